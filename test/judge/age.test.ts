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
    ['The printer Lena Aske has died. She was 91.', 'Lena Aske, the printer, died at the age of 89.'],
    ['Lena Aske has died, aged 91.', 'Lena Aske died in Orn, a week after turning 89.'],
    ['Lena Aske was 91 when she died in Orn.', 'Lena Aske died at 89 in Orn.'],
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
    ['Lena Aske has died, aged 91.', 'Lena Aske was 31 when she took over the press.'],
    ['Lena Aske has died, aged 91.', 'Lena Aske went to sea at the age of 17.'],
  ])('of two, or what is no age, do not: %s / %s', (a, b) => {
    expect(agesTold(a, b)).toEqual([])
  })
})
