/** Places where one sign or word decides what a value is. */
import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const amounts = (text: string) =>
  segment(text).quantities.map(({ value, unit, span }) => [text.slice(span.start, span.end), value, unit])
const times = (text: string, published?: string) =>
  segment({ text, ...(published && { published }) }).times.map(({ start, end }) => [start, end])

describe('years in two figures', () => {
  it.each([
    ['98', '1998'],
    ['24', '2024'],
    ['02', '2002'],
  ])('are of the century that is nearest: %s', (short, year) => {
    for (const published of ['2023-07-26', undefined])
      expect(times(`They met on 13/04/${short}.`, published)).toEqual([[`${year}-04-13`, `${year}-04-13`]])
  })
})

describe('hours of a part of the day', () => {
  it.each([
    ['morning', '07'],
    ['afternoon', '19'],
    ['evening', '19'],
  ])('in the %s', (part, hour) => {
    const at = `2021-03-05T${hour}:00:00`
    expect(times(`They met at 7 in the ${part} on 5 March 2021.`)).toEqual([[at, at]])
  })
})

describe('codes of currencies', () => {
  it('are read in small letters too', () => {
    expect(amounts('It cost nok 500.')).toEqual([['nok 500', 500, 'NOK']])
    expect(amounts('It cost ISK 500.')).toEqual([['ISK 500', 500, 'ISK']])
  })
  it.each(['It cost all 500.', 'They will try 500.', 'The top 500 won.', 'They were mad 500 times.'])(
    'are no words of the language: %s',
    text => {
      expect(amounts(text).map(([, value, unit]) => [value, /^[A-Z]{3}$/.test(String(unit))])).toEqual([
        [500, false],
      ])
    },
  )
})
