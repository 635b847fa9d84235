import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

/** The claims of each side of the only conflict. */
function conflict(a: string, b: string): readonly string[][] {
  const { documents, findings } = compare(a, b)
  const [only, ...rest] = findings.filter(({ severity }) => severity === 'conflict')
  expect(rest).toEqual([])
  return (['a', 'b'] as const).map((side, at) =>
    only.claims[side].map(id => documents[at].claims.find(claim => claim.id === id)?.text ?? ''),
  )
}

const TOLL =
  'Landslide in Orn kills 14\n\nRescuers searched all night.\n\nThe landslide killed 14 people in the village of Orn, officials said.'

describe('a number that clashes', () => {
  it('is told with the headline and the text below that have it', () => {
    const [mine, theirs] = conflict(TOLL, 'The landslide in Orn killed 12 people, officials said.')
    expect(mine.some(text => text.startsWith('Landslide'))).toBe(true)
    expect(mine.some(text => text.includes('killed 14 people'))).toBe(true)
    expect(theirs.some(text => text.includes('killed 12 people'))).toBe(true)
  })
  it('is not found in a count of something else', () => {
    const text = 'Landslide in Orn kills 14\n\nThe mayor has 14 cousins.'
    const [mine] = conflict(text, 'The landslide in Orn killed 12 people.')
    expect(mine.some(claim => claim.includes('cousins'))).toBe(false)
  })
})
