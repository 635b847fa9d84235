import { describe, expect, it } from 'vitest'
import { type Aligner, check, compare, type Extractor, type Judge, segment } from '../../src'
import { confidenceOf } from '../../src/findings/confidence'

const FIVE = 'Five people died in the fire at the Calder mill on Monday.'
const SEVEN = 'Seven people died in the fire at the Calder mill on Monday.'

const relations = (report: { readonly findings: readonly { readonly relation: string }[] }) =>
  report.findings.map(finding => finding.relation)

describe('judges', () => {
  const shouting: Judge = (a, b) =>
    a.claim.text === b.claim.text
      ? []
      : [
          {
            judge: 'house/wording',
            facet: 'other',
            effect: 'differs',
            severity: 'framing',
            basis: 'stated',
            message: 'The house asks for one wording.',
          },
        ]

  it('speak after the built-in ones', () => {
    const loud = 'The mill employed 300 people.'
    const report = compare(loud, 'The mill had 300 employees.', { judges: [shouting] })
    const reasons = report.findings.flatMap(finding => finding.reasons.map(reason => reason.judge))
    expect(reasons).toContain('house/wording')
    expect(report.generator.options).toEqual({ judges: ['shouting'] })
    expect(relations(compare(loud, loud, { judges: [shouting] }))).toEqual(relations(compare(loud, loud)))
  })
})

describe('extractors', () => {
  /** Magnitudes as seismologists write them: M5.6. */
  const magnitudes: Extractor = ({ source }) => ({
    quantities: [...source.text.matchAll(/\bM(\d\.\d)/gu)].map(match => ({
      span: { start: match.index, end: match.index + match[0].length },
      value: Number(match[1]),
      min: Number(match[1]),
      max: Number(match[1]),
      unit: 'magnitude',
      approximate: false,
    })),
  })

  it('add values, and take the words they lie on from those found before', () => {
    const text = 'An M5.6 earthquake shook Oriel on Monday.'
    const { quantities } = segment(text, { extractors: [magnitudes] })
    expect(quantities).toEqual([
      { span: { start: 3, end: 7 }, value: 5.6, min: 5.6, max: 5.6, unit: 'magnitude', approximate: false },
    ])
  })

  it('add claims, which are compared like any other', () => {
    const table: Extractor = ({ source, sentences }) => ({
      claims: sentences.map((sentence, i) => ({
        spans: [sentence.span],
        text: source.text.slice(sentence.span.start, sentence.span.end),
        sentence: i,
        predicate: { span: sentence.span, lemma: 'be' },
        arguments: [],
        polarity: 'affirmative',
        modality: 'asserted',
      })),
    })
    const plain = segment('Dead: 5')
    const document = segment('Dead: 5', { extractors: [table] })
    expect(document.claims).toHaveLength(plain.claims.length + 1)
    expect(new Set(document.claims.map(claim => claim.id)).size).toBe(document.claims.length)
    const report = compare('Dead: 5', 'Dead: 5', { extractors: [table] })
    expect(report.findings.flatMap(finding => finding.claims.a)).toContain(document.claims.at(-1)?.id)
  })

  it('may not point outside the text', () => {
    const wild: Extractor = () => ({
      times: [{ span: { start: 2, end: 99 }, type: 'date', precision: 'day', inferred: false }],
    })
    expect(() => segment('A text.', { extractors: [wild] })).toThrow(
      new RangeError('corroborate: extractor wild gave the span [2, 99); the text is [0, 7)'),
    )
  })
})

describe('lexicon', () => {
  const a = 'The Harbour Board closed the Oriel bridge on Monday.'
  const b = 'Calder Quays closed the Oriel bridge on Monday.'
  const aliases = { 'Harbour Board': ['Calder Quays'] }

  it('knows names that are one entity', () => {
    const facets = (report: ReturnType<typeof compare>) =>
      report.findings.flatMap(f => f.reasons.filter(r => r.effect !== 'agrees').map(r => r.facet))
    expect(facets(compare(a, b))).toContain('entity')
    expect(facets(compare(a, b, { lexicon: { aliases } }))).not.toContain('entity')
    expect(compare(a, b, { lexicon: { aliases } }).documents[0].entities.flatMap(e => e.aliases)).toContain(
      'Calder Quays',
    )
  })

  it('knows units by the noun that is counted', () => {
    const units = { firkin: { unit: 'L', factor: 40.9 } }
    const weight = segment('The brewery sold 20 firkins.', { lexicon: { units } }).quantities[0]
    expect(weight).toMatchObject({ value: 818, min: 818, max: 818, unit: 'L' })
  })
})

