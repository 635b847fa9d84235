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
  ['Twenty of the beds are empty.', 'Half of the 40 beds in the ward are empty.'],
  ['Ten of the jurors fell ill.', 'All but two of the 12 jurors fell ill.'],
  ['The lorry carried 2,000kg of fireworks.', 'The lorry carried two tonnes of fireworks.'],
  ['Norway has lent Latvia 90m euros.', 'Latvia has borrowed 90m euros from Norway.'],
  ['The ports in Essex were closed.', 'The storm closed schools in Kent and ports in Essex.'],
  ['A new tax is expected to be announced.', 'The minister is expected to announce a new tax on Friday.'],
  ['The pool has opened again by June.', 'The pool had opened again by June, a month after the leak.'],
  ['Five people were hurt in the crash.', 'Five were hurt in the crash.'],
  ['Six boats were damaged.', 'The navy sank nine boats and damaged six.'],
  ['Eva Holm won the race.', 'The skier Eva Holm won the race on Sunday.'],
]

const TITLED: readonly (readonly [statement: string, source: string])[] = [
  ['Dr. Rami Sorel spoke to the crew.', 'Rami Sorel spoke to the crew.'],
  ['Owen Hale spoke to the crew.', 'Mr. Owen Hale spoke to the crew.'],
]

const NOT_SUPPORTED: readonly (readonly [statement: string, source: string])[] = [
  ['The mayor was hurt in the crash.', 'Five were hurt in the crash.'],
  ['Five nurses were hurt in the crash.', 'Five were hurt in the crash.'],
  ['Six lorries were damaged.', 'The navy sank nine boats and damaged six.'],
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
  ['The port authority broke a promise.', 'The union accused the port authority of breaking a promise.'],
  ['Lindra will get engines from Motaro.', 'Lindra has agreed to supply engines to its rival Motaro.'],
  ["The driver's lawyer said he was drunk.", 'Police say the driver was drunk. His lawyer denies it.'],
  ['The crowd marched against the tax.', 'A crowd marched against the dam. The tax will rise.'],
  ['Ann Roe said she had read the report.', 'Ann Roe told the court that she had not read the report.'],
  ['All of the beds are empty.', 'Half of the 40 beds in the ward are empty.'],
]

const CONTRADICTED: readonly (readonly [statement: string, source: string])[] = [
  ['Dario Pell defeated Ivo Marr.', 'Ivo Marr defeated Dario Pell in the final on Sunday.'],
  ['The council did not close the harbour.', 'The council closed the harbour on Friday.'],
  ['The council closed the harbour.', 'The council did not close the harbour.'],
  ['Forty passengers were killed.', 'The crash killed 14 passengers.'],
  ['The jury acquitted the broker.', 'The jury convicted the broker on Thursday.'],
  ['Norway has borrowed 90m euros from Latvia.', 'Latvia has borrowed 90m euros from Norway.'],
  ['The diver was hurt.', 'Neither the diver nor her guide was hurt when the boat sank.'],
  ['The explorer reached the pole.', 'The explorer almost reached the pole.'],
  ['The ferry sailed.', 'The ferry was too damaged to sail.'],
  ['The guard closed the gate.', 'The guard tried in vain to close the gate.'],
  ['All of the hostages have been freed.', 'All of the hostages except two have been freed.'],
  ['The bank said that it would pay.', 'The bank said that it would not pay.'],
  ['Ida Reyl promised to raise the tax.', 'Ida Reyl promised to cut the tax.'],
]

/** What is denied may be denied of one place or time alone. */
const OPEN: readonly (readonly [statement: string, source: string])[] = [
  ['A man is running.', 'Nobody is running in the park.'],
  ['The minister once trusted the bank.', 'The minister does not trust the bank.'],
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

  for (const [statement, source] of OPEN)
    it(`is left open: ${statement} / ${source}`, () => {
      expect(answersOf(segment(statement), [segment(source)]).map(a => a.outcome)).toEqual(['open'])
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
