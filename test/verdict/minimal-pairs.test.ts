import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/types'
import { some } from '../properties/how-much'
import { readings } from '../properties/read-once'
import { MINIMAL_PAIRS } from './minimal-pairs'
import { REWORDINGS } from './rewordings'

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'supported',
  '-': 'contradicted',
  '?': 'not-found',
  '~': 'partly-supported',
}

/** How many of each kind of meaning are right; what is wrong is no promise, and what is right stays so. */
const RIGHT: Readonly<Record<string, number>> = {
  'bounds and sums': 14,
  change: 9,
  units: 9,
  times: 8,
  order: 7,
  coordination: 16,
  quantifiers: 14,
  negation: 13,
  modality: 12,
  conditionals: 4,
  credit: 10,
  roles: 12,
  comparison: 4,
  places: 10,
  kinds: 7,
  names: 4,
  outcomes: 8,
  references: 7,
  nominalisations: 7,
  'several sentences': 3,
  'verbs with particles': 21,
  'verbs with nouns': 18,
  'nouns for verbs': 16,
  'words before a noun': 15,
  'wider words': 15,
  opposites: 18,
  'apposed descriptions': 14,
  purposes: 1,
  obligations: 6,
  'what is over': 10,
  'two clauses': 6,
  'other ends': 13,
  'what was not done': 10,
  'put off': 8,
  'whose it is': 8,
}
/** Of what is called supported, and contradicted. */
const PRECISION = { supported: 0.9, contradicted: 0.85 }

const rows = readRows()
const kinds = some(Object.keys(RIGHT), Math.ceil(Object.keys(RIGHT).length / 3))
/** Each source is asked many things. */
const once = readings()
const pairs = rows
  .filter(({ kind }) => kinds.includes(kind))
  .map(row => ({ ...row, verdict: once.check(row.statement, row.source).verdict }))

describe('statements that differ in one thing', () => {
  it.each(kinds.map(kind => [kind, RIGHT[kind]] as const))(
    '%s: at least %i are told apart',
    (kind, least) => {
      const right = pairs.filter(pair => pair.kind === kind && pair.accepted.includes(pair.verdict))
      expect(right.length).toBeGreaterThanOrEqual(least)
    },
  )

  it.each(['supported', 'contradicted'] as const)('what is called %s mostly is', verdict => {
    const called = pairs.filter(pair => pair.verdict === verdict)
    const right = called.filter(pair => pair.accepted.includes(verdict))
    expect(right.length / called.length).toBeGreaterThanOrEqual(PRECISION[verdict])
  })

  it('knows every kind of the table', () => {
    expect([...new Set(rows.map(({ kind }) => kind))]).toEqual(Object.keys(RIGHT))
  })
})

interface Row {
  readonly kind: string
  readonly source: string
  readonly statement: string
  readonly accepted: readonly Verdict[]
}

function readRows(): Row[] {
  const found: Row[] = []
  let kind = ''
  let source = ''
  for (const line of `${MINIMAL_PAIRS.trim()}\n${REWORDINGS.trim()}`.split('\n')) {
    if (line.startsWith('# ')) kind = line.slice(2)
    else if (/^[-+?~]+ /.test(line)) {
      const [marks, ...words] = line.split(' ')
      found.push({
        kind,
        source,
        statement: words.join(' '),
        accepted: [...marks].map(mark => VERDICTS[mark]),
      })
    } else source = line
  }
  return found
}
