/** Finds how two words tell one event from its two ends. */
import { CONVERSES, type Converse, type Slot, SYMMETRIC_VERBS } from './en/converses'
import type { Lexeme } from './lexemes'
import { ADJECTIVE, ADVERB, NOUN, VERB, type WordNetPart } from './wordnet'

/** For each slot of the first word the slots of the second where the same filler stands. */
export type SlotMap = Readonly<Partial<Record<Slot, readonly Slot[]>>>

const PARTS: Readonly<Record<Converse['upos'], WordNetPart>> = {
  VERB,
  NOUN,
  ADJ: ADJECTIVE,
  ADP: ADVERB,
}
const EXCHANGED: SlotMap = { subject: ['object', 'with'], object: ['subject'], with: ['subject'] }

/** Words of the table: few words are, and many pairs are asked about. */
let known: ReadonlySet<string> | undefined

/**
 * How the arguments of the first word stand at the second when both may tell one event: "sell" and "buy", "parent" and
 * "child", and a symmetric verb beside itself ("meet"). Undefined when they are no such pair.
 * @example converseSlots(lexeme('sell', 'VERB'), lexeme('buy', 'VERB'))?.subject // ['from']
 */
export function converseSlots(a: Lexeme, b: Lexeme): SlotMap | undefined {
  if (a.part === undefined || a.part !== b.part) return undefined
  if (a.part === VERB && a.word === b.word) return SYMMETRIC_VERBS.has(a.word) ? EXCHANGED : undefined
  known ??= new Set(CONVERSES.flatMap(({ first, second }) => [...first, ...second]))
  if (!known.has(a.word) || !known.has(b.word)) return undefined
  for (const { upos, first, second, slots } of CONVERSES) {
    if (PARTS[upos] !== a.part) continue
    if (first.includes(a.word) && second.includes(b.word)) return slots
    if (first.includes(b.word) && second.includes(a.word)) return inverse(slots)
  }
  return undefined
}

function inverse(slots: SlotMap): SlotMap {
  const inverted: Partial<Record<Slot, Slot[]>> = {}
  for (const from of SLOTS)
    for (const to of slots[from] ?? []) {
      const known = inverted[to]
      if (known) known.push(from)
      else inverted[to] = [from]
    }
  return inverted
}

/** Every slot that the table speaks of; those that are no roles of the tree are prepositions. */
export const SLOTS: readonly Slot[] = [
  'subject',
  'object',
  'indirect',
  'to',
  'from',
  'with',
  'by',
  'of',
  'for',
  'against',
  'in',
  'over',
  'on',
  'than',
]
