/** Finds how two words tell one event from its two ends. */
import { CONVERSES, type Converse, type Slot, SYMMETRIC_VERBS } from '../lexicon/en/words/converses'
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

/** Rows by the words on their two sides: few words are in any, and many pairs are asked about. */
interface Sides {
  readonly first: readonly Converse[]
  readonly second: readonly Converse[]
}
let known: ReadonlyMap<string, Sides> | undefined

/**
 * How the arguments of the first word stand at the second when both may tell one event: "sell" and "buy", "parent" and
 * "child", and a symmetric verb beside itself ("meet"). Undefined when they are no such pair.
 * @example converseSlots(lexeme('sell', 'VERB'), lexeme('buy', 'VERB'))?.subject // ['from']
 */
export function converseSlots(a: Lexeme, b: Lexeme): SlotMap | undefined {
  if (a.part === undefined || a.part !== b.part) return undefined
  if (a.part === VERB && a.word === b.word) return SYMMETRIC_VERBS.has(a.word) ? EXCHANGED : undefined
  known ??= readRows()
  const [mine, theirs] = [known.get(a.word), known.get(b.word)]
  if (!mine || !theirs) return undefined
  const shared = (x: readonly Converse[], y: readonly Converse[]) =>
    x.find(row => PARTS[row.upos] === a.part && y.includes(row))
  const told = shared(mine.first, theirs.second)
  if (told) return told.slots
  const turned = shared(mine.second, theirs.first)
  return turned && inverse(turned.slots)
}

function readRows(): ReadonlyMap<string, Sides> {
  const rows = new Map<string, { first: Converse[]; second: Converse[] }>()
  const of = (word: string) => {
    const sides = rows.get(word) ?? { first: [], second: [] }
    rows.set(word, sides)
    return sides
  }
  for (const row of CONVERSES) {
    for (const word of row.first) of(word).first.push(row)
    for (const word of row.second) of(word).second.push(row)
  }
  return rows
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
