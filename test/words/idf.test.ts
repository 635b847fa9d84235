import { describe, expect, it } from 'vitest'
import { LEAST_TELLING, TELLING } from '../../src/lexicon/en/words/function-words'
import { idf } from '../../src/words/idf'

describe('how telling a word is', () => {
  it('grows with rarity', () => {
    expect(idf('the')).toBeLessThan(idf('government'))
    expect(idf('government')).toBeLessThan(idf('missile'))
    expect(idf('missile')).toBeLessThan(idf('Xylophonia'))
    expect(idf('Xylophonia')).toBe(1)
  })

  it.each(['not', 'no', 'never', 'against', 'before', 'million', 'said'])(
    'never takes "%s" for an empty word',
    word => {
      expect(LEAST_TELLING.has(word)).toBe(false)
      expect(idf(word)).toBeGreaterThanOrEqual(0.5)
    },
  )

  it('has no word in both tables', () => {
    expect([...TELLING].filter(word => LEAST_TELLING.has(word))).toEqual([])
  })
})
