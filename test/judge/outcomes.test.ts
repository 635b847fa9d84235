import { describe, expect, it } from 'vitest'
import { compare, type Finding } from '../../src/index'

const told = (a: string, b: string): Finding[] =>
  compare(a, b).findings.filter(({ relation }) => relation !== 'unmatched')
const conflicts = (a: string, b: string): Finding[] =>
  told(a, b).filter(({ severity }) => severity === 'conflict')

describe('outcomes told in phrases', () => {
  it.each([
    [
      'Paula Stern was cleared of selling the paintings to tourists.',
      'The court found Paula Stern guilty of selling the paintings to tourists.',
    ],
    ['The alarms were working.', 'The alarms failed.'],
  ])('%s / %s', (a, b) => expect(conflicts(a, b)).not.toEqual([]))

  it.each([
    ['The alarms were working.', 'The lifts failed.'],
    ['Some alarms were working.', 'Some alarms failed.'],
    ['Paula Stern was arrested on Monday.', 'Paula Stern was later released.'],
    ['Ivo Brandt ended the set in style.', 'Ivo Brandt went on to finish the match in style.'],
  ])('no conflict: %s / %s', (a, b) => expect(conflicts(a, b)).toEqual([]))
})

describe('the one date of each side', () => {
  it('is set against the other where one thing is dated', () =>
    expect(
      conflicts(
        'Judge Olga Reisz will sentence the driver on 3 May.',
        'Sentence will be passed on 13 May by Judge Olga Reisz.',
      )[0].reasons[0].judge,
    ).toBe('time/disjoint'))

  it('is not where two things are dated', () =>
    expect(
      conflicts(
        'Judge Olga Reisz will sentence the driver on 3 May.',
        'Judge Olga Reisz retires from the bench on 13 May.',
      ),
    ).toEqual([]))
})

describe('a length of time without a number', () => {
  it('keeps the bound before it', () => {
    expect(conflicts('The journey takes less than an hour.', 'The journey takes about 45 minutes.')).toEqual(
      [],
    )
    expect(conflicts('The works lasted more than a year.', 'The works lasted for 14 months.')).toEqual([])
  })

  it('clashes with what lies beyond', () =>
    expect(conflicts('The journey takes an hour.', 'The journey takes three hours.')).not.toEqual([]))
})

describe('not one', () => {
  it('is none', () => expect(conflicts('No tickets were sold.', 'Not one ticket was sold.')).toEqual([]))
})

describe('agreement', () => {
  it('is not earned by one speaker where the one denies', () =>
    expect(
      told(
        'Olga Reisz said the cause of the blast was not yet known.',
        'Olga Reisz said experts believed the blast had been set off deliberately.',
      ).map(({ relation }) => relation),
    ).not.toContain('agrees'))
})