describe('minConfidence', () => {
  it('takes apart what is less sure, and loses no claim', () => {
    const all = compare(FIVE, SEVEN)
    const strict = compare(FIVE, SEVEN, { minConfidence: 1 })
    expect(all.summary.conflicts).toBe(1)
    expect(strict.summary.conflicts).toBe(0)
    const held = (report: typeof all) => new Set(report.findings.flatMap(f => [...f.claims.a, ...f.claims.b]))
    expect(held(strict)).toEqual(held(all))
    expect(strict.generator.options).toEqual({ minConfidence: 1 })
  })

  it('may be asked of one facet', () => {
    expect(compare(FIVE, SEVEN, { minConfidence: { number: 1 } }).summary.conflicts).toBe(0)
    expect(compare(FIVE, SEVEN, { minConfidence: { time: 1 } }).summary.conflicts).toBe(1)
    expect(check(SEVEN, FIVE, { minConfidence: { default: 1 } }).verdict).toBe('not-found')
  })
})

describe('align', () => {
  it('takes the place of the built-in aligner', () => {
    const none: Aligner = () => []
    expect(relations(compare(FIVE, SEVEN, { align: none })).every(relation => relation === 'unmatched')).toBe(
      true,
    )
  })

  it('may build on what would be aligned, and score pairs of its own', () => {
    const same: Aligner = (_a, _b, { propose }) => propose()
    expect(compare(FIVE, SEVEN, { align: same }).findings).toEqual(compare(FIVE, SEVEN).findings)
    const first: Aligner = ([a], [b], { pair }) => [{ ...pair(a, b), score: 0.9 }]
    expect(compare(FIVE, SEVEN, { align: first }).findings[0].confidence).toBe(confidenceOf('differs', 0.9))
  })
})

describe('what is no option', () => {
  // As callers without types make them.
  const given = (json: string) => JSON.parse(json)

  it.each([
    ['{"judges": 3}', 'corroborate: judges must be an array of functions, got number 3'],
    ['{"judges": ["loud"]}', 'corroborate: judges[0] must be a function, got "loud"'],
    ['{"judge": []}', 'corroborate: unknown option "judge" in options: did you mean "judges"?'],
    [
      '{"minconfidence": 1}',
      'corroborate: unknown option "minconfidence" in options: did you mean "minConfidence"?',
    ],
    [
      '{"zzz": 1}',
      'corroborate: unknown option "zzz" in options: there are "judges", "extractors", "lexicon", "align", "minConfidence"',
    ],
    ['{"minConfidence": "high"}', 'corroborate: minConfidence must be an object, got "high"'],
    ['{"minConfidence": 2}', 'corroborate: minConfidence must lie between 0 and 1, got 2'],
    [
      '{"minConfidence": {"numbers": 1}}',
      'corroborate: unknown facet "numbers" in minConfidence: did you mean "number"?',
    ],
    [
      '{"minConfidence": {"number": -1}}',
      'corroborate: minConfidence.number must lie between 0 and 1, got -1',
    ],
    ['{"align": true}', 'corroborate: align must be a function, got boolean true'],
    ['{"lexicon": []}', 'corroborate: lexicon must be an object, got an array'],
    ['{"lexicon": {"alias": {}}}', 'corroborate: unknown entry "alias" in lexicon: did you mean "aliases"?'],
    [
      '{"lexicon": {"aliases": {"UN": "U.N."}}}',
      'corroborate: lexicon.aliases["UN"] must be an array of names, got "U.N."',
    ],
    [
      '{"lexicon": {"units": {"stone": {"unit": "kg", "factor": 0}}}}',
      'corroborate: lexicon.units["stone"].factor must be above 0 and finite, got 0',
    ],
    [
      '{"lexicon": {"units": {"stone": {}}}}',
      'corroborate: lexicon.units["stone"].unit must be a string that is not empty, got undefined',
    ],
    ['[]', 'corroborate: options must be an object, got an array'],
    ['null', 'corroborate: options must be an object, got null'],
  ])('%s', (json, message) => {
    expect(() => compare(FIVE, SEVEN, given(json))).toThrow(message)
    expect(() => check(FIVE, SEVEN, given(json))).toThrow(message)
  })

  it('is told to segment too', () => {
    expect(() => segment(FIVE, given('{"judges": []}'))).toThrow('unknown option "judges"')
    expect(() => segment(FIVE, { id: '' })).toThrow('id must be a string that is not empty')
  })
})
