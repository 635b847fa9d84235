/** What is known of places: one key for all names of a place, and what lies in what. */
import { LOCAL_PEOPLES, PEOPLES } from '../lexicon/en/names/demonyms'
import { COUNTRIES, PARTS, REGIONS, SEATS, STATES } from '../lexicon/en/names/places'
import { foldName } from './fold'
import { honorifics, linesOf, listOf, once } from './tables'

type PlaceKind = 'country' | 'state' | 'city' | 'region'

export interface Place {
  /** The usual name. */
  readonly name: string
  readonly kind: PlaceKind
  /** Usual names of the places that hold it directly; a state its country, a country its parts of the world. */
  readonly within: readonly string[]
}

interface Gazetteer {
  /** Folded name → the places so called, the best known first. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** Folded country or state → all its names. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
  /** Folded adjective or noun of a people → the place. */
  readonly demonyms: ReadonlyMap<string, string>
  /** Folded capital → country. */
  readonly capitals: ReadonlyMap<string, string>
  /** Folded seat of government → country. */
  readonly seats: ReadonlyMap<string, string>
  readonly peoples: ReadonlySet<string>
}

/** The places that a name may mean, the best known first; none when unknown. */
export const findPlaces = (name: string): readonly Place[] =>
  isTitle(name) ? NO_PLACES : (gazetteer().places.get(placeKey(name)) ?? NO_PLACES)

/** "Ms" is no Mississippi: a title in capitals throughout may be the code of a place. */
const isTitle = (name: string): boolean => name !== name.toUpperCase() && honorifics().has(foldName(name))
const NO_PLACES: readonly Place[] = []

/** Every name of a country or state, the usual one first. */
export const placeNames = (name: string): readonly string[] => gazetteer().aliases.get(placeKey(name)) ?? []

/** The country (or part of one) of a people: `Russian` → `Russia`. */
export const placeOfPeople = (word: string): string | undefined =>
  gazetteer().demonyms.get(placeKey(word)) ?? gazetteer().demonyms.get(singular(placeKey(word)))

/** Whether the word is an adjective or noun of a people, faith or part of the world. */
export const isPeople = (word: string): boolean => {
  const key = placeKey(word)
  const { demonyms, peoples } = gazetteer()
  return demonyms.has(key) || peoples.has(key) || demonyms.has(singular(key)) || peoples.has(singular(key))
}

/** The country that a capital is the capital of. */
export const countryOfCapital = (name: string): string | undefined => gazetteer().capitals.get(placeKey(name))

/** The country whose government a seat stands for: `Kremlin` → `Russia`. */
export const countryOfSeat = (name: string): string | undefined => gazetteer().seats.get(placeKey(name))

/**
 * Whether one place lies in another (or is it); undefined when a name is unknown or may mean several places.
 *
 * @example placeContains('North Korea', 'Pyongyang') // true
 * @example placeContains('South Korea', 'Pyongyang') // false
 */
export function placeContains(outer: string, inner: string): boolean | undefined {
  const outers = findPlaces(outer)
  const inners = findPlaces(inner)
  if (outers.length === 0 || inners.length === 0) return undefined
  const holders = new Set(outers.map(place => place.name))
  let isCertain = inners.length === 1 || outers.length === 1
  for (const place of inners) {
    const chain = holdersOf(place)
    if (holders.has(place.name) || chain.some(name => holders.has(name))) return true
    // Parts of the world overlap in ways the table does not spell out.
    if (outers.some(other => other.kind === 'region') && chain.length === 0) isCertain = false
  }
  return isCertain ? false : undefined
}

/** One key for all the spellings of a place's usual name. */
export function samePlace(a: string, b: string): boolean | undefined {
  const first = findPlaces(a)
  const second = findPlaces(b)
  if (first.length === 0 || second.length === 0) return undefined
  return first.some(place => second.some(other => place === other))
}

