import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/values/quantities'
import { readingOf } from './reading'

type Row = readonly [words: string, value: number, unit?: string, min?: number | null, max?: number | null]

/** The only quantity of a phrase, checked for value, unit and interval (exact unless given). */
function check(rows: readonly Row[]): void {
  for (const [words, value, unit, min = value, max = value] of rows)
    it(`reads "${words}"`, () => {
      const { text, sentences } = readingOf(words)
      const found = findQuantities(text, sentences)
      expect(found.map(q => [q.value, q.unit, q.min, q.max])).toEqual([[value, unit, min, max]])
    })
}

describe('money', () => {
  check([
    ['It cost $3.5bn.', 3.5e9, 'USD'],
    ['It cost US$ 9.4 billion.', 9.4e9, 'USD'],
    ['It cost EUR 5m.', 5e6, 'EUR'],
    ['It cost 1.2 million pounds.', 1.2e6, 'GBP'],
    ['It cost A$20.', 20, 'AUD'],
    ['It cost Rs 500 crore.', 5e9, 'INR'],
    ['It cost 50 cents.', 50, 'USX'],
    ['It cost 5 bucks.', 5, 'USD'],
    ['It cost more than $1 million.', 1e6, 'USD', 1e6, null],
    ['It cost $2-3 billion.', 2.5e9, 'USD', 2e9, 3e9],
  ])
})

describe('words for numbers', () => {
  check([
    ['two and a half billion people', 2.5e9, 'people'],
    ['a dozen eggs', 12, 'egg'],
    ['half a million voters', 5e5, 'voter'],
    ['at least 12 soldiers died', 12, 'soldier', 12, null],
    ['up to 7 cars', 7, 'car', null, 7],
    ['between 5 and 7 soldiers', 6, 'soldier', 5, 7],
    ['15-20 soldiers', 17.5, 'soldier', 15, 20],
    ['one in three voters', 1 / 3, '1'],
  ])
})

describe('measures', () => {
  check([
    ['a 152mm shell', 152, 'mm'],
    ['it flew 20 miles', 20, 'mi'],
    ['he is 5ft 10in tall', 5 + 10 / 12, 'ft'],
    ['a 48-year-old man', 48, 'a'],
    ['it rose 3 per cent', 3, '%'],
    ['it rose 5 percentage points', 5, 'pp'],
  ])
})
