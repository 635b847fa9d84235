import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/values/times/times'
import { readingOf } from './reading'

/** Published on a Wednesday. */
const PUBLISHED = '2023-07-26T16:54:00Z'

type Row = readonly [words: string, start: string | undefined, end: string | undefined]

function check(rows: readonly Row[]): void {
  for (const [words, start, end] of rows)
    it(`reads "${words}"`, () => {
      const { text, sentences } = readingOf(words)
      const found = findTimes(text, sentences, { published: PUBLISHED })
      expect(found.map(t => [t.start, t.end])).toEqual([[start, end]])
    })
}

describe('dates', () => {
  check([
    ['It happened on 30 March 2021.', '2021-03-30', '2021-03-30'],
    ['It happened in early November 2022.', '2022-11-01', '2022-11-15'],
    ['They met on Monday.', '2023-07-24', '2023-07-24'],
    ['They will meet on Friday.', '2023-07-28', '2023-07-28'],
    ['It rose last month.', '2023-06-01', '2023-06-30'],
    ['They close it next week.', '2023-07-31', '2023-08-06'],
    ['They closed it the next week.', undefined, undefined],
    ['It opened shortly after 2019.', '2020-01-01', undefined],
    ['It has grown since 2021.', '2021-01-01', undefined],
    ['It lasted from March to May 2022.', '2022-03-01', '2022-05-31'],
    ['It was common in the 1990s.', '1990-01-01', '1999-12-31'],
    ['They met on Monday at 5 p.m.', '2023-07-24T17:00:00', '2023-07-24T17:00:00'],
  ])
})

describe('dates in digits and words', () => {
  check([
    ['It is dated 2023-07-26.', '2023-07-26', '2023-07-26'],
    ['It is dated 26/07/2023.', '2023-07-26', '2023-07-26'],
    ['It is dated 07/26/2023.', '2023-07-26', '2023-07-26'],
    ['It is dated 26.07.2023.', '2023-07-26', '2023-07-26'],
    ['Monday, 24 July 2023', '2023-07-24', '2023-07-24'],
    ['Sept. 11, 2001', '2001-09-11', '2001-09-11'],
    ['the 3rd of May 2020', '2020-05-03', '2020-05-03'],
    ['They left on the 5th.', '2023-07-05', '2023-07-05'],
    ['He spoke/VBD on March 30.', '2023-03-30', '2023-03-30'],
    ['He will speak on March 30.', '2024-03-30', '2024-03-30'],
    ['Saturday the 22nd', '2023-07-22', '2023-07-22'],
    ['the first Friday of July', '2023-07-07', '2023-07-07'],
    ['the first Friday in June', '2023-06-02', '2023-06-02'],
    ['on Thanksgiving 2022', '2022-11-24', '2022-11-24'],
    ["on New Year's Eve", '2022-12-31', '2022-12-31'],
  ])
})

describe('periods', () => {
  check([
    ['It fell in mid-June.', '2023-06-08', '2023-06-22'],
    ['by the end of December 2022', undefined, '2022-12-31'],
    ['in the late 1990s', '1995-01-01', '1999-12-31'],
    ["in the '80s", '1980-01-01', '1989-12-31'],
    ['in the 19th century', '1800-01-01', '1899-12-31'],
    ['in Q3 2022', '2022-07-01', '2022-09-30'],
    ['in the first half of 2021', '2021-01-01', '2021-06-30'],
    ['the first nine months of 2023', '2023-01-01', '2023-09-30'],
    ['the 2021-22 season', '2021-01-01', '2022-12-31'],
    ['between 2010 and 2015', '2010-01-01', '2015-12-31'],
    ['from Monday to Friday', '2023-07-24', '2023-07-28'],
    ['before June 2022', undefined, '2022-05-31'],
    ['prior to 2016', undefined, '2015-12-31'],
    ["since '82", '1982-01-01', undefined],
    ['Earlier this year he left/VBD.', '2023-01-01', '2023-07-26'],
    ['in recent months', '2023-04-26', '2023-07-26'],
    ['over the past two years', '2021-07-26', '2023-07-26'],
    ['They met/VBD over the weekend.', '2023-07-22', '2023-07-23'],
    ['the week of July 17', '2023-07-17', '2023-07-23'],
    ['last quarter', '2023-04-01', '2023-06-30'],
    ['last summer', '2022-06-01', '2022-08-31'],
    ['two days ago', '2023-07-24', '2023-07-24'],
    ['a year earlier', undefined, undefined],
    ['decades ago', undefined, undefined],
  ])
})

describe('times of day', () => {
  check([
    ['They left/VBD on Monday morning.', '2023-07-24T06:00:00', '2023-07-24T11:59:59'],
    ['at 16:54 GMT on July 26, 2023', '2023-07-26T16:54:00', '2023-07-26T16:54:00'],
    ['last night', '2023-07-25T18:00:00', '2023-07-25T23:59:59'],
    ['at noon', undefined, undefined],
    ['from 5 to 7 p.m. on July 3, 2023', '2023-07-03T17:00:00', '2023-07-03T19:00:00'],
  ])
})

describe('lengths and recurrences', () => {
  const read = (words: string) => {
    const { text, sentences } = readingOf(words)
    return findTimes(text, sentences, { published: PUBLISHED }).map(t => [t.type, t.seconds])
  }
  it('reads a length', () => expect(read('It ran for two years.')).toEqual([['duration', 2 * 31_536_000]]))
  it('adds up the parts of a length', () =>
    expect(read('It took 2 hours and 30 minutes.')).toEqual([['duration', 9000]]))
  it('reads a length before a noun', () => expect(read('a 10-hour flight')).toEqual([['duration', 36_000]]))
  it('reads vague lengths', () => expect(read('for a couple of weeks')).toEqual([['duration', 1_209_600]]))
  it('reads recurrences', () =>
    expect(read('every Monday and twice a week')).toEqual([
      ['set', undefined],
      ['set', undefined],
    ]))
  it('takes an age for no length', () => expect(read('a 48-year-old man')).toEqual([]))
  it('resolves stated dates without a publication date', () => {
    const { text, sentences } = readingOf('It began in May 2021 and on Monday.')
    expect(findTimes(text, sentences).map(t => [t.start, t.inferred])).toEqual([
      ['2021-05-01', false],
      [undefined, false],
    ])
  })
})
