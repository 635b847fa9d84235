import { describe, expect, it } from 'vitest'
import { converseRelation } from '../../src/terms/relation'
import { findQuantities } from '../../src/values/quantities/quantities'
import { quantityTerm, relateQuantities } from '../../src/values/relate-quantities'
import { relateTimes, type TimeTerm } from '../../src/values/relate-times'
import { findTimes } from '../../src/values/times/times'
import { readingOf } from './reading'
import { type Pair, QUANTITY_PAIRS, TIME_PAIRS, UNDATED_PAIRS } from './relation-pairs'

function quantityOf(words: string) {
  const { text, sentences } = readingOf(words)
  const found = findQuantities(text, sentences)
  expect(found).toHaveLength(1)
  return quantityTerm(text, found[0])
}

function timeOf(words: string, published?: string): TimeTerm {
  const { text, sentences } = readingOf(words)
  const found = findTimes(text, sentences, { published })
  expect(found).toHaveLength(1)
  return { time: found[0], text: text.slice(found[0].span.start, found[0].span.end) }
}

function holds<T>(pairs: readonly Pair[], read: (words: string) => T, relate: (a: T, b: T) => string): void {
  for (const [a, b, relation] of pairs)
    it(`"${a}" and "${b}": ${relation}`, () => {
      const [x, y] = [read(a), read(b)]
      expect([relate(x, y), relate(y, x)]).toEqual([relation, converseRelation(relation)])
    })
}

describe('how quantities relate', () => holds(QUANTITY_PAIRS, quantityOf, relateQuantities))

describe('how times relate when the date of publication is known', () =>
  holds(TIME_PAIRS, words => timeOf(words, '2024-12-26'), relateTimes))

describe('how times relate by their words alone', () =>
  holds(UNDATED_PAIRS, words => timeOf(words), relateTimes))

describe('times of two dates of publication', () => {
  it('tells yesterday of one day from yesterday of another', () => {
    expect(relateTimes(timeOf('yesterday', '2024-12-26'), timeOf('yesterday', '2024-12-27'))).toBe(
      'exclusive',
    )
  })
  it('finds yesterday of one day to be today of the day before', () => {
    expect(relateTimes(timeOf('yesterday', '2024-12-26'), timeOf('today', '2024-12-25'))).toBe('equal')
  })
  it('takes a day and month for the same whatever year the publication makes of it', () => {
    expect(relateTimes(timeOf('on 5 May', '2024-12-26'), timeOf('on 5 May', '2026-12-26'))).toBe('equal')
  })
})
