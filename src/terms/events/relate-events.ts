/** How two words for events or states relate: synonyms, what follows from what, outcomes of one matter that exclude each other. */

import { UNDONE } from '../../lexicon/en/words/undone'
import { remember } from '../../memo'
import { eventForms } from '../../words/event-forms'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { isStronger, opposedInTables } from '../../words/tables'
import { hypernymDistance, opposition, synonymy } from '../../words/word-relations'
import { type Relation, rememberPairs } from '../relation'
import {
  type Consequence,
  classesOf,
  consequencesOf,
  type EventParty,
  type Exclusion,
  exclusionOf,
} from './event-classes'

/**
 * A relation of two events by what they say of one party: who is `a` of the first and `b` of the second. Where `a` and `b` are
 * the same, all parties keep their places; "kill" and "die" relate by the object of the first and the subject of the second.
 */
export interface EventReading {
  readonly relation: Exclude<Relation, 'unknown'>
  readonly a: EventParty
  readonly b: EventParty
  /** For `exclusive`: whether the one may have come before the other ("arrested", "released"). */
  readonly exclusion?: Exclusion
}

/** Least strength at which WordNet's synonyms and opposites are believed without a sentence to tell the sense. */
const SURE_SYNONYM = 0.7
const SURE_OPPOSITE = 0.5
/** How usual both senses must be for a kind of event. */
const USUAL_KIND = 0.5
/** Room for the words of some long articles. */
const MOST_WORDS = 5000
/** Steps up in WordNet that still keep the event ("stroll", "walk"); what stands further up says next to nothing. */
const MOST_STEPS_UP = 1

/**
 * Every way in which two events relate, those first in which the parties keep their places.
 * @example eventReadings('kill', 'die') // [{ relation: 'narrower', a: 'object', b: 'subject' }]
 * @example eventReadings('beat', 'lose').map(r => r.relation) // ['exclusive', 'narrower']
 */
export const eventReadings: (a: string, b: string) => readonly EventReading[] = rememberPairs((a, b) => {
  if (a === b) return SAME
  if (isUndenied(a, b) || isUndenied(b, a)) return UNDENIED
  const [x, y] = [classesNamed(a), classesNamed(b)]
  // Of words that the table has, it says all there is to say: WordNet's rarer senses make "steal" a kind of buying.
  if (x.length > 0 && y.length > 0) return ofClasses(x, y)
  const relation = ofWords(a, b, x.length === 0 && y.length === 0)
  return relation ? [relation] : []
})

const SAME: readonly EventReading[] = [{ relation: 'equal', a: 'subject', b: 'subject' }]

const UNDENIED: readonly EventReading[] = [
  { relation: 'exclusive', a: 'subject', b: 'subject', exclusion: 'complement' },
]
/** "Be armed", "be unarmed": no state that a deed has undone, as "be unlocked" may be. */
const isUndenied = (state: string, other: string): boolean =>
  other.startsWith('be un') && state === `be ${other.slice(5)}` && !UNDONE.has(other.slice(3))

/** The classes of a word, or of the verb whose event it names: "acquittal" is in those of "acquit". */
const classesNamed = remember((word): readonly string[] => {
  const own = classesOf(word)
  if (own.length > 0 || word.includes(' ')) return own
  return [...new Set(eventForms(word, 'NOUN').flatMap(classesOf))]
}, MOST_WORDS)

function ofClasses(mine: readonly string[], theirs: readonly string[]): readonly EventReading[] {
  const found: EventReading[] = []
  for (const x of mine)
    for (const y of theirs)
      for (const p of consequencesOf(x))
        for (const q of consequencesOf(y)) {
          const reading = ofConsequences(x, p, y, q)
          if (reading) found.push(reading)
        }
  const placed = [...new Set(found.map(placesOf))].map(places =>
    settle(found.filter(reading => placesOf(reading) === places)),
  )
  return placed.flatMap(reading => reading ?? []).sort((r, s) => Number(r.a !== r.b) - Number(s.a !== s.b))
}

/** Parties that keep their places do so whichever of them is spoken of. */
const placesOf = ({ a, b }: EventReading): string => (a === b ? 'kept' : `${a} ${b}`)

function ofConsequences(x: string, p: Consequence, y: string, q: Consequence): EventReading | undefined {
  const parties = { a: p.party, b: q.party }
  const exclusion = exclusionOf(p.id, q.id)
  if (exclusion) return { relation: 'exclusive', ...parties, exclusion }
  if (p.id !== q.id) return undefined
  if (p.id === x && q.id === y) return { relation: 'equal', ...parties }
  if (q.id === y) return { relation: 'narrower', ...parties }
  return p.id === x ? { relation: 'wider', ...parties } : undefined
}

const ORDER = ['equal', 'narrower', 'wider', 'exclusive'] as const

/** One reading of several senses; none where one sense makes them say the same and another excludes it. */
function settle(readings: readonly EventReading[]): EventReading | undefined {
  const [first, ...others] = ORDER.flatMap(relation => readings.find(r => r.relation === relation) ?? [])
  if (first.relation !== 'exclusive' && others.some(({ relation }) => relation === 'exclusive'))
    return undefined
  // What undoes in one sense may be the other outcome in another: the milder is told.
  return readings.find(r => r.relation === 'exclusive' && r.exclusion === 'reversal') ?? first
}

const UPOS = ['VERB', 'ADJ', 'NOUN'] as const

/**
 * What WordNet and the tables of words say of two words outside the classes. Kinds only where neither is in one: by WordNet
 * who denies something says it.
 */
function ofWords(a: string, b: string, mayBeKinds: boolean): EventReading | undefined {
  let isTold = false
  for (const upos of UPOS) {
    const [x, y] = [lexeme(a, upos), lexeme(b, upos)]
    if (opposedInTables(x, y))
      return { relation: 'exclusive', a: 'subject', b: 'subject', ...outcome('exclusive') }
    if (x.id < 0 || y.id < 0) continue
    // A hope is a promise, but who hopes promises nothing: words that can be verbs are taken for verbs, save for opposites.
    const relation = ofLexemes(x, y, mayBeKinds)
    if (relation && (!isTold || relation === 'exclusive'))
      return { relation, a: 'subject', b: 'subject', ...outcome(relation) }
    isTold = true
  }
  return undefined
}

const outcome = (relation: Relation): { exclusion?: Exclusion } =>
  relation === 'exclusive' ? { exclusion: 'reversal' } : {}

function ofLexemes(x: Lexeme, y: Lexeme, mayBeKinds: boolean): Exclude<Relation, 'unknown'> | undefined {
  if (x.word === y.word) return 'equal'
  if (opposition(x, y) >= SURE_OPPOSITE) return 'exclusive'
  if (synonymy(x, y) >= SURE_SYNONYM) return 'equal'
  if (isStronger(x, y)) return 'narrower'
  if (isStronger(y, x)) return 'wider'
  if (!mayBeKinds) return undefined
  const [up, down] = [hypernymDistance(y, x, USUAL_KIND), hypernymDistance(x, y, USUAL_KIND)]
  if (up !== undefined && up <= MOST_STEPS_UP && down === undefined) return 'narrower'
  if (down !== undefined && down <= MOST_STEPS_UP && up === undefined) return 'wider'
  return undefined
}

/** Whether each of two verbs undoes the other: "shut" and "reopen". */
export function areReversals(x: string, y: string): boolean {
  const readings = eventReadings(x, y)
  return readings.length > 0 && readings.every(({ exclusion }) => exclusion === 'reversal')
}
