/** How likely two names, or two entities of two articles, are one: spelling, script, order and nicknames aside. */
import type { Entity, EntityType } from '../types'
import { foldName } from './fold'
import { organisationSimilarity } from './organisations/organisation-similarity'
import { findOrganisation } from './organisations/organisations'
import { readPersonName } from './people/person-name'
import { personSimilarity, SAME_NAME } from './people/person-similarity'
import { countryOfSeat, placeOfPeople, samePlace } from './places'
import { type Gender, genderOfGivenName, honorifics, roles } from './tables'
import { wordDistance } from './word-distance'

export { SAME_NAME } from './people/person-similarity'

/** A seat against its country, a people against its land: one stands for the other, without being it. */
const STANDS_FOR = 0.8

/** Below this the names speak against one entity: 0 says two; in between nobody can tell. */
const LEAST_TELLING = 0.55

/**
 * Similarity of two names, 0 to 1; from `SAME_NAME` on they may be taken for one.
 *
 * Transliterations, nicknames, initials, order of words and titles make no difference; people of one
 * family, North and South Korea, the 7th and the 8th Fleet stay apart.
 * @param type of the thing named; without it the tables decide
 *
 * @example nameSimilarity('Kuznetsov, Aleksey', 'Alexei Kuznetsov') >= SAME_NAME // true
 * @example nameSimilarity('John Smith', 'Jane Smith') >= SAME_NAME // false
 */
export function nameSimilarity(a: string, b: string, type?: EntityType): number {
  // In one order, whichever is given first: of several words that may answer one, the first met takes it.
  return a <= b ? compareNames(a, b, type) : compareNames(b, a, type)
}

/** What stands short before the name of a place. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['co', 'county'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['st', 'saint'],
])

/** "Mt Cook" as "mount cook". */
function inFull(name: string): string {
  const [first, ...rest] = foldName(name).split(' ')
  const full = rest.length > 0 ? SHORT.get(first) : undefined
  return [full ?? first, ...rest].join(' ')
}

function compareNames(a: string, b: string, type: EntityType | undefined): number {
  if (inFull(a) === inFull(b)) return 1
  const place = samePlace(a, b)
  if (type !== 'person' && place !== undefined) return place ? 1 : 0
  if (type === 'place') return placeSimilarity(a, b)
  if (type === 'nationality')
    return placeOfPeople(a) !== undefined && placeOfPeople(a) === placeOfPeople(b) ? 1 : 0
  if (type === 'organisation' || type === 'event' || type === 'work') return organisationSimilarity(a, b)
  if (type === undefined && (findOrganisation(a) || findOrganisation(b))) return organisationSimilarity(a, b)
  if (type === undefined || type === 'other')
    return Math.min(personSimilarity(a, b), organisationSimilarity(a, b))
  return personSimilarity(a, b)
}

/**
 * How likely two entities, each from its own article, are one: from `SAME_NAME` on they may be taken for one,
 * 0 where the names speak against it, in between where they do not tell.
 */
export function sameEntity(a: Entity, b: Entity): number {
  const likely = likelihood(a, b)
  return likely >= LEAST_TELLING ? likely : 0
}

function likelihood(a: Entity, b: Entity): number {
  const type = commonType(a, b)
  if (type === 'person' && areOfOtherGender(a, b)) return 0
  if (type === undefined) return standsFor(a, b) ? STANDS_FOR : 0
  let best = nameSimilarity(a.name, b.name, type)
  if (best >= SAME_NAME) return best
  for (const name of namesOf(a, type))
    for (const other of namesOf(b, type)) best = Math.max(best, nameSimilarity(name, other, type))
  return best < SAME_NAME && standsFor(a, b) ? STANDS_FOR : best
}

/** Of a person only names in full: a surname or a given name alone is borne by many. */
const namesOf = ({ name, aliases }: Entity, type: EntityType): readonly string[] =>
  type === 'person' ? [name, ...aliases.filter(alias => alias.includes(' '))] : [name, ...aliases]

/** Whether "Mr" or "the actress" stands before the one, and the other's title or given name says otherwise. */
function areOfOtherGender(a: Entity, b: Entity): boolean {
  const [told, other] = [genderTold(a), genderTold(b)]
  const [mine, theirs] = [told ?? genderNamed(a), other ?? genderNamed(b)]
  return (told ?? other) !== undefined && mine !== undefined && theirs !== undefined && mine !== theirs
}

/** The gender of an entity's titles and roles. */
export function genderTold({ roles: told }: Entity): Gender | undefined {
  for (const role of told)
    for (const word of foldName(role).split(' ')) {
      const gender = honorifics().get(word) ?? roles().get(word)
      if (gender) return gender
    }
  return undefined
}

function genderNamed({ name }: Entity): Gender | undefined {
  const { words, gender } = readPersonName(name)
  return gender ?? (words.length > 1 ? genderOfGivenName(words[0]) : undefined)
}

/** The type to compare two entities as; a type only guessed ("other") gives way. */
function commonType(a: Entity, b: Entity): EntityType | undefined {
  if (a.type === b.type) return a.type
  if (a.type === 'other') return b.type
  if (b.type === 'other') return a.type
  const types = new Set([a.type, b.type])
  // A place acts as an organisation does, and a guess between them is often wrong.
  if (types.has('place') && types.has('organisation')) return 'organisation'
  return types.has('event') && types.has('work') ? 'work' : undefined
}

function standsFor(a: Entity, b: Entity): boolean {
  const [first, second] = [standing(a), standing(b)]
  return first !== undefined && first === second
}

/** The country that an entity is, or stands for. */
function standing(entity: Entity): string | undefined {
  if (entity.type === 'nationality') return placeOfPeople(entity.name)
  return countryOfSeat(entity.name) ?? (entity.type === 'place' ? entity.name : undefined)
}

function placeSimilarity(a: string, b: string): number {
  const [first, second] = [foldName(a).split(' '), foldName(b).split(' ')]
  if (first.length !== second.length) return organisationSimilarity(a, b)
  const costs = first.map((word, index) => wordDistance(word, second[index], false))
  if (costs.some(cost => cost === undefined)) return 0.2
  const cost = costs.reduce<number>((sum, each) => sum + (each ?? 0), 0)
  return cost > 1 ? 0.5 : 1 - 0.1 * cost
}
