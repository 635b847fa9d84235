import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { segment } from '../../src/segment'

const read = (text: string) => {
  const { claims, attributions } = segment(text)
  const sayers = (i: number | undefined): string[] =>
    i === undefined
      ? []
      : [
          attributions[i].source.map(s => text.slice(s.start, s.end)).join(' '),
          ...sayers(attributions[i].parent),
        ]
  return claims.map(c => ({
    text: c.text,
    by: sayers(c.attribution).join(' < '),
    polarity: c.polarity,
    modality: c.modality,
    lemma: c.predicate.lemma,
  }))
}
const textsOf = (text: string) => read(text).map(c => c.text)

describe('what is said not to be shown is told of nobody', () => {
  it.each([
    [
      'The inspectors said there was no evidence that the mason was taking bribes.',
      'The mason was taking bribes.',
    ],
    ['There has been no suggestion that the clerk was hiding cash.', 'The clerk was hiding cash.'],
    ['Detectives have no record that the van was moving at the time.', 'The van was moving at the time.'],
    ['There was no sign that the ferry had been drifting.', 'The ferry had been drifting.'],
    [
      'What Wessel does not accept is the notion, spread by a local blog, that the choir stole the bell.',
      'The choir stole the bell.',
    ],
    ['What the abbot denies is the claim that the choir stole the bell.', 'The choir stole the bell.'],
  ])('%s', (text, told) => {
    expect(textsOf(text)).not.toContain(told)
    expect(check(told, text).verdict).not.toBe('supported')
  })

  it.each([
    'He does not accept the claim that the choir stole the bell.',
    'What he denies is that the choir stole the bell.',
  ])('and is denied by: %s', text => {
    expect(check('The choir stole the bell.', text).verdict).toBe('contradicted')
  })

  it('but what nobody doubts, and what is a fact, is told', () => {
    expect(textsOf('There was no doubt that the bridge was leaning.')).toContain('The bridge was leaning.')
    expect(textsOf('The fact that the bridge had shifted worried Wessel.')).toContain(
      'The bridge had shifted.',
    )
  })

  it('and a letter tells what was written in it, whatever is set in between', () => {
    expect(read('He told me in a letter, sent on Monday, that the mill had burned.')).toContainEqual(
      expect.objectContaining({ text: 'The mill had burned.', by: 'He' }),
    )
  })
})

describe('the verb behind what is set in between commas', () => {
  it.each([
    [
      'Halvorsen, who was raised in Ghent and had never ridden a horse, still sleeps in a barn.',
      'Halvorsen still sleeps in a barn.',
    ],
    [
      'Pavel Roth, who lost a leg in the mine and had never learned to swim, often walks to the coast.',
      'Pavel Roth often walks to the coast.',
    ],
    [
      'Her brother Milo Stanek, 41, wept as the names were read out.',
      'Her brother Milo Stanek wept as the names were read out.',
    ],
  ])('is that of the sentence: %s', (text, told) => {
    const found = textsOf(text)
    expect(found).toContain(told)
    expect(found.filter(t => !t.includes(' ') || t === 'Pavel Roth.')).toEqual([])
  })

  it.each([
    'Anna Weiss, who lives in Bonn, books and all.',
    'Harlan Pike, the mayor who lost the vote in May, friends and foes of the plan.',
    'Wilma Dorn, the baker who fed the town',
  ])('but nouns are no verbs: %s', text => {
    expect(read(text).map(c => c.lemma)).not.toContain('book')
    expect(read(text).map(c => c.lemma)).not.toContain('friend')
  })
})

describe('what a third is quoted as saying', () => {
  it.each([
    [
      '"She told him the mill had burned," said Anna Wessel, a carter.',
      'The mill had burned.',
      'She < Anna Wessel, a carter',
    ],
    [
      '"Officials said the fund was empty," said Olaf Wessel.',
      'The fund was empty.',
      'Officials < Olaf Wessel',
    ],
    ['"The fund is empty," said Olaf Wessel.', 'The fund is empty.', 'Olaf Wessel'],
  ])('is on his word: %s', (text, told, by) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ text: told, by }))
  })

  it('and "my" in it is the other’s: the whole is told', () => {
    expect(textsOf('"She told me the bank had moved my branch," said Anna Wessel.')).toEqual([
      '"She told me the bank had moved my branch," said Anna Wessel.',
    ])
  })
})

