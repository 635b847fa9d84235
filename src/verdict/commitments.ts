// What either side commits itself to: how firmly, denying how much, or to nothing at all.

import { OTHER_TIMES, SETTINGS } from '../lexicon/en/verdict/verdict-words'
import type { Standing } from '../terms/term-polarity'
import { isCore } from '../terms/ties/roles'
import type { Defect, Match } from './answers'
import type { GraphPair } from './graph-pair'
import { LITTLE } from './in-place'

/** A circumstance, or a word that describes; "once" and "still" speak of another time. */
export function isAside({ stated }: GraphPair, { role, node, isTaken }: Defect): boolean {
  const { kind, key } = stated.nodes[node].term
  return !isCore(role) && isTaken !== true && kind === 'word' && !OTHER_TIMES.has(key)
}

/** When it was: the occasion, and no part of what is denied. */
const OCCASIONS: ReadonlySet<string> = new Set(['c:when', 'c:as', 'c:after', 'c:while', 'c:before'])

/**
 * "Nobody is running in a field" leaves it open whether somebody runs elsewhere; of those who are known it tells where and when
 * they were asked to, and did not.
 */
export function isNarrowed(
  { stated, told }: GraphPair,
  anchor: number,
  { pairs }: Match,
  theirs: Standing,
): boolean {
  if (!theirs.isNegative) return false
  const met = new Set(pairs.map(([, b]) => b))
  const isKnown = stated.down[pairs[pairs.length - 1][0]].some(
    t => (t.role === 'agent' || t.role === 'patient') && stated.nodes[t.to].isDefinite,
  )
  return told.down[anchor].some(
    t =>
      !isCore(t.role) &&
      !OCCASIONS.has(t.role) &&
      !(isKnown && SETTINGS.has(t.role)) &&
      !met.has(t.to) &&
      told.nodes[t.to].term.head.upos !== 'ADV' &&
      told.nodes[t.to].term.weight >= LITTLE,
  )
}

/** A question, a command, or a name in which the reader found no predicate: there is nothing to bear out. */
export function statesNothing({ stated, standing }: GraphPair, root: number): boolean {
  const { term, sentence } = stated.nodes[root]
  const roles = stated.down[root].map(t => t.role)
  if (term.kind === 'name') return !roles.includes('is')
  const { tokens } = stated.document.sentences[sentence]
  const isCommand =
    term.head.xpos === 'VB' &&
    !roles.includes('agent') &&
    !tokens.some(t => t.head === term.index && /^(?:aux|nsubj|csubj|expl|mark)/.test(t.deprel))
  return isCommand || standing(stated, root).modality === 'asked'
}

const FIRMNESS = { asserted: 4, probable: 3, planned: 2, possible: 1, conditional: 1, asked: 0 }
/** Whether the text commits itself to it at least as much as the statement. */
export const commits = (theirs: Standing, mine: Standing): boolean =>
  mine.modality === theirs.modality || FIRMNESS[theirs.modality] > FIRMNESS[mine.modality]
/** "Would have drowned", "would not confirm": what did not come about. */
export const isDenial = (theirs: Standing): boolean =>
  isFirm(theirs) || (theirs.isNegative && theirs.modality === 'conditional')
export const isFirm = ({ modality }: Standing): boolean => modality === 'asserted' || modality === 'planned'
