/** Texts of any length, for cost: ordinary prose that does not repeat itself, and oddities that never stop. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const ARTICLES = join('test', 'fixtures', 'articles')

export const SEEDS: readonly string[] = ['seeds/a.txt', 'seeds/b.txt'].map(read)

/** Sentences of the seeds and of the articles that the tests have. */
const SENTENCES = [...SEEDS, ...readdirSync(join(ROOT, ARTICLES)).map(name => read(join(ARTICLES, name)))]
  .flatMap(text => text.split(/\n+|(?<=[.”"]) (?=[A-Z“"])/u))
  .filter(sentence => sentence.length > 40)

const SYLLABLES = 'ba de fi go lu mar nes or pel quin ras sto tel ver wen yor'.split(' ')
const SENTENCES_A_PARAGRAPH = 4

/** Prose of a length in characters: real sentences with other names and numbers each time, the same for the same seed. */
export function prose(length: number, seed = 1): string {
  const { below, pick } = chanceOf(seed)
  const name = (): string => {
    const word = Array.from({ length: 2 + below(2) }, () => pick(SYLLABLES)).join('')
    return word.charAt(0).toUpperCase() + word.slice(1)
  }
  let text = ''
  for (let count = 1; text.length < length; count++) {
    const known = new Map<string, string>()
    const renamed = pick(SENTENCES)
      .replace(/(?<=[a-z,] )[A-Z][a-z]+/gu, was => {
        const now = known.get(was) ?? name()
        known.set(was, now)
        return now
      })
      .replace(/\d+/gu, digits => (digits.length === 4 ? digits : String(1 + below(10 ** digits.length))))
    text += renamed + (count % SENTENCES_A_PARAGRAPH === 0 ? '\n\n' : ' ')
  }
  return text.slice(0, length)
}

/** An article of about so many words, as `prose` has it. */
export const article = (words: number, seed: number): string => prose(words * 6.1, seed)

const repeat = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const joined = (length: number, make: (i: number) => string): string => {
  let text = ''
  for (let i = 0; text.length < length; i++) text += make(i)
  return text.slice(0, length)
}
const word = (i: number): string => {
  const letters = SYLLABLES[i % 16] + SYLLABLES[(i >> 4) % 16] + SYLLABLES[(i >> 8) % 16]
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

/** Each makes a text of a length in characters. */
export const KINDS: Readonly<Record<string, (length: number, seed?: number) => string>> = {
  'ordinary prose': prose,
  'prose on one line without a stop': (length, seed) => prose(length, seed).replace(/[.?!\n]/g, ' '),
  'prose in capitals': (length, seed) => prose(length, seed).toUpperCase(),
  'one sentence again and again': repeat('The mayor of Lindmoor said on Monday that five people had died. '),
  'one paragraph for each word': (length, seed) => prose(length, seed).replace(/ /g, '\n\n'),
  names: length =>
    joined(length, i => `${word(i * 7)} ${word(i * 13 + 5)} met ${word(i * 3)} in ${word(i * 11)}. `),
  'quotes in quotes': length =>
    joined(length, i => (i % 60 < 30 ? '“He said that ' : 'it was so,” she said. ')),
  'open quotes': repeat('“He said it. '),
  'open brackets': repeat('('),
  'nested brackets with words': length => joined(length, i => (i % 400 < 200 ? 'the man (who ' : 'left) ')),
  digits: repeat('7'),
  numbers: length => joined(length, i => `${(i * 7919) % 100000} `),
  dates: length => joined(length, i => `On ${1 + (i % 28)} May ${1950 + (i % 70)}, `),
  'one word': repeat('a'),
  'full stops': repeat('. '),
  emoji: repeat('😀'),
}

function chanceOf(seed: number): { below: (end: number) => number; pick: <T>(things: readonly T[]) => T } {
  let state = (seed * 0x9e3779b1) >>> 0
  const below = (end: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
  return { below, pick: things => things[below(things.length)] }
}
