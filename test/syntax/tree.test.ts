import { describe, expect, it } from 'vitest'
import { childrenOf, relationOf } from '../../src/syntax/tree'
import type { Token } from '../../src/types'

/** "The old mayor opened a new bridge": words with their head and relation. */
const sentence = tree('The 2 det|old 2 amod|mayor 3 nsubj|opened -1 root|a 6 det|new 6 amod|bridge 3 obj')

describe('tree queries', () => {
  it('list the children of every token', () => {
    expect(childrenOf(sentence)).toEqual([[], [], [0, 1], [2, 6], [], [], [4, 5]])
  })
  it('cut the subtype off a relation', () => {
    expect(relationOf({ deprel: 'nsubj:pass' })).toBe('nsubj')
    expect(relationOf({ deprel: 'obj' })).toBe('obj')
  })
})

describe('tree queries on nothing', () => {
  it('find nothing', () => {
    expect(childrenOf({ tokens: [] })).toEqual([])
  })
})

function tree(words: string): { tokens: Token[] } {
  let start = 0
  const tokens = words.split('|').map((word): Token => {
    const [text, head, deprel] = word.split(' ')
    const span = { start, end: start + text.length }
    start = span.end + 1
    return { span, text, lemma: text, upos: 'X', xpos: 'X', head: Number(head), deprel }
  })
  return { tokens }
}
