import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a claim never', () => {
  it('is an auxiliary that leans on the clause before', () => {
    expect(textsOf('The twins were offered a place at the school, and each had.')).not.toContain('Each had.')
  })
  it('calls a court by the name of who stood in it', () => {
    const texts = textsOf('At Harwick Crown Court, Piers Langley, 44, was sentenced to six years.')
    expect(texts).toContain('At Harwick Crown Court, Piers Langley was sentenced to six years.')
    expect(texts.some(text => /Court is/.test(text))).toBe(false)
  })
  it('says of somebody that he is the town he lives in', () => {
    const texts = textsOf('Piers Langley, 52, of Mill Lane, Harwick, pleaded guilty to fraud.')
    expect(texts.some(text => /is Harwick/.test(text))).toBe(false)
  })
  it('gives a relative clause to a noun that is passed over', () => {
    const texts = textsOf('The council bought the mill from a bank in Oslo, which had owned it since 1990.')
    expect(texts.some(text => /^The mill had/.test(text))).toBe(false)
  })
  it('has what is with something do it', () => {
    const texts = textsOf('With 300 guests inside and the doors locked, the hotel caught fire.')
    expect(texts).toEqual(['With 300 guests inside and the doors locked, the hotel caught fire.'])
  })
  it('gives the loss of some to all', () => {
    const texts = textsOf('It carried 112 passengers, and 19 of them, mostly children, drowned.')
    expect(
      texts.some(text => /^19 of (?:them|the 112 passengers), mostly children, drowned/.test(text)),
    ).toBe(true)
    expect(texts.some(text => /^It was drowned/.test(text))).toBe(false)
  })
  it('says of the first of two what the second is', () => {
    const one = textsOf(
      'Ana Ortiz, 38, and her colleague Jan Berg, a 54-year-old Dane, were freed on Sunday.',
    )
    expect(one.some(text => /^Ana Ortiz is an? .*Dane/.test(text))).toBe(false)
  })
  it('takes where and when it was filed for somebody', () => {
    const line = 'Kells Vale, 3 March — The old mill shut its doors on Monday, the county board said.'
    expect(textsOf(line).some(text => /Kells Vale|3 March/.test(text))).toBe(false)
    expect(textsOf('Ana Ortiz, 3 March winners and a band came.').join()).toContain('Ana Ortiz')
  })
  it('says of the first of two what both are', () => {
    const texts = textsOf('Ana Ortiz and Jan Berg, the founders, left on Monday.')
    expect(texts).toContain('Ana Ortiz and Jan Berg are the founders.')
  })
  it('takes the figures of a match for a part of a name', () => {
    const texts = textsOf(
      'Ana Ortiz won the cup, beating the top seed, Mira Berg, 6-2, 4-6, 6-3 in three sets.',
    )
    expect(texts).toContain('Mira Berg is the top seed.')
  })
  it('treats those who were rescued', () => {
    const texts = textsOf('Some 17 walkers were rescued and 26 treated when the path gave way on Tuesday.')
    expect(texts.some(text => /17 walkers were treated/.test(text))).toBe(false)
    expect(texts.some(text => /^26 were treated/.test(text))).toBe(true)
  })
  it('hands on what a clause that tells which one is meant has behind a comma', () => {
    const texts = textsOf('The board lifted a ban that three clubs had sought, saving the league a fortune.')
    expect(texts.some(text => /^Three clubs saved/.test(text))).toBe(false)
  })
  it('makes its subject into itself', () => {
    const texts = textsOf(
      'The worm can live for 300 years, making it one of the oldest animals, scientists said.',
    )
    expect(texts.some(text => /makes it/.test(text))).toBe(false)
  })
  it('deals out a title of several', () => {
    const texts = textsOf(
      'U.S. Reps. Ann Lewis, Ben Carson and Cora Cleaver said some protesters spat at them.',
    )
    expect(texts.some(text => /^U\.S\. Reps\. Ann Lewis said/.test(text))).toBe(false)
  })
  it('has one of two do what neither did', () => {
    const texts = textsOf('The study was paid for by the council and the firm, neither of which had any say.')
    expect(texts.some(text => /^Neither of the (?:council|firm) had/.test(text))).toBe(false)
  })
  it('calls one thing another where a verb is left out', () => {
    const texts = textsOf('The tie goes to extra time, the replay to Thursday.')
    expect(texts.some(text => / is the replay/.test(text))).toBe(false)
  })
})

describe('a claim is told', () => {
  it('of a verb that a tree joins to the noun before it', () => {
    const texts = textsOf(
      'The chairman fixed a day in June for the vote and repeated that nobody may speak on the draft.',
    )
    expect(texts).toContain('The chairman fixed a day in June for the vote.')
    expect(texts).toContain('The chairman repeated that nobody may speak on the draft.')
  })
  it('of what is set against an attempt', () => {
    const texts = textsOf('Some fans tried to storm the pitch while others threw bottles at guards.')
    expect(texts).toContain('Others threw bottles at guards.')
  })
  it('of both things that somebody says he will do', () => {
    const texts = textsOf('The firm said it would close its plant in Ohio and move production to Mexico.')
    expect(texts).toContain('The firm would close its plant in Ohio.')
    expect(texts).toContain('The firm would move production to Mexico.')
  })
  it('with what stands behind an aside', () => {
    const texts = textsOf('The defeat left Paz, whose contract runs out in June, facing questions.')
    expect(texts).toEqual(['The defeat left Paz facing questions.', "Paz's contract runs out in June."])
  })
  it('without the date at which it was filed', () => {
    const [first] = textsOf('Jan. 14 - The firm Corvane cut 40 jobs.')
    expect(first).toBe('The firm Corvane cut 40 jobs.')
  })
  it('of what is to come as to come', () => {
    const texts = textsOf('The first was held in May, and the second is to be held on Wednesday.')
    expect(texts).toContain('The second is to be held on Wednesday.')
  })
  it('with the age of the one named last', () => {
    const texts = textsOf('One of the guests, Edna Purcell, 88, wept as the sentence was read out.')
    expect(texts).toContain('Edna Purcell is 88.')
    expect(texts).toContain('One of the guests, Edna Purcell, wept as the sentence was read out.')
  })
})

describe('a report', () => {
  const sources = (text: string) => {
    const { attributions } = segment(text)
    return attributions.map(({ source }) => source.map(s => text.slice(s.start, s.end)).join(' '))
  }
  it('in a letter is of who wrote it', () => {
    expect(sources('The firm said in a statement that buses had passed a test.')).toEqual(['The firm'])
  })
  it('is no verdict', () => {
    expect(sources('A jury found him guilty of murder on Monday.')).toEqual([])
  })
  it('is what a court heard', () => {
    expect(sources('The court heard that Langley had fled to Spain.')).toEqual(['The court'])
  })
  it('is not what people should expect', () => {
    expect(sources('Drivers should expect delays until Friday.')).toEqual([])
  })
  it('goes on behind "had"', () => {
    const { claims } = segment('The bank said it had repaid the customers in full and apologised to them.')
    const told = claims.find(claim => /^The bank apologised/.test(claim.text))
    expect(told?.attribution).toBe(0)
  })
})
