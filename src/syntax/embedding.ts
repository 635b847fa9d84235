/** Words as the first layer takes them: vector, trained vector, affixes and shape, flags, in 16-bit integers. */
import { vectorAt } from '../words/vectors'
import { wordFeatures } from './features'
import { KEPT_WORDS, LONGEST, type Model, STATE_SCALE } from './model'
import type { Table } from './weights'

/** How strongly word vectors enter beside the trained ones, as in training. */
const VECTOR_WEIGHT = 3

/** A word with what its place adds to it. */
export interface Input {
  readonly form: string
  /** Row of the flag table: headline 8, first in the sentence 4, space before 2, space after 1. */
  readonly flags: number
}

/**
 * Writes what the words of sentences, at most `LONGEST` together, add to the gates of the first layer. The product of
 * that layer is a sum over the word and its flags, so that a word met before costs no product.
 * @returns the number of words
 */
export function embedWords(model: Model, sentences: readonly (readonly Input[])[]): number {
  const { kernel, buffers, known } = model
  if (known.size + LONGEST > KEPT_WORDS) known.clear()
  const rowSize = model.layers[0].blocks * 32
  addWords(model, sentences)
  let to = buffers.gates
  for (const sentence of sentences)
    for (const { form, flags } of sentence) {
      const word = buffers.wordGates + (known.get(form) ?? 0) * rowSize
      kernel.add(word, buffers.flagGates + flags * rowSize, to, model.layers[0].blocks)
      to += rowSize
    }
  return (to - buffers.gates) / rowSize
}

/** Makes the rows of words not met before. */
function addWords(model: Model, sentences: readonly (readonly Input[])[]): void {
  const { kernel, buffers, known, layers, inputs, noBias } = model
  const first = known.size
  for (const sentence of sentences)
    for (const { form } of sentence)
      if (!known.has(form)) {
        writeWord(model, form, buffers.input / 2 + (known.size - first) * inputs)
        known.set(form, known.size)
      }
  const added = known.size - first
  if (added === 0) return
  const { at, pairs, blocks, scale } = layers[0]
  kernel.multiply(
    buffers.input,
    at,
    buffers.wordGates + first * blocks * 32,
    added,
    pairs,
    blocks,
    scale,
    noBias,
  )
}

function writeWord(model: Model, form: string, at: number): void {
  const { rank, normal, suffixes, prefixes } = wordFeatures(form)
  const { word, suffix, prefix, unknown, ints } = model
  const vector = rank < 0 ? unknown : vectorAt(rank)
  for (let d = 0; d < vector.length; d++) ints[at + d] = Math.round(vector[d] * VECTOR_WEIGHT * STATE_SCALE)
  let to = at + vector.length
  writeSum(word, [model.words.get(normal) ?? 0], ints, to)
  to += word.columns
  writeSum(suffix, suffixes, ints, to)
  to += suffix.columns
  writeSum(prefix, prefixes, ints, to)
}

function writeSum(
  { values, rows, columns, scales }: Table,
  hashes: readonly number[],
  out: Int16Array,
  at: number,
): void {
  out.fill(0, at, at + columns)
  for (const hash of hashes) {
    const from = (hash % rows) * columns
    for (let k = 0; k < columns; k++) out[at + k] += values[from + k]
  }
  const factor = scales[0] * STATE_SCALE
  for (let k = 0; k < columns; k++) out[at + k] = Math.round(out[at + k] * factor)
}
