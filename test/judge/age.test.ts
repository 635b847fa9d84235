import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const agesTold = (a: string, b: string) =>
  compare(a, b).findings.flatMap(({ severity, reasons }) =>
    reasons.filter(r => r.judge === 'number/disjoint').map(() => severity),
  )

describe('ages', () => {
  it.each([
    [
      'Rita Okoro, 48, was jailed for three years on Monday.',
      'Okoro, 49, was jailed for three years on Monday.\n\nRita Okoro is a bookkeeper.',
    ],
    [
      'The court in Leeds jailed Tom Weiss, 31, for theft.',
      'The court in Leeds jailed Tom Weiss, 33, for theft.',
    ],
  ])('of one person clash: %s / %s', (a, b) => {
    expect(agesTold(a, b)).toContain('conflict')
  })
  it.each([
    [
      'Rita Okoro, 48, was jailed for three years on Monday.',
      'Rita Okoro, 48, was jailed for three years on Monday.',
    ],
    [
      'Rita Okoro, 48, was jailed for three years on Monday.',
      'Jana Weiss, 49, was jailed for three years on Monday.',
    ],
    ['Tom Weiss, 31, was elected.', 'Tom Weiss, with 44 votes, was elected.'],
  ])('of two, or what is no age, do not: %s / %s', (a, b) => {
    expect(agesTold(a, b)).toEqual([])
  })
})
