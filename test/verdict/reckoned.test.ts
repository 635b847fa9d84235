import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import type { Source, Verdict } from '../../src/types'
import { RECKONED_PAIRS } from './reckoned-pairs'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'supported',
  '-': 'contradicted',
  '?': 'not-found',
}

interface Row {
  readonly source: Source | string
  readonly statement: string
  readonly verdict: Verdict
}

/** The rows of each kind. */
function readRows(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>()
  let [kind, source]: [string, Source | string] = ['', '']
  for (const line of RECKONED_PAIRS.trim().split('\n')) {
    const [mark, text] = [line[0], line.slice(2)]
    if (mark === '#') kind = text
    else if (mark === '>') source = text
    else if (mark === '@') source = { text: line.slice(12), published: line.slice(1, 11) }
    else rows.set(kind, [...(rows.get(kind) ?? []), { source, statement: text, verdict: VERDICTS[mark] }])
  }
  return rows
}

for (const [kind, rows] of readRows())
  describe(`what is reckoned from a source: ${kind}`, () => {
    it.each(rows)('$verdict: $statement', ({ source, statement, verdict }) => {
      expect(check(statement, source).verdict).toBe(verdict)
    })
  })
