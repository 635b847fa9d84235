import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'
import { textsOf as parsed } from './claims-of'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a clause is cut off at the joints of its sentence', () => {
  it('and stays whole where a tree would cut between them', () => {
    // "cut" is hung on the verb far before it, and with it what stands before "to ten".
    const texts =
      parsed(`Ana|NNP|2|nsubj|Ana scored|VBD|0|root|score late|RB|2|advmod as|IN|5|case Leeds|NNP|7|obl _,|,|7|punct
      reduced|VBN|2|advcl|reduce to|IN|9|case ten|CD|7|obl before|IN|11|case noon|NN|13|obl _,|,|13|punct won|VBD|2|advcl|win _.|.|2|punct`)
    expect(texts).toEqual(['Ana scored late as Leeds, reduced to ten before noon, won.'])
  })
  it('with what belongs to it behind it, though the tree hangs it before', () => {
    const texts =
      parsed(`A|DT|2|det bridge|NN|3|nsubj collapsed|VBD|0|root|collapse _,|,|5|punct delaying|VBG|3|advcl|delay
      the|DT|7|det trucks|NNS|5|obj|truck by|IN|10|case six|CD|10|nummod hours|NNS|3|obl|hour _.|.|3|punct`)
    expect(texts).toEqual(['A bridge collapsed, delaying the trucks by six hours.'])
  })
  it('and told where marks stand on both sides', () => {
    const texts = textsOf('The ferry, built in 1974, sank on Monday.')
    expect(texts).toEqual(['The ferry was built in 1974.', 'The ferry sank on Monday.'])
  })
  it('though the tree hangs on it what stands behind the main verb', () => {
    expect(textsOf('The company, which had lost 5 million euros, closed on Monday.')).toEqual([
      'The company had lost 5 million euros.',
      'The company closed on Monday.',
    ])
  })
  it('not where a participle without a comma may be of any noun', () => {
    const texts = textsOf('Guards cornered the man in a passage leading to the roof.')
    expect(texts.some(text => /Guards led/.test(text))).toBe(false)
  })
  it('and a participle goes on with another, not with a verb in the past', () => {
    const texts = textsOf('Other proposals included training guards, and offering a prize.')
    expect(texts.some(text => /proposals (?:trained|offered)/.test(text))).toBe(false)
  })
})

describe('what stays together', () => {
  it.each([
    'Weber was jailed for six years and four months.',
    'Jobs fell by 3% to 1.2 million, the lowest level since May.',
  ])('%s', text => {
    expect(textsOf(text)).toEqual([text])
  })
  it('is dealt out where each is counted alone', () => {
    expect(textsOf('The club bought two guards and the firm sold three shops.')).toHaveLength(2)
  })
  it('is a list of several things and one that a tree takes for two names', () => {
    const texts =
      parsed(`It|PRP|2|nsubj wrecked|VBD|0|root|wreck ten|CD|4|nummod houses|NNS|2|obj|house _,|,|7|punct a|DT|7|det
      clinic|NN|4|appos and|CC|10|cc a|DT|10|det school|NN|4|conj _.|.|2|punct`)
    expect(texts).toEqual(['It wrecked ten houses, a clinic and a school.'])
  })
  it('are words without a verb, and the clause beside them', () => {
    expect(textsOf('Leeds United 3-1 Calder Town')).toHaveLength(1)
  })
})

describe('an apposition', () => {
  it('is told of who is named', () => {
    expect(textsOf('A former aide, Luis Berg, left the party.')).toEqual([
      'Luis Berg is a former aide.',
      'A former aide, Luis Berg, left the party.',
    ])
  })
  it.each([
    ['a part', 'The depot sorts 900 parcels an hour, half of them letters.'],
    ['a measure in another unit', 'The village lies 80 kilometres (50 miles) from the coast.'],
  ])('is no second name where it is %s', (_, text) => {
    expect(textsOf(text).some(t => / (?:is|are) (?:a third|50)/.test(t))).toBe(false)
  })
})

describe('what is to come', () => {
  it('is not told as done in a clause of time', () => {
    const texts = textsOf('The chairman will resign once the deal is done.')
    expect(texts).toEqual(['The chairman will resign once the deal is done.'])
  })
  it('is told as done when it was', () => {
    expect(textsOf('The chairman resigned after the deal was done.')).toContain('The deal was done.')
  })
})

describe('passives', () => {
  it('go on behind "and"', () => {
    expect(textsOf('Weber was given a warning and ordered to leave.')).toContain(
      'Weber was ordered to leave.',
    )
  })
  it('do not where the second verb has an object', () => {
    expect(textsOf('Weber was given a warning and ordered a drink.')).not.toContain(
      'Weber was ordered a drink.',
    )
  })
})

describe('a partly quoted sentence', () => {
  it('is told as it stands, and not as if all were quoted', () => {
    const texts = textsOf('Ana Ortiz criticised the plan, adding that the cuts "will hurt our schools."')
    expect(texts.some(text => /: "The cuts '/.test(text))).toBe(false)
  })
})
