import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a claim alone', () => {
  it('names the common noun that a pronoun stands for', () => {
    expect(textsOf('The engineers opened the dam. They left on Sunday.')).toEqual([
      'The engineers opened the dam.',
      'The engineers left on Sunday.',
    ])
  })
  it('is not made of a clause that only its sentence explains', () => {
    expect(textsOf('The mayor feared that it would never end.')).toEqual([
      'The mayor feared that it would never end.',
    ])
  })
  it('is not made of what is only asked for', () => {
    expect(textsOf('Mark Weber suggested that he pay the bill.')).toEqual([
      'Mark Weber suggested that he pay the bill.',
    ])
  })
  it('keeps a headline whole whose verb was not read as one', () => {
    const texts = textsOf('Ana Ortiz, Mayor of Leeds, Scoffs at Council’s Plan')
    expect(texts.some(text => /is Scoffs/.test(text))).toBe(false)
  })
  it('keeps a cleft whole', () => {
    const [whole] = textsOf('It was the cost of the bridge that worried the council.')
    expect(whole).toBe('It was the cost of the bridge that worried the council.')
  })
  it('puts a command in the mouth of its speaker', () => {
    expect(textsOf('"Stop dreaming!" Ana Ortiz wrote on Monday.')).toContain(
      'Ana Ortiz said: "Stop dreaming."',
    )
  })
  it('tells of whom who was called a hero', () => {
    const texts = textsOf('Laura Bell called Paul Lind a hero who saved hundreds.')
    expect(texts.filter(text => /^A hero/.test(text))).toEqual([])
  })
})

describe('a list of persons with their titles', () => {
  it('is dealt out to each, none of whom is another', () => {
    const texts = textsOf(
      'She faces a challenge from Leeds Council Chairman Tom Berg, former judge Ann Weber and longtime aide Li Novak.',
    )
    expect(texts.some(text => /Berg is Ann|Novak is Ann|Berg is Li/.test(text))).toBe(false)
  })
})

describe('a label', () => {
  it('of an update is nobody who speaks', () => {
    const { attributions } = segment('UPDATE: Ana Ortiz resigned on Monday.')
    expect(attributions).toEqual([])
  })
  it('in capitals otherwise is', () => {
    expect(segment('ORTIZ: We will win the vote on Monday.').attributions).toHaveLength(1)
  })
})
