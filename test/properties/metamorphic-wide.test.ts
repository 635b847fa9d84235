import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, compare, type Document, type Report } from '../../src/index'
import { changes, FEW } from './changes'
import { some } from './how-much'
import { readings } from './read-once'

const ROOT = join(__dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8').trim()
const EXAMPLES = readdirSync(join(ROOT, 'examples/texts/pairs')).map(name => [
  `examples/texts/pairs/${name}/a.txt`,
  `examples/texts/pairs/${name}/b.txt`,
])
const ARTICLES = 'test/fixtures/articles'
/** Two reports of each of seven events. */
const PAIRS = [
  ['seeds/a.txt', 'seeds/b.txt'],
  [`${ARTICLES}/depot-herald.txt`, `${ARTICLES}/depot-courier.txt`],
  [`${ARTICLES}/measles-post.txt`, `${ARTICLES}/measles-wire.txt`],
  [`${ARTICLES}/bridge-vote-times.txt`, `${ARTICLES}/bridge-vote-echo.txt`],
  ...EXAMPLES,
].map(paths => ({ name: paths[0], a: read(paths[0]), b: read(paths[1]) }))
const TEXTS = PAIRS.flatMap(({ a, b }) => [a, b])

const once = readings()

it('to read each text once changes no report', () => {
  for (const { a, b } of some(PAIRS, 1, 4)) {
    expect(JSON.stringify(once.compare(a, b))).toBe(JSON.stringify(compare(a, b)))
    expect(JSON.stringify(once.compare(a, a))).toBe(JSON.stringify(compare(a, a)))
    const statement = b.slice(b.lastIndexOf('\n'))
    expect(JSON.stringify(once.check(statement, a))).toBe(JSON.stringify(check(statement, a)))
  }
})

const relationsOf = ({ findings }: Report) => findings.map(({ relation }) => relation).sort()

/** The turn of one of several kinds of change, so that each text is met by some of them. */
let turn = 0

/** What is no agreement between a text and itself changed; the change must touch so many texts at least. */
function keepsAgreement(change: (text: string) => string, least: number): void {
  const changed = TEXTS.filter(text => change(text) !== text)
  expect(changed.length).toBeGreaterThanOrEqual(least)
  for (const text of some(changed, 1, turn++)) {
    const { findings, documents } = once.compare(text, change(text))
    const told = new Map(documents.flatMap(({ claims }) => claims.map(claim => [claim.id, claim.text])))
    const others = findings.filter(({ relation }) => relation !== 'agrees')
    expect(others.map(({ claims }) => [...claims.a, ...claims.b].map(id => told.get(id)))).toEqual([])
  }
}

const curly = (text: string): string =>
  straight(text)
    .replace(/(^|[\s([—–])"/gm, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–“])'(?=\S)/gm, '$1‘')
    .replace(/'/g, '’')
const straight = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’ʼ]/g, "'")

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')
const NAMES = MONTHS.map((month, i) => `${month}|${SHORT[i].replace('.', '\\.')}`).join('|')
const DATE = new RegExp(
  `\\b(?:(\\d{1,2}) (${NAMES})|(${NAMES}) (\\d{1,2}))(?:(?:,)? (\\d{4}))?(?![\\d,]*\\d)`,
  'g',
)
type Write = (day: string, month: number, year: string | undefined) => string
const dated =
  (write: Write) =>
  (text: string): string =>
    text.replace(DATE, (_, d1, m1, m2, d2, year) =>
      write(
        d1 ?? d2,
        MONTHS.findIndex(month => month.startsWith((m1 ?? m2).slice(0, 3))),
        year,
      ),
    )
const nth = (day: string): string =>
  day + (/1[123]$/.test(day) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(day) % 10] ?? 'th'))
const yearAfter = (mark: string, year: string | undefined): string =>
  year === undefined ? '' : `${mark} ${year}`

const NUMBERS = 'two three four five six seven eight nine eleven twelve thirteen fourteen fifteen'.split(' ')
const VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15]
const BRITISH: readonly (readonly [string, string])[] = [
  ['harbour', 'harbor'],
  ['Harbour', 'Harbor'],
  ['neighbouring', 'neighboring'],
  ['rumours', 'rumors'],
  ['criticised', 'criticized'],
  ['tyres', 'tires'],
  ['cancelled', 'canceled'],
  ['defence', 'defense'],
  ['Defence', 'Defense'],
  ['organisation', 'organization'],
]
const spelt = (from: 0 | 1, to: 0 | 1) => (text: string) =>
  BRITISH.reduce((changed, word) => changed.replaceAll(word[from], word[to]), text)

describe('agreement is kept, whatever is written otherwise', () => {
  const keeps = (what: string, least: number, change: (text: string) => string) =>
    it(what, () => keepsAgreement(change, least))
  keeps('curly quotes', 10, curly)
  keeps('straight quotes', 1, straight)
  keeps('American spelling', 5, spelt(0, 1))
  keeps('British spelling', 1, spelt(1, 0))
  keeps(
    'the day before the month',
    1,
    dated((day, month, year) => `${day} ${MONTHS[month]}${yearAfter('', year)}`),
  )
  keeps(
    'the month before the day',
    3,
    dated((day, month, year) => `${MONTHS[month]} ${day}${yearAfter(',', year)}`),
  )
  keeps(
    'short months',
    4,
    dated((day, month, year) => `${SHORT[month]} ${day}${yearAfter(',', year)}`),
  )
  keeps(
    'ordinal days',
    5,
    dated((day, month, year) => `${nth(day)} ${MONTHS[month]}${yearAfter('', year)}`),
  )
  keeps(
    'ordinal days behind',
    5,
    dated((day, month, year) => `${MONTHS[month]} ${nth(day)}${yearAfter(',', year)}`),
  )
  keeps('per cent', 1, text => text.replace(/(\d) percent\b|(\d)%/g, '$1$2 per cent'))
  keeps('no commas in numbers', 4, text => text.replace(/(\d),(\d{3})\b/g, '$1$2'))
  keeps('line feeds of Windows', 14, text => text.replace(/\n/g, '\r\n'))
  keeps('blanks that do not break', 10, text => text.replace(/ (?=\d)/g, '\u00a0'))
  keeps('numbers in words', 1, text =>
    text.replace(/\bwithin (\d+) (?=minutes|days|years)/g, (all, digits) => {
      const word = NUMBERS[VALUES.indexOf(Number(digits))] ?? (digits === '20' ? 'twenty' : undefined)
      return word === undefined ? all : `within ${word} `
    }),
  )
})

