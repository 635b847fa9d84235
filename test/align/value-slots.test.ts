import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const conflicts = (a: string, b: string) =>
  compare(a, b)
    .findings.flatMap(({ reasons }) => reasons)
    .filter(({ judge }) => judge === 'number/disjoint')
    .map(reason => [reason.a?.text, reason.b?.text])

const LEAD = 'A ferry sank off Port Ainslie on Monday night. '

describe('two amounts of one thing', () => {
  it.each([
    // Other words for what is counted, and for what happens.
    [
      'The merged bank will have 1,900 branches.',
      'The merged bank will count 1,700 counters.',
      '1,900',
      '1,700',
    ],
    [
      'The firm will cut 340 jobs at its plant.',
      'The firm said 450 jobs would go at the plant.',
      '340',
      '450',
    ],
    [`${LEAD}Thirty people were rescued.`, `${LEAD}Rescuers saved 38 people.`, 'Thirty', '38'],
    // One side alone says of the thing that it recurs.
    [
      'The yearly fee was lifted by a tenth to 44 euros a head.',
      'The new fee is 47 euros per head.',
      '44 euros',
      '47 euros',
    ],
    // Among other amounts that are equal.
    [
      `${LEAD}It carried 112 passengers. Nineteen people drowned.`,
      `${LEAD}There were 112 passengers aboard. In all, 23 people drowned.`,
      'Nineteen',
      '23',
    ],
  ])('clash: %s / %s', (a, b, x, y) => {
    expect(conflicts(a, b)).toContainEqual([x, y])
    expect(conflicts(b, a)).toContainEqual([y, x])
  })
})

describe('two amounts that are no conflict', () => {
  it.each([
    // Another thing is done, to others, elsewhere, at another time.
    ['The storm killed 12 people.', 'The storm injured 19 people.'],
    ['The law would raise taxes by 2 percent.', 'The law would raise fees by 3 percent.'],
    ['The club sold 40 tickets in March.', 'The club sold 55 tickets in April.'],
    ['The show cost $3 million to stage.', 'The show took $20 million in a year.'],
    // Both have both.
    ['Of the 20 aboard, 12 were hurt.', 'Twelve of the 20 aboard were hurt.'],
    // Other units, other words for one amount, an edge that one leaves out.
    ['The well is 10 kilometres deep.', 'The well is six miles deep.'],
    ['The state owns 66 percent of the mine.', 'The state owns two thirds of the mine.'],
    ['The work takes 12 weeks.', 'The work takes three months.'],
    ['More than 200 people came.', 'Some 200 people came.'],
    ['At least 19 people drowned.', 'In all, 23 people drowned.'],
    // What recurs is no single event.
    ['The shop sells 40 loaves every Monday.', 'The shop sold 55 loaves.'],
    // A length of time is nobody's age, nor a number of children.
    ['The clerk, a mother of three, was jailed.', 'The clerk was jailed for four years.'],
    // What is no number of one kind.
    ['Output fell 3 percent.', 'Output was 1.25 million barrels.'],
  ])('%s / %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([])
    expect(conflicts(b, a)).toEqual([])
  })
})
