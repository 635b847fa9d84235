import { describe, expect, it } from 'vitest'
import { shownReasons } from '../../src/render/reasons'
import type { FindingView } from '../../src/render/view'
import type { Reason, Side } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'

const [document] = floodReport().documents

/** A finding on two texts, each one claim. */
function viewOf(a: string, b: string, reasons: readonly Reason[]): FindingView {
  const side = (text: string) => [
    {
      claim: { ...document.claims[0], spans: [{ start: 0, end: text.length }], attribution: undefined },
      document: { ...document, source: { ...document.source, text }, attributions: [], times: [] },
      quote: text,
      chain: [],
    },
  ]
  const [first, ...rest] = reasons
  return {
    finding: {
      id: 'f1',
      relation: 'adds-detail',
      claims: { a: ['a1'], b: ['b1'] },
      facets: [],
      confidence: 0.5,
      reasons: [first, ...rest],
    },
    a: side(a),
    b: side(b),
  }
}

const only = (side: Side, text: string): Reason => ({
  judge: 'detail/term',
  facet: 'number',
  effect: 'adds-detail',
  addedBy: side,
  [side]: { span: { start: 0, end: 1 }, text },
  basis: 'stated',
  message: `Only ${side.toUpperCase()} says “${text}”.`,
})
const messages = (view: FindingView) => shownReasons(view).map(({ message }) => message)

describe('the reasons that are shown', () => {
  it('tell in one line what one side says alone', () => {
    const reasons = [only('a', 'five'), only('b', 'on Monday'), only('a', 'nine'), only('a', 'in Marnes')]
    expect(messages(viewOf('Five of nine sailed in Marnes', 'Ships sailed on Monday', reasons))).toEqual([
      'Only A says “five”, “nine” and “in Marnes”.',
      'Only B says “on Monday”.',
    ])
  })

  it('do not call alone what the other side has in its words', () => {
    const reasons = [only('a', 'Museum'), only('b', 'in May')]
    expect(messages(viewOf('Museum reopens', 'The Coast Museum reopens in May', reasons))).toEqual([
      'Only B says “in May”.',
    ])
  })

  it('keep a word of which the other has the letters alone', () => {
    const reasons = [only('a', 'art')]
    expect(messages(viewOf('The art sailed', 'A part sailed', reasons))).toEqual(['Only A says “art”.'])
  })

  it('keep what would leave a finding without a reason', () => {
    const reasons = [only('a', 'Museum')]
    expect(messages(viewOf('Museum reopens', 'The Museum reopens', reasons))).toEqual([
      'Only A says “Museum”.',
    ])
  })

  it('leave out a part of what is said', () => {
    const reasons = [only('b', 'March'), only('b', 'in March')]
    expect(messages(viewOf('It was mended', 'It was mended in March', reasons))).toEqual([
      'Only B says “in March”.',
    ])
  })

  it('leave out words that only point at others', () => {
    const reasons = [only('b', 'his'), only('b', 'Reed')]
    expect(messages(viewOf('The boat sank', 'Reed and his boat sank', reasons))).toEqual([
      'Only B says “Reed”.',
    ])
  })

  it('tell once what two judges say', () => {
    const both = (judge: string): Reason => ({
      ...only('a', 'six weeks'),
      judge,
      b: { span: { start: 0, end: 1 }, text: 'six weeks' },
      message: 'Both say six weeks.',
    })
    const view = viewOf('out for six weeks', 'six weeks out', [both('number/same'), both('time/same')])
    expect(shownReasons(view)).toEqual([
      { message: 'Both say six weeks.', basis: '', judges: ['number/same', 'time/same'] },
    ])
  })

  it('leave as they are those that say more than that', () => {
    const who = { ...only('a', 'Reed'), message: 'Only A names who said so: Reed.' }
    expect(messages(viewOf('It sank, Reed said', 'It sank', [who, only('a', 'Reed')]))).toEqual([
      'Only A names who said so: Reed.',
      'Only A says “Reed”.',
    ])
  })
})
