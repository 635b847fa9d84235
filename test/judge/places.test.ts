import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

const judges = (a: string, b: string): string[] =>
  compare(a, b).findings.flatMap(({ reasons }) => reasons.map(({ judge }) => judge))

describe('a place within another', () => {
  it('is told more closely where it says where', () => {
    expect(judges('The bridge in Paris was closed.', 'The bridge in France was closed.')).toContain(
      'place/closer',
    )
  })

  it.each([
    ['Oslo rejected the plan.', 'Norway rejected the plan.'],
    ['Paris will sign the treaty in May.', 'France will sign the treaty in May.'],
  ])('is told no more closely where it acts: %s / %s', (a, b) => {
    expect(judges(a, b)).not.toContain('place/closer')
  })
})

describe('two votes', () => {
  const voted = (where: string, how: string) => `Councillors in ${where} voted ${how} for the tunnel.`

  it('in one place clash', () => {
    expect(judges(voted('Lyon', '7-2'), voted('Lyon', '8-1'))).toContain('number/other-vote')
  })

  it('in two places do not', () => {
    expect(judges(voted('Lyon', '7-2'), voted('Turin', '8-1'))).not.toContain('number/other-vote')
  })
})
