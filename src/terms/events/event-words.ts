// How two predicates relate, as the phrases that they are: "put off", "find guilty", "take a lead"; and whose part answers whose.

import type { Phrase } from './phrases'
import { type EventReading, eventReadings } from './relate-events'

export { deedPhrases } from './deed-phrases'
export { type Phrase, phrasesOf } from './phrases'

export interface PhraseReading extends EventReading {
  /** Tokens of either side that the phrases take in. */
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
  /** Roles of one party on either side; undefined where all keep their places. */
  readonly party?: readonly ['agent' | 'patient', 'agent' | 'patient']
  /** The noun in each phrase on which hangs of whom it is said. */
  readonly holders: readonly [number | undefined, number | undefined]
  /** Prepositions that end the phrases of either side. */
  readonly marks: readonly [string | undefined, string | undefined]
}

/** The relation of two predicates by their longest phrases that have one. */
export function relatePhrases(mine: readonly Phrase[], theirs: readonly Phrase[]): PhraseReading | undefined {
  let best: PhraseReading | undefined
  let length = 0
  for (const x of mine)
    for (const y of theirs) {
      const size = x.tokens.length + y.tokens.length + 1
      if (size <= length || ((x.isLoose || y.isLoose) && x.text !== y.text)) continue
      const reading = readingOf(x, y)
      if (!reading) continue
      length = size
      const party = [roleOf(reading.a, x), roleOf(reading.b, y)] as const
      const isKept = reading.a === reading.b && (x.isPassive ?? false) === (y.isPassive ?? false)
      best = {
        ...reading,
        ...(reading.exclusion === 'reversal' && areAtOnce(x, y) ? { exclusion: 'outcome' } : {}),
        mine: x.tokens,
        theirs: y.tokens,
        marks: [x.mark, y.mark],
        holders: [x.holder, y.holder],
        ...(isKept ? {} : { party }),
      }
    }
  return best
}

/** What is still so has not been undone; nor has what is so where all is told as it is now. */
const areAtOnce = (x: Phrase, y: Phrase): boolean =>
  x.isStill === true ||
  y.isStill === true ||
  (x.now !== undefined && y.now !== undefined && (x.now === 'state' || y.now === 'state'))

/** Of several readings the one whose parties both name: "was knocked out" tells of its subject what "went out" does. */
function readingOf(x: Phrase, y: Phrase): EventReading | undefined {
  const readings = eventReadings(x.text, y.text)
  const turns = [x.isTurned, y.isTurned]
  // Of a state, and of a verb with an object, the voice tells nothing here.
  if (readings.length < 2 || turns.includes(undefined) || turns[0] === turns[1]) return readings[0]
  const isOf = (party: EventReading['a'], phrase: Phrase) => (party === 'object') === phrase.isTurned
  return readings.find(({ a, b }) => isOf(a, x) && isOf(b, y)) ?? readings[0]
}

const roleOf = (party: EventReading['a'], { isPassive }: Phrase) =>
  party === 'object' || isPassive ? 'patient' : 'agent'
