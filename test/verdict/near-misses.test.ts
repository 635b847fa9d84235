import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/types'
import { some } from '../properties/how-much'
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
  /** Each report with the lines of what is asked of it. */
  const reports: [string, string[]][] = []
  for (const line of table.trim().split('\n'))
    if (VERDICTS[line[0]]) reports[reports.length - 1][1].push(line)
    else if (!line.startsWith('x')) reports.push([line, []])
  for (const [source, lines] of some(reports, Math.ceil(reports.length / 2)))
    for (const line of lines)
      it(`${line.slice(2)} / ${source}`, () => {
        expect(once.check(line.slice(2), source).verdict).toBe(VERDICTS[line[0]])
      })
})
