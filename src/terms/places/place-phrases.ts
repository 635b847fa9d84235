/** What a phrase says of the place it names: which place, which part of it, and in what it lies. */
import { type GazetteerPlace, holders, type PlaceKind, placesNamed } from './gazetteer'

export interface NamedPlace {
  /** The name without what goes with it, as it was written. */
  readonly base: string
  /** The places it may mean; none when the gazetteer lacks it. */
  readonly places: readonly GazetteerPlace[]
  /** The word for a part of it: "northern", "central". */
  readonly part: string | undefined
  /** The points of the compass in it, as letters, "c" for the centre. */
  readonly side: string | undefined
  /** What the text says that it lies in. */
  readonly holders: readonly GazetteerPlace[]
}

const POINTS: ReadonlyMap<string, string> = new Map([
  ['north', 'n'],
  ['south', 's'],
  ['east', 'e'],
  ['west', 'w'],
  ['northeast', 'ne'],
  ['northwest', 'nw'],
  ['southeast', 'se'],
  ['southwest', 'sw'],
])
const OTHER_PARTS: ReadonlyMap<string, string> = new Map(
  ['central', 'downtown', 'inner', 'mid', 'middle'].map(word => [word, 'c']),
)
const LOOSE_PARTS: ReadonlySet<string> = new Set(
  'upstate rural coastal suburban greater outer upper lower eastern-most mainland inland metropolitan'.split(
    ' ',
  ),
)

const KIND_WORDS: ReadonlyMap<string, readonly PlaceKind[]> = new Map([
  ['city', ['city']],
  ['town', ['city', 'site']],
  ['village', ['city', 'site']],
  ['port', ['city', 'site']],
  ['capital', ['city']],
  ['state', ['region', 'country']],
  ['province', ['region', 'county']],
  ['region', ['region', 'county', 'area']],
  ['oblast', ['region']],
  ['prefecture', ['region']],
  ['governorate', ['region']],
  ['district', ['region', 'county']],
  ['county', ['county']],
  ['republic', ['country', 'region']],
  ['island', ['region', 'county', 'site', 'country']],
] satisfies readonly (readonly [string, readonly PlaceKind[]])[])

/**
 * Reads a name of a place with its article, its kind, its part and what it lies in.
 * @example readPlace('the city of Birmingham, Ala.').places.map(place => place.name) // ['Birmingham']
 */
export function readPlace(phrase: string): NamedPlace {
  const [first, ...outer] = phrase.split(',').map(part => part.trim())
  const whole = placesNamed(phrase)
  if (outer.length === 0 || whole.length > 0) return readName(whole.length > 0 ? phrase.trim() : first)
  const around = outer.flatMap(placesNamed)
  const inner = readName(first)
  const inThem = inner.places.filter(place => holders(place).some(holder => around.includes(holder)))
  // "Moscow, Idaho" is no city that is known, and not the one that is.
  return { ...inner, places: around.length > 0 ? inThem : inner.places, holders: around }
}

/** "An Indian", "the Netherlands". */
const ARTICLES: readonly string[] = ['the ', 'The ', 'a ', 'A ', 'an ', 'An ']

function readName(phrase: string): NamedPlace {
  const article = ARTICLES.find(word => phrase.startsWith(word))
  const base = article ? phrase.slice(article.length) : phrase
  const places = placesNamed(base)
  const plain = { base, places, part: undefined, side: undefined, holders: [] }
  if (places.length > 0) return plain
  return readKind(base) ?? readPart(base) ?? plain
}

/** "the city of Kyiv", "Kherson province": of that kind, if there is one. */
function readKind(phrase: string): NamedPlace | undefined {
  const words = phrase.split(' ')
  const last = words[words.length - 1].toLowerCase()
  const isBefore = words.length > 2 && words[1] === 'of' && KIND_WORDS.has(words[0].toLowerCase())
  const kinds = KIND_WORDS.get(isBefore ? words[0].toLowerCase() : last)
  if (!kinds || words.length < 2) return undefined
  const inner = readName((isBefore ? words.slice(2) : words.slice(0, -1)).join(' '))
  const ofKind = inner.places.filter(({ kind }) => kinds.includes(kind))
  // "Kent County" is nowhere in Kent: a county of the name that is not known is another place.
  if (ofKind.length === 0 && kinds.includes('county') && kinds.length === 1) return undefined
  return ofKind.length > 0 ? { ...inner, base: phrase, places: ofKind } : inner
}

/** "northern Italy", "south-east London", "central Paris". */
function readPart(phrase: string): NamedPlace | undefined {
  const space = phrase.indexOf(' ')
  if (space < 0) return undefined
  const word = phrase.slice(0, space).toLowerCase().replaceAll('-', '')
  const side = POINTS.get(word.endsWith('ern') ? word.slice(0, -3) : word) ?? OTHER_PARTS.get(word)
  if (side === undefined && !LOOSE_PARTS.has(word)) return undefined
  const inner = readName(phrase.slice(space + 1))
  if (inner.places.length === 0 || inner.part !== undefined) return undefined
  return { ...inner, part: side ?? word, side }
}
