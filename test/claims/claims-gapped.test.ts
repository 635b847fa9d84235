import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a clause that leaves out its verb', () => {
  it.each([
    [
      'The Reds won 41 seats, the Greens 39 and the Blues 12.',
      ['The Reds won 41 seats.', 'The Greens won 39 seats.', 'The Blues won 12 seats.'],
    ],
    [
      'Ortiz was jailed for six years and Weber for two.',
      ['Ortiz was jailed for six years.', 'Weber was jailed for two years.'],
    ],
    ['Leeds has 12 schools and Calder three.', ['Leeds has 12 schools.', 'Calder has three schools.']],
  ])('is told with the verb before: %s', (text, claims) => {
    expect(textsOf(text)).toEqual(claims)
  })

  it('has the words of its own and of the frame', () => {
    const text = 'Leeds has 12 schools and Calder three.'
    const [, claim] = segment(text).claims
    expect(claim.spans.map(s => text.slice(s.start, s.end))).toEqual(['has', 'schools', 'Calder three'])
  })

  it.each([
    'The firm sold 40 cars in May and 30 in June.',
    'The bank lent 20 million euros to Ortiz, Weber and Lind.',
  ])('is not seen where nothing is left out: %s', text => {
    expect(textsOf(text)).toEqual([text])
  })
})

describe('scores one after the other', () => {
  it('are each a match', () => {
    expect(textsOf('Norwood beat Ashby 3-2, Marsham 4-0 and Dene 2-1.')).toEqual([
      'Norwood beat Ashby 3-2.',
      'Norwood beat Marsham 4-0.',
      'Norwood beat Dene 2-1.',
    ])
  })
})

describe('clauses told apart', () => {
  it('keep the condition before them', () => {
    expect(textsOf('If the vote fails, Ortiz will resign and the party will split.')).toEqual([
      'If the vote fails, Ortiz will resign.',
      'If the vote fails, the party will split.',
    ])
    const { claims } = segment('If the vote fails, Ortiz will resign and the party will split.')
    expect(claims.map(claim => claim.modality)).toEqual(['conditional', 'conditional'])
  })

  it.each([
    'Ortiz did not resign or apologise.',
    'Nobody was hurt or killed.',
    'The firm was not told or warned about the leak.',
    'Either Ortiz will resign or the party will split.',
  ])('are not those joined by "or": %s', text => {
    expect(textsOf(text)).toEqual([text])
  })
})

describe('what no clause tells', () => {
  it('stays with the word it hangs on', () => {
    expect(textsOf('Ana Ortiz, smiling, left the court.')).toEqual(['Ana Ortiz, smiling, left the court.'])
  })

  it('is no name that says who a noun is', () => {
    expect(
      textsOf('The firm was run by a lawyer, Paul Weber, in Leeds.').some(t =>
        /by a lawyer, Paul Weber,/.test(t),
      ),
    ).toBe(true)
  })

  it('is no apposition of another number', () => {
    const texts = textsOf('The makers of the drug, Acme and Borealis, denied it.')
    expect(texts.some(t => /^The drug (is|are)/.test(t))).toBe(false)
  })
})
