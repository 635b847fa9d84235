import { describe, expect, it } from 'vitest'
import {
  check,
  checkAsync,
  compare,
  compareAll,
  compareAsync,
  load,
  names,
  quantities,
  reportBetween,
  segment,
  times,
} from '../src'
import { compareBatch } from '../src/batch'
import { fromHtml, fromMarkdown, fromText } from '../src/html'
import * as matchers from '../src/matchers'
import * as render from '../src/render'
import { floodReport } from './fixtures/flood-report'

const FIVE = 'Five people died.'
const SEVEN = 'Seven people died.'
const REPORT = floodReport()
const CHECK = check(FIVE, FIVE)
const STORY = compareAll([FIVE, SEVEN])
const [DOCUMENT] = REPORT.documents

/** Every function that takes options, with one of its options misspelt, the option, and a wrong value of it. */
const TAKING: readonly (readonly [
  name: string,
  call: (options: never) => unknown,
  misspelt: string,
  meant: string,
  wrong: unknown,
])[] = [
  ['segment', o => segment(FIVE, o), 'extractor', 'extractors', [3]],
  ['segment', o => segment(FIVE, o), 'ids', 'id', 3],
  ['compare', o => compare(FIVE, SEVEN, o), 'minConfidense', 'minConfidence', 'high'],
  ['check', o => check(FIVE, SEVEN, o), 'Judges', 'judges', 'loud'],
  ['compareAll', o => compareAll([FIVE], o), 'lexikon', 'lexicon', []],
  ['reportBetween', o => reportBetween(STORY, 's1', 's2', o), 'aling', 'align', 'best'],
  ['times', o => times(FIVE, o), 'publishd', 'published', 20240304],
  ['compareBatch', o => compareBatch([], o), 'thread', 'threads', 'four'],
  ['compareBatch', o => compareBatch([], o), 'signals', 'signal', 'stop'],
  ['compareBatch', o => compareBatch([], o), 'onprogress', 'onProgress', true],
  ['compareBatch', o => compareBatch([], o), 'optionModule', 'optionsModule', './a.js'],
  ['fromHtml', o => fromHtml('<p>Words.', o), 'urls', 'url', 5],
  ['fromMarkdown', o => fromMarkdown('Words.', o), 'Title', 'title', 5],
  ['fromText', o => fromText('Words.', o), 'publishers', 'publisher', 5],
  ['toDifferFrom', o => matchers.toDifferFrom(FIVE, SEVEN, o), 'facets', 'facet', 'numbers'],
  ['toDifferFrom', o => matchers.toDifferFrom(FIVE, SEVEN, o), 'severitiy', 'severity', 'bad'],
  ['toText', o => render.toText(REPORT, o), 'colour', 'color', 'yes'],
  ['toHtml', o => render.toHtml(REPORT, o), 'explian', 'explain', 'yes'],
  ['toMarkdown', o => render.toMarkdown(REPORT, o), 'Explain', 'explain', 1],
  ['checkToHtml', o => render.checkToHtml(CHECK, o), 'explian', 'explain', 'yes'],
  ['checkToMarkdown', o => render.checkToMarkdown(CHECK, o), 'explains', 'explain', 1],
  ['checkToText', o => render.checkToText(CHECK, o), 'widht', 'width', '80'],
  ['claimsToText', o => render.claimsToText(DOCUMENT, o), 'colors', 'color', 1],
  ['toMatrixHtml', o => render.toMatrixHtml(STORY, o), 'leastSource', 'leastSources', 1.5],
  ['toMatrixText', o => render.toMatrixText(STORY, o), 'leastSource', 'leastSources', 1.5],
  ['toMatrixText', o => render.toMatrixText(STORY, o), 'widht', 'width', '80'],
  ['toMatrixMarkdown', o => render.toMatrixMarkdown(STORY, o), 'least', 'leastSources', '2'],
]