describe('what changes few relations between two reports', () => {
  const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
    ['curly quotes in one', curly],
    ['straight quotes in one', straight],
    ['American spelling in one', spelt(0, 1)],
    ['British spelling in one', spelt(1, 0)],
    ['no commas in the numbers of one', text => text.replace(/(\d),(\d{3})\b/g, '$1$2')],
  ]
  it.each(CHANGES)('%s', (_, change) => {
    let changed = 0
    const touched = PAIRS.filter(({ a, b }) => change(a) !== a || change(b) !== b)
    for (const { name, a, b } of some(touched, 1, turn++)) {
      const plain = relationsOf(once.compare(a, b))
      for (const [x, y] of [
        [change(a), b],
        [a, change(b)],
      ]) {
        if (x === a && y === b) continue
        changed++
        expect(changes(plain, relationsOf(once.compare(x, y))), name).toBeLessThanOrEqual(FEW)
      }
    }
    expect(changed).toBeGreaterThan(0)
  })

  it('swapped sources, but for who adds: reasons, facets and confidence too', () => {
    const other = { a: 'b', b: 'a', both: 'both' } as const
    const told = ({ findings }: Report, isSwapped: boolean) =>
      findings
        .map(({ relation, severity, addedBy, confidence, facets, reasons, claims }) =>
          JSON.stringify([
            relation,
            severity,
            addedBy && (isSwapped ? other[addedBy] : addedBy),
            confidence,
            [...facets].sort(),
            reasons.map(({ judge, effect }) => `${judge} ${effect}`).sort(),
            (isSwapped ? [claims.b, claims.a] : [claims.a, claims.b]).map(ids => ids.map(id => id.slice(1))),
          ]),
        )
        .sort()
    for (const { name, a, b } of some(PAIRS, 3, 1))
      expect(told(once.swapped(a, b), true), name).toEqual(told(once.compare(a, b), false))
  })
})

/** Names of one kind for another: those of men, of women, of families, of places. */
const MEN = ['Peter', 'Hugo', 'Samuel']
const WOMEN = ['Hanna', 'Ruth', 'Alice']
const FAMILIES = ['Novak', 'Ortiz', 'Lindqvist', 'Whitcombe']
const TOWNS = ['Ashford', 'Dunmore', 'Tarvos', 'Ellmoor']
const NAMED: readonly (readonly [pair: string, name: string, others: readonly string[]])[] = [
  ['depot', 'Owen', MEN],
  ['depot', 'Ilse', WOMEN],
  ['depot', 'Brandt', FAMILIES],
  ['depot', 'Varga', FAMILIES],
  ['depot', 'Lindmoor', TOWNS],
  ['depot', 'Northline', ['Eastline', 'Vantor', 'Marlow']],
  ['measles', 'Nadia', WOMEN],
  ['measles', 'Ellen', WOMEN],
  ['measles', 'Okoro', FAMILIES],
  ['measles', 'Fenwick', TOWNS],
  ['bridge', 'Amara', WOMEN],
  ['bridge', 'Piers', MEN],
  ['bridge', 'Holloway', FAMILIES],
  ['bridge', 'Vance', FAMILIES],
  ['bridge', 'Carrow', TOWNS],
  ['harbour', 'Oriel', TOWNS],
  ['seeds', 'Kirby', FAMILIES],
  ['seeds', 'Pyongyang', TOWNS],
]

describe('a name replaced throughout both', () => {
  const treesOf = ({ sentences }: Document) =>
    sentences.map(({ tokens }) => tokens.map(({ upos, deprel, head }) => `${upos} ${deprel} ${head}`).join())

  it('changes few relations, as long as the sentences have the same trees', () => {
    let isSame = 0
    let count = 0
    for (const [of, was, others] of some(NAMED, 4)) {
      const pair = PAIRS.find(({ name }) => name.includes(of))
      if (!pair) throw new RangeError(`no pair called ${of}`)
      const plain = once.compare(pair.a, pair.b)
      for (const now of some(others, 1, turn++)) {
        const rename = (text: string) => text.replaceAll(new RegExp(`\\b${was}\\b`, 'g'), now)
        count++
        const [a, b] = [rename(pair.a), rename(pair.b)]
        const isAlike = [once.read(a, 'a'), once.read(b, 'b')].every(
          (d, i) => `${treesOf(d)}` === `${treesOf(plain.documents[i])}`,
        )
        if (!isAlike) continue
        isSame++
        const renamed = relationsOf(once.compare(a, b))
        expect(changes(relationsOf(plain), renamed), `${was} to ${now}`).toBeLessThanOrEqual(FEW)
      }
    }
    expect(isSame).toBeGreaterThan(count / 4)
  })
})
