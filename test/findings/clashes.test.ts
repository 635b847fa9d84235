import { describe, expect, it } from 'vitest'
import { foldOf } from '../../src/findings/facts'
import { unearned } from '../../src/findings/unearned'
import { compare } from '../../src/index'
import { segment } from '../../src/segment'
import { viewClaims } from '../../src/terms/claim-terms'

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

  it('of two values in a headline and below it are one', () => {
    const story = (n: number) =>
      `Ferry fire kills ${n} at Oriel\n\nA fire on a ferry off Oriel killed ${n} people on Monday, the coastguard said.\n\nThe ship was built in Calder and had been repaired in the spring.`
    const found = clashes(story(12), story(15))
    expect(found).toHaveLength(1)
    expect(found[0][1]).toContain('Ferry fire kills 12')
    expect(found[0][1]).toContain('killed 12 people')
  })
})

describe('what nobody has shown to be the same', () => {
  const relations = (a: string, b: string) =>
    compare(a, b).findings.flatMap(({ relation, reasons }) =>
      reasons.map(({ judge }) => `${relation} ${judge}`),
    )

  const NO = () => false

  it('is not told as the same where each speaks of a thing of its own', () => {
    expect(
      relations(
        'The late countess left her ring to her maid.',
        'Under the will of the countess the ring passes to the city museum.',
      ),
    ).not.toContain('agrees words/same')
    expect(
      relations(
        'The late countess left her ring to her maid.',
        'The countess, who died, left the ring to her maid.',
      ),
    ).toContain('agrees words/same')
  })

  it('is not told as the same where all but the deeds is alike', () => {
    expect(
      relations(
        'Tom Heald was carried off with a broken ankle.',
        'Tom Heald limped off with a bruised ankle.',
      ),
    ).not.toContain('agrees words/same')
  })

  it('is told as other words where little of it is alike', () => {
    const [a, b] = ['The quays had been left to rot.', 'The harbour is a disgrace.'].map(
      text => viewClaims(segment(text))[0],
    )
    const fact = foldOf([{ a, b, terms: [], score: 0.6 }], [a], [b])
    expect(unearned([], fact, () => [0.4, 0.8], NO)).toMatchObject({
      judge: 'wording/apart',
      effect: 'adds-detail',
      addedBy: 'both',
    })
    expect(unearned([], fact, () => [0.7, 0.8], NO)).toBeUndefined()
    expect(
      unearned(
        [],
        fact,
        () => [0.7, 0.8],
        () => true,
      ),
    ).toBeDefined()
    const [reason] = compare('It cost 5 euros.', 'It cost 5 euros.').findings[0].reasons
    expect(unearned([{ ...reason, facet: 'number' }], fact, () => [0.4, 0.8], NO)).toBeUndefined()
    expect(unearned([{ ...reason, facet: 'attribution' }], fact, () => [0.4, 0.8], NO)).toBeDefined()
  })

  it('agrees where both say it in the same words', () => {
    const text = 'The council met. It rained.'
    expect(new Set(relations(text, text).map(row => row.split(' ')[0]))).toEqual(new Set(['agrees']))
  })
})