/** Everything that holds the place, nearest first. */
function holdersOf(place: Place): string[] {
  const found: string[] = []
  const open = [...place.within]
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (found.includes(name)) continue
    found.push(name)
    for (const holder of findPlaces(name)) if (holder.kind !== 'city') open.push(...holder.within)
  }
  return found
}

const singular = (word: string): string =>
  word.endsWith('s') ? word.slice(0, -1) : word.endsWith('men') ? `${word.slice(0, -3)}man` : word

/** One key for the spellings of a name: folded, without the article and the points of initials. */
export function placeKey(name: string): string {
  const folded = foldName(name.replaceAll('.', '')).replace(/^the /, '')
  return folded.startsWith('saint ') ? `st ${folded.slice(6)}` : folded
}

const gazetteer = once((): Gazetteer => {
  const places = new Map<string, Place[]>()
  const aliases = new Map<string, string[]>()
  const demonyms = new Map<string, string>()
  const capitals = new Map<string, string>()
  const seats = new Map<string, string>()
  const add = (name: string, place: Place): void => {
    const key = placeKey(name)
    const known = places.get(key)
    if (!known) places.set(key, [place])
    else if (!known.includes(place)) known.push(place)
  }
  const addCity = (city: string, holder: string): void => {
    // The table tells the lesser of two places of one name by its state or country: "Athens Georgia".
    const name = city.endsWith(` ${holder}`) ? city.slice(0, -holder.length - 1) : city
    add(name, { name: `${name}, ${holder}`, kind: 'city', within: [holder] })
  }
  for (const line of linesOf(COUNTRIES)) {
    const [name, others, adjectives, nouns, capital, cities, regions] = line.split(';').map(listOf)
    const country: Place = { name: name[0], kind: 'country', within: regions }
    for (const each of [...name, ...others]) add(each, country)
    aliases.set(placeKey(name[0]), [...name, ...others])
    for (const word of [...adjectives, ...nouns])
      if (!demonyms.has(placeKey(word))) demonyms.set(placeKey(word), name[0])
    for (const city of capital) capitals.set(placeKey(city), name[0])
    if (capital.length > 0) {
      const place: Place = { name: `${capital[0]}, ${name[0]}`, kind: 'city', within: name }
      for (const city of capital) add(city, place)
    }
    for (const city of cities) addCity(city, name[0])
  }
  for (const line of linesOf(PARTS)) {
    const [country, part, cities] = line.split(';').map(listOf)
    const holder: Place = { name: part[0], kind: 'state', within: country }
    places.set(placeKey(part[0]), [holder])
    for (const city of cities)
      places.set(placeKey(city), [{ name: `${city}, ${part[0]}`, kind: 'city', within: part }])
  }
  for (const line of linesOf(STATES)) {
    const [name, others, cities] = line.split(';').map(listOf)
    // A state's name that a country or capital also bears is told from it here.
    const taken = places.has(placeKey(name[0]))
    const state: Place = {
      name: taken ? `${name[0]} (state)` : name[0],
      kind: 'state',
      within: ['United States'],
    }
    for (const each of [...name, ...others]) add(each, state)
    if (taken) add(state.name, state)
    aliases.set(placeKey(state.name), [...name, ...others])
    for (const city of cities) addCity(city, city.endsWith(` ${name[0]}`) ? name[0] : state.name)
  }
  for (const region of REGIONS.trim().split(';'))
    add(region.trim(), { name: region.trim(), kind: 'region', within: [] })
  for (const line of linesOf(LOCAL_PEOPLES)) {
    const [place, words] = line.split(';')
    for (const word of listOf(words)) demonyms.set(placeKey(word), place)
  }
  for (const line of linesOf(SEATS)) {
    const [country, names] = line.split(';')
    for (const name of listOf(names)) seats.set(placeKey(name), country)
  }
  const peoples = new Set(
    PEOPLES.trim()
      .split(';')
      .map(word => placeKey(word)),
  )
  return { places, aliases, demonyms, capitals, seats, peoples }
})
