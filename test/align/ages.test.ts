import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const judgesOf = (a: string, b: string) =>
  compare(a, b).findings.flatMap(finding =>
    finding.severity === 'conflict' ? finding.reasons.map(reason => reason.judge) : [],
  )

describe('ages of one person', () => {
  const CASES = [
    ['Tomas Lind, 52, drove the tram.', 'The driver was Tomas Lind, a 53-year-old father.', true],
    ['Tomas Lind, 52, drove the tram.', 'Tomas Lind, a 52-year-old father, drove it.', false],
    ['Ida Brandt, 52, led the firm.', 'Ida Brandt and her aide Jan Berg, a 47-year-old Dane, left.', false],
  ] as const
  it.each(CASES)('%s / %s', (a, b, isClash) => {
    expect(judgesOf(a, b).includes('number/disjoint')).toBe(isClash)
    expect(judgesOf(b, a).includes('number/disjoint')).toBe(isClash)
  })
})
