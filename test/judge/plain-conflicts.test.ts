import { describe, expect, it } from 'vitest'
import { compare, type Finding } from '../../src/index'

const conflicts = (a: string, b: string): Finding[] =>
  compare(a, b).findings.filter(({ severity }) => severity === 'conflict')
const judgesOf = (a: string, b: string): string[] =>
  conflicts(a, b).flatMap(({ reasons }) => reasons.map(({ judge }) => judge))

describe('plain conflicts in other words', () => {
  it.each([
    [
      'one fate counts one thing, whatever verb tells it',
      'Seven people were killed in the landslide, the governor said.',
      'Nine people were left dead by the landslide.',
      'number/disjoint',
    ],
    [
      'what is counted is no other object',
      'Medics took 12 pupils to hospital, the clinic said.',
      'Eight children needed hospital treatment, said the clinic.',
      'number/disjoint',
    ],
    [
      '"some 31,000" is about as many',
      'The gale left 48,000 homes without power, the grid said.',
      'Some 31,000 homes were without power after the gale, the grid said.',
      'number/disjoint',
    ],
    [
      '"goes up to" is no bound',
      'The price of a ticket rises to 3.20 euros.',
      'The price of a ticket goes up to 3.40 euros.',
      'number/disjoint',
    ],
    [
      'two lengths of one fact may lie far apart',
      'The walker was found barely a kilometre from the lodge on Monday.',
      'The walker was found some 15 kilometres from the lodge on Monday.',
      'number/disjoint',
    ],
    [
      'hours of what both tell',
      'It struck at 3:40 a.m. local time, the institute said.',
      'The quake hit at 5:10 in the morning, according to the institute.',
      'time/disjoint',
    ],
    [
      'an only object is one, and who is cleared after a hearing is cleared',
      'A jury found nurse Ida Pohl guilty of theft on Tuesday.',
      'On Tuesday the jury, after hearing 20 witnesses, cleared nurse Ida Pohl of theft.',
      'predicate/other-outcome',
    ],
    [
      'one deed is done in one place',
      'Former minister Aldo Weir died at his home on Sunday.',
      'Former minister Aldo Weir passed away in a hospital on Sunday.',
      'place/other-place',
    ],
    [
      'nobody says "most" who knows of all',
      'All of the tenants had been offered compensation, the agent said.',
      'Most of the tenants had been offered compensation, the agent said.',
      'quantifier/most',
    ],
    [
      'what went on from one day to another ended on that day',
      'The firm sold the heaters from June 2021 through September 2024.',
      'The firm sold the heaters between June 2021 and August 2024.',
      'time/disjoint',
    ],
    [
      'one vote came out one way',
      'The vote on the harbour toll was unanimous.',
      'Six of the nine councillors voted for the harbour toll.',
      'number/other-vote',
    ],
    [
      'a vote is told by its numbers or by who was for it',
      'The board voted 7-2 to raise its rate.',
      'Six of the nine directors backed the rise.',
      'number/other-vote',
    ],
    [
      'whoever counts to the ten says "about 640"',
      'The yard laid off about 640 welders on Monday.',
      'The yard laid off 612 welders on Monday.',
      'number/disjoint',
    ],
    [
      'what is kept afloat does not sink',
      'The ferry that hit the pier on Wednesday went to the bottom.',
      'The ferry that hit the pier on Wednesday was kept afloat by pumps.',
      'predicate/other-outcome',
    ],
  ])('%s', (_, a, b, judge) => expect(judgesOf(a, b)).toContain(judge))

  it.each([
    [
      'nine cars are not nine people',
      'The bridge fell, sending nine cars into the river, and seven people were killed.',
      'Seven people were killed when the bridge fell.',
    ],
    [
      'a crash of another year is another crash',
      'Six passengers were killed on Friday, the ministry said.',
      'In 2019 a crash there killed 14 people.',
    ],
    [
      'two places have two dates',
      'The film opens in June in Britain.',
      'The film opens in July in France and Spain.',
    ],
    [
      'a date in a name is not when it is done',
      'The inquiry found no fraud in the 2016 vote.',
      'The inquiry found no fraud last week.',
    ],
    [
      'two deeds may have two places',
      'Ida Pohl was arrested at her home on Sunday.',
      'Ida Pohl was treated in a hospital on Sunday.',
    ],
  ])('no conflict: %s', (_, a, b) => expect(conflicts(a, b)).toEqual([]))
})
