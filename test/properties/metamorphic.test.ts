import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/index'
import { changes, FEW } from './changes'
import { some } from './how-much'
import { readings } from './read-once'

const once = readings()

const article = (name: string): string =>
  readFileSync(join(__dirname, '../fixtures/articles', `${name}.txt`), 'utf8').trim()

/** Two reports of each of three events. */
const PAIRS = [
  ['depot-herald', 'depot-courier'],
  ['measles-post', 'measles-wire'],
  ['bridge-vote-times', 'bridge-vote-echo'],
].map(([a, b]) => ({ name: a, a: article(a), b: article(b) }))

/** What has no value of the articles: a length of time that one of them tells would be told by both. */
const UNRELATED = [
  'In other news, a museum in Olvera opened a gallery of clocks. Its curator, Jun Petrak, spent eleven years collecting them.',
  'A goat that had strayed onto the railway at Pellworth was led away by a signalman. Trains ran again after an hour.',
  '"I never saw so many herons," said Otto Kern, who counts birds on the lake. He had seen 412 of them by noon.',
]
const PLACES = ['before the headline', 'under the headline', 'in the middle', 'at the end'] as const

function insert(text: string, paragraph: string, place: (typeof PLACES)[number]): string {
  const paragraphs = text.split('\n\n')
  const at = [0, 1, Math.ceil(paragraphs.length / 2), paragraphs.length][PLACES.indexOf(place)]
  return [...paragraphs.slice(0, at), paragraph, ...paragraphs.slice(at)].join('\n\n')
}

/** Each finding by what it says of which words; those of an added paragraph left out. */
function findings({ findings: all, documents }: Report, without = ''): string[] {
  const texts = new Map(documents.flatMap(d => d.claims.map(claim => [claim.id, claim.text] as const)))
  const isNew = new Set(
    documents.flatMap(({ claims, source }) => {
      const start = without === '' ? -1 : source.text.indexOf(without)
      const end = start + without.length
      return claims
        .filter(c => start >= 0 && c.predicate.span.start >= start && c.predicate.span.start < end)
        .map(c => c.id)
    }),
  )
  return all
    .filter(({ claims }) => ![...claims.a, ...claims.b].some(id => isNew.has(id)))
    .map(({ relation, addedBy, severity, claims }) => {
      const words = (ids: readonly string[]) =>
        ids
          .map(id => texts.get(id))
          .sort()
          .join(' / ')
      return [relation, addedBy, severity, words(claims.a), words(claims.b)].join(' | ')
    })
    .sort()
}
const relations = (a: string, b: string): string[] =>
  once.compare(a, b).findings.map(({ relation }) => relation)

describe('what changes no finding on real prose', () => {
  const INSERTS = PLACES.flatMap(place => (['a', 'b'] as const).map(side => ({ place, side })))
  it.each(PAIRS.map((pair, i) => ({ ...pair, inserts: some(INSERTS, 2, i) })))(
    'an unrelated paragraph anywhere in either, but for one finding: $name',
    ({ a, b, inserts }) => {
      const plain = findings(once.compare(a, b))
      for (const { place, side } of inserts) {
        const more = UNRELATED[PLACES.indexOf(place) % UNRELATED.length]
        const [x, y] = side === 'a' ? [insert(a, more, place), b] : [a, insert(b, more, place)]
        // What is like nothing else may be likest to what was put in.
        expect(changes(plain, findings(once.compare(x, y), more)), `${side}, ${place}`).toBeLessThanOrEqual(1)
      }
    },
  )

  it.each(some(PAIRS, 1, 1))('swapped sources, but for who adds: $name', ({ a, b }) => {
    const swap = (line: string): string => {
      const [relation, addedBy, severity, x, y] = line.split(' | ')
      return [relation, { a: 'b', b: 'a' }[addedBy] ?? addedBy, severity, y, x].join(' | ')
    }
    expect(findings(once.swapped(a, b)).map(swap).sort()).toEqual(findings(once.compare(a, b)))
  })

  it.each(some(PAIRS, 1))('curly quotes for straight ones in one: $name', ({ a, b }) => {
    const curly = (text: string) =>
      text.replace(/"([^"\n]*)"/g, '“$1”').replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    expect(curly(a)).not.toBe(a)
    expect(relations(a, curly(a)).every(relation => relation === 'agrees')).toBe(true)
    expect(relations(curly(a), b).sort()).toEqual(relations(a, b).sort())
  })
})

