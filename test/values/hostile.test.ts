import { describe, expect, it } from 'vitest'

import { findQuantities } from '../../src/values/quantities/quantities'
import { findTimes } from '../../src/values/times/times'
import { growth, LINEAR } from '../properties/growth'
import { sized } from '../properties/how-much'

const LENGTH = sized(8_000, 30_000)

const PATTERNS: readonly string[] = [
  '1',
  '1,',
  '1.',
  '1 ',
  '1-',
  '1/2/',
  '$',
  '(',
  '(5',
  '😀5',
  "'",
  'one ',
  'twenty-',
  'one hundred and ',
  'million ',
  '1 to ',
  '5-foot-',
  'May 5 ',
  'Monday ',
  'last ',
  '1 day 1 hour ',
  '12:',
  '2010-',
  'half of a ',
  'a.',
  '\ud800',
]

describe('hostile text', () => {
  for (const pattern of PATTERNS)
    it(`costs linear time on ${JSON.stringify(pattern)} over and over`, () => {
      const read = (size: number) => {
        const text = pattern.repeat(size / pattern.length)
        const sentences = [{ span: { start: 0, end: text.length }, block: 0, tokens: [] }]
        return {
          text,
          quantities: findQuantities(text, sentences),
          times: findTimes(text, sentences, { published: '2023-07-26' }),
        }
      }
      expect(growth(read, LENGTH)).toBeLessThan(LINEAR)
      const { text, quantities, times } = read(LENGTH)
      for (const { value } of quantities) expect(Number.isFinite(value)).toBe(true)
      for (const { span } of [...quantities, ...times]) {
        if (!(span.start >= 0 && span.start < span.end && span.end <= text.length))
          throw new Error(`span ${span.start}-${span.end}`)
      }
    })

  it('reads no finite number from a hundred thousand digits', () => {
    const text = '1'.repeat(100_000)
    expect(findQuantities(text, [{ span: { start: 0, end: text.length }, block: 0, tokens: [] }])).toEqual([])
  })

  it('takes no publication date from the clock', () => {
    const text = 'They met on Monday and last month.'
    const sentences = [{ span: { start: 0, end: text.length }, block: 0, tokens: [] }]
    for (const published of [undefined, 'yesterday', ''])
      expect(findTimes(text, sentences, { published }).map(t => [t.start, t.end, t.inferred])).toEqual([
        [undefined, undefined, false],
        [undefined, undefined, false],
      ])
  })
})
