import { describe, expect, it } from 'vitest'
import { CLAUSE_FEATURES } from '../../src/verdict/clause-features'
import { VERDICT_FEATURES } from '../../src/verdict/sentences/features'
import { oddsOf, VERDICT_WEIGHTS } from '../../src/verdict/verdict'
import { weightsOf } from '../../src/words/weights'

/** Of each stack the features asked for, node after node; -1 at a leaf. */
const stacks = VERDICT_WEIGHTS.map(name => [...weightsOf(name)].filter((_, i) => i % 2 === 0))

const ALL = [...VERDICT_FEATURES, ...CLAUSE_FEATURES]

describe('the trees of the verdict', () => {
  it('ask only of features that there are', () => {
    for (const feature of stacks.flat()) expect(feature === -1 || ALL[feature]).toBeTruthy()
  })
  it('are whole, the last of each stack too', () => {
    for (const stack of stacks) {
      // A split fills one place and opens two; where none is open a tree is whole, and the next begins.
      let open = 0
      for (const feature of stack) {
        if (open === 0) open = 1
        open += feature >= 0 ? 1 : -1
      }
      expect(stack.length).toBeGreaterThan(0)
      expect(open).toBe(0)
    }
  })
  it('give probabilities whatever is asked', () => {
    for (const value of [0, 0.5, 1, 30]) {
      const { support, conflict } = oddsOf(
        { features: VERDICT_FEATURES.map(() => value), isBeliedOutright: false },
        CLAUSE_FEATURES.map(() => value),
      )
      expect(support).toBeGreaterThanOrEqual(0)
      expect(conflict).toBeGreaterThanOrEqual(0)
      expect(support + conflict).toBeLessThanOrEqual(1)
    }
  })
  it('yield to what belies outright', () => {
    const features = VERDICT_FEATURES.map(() => 0)
    const { support, conflict } = oddsOf(
      { features, isBeliedOutright: true },
      CLAUSE_FEATURES.map(() => 0),
    )
    expect(conflict).toBeGreaterThan(support)
  })
})
