import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, compare } from '../../src/index'
import { sized } from './how-much'
import { brokenSpans, shape } from './invariants'
import { readings } from './read-once'

const seeds = join(__dirname, '../../seeds')
const A = readFileSync(join(seeds, 'a.txt'), 'utf8')
const B = readFileSync(join(seeds, 'b.txt'), 'utf8')

/** Texts nobody wrote: real sentences cut, doubled, mixed with what breaks readers. */
const SCRAPS = [
  ...A.split('\n'),
  ...B.split('\n'),
  ...['', ' ', '\n', '\r\n', '\u2028', '\t', '“', '”', "'", '"', '(', ')))', '[', '...', '…', '—', '•', '- '],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud83d',
    '\ude00',
    'e\u0301',
    '\u202e',
    '\u0000',
    '\u00a0',
    'ﬁ',
    '漢字です。',
    'שלום',
    '<b>',
    '&amp;',
  ],
  ...[
    '$3.5bn',
    '1,000,000',
    '15-20%',
    '52-48',
    '9/11',
    'U.S.',
    'Mr.',
    'http://x.y/z?q=1',
    'a@b.co',
    '@me',
    '#tag',
    '½',
    '²',
  ],
]
/** A paragraph that is no mess. */
const ONE = A.split('\n').find(line => line.length > 200) ?? A
const mess = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 12 }).map(parts => parts.join(' '))
/** Few, since `npm run fuzz` makes a hundred thousand; of one seed, so that the properties meet the same texts. */
const RUNS = { numRuns: sized(10, 60), seed: 20260726 }
const once = readings()

describe('what holds of every text', () => {
  it('every span lies inside the text and cuts no surrogate pair', () => {
    fc.assert(
      fc.property(mess, text => {
        expect(brokenSpans(once.read(text, 'a'))).toEqual([])
      }),
      { ...RUNS, numRuns: sized(20, 60) },
    )
  })

  it('the same input gives the same bytes, and plain JSON', () => {
    fc.assert(
      fc.property(mess, mess, (a, b) => {
        const report = compare(a, b)
        const bytes = JSON.stringify(report)
        expect(JSON.stringify(once.compare(a, b))).toBe(bytes)
        expect(JSON.parse(bytes)).toEqual(report)
      }),
      RUNS,
    )
  })

  it('every claim of both documents is in a finding, and every finding has a reason', () => {
    fc.assert(
      fc.property(mess, mess, (a, b) => {
        const report = once.compare(a, b)
        for (const [side, document] of [
          ['a', report.documents[0]],
          ['b', report.documents[1]],
        ] as const) {
          const held = new Set(report.findings.flatMap(finding => finding.claims[side]))
          expect(document.claims.filter(claim => !held.has(claim.id))).toEqual([])
        }
        for (const finding of report.findings) {
          expect(finding.reasons.length).toBeGreaterThan(0)
          expect(finding.confidence).toBeGreaterThanOrEqual(0)
          expect(finding.confidence).toBeLessThanOrEqual(1)
        }
      }),
      RUNS,
    )
  })

  it('a text agrees with itself', () => {
    fc.assert(
      fc.property(mess, text => {
        expect(once.compare(text, text).findings.filter(finding => finding.relation !== 'agrees')).toEqual([])
      }),
      RUNS,
    )
  })

  it('swapping the sources mirrors the report', () => {
    fc.assert(
      fc.property(mess, mess, (a, b) => {
        expect(shape(once.swapped(a, b), true)).toEqual(shape(once.compare(a, b), false))
      }),
      RUNS,
    )
  })

  it('a check is between 0 and 1 and never throws', () => {
    fc.assert(
      fc.property(mess, mess, (statement, source) => {
        const { support, conflict, verdict } = check(statement, [source, ONE])
        expect([support, conflict].every(x => x >= 0 && x <= 1)).toBe(true)
        expect(['supported', 'contradicted', 'partly-supported', 'not-found']).toContain(verdict)
      }),
      RUNS,
    )
  })
})

describe('what holds of the seeds', () => {
  it('each agrees with itself wholly', () => {
    for (const text of [A, B])
      expect(once.compare(text, text).findings.every(f => f.relation === 'agrees')).toBe(true)
  })

  it('the report mirrors', () => {
    expect(shape(once.swapped(A, B), true)).toEqual(shape(once.compare(A, B), false))
  })

  it('every reason rests on words that are there', () => {
    const report = compare({ text: A, published: '2023-07-26' }, B)
    for (const reason of report.findings.flatMap(finding => finding.reasons)) {
      if (reason.a) expect(A.slice(reason.a.span.start, reason.a.span.end)).toBe(reason.a.text)
      if (reason.b) expect(B.slice(reason.b.span.start, reason.b.span.end)).toBe(reason.b.text)
    }
  })
})
