import { describe, expect, it } from 'vitest'
import { lexeme } from '../../src/words/lexemes'
import { wordSimilarity } from '../../src/words/similarity'
import { areComplementary } from '../../src/words/tables'
import { areDerived, exclusion, hypernymDistance, opposition, synonymy } from '../../src/words/word-relations'

/** "buy purchase VERB" to two lexemes; a fourth word is the part of speech of the second. */
function pair(row: string): [ReturnType<typeof lexeme>, ReturnType<typeof lexeme>] {
  const [a, b, upos, other = upos] = row.split(' ')
  return [lexeme(a.replace('_', ' '), upos), lexeme(b.replace('_', ' '), other)]
}

describe('synonyms', () => {
  it.each([
    'buy purchase VERB',
    'big large ADJ',
    'Defence defense NOUN',
    'truck lorry NOUN',
    'begin start VERB',
    'dad father NOUN',
    'movie film NOUN',
  ])('%s say the same', row => expect(synonymy(...pair(row))).toBeGreaterThan(0.5))

  it.each(['big small ADJ', 'red blue ADJ', 'minister banana NOUN', 'kill murder VERB', 'bank shore NOUN'])(
    '%s do not',
    row => expect(synonymy(...pair(row))).toBeLessThan(0.3),
  )
})

describe('opposites', () => {
  it.each([
    'rise fall VERB',
    'rise plummet VERB',
    'win lose VERB',
    'accept reject VERB',
    'alive dead ADJ',
    'gigantic tiny ADJ',
    'before after ADP',
    'arrive depart VERB',
    'legal unlawful ADJ',
    'victory defeat NOUN',
    'man woman NOUN',
  ])('%s exclude each other', row => {
    const [a, b] = pair(row)
    expect(opposition(a, b)).toBeGreaterThan(0.5)
    expect(opposition(b, a)).toBe(opposition(a, b))
  })

  it.each([
    'big large ADJ',
    'man person NOUN',
    'walk stroll VERB',
    'say deny_it VERB',
    'minister official NOUN',
    'rise rise VERB',
  ])('%s do not', row => expect(opposition(...pair(row))).toBe(0))

  it('denying one of two complements says the other, denying one end of a scale does not', () => {
    expect(areComplementary(...pair('alive dead ADJ'))).toBe(true)
    expect(areComplementary(...pair('hot cold ADJ'))).toBe(false)
  })
})

describe('general and specific words', () => {
  it.each([
    ['vehicle car NOUN', true],
    ['car vehicle NOUN', false],
    ['person man NOUN', true],
    ['instrument violin NOUN', true],
    ['kill murder VERB', true],
    ['dog cat NOUN', false],
  ])('%s: the first stands above the second: %s', (row, expected) =>
    expect(hypernymDistance(...pair(row)) !== undefined).toBe(expected),
  )
})

describe('rivals for one place', () => {
  it.each([
    'cat dog NOUN',
    'red blue ADJ',
    'guitar piano NOUN',
    'Monday Tuesday PROPN',
    'kitchen bedroom NOUN',
    'copper zinc NOUN',
  ])('%s exclude each other', row => expect(exclusion(...pair(row))).toBeGreaterThan(0.4))

  it.each([
    'man person NOUN',
    'doctor woman NOUN',
    'car vehicle NOUN',
    'red crimson ADJ',
    'sofa couch NOUN',
    'meeting talk NOUN',
    'puppy dog NOUN',
  ])('%s do not', row => expect(exclusion(...pair(row))).toBe(0))
})

describe('similarity', () => {
  const similarity = (row: string): number => wordSimilarity(...pair(row))

  it('is 1 for the same word, near 0.9 for synonyms, middling for related words and 0 for strangers', () => {
    expect(similarity('Colour color NOUN')).toBe(1)
    expect(similarity('purchase buy VERB')).toBeGreaterThan(0.85)
    expect(similarity('missile weapon NOUN')).toBeGreaterThan(0.4)
    expect(similarity('missile weapon NOUN')).toBeLessThan(0.8)
    expect(similarity('banana parliament NOUN')).toBeLessThan(0.15)
  })

  it('sees one event in a verb and a noun', () => {
    expect(areDerived(...pair('arrive arrival VERB NOUN'))).toBe(true)
    for (const row of [
      'arrive arrival VERB NOUN',
      'destroy destruction VERB NOUN',
      'win victory VERB NOUN',
      'buy purchase VERB NOUN',
    ])
      expect(similarity(row), row).toBeGreaterThan(0.8)
  })

  it('is the same either way round', () => {
    for (const row of [
      'cat dog NOUN',
      'win victory VERB NOUN',
      'rise fall VERB',
      'Kyiv capital PROPN NOUN',
    ]) {
      const [a, b] = pair(row)
      expect(wordSimilarity(a, b)).toBe(wordSimilarity(b, a))
    }
  })

  it('takes any string for a word', () => {
    for (const word of ['', ' ', '𝒳', 'x'.repeat(10_000), 'constructor', '__proto__', '\0'])
      expect(wordSimilarity(lexeme(word, 'NOUN'), lexeme('dog', 'NOUN'))).toBeLessThan(0.9)
  })
})
