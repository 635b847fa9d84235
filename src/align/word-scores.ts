// How alike the words of two documents are, each pair worked out once while there is room.
import { rememberEach } from '../memo'
import type { Term } from '../terms/claim-terms'
import { classesOf } from '../terms/events/event-classes'
import { phrasesOf } from '../terms/events/event-words'
import { eventReadings } from '../terms/events/relate-events'
import type { Sentence } from '../types'
import type { Lexeme } from '../words/lexemes'
import { similarityBeside } from '../words/similarity'
import { exclusion, opposition } from '../words/word-relations'

/** The terms of each sentence that makes a claim. */
export type Gathered = ReadonlyMap<Sentence, readonly Term[]>

/** Words surer than this to exclude each other stand in one slot, not for each other. */
const EXCLUDES = 0.3
/** Pairs of words kept; two long articles have about 100,000. */
const MOST_PAIRS = 2 ** 18

/** Similarity of words of the first document to words of the second, each pair worked out once while there is room. */
export function rememberWords(a: Gathered, b: Gathered): (x: Lexeme, y: Lexeme) => number {
  const rows = numberWords(a)
  const columns = a === b ? rows : numberWords(b)
  const places =
    2 ** Math.ceil(Math.log2(Math.max(columns.size, Math.min(MOST_PAIRS, rows.size * columns.size))))
  // Of the pairs that share a place the latest is there. Who knows the place and the row knows the column too.
  const owners = new Int32Array(places).fill(NOBODY)
  const scores = new Float64Array(places)
  return (x, y) => {
    const row = rows.get(x)
    const column = columns.get(y)
    if (row === undefined || column === undefined) return compareWords(x, y)
    const place = (Math.imul(row, columns.size) + column) & (places - 1)
    if (owners[place] !== row) {
      owners[place] = row
      scores[place] = compareWords(x, y)
    }
    return scores[place]
  }
}

const NOBODY = -1

/** The words of a document, numbered. */
function numberWords(gathered: Gathered): ReadonlyMap<Lexeme, number> {
  const numbers = new Map<Lexeme, number>()
  for (const terms of gathered.values())
    for (const { lexeme } of terms) if (!numbers.has(lexeme)) numbers.set(lexeme, numbers.size)
  return numbers
}

function compareWords(x: Lexeme, y: Lexeme): number {
  if (x.word === y.word) return 1
  const opposed = opposition(x, y)
  if (opposed > EXCLUDES || exclusion(x, y) > EXCLUDES) return 0
  return similarityBeside(x, y, opposed)
}

/** One deed by the tables, and a deed that follows from the other ("were shot dead", "died"). */
const EQUAL = 0.9
const ENTAILED = 0.75

/** A predicate that the tables of events know, as the longest phrase that they know it by. */
interface Event {
  readonly phrase: string
  /** Tokens beside its head that are in the phrase. */
  readonly tokens: readonly number[]
}

/** How alike two predicates of two sentences are as phrases ("called off", "cancelled"); 0 where the tables do not know them or tell them apart. */
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
