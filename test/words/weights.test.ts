import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIGNMENT_FEATURES } from '../../src/align/features'
import { asset } from '../../src/assets'
import { CALIBRATED } from '../../src/findings/confidence'
import { WEIGHT_COUNT } from '../../src/names/coreference/ranking'
import { readWeights, WEIGHT_NAMES, weightsOf } from '../../src/words/weights'
import { packWeights } from '../../tools/train/weights'

describe('what is learned', () => {
  it('is in the compiled data under the names that the code asks for, and no other', () => {
    expect([...readWeights(asset('weights')).keys()].sort()).toEqual([...WEIGHT_NAMES].sort())
  })

  it('has a number for each feature that it weighs', () => {
    expect(weightsOf('alignment')).toHaveLength(1 + ALIGNMENT_FEATURES.length)
    expect(weightsOf('coreference')).toHaveLength(WEIGHT_COUNT)
    expect(weightsOf('confidence-relations')).toHaveLength(CALIBRATED.length)
    expect(weightsOf('confidence-steps').length % 2).toBe(0)
  })

  it('is told of in the cards of the models', () => {
    const cards = readFileSync(resolve(__dirname, '../../docs/MODELS.md'), 'utf8')
    for (const name of WEIGHT_NAMES) expect(cards).toContain(`\`${name}\``)
  })

  it('comes back as it was written, to the last digit', () => {
    const decimal = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(4))
      .map(([n, d]) => n / 10 ** d)
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z-]+$/), fc.array(decimal, { minLength: 1 })), own => {
        fc.pre(Object.keys(own).length > 0)
        const models = new Map(Object.entries(own).map(([name, numbers]) => [name, numbers.map(n => n + 0)]))
        const read = [...readWeights(packWeights(models))].map(([name, numbers]) => [name, [...numbers]])
        expect(Object.fromEntries(read)).toEqual(Object.fromEntries(models))
      }),
    )
  })

  it('that cannot be kept is refused', () => {
    expect(() => packWeights(new Map([['x', [2e9]]]))).toThrow(RangeError)
    expect(() => packWeights(new Map([['x', [1 / 3]]]))).toThrow(RangeError)
  })
})
