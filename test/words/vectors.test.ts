import { describe, expect, it } from 'vitest'
import { rankOf, VECTOR_DIMENSIONS, vectorOf } from '../../src/words/vectors'

/** The cosine of the vectors of two words. */
function near(...words: [string, string]): number {
  const [a, b] = words.map(word => {
    const vector = vectorOf(word) ?? []
    return Array.from(vector, x => x / Math.hypot(...vector))
  })
  return a.reduce((sum, x, d) => sum + x * b[d], 0)
}

describe('word vectors', () => {
  it('know the commonest word as the first', () => {
    expect(rankOf('the')).toBe(0)
    expect(rankOf('The')).toBe(0)
  })
  it('have one number for each dimension', () => {
    expect(vectorOf('minister')).toHaveLength(VECTOR_DIMENSIONS)
  })
  it('put related words nearer than unrelated ones', () => {
    expect(near('troops', 'soldiers')).toBeGreaterThan(0.5)
    expect(near('troops', 'bananas')).toBeLessThan(0.3)
    expect(near('kyiv', 'ukraine')).toBeGreaterThan(near('kyiv', 'peru'))
  })
})

describe('words without a vector', () => {
  it.each(['', 'qqzzxqy', '12345', '\ud800', '🙂', 'the\nof', 'constructor'.repeat(3)])('%j', word => {
    expect(rankOf(word)).toBeUndefined()
    expect(vectorOf(word)).toBeUndefined()
  })
})
