import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'
import { type Amount, amountOf, relateAmounts } from '../../../src/terms/values/quantifiers'

/** The amount that is stated of a noun, by its first letters. */
function stated(text: string, noun: string, isCounted?: (token: number) => boolean): Amount | undefined {
  const { tokens } = segment(text).sentences[0]
  const at = tokens.findIndex(token => token.text.startsWith(noun))
  expect(at).toBeGreaterThanOrEqual(0)
  return amountOf(tokens, at, isCounted)
}

describe('how much of a kind is spoken of', () => {
  it.each([
    ['No ferries sank.', 'none'],
    ['None of the ferries sank.', 'none'],
    ['Few ferries sank.', 'few'],
    ['A few ferries sank.', 'some'],
    ['Several ferries sank.', 'some'],
    ['Many ferries sank.', 'many'],
    ['Half of the ferries sank.', 'half'],
    ['Most of the ferries sank.', 'most'],
    ['All ferries sank.', 'all'],
    ['All of the ferries sank.', 'all'],
    ['The crew praised both ferries.', 'all'],
    ['All ferries but two sank.', 'most'],
    ['All of the ferries except the old ones sank.', 'most'],
    ['The owner of most of the ferries left.', 'most'],
  ] as const)('%s %s', (text, amount) => {
    expect(stated(text, 'ferr')).toBe(amount)
  })

  it('is told by a word that stands alone', () => {
    expect(stated('Everyone left the island.', 'Everyone')).toBe('all')
  })

  it.each([
    'The ferries sank.',
    'Fewer than ten ferries sank.',
    'No more than ten ferries sank.',
    'The smoke of the ferries rose.',
    'All the smoke over the ferries rose.',
  ])('is not told: %s', text => {
    expect(stated(text, 'ferr')).toBeUndefined()
  })

  it('is not told by what is counted', () => {
    expect(stated('Most of the ferries sank.', 'ferr', () => true)).toBeUndefined()
    expect(stated('Most of the ferries sank.', 'ferr', token => token === 0)).toBeUndefined()
    expect(stated('All ferries sank.', 'ferr', token => token === 0)).toBeUndefined()
  })
})

describe('one amount beside another', () => {
  const AMOUNTS: readonly (Amount | undefined)[] = [
    'none',
    'few',
    'some',
    'many',
    'half',
    'most',
    'all',
    undefined,
  ]
  /** What is told, by column, bears out (+), belies (-) or leaves open (?) what is stated, by row. */
  it.each([
    ['none', '+ - - - - - - ?'],
    ['few', '- + - - - - - ?'],
    ['some', '- - + + + + + +'],
    ['many', '- - ? + + + + ?'],
    ['half', '- - - - + - - ?'],
    ['most', '- - ? ? - + + ?'],
    ['all', '- - ? ? - - + ?'],
    [undefined, '+ + + + + + + +'],
  ] as const)('%s', (amount, expected) => {
    const marks = { entailed: '+', exclusive: '-', unknown: '?' }
    expect(AMOUNTS.map(told => marks[relateAmounts(amount, told)]).join(' ')).toBe(expected)
  })
})
