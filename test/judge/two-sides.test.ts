import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { compare } from '../../src/compare'
import { quantities, times } from '../../src/find'

const conflicts = (a: string, b: string) =>
  compare(a, b).findings.filter(({ severity }) => severity === 'conflict').length

describe('shares of two sides', () => {
  it.each([
    ['A survey found 58% in favour of the tram.', 'A survey found 33% against the tram.'],
    ['A survey found 58% in favour of the tram.', 'A survey found 9% undecided on the tram.'],
    ['Some 61% of nurses supported the walkout.', 'Some 27% of nurses opposed the walkout.'],
  ])('are no rivals: %s / %s', (a, b) => {
    expect(conflicts(a, b)).toBe(0)
  })
  it.each([
    ['A survey found 58% in favour of the tram.', 'A survey found 49% in favour of the tram.'],
    ['Some 61% of nurses supported the walkout.', 'Some 53% of nurses supported the walkout.'],
  ])('of one side they are: %s / %s', (a, b) => {
    expect(conflicts(a, b)).toBe(1)
  })
})

describe('all of a set beside so many of it', () => {
  it.each([
    ['All six miners survived.', 'Four of the six miners survived.'],
    ['Two of the nine climbers were rescued.', 'All nine climbers were rescued.'],
  ])('cannot both be: %s / %s', (a, b) => {
    expect([conflicts(a, b), check(a, b).verdict]).toEqual([1, 'contradicted'])
  })
  it.each([
    ['All nine climbers were rescued.', 'All nine of the climbers were rescued.'],
    ['Two of the nine climbers were rescued.', 'All nine climbers were questioned.'],
  ])('may be: %s / %s', (a, b) => {
    expect(conflicts(a, b)).toBe(0)
  })
})

describe('a check shows the numbers that a comparison shows', () => {
  it.each([
    [
      'The assembly passed the budget by 61 votes to 38.',
      'The assembly passed the budget by 58 votes to 41.',
    ],
    [
      'The bank lifted its rate by three-quarters of a point.',
      'The bank lifted its rate by 25 basis points.',
    ],
    ['The tremor measured 6.1 on the Richter scale.', 'The tremor measured 5.2 on the Richter scale.'],
    ['The guard was shot with a .22 pistol.', 'The guard was shot with a .38 pistol.'],
  ])('%s / %s', (a, b) => {
    expect([conflicts(a, b), check(a, b).verdict]).toEqual([1, 'contradicted'])
  })
  it.each([
    ['The author will get $45,000.', 'The author will get a third of the $135,000 prize.'],
    ['Six clerks spoke against the move.', 'The board backed the move 9-6, with three absences.'],
  ])('but none that the other can be reckoned from: %s / %s', (a, b) => {
    expect(check(a, b).verdict).not.toBe('contradicted')
  })
})

describe('a count that grows', () => {
  it('is dated by its reports', () => {
    const reports = [
      'At least nine people have died in the storm, officials said on Monday.',
      'The death toll from the storm rose to 26 on Tuesday, officials said.',
    ]
    expect(conflicts(reports[0], reports[1])).toBe(0)
  })
  it('is no excuse for two dates of one event', () => {
    expect(conflicts('The storm made landfall on Monday.', 'The storm made landfall on Tuesday.')).toBe(1)
  })
})

describe('kings and popes of one name', () => {
  it.each([
    ['Pius X opened the synod.', 'Pius XI opened the synod.'],
    ['Charles X fled the palace.', 'Charles IX fled the palace.'],
  ])('are told apart by their numbers: %s / %s', (a, b) => {
    expect(check(a, b).verdict).toBe('contradicted')
  })
})

describe('points and hours', () => {
  it('half a point of a rate is fifty hundredths of one, and half a point of a game is not', () => {
    expect(quantities('The bank cut its main rate by half a point.')[0].unit).toBe('pp')
    expect(quantities('The team won by half a point.')[0].unit).not.toBe('pp')
  })
  it('what is named after an hour has none', () => {
    expect(times('The midnight mass drew a crowd.')).toEqual([])
    expect(times('The blast came at midnight.')).toHaveLength(1)
  })
})
