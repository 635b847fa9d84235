import { describe, expect, it } from 'vitest'
import { CALIBRATED, confidenceOf } from '../../src/findings/confidence'

const SCORES = Array.from({ length: 100 }, (_, i) => i / 100)

describe('how sure a finding is', () => {
  it.each([...CALIBRATED, 'unmatched'] as const)('grows with the score, by steps: %s', relation => {
    const steps = SCORES.map(score => confidenceOf(relation, score))
    // The shares are kept in three digits.
    expect(steps.every((share, i) => i === 0 || share > steps[i - 1] - 0.0015)).toBe(true)
    expect(steps[99]).toBeGreaterThan(3 * steps[0])
    expect(new Set(steps).size).toBeGreaterThan(3)
    expect(steps[0]).toBeGreaterThan(0)
    expect(steps[99]).toBeLessThan(1)
  })

  it('is less than that both speak of one fact, for what is said of both', () => {
    for (const score of SCORES)
      for (const relation of CALIBRATED)
        expect(confidenceOf(relation, score)).toBeLessThan(confidenceOf('unmatched', score))
  })

  it('leaves little doubt of the same words, which are an agreement', () => {
    expect(confidenceOf('agrees', 1)).toBe(0.97)
    expect(confidenceOf('differs', 1)).toBeLessThan(0.97)
    expect(confidenceOf('agrees', 0.99)).toBeLessThan(0.97)
  })
})
