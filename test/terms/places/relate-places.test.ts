import { describe, expect, it } from 'vitest'
import { asset } from '../../../src/assets'
import { placesNamed } from '../../../src/terms/places/gazetteer'
import { standsForGovernment } from '../../../src/terms/places/governments'
import { relatePlaces } from '../../../src/terms/places/relate-places'
import { converseRelation, type Relation } from '../../../src/terms/relation'

const CASES: readonly (readonly [Relation, string])[] = [
  [
    'equal',
    `German / Germany; Germans / Germany; Britain / UK; U.K. / United Kingdom; U.S. / America; American / US; Kyiv / Kiev; Mumbai / Bombay
    New York / NYC; Calif. / California; the Netherlands / Netherlands; Dutch / Holland; Marseille / Marseilles; Texan / Texas
    the city of Lyon / Lyon; Myanmar / Burma; Côte d'Ivoire / Ivory Coast; São Paulo / Sao Paulo; Nowhereville / Nowhereville`,
  ],
  [
    'narrower',
    `Berlin / Germany; Berlin / German; Kherson / Kherson province; Munich / Bavaria; Bavaria / Germany; Paris / France; Lyon / Europe; Dallas / Texas; Texas / United States
    London / England; London / UK; England / Britain; Scotland / UK; Kent / England; Cornwall / Britain; Edinburgh / Scotland; Belfast / Northern Ireland
    Birmingham / England; Birmingham / Alabama; Birmingham, Ala. / Alabama; Atlanta / Georgia; Tbilisi / Georgia; Perth / Australia; Cambridge / Massachusetts
    northern Italy / Italy; central London / London; southeastern Turkey / Turkey; northern Italy / Europe; Mayfield, Kentucky / Kentucky
    Mayfield, Kentucky / United States; Paris, Texas / Texas; Hong Kong / China; Puerto Rico / United States; Greenland / Denmark; Brooklyn / New York City
    Manhattan / US; Mosul / Iraq; Kharkiv / Ukraine; Donbas / Ukraine; Guangdong / China; Kenya / Africa; Iraq / Middle East; Osaka / Japan
    Bremen / Germany; Toulouse / France; Nairobi / Kenya; Rafah / Gaza Strip; Catalonia / Spain; Xinjiang / China; Quebec / Canada`,
  ],
  [
    'exclusive',
    `Paris / Lyon; Berlin / France; Germany / France; German / Austrian; Bavaria / Saxony; Texas / Ohio; Dallas / Ohio; Dallas / Houston; Scotland / England
    Kenya / Asia; Japan / Europe; Africa / Asia; northern Italy / southern Italy; northern Italy / France; eastern Ukraine / western Ukraine
    Mayfield, Kentucky / Ohio; Paris, Texas / France; Paris / Texas; Moscow, Idaho / Russia; Kharkiv / Russia; Chile / Peru; Luxembourg / Belgium
    Madrid / Barcelona; Kuwait / Iraq; Osaka / China; Ontario / Quebec; Cambridge / Oxford; Manchester / Leeds; Sydney / Melbourne; an Indian / a Thai; Iraqis / Israelis`,
  ],
  [
    'unknown',
    `London / Ontario; Sydney / Nova Scotia; Milan / northern Italy; Taiwan / China; Crimea / Russia; Kosovo / Serbia; West Bank / Israel; Jerusalem / Palestine
    Donetsk / Russia; Manchester / Kent; New York / Buffalo; Atlantis / Germany; Nowhereville / Elsewhereton; Soviet Union / Russia; Europe / Middle East
    northern Italy / eastern Italy; Middle East / Egyptian desert; Long Beach / Southern California; Potsdam / northern Germany`,
  ],
]

const pairs = CASES.flatMap(([relation, text]) =>
  text
    .split(/[;\n]/)
    .map(pair => pair.trim().split(' / '))
    .map(([first, second]) => ({ relation, first, second })),
)

describe('two names of places', () => {
  it.each(pairs)('are $relation: $first / $second', ({ relation, first, second }) => {
    expect(relatePlaces(first, second)).toBe(relation)
    expect(relatePlaces(second, first)).toBe(converseRelation(relation))
  })
})

describe('the name of a government', () => {
  it('is a capital, a seat or the country', () => {
    const names = [
      'Beijing',
      'Moscow',
      'the Kremlin',
      'White House',
      'Downing Street',
      'Washington',
      'Germany',
    ]
    expect(names.map(standsForGovernment)).toEqual([
      'China',
      'Russia',
      'Russia',
      'United States',
      'United Kingdom',
      'United States',
      'Germany',
    ])
    expect(['Lyon', 'Shanghai', 'Bavaria', 'Nowhereville'].map(standsForGovernment)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('the gazetteer', () => {
  it('is small enough to be fetched by a page', () => {
    expect(asset('places').length).toBeLessThan(250_000)
  })

  it('knows the cities of a name, the lesser ones too', () => {
    const at = (name: string) => placesNamed(name).filter(({ kind }) => kind === 'city').length
    expect(at('Valencia')).toBeGreaterThan(1)
    expect(at('Gothenburg')).toBe(1)
    expect(at('Nowhereville')).toBe(0)
    // Words that are abbreviations or plurals of names only as they are written here.
    expect(placesNamed('OR').map(({ name }) => name)).toEqual(['Oregon'])
    expect(placesNamed('or')).toEqual([])
    expect(placesNamed('North')).toEqual([])
    expect(placesNamed('Berlins')).toEqual([])
  })
})
