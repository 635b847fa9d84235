import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { segment } from '../../src/segment'
import { answersOf } from '../../src/verdict/entailment'

const SUPPORTED: readonly (readonly [statement: string, source: string])[] = [
  ['The harbour was closed by the council.', 'The council closed the harbour on Friday.'],
  ['Dario Pell was beaten by Ivo Marr.', 'Ivo Marr beat Dario Pell in the final on Sunday.'],
  ['Two nurses were hurt.', 'A bomb hurt two nurses in the market, police said.'],
  ['The premier denied that the dam had leaked.', 'The premier denied on Monday that the dam had leaked.'],
  ['Negotiators met in Italy.', 'Negotiators met in Rome on Tuesday.'],
  ['The minister signed the treaty.', 'The minister managed to sign the treaty before midnight.'],
  ['Some of the ferries sailed.', 'Most of the ferries sailed on Monday.'],
]

const TITLED: readonly (readonly [statement: string, source: string])[] = [
  ['Dr. Rami Sorel spoke to the crew.', 'Rami Sorel spoke to the crew.'],
  ['Owen Hale spoke to the crew.', 'Mr. Owen Hale spoke to the crew.'],
]

const NOT_SUPPORTED: readonly (readonly [statement: string, source: string])[] = [
  ['The mayor was killed.', 'Three people were killed in the fire. The mayor visited the site.'],
  ['The senator was arrested.', "The senator's brother was arrested at a casino."],
  ['The suspect fled.', 'Police denied that the suspect fled.'],
  ['The suspect fled.', 'The suspect is accused of planning to flee.'],
  ['The pilot landed the plane.', 'The pilot tried to land the plane.'],
  ['All of the ferries sailed.', 'Most of the ferries sailed on Monday.'],
  ['Lena Orr resigned.', 'Lena Orr, a former deputy, said that Max Dahl had resigned.'],
  ['The editor resigned.', 'The deputy editor resigned on Friday.'],
  ['The parcel was thrown from a van.', 'The parcel was thrown from a bus or a van, a witness said.'],
  ['The captain quit because the prize had been cut.', 'The captain quit after the prize had been cut.'],
]

const CONTRADICTED: readonly (readonly [statement: string, source: string])[] = [
  ['Dario Pell defeated Ivo Marr.', 'Ivo Marr defeated Dario Pell in the final on Sunday.'],
  ['The council did not close the harbour.', 'The council closed the harbour on Friday.'],
  ['The council closed the harbour.', 'The council did not close the harbour.'],
  ['Forty passengers were killed.', 'The crash killed 14 passengers.'],
  ['The jury acquitted the broker.', 'The jury convicted the broker on Thursday.'],
]

describe('a clause looked for in a text', () => {
  for (const [statement, source] of [...SUPPORTED, ...TITLED])
    it(`is borne out where each term stands in its place: ${statement}`, () => {
      expect(check(statement, source).verdict).toBe('supported')
    })
  for (const [statement, source] of NOT_SUPPORTED)
    it(`is not borne out by words that recur: ${statement} / ${source}`, () => {
      expect(check(statement, source).verdict).not.toBe('supported')
    })
  for (const [statement, source] of CONTRADICTED)
    it(`is belied: ${statement} / ${source}`, () => {
      expect(check(statement, source).verdict).toBe('contradicted')
    })

  it('shows no finding that goes against its verdict', () => {
    for (const [statement, source] of [...SUPPORTED, ...NOT_SUPPORTED, ...CONTRADICTED]) {
      const { verdict, findings } = check(statement, source)
      const isConflict = findings.some(f => f.relation === 'differs' && f.severity === 'conflict')
      if (verdict === 'supported' || verdict === 'not-found') expect(isConflict).toBe(false)
      if (verdict === 'contradicted') expect(isConflict).toBe(true)
      if (verdict === 'not-found') expect(findings.some(f => f.relation === 'agrees')).toBe(false)
    }
  })

  it('tells what is missing from its place, and what stands there', () => {
    const [answer] = answersOf(segment('The mayor was killed.'), [segment('Three guards were killed.')])
    expect(answer.outcome).toBe('open')
    expect(answer.defects.map(d => answer.stated.nodes[d.node].term.key)).toEqual(['mayor'])
    expect(answer.evidence.lost).toBeGreaterThan(0)
  })

  it('answers nothing where nothing is stated', () => {
    expect(answersOf(segment(''), [segment('The mayor left.')])).toEqual([])
    expect(check('', 'The mayor left.').verdict).toBe('not-found')
  })
})
