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
        'Ida Moser lives with her husband, Olaf. He was not charged.\n\nDet Con Karl Brandt, who led the search, urged families to check their barns. Asked whether the boat would be found, he said he doubted it.',
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

describe('lists and what stands with a verb', () => {
  it('each office is told with its own years', () => {
    expect(
      textsOf(
        'Mr Brandt was also a founder member of Ghent Chess Club, a school governor and, from 1984 to 1991, treasurer of the fair committee.',
      ),
    ).toEqual([
      'Mr Brandt was also a founder member of Ghent Chess Club.',
      'Mr Brandt was a school governor.',
      'Mr Brandt was, from 1984 to 1991, treasurer of the fair committee.',
    ])
  })

  it('but what stands behind a club and before a comma is the club', () => {
    expect(
      textsOf('He was a member of the Calder Club, a social club, and treasurer of the fair.').join(' '),
    ).not.toContain('He was a social club')
  })

  it('a number before a bare participle is who was', () => {
    expect(
      textsOf(
        'Four people were killed and 21 injured, nine of them badly, when the tram was hit in thick fog on Monday.',
      ),
    ).toEqual([
      'Four people were killed.',
      '21 were injured, nine of them badly.',
      'The tram was hit in thick fog on Monday.',
    ])
  })

  it('"with" has both that are joined behind it', () => {
    const found = textsOf(
      'He is known for the winter of 1963, when, with the light off and the road closed, he sewed by candlelight.',
    )
    expect(found).toContain(
      'With the light off and the road closed, he sewed by candlelight in the winter of 1963.',
    )
    expect(found).not.toContain('The road closed.')
  })
})

describe('what becomes of a verb', () => {
  it.each([
    ['He learned to row in Norway.', 'affirmative', 'asserted'],
    ['He never learned to row.', 'negative', 'asserted'],
    ['The coach said to wait.', 'affirmative', 'asserted'],
    ["The union has called for the firm's licence to be suspended.", 'affirmative', 'asserted'],
    ['The band hopes to play in June.', 'affirmative', 'planned'],
    ['The firm is said to be ill.', 'affirmative', 'probable'],
  ])('%s', (text, polarity, modality) => {
    expect(read(text)[0]).toMatchObject({ polarity, modality })
  })
})

describe('the dead', () => {
  it('were what they were', () => {
    const found = textsOf(
      'The dead have been named as fireman Tom Rand, 52, and Ida Moser, a 20-year-old nurse.\n\nOlga Pike, 44, was not hurt.',
    )
    expect(found).toEqual([
      'The dead have been named as fireman Tom Rand and Ida Moser.',
      'Fireman Tom Rand was 52.',
      'Ida Moser was a 20-year-old nurse.',
      'Olga Pike is 44.',
      'Olga Pike was not hurt.',
    ])
  })

  it.each([
    'Olaf Wessel, 30, nearly died.',
    'Olaf Wessel, 30, was not killed.',
    'It is feared that Olaf Wessel, 30, was killed.',
  ])('but not those who live: %s', text => expect(textsOf(text)).toContain('Olaf Wessel is 30.'))
})

describe('a name that two bear', () => {
  const text =
    'Tributes have been paid to Karl Brandt, who ran the mill for 40 years. Mr Brandt died on Sunday. Mrs Brandt, 79, said the mill had been dear to them. "We rowed till 2010," she said.'

  it('is told with the title', () => {
    expect(textsOf(text)).toContain('Mrs Brandt said: "We rowed till 2010."')
  })
})

describe('what is set in or added', () => {
  it('nobody is "whose chair"', () => {
    const found = textsOf(
      "The claim was raised by the tenants' league, HLA, whose general secretary, Olaf Wessel, has asked for a vote.",
    )
    expect(found.filter(t => /is whose/.test(t))).toEqual([])
    expect(textsOf('"The cart tipped," said Ruth Moser, a 30-year-old nurse whose dog bolted.')).toContain(
      'Ruth Moser is a 30-year-old nurse whose dog bolted.',
    )
  })

  it('who recalls a thing denies nothing', () => {
    expect(read('Karl Brandt came in May. He was not, Ruth recalled, much of a rower.')).toContainEqual(
      expect.objectContaining({ lemma: 'recall', polarity: 'affirmative' }),
    )
  })

  it('what comes after a denied "until" is not told alone', () => {
    expect(textsOf('The guard did not leave until the rain stopped.')).toEqual([
      'The guard did not leave until the rain stopped.',
    ])
    expect(textsOf('The guard slept until the rain stopped.')).toContain('The rain stopped.')
  })

  it('one name beats another', () => {
    const text =
      'Moser stuns champion Pike to win Ghent title\n\nIda Moser beat Olga Pike in the final on Friday.'
    expect(read(text)[0]).toMatchObject({ lemma: 'stun', modality: 'asserted' })
    expect(
      read('Ghent sports minister Pike to resign\n\nOlga Pike will leave office on Friday, she said.')[0]
        .modality,
    ).toBe('planned')
  })
})
