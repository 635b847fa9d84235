/** What spans of words say, as directions: cosines between them tell how near in meaning they are. */
import { VECTOR_WIDTH } from '../encoder/encoder'
import type { Sentence } from '../types'
import { parseWithMargins } from './parse'

/** Of sentences read, the vectors of their words; a sentence that came from elsewhere is read again. */
const known = new WeakMap<Sentence, readonly Float32Array[]>()

/** Keeps what the reader found for a sentence. */
export function keepVectors(sentence: Sentence, vectors: readonly Float32Array[]): void {
  known.set(sentence, vectors)
}

function vectorsOf(sentence: Sentence): readonly Float32Array[] {
  const before = known.get(sentence)
  if (before) return before
  const [vectors] = parseWithMargins([sentence.tokens]).vectors
  keepVectors(sentence, vectors)
  return vectors
}

/**
 * The direction of some words of a sentence: a unit vector of `VECTOR_WIDTH` numbers, all zero where there are no words.
 * Distilled from the sentence vectors of the pretrained encoder (Reimers and Gurevych 2019).
 * @param words indices of tokens
 */
export function spanVector(sentence: Sentence, words: Iterable<number>): Float32Array {
  const parts = vectorsOf(sentence)
  const sum = new Float32Array(VECTOR_WIDTH)
  for (const word of words) {
    let at = word * VECTOR_WIDTH
    let part = 0
    while (part < parts.length && at >= parts[part].length) at -= parts[part++].length
    if (part === parts.length) continue
    for (let k = 0; k < VECTOR_WIDTH; k++) sum[k] += parts[part][at + k]
  }
  return unit(sum)
}

/** The direction of one word of a sentence, as `spanVector` has it of several. */
export function wordVector(sentence: Sentence, word: number): Float32Array {
  let at = word * VECTOR_WIDTH
  for (const part of vectorsOf(sentence)) {
    if (at < part.length) return unit(part.subarray(at, at + VECTOR_WIDTH))
    at -= part.length
  }
  return new Float32Array(VECTOR_WIDTH)
}

/** Cosine of two unit vectors. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let k = 0; k < VECTOR_WIDTH; k++) sum += a[k] * b[k]
  return sum
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0
  for (const x of vector) squares += x * x
  return squares === 0 ? vector : vector.map(x => x / Math.sqrt(squares))
}
