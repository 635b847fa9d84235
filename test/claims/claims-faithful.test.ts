import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('what a sentence does not say is no claim', () => {
  it.each([
    [
      'of what is in question, whatever "whether" hangs on',
      'The vote raised questions of whether laws were broken.',
      /^Laws were/,
    ],
    ['of a report that is not made', 'The firm could not guarantee that wages would match.', /^Wages/],
    ['of what happens on some occasions', 'There are times when I disagree with her.', /^I disagree/],
    [
      'of an auxiliary without its "not"',
      'Critics say the argument doesn’t wash and call the bill toxic.',
      /does call/,
    ],
    [
      'of a participle behind whoever did it',
      'Vik was replaced by Tim Sole, making his debut at 38.',
      /^Vik made/,
    ],
    [
      'of one of two, where the verb is of both',
      'Rovers face Northgate or Dunmore, who meet on Sunday.',
      /^Dunmore meet/,
    ],
    [
      'of a title without its name',
      '"It works," said lead author Mei Tanaka, a biologist at Hollin.',
      /^Lead author is/,
    ],
    [
      'of a clause told by the way',
      'The office hired her in May, when its only pilot broke a leg, and never let her go.',
      /pilot never/,
    ],
    [
      'of "which" without its noun',
      'Officials expect it to raise £9m, most of which would go on buses.',
      /^Most of which/,
    ],
    [
      'of what is set against another thing',
      'Her comment was about cost, not safety.',
      /^Her comment was not/,
    ],
    [
      'of what stands behind "rather than"',
      'She insisted the failure was one of systems rather than people.',
      /was people/,
    ],
    [
      'of a figure that sums up the clause',
      'At least 30 errors had been made since 2020, a figure the trust disputes.',
      /were a figure/,
    ],
    [
      'of a verb left out behind "to"',
      'It has no plans to charge, though some councillors want it to.',
      /^Some councillors want it to/,
    ],
    [
      'of an answer under the question',
      'Asked if he trusted the figures, Paul Lind said they were sound.',
      /^If /,
    ],
    ['of marks alone', 'Ana Ortiz left. "\n\n"', /^"+\.?$/],
  ])('%s', (_, text, wrong) => {
    expect(textsOf(text).filter(claim => wrong.test(claim))).toEqual([])
  })
  it('but what "but" ends the denial of, and a story in the present, are told', () => {
    expect(textsOf('The islands are not provinces, but countries of the kingdom.')).toContain(
      'The islands are countries of the kingdom.',
    )
    expect(textsOf('When both brothers learn of the will, each hires a lawyer.')).toContain(
      'Both brothers learn of the will.',
    )
  })
  it('but past occasions, what is said, and members that share a verb are told', () => {
    expect(textsOf('When the alarm rang, the staff left the building.')).toContain('The alarm rang.')
    expect(textsOf('The firm said that wages would match.')).toContain('Wages would match.')
    expect(textsOf('The mill, which closed in May, was sold.')).toContain('The mill closed in May.')
  })
})

describe('a headline that ends on who says so', () => {
  it.each([
    'Treasure found in attic, museum says',
    'Mayor to resign over leak, aides say',
    'Deep-sea worms eat plastic, but slowly, study finds',
  ])('is told whole: %s', text => {
    const texts = textsOf(text)
    expect(texts).toContain(`${text}.`)
    expect(texts.filter(t => /\bis\b|^Says|^Slowly/.test(t))).toEqual([])
  })
})

describe('a claim put together', () => {
  it('keeps a minus before a number', () => {
    expect(textsOf('The day brought strong gusts and -15C temperatures.').join(' ')).toContain('-15C')
  })
  it('tells of one as of one', () => {
    expect(textsOf('Norsund closed two plants last year, Vellum one.')).toContain('Vellum closed one plant.')
  })
  it('tells who was asked', () => {
    expect(textsOf('Mr Oduya, asked if he would resign, said he had not decided.')[0]).toBe(
      'Mr Oduya was asked if he would resign.',
    )
  })
  it('leaves "she" to whom a lawyer speaks for', () => {
    expect(textsOf('Her lawyer said she was innocent.')).not.toContain('Her lawyer was innocent.')
  })
})
