import { describe, expect, it } from 'vitest'
import { countryOfCapital, countryOfSeat, placeContains, placeOfPeople } from '../../src/names/places'

describe('what lies in what', () => {
  it.each([
    ['North Korea', 'Pyongyang'],
    ['Ukraine', 'Kiev'],
    ['Asia', 'Pyongyang'],
    ['Texas', 'Houston'],
    ['the United States', 'Houston'],
    ['U.S.', 'California'],
    ['Georgia', 'Atlanta'],
    ['Georgia', 'Tbilisi'],
    ['England', 'London'],
    ['Britain', 'London'],
    ['DPRK', 'North Korea'],
  ])('%s holds %s', (outer, inner) => expect(placeContains(outer, inner)).toBe(true))
  it.each([
    ['South Korea', 'Pyongyang'],
    ['Russia', 'Kyiv'],
    ['Pyongyang', 'North Korea'],
    ['Ohio', 'Texas'],
  ])('%s does not hold %s', (outer, inner) => expect(placeContains(outer, inner)).toBe(false))
  it('says nothing of unknown places', () => expect(placeContains('Nowhere', 'Elsewhere')).toBeUndefined())
})

describe('what stands for a country', () => {
  it('knows peoples, capitals and seats', () => {
    expect(placeOfPeople('Russian')).toBe('Russia')
    expect(placeOfPeople('Germans')).toBe('Germany')
    expect(placeOfPeople('tall')).toBeUndefined()
    expect(countryOfCapital('Kyiv')).toBe('Ukraine')
    expect(countryOfSeat('the Kremlin')).toBe('Russia')
  })
})
