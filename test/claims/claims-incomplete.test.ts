import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

const texts = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a clause that cannot stand alone', () => {
  const ALONE = [
    [
      'Nine people were held, all but two of whom have since been freed, the ministry said.',
      /^Nine people (?:all but|were held, all but two of whom\.)/,
    ],
    ['Thousands marched on Monday, some carrying flags.', /^Some carrying/],
    ['The repair had cost £9,000, which the builder would be asked to pay.', /asked £9,000 to pay/],
    ['The team is in talks with two makers, which she declined to name.', /makers to name/],
  ] as const
  for (const [text, garbled] of ALONE)
    it(`is told with what it belongs to: ${text}`, () => {
      expect(texts(text).filter(told => garbled.test(told))).toEqual([])
      expect(texts(text).length).toBeGreaterThan(0)
    })
  it('is not one that only begins with a relative word, or is opened by it', () => {
    expect(texts('The vase, which he bought in 1961, broke.')).toEqual([
      'He bought the vase in 1961.',
      'The vase broke.',
    ])
    expect(texts('She met the nurse who saved her.')).toEqual(['She met the nurse who saved her.'])
    expect(texts('What he said is true.')).toEqual(['What he said is true.'])
  })
})

describe('a participle with its day', () => {
  it('is told in the past', () =>
    expect(texts('Under the plan, approved by the cabinet last week, the pension age would rise.')).toContain(
      'The plan was approved by the cabinet last week.',
    ))
  it('is told as it is where no day is given', () =>
    expect(texts('The plan, approved by all parties, is cheap.')).toContain(
      'The plan is approved by all parties.',
    ))
})