describe('how far a report reaches', () => {
  it('not behind a semicolon where another does something', () => {
    expect(
      read(
        'Some growers have argued that a frost, perhaps in April, killed the buds; others, among them Ida Moser, blame moths.',
      ),
    ).toMatchObject([
      { text: 'Some growers have argued that a frost, perhaps in April, killed the buds.', by: '' },
      { text: 'A frost, perhaps in April, killed the buds.', by: 'Some growers' },
      { text: 'Others, among them Ida Moser, blame moths.', by: '' },
    ])
  })

  it('but to all that "that" opens, and to what had been before', () => {
    const found = read('The court heard that the pump failed; that the valve stuck; and that nobody called.')
    expect(found.slice(1).map(c => c.by)).toEqual(['The court', 'The court', 'The court'])
    expect(read('The mayor said the tram was late; it had broken down near Ghent.')).not.toContainEqual(
      expect.objectContaining({ text: 'It had broken down near Ghent.', by: '' }),
    )
  })

  it.each([
    [
      'The firm expects to open the pool on Friday, having replaced the boiler.',
      'The firm has replaced the boiler.',
    ],
    [
      'Ida Moser and Olga Pike are expected to race in Ghent, although Norway has yet to name its team.',
      'Norway has yet to name its team.',
    ],
  ])('and not to what was done or is so beside a plan: %s', (text, told) => {
    expect(read(text)).toContainEqual(expect.objectContaining({ text: told, by: '' }))
  })
})

describe('who is meant', () => {
  it('by "he" behind a question put to him: of whom the sentence before tells', () => {
    expect(
      textsOf(
        'Ida Moser lives with her husband, Olaf. He was not charged.\n\nSergeant Karl Brandt, who led the search, urged families to check their barns. Asked whether the boat would be found, he said he doubted it.',
      ),
    ).toContain('Karl Brandt said he doubted it.')
  })

  it('by "she" behind an epithet: nobody named before', () => {
    const found = textsOf(
      'Ida Moser of Italy won in Ghent, beating the favourite. "I waited," said Moser. The Swede had led from the start, but she looked back twice and fell.',
    )
    expect(found).toContain('She looked back twice.')
    expect(found).toContain('She fell.')
  })

  it('by "his" where somebody is talked into doing something: no one further off', () => {
    const found = textsOf(
      'Prosecutor Karl Brandt said that Ida Moser had persuaded the sailor to hand over his savings within a week.',
    )
    expect(found).toContain('Ida Moser had persuaded the sailor to hand over his savings within a week.')
  })

  it('but the one who reports may be meant elsewhere', () => {
    expect(
      textsOf('Karl Brandt said that the sailor had hidden the key to his boat.').join(' '),
    ).not.toContain('Ida')
    expect(textsOf('Karl Brandt said that his boat had sunk.')).toContain("Karl Brandt's boat had sunk.")
  })
})

describe('what stands before a name with hyphens', () => {
  it('says whose mother she is', () => {
    expect(textsOf('Father-of-two Olaf Brandt, who denied nine counts of theft, had sold the boat.')).toEqual(
      [
        'Father-of-two Olaf Brandt denied nine counts of theft.',
        'Father-of-two Olaf Brandt had sold the boat.',
      ],
    )
  })

  it('or what an agency files the report under', () => {
    const text =
      'Tennis-Moser beats Pike to win in Ghent\n\nIda Moser beat Olga Pike in the final on Friday, and the crowd sang.'
    expect(textsOf(text)[0]).toBe('Moser beats Pike to win in Ghent.')
    expect(textsOf('The Tennis-Ball Club of Ghent lost in May. Nobody minded it much.')[0]).toContain(
      'Tennis-Ball',
    )
  })
})
