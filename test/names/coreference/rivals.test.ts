import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a pronoun behind somebody without a name', () => {
  it('is not the one whom the sentence before named', () => {
    const { claims } = segment(
      'Rosa Lindqvist won the seat. Owen Brandt said a junior nurse had been sent home, still wearing her badge, because the hospital refused to hear her.',
    )
    expect(claims.slice(1).some(claim => claim.text.includes('Rosa'))).toBe(false)
    const alone = claims.find(claim => claim.text === 'The hospital refused to hear her.')
    expect(alone?.unresolved).toHaveLength(1)
  })
  it('is hers where he is a man, stands beside her in the clause or is no one', () => {
    expect(textsOf('Rosa Lindqvist won the seat. A man in the hall said she had cheated.')).toContain(
      'Rosa Lindqvist had cheated.',
    )
    expect(textsOf('Rosa Lindqvist won the seat. Reporters asked her about the count.')).toContain(
      'Reporters asked Rosa Lindqvist about the count.',
    )
    expect(textsOf('Rosa Lindqvist won the seat. She said a colleague had hidden her notes.')).toContain(
      "A colleague had hidden Rosa Lindqvist's notes.",
    )
  })
  it('is not one named long before another was spoken of', () => {
    const told = 'Mia Falk counted the votes. Her survey found a lead.'
    expect(textsOf(`${told} The premier won on Monday. It rained. She left.`)).toContain('She left.')
    expect(textsOf(`${told} Could the PM be ousted by spring? It rained. She left.`)).toContain('She left.')
    expect(textsOf(`${told} The vote was on Monday. It rained. She left.`)).toContain('Mia Falk left.')
  })
})

describe('a form that a name asks for', () => {
  it('is "has" and "had" before a participle that is no passive', () => {
    const texts = textsOf(
      "Rosa Lindqvist spoke first. She's got the votes and she's leaving soon. She'd left before noon. She's been told to wait. She's arrested twice a year. She'd have come.",
    )
    expect(texts).toContain('Rosa Lindqvist has got the votes.')
    expect(texts).toContain('Rosa Lindqvist is leaving soon.')
    expect(texts).toContain('Rosa Lindqvist had left before noon.')
    expect(texts).toContain('Rosa Lindqvist has been told to wait.')
    expect(texts).toContain('Rosa Lindqvist would have come.')
    expect(texts).toContain('Rosa Lindqvist is arrested twice a year.')
  })
  it('keeps the time of the clause around: still then, now at present', () => {
    expect(textsOf('The mill, still owned by the Brandt family, burned down in May.')).toContain(
      'The mill was still owned by the Brandt family.',
    )
    expect(textsOf('Sofia Marn, now living in Oslo, won.')).toContain('Sofia Marn now lives in Oslo.')
  })
  it('goes with the verb of a body spoken of as many', () => {
    expect(textsOf('The Danari, having lost two boats at the fort, say that they will stay.')).toContain(
      'The Danari have lost two boats at the fort.',
    )
    expect(textsOf('The board, having lost two votes, says that it will stay.').join()).not.toContain('have')
  })
})
