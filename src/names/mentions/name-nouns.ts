/** The common noun within a name, by which a description takes it up: the mosque in "Grand Mosque", the storm in "Cyclone Ida". */

import { remember } from '../../memo'
import type { EntityType } from '../../types'
import { fieldOf, firstSynsetOf, informationOf, lexemeId, NOUN, parentOf } from '../../words/wordnet'
import { foldName } from '../fold'
import { isGivenName } from '../tables'

/** So many steps up a noun is still a way to say it: a hurricane, a cyclone, a storm. */
const STEPS = 4
/** What says less is no description: "the thing", "the building". */
const LEAST_INFORMATION = 5.2
/** Room for the nouns of some long articles. */
const MOST_NOUNS = 5000
/** WordNet's files of nouns, by the type of what they are said of: 3 what heads all others ("group"), 4 acts, 5 animals, 6 things made, 10 what is said, 11 events, 14 groups, 15 places, 17 natural things, 18 people, 19 phenomena, 26 states. */
const FIELDS: Readonly<Partial<Record<EntityType, ReadonlySet<number>>>> = {
  person: new Set([18]),
  organisation: new Set([3, 6, 14, 15]),
  place: new Set([6, 14, 15, 17]),
  event: new Set([4, 11, 14, 19]),
  work: new Set([4, 6, 10]),
  other: new Set([3, 4, 5, 6, 10, 11, 14, 17, 19, 26]),
}

const NATURAL = new Set([17, 19, 26])

/** The noun that heads a name of several words; undefined where none of them is a common noun. */
export function nounOfName(name: string): string | undefined {
  const words = foldName(name).replace(/^the /, '').split(' ')
  if (words.length < 2) return undefined
  const of = words.indexOf('of')
  const last = words[(of > 0 ? of : words.length) - 1]
  const first = of < 0 && isNoun(words[0]) ? words[0] : undefined
  return isNoun(last) && !(first && isNatural(first) && isGivenName(last)) ? last : first
}

const isNoun = (word: string): boolean => word.length > 2 && synsetOf(word) >= 0

/** A storm or a lake, which bear given names: "Cyclone Ida", though not "Reform Bill". */
const isNatural = (noun: string): boolean => NATURAL.has(fieldOf(synsetOf(noun)))

/** Whether one of the nouns is a kind of what another says. */
export function isKindOf(nouns: ReadonlySet<string>, noun: string): boolean {
  if (nouns.size === 0) return false
  const above = synsetOf(noun)
  if (above < 0 || informationOf(above) < LEAST_INFORMATION) return false
  for (const each of nouns) {
    let at = synsetOf(each)
    for (let step = 0; at >= 0 && step < STEPS; step++, at = parentOf(at)) if (at === above) return true
  }
  return false
}

/** What a noun mostly means; -1 for what is no noun. */
const synsetOf = remember(noun => {
  const lexeme = lexemeId(noun, NOUN)
  return lexeme < 0 ? -1 : firstSynsetOf(lexeme)
}, MOST_NOUNS)

/** Whether something of a type may be called so: a body is no statement, a place no war. */
export function mayBeCalled(type: EntityType, noun: string): boolean {
  const synset = synsetOf(noun)
  return synset >= 0 && (FIELDS[type]?.has(fieldOf(synset)) ?? false)
}
