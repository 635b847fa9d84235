import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/values/quantities/quantities'
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
    ['12 345 678 voters', 12345678, 'voter'],
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

describe('bounds and approximations', () => {
  check([
    ['fewer than 30 soldiers', 30, 'soldier', null, 30],
    ['nearly 100 boats', 100, 'boat', 90, 100],
    ['about 50 tanks', 50, 'tank', 45, 55],
    ['just over 3,000 votes', 3000, 'vote', 3000, 3300],
    ['about 15 to 20 tanks', 17.5, 'tank', 15, 20],
    ['500 or more votes', 500, 'vote', 500, null],
    ['a 500-plus crowd', 500, 'crowd', 500, null],
    ['more than half of them', 0.5, '1', 0.5, null],
    ['dozens of boats', 24, 'boat', 24, 240],
    ['hundreds of thousands of votes', 200_000, 'vote', 200_000, 2_000_000],
    ['women under the age of 40', 40, 'a', null, 40],
    ['it is greater than 100 and smaller than 300', 200, undefined, 100, 300],
  ])
})

describe('money in all its spellings', () => {
  check([
    ['It cost \u20b9500 crore.', 5e9, 'INR'],
    ['It cost 30 MUSD.', 3e7, 'USD'],
    ['It cost 75 USD million.', 7.5e7, 'USD'],
    ['It cost 3 dollars 50 cents.', 3.5, 'USD'],
    ['It cost 17 USD 25.', 17.25, 'USD'],
    ['It cost 10 Canadian dollars.', 10, 'CAD'],
    ['It cost HK$ 10.05 billion.', 1.005e10, 'HKD'],
    ['They fined him 50 pounds.', 50, 'GBP'],
    ['The baby weighs two pounds.', 2, 'lb'],
    ['Millions of dollars went missing.', 2e6, 'USD', 2e6, 20_000_000],
  ])
})

describe('scales, fractions and multiples', () => {
  check([
    ['two-thirds of them', 2 / 3, '1'],
    ['a third of them', 1 / 3, '1'],
    ['10 1/2 miles', 10.5, 'mi'],
    ['2\u00bd miles', 2.5, 'mi'],
    ['12,34,567.89 votes', 1234567.89, 'vote'],
    ['40 000 votes', 40_000, 'vote'],
    ['6 crore votes', 6e7, 'vote'],
    ['five and a half million votes', 5.5e6, 'vote'],
    ['three times as many', 3, 'x'],
    ['a 2.5x rise', 2.5, 'x'],
    ['a three-fold rise', 3, 'x'],
    ['it fell to minus 5', -5, undefined],
    ['the 21st victim/NN', 21, 'ordinal'],
    ['they won the third/JJ prize/NN', 3, 'ordinal'],
  ])
})

describe('measures of every kind', () => {
  check([
    ['it was 90\u00b0F', 90, '\u00b0F'],
    ['it was 30 degrees Celsius', 30, '\u00b0C'],
    ['over 300 acres', 300, 'acre', 300, null],
    ['10 square miles', 10, 'mi2'],
    ['10 km2', 10, 'km2'],
    ['at 60 miles an hour', 60, 'mph'],
    ['at 10 km/h', 10, 'km/h'],
    ['500,000 barrels a day', 500_000, 'bbl/d'],
    ['he is 6\u20192\u201d tall', 6 + 2 / 12, 'ft'],
    ['he is 5-foot-10', 5 + 10 / 12, 'ft'],
    ['a 1,000-megawatt reactor', 1000, 'MW'],
    ['25 basis points', 25, 'bp'],
    ['it took 3 hours', 3, 'h'],
  ])
})

describe('numbers side by side', () => {
  const values = (words: string) => {
    const { text, sentences } = readingOf(words)
    return findQuantities(text, sentences).map(q => [q.value, q.unit])
  }
  it('reads votes as two quantities', () =>
    expect(values('They voted 52-48.')).toEqual([
      [52, 'vote'],
      [48, 'vote'],
    ]))
  it('reads scores as two quantities', () =>
    expect(values('They won 3-1.')).toEqual([
      [3, 'point'],
      [1, 'point'],
    ]))
  it('reads a change as two quantities, not a range', () =>
    expect(values('It rose from 5 percent to 7 percent.')).toEqual([
      [5, '%'],
      [7, '%'],
    ]))
  it('keeps a rise apart from the level reached', () =>
    expect(values('It rose 5 percent to $10 million.')).toEqual([
      [5, '%'],
      [1e7, 'USD'],
    ]))
  it('reads ages in apposition', () => expect(values('Maria Lopez, 48, said so.')).toEqual([[48, 'a']]))
  it('gives lengths of time their seconds', () => {
    const { text, sentences } = readingOf('It took two weeks.')
    expect(findQuantities(text, sentences)[0]).toMatchObject({ value: 2, unit: 'wk', seconds: 1_209_600 })
  })
})
