import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'

const told = (text: string) =>
  segment(text).claims.map(claim => ({
    text: claim.text,
    open: (claim.unresolved ?? []).map(({ start, end }) => text.slice(start, end)),
  }))
const openIn = (text: string, claim: string) => told(text).find(each => each.text === claim)?.open

describe('what a claim leaves open', () => {
  it('is whom somebody does something to, though the doer might be meant elsewhere', () => {
    const text =
      'Ola Berg spoke. Mayor Cllr Iva Strand (Lib Dem) accused him of "hiding" and urged him to go.'
    expect(openIn(text, 'Mayor Cllr Iva Strand (Lib Dem) accused him of "hiding".')).toEqual(['him'])
    expect(openIn(text, 'Mayor Cllr Iva Strand urged him to go.')).toEqual(['him'])
    expect(openIn('The firm makes it.', 'The firm makes it.')).toEqual(['it'])
    expect(
      openIn(
        'The Danari, having lost two boats taking it, say they will stay.',
        'The Danari have lost two boats taking it.',
      ),
    ).toEqual(['it'])
  })
  it('is how many there are of what is not told', () => {
    const text = 'Twenty members voted against it and six more stayed at home.'
    expect(openIn(text, 'Six more stayed at home.')).toEqual(['six'])
    expect(openIn('Some 90 names are needed. Strikers say they have 34.', 'Strikers have 34.')).toEqual([
      '34',
    ])
    expect(
      openIn(
        'Nine cows fell ill. One, a calf born in May, died on Friday.',
        'One, a calf born in May, died on Friday.',
      ),
    ).toEqual(['One'])
    expect(openIn('Two sides met. Both were angry.', 'Both were angry.')).toEqual(['Both'])
  })
  it('is nothing that stands there', () => {
    expect(openIn('Storms killed 12.', 'Storms killed 12.')).toEqual([])
    expect(openIn('One should not steal.', 'One should not steal.')).toEqual([])
    expect(openIn('One of the cows died.', 'One of the cows died.')).toEqual([])
    expect(openIn('The firm lost its crane.', 'The firm lost its crane.')).toEqual([])
    expect(openIn('Bo Lund bought one or two boats.', 'Bo Lund bought one or two boats.')).toEqual([])
    expect(openIn('The firm has 40 boats.', 'The firm has 40 boats.')).toEqual([])
  })
})

describe('words that state nothing', () => {
  it('are names under a label', () => {
    expect(told('The hall burned down. Photo: Mia Falk').map(each => each.text)).toEqual([
      'The hall burned down.',
    ])
    expect(told('The hall burned down. Picture: Mia Falk stands in the hall.')).toHaveLength(2)
  })
})

describe('a slash', () => {
  it('stays between the figures it stands between', () => {
    expect(
      told(
        'The Harbour Agency (HFA) has recalled two lots of Colvin Infant 5mg/5ml oral drops after tests found mould.',
      )[0].text,
    ).toContain('5mg/5ml')
  })
})
