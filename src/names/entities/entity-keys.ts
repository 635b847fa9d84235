/** By what two entities of articles may meet, so that not every one is compared with every other. */
import type { Entity } from '../../types'
import { foldName } from '../fold'
import { wordsOfOrganisation } from '../organisations/organisation-similarity'
import { findOrganisation } from '../organisations/organisations'
import { countryOfSeat, findPlaces, placeOfPeople } from '../places'
import { transliterationKey } from '../word-distance'

/** Letters at the head of a word that spellings of one name have in common, as a rule. */
const HEAD = 3
/** Names are looked up by so many of their forms and words. */
const MOST_NAMES = 8
const MOST_WORDS = 8

/**
 * Keys of an entity: entities that share none are not worth comparing.
 * @example entityKeys({ ...entity, name: 'Sergei Shoygu' }) // [… 'word ser', 'word sho' …]
 */
export function entityKeys({ name, aliases, type }: Entity): string[] {
  const keys = new Set<string>()
  for (const each of [name, ...aliases].slice(0, MOST_NAMES)) {
    keys.add(`name ${foldName(each)}`)
    const words = foldName(each).split(' ').slice(0, MOST_WORDS)
    for (const word of words) keys.add(`word ${transliterationKey(word).slice(0, HEAD)}`)
    if (type === 'person') continue
    const letters = wordsOfOrganisation(each).map(word => word[0])
    keys.add(`letters ${letters.length > 1 ? letters.join('') : foldName(each.replaceAll('.', ''))}`)
    const country = placeOfPeople(each) ?? countryOfSeat(each) ?? findPlaces(each)[0]?.name
    if (country !== undefined) keys.add(`place ${country}`)
    const organisation = findOrganisation(each)
    if (organisation) keys.add(`organisation ${organisation.name}`)
  }
  return [...keys]
}
