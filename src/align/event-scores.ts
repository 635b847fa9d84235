// How alike two predicates are as the phrases that they are: "called off" and "cancelled" tell one deed, whatever their verbs.
import { rememberEach } from '../memo'
import type { Term } from '../terms/claim-terms'
import { classesOf } from '../terms/events/event-classes'
import { phrasesOf } from '../terms/events/event-words'
import { eventReadings } from '../terms/events/relate-events'
import type { Sentence } from '../types'

/** One deed by the tables, and a deed that follows from the other ("were shot dead", "died"). */
const EQUAL = 0.9
const ENTAILED = 0.75

/** A predicate that the tables of events know, as the longest phrase that they know it by. */
interface Event {
  readonly phrase: string
  /** Tokens beside its head that are in the phrase. */
  readonly tokens: readonly number[]
}

/** How alike two terms of two sentences are as events; 0 where the tables do not know them or tell them apart. */
export function eventScore(a: Sentence, x: Term, b: Sentence, y: Term): number {
  const mine = eventsIn(a).get(x.index)
  if (!mine) return 0
  const theirs = eventsIn(b).get(y.index)
  return theirs && (mine.tokens.length > 0 || theirs.tokens.length > 0)
    ? scoreOf(mine.phrase, theirs.phrase)
    : 0
}

function scoreOf(x: string, y: string): number {
  const [reading] = eventReadings(x, y)
  if (!reading || reading.relation === 'exclusive') return 0
  return reading.relation === 'equal' ? EQUAL : ENTAILED
}

const PARTS = /^(?:VERB|NOUN|ADJ)$/

/** By the token that heads it, every predicate of a sentence that is in the tables. */
const eventsIn = rememberEach(({ tokens }: Sentence): ReadonlyMap<number, Event> => {
  const events = new Map<number, Event>()
  tokens.forEach(({ upos }, i) => {
    if (!PARTS.test(upos)) return
    const known = phrasesOf(tokens, i).find(({ text }) => classesOf(text).length > 0)
    if (known) events.set(i, { phrase: known.text, tokens: known.tokens })
  })
  return events
})
