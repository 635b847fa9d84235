import { describe, expect, it } from 'vitest'
import { check, compare } from '../../src/index'
import { CONFLICTS, TRAPS } from './value-pairs'

const conflicts = (a: string, b: string): number =>
  compare(a, b).findings.filter(({ relation, severity }) => relation === 'differs' && severity === 'conflict')
    .length

describe('values of one event that exclude each other are a conflict', () => {
  for (const [a, b] of CONFLICTS) it(`${a} | ${b}`, () => expect(conflicts(a, b)).toBeGreaterThan(0))
})

describe('values that differ in precision alone are none', () => {
  for (const [a, b] of TRAPS)
    it(`${a} | ${b}`, () => {
      expect(conflicts(a, b)).toBe(0)
      expect(check(a, b).verdict).not.toBe('contradicted')
    })
})
