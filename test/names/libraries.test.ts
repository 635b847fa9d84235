import { afterEach, describe, expect, it, vi } from 'vitest'

/** Names, words and claims that only a library's distance, sound or stem makes one; the test fails where it is not asked. */

const JARO_WINKLER = 'natural/lib/natural/distance/jaro-winkler_distance'
const METAPHONE = 'natural/lib/natural/phonetics/double_metaphone'
const PORTER = 'natural/lib/natural/stemmers/porter_stemmer'
const DICE = 'string-similarity'

afterEach(() => {
  for (const name of [JARO_WINKLER, METAPHONE, PORTER, DICE]) vi.doUnmock(name)
  vi.resetModules()
})

const isIdentity = (a: string, b: string) => (a === b ? 1 : 0)
class SoundOfLetters {
  process(word: string): [string, string] {
    return [word, word]
  }
}

async function sameName(a: string, b: string, type: 'person' | 'organisation'): Promise<boolean> {
  vi.resetModules()
  const { nameSimilarity, SAME_NAME } = await import('../../src/names/similarity')
  return nameSimilarity(a, b, type) >= SAME_NAME
}

async function kind(a: string, b: string): Promise<string> {
  vi.resetModules()
  const { lexeme } = await import('../../src/words/lexemes')
  const { relateWords } = await import('../../src/words/relate-words')
  return relateWords(lexeme(a, 'NOUN'), lexeme(b, 'NOUN')).kind
}

/** The stems by which the claims of two texts find each other, to be judged. */
async function stemsShared(a: string, b: string): Promise<string[]> {
  vi.resetModules()
  const { segment } = await import('../../src/segment')
  const { viewClaims } = await import('../../src/terms/claim-terms')
  const { bridge } = await import('../../src/align/pair-context')
  const { keysOf } = await import('../../src/align/candidates')
  const documents = [segment({ id: 'a', text: a }), segment({ id: 'b', text: b })] as const
  const views = [viewClaims(documents[0]), viewClaims(documents[1])] as const
  const pair = bridge(views[0], views[1], documents)
  const keys = views.map(side =>
    side.flatMap(view => view.terms.flatMap(term => keysOf(term, pair).map(([key]) => key))),
  )
  return [...new Set(keys[0])].filter(key => key.startsWith('stem ') && keys[1].includes(key))
}

describe('taken out, and names and words are two', () => {
  it('Jaro-Winkler', async () => {
    const names = ['Runa Kovalenko', 'Runa Kovalenka', 'person'] as const
    expect(await sameName(...names)).toBe(true)
    expect(await kind('accomodation', 'accommodation')).toBe('synonym')
    vi.doMock(JARO_WINKLER, () => ({ default: isIdentity }))
    expect(await sameName(...names)).toBe(false)
    expect(await kind('accomodation', 'accommodation')).not.toBe('synonym')
  })

  it('Double Metaphone', async () => {
    expect(await sameName('Ines Maier', 'Meyer', 'person')).toBe(true)
    vi.doMock(METAPHONE, () => ({ default: SoundOfLetters }))
    expect(await sameName('Ines Maier', 'Meyer', 'person')).toBe(false)
    expect(await kind('accomodation', 'accommodation')).not.toBe('synonym')
  })

  it('Dice', async () => {
    const names = ['Tarvik Lighthouse Foundation', 'Tarvik Lighthose Foundation', 'organisation'] as const
    expect(await sameName(...names)).toBe(true)
    vi.doMock(DICE, () => ({ compareTwoStrings: isIdentity }))
    expect(await sameName(...names)).toBe(false)
  })

  it('Porter', async () => {
    const claims = ['Volunteers rewilded the meadow.', 'The rewilder slept.'] as const
    expect(await stemsShared(...claims)).toContain('stem rewild')
    vi.doMock(PORTER, () => ({ default: { stem: (word: string) => word } }))
    expect(await stemsShared(...claims)).toEqual([])
  })
})
