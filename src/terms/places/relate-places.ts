/** How two names of places relate: one place by two names, a part of the other, or two places of which nothing is in both. */
import { type Relation, rememberPairs } from '../relation'
import { capitalIn, type GazetteerPlace, holders, isDisputed, placesNamed } from './gazetteer'
import { type NamedPlace, readPlace } from './place-phrases'

/** A place of the name that has this share of the best known one's people is not what a text means that says no more. */
const WELL_KNOWN = 0.1
/** Whoever lies in one of these continents lies in no other. */
const CONTINENTS: ReadonlySet<string> = new Set([
  'Africa',
  'Asia',
  'Europe',
  'North America',
  'South America',
  'Oceania',
  'Antarctica',
])
/** Countries on two continents, or counted to either. */
const BETWEEN: ReadonlySet<string> = new Set([
  'Russia',
  'Turkey',
  'Egypt',
  'Kazakhstan',
  'Azerbaijan',
  'Georgia',
  'Armenia',
  'Cyprus',
  'Indonesia',
  'United States',
  'France',
  'Spain',
  'Denmark',
  'Panama',
  'Trinidad and Tobago',
])

/**
 * The relation of two places by their names, abbreviations or demonyms, with or without what tells them apart ("Paris, Texas",
 * "northern Italy", "the city of Kyiv"). Of a name that several places bear, any well-known one that lies in the other place or
 * holds it is taken for the one meant; they exclude each other only when all that bear the names do.
 *
 * @example relatePlaces('Berlin', 'Germany') // 'narrower'
 * @example relatePlaces('German', 'Germany') // 'equal'
 * @example relatePlaces('Paris', 'Lyon') // 'exclusive'
 * @example relatePlaces('London', 'Ontario') // 'unknown'
 */
export const relatePlaces: (a: string, b: string) => Relation = rememberPairs((a, b) => {
  const [x, y] = [readPlace(a), readPlace(b)]
  const whole = x.base === y.base ? 'equal' : relateAll(x, y)
  return within(x, y, whole)
})

/** What "northern" and "central" make of the relation of what they are parts of. */
function within(x: NamedPlace, y: NamedPlace, whole: Relation): Relation {
  if (x.part === y.part) return x.part === undefined || whole === 'equal' ? whole : loose(whole)
  if (whole === 'exclusive' || whole === 'unknown') return whole
  if (whole === 'equal') {
    if (y.part === undefined) return 'narrower'
    if (x.part === undefined) return 'wider'
    return x.side !== undefined && y.side !== undefined && areOpposite(x.side, y.side)
      ? 'exclusive'
      : 'unknown'
  }
  // A part of Italy lies in Europe; whether Milan lies in that part is not known.
  if (whole === 'narrower') return y.part === undefined ? 'narrower' : 'unknown'
  return x.part === undefined ? 'wider' : 'unknown'
}

const loose = (relation: Relation): Relation => (relation === 'exclusive' ? relation : 'unknown')

const OPPOSITE: Readonly<Record<string, string>> = { n: 's', s: 'n', e: 'w', w: 'e', c: '' }
const areOpposite = (a: string, b: string): boolean =>
  [...a].some(letter => b.includes(OPPOSITE[letter] || '-'))

function relateAll(x: NamedPlace, y: NamedPlace): Relation {
  if (x.places.length === 0 || y.places.length === 0) return relateUnknown(x, y)
  const known = new Set<Relation>()
  for (const p of wellKnown(x.places)) for (const q of wellKnown(y.places)) known.add(relate(p, q))
  for (const relation of ['equal', 'narrower', 'wider'] as const) if (known.has(relation)) return relation
  // A town that hardly anybody thinks of keeps two texts from a clash.
  const isSure = x.places.every(p => y.places.every(q => relate(p, q) === 'exclusive'))
  return isSure ? 'exclusive' : 'unknown'
}

