import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a condition that opens with its verb', () => {
  it.each([
    'Should the plan be rejected on cost grounds, Marlin would owe Pike a fee of $90 million.',
    'Should it fail, Marlin would owe Pike a fee.',
    'Were the merger to fail, Tandem would owe a fee.',
    'Were it not for the ferry, the island would be empty.',
    'Were Bo Lund elected, taxes would rise.',
    'Had they known of the leak, the crew would have left.',
    'Marlin would owe a fee should the plan fail.',
    'Should you see the dog, call the police.',
  ])('stays with what holds under it: %s', text => {
    expect(textsOf(text)).toEqual([text])
  })
  it('is of each of the clauses that it stands before, and of what is said', () => {
    expect(textsOf('Had the crew known, they would have left, and the boat would have sunk.')).toContain(
      'Had the crew known, the boat would have sunk.',
    )
    expect(textsOf('The firm said that should the plan fail, it would owe a fee.')).toContain(
      'Should the plan fail, the firm would owe a fee.',
    )
  })
  it('is none where something is asked or told', () => {
    expect(textsOf('Should the plan fail?')).toEqual(['Should the plan fail?'])
    expect(textsOf('Many were hurt, and the inquiry would take years.')).toEqual([
      'Many were hurt.',
      'The inquiry would take years.',
    ])
    expect(textsOf('They should pay, and the firm would thank them.')).toContain('They should pay.')
  })
})

describe('"it" before what a clause says', () => {
  it.each([
    'The board said it had been agreed that the pier would shut.',
    'The board stressed that it had not been established whether the fuel caused the fire.',
    'The board said it had not yet been decided when the pier would open.',
  ])('is not who says it: %s', text => {
    expect(textsOf(text).some(told => /^The board (?:was|had)/.test(told))).toBe(false)
  })
  it('is who says it where it was told or founded', () => {
    expect(textsOf('The board said it had been told that the pier would shut.')).toContain(
      'The board had been told that the pier would shut.',
    )
    expect(textsOf('The council said it was established when the war ended.')).toContain(
      'The council was established when the war ended.',
    )
  })
})
