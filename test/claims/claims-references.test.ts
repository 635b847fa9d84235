import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

/** The claims with the name of who is credited. */
const credited = (text: string) => {
  const { claims, attributions, entities } = segment(text)
  return claims.map(claim => {
    const speaker = claim.attribution === undefined ? undefined : attributions[claim.attribution].speaker
    return `${claim.text} ← ${entities.find(e => e.id === speaker)?.name ?? ''}`
  })
}

/** The claims with the words that they leave open. */
const open = (text: string) =>
  segment(text).claims.map(
    claim => `${claim.text} [${(claim.unresolved ?? []).map(s => text.slice(s.start, s.end)).join()}]`,
  )

describe('a pronoun', () => {
  it('that stands for nothing named is left as written, and told so', () => {
    expect(open('The ferry sank on Friday. This shocked the islanders.')).toEqual([
      'The ferry sank on Friday. []',
      'This shocked the islanders. [This]',
    ])
  })

  it('that may be either of two is left as written', () => {
    const texts = textsOf(
      'Ana Ortiz met Laura Bell on Monday. Police questioned Laura Bell. Ana Ortiz saw her leave.',
    )
    expect(texts).toContain('Ana Ortiz saw her leave.')
  })

  it('that can only be one is that one', () => {
    expect(open('Ana Ortiz resigned on Monday. She had lost the vote.')).toContain(
      'Ana Ortiz had lost the vote. []',
    )
  })

  it.each([
    'It is clear that taxes will rise.',
    'Taxes will rise this year.',
    'Taxes will rise for those in work.',
    'The firm sold its mill.',
  ])('that its own sentence explains is not open: %s', text => {
    expect(open(text)).toEqual([`${text} []`])
  })
})

describe('who goes on speaking', () => {
  it('is the speaker of "he said"', () => {
    const text = '"The mill is old," Karl Weber told the Herald. "The roof is bad," he said.'
    expect(credited(text)).toContain('The roof is bad. ← Karl Weber')
  })

  it('is not one of another sex', () => {
    const text = '"The mill is old," Karl Weber told the Herald. "The roof is bad," she said.'
    expect(credited(text)).not.toContain('The roof is bad. ← Karl Weber')
  })

  it('is not known when somebody else was named in between', () => {
    const text =
      '"The mill is old," Karl Weber told the Herald. Paul Amato watched. "The roof is bad," he said.'
    expect(credited(text)).not.toContain('The roof is bad. ← Karl Weber')
  })

  it('is not the place whose judge speaks', () => {
    const text = 'A Leeds judge said the mill must close.'
    expect(credited(text)).toContain('The mill must close. ← ')
  })
})
