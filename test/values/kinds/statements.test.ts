import { describe, it } from 'vitest'
import { readable } from '../usage'
import { expectVerdict } from './expect-verdict'
import * as kinds from './statements'

for (const [kind, rows] of Object.entries(kinds))
  describe(`statements of ${readable(kind)}`, () => {
    for (const [statement, source, verdicts] of rows)
      it(`${statement} ⇐ ${source}`, () => expectVerdict(statement, source, verdicts))
  })
