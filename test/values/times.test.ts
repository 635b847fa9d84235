import { describe, expect, it } from 'vitest'
import { findTimes } from '../../src/values/times'
import { readingOf } from './reading'

/** Published on a Wednesday. */
const PUBLISHED = '2023-07-26T16:54:00Z'

type Row = readonly [words: string, start: string | undefined, end: string | undefined]

function check(rows: readonly Row[]): void {
  for (const [words, start, end] of rows)
    it(`reads "${words}"`, () => {
      const { text, sentences } = readingOf(words)
      const found = findTimes(text, sentences, PUBLISHED)
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
    ['It has grown since 2021.', '2021-01-01', undefined],
    ['It lasted from March to May 2022.', '2022-03-01', '2022-05-31'],
    ['It was common in the 1990s.', '1990-01-01', '1999-12-31'],
    ['They met on Monday at 5 p.m.', '2023-07-24T17:00:00', '2023-07-24T17:00:00'],
  ])
})
