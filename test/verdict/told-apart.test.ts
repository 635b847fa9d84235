import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/types'
import { some } from '../properties/how-much'
import { readings } from '../properties/read-once'
import { TOLD_APART } from './told-apart'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'supported',
  '-': 'contradicted',
  '?': 'not-found',
  '~': 'partly-supported',
}

interface Pair {
  readonly kind: string
  readonly source: string
  readonly statement: string
  readonly verdict: Verdict
}

/**
 * Known to fail. Of "A. J. Fenwick, the novelist, and T. R. Fenwick, the painter," the reader makes the initials subjects of their
 * own and hangs both descriptions on one of them. And it takes a participle that shares the auxiliary of the clause before ("the one from Nice delayed") for a
 * past tense of the train's own, and nothing in the words tells it from "and the driver complained".
 */
const MISREAD: ReadonlySet<string> = new Set([
  'A. J. Fenwick is a painter.',
  'The train from Nice was delayed.',
])

const pairs = readPairs()
/** Each report is asked many things. */
const once = readings()

const kinds = [...new Set(pairs.map(({ kind }) => kind))]

describe.each(some(kinds, Math.ceil(kinds.length / 2)))('%s', kind => {
  for (const { statement, source, verdict } of pairs.filter(pair => pair.kind === kind))
    (MISREAD.has(statement) ? it.fails : it)(`${statement} / ${source}`, () => {
      expect(once.check(statement, source).verdict).toBe(verdict)
    })
})

function readPairs(): Pair[] {
  const found: Pair[] = []
  let kind = ''
  let source = ''
  for (const line of TOLD_APART.trim().split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2)
    else if (/^[-+?~] /.test(line))
      found.push({ kind, source, statement: line.slice(2), verdict: VERDICTS[line[0]] })
    else source = line
  }
  return found
}
