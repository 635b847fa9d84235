// What holds from one time to another holds at every time between: closed since 2018, and so in 2021; not open until May, and so not in April.

import { STATES } from '../../lexicon/en/verdict/verdict-words'
import type { Term } from '../../terms/claim-terms'
import type { Tie } from '../../terms/ties/ties'
import { dayInterval } from '../../values/times/day-intervals'
import { namedTime } from '../../values/times/named-times'
import type { Match } from '../answers'
import type { GraphPair } from '../graph-pair'

/** How far from its bound a state is taken to hold where only one end of it is told, in months, and in days. */
const NEAR = { months: 6, days: 400 }
/** The time of the text's clause within which the statement's lies, where the clause tells of a state or denies that something was done. */
export function heldThroughout(read: GraphPair, tie: Tie, other: number) {
  const at = boundAround(read, tie, other)
  const match: Match = { borne: 0, total: 0, defects: [], pairs: [], denials: 0 }
  return at === undefined ? undefined : { at, strength: 0.9, match }
}

function boundAround(
  { stated, told, standing }: GraphPair,
  { role, to }: Tie,
  other: number,
): number | undefined {
  const { term } = stated.nodes[to]
  // "Still": what has been so since then, and will be so until then, is so now.
  if (term.key === 'still') {
    const bound = told.down[other].find(t =>
      BOUND.test(told.nodes[t.to].term.time ? (told.nodes[t.to].term.words ?? '') : ''),
    )
    return bound?.to
  }
  if (!term.time || role.includes(':') || BOUNDING.test(term.words ?? '')) return undefined
  const { head, index } = told.nodes[other].term
  const { tokens } = told.document.sentences[told.nodes[other].sentence]
  const has = (fits: (deprel: string, lemma: string) => boolean): boolean =>
    tokens.some(t => t.head === index && fits(t.deprel, t.lemma))
  const isState =
    head.upos !== 'VERB' ||
    STATES.has(head.lemma) ||
    has(deprel => deprel === 'cop') ||
    (has(deprel => deprel === 'aux:pass') &&
      !told.down[other].some(t => t.role === 'by' || t.role === 'agent'))
  const isDenied = standing(told, other).isNegative
  for (const tie of told.down[other]) {
    const span = told.nodes[tie.to].term
    if (!span.time) continue
    const words = (span.words ?? '').toLowerCase()
    if (isDenied ? /^(?:until|till) /.test(words) : isState && /^(?:since|until|till) /.test(words))
      if (isWithin(term, span, words.startsWith('since'))) return tie.to
  }
  return undefined
}

const BOUND = /^(?:since|until|till) /i

/** The statement's own bounds are another matter. */
const BOUNDING = /^(?:since|until|till|by|before|after|from|for)\b/i

function isWithin(mine: Term, bound: Term, isSince: boolean): boolean {
  const [x, y] = [mine.time && dayInterval(mine.time), bound.time && dayInterval(bound.time)]
  const edge = isSince ? y?.start : (y?.end ?? y?.start)
  if (x && typeof x.start === 'number' && typeof x.end === 'number' && typeof edge === 'number') {
    if (isSince) return x.start > edge
    const length = x.end - x.start
    return x.end < edge - Math.min(length, 31) && edge - x.end < NEAR.days * 5
  }
  const [m, n] = [namedTime(mine.words ?? ''), namedTime(bound.words ?? '')]
  if (m.part !== undefined && m.month === undefined && m.weekday === undefined) return false
  const [first, second] = isSince ? [n, m] : [m, n]
  if (m.month !== undefined && n.month !== undefined && m.year === undefined && n.year === undefined) {
    const gap = (second.month! - first.month! + 12) % 12
    return gap >= 1 && gap <= NEAR.months
  }
  if (m.weekday !== undefined && n.weekday !== undefined) {
    const gap = (second.weekday! - first.weekday! + 7) % 7
    return gap >= 1 && gap <= 3
  }
  return false
}
