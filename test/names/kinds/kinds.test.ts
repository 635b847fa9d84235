import { describe, expect, it } from 'vitest'
import { names } from '../../../src/index'
import { expectVerdict } from '../../values/kinds/expect-verdict'
import { readable } from '../../values/usage'
import * as found from './found'
import * as statements from './statements'

const isNamed = (type: string): boolean => type !== 'title' && type !== 'nationality'

for (const [kind, rows] of Object.entries(found))
  describe(`names: ${readable(kind)}`, () => {
    for (const [text, expected] of rows)
      it(text, () =>
        expect(
          names(text)
            .filter(({ type }) => isNamed(type))
            .map(({ type, name }) => `${type}:${name}`)
            .join('; '),
        ).toBe(expected),
      )
  })

for (const [kind, rows] of Object.entries(statements))
  describe(`names of two texts: ${readable(kind)}`, () => {
    for (const [statement, source, verdicts] of rows)
      it(`${statement} ⇐ ${source}`, () => expectVerdict(statement, source, verdicts))
  })
