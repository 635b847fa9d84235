import { describe, expect, it } from 'vitest'
import { compare, times } from '../../src/index'

const day = (text: string, language?: string) => times(text, { language }).map(t => [t.start, t.doubt])

describe('which number of a date is the day', () => {
  it('is told by the region of the language', () => {
    expect(day('It opens on 3/4/2025.', 'en-GB')).toEqual([['2025-04-03', undefined]])
    expect(day('It opens on 3/4/2025.', 'en-US')).toEqual([['2025-03-04', undefined]])
  })
  it('else by another date of the text', () => {
    expect(day('It opened on 3/4/2025 and shut on 23/4/2025.')[0]).toEqual(['2025-04-03', undefined])
    expect(day('It opened on 3/4/2025 and shut on 4/23/2025.')[0]).toEqual(['2025-03-04', undefined])
    expect(day('It opened on 3/4/2025 and shut on 5 May 2025.')[0]).toEqual(['2025-04-03', undefined])
  })
  it('is in doubt where nothing tells, or where dates of the text are at odds', () => {
    expect(day('It opens on 3/4/2025.')).toEqual([['2025-03-04', 'order']])
    expect(day('It opens on 3/4/2025.', 'en-CA')).toEqual([['2025-03-04', 'order']])
    expect(day('They met on 23/4/2025, 4/24/2025 and 3/4/2025.').at(-1)).toEqual(['2025-03-04', 'order'])
  })
  it('is in no doubt where both are one number or one is no month', () => {
    expect(day('It opens on 4/4/2025 and 13/4/2025.')).toEqual([
      ['2025-04-04', undefined],
      ['2025-04-13', undefined],
    ])
  })
})

describe('a weekday that is not that of the date', () => {
  const told = (text: string) => times(text, { published: '2025-10-16' }).map(t => [t.start, t.doubt])
  it('is told', () => {
    expect(told('The court ruled on Monday 15 October.')).toEqual([['2025-10-15', 'weekday']])
    expect(told('The court ruled on Friday, 16 October 2025.')).toEqual([['2025-10-16', 'weekday']])
    expect(told('The court ruled on Wednesday 15 October.')).toEqual([['2025-10-15', undefined]])
  })
  it('makes no conflict of days of one week', () => {
    const { findings } = compare('It shut on Friday, 16 October 2025.', 'It shut on 17 October 2025.')
    expect(findings.filter(({ severity }) => severity === 'conflict')).toEqual([])
  })
})
