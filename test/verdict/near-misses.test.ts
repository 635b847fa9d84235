import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/types'
import { readings } from '../properties/read-once'
import { NEAR_MISSES, ONE_THING } from './near-misses'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'supported',
  '-': 'contradicted',
  '?': 'not-found',
}

/** Each report is asked many things. */
const once = readings()

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
        expect(once.check(line.slice(2), said).verdict).toBe(verdict)
      })
    else if (!line.startsWith('x')) source = line
  }
})
