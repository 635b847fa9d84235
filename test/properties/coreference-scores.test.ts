import { describe, expect, it } from 'vitest'
import { bestSum, emptySums, f1, score } from '../../bench/coreference-scores'

const scored = (gold: readonly string[], given: readonly string[]) => {
  const sums = emptySums()
  score(
    gold.map(chain => new Set(chain)),
    given.map(chain => new Set(chain)),
    sums,
  )
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, f1(sum)]))
}

describe('the measures of coreference', () => {
  it('are whole for what is the same', () => {
    const { MUC, B3, 'CEAF-e': ceaf } = scored(['abc', 'de'], ['de', 'abc'])
    expect([MUC.f, B3.f, ceaf.f]).toEqual([1, 1, 1])
  })

  it('count links, mentions and chains', () => {
    // Seven mentions in two chains, of which one is cut in two and mixed with the other.
    const { MUC, B3, 'CEAF-e': ceaf } = scored(['abc', 'defg'], ['ab', 'cd', 'fghi'])
    expect(MUC.recall).toBeCloseTo(2 / 5)
    expect(MUC.precision).toBeCloseTo(2 / 5)
    expect(B3.recall).toBeCloseTo((5 / 3 + 5 / 4) / 7)
    expect(B3.precision).toBeCloseTo((2 + 1 + 1) / 8)
    expect(ceaf.recall).toBeCloseTo((4 / 5 + 4 / 8) / 2)
    expect(ceaf.precision).toBeCloseTo((4 / 5 + 4 / 8) / 3)
  })

  it('match chains so that the sum is largest', () => {
    expect(
      bestSum([
        [0.9, 0.8],
        [0.8, 0.1],
      ]),
    ).toBeCloseTo(1.6)
    expect(bestSum([[0.2, 0.5, 0.4]])).toBeCloseTo(0.5)
    expect(bestSum([])).toBe(0)
  })
})
