import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const told = (a: string, b: string) =>
  compare(a, b)
    .findings.filter(({ relation }) => relation !== 'unmatched')
    .flatMap(({ relation, reasons }) => [relation, ...reasons.map(({ message }) => message)])

/** One number in two words: neither article alone has it. */
const ONE = [
  ['Ida Moss finished % in the Ferrow 10K on Sunday.', 'second', 'runner-up'],
  ['Ida Moss finished % in the Ferrow 10K on Sunday.', 'third', 'in third place'],
  ['The gallery bought % by Ida Moss.', 'two vases', 'both vases'],
  ['The gallery bought % by Ida Moss.', 'three vases', 'a trio of vases'],
  ['% residents want the road shut, a survey by the parish found.', 'Most', 'The majority of'],
  ['% residents want the road shut, a survey by the parish found.', 'Almost all', 'Nearly every one of the'],
  ['The club warned of a % walkout on 3 May.', 'second', 'further'],
  ['The parish voted to sell the green by %.', '5-4', 'a single vote'],
  ['The parish voted to sell the green by %.', '9-4', 'five votes'],
  ['Ida Moss, %, won the race in Ferrow on Sunday.', '17', 'a teenager'],
  ['% won the race in Ferrow on Sunday.', 'The 85-year-old', 'The octogenarian'],
  [
    '% in Ferrow, the parish said.',
    'It was the first flood for nine years',
    'There had been no flood for nine years',
  ],
] as const

/** Two that look alike. */
const TWO = [
  ['Ida Moss finished % in the Ferrow 10K on Sunday.', 'third', 'runner-up'],
  ['Ida Moss was % in the Ferrow 10K on Sunday.', 'fourth', 'the runner-up'],
  ['The parish voted to sell the green by %.', '7-2', 'a single vote'],
  ['Ida Moss, %, won the race in Ferrow on Sunday.', '22', 'a teenager'],
  ['Ida Moss, %, won the race in Ferrow on Sunday.', '12', 'a teenager'],
  ['Ida Moss, %, won the race in Ferrow on Sunday.', '85', 'a nonagenarian'],
] as const

describe('a number that a word says', () => {
  for (const [frame, x, y] of ONE)
    it(`is one: ${x} / ${y}`, () => {
      const lines = told(frame.replace('%', x), frame.replace('%', y))
      expect(lines).not.toEqual([])
      expect(lines.filter(line => /^(?:Only|differs)/.test(line))).toEqual([])
    })
  for (const [frame, x, y] of TWO)
    it(`is another: ${x} / ${y}`, () =>
      expect(told(frame.replace('%', x), frame.replace('%', y))).toContain('differs'))
  it('is no other number of the same', () =>
    expect(told('The gallery bought four vases.', 'The gallery bought a trio of vases.')).toContain(
      'Only A says “four”.',
    ))
  it.each(['a former teenage star', 'who coaches a teenager', 'who began as a teenager'])(
    'tells no age of who is told as “%s”',
    who =>
      expect(
        told('Ida Moss, 22, won the race in Ferrow.', `Ida Moss, ${who}, won the race in Ferrow.`),
      ).not.toContain('differs'),
  )
  it('is of what it counts', () => {
    const lines = told(
      'The boards of both banks approved the deal in Ferrow.',
      'At Ferrow Bank two directors voted against the deal that the board approved.',
    )
    expect(lines.filter(line => line.includes('both'))).toEqual([])
  })
  it('is none of "both … and"', () =>
    expect(
      told('Both Ida Moss and her son won.', 'Two of them won, Ida Moss and her son.').join(),
    ).not.toContain('“Both”'))
  it('tells no "first" of what there was none of otherwise', () =>
    expect(
      told(
        'It was the first flood in Ferrow for nine years.',
        'There had been no drought in Ferrow for nine years.',
      ).join(),
    ).toContain('Only A says “first”'))
})
