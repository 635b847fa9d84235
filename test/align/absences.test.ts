import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { compare } from '../../src/compare'

const judgesOf = (a: string, b: string) =>
  compare(a, b).findings.flatMap(finding =>
    finding.severity === 'conflict' ? finding.reasons.map(reason => reason.judge) : [],
  )
const clash = (a: string, b: string) => judgesOf(a, b).includes('polarity/none-and-some')

const OPENING = 'A fire swept through the Marlow hotel on Sunday night. '

describe('of none and of some', () => {
  it.each([
    ['Nobody was hurt, the owner said.', 'A cook scalded his arm and was treated at the scene.'],
    ['No deaths have been reported.', 'A porter has died.'],
    ['No injuries were reported.', 'Three guests were injured.'],
    ['There were no casualties.', 'Two guests were killed.'],
    ['No arrests were made.', 'Police arrested a former waiter.'],
    ['All of the guests were unhurt.', 'One woman broke her wrist.'],
    ['Everyone in the building got out unharmed, the owner said.', 'Several of the guests were hurt.'],
    ['Every guest survived.', 'A guest from Tarn died in hospital.'],
  ])('%s / %s', (none, some) => {
    expect(clash(OPENING + none, OPENING + some)).toBe(true)
    expect(clash(OPENING + some, OPENING + none)).toBe(true)
  })

  it.each([
    ['of another event', 'Nobody was hurt.', 'In 2011, two guests were hurt in the same hotel.'],
    ['so far', 'Nobody had been arrested by nightfall.', 'Police arrested a former waiter.'],
    ['of others', 'No windows were broken.', 'A waiter broke an arm.'],
    ['of what may be', 'Nobody was hurt.', 'A guest may have been hurt.'],
    ['of what is denied too', 'Nobody was hurt.', 'No guest was hurt.'],
    ['of some only', 'No photographs of the stairs were shown.', 'Police showed photographs of the roof.'],
    ['of nearly all', 'Nearly all of the guests were unhurt.', 'One woman broke her wrist.'],
    ['of not all', 'Not all of the guests were unhurt.', 'One woman broke her wrist.'],
    ['of all of some place', 'All rooms above the kitchen were unharmed.', 'Rooms below the kitchen burned.'],
    ['of all guests and of others', 'All of the guests were unhurt.', 'Two firefighters were hurt.'],
    ['of all, before it was undone', 'All of the guests were released.', 'Police detained two guests.'],
    ['of a word with other senses', 'No damage was reported.', 'The fire hit the island.'],
  ])('no clash %s', (_, none, some) => {
    expect(clash(OPENING + none, OPENING + some)).toBe(false)
    expect(clash(OPENING + some, OPENING + none)).toBe(false)
  })

  it('belies a statement, and the finding says so', () => {
    const { verdict, findings } = check('There were no casualties.', 'Two guards were killed in the raid.')
    expect(verdict).toBe('contradicted')
    expect(findings[0]).toMatchObject({ relation: 'differs', severity: 'conflict', facets: ['polarity'] })
  })

  it('leaves another clause of the sentence to itself', () => {
    const { findings } = check(
      'There were no casualties and the bridge reopened on Friday.',
      'Two guards were killed in the raid. The bridge reopened on Friday.',
    )
    const told = findings.filter(({ severity }) => severity === 'conflict')
    expect(told).toHaveLength(1)
    expect(told[0].facets).toEqual(['polarity'])
  })
})
