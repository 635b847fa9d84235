import { expect, it } from 'vitest'
import { wordsOf } from '../../src/claims/proposition'

it('a proposition of more words than a call takes arguments has all of them', () => {
  const words = Array.from({ length: 300_000 }, (_, i) => i)
  expect(wordsOf({ predicate: 0, subject: -1, pieces: [{ words }] })).toHaveLength(words.length)
})
