import { describe, expect, it } from 'vitest'
import { type Look, SECOND_FEATURES, secondFeatures } from '../../src/align/second-look'

const look = (a: number, b: number, odds: number): Look => ({ a, b, odds, features: [] })
const LOOKS = [look(0, 0, 2), look(0, 1, 1), look(1, 1, -1), look(2, 2, 0)]

describe('what the second look sees', () => {
  const [first, second, third, alone] = secondFeatures(LOOKS)

  it('is the odds, the leads and how many are better, beside the features', () => {
    expect(SECOND_FEATURES.slice(-5)).toHaveLength(first.length)
    expect(first).toEqual([2, 1, 7, 0, 0])
    expect(second).toEqual([1, -1, 2, 0, 1])
    expect(third).toEqual([-1, -2, 4, 0, 1])
    expect(alone).toEqual([0, 5, 5, 0, 0])
  })

  it('is the same when the sources are swapped', () => {
    const swapped = LOOKS.map(({ a, b, odds }) => look(b, a, odds))
    expect(secondFeatures(swapped)).toEqual([first, second, third, alone])
  })
})
