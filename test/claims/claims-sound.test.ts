import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)
/** Claims of one sentence but the sentence itself. */
const partsOf = (text: string) => textsOf(text).filter(claim => claim !== text)

describe('what an event brought about', () => {
  it('is done by nobody where something only fell', () => {
    const texts = textsOf('A footbridge over the Tarn collapsed on Monday, killing four walkers.')
    expect(texts).toContain('Four walkers were killed.')
    expect(texts.some(text => /bridge.* killed/.test(text))).toBe(false)
  })
  it('is one in number where one thing suffered it', () => {
    expect(textsOf('A crane toppled at the docks on Friday, injuring a welder.')).toContain(
      'A welder was injured.',
    )
  })
  it('is done by whoever did it', () => {
    const texts = textsOf('A gunman opened fire in the market, killing four shoppers.')
    expect(texts).toContain('A gunman killed four shoppers.')
  })
  it('is a sum that nobody brought about', () => {
    const texts = textsOf('The clinic reported nine new cases on Monday, bringing the total to 31.')
    expect(texts).toContain('The total was brought to 31.')
  })
})

describe('a claim reads as a sentence', () => {
  it('without the conjunction that joined it', () => {
    const texts = partsOf('The shares fell on Monday as fears over the cost of the strike began to rise.')
    expect(texts.some(text => /^As /.test(text))).toBe(false)
  })
  it('and asks nothing that the sentence does not ask', () => {
    const texts = partsOf('It is now clear how deeply the party wants the matter to go away.')
    expect(texts.some(text => /^How /.test(text))).toBe(false)
  })
  it('keeps what is asked as what is spoken of', () => {
    expect(textsOf('Where the money will come from is unclear, the treasurer said.')).toContain(
      'Where the money will come from is unclear.',
    )
  })
  it('of a clause of time with its measure, or not at all', () => {
    const texts = partsOf('The guests arrived at noon, an hour after the kitchen closed.')
    expect(texts.some(text => /^An hour (?:it|the kitchen) closed/.test(text))).toBe(false)
  })
  it('with the "to" of what is to come', () => {
    expect(textsOf('The march is to set out at dawn, the union said.')).toContain(
      'The march is to set out at dawn.',
    )
  })
  it('with a subject for its verb', () => {
    const texts = textsOf('He paused, then added: "I will not sign it."')
    expect(texts).not.toContain('Then added.')
  })
  it('in the active voice after an active verb', () => {
    const texts = textsOf(
      'Three men robbed a jeweller in the old town on Friday and escaped by motorcycle with the takings.',
    )
    expect(texts.some(text => /were escaped/.test(text))).toBe(false)
    expect(texts).toContain('Three men escaped by motorcycle with the takings.')
  })
  it('in the passive after a passive', () => {
    const texts = textsOf('The treasurer was led from her office on Monday and placed in custody.')
    expect(texts).toContain('The treasurer was placed in custody.')
  })
  it('with the conjunction between two nouns', () => {
    const texts = textsOf(
      'Ten people were hurt, 40 fled and about 200 barns and houses were damaged, Ortiz said.',
    )
    expect(texts.some(text => /barns houses/.test(text))).toBe(false)
  })
})

describe('a relative clause', () => {
  it('is of the person whose age stands before it', () => {
    const texts = textsOf('"We ran," said Siri Amdahl, 34, whose roof fell in.')
    expect(texts).toContain("Siri Amdahl's roof fell in.")
  })
  it('is told of none of two that may be meant', () => {
    const texts = textsOf('A cure for the fever, which has spread to nine provinces, is still years away.')
    expect(texts.some(text => /^A cure.* has spread/.test(text))).toBe(false)
  })
  it('is told of a place by its kind and its name', () => {
    expect(textsOf('The state of Vermont, which lent the firm money, said it would sue.')).toContain(
      'The state of Vermont lent the firm money.',
    )
  })
  it('is of a person, not of the body that she heads', () => {
    const texts = textsOf(
      '"Nobody asked us," said Mara Colas, secretary of Silva, the largest union in the trade, who spoke of a slaughter.',
    )
    expect(texts.some(text => /union in the trade spoke/.test(text))).toBe(false)
  })
  it('that is denied says nothing of a thing', () => {
    const texts = textsOf('He is suspected of driving through a red light, which his lawyer denies.')
    expect(texts.some(text => /denies a red light/.test(text))).toBe(false)
  })
})

describe('an apposition', () => {
  it('is no short name in brackets', () => {
    expect(textsOf('The Central Bank of Narvia (CBN) raised its rate.').some(t => /is CBN/.test(t))).toBe(
      false,
    )
  })
  it('is no deed that a whole clause is summed up as', () => {
    const texts = textsOf('The board dismissed its chairman last week, a move that angered the staff.')
    expect(texts.some(text => /(?:chairman|week) is a move/.test(text))).toBe(false)
  })
  it('names the brother, not his firm', () => {
    const texts = textsOf('He paid a firm owned by his brother, Keith Mosley.')
    expect(texts.some(text => /Mosley is a firm/.test(text))).toBe(false)
  })
  it('is no second member of a list of names', () => {
    const texts = textsOf('The deal was first reported by Acme News, the Courier and others.')
    expect(texts.some(text => /(?:Acme News|Courier) is/.test(text))).toBe(false)
  })
})

describe('what somebody says', () => {
  it('of "it" may be of anything', () => {
    const texts = textsOf(
      'The patch works only on old machines. It is not being sent out yet, the company said.',
    )
    expect(texts.some(text => /^The company is not being sent out/.test(text))).toBe(false)
  })
  it('twice is said by one', () => {
    const texts = textsOf('Santini said he never doubted the plan and said he believes the mayor is honest.')
    expect(texts).toContain('Santini said he believes the mayor is honest.')
  })
  it('is not told where it is denied', () => {
    const texts = textsOf('She denied a suggestion by the defence that the trustees had known of it.')
    expect(texts.some(text => /^The trustees had known/.test(text))).toBe(false)
  })
  it('is no label with a verb in it', () => {
    const { attributions, source } = segment(
      '“I will tell you this, Norvia: the tax will go,” Ortiz said on Monday.',
    )
    const sources = attributions.flatMap(a => a.source.map(s => source.text.slice(s.start, s.end)))
    expect(sources.some(text => /tell/.test(text))).toBe(false)
  })
})
