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

describe('a claim that leans on the sentence before it', () => {
  it('is told behind that sentence', () => {
    expect(textsOf('The ferry sank on Friday. This shocked the islanders.')).toContain(
      'The ferry sank on Friday. This shocked the islanders.',
    )
  })

  it('stands in the same marks when it is quoted with it', () => {
    const text = '"The mill gives work to ninety people. It must not close," Mayor Ana Ortiz said.'
    expect(
      textsOf(text).some(t => t.includes('"The mill gives work to ninety people. It must not close,"')),
    ).toBe(true)
  })

  it('keeps what "that" before a noun points back to', () => {
    const texts = textsOf('The firm asked for a delay. A judge refused that request.')
    expect(texts).toContain('The firm asked for a delay. A judge refused that request.')
  })

  it('is told with its sentence when that says what is meant', () => {
    const texts = textsOf('Oslo rejects charges of arms sales to rebels and calls them rumours.')
    expect(texts).toContain('Oslo rejects charges of arms sales to rebels.')
    expect(texts).toContain('Oslo rejects charges of arms sales to rebels and calls them rumours.')
  })
})

describe('a claim that leans on nothing', () => {
  it.each([
    [
      'an announced clause',
      'The council met. It is clear that taxes will rise.',
      'It is clear that taxes will rise.',
    ],
    ['a time', 'The council met. Taxes will rise this year.', 'Taxes will rise this year.'],
    [
      'a noun told by what follows',
      'The council met. Taxes will rise for those in work.',
      'Taxes will rise for those in work.',
    ],
    ['a noun of its own', 'The council met. The firm sold its mill.', 'The firm sold its mill.'],
    ['a subject further on', 'The council met. As he left, Ana Ortiz thanked him.', undefined],
  ])('is told alone: %s', (_, text, claim) => {
    const texts = textsOf(text)
    if (claim !== undefined) expect(texts).toContain(claim)
    expect(texts).toContain('The council met.')
  })

  it('has no lead of a length that nobody reads for it', () => {
    const long = `The council met ${'in the old hall on the market square '.repeat(12)}on Monday.`
    expect(textsOf(`${long} That surprised many.`)).toContain('That surprised many.')
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
