import { describe, expect, it } from 'vitest'
import { compareAll } from '../../src/index'

/** Texts of the facts that a source disputes. */
const disputed = (...texts: readonly string[]): string[] =>
  compareAll(texts)
    .facts.filter(({ disputedBy }) => disputedBy.length > 0)
    .map(({ text }) => text)

describe('a clash in a story of many sources', () => {
  const gate = (year: number) => `The gate was cast in ${year} and weighs nine tonnes.`

  it('is told of the clause that states it, and not of its neighbour', () => {
    expect(disputed(gate(1902), gate(1904), gate(1902))).toEqual(['The gate was cast in 1902.'])
    expect(disputed(gate(1904), gate(1902), gate(1902))).toEqual(['The gate was cast in 1904.'])
  })

  it('leaves the neighbour with as many voices as tell it', () => {
    const { facts } = compareAll([
      `${gate(1902)} A smith named Ruud made it.`,
      `On Friday the curator spoke. ${gate(1904)}`,
      `Visitors came by boat. ${gate(1902)}`,
    ])
    const weight = facts.find(({ text }) => text === 'The gate weighs nine tonnes.')
    expect([weight?.statedBy, weight?.disputedBy]).toEqual([['s1', 's2', 's3'], []])
  })

  it('is told of a clause and of the report of it', () => {
    const said = (month: string) =>
      `The firm said that the valve had been changed in ${month} and that the pump was new.`
    const found = disputed(said('April'), said('June'))
    expect(found).toContain('The valve had been changed in April.')
    expect(found).not.toContain('The pump was new.')
  })

  it('is told of each fact that has one of its own', () => {
    const both = (year: number, tonnes: string) => `The gate was cast in ${year}. It weighs ${tonnes} tonnes.`
    expect(disputed(both(1902, 'nine'), both(1904, 'six'))).toHaveLength(2)
  })

  it('is none where all say the same', () => {
    expect(disputed(gate(1902), gate(1902), gate(1902))).toEqual([])
  })
})
