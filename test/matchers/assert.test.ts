import { describe, expect, it } from 'vitest'
import * as asserts from '../../src/assert'
import { compare } from '../../src/index'
import * as matchers from '../../src/matchers'

const THREE = 'Police said three people had died.'

describe('plain assertions', () => {
  it('say nothing where the matcher passes, and throw what it says where not', () => {
    asserts.assertSupported('Three people died.', 'Rain fell.', [THREE])
    asserts.assertContradicts('Seven people died.', THREE)
    asserts.assertAgrees('Three people died.', THREE)
    asserts.assertDiffers('Seven people died.', THREE, { facet: 'number', severity: 'conflict' })
    asserts.assertContainsClaim(THREE, 'Three people died.')
    asserts.assertCredits(THREE, 'police', 'Three people died.')
    asserts.assertNoConflicts(compare('Three people died.', THREE))
    const said = matchers.toBeSupportedBy('Seven people died.', THREE).message()
    expect(() => asserts.assertSupported('Seven people died.', THREE)).toThrow(said)
    expect(() => asserts.assertNoConflicts(compare('Seven people died.', THREE))).toThrow('1 conflict')
  })

  it('throw what node:assert would, by name and code', () => {
    const failed = (): unknown => {
      try {
        asserts.assertSupported('Seven people died.', THREE)
      } catch (error) {
        return error
      }
    }
    expect(failed()).toMatchObject({ name: 'AssertionError', code: 'ERR_ASSERTION' })
  })

  it('take nothing that the matcher does not take', () => {
    // @ts-expect-error a source is a text
    expect(() => asserts.assertSupported('Three people died.', 5)).toThrow(TypeError)
    // @ts-expect-error no such option
    expect(() => asserts.assertDiffers('a', 'b', { facets: 'number' })).toThrow(/"facets".*"facet"/u)
  })

  it('are as many as the matchers', () => {
    expect(Object.keys(asserts)).toHaveLength(Object.keys(matchers).length)
  })
})
