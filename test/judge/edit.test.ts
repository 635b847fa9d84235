import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const differs = (a: string, b: string) => compare(a, b).findings.filter(f => f.relation === 'differs')

describe('one word changed in otherwise equal sentences', () => {
  it.each([
    [
      'number',
      'Police arrested 12 people after the march in Leeds.',
      'Police arrested 27 people after the march in Leeds.',
    ],
    [
      'number',
      'It was the first visit by a minister to the island.',
      'It was the second visit by a minister to the island.',
    ],
    [
      'time',
      'The council will meet on Monday to vote on the plan.',
      'The council will meet on Thursday to vote on the plan.',
    ],
    [
      'time',
      'The vote was held before the funeral of the president.',
      'The vote was held after the funeral of the president.',
    ],
    [
      'polarity',
      'The company was aware of the leak, officials said.',
      'The company was not aware of the leak, officials said.',
    ],
    [
      'predicate',
      'Shares in the bank rose sharply in early trading.',
      'Shares in the bank fell sharply in early trading.',
    ],
  ])('differs on the %s: %s / %s', (facet, a, b) => {
    const found = differs(a, b)
    expect(found.flatMap(f => f.facets)).toContain(facet)
    expect(found[0].reasons[0].message).toMatch(/^A |^B /)
  })
})

describe('sentences that must not be called different', () => {
  it.each([
    ['The mayor opened the bridge on Monday.', 'The mayor opened the bridge.'],
    ['About 1,000 people marched through the town.', '1,012 people marched through the town.'],
    ['The firm paid $44 million for the site.', 'The firm paid $43,885,310 for the site.'],
    ['The minister arrived in Pyongyang on Tuesday.', 'The minister arrived in North Korea on Tuesday.'],
    ['The road is 20 miles long.', 'The road is 32 kilometres long.'],
    ['Five people died in the fire.', 'Seven people were hurt in the fire.'],
    ['A big crowd met the team at the station.', 'A huge crowd met the team at the station.'],
    ['The bank said profits rose in May.', 'The bank announced that profits rose in May.'],
    ['More than 40 people were arrested.', 'At least 43 people were arrested.'],
    ['The judge rejected the appeal.', 'The appeal was rejected by the judge.'],
    ['Ortiz left the party in 2019.', 'Ortiz joined the cabinet in 2021.'],
    ['The film opens in June in Britain.', 'The film opens in July in France and Spain.'],
  ])('%s / %s', (a, b) => {
    expect(differs(a, b).map(f => f.reasons[0].message)).toEqual([])
  })
})

it('is the same difference seen from the other side', () => {
  const a = 'Police arrested 12 people after the march in Leeds.'
  const b = 'Police arrested 27 people after the march in Leeds.'
  expect(differs(a, b)[0].reasons[0].a?.text).toBe(differs(b, a)[0].reasons[0].b?.text)
})
