import { describe, expect, it } from 'vitest'
import { oddsOf } from '../../src/judge/verdict'
import { VERDICT_FEATURES } from '../../src/judge/verdict-features'
import { VERDICT_TREES } from '../../src/judge/verdict-trees'

const splits = VERDICT_TREES.flatMap(text => text.split(/\s/).filter(word => word.includes('<')))

describe('the trees of the verdict', () => {
  it('are one stack for each of support, conflict and neither', () => {
    expect(VERDICT_TREES).toHaveLength(3)
  })
  it('ask only of features that there are', () => {
    for (const split of splits) expect(VERDICT_FEATURES[Number(split.split('<')[0])]).toBeTruthy()
  })
  it('have one leaf more than splits, each', () => {
    for (const tree of VERDICT_TREES.flatMap(text => text.split('\n'))) {
      const words = tree.split(' ')
      expect(words.filter(word => !word.includes('<'))).toHaveLength((words.length + 1) / 2)
    }
  })
  it('give probabilities whatever is asked', () => {
    for (const value of [0, 0.5, 1, 30]) {
      const { support, conflict } = oddsOf({
        features: VERDICT_FEATURES.map(() => value),
        isBeliedOutright: false,
      })
      expect(support).toBeGreaterThanOrEqual(0)
      expect(conflict).toBeGreaterThanOrEqual(0)
      expect(support + conflict).toBeLessThanOrEqual(1)
    }
  })
  it('yield to what belies outright', () => {
    const features = VERDICT_FEATURES.map(() => 0)
    const { support, conflict } = oddsOf({ features, isBeliedOutright: true })
    expect(conflict).toBeGreaterThan(support)
  })
})
