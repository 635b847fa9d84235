import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('claims that stand alone', () => {
  it('keep the marks of words quoted over several sentences', () => {
    const texts = textsOf('"We had a hard year. And we have got work to do," Ortiz told the Herald.')
    expect(texts).toContain('"We have got work to do," Ortiz told the Herald.')
  })

  it('close a quotation that is told in part', () => {
    const texts = textsOf('Ortiz said, "We have 50 members in Leeds; nine run for the first time."')
    for (const text of texts) expect(text.split('"').length % 2).toBe(1)
  })

  it('tell what is denied under its denial only', () => {
    const texts = textsOf('The mayor denied that Lopez had taken any money.')
    expect(texts).toEqual(['The mayor denied that Lopez had taken any money.'])
  })

  it('tell a mere chance under the word that says so', () => {
    const texts = textsOf('Ortiz said there is a chance that the party loses the city.')
    expect(texts).toContain('There is a chance that the party loses the city.')
    expect(texts).not.toContain('The party loses the city.')
  })

  it('give a report to the verb beside it when tenses part them', () => {
    const texts = textsOf('Hendry denied that he had taken any money and refused to testify.')
    expect(texts.some(text => /denied that .* refused/.test(text))).toBe(false)
  })

  it('tell an age apart from its bearer', () => {
    const texts = textsOf('Paul Hendry, 58, was convicted in March.')
    expect(texts).toContain('Paul Hendry is 58.')
    expect(texts).toContain('Paul Hendry was convicted in March.')
  })

  it('put the sayer for the pronoun in what is said', () => {
    const texts = textsOf('Officials said they would close the port.')
    expect(texts).toContain('Officials would close the port.')
  })

  it('leave a title in the name it stands before', () => {
    expect(textsOf('Judge Helen Osei fined the firm.')).toEqual(['Judge Helen Osei fined the firm.'])
  })
})

describe('claims that are not made', () => {
  const states = (text: string, claim: string) => textsOf(text).includes(claim)

  it('of every one of a kind', () => {
    expect(states('They look for every trick known to man.', 'Every trick is known to man.')).toBe(false)
  })

  it('of people that only a clause tells apart', () => {
    expect(states('The mayor thanked people who never smoke.', 'People never smoke.')).toBe(false)
  })

  it('of a verb of saying alone', () => {
    expect(textsOf('"Taxes fell." Ortiz added.').includes('Ortiz added.')).toBe(false)
  })

  it('of a body that "who" cannot mean', () => {
    const texts = textsOf(
      'Marta Keller, an archaeologist at the University of Basel who was ill, spoke first.',
    )
    expect(texts.some(text => /^The University of Basel was ill/.test(text))).toBe(false)
  })

  it.each([
    ['The harbour closed on Friday, battered by storms.', 'The harbour was battered by storms.'],
    ['Profits rose in June, lifted by exports.', 'Profits were lifted by exports.'],
  ])('of a day or month that something befell: %s', (text, claim) => {
    const texts = textsOf(text)
    expect(texts).toContain(claim)
    expect(texts.filter(other => /^(Friday|June)/.test(other))).toEqual([])
  })

  it('of the parts of a department’s name', () => {
    const texts = textsOf('The Department of Health and Human Services closed two offices.')
    expect(texts.filter(text => /closed two offices/.test(text))).toHaveLength(1)
  })
})
