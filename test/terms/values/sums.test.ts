import { describe, expect, it } from 'vitest'
import { check, compare } from '../../../src/index'

const verdict = (statement: string, source: string): string => check(statement, source).verdict

describe('a row of counts adds up', () => {
  const ABOARD = 'The plane carried 62 passengers and five crew members.'
  it('to what counts all of them', () => {
    expect(verdict('The plane carried 67 people.', ABOARD)).toBe('supported')
    expect(verdict('Seven people were hurt.', 'Five officers and two cadets were hurt.')).toBe('supported')
  })
  it('and to no other number', () => {
    expect(verdict('The plane carried 70 people.', ABOARD)).toBe('contradicted')
  })
  it('while each count stays what it is', () => {
    expect(verdict('The plane carried 62 passengers.', ABOARD)).toBe('supported')
    expect(verdict('The plane carried six crew members.', ABOARD)).toBe('contradicted')
  })
})

describe('a part is no second count of the whole', () => {
  for (const source of [
    'Twelve people died, three of them children.',
    'Twelve people died, including three children.',
  ])
    it(source, () => {
      expect(verdict('Twelve people died.', source)).toBe('supported')
      expect(verdict('Fifteen people died.', source)).toBe('contradicted')
      expect(verdict('Three people died.', source)).not.toBe('supported')
      expect(verdict('Three children died.', source)).not.toBe('contradicted')
    })
})

describe('so many of one number', () => {
  it.each([
    ['81 of the 140 stewards voted yes.', "96 of the union's 140 stewards voted yes."],
    [
      'The shot protected 77 percent of the children.',
      'About six in ten of the children were protected by the shot.',
    ],
  ])('are set against each other: %s / %s', (a, b) => {
    expect(compare(a, b).summary.conflicts).toBe(1)
  })
  it.each([
    ['81 of the 140 stewards voted yes.', "81 of the union's 140 stewards voted yes."],
    ['Twelve people died.', 'Nine of the dead were miners.'],
  ])('or not: %s / %s', (a, b) => {
    expect(compare(a, b).summary.conflicts).toBe(0)
  })
})
