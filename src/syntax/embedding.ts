/** Words as the first layer takes them: vector, trained vector, affixes and shape, flags, in 16-bit integers. */
import { vectorAt } from '../lexicon/vectors'
import { wordFeatures } from './features'
import { type Model, STATE_SCALE } from './model'
import type { Table } from './weights'

/** How strongly word vectors enter beside the trained ones, as in training. */
const VECTOR_WEIGHT = 3

/** A word with what its place adds to it. */
export interface Input {
  readonly form: string
  /** Row of the flag table: headline 8, first in the sentence 4, space before 2, space after 1. */
  readonly flags: number
}

/** Words met before, kept while a document is parsed. */
export type EmbeddedWords = Map<string, Int16Array>

/** Writes a word into the kernel's memory at an index of 16-bit numbers. */
export function writeInput(model: Model, { form, flags }: Input, at: number, known: EmbeddedWords): void {
  let word = known.get(form)
  if (!word) {
    word = embedWord(model, form)
    known.set(form, word)
  }
  model.ints.set(word, at)
  const { values, columns, scales } = model.flag
  const factor = scales[0] * STATE_SCALE
  for (let k = 0, to = at + word.length; k < columns; k++, to++)
    model.ints[to] = Math.round(values[flags * columns + k] * factor)
}

function embedWord(model: Model, form: string): Int16Array {
  const { rank, normal, suffixes, prefixes } = wordFeatures(form)
  const { word, suffix, prefix, unknown } = model
  const vector = rank < 0 ? unknown : vectorAt(rank)
  const out = new Int16Array(vector.length + word.columns + suffix.columns + prefix.columns)
  for (let d = 0; d < vector.length; d++) out[d] = Math.round(vector[d] * VECTOR_WEIGHT * STATE_SCALE)
  writeSum(word, [model.words.get(normal) ?? 0], out, vector.length)
  writeSum(suffix, suffixes, out, vector.length + word.columns)
  writeSum(prefix, prefixes, out, vector.length + word.columns + suffix.columns)
  return out
}

function writeSum(
  { values, rows, columns, scales }: Table,
  hashes: readonly number[],
  out: Int16Array,
  at: number,
): void {
  for (const hash of hashes) {
    const from = (hash % rows) * columns
    for (let k = 0; k < columns; k++) out[at + k] += values[from + k]
  }
  const factor = scales[0] * STATE_SCALE
  for (let k = 0; k < columns; k++) out[at + k] = Math.round(out[at + k] * factor)
}
