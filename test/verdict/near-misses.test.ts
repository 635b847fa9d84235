import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import type { Verdict } from '../../src/types'
import { NEAR_MISSES, ONE_THING } from './near-misses'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'supported',
  '-': 'contradicted',
  '?': 'not-found',
}

describe.each([
  ['short reports', NEAR_MISSES],
  ['one thing', ONE_THING],
])('%s', (_, table) => {
  let source = ''
  for (const line of table.trim().split('\n')) {
    const said = source
    const verdict = VERDICTS[line[0]]
    if (verdict)
      it(`${line.slice(2)} / ${said}`, () => {
        expect(check(line.slice(2), said).verdict).toBe(verdict)
      })
    else if (!line.startsWith('x')) source = line
  }
})
