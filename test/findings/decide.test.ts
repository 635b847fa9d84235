import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'
import { isEarned } from '../../src/findings/decide'
import type { Reason } from '../../src/types'

const reason = (effect: Reason['effect'], facet: Reason['facet']): Reason => ({
  judge: `${facet}/test`,
  facet,
  effect,
  basis: 'stated',
  message: '',
})

describe('agreement', () => {
  const pair = { a: 0, b: 0, score: 1 }
  const best = { terms: [pair, { ...pair, a: 1, b: 1 }] }
  const unlike = { score: 0.4, alike: 0.2, best }

  it.each([
    ['nothing', []],
    ['one speaker', [reason('agrees', 'attribution')]],
  ])('is not earned by %s alone', (_, reasons) => {
    expect(isEarned(reasons, unlike)).toBe(false)
  })

  it('is not earned by one word in common', () => {
    expect(isEarned([], { score: 0.5, alike: 0.2, best: { terms: [pair] } })).toBe(false)
    expect(isEarned([], { score: 0.6, alike: 0.2, best: { terms: [pair] } })).toBe(true)
  })

  it.each([
    ['an equal amount', [reason('agrees', 'number')], unlike],
    ['a difference, which is told', [reason('differs', 'quote')], unlike],
    ['another speaker, which is told', [reason('adds-detail', 'attribution')], unlike],
    ['like words', [], { score: 0.4, alike: 0.5, best }],
    ['all that the articles tell', [], { score: 0.5, alike: 0.2, best }],
  ])('is earned by %s', (_, reasons, fact) => {
    expect(isEarned(reasons, fact)).toBe(true)
  })
})

it('a day and an hour of it are one time', () => {
  const [a, b] = [
    'A tug sank near Olm late on Sunday.\n\nThe harbour office said so.',
    'A tug sank near Olm on Sunday night.\n\nDivers were sent out.',
  ].map(text => ({ text, published: '2026-05-12' }))
  const messages = compare(a, b).findings.flatMap(({ reasons }) => reasons.map(({ message }) => message))
  expect(messages.join(' ')).toContain('Sunday')
  expect(messages).not.toContain('Only A says “Sunday”.')
  expect(messages).not.toContain('Only B says “Sunday night”.')
})

it('a name that is credited is no detail besides', () => {
  const messages = compare(
    'The fire at the mill was caused by a faulty heater, Fire Chief Ada Lund said.',
    'A faulty heater started the blaze at the mill, according to Inspector Omar Bell.',
  ).findings.flatMap(({ reasons }) => reasons.map(({ message }) => message))
  expect(messages).toContainEqual(expect.stringMatching(/^A credits .*Lund, B credits .*Bell\.$/))
  expect(messages.filter(message => message.startsWith('Only'))).toEqual([])
})
