import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { segment } from '../../src/segment'

const verdict = (statement: string, source: string) => check(statement, source).verdict

describe('a statement that the source bears out', () => {
  it.each([
    ['A man is playing a guitar.', 'A guitar is being played by a man.'],
    ['Three people died in the fire.', 'Police said three people had died in the fire.'],
    ['A person is cooking.', 'A woman is cooking in the kitchen.'],
    ['The company bought the factory.', 'The company purchased the factory in March.'],
    ['The dealer sold the van to Ingrid.', 'Ingrid bought the van from the dealer.'],
    ['Keller defeated Lind in the final.', 'Lind lost to Keller in the final.'],
    ['Ingrid met Pavel.', 'Pavel met Ingrid.'],
    ['Two young children are eating cake.', 'Two young kids are eating cake.'],
  ])('is supported: %s / %s', (statement, source) => {
    expect(verdict(statement, source)).toBe('supported')
  })
})

describe('a statement that the source belies', () => {
  it.each([
    ['There are no dogs in the park.', 'Two dogs are playing in the park.'],
    ['Seven people died in the fire.', 'Five people died in the fire.'],
    ['A man is not playing a guitar.', 'A man is playing a guitar.'],
    ['Nobody is riding the horse.', 'A girl is riding the horse.'],
    ['The library is closed.', 'The library is open.'],
    ['The plan was approved.', 'The plan was rejected by the council.'],
    ['Ingrid sued Pavel.', 'Pavel sued Ingrid.'],
    ['Ingrid lost to Pavel.', 'Pavel lost to Ingrid.'],
    ['Acme bought the quay from Borealis.', 'Borealis bought the quay from Acme.'],
    ['The van is parked far from the school.', 'The van is parked near the school.'],
    ['The office is based in Oslo.', 'The office is based in Bergen.'],
    ['The ship failed its inspection.', '"The ship had passed its inspection," said the owner, Ida Lind.'],
    ['The ferry sailed from Norvik to Aldern.', 'The ferry was sailing from Aldern to Norvik.'],
  ])('is contradicted, with the reason: %s / %s', (statement, source) => {
    const result = check(statement, source)
    expect(result.verdict).toBe('contradicted')
    const [reason] = result.findings.filter(f => f.relation === 'differs').map(f => f.reasons[0])
    expect(reason?.a?.text).toBeTruthy()
    expect(reason?.b?.text).toBeTruthy()
  })
})

describe('what the conflict is said to rest on', () => {
  it.each([
    ['The library is closed.', 'The library is open.', ['closed', 'open']],
    ['The van is parked far from the school.', 'The van is parked near the school.', ['far from', 'near']],
    ['The office is based in Oslo.', 'The office is based in Bergen.', ['Oslo', 'Bergen']],
  ])('is the words that clash: %s / %s', (statement, source, words) => {
    const [reason] = check(statement, source).findings.flatMap(f => f.reasons)
    expect([reason?.a?.text, reason?.b?.text]).toEqual(words)
  })
})

describe('a statement that could be true along with the source', () => {
  it.each([
    ['A woman is reading near the lake.', 'A man in a blue coat is reading on a bench.'],
    ['A boy in a hat is sitting on the wall.', 'A boy is standing on a long wall with his friends.'],
    ['Ingrid was sued by Pavel.', 'Pavel sued Ingrid.'],
    ['Sales did not rise.', 'Sales fell.'],
    ['The dealer sold the van.', 'Ingrid bought the van from the dealer.'],
  ])('is not contradicted: %s / %s', (statement, source) => {
    expect(verdict(statement, source)).not.toBe('contradicted')
  })
})

describe('two names', () => {
  const spoke = (name: string) => `${name} spoke to reporters on Monday.`
  it.each([
    ['Sergey Shoigu', 'Sergei Shoygu'],
    ['William Hague', 'Hague, William'],
  ])('of one person bear the statement out: %s / %s', (a, b) => {
    expect(verdict(spoke(a), spoke(b))).toBe('supported')
  })
  it.each([
    ['Anna Ortiz', 'Maria Kowalska'],
    ['John Smith', 'Jane Smith'],
  ])('of two persons do not: %s / %s', (a, b) => {
    expect(verdict(spoke(a), spoke(b))).not.toBe('supported')
  })
})

describe('a statement that the source says nothing of', () => {
  it.each([
    ['The minister resigned on Friday.', 'A dog ran through the park.'],
    ['Anna Ortiz spoke to reporters on Monday.', 'The weather was mild on Monday.'],
    ['The museum holds two thousand paintings.', 'The minister resigned over the weekend.'],
    ['', 'The minister resigned.'],
    ['The minister resigned.', ''],
  ])('is not found: %s / %s', (statement, source) => {
    expect(verdict(statement, source)).toBe('not-found')
  })
})

describe('a statement about a whole article', () => {
  const article = `Inspectors found a crack of 40 cm in a pier of the Reed bridge on Monday. The bridge was closed at noon.
Ferries run until 8 pm, the town said. Nobody was hurt.`
  it.each([
    ['Inspectors found a crack.', 'supported'],
    ['Inspectors found no crack.', 'contradicted'],
    ['Inspectors did not find a crack.', 'contradicted'],
    ['The bridge was not closed.', 'contradicted'],
    ['The bridge was closed.', 'supported'],
    ['Inspectors found no crack in the tower.', 'not-found'],
  ])('is not drowned by its other sentences: %s %s', (statement, expected) => {
    expect(verdict(statement, article)).toBe(expected)
  })
  it('is not belied by the denial of something narrower', () => {
    expect(verdict('A dog is running.', 'A dog is not running in a field.')).not.toBe('contradicted')
  })
})

describe('claims of many sources', () => {
  it('have ids of their own, whatever the sources are called', () => {
    const text = 'The bridge was closed. '.repeat(12)
    const sources = [...Array.from({ length: 11 }, () => text), { id: 'x', text }, { id: 'x', text }]
    const ids = check('The bridge was closed.', sources).documents.flatMap(d =>
      d.claims.map(claim => claim.id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a statement in the very words of a source', () => {
  const SOURCE =
    'Ana Ortiz, 58, of Denby Rise, opened the mill in May. The mayor denied that taxes would rise.'
  it.each(segment(SOURCE).claims.map(c => c.text))('is supported: %s', text => {
    expect(check(text, SOURCE).verdict).toBe('supported')
  })
  it('is not, where the source only tells what somebody denies', () => {
    expect(check('Taxes would rise.', SOURCE).verdict).not.toBe('supported')
  })
})

it('reads a score whose side only a relative pronoun names', () => {
  const text = 'Tarn, who had not lost away since October, led 2-1 at the break.'
  expect(check('Mills scored twice.', { text }).verdict).toBe('not-found')
})

it('needs a source', () => {
  expect(() => check('Five people died.', [])).toThrow('corroborate: a check needs a source, got none')
})
