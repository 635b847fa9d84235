import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

/** Each finding: its relation, the claims of A, the claims of B. */
function findings(a: string, b: string): string[][] {
  const { documents, findings } = compare(a, b)
  const texts = new Map(documents.flatMap(({ claims }) => claims.map(({ id, text }) => [id, text] as const)))
  const words = (ids: readonly string[]) => ids.map(id => texts.get(id)).join(' / ')
  return findings.map(({ relation, claims }) => [relation, words(claims.a), words(claims.b)])
}
const clashes = (a: string, b: string) => findings(a, b).filter(([relation]) => relation === 'differs')

describe('a clash is told once', () => {
  it('with the clause that states it, and not with its neighbour', () => {
    const gate = (year: number) => `The gate was cast in ${year} and weighs nine tonnes.`
    expect(findings(gate(1902), gate(1904))).toEqual([
      ['agrees', 'The gate weighs nine tonnes.', 'The gate weighs nine tonnes.'],
      ['differs', 'The gate was cast in 1902.', 'The gate was cast in 1904.'],
    ])
  })

  it('with a clause and the report of it', () => {
    const said = (month: string) =>
      `The firm said that the valve had been changed in ${month} and that the pump was new.`
    const found = clashes(said('April'), said('June'))
    expect(found).toHaveLength(1)
    expect(found[0][1]).toContain('The valve had been changed in April.')
    expect(found[0][1]).toContain('The firm said that')
  })

  it('where one source says more of it', () => {
    const a = 'A crack of 60 cm had been found in a pier by inspectors, according to the company.'
    const found = clashes(a, 'A crack of 40 cm was found in a pier of the footbridge.')
    expect(found).toHaveLength(1)
    expect(found[0][1].split(' / ')).toHaveLength(1)
  })

  it('with all subjects of one verb', () => {
    const a = 'Buses, trams and people on foot will not pay.'
    expect(clashes(a, a.replace('will not', 'will'))).toHaveLength(1)
  })

  it('the same way round', () => {
    const [a, b] = [1902, 1904].map(year => `The gate was cast in ${year} and weighs nine tonnes.`)
    const turned = findings(b, a).map(([relation, x, y]) => [relation, y, x])
    expect(turned.sort()).toEqual(findings(a, b).sort())
  })
})

describe('two clashes', () => {
  it('stay two', () => {
    const a =
      'The gate was cast by a smith from Oriel in 1902. The council of Calder had the hinges replaced in 1950.'
    expect(clashes(a, a.replace('1902', '1904').replace('1950', '1970'))).toHaveLength(2)
  })

  it('of one value in two sentences stay two', () => {
    const seats = (n: number) => `The hall in Oriel has ${n} seats. The theatre in Calder has ${n} lamps.`
    expect(clashes(seats(300), seats(500))).toHaveLength(2)
  })
})

describe('what is no clash', () => {
  it('stays where it was', () => {
    const gate = 'The gate was cast in 1902 and weighs nine tonnes.'
    expect(clashes(gate, gate)).toEqual([])
    expect(clashes(gate, 'The gate weighs nine tonnes.')).toEqual([])
  })
})