describe('an option', () => {
  it.each(TAKING)('of %s is a TypeError where it is unknown or wrong', (_, call, misspelt, meant, wrong) => {
    const given = (options: unknown) => () => Reflect.apply(call, undefined, [options])
    expect(given({ [misspelt]: wrong })).toThrow(TypeError)
    expect(given({ [misspelt]: wrong })).toThrow(`"${misspelt}" in options: did you mean "${meant}"?`)
    expect(given({ [meant]: wrong })).toThrow(TypeError)
    expect(given({ [meant]: wrong })).toThrow(meant)
    for (const none of [null, [], 3, 'x']) expect(given(none)).toThrow(/options must be an object, got /u)
    for (const other of [new Map(), Promise.resolve({}), new URL('https://x.example/')])
      expect(given(other)).toThrow(/options must be a plain object, got a (?:Map|Promise|URL)$/u)
    expect(given({ [meant]: undefined })).not.toThrow(TypeError)
  })

  it('of load is, though it is told by the promise', async () => {
    const wrong = (options: unknown) => expect(Reflect.apply(load, undefined, [options])).rejects
    await wrong({ baseURL: '/data/' }).toThrow('unknown option "baseURL" in options: did you mean "baseUrl"?')
    await wrong({ urls: { word: '/x' } }).toThrow('unknown file "word" in urls')
    await wrong({ urls: { weights: 5 } }).toThrow('urls.weights must be a URL')
    await wrong({ data: { weight: new Uint8Array() } }).toThrow('did you mean "weights"?')
    await wrong('/data/').toThrow('options must be an object, got "/data/"')
  })

  it('that belongs to another function is unknown', () => {
    expect(() => compareAll([FIVE], JSON.parse('{"align": 1}'))).toThrow('unknown option "align"')
    expect(() => reportBetween(STORY, 's1', 's2', JSON.parse('{"extractors": []}'))).toThrow('"extractors"')
  })
})

describe('a source', () => {
  it.each([
    [
      '{"text": "A.", "publishd": "2024-03-04"}',
      'unknown fact "publishd" in a source: did you mean "published"?',
    ],
    [
      '{"text": "A.", "published": "4 March"}',
      'published must be an ISO 8601 date such as "2023-07-26", got "4 March"',
    ],
    ['{"text": "A.", "published": 2024}', 'published must be a string, got number 2024'],
    ['{"text": "A.", "author": ["X", 1]}', 'author must be a string or an array of strings'],
    ['{"text": "A.", "id": ""}', 'id must not be empty'],
    ['{"txt": "A."}', 'a source must be a string or an object with a string "text"'],
  ])('%s is refused', (json, message) => {
    expect(() => segment(JSON.parse(json))).toThrow(new TypeError(`corroborate: ${message}`).message)
    expect(() => segment(JSON.parse(json))).toThrow(TypeError)
  })

  it('may have fields of its owner’s own, and nothing where nothing is known', () => {
    const row = { text: 'A.', row: 7, title: null, published: '2024-03-04', publishedAt: 5 }
    expect(segment(JSON.parse(JSON.stringify(row))).source).toEqual({
      id: 'a',
      text: 'A.',
      published: '2024-03-04',
    })
  })
})

describe('what a function is about', () => {
  it.each([
    ['quantities', quantities],
    ['times', times],
    ['names', names],
    ['fromHtml', fromHtml],
    ['fromMarkdown', fromMarkdown],
    ['fromText', fromText],
    ['segment', segment],
    ['toText', render.toText],
    ['toHtml', render.toHtml],
    ['toMarkdown', render.toMarkdown],
    ['toCsv', render.toCsv],
    ['toJson', render.toJson],
    ['toProv', render.toProv],
    ['toWebAnnotation', render.toWebAnnotation],
    ['toSchemaOrg', render.toSchemaOrg],
    ['checkToText', render.checkToText],
    ['checkToHtml', render.checkToHtml],
    ['checkToMarkdown', render.checkToMarkdown],
    ['claimsToText', render.claimsToText],
    ['toMatrixHtml', render.toMatrixHtml],
    ['toMatrixMarkdown', render.toMatrixMarkdown],
    ['toMatrixText', render.toMatrixText],
  ])('is a TypeError of %s where it is something else', (_, call: (...given: never[]) => unknown) => {
    for (const given of [undefined, null, 5, [], { findings: [] }])
      expect(() => Reflect.apply(call, undefined, [given])).toThrow(/^corroborate: .* must be /u)
  })

  it('is told apart: a check is no report', () => {
    expect(() => Reflect.apply(reportBetween, undefined, [{}, 's1', 's2'])).toThrow(
      'story must be what compareAll returned',
    )
    expect(() => render.toText(REPORT, { width: -3 })).toThrow('width must be a number of columns')
    expect(() => Reflect.apply(render.toText, undefined, [CHECK])).toThrow('a report, as compare returns it')
    expect(() => Reflect.apply(render.checkToText, undefined, [REPORT])).toThrow('what check returned')
    expect(() => Reflect.apply(matchers.toContainClaim, undefined, [FIVE, 5])).toThrow(
      'claim must be a string',
    )
    expect(() => Reflect.apply(matchers.toCredit, undefined, [FIVE, null, FIVE])).toThrow('speaker must be')
  })
})