/** A place that the gazetteer lacks lies where its text says: "Mayfield, Kentucky". */
function relateUnknown(x: NamedPlace, y: NamedPlace): Relation {
  const [mine, theirs] = [
    x.places.length > 0 ? x.places : x.holders,
    y.places.length > 0 ? y.places : y.holders,
  ]
  if (mine.length === 0 || theirs.length === 0) return 'unknown'
  const relation = relateAll({ ...x, places: mine }, { ...y, places: theirs })
  if (relation === 'exclusive') return relation
  if (x.places.length === 0 && y.places.length > 0)
    return relation === 'equal' || relation === 'narrower' ? 'narrower' : 'unknown'
  if (y.places.length === 0 && x.places.length > 0)
    return relation === 'equal' || relation === 'wider' ? 'wider' : 'unknown'
  return 'unknown'
}

/** The places of a name that a text may mean without saying which; a region that bears its city's name says so ("New York state"). */
function wellKnown(places: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const most = Math.max(...places.map(({ population }) => population))
  const isCountry = places.some(({ kind }) => kind === 'country')
  return places.filter(
    place =>
      place.kind === 'country' ||
      (!(isCountry && place.kind === 'city') &&
        (place.kind === 'city'
          ? place.population >= WELL_KNOWN * most
          : !places.some(other => other.kind === 'city' && holders(other).includes(place)))),
  )
}

function relate(p: GazetteerPlace, q: GazetteerPlace): Relation {
  if (p === q) return 'equal'
  const [mine, theirs] = [holders(p), holders(q)]
  if (mine.some(place => isDisputed(place, q)) || theirs.some(place => isDisputed(place, p))) return 'unknown'
  if (mine.includes(q)) return 'narrower'
  if (theirs.includes(p)) return 'wider'
  if (p.near === q.id || q.near === p.id) return 'unknown'
  return areApart(p, mine, q, theirs) ? 'exclusive' : 'unknown'
}

/** Whether no point is in both: two countries, two regions of one, two cities. */
function areApart(
  p: GazetteerPlace,
  mine: readonly GazetteerPlace[],
  q: GazetteerPlace,
  theirs: readonly GazetteerPlace[],
): boolean {
  if (p.kind === 'area' || q.kind === 'area') return areOnOtherContinents(p, mine, q, theirs)
  const [x, y] = [ofKind(mine, 'country'), ofKind(theirs, 'country')]
  if (!x || !y) return false
  if (x !== y)
    return (
      !isDissolved(x) &&
      !isDissolved(y) &&
      !mine.some(m => isDisputed(m, y)) &&
      !theirs.some(t => isDisputed(t, x))
    )
  if (p.kind === 'city' && q.kind === 'city') return true
  const [r, s] = [ofKind(mine, 'region'), ofKind(theirs, 'region')]
  return r !== undefined && s !== undefined && r !== s
}

const ofKind = (
  places: readonly GazetteerPlace[],
  kind: GazetteerPlace['kind'],
): GazetteerPlace | undefined => places.find(place => place.kind === kind)

/** States that others have taken the place of: what lies in the one now lay in the other. */
const DISSOLVED: ReadonlySet<string> = new Set([
  'Soviet Union',
  'Yugoslavia',
  'Czechoslovakia',
  'East Germany',
])
const isDissolved = ({ name }: GazetteerPlace): boolean => DISSOLVED.has(name)

function areOnOtherContinents(
  p: GazetteerPlace,
  mine: readonly GazetteerPlace[],
  q: GazetteerPlace,
  theirs: readonly GazetteerPlace[],
): boolean {
  if ([...mine, ...theirs].some(({ name }) => BETWEEN.has(name))) return false
  if ((p.kind === 'area' && !CONTINENTS.has(p.name)) || (q.kind === 'area' && !CONTINENTS.has(q.name)))
    return false
  const on = (places: readonly GazetteerPlace[]) => places.filter(({ name }) => CONTINENTS.has(name))
  return on(mine).length > 0 && on(theirs).length > 0 && !on(mine).some(place => on(theirs).includes(place))
}

/**
 * The capital of a country, by the country's name or the word for its people; undefined of what is no country.
 * @example capitalOf('Norwegian') // 'Oslo, Norway'
 */
export function capitalOf(name: string): string | undefined {
  const country = placesNamed(name).find(({ kind }) => kind === 'country')
  const city = country && capitalIn(country)
  return city && `${city.name}, ${country.name}`
}
