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
    ['The alarms were in perfect order.', 'The alarms had failed.'],
    [
      'The board turned down a bid by a brewer to take over the mill.',
      'The board accepted the bid of a brewer to run the mill.',
    ],
    ['A cook, Olga Reisz, had to be led out by firemen.', 'The cook Olga Reisz escaped unaided.'],
    [
      'Olga Reisz told the jury that she had laid off none of her nine cooks.',
      'Olga Reisz had to dismiss half of her cooks, she said.',
    ],
  ])('%s / %s', (a, b) => expect(conflicts(a, b)).not.toEqual([]))

  it.each([
    ['The alarms were working.', 'The lifts failed.'],
    ['Some alarms were working.', 'Some alarms failed.'],
    ['A cook had to be led out by firemen.', 'A cook escaped unaided.'],
    [
      'Olga Reisz told the jury that she had laid off none of her nine cooks.',
      'Olga Reisz had to train half of her cooks, she said.',
    ],
    ['The mayor rejected calls for a tunnel.', 'The board would consider a tunnel.'],
    ['Paula Stern was arrested on Monday.', 'Paula Stern was later released.'],
    ['Ivo Brandt ended the set in style.', 'Ivo Brandt went on to finish the match in style.'],
  ])('no conflict: %s / %s', (a, b) => expect(conflicts(a, b)).toEqual([]))
})

it('sets what is likely against what is so, as told otherwise', () =>
  expect(told('The alarms appear to have failed.', 'The alarms were in working order.')[0].severity).toBe(
    'framing',
  ))

describe('the one date of each side', () => {
  it('is set against the other where one thing is dated', () =>
    expect(
      conflicts(
        'Judge Olga Reisz will sentence the driver on 3 May.',
        'Sentence will be passed on 13 May by Judge Olga Reisz.',
      )[0].reasons[0].judge,
    ).toBe('time/disjoint'))

  it.each([
    ['The choir will hold a concert on Sunday.', 'A concert of the choir is planned for Saturday.'],
    ['Drivers will go on strike on 10 June.', 'Drivers will walk out on 17 June.'],
  ])('nor does it need a year, or more than a plan: %s / %s', (a, b) =>
    expect(
      conflicts(a, b)
        .flatMap(({ reasons }) => reasons)
        .map(({ judge }) => judge),
    ).toContain('time/disjoint'),
  )

  it.each([
    ['The lifts had been inspected in November.', 'The lorry had been checked in January.'],
    ['Drivers will go on strike on 10 June.', 'Drivers will vote again on 17 June.'],
  ])('is not of two things or deeds: %s / %s', (a, b) => expect(conflicts(a, b)).toEqual([]))

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
