import { describe, expect, it } from 'vitest'
import { lexeme } from '../../src/words/lexemes'
import { relateWords } from '../../src/words/relate-words'

const kind = (a: string, b: string, upos: string) => relateWords(lexeme(a, upos), lexeme(b, upos)).kind

describe('a word written as another sounds', () => {
  it.each([
    ['accomodation', 'accommodation', 'NOUN'],
    ['embarassment', 'embarrassment', 'NOUN'],
    ['comittee', 'committee', 'NOUN'],
    ['independance', 'independence', 'NOUN'],
    ['millenium', 'millennium', 'NOUN'],
    ['occurrance', 'occurrence', 'NOUN'],
  ])('%s is %s', (a, b, upos) => {
    expect(kind(a, b, upos)).toBe('synonym')
    expect(kind(b, a, upos)).toBe('synonym')
  })

  it.each([
    ['complement', 'compliment', 'NOUN'],
    ['hyperglycemia', 'hypoglycemia', 'NOUN'],
    ['principal', 'principle', 'NOUN'],
    ['chlorzine', 'florzine', 'NOUN'],
    ['rewilder', 'rewilding', 'NOUN'],
    ['predicatey', 'predicate', 'NOUN'],
    ['deforest', 'reforest', 'VERB'],
  ])('%s is not %s', (a, b, upos) => {
    expect(kind(a, b, upos)).not.toBe('synonym')
  })
})