describe('what comes after the options', () => {
  const story = compareAll([FIVE, FIVE])
  const GIVEN: readonly (readonly [string, (...given: never[]) => unknown, readonly unknown[]])[] = [
    ['segment', segment, [FIVE]],
    ['times', times, [FIVE]],
    ['compare', compare, [FIVE, FIVE]],
    ['check', check, [FIVE, FIVE]],
    ['compareAll', compareAll, [[FIVE]]],
    ['reportBetween', reportBetween, [story, 's1', 's2']],
    ['toText', render.toText, [REPORT]],
    ['toMarkdown', render.toMarkdown, [REPORT]],
    ['toHtml', render.toHtml, [REPORT]],
    ['claimsToText', render.claimsToText, [REPORT.documents[0]]],
    ['checkToText', render.checkToText, [CHECK]],
    ['checkToMarkdown', render.checkToMarkdown, [CHECK]],
    ['checkToHtml', render.checkToHtml, [CHECK]],
    ['toMatrixText', render.toMatrixText, [story]],
    ['toMatrixMarkdown', render.toMatrixMarkdown, [story]],
    ['toMatrixHtml', render.toMatrixHtml, [story]],
    ['fromHtml', fromHtml, ['<p>Rain.</p>']],
    ['fromMarkdown', fromMarkdown, ['Rain.']],
    ['fromText', fromText, ['Rain.']],
  ]

  it.each(GIVEN)('%s: is told by its name', (_, call, first) => {
    const given =
      (...more: unknown[]) =>
      () =>
        Reflect.apply(call, undefined, [...first, {}, ...more])
    expect(given({ minConfidence: 0.5 })).toThrow(
      new TypeError('corroborate: nothing comes after the options, got "minConfidence"'),
    )
    expect(given(1)).toThrow('nothing comes after the options, got number 1')
    expect(given(undefined)).not.toThrow()
  })

  it('is told before threads are opened', () => {
    expect(() => Reflect.apply(compareBatch, undefined, [[], {}, { minConfidence: 0.5 }])).toThrow(
      'nothing comes after the options, got "minConfidence"',
    )
  })

  it('is told of what answers later too', async () => {
    for (const late of [
      Reflect.apply(compareAsync, undefined, [FIVE, FIVE, { asyncJudges: [] }, { atOnce: 2 }]),
      Reflect.apply(checkAsync, undefined, [FIVE, FIVE, { asyncJudges: [] }, { atOnce: 2 }]),
      Reflect.apply(load, undefined, [{}, { atOnce: 2 }]),
    ])
      await expect(late).rejects.toThrow('nothing comes after the options, got "atOnce"')
  })
})

describe('a function without options', () => {
  const GIVEN = [
    ['quantities', quantities, FIVE],
    ['names', names, FIVE],
    ['toCsv', render.toCsv, REPORT],
    ['toJson', render.toJson, REPORT],
    ['toProv', render.toProv, REPORT],
    ['toWebAnnotation', render.toWebAnnotation, REPORT],
    ['toSchemaOrg', render.toSchemaOrg, REPORT],
  ] as const

  it.each(GIVEN)('%s names what it was given', (name, call: (...given: never[]) => unknown, first) => {
    const given = (second: unknown) => () => Reflect.apply(call, undefined, [first, second])
    expect(given({ indent: 2 })).toThrow(new TypeError(`corroborate: ${name} takes no options, got "indent"`))
    expect(given('en-GB')).toThrow(new TypeError(`corroborate: ${name} takes no options, got "en-GB"`))
    expect(given(2)).toThrow('takes no options, got number 2')
    expect(given(null)).toThrow('takes no options, got null')
  })

  it('may be handed to map, and given nothing', () => {
    expect([FIVE].map(quantities)[0]).toEqual(quantities(FIVE))
    expect([REPORT].map(render.toCsv)[0]).toBe(Reflect.apply(render.toCsv, undefined, [REPORT, {}]))
    expect([FIVE].map(names)[0]).toEqual(Reflect.apply(names, undefined, [FIVE, undefined]))
  })
})
