/** The compiled gazetteer: places by any of their names, and what lies in what. Written by `tools/compile/compile-places.ts`. */

import { asset, textOf } from '../../assets'
import { placeKey } from '../../names/places'
import { readColumns, readVarints } from '../../words/columns'

/** `county`: between the region and its towns; `site`: a lesser place that is known for something; `area`: a part of the world. */
export type PlaceKind = 'area' | 'country' | 'region' | 'county' | 'city' | 'site'

export interface GazetteerPlace {
  readonly id: number
  /** The usual name. */
  readonly name: string
  readonly kind: PlaceKind
  /** Numbers of the places that hold it directly. */
  readonly parents: readonly number[]
  /** 0 where it is not known. */
  readonly population: number
  /** The much larger city beside it, by whose name it may go. */
  readonly near: number | undefined
}

interface Gazetteer {
  readonly places: readonly GazetteerPlace[]
  readonly byName: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** Places by the words for their people; these are in `byName` too. */
  readonly byPeople: ReadonlyMap<string, readonly GazetteerPlace[]>
  /** Countries by their capital's number. */
  readonly capitals: ReadonlyMap<number, number>
  /** Place and country, `id:id`, whose relation is in dispute. */
  readonly disputed: ReadonlySet<string>
}

const KINDS: readonly PlaceKind[] = ['area', 'country', 'region', 'county', 'city', 'site']
const NONE: readonly GazetteerPlace[] = []

/**
 * The places that a name, an abbreviation or a demonym may mean; none when it is in no table.
 * @example placesNamed('German').map(place => place.name) // ['Germany']
 */
export function placesNamed(name: string): readonly GazetteerPlace[] {
  const { byName, byPeople } = gazetteer()
  const key = placeKey(name)
  const found = byName.get(key)
  // Abbreviations of states are words otherwise: "in", "or", "me".
  if (found) return name.length > 2 || name === name.toUpperCase() ? found : NONE
  // "Germans": a people in the plural.
  return (key.endsWith('s') ? byPeople.get(key.slice(0, -1)) : undefined) ?? NONE
}

/** Every place that holds a place, itself first. */
export function holders(place: GazetteerPlace): readonly GazetteerPlace[] {
  const { places } = gazetteer()
  const found = [place]
  for (let at = 0; at < found.length; at++)
    for (const parent of found[at].parents) if (!found.includes(places[parent])) found.push(places[parent])
  return found
}

/** Whether it is in dispute that a place lies in a country. */
export const isDisputed = (place: GazetteerPlace, country: GazetteerPlace): boolean =>
  gazetteer().disputed.has(`${place.id}:${country.id}`)

/** The capital of a country. */
export function capitalIn(country: GazetteerPlace): GazetteerPlace | undefined {
  const { capitals, places } = gazetteer()
  for (const [city, of] of capitals) if (of === country.id) return places[city]
  return undefined
}

let loaded: Gazetteer | undefined

function gazetteer(): Gazetteer {
  loaded ??= readGazetteer(asset('places'))
  return loaded
}

function readGazetteer(bytes: Uint8Array): Gazetteer {
  const columns = readColumns(bytes)
  const lines = (column: Uint8Array): string[] => textOf(column).split('\n')
  const names = lines(columns[0])
  const parents = readLists(columns[4])
  const near = readVarints(columns[7])
  const places = names.map(
    (name, id): GazetteerPlace => ({
      id,
      name,
      kind: KINDS[columns[3][id]],
      parents: parents[id],
      population: columns[6][id] === 0 ? 0 : 10 ** (columns[6][id] / 10),
      near: near[id] === 0 ? undefined : near[id] - 1,
    }),
  )
  const byName = new Map<string, GazetteerPlace[]>()
  const byPeople = new Map<string, GazetteerPlace[]>()
  names.forEach((name, id) => {
    add(byName, name.toLowerCase(), places[id])
  })
  lines(columns[1]).forEach((keys, id) => {
    if (keys !== '') for (const key of keys.split(';')) add(byName, key, places[id])
  })
  for (const line of lines(columns[2])) {
    const [id, ...keys] = line.split(';')
    for (const key of keys) {
      add(byName, key, places[Number(id)])
      add(byPeople, key, places[Number(id)])
    }
  }
  const capitals = readLists(columns[5]).flatMap((cities, country) =>
    cities.map(city => [city, country] as const),
  )
  const disputes = readVarints(columns[8])
  const disputed = new Set<string>()
  for (let i = 0; i < disputes.length; i += 2) disputed.add(`${disputes[i]}:${disputes[i + 1]}`)
  return { places, byName, byPeople, capitals: new Map(capitals), disputed }
}

function add(index: Map<string, GazetteerPlace[]>, key: string, place: GazetteerPlace): void {
  const known = index.get(key)
  if (!known) index.set(key, [place])
  else if (!known.includes(place)) known.push(place)
}

/** Lists of numbers, each after their count. */
function readLists(bytes: Uint8Array): number[][] {
  const numbers = readVarints(bytes)
  const lists: number[][] = []
  for (let at = 0; at < numbers.length; at += numbers[at] + 1)
    lists.push([...numbers.subarray(at + 1, at + 1 + numbers[at])])
  return lists
}
