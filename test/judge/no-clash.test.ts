import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const conflicts = (a: string, b: string) =>
  compare(a, b).findings.filter(({ severity }) => severity === 'conflict').length

const OPENING = 'Nurses at Harrow General held a ballot on Friday. '

describe('no conflict', () => {
  it('of shares that make up the whole', () => {
    const [yes, no] = ['60 per cent said yes on a turnout of 71 per cent.', '40 per cent voted no.']
    expect(conflicts(OPENING + yes, OPENING + no)).toBe(0)
    expect(conflicts(OPENING + no, OPENING + yes)).toBe(0)
  })
  it('of what the one undid', () => {
    const [after, before] = [
      'Museum reopens after flood',
      'The museum in Tarn, shut since the flood, is open again.',
    ]
    expect(conflicts(after, before)).toBe(0)
    expect(conflicts(before, after)).toBe(0)
  })
})

describe('a conflict still', () => {
  it('of one share', () => {
    expect(
      conflicts(
        '60 per cent of the porters voted for a strike.',
        '55 per cent of the porters voted for a strike.',
      ),
    ).toBe(1)
  })
  it('of two outcomes at one time', () => {
    expect(conflicts('The museum reopened on Saturday.', 'The museum closed on Saturday.')).toBe(1)
  })
})
