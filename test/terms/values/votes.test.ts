import { describe, expect, it } from 'vitest'
import { compare, segment } from '../../../src'
import { viewClaims } from '../../../src/terms/claim-terms'
import { relateVotes, type Vote, voteIn } from '../../../src/terms/values/votes'

const voteOf = (text: string): Partial<Vote> | undefined => {
  const [vote] = viewClaims(segment(text)).flatMap(view => voteIn(view) ?? [])
  if (!vote) return undefined
  const { most, least, total } = vote
  return { most, least, total }
}

describe('how a body voted', () => {
  it.each([
    ['The motion passed 7-2.', { most: 7, least: 2, total: 9 }],
    ['Councillors approved the toll by 19 votes to 11.', { most: 19, least: 11, total: 30 }],
    ['The bill was rejected by 30 votes to 41.', { most: 41, least: 30, total: 71 }],
    ['Six of the nine directors backed the rise.', { most: 6, least: undefined, total: 9 }],
    ['Two of the nine directors voted against the rise.', { most: undefined, least: 2, total: 9 }],
    ['Two councillors voted against the toll.', { most: undefined, least: 2, total: undefined }],
    ['The board voted unanimously to close the mine.', { most: undefined, least: 0, total: undefined }],
  ])('%s', (text, vote) => {
    expect(voteOf(text)).toEqual(vote)
  })

  it.each([
    'The Reds beat the Blues 7-2.',
    'Nine directors met on Monday.',
    'About six of the nine roads were cleared.',
    'The price rose from 19 to 21 euros.',
  ])('%s is none', text => {
    expect(voteOf(text)).toBeUndefined()
  })

  it.each([
    ['The motion passed 7-2.', 'Seven of the nine members voted for the motion.', 'equal'],
    ['The motion passed 7-2.', 'The motion was backed 7-2.', 'equal'],
    ['The motion passed 7-2.', 'The motion passed 6-3.', 'exclusive'],
    ['The motion passed 7-2.', 'The vote on the motion was unanimous.', 'exclusive'],
    ['Two members voted against the motion.', 'The motion was approved unanimously.', 'exclusive'],
    // A committee of nine and a chamber of a hundred
    ['The motion passed 7-2.', 'The motion passed 60-40.', 'unknown'],
    ['Six of the nine members voted for it.', 'Two members voted against it.', 'unknown'],
  ])('%s %s', (a, b, relation) => {
    const [x, y] = [a, b].map(text => viewClaims(segment(text)).flatMap(view => voteIn(view) ?? [])[0])
    expect(relateVotes(x, y)).toBe(relation)
    expect(relateVotes(y, x)).toBe(relation)
  })

  it('brings together two claims that share no other word', () => {
    const a = 'The council of Tarn met on Monday about the Mill Street library. The motion passed 7-2.'
    const b =
      'The library on Mill Street in Tarn will shut. Six of the nine members backed the closure, which residents fought.'
    const judges = compare(a, b).findings.flatMap(({ reasons }) => reasons.map(({ judge }) => judge))
    expect(judges).toContain('number/other-vote')
  })

  it('two votes of two bodies are no conflict', () => {
    const a = 'A committee voted 7-2 for the bill on Monday.'
    const b = 'The Senate voted 60-40 for the bill.'
    expect(compare(a, b).summary.conflicts).toBe(0)
  })
})