describe('what keeps agreement on real prose', () => {
  const BRITISH = { harbour: 'harbor', neighbouring: 'neighboring', criticised: 'criticized', tyres: 'tires' }
  const AMERICAN = (text: string) =>
    Object.entries(BRITISH).reduce((changed, [from, to]) => changed.replaceAll(from, to), text)
  const CASES: readonly (readonly [string, string, (text: string) => string])[] = [
    ['American spelling', 'depot-herald', AMERICAN],
    ['another way to write a day', 'depot-herald', text => text.replace('5 September', 'Sept. 5')],
    [
      'another way to write a day',
      'measles-post',
      text => text.replace('14 February', 'Feb. 14').replace('8 March', 'March 8'),
    ],
    [
      'another way to write a number',
      'measles-post',
      text => text.replace('12 schools', 'twelve schools').replace('Seven are', '7 are'),
    ],
    ['paragraphs in another order', 'depot-herald', reversed],
    ['paragraphs in another order', 'measles-post', reversed],
    ['paragraphs in another order', 'bridge-vote-times', reversed],
    [
      'line feeds of Windows and blanks that do not break',
      'bridge-vote-times',
      text => text.replace(/\n/g, '\r\n').replace(/ (?=\d)/g, '\u00a0'),
    ],
  ]
  it.each(CASES)('%s: %s', (_, name, change) => {
    const text = article(name)
    expect(change(text)).not.toBe(text)
    expect(once.compare(text, change(text)).findings.filter(f => f.relation !== 'agrees')).toEqual([])
  })
})

describe('a name replaced throughout both articles', () => {
  const RENAMED = [
    [0, 'Northline', 'Eastline'],
    [0, 'Lindmoor', 'Ashford'],
    [1, 'Nadia Okoro', 'Hanna Ortiz'],
    [1, 'Fenwick', 'Milton'],
    [1, 'Glenn Harker', 'Peter Novak'],
    [2, 'Westward', 'Eastward'],
    [2, 'Carrow', 'Ashford'],
  ] as const
  it.each(some(RENAMED, 3))('keeps nearly all relations: %i, %s to %s', (pair, was, now) => {
    const { a, b } = PAIRS[pair]
    const rename = (text: string) => text.replaceAll(was, now)
    expect(rename(a)).not.toBe(a)
    expect(changes(relations(a, b), relations(rename(a), rename(b)))).toBeLessThanOrEqual(FEW)
  })
})

describe('one planted change', () => {
  const PLANTED: readonly (readonly [article: string, was: string, now: string])[] = [
    ['depot-herald', '34 buses', '43 buses'],
    ['depot-herald', '$18 million', '$81 million'],
    ['measles-post', '12 schools', '21 schools'],
    ['measles-post', 'until 8 March', 'until 18 March'],
    ['bridge-vote-times', '9 to 6', '8 to 7'],
    ['bridge-vote-times', 'needs 5,000 signatures', 'needs 50,000 signatures'],
    // What another clause of the sentence states, the same in both, is no difference; the report of both is one with the clash.
    ['depot-herald', 'at about 3 a.m.', 'at about 5 a.m.'],
    ['depot-herald', 'within 20 minutes', 'within 50 minutes'],
    ['depot-herald', 'put up in 1962', 'put up in 1972'],
    ['depot-herald', 'moved in April', 'moved in June'],
    ['depot-herald', 'early on 5 September', 'early on 15 September'],
    ['depot-herald', 'two workers were taken', 'three workers were taken'],
    ['measles-post', 'children under 10', 'children under 15'],
    ['measles-post', 'was illegal', 'was legal'],
    ['bridge-vote-times', 'cars will pay £2 and', 'cars will pay £3 and'],
    ['bridge-vote-times', 'will not pay', 'will pay'],
    ['bridge-vote-times', 'in 1931', 'in 1913'],
    ['bridge-vote-times', 'since 2015', 'since 2005'],
    ['bridge-vote-times', 'who voted against it', 'who voted for it'],
  ]
  it.each(some(PLANTED, 7))('makes one difference, and all else agrees: %s, %s to %s', (name, was, now) => {
    const text = article(name)
    expect(text).toContain(was)
    const others = relations(text, text.replace(was, now)).filter(relation => relation !== 'agrees')
    expect(others).toEqual(['differs'])
  })

  it('is found beside another, each with the claims that state it', () => {
    const text = article('depot-herald')
    const changed = text
      .replace('34 buses', '43 buses')
      .replace('put up in 1962', 'put up in 1972')
      .replace('moved in April', 'moved in June')
    const report = once.compare(text, changed)
    const clashes = report.findings.filter(({ relation }) => relation !== 'agrees')
    expect(clashes.map(({ relation, reasons }) => [relation, reasons[0].a?.text])).toEqual([
      ['differs', expect.stringContaining('34')],
      ['differs', '1962'],
      ['differs', 'April'],
    ])
  })
})

function reversed(text: string): string {
  const [headline, ...paragraphs] = text.split('\n\n')
  return [headline, ...paragraphs.reverse()].join('\n\n')
}
