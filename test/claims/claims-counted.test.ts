import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('parts of what is counted', () => {
  it('are told with what they are part of', () => {
    expect(
      textsOf(
        'The council printed the letters, of which more than 80 per cent are thought to oppose the plan.',
      ),
    ).toContain('More than 80 per cent of the letters are thought to oppose the plan.')
    expect(textsOf('The council printed the letters, most of which oppose the plan.')).toContain(
      'Most of the letters oppose the plan.',
    )
    expect(textsOf('He bought the mills, of which he had heard much.')).toContain(
      'He had heard much of the mills.',
    )
  })
  it('are not the whole', () => {
    const texts = textsOf(
      'Storms tore off the roof of a hall in the town, injuring at least 30 guests, nine of them pupils, according to the district clinic.',
    )
    expect(texts.some(text => /guests (?:are|were) pupils/.test(text))).toBe(false)
    const club = textsOf('The club has 90 members, two of whom, Bo Lund and Mia Falk, live abroad.')
    expect(club.some(text => /^(?:The club )?live/i.test(text))).toBe(false)
  })
})

describe('what stands behind an amount or a name', () => {
  it('is not said of the amount without its unit', () => {
    for (const rate of ['a share', 'per share'])
      expect(
        textsOf(
          `Marlin will pay 90 crowns ${rate}, a discount of 12% to the last price, the firms said.`,
        ).some(text => /(?:crowns|share) (?:is|are) a discount/.test(text)),
      ).toBe(false)
  })
  it('is one description where two adjectives are parted by a comma', () => {
    expect(
      textsOf('"We came late," said Colonel Iva Strand, the gaunt, pipe-smoking head of the northern team.'),
    ).toContain('Colonel Iva Strand is the gaunt, pipe-smoking head of the northern team.')
    expect(textsOf('Iva Strand, the singer, left the team.')).toContain('Iva Strand is the singer.')
  })
})

describe('a clause of time', () => {
  it('behind a day is no word of the day', () => {
    const texts = textsOf(
      'On Monday, a few minutes before the envoys landed, storms tore off the roof of a hall in the town, injuring nine pupils.',
    )
    expect(texts[0]).toBe(
      'On Monday, a few minutes before the envoys landed, storms tore off the roof of a hall in the town.',
    )
  })
})

describe('what there is', () => {
  it('is told with what it does', () => {
    const text =
      'In the hall there are now translators, six to a table, muttering into phones that often fail.'
    expect(textsOf(text)).toEqual([text])
  })
})

describe('a clause behind a comma that tells which of the speakers did', () => {
  const holders = (text: string, told: string) => {
    const { claims, attributions } = segment(text)
    const claim = claims.find(c => c.text.startsWith(told))
    expect(claim).toBeDefined()
    return claim?.attribution === undefined ? undefined : attributions[claim.attribution].source.length
  }
  it('is the word of the writer', () => {
    expect(
      holders('The strikers say they have nine backers, although none has signed.', 'None'),
    ).toBeUndefined()
  })
  it('else is of who speaks', () => {
    expect(holders('The firm says prices will fall, although costs will rise.', 'Costs')).toBe(1)
    expect(
      holders('The strikers say they have nine backers, although none of the clerks has signed.', 'None of'),
    ).toBe(1)
  })
})
