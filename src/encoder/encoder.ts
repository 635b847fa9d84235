/** The pretrained trunk: sentences to vectors of their words. Its heads are in src/syntax. */
import { asset } from '../assets'
import { createKernel, type Kernel, type Matrix, MOST_ROWS } from './kernel'
import { type Pieces, readPieces } from './pieces'
import { readWeights, type Table, type Weights } from './weights'

/** Numbers in the vector of a piece. */
export const WIDTH = 384
/** Pieces that a sentence may have, with the one that begins it. */
export const MOST_PIECES = MOST_ROWS
/** Numbers in the vector by which spans of words are compared. */
export const VECTOR_WIDTH = 128

/** A word as the trunk takes it. */
export interface Input {
  /** Rows of its pieces. */
  readonly pieces: readonly number[]
  /** Row of the table of cases: how it is written, 8 more in a headline, 16 more without a space before. */
  readonly shape: number
}

interface Layer {
  readonly attention: Matrix
  readonly out: Matrix
  readonly up: Matrix
  readonly down: Matrix
  /** Gain and bias after attention, and after the feed-forward step. */
  readonly norms: readonly [gain: number, bias: number, gain: number, bias: number]
}

export interface Encoder {
  readonly kernel: Kernel
  readonly weights: Weights
  readonly pieces: Pieces
  readonly embed: (piece: number, position: number, shape: number, to: number, more: number) => void
  readonly norm: readonly [gain: number, bias: number]
  readonly layers: readonly Layer[]
  readonly vector: Matrix
  /** Where in the kernel's floats things lie, a row a piece; `words` has a row a word, the root of each sentence first. */
  readonly at: {
    readonly states: number
    readonly wide: number
    readonly mixed: number
    readonly sums: number
    readonly vectors: number
    readonly words: number
  }
}

/** Floats that all buffers, those of the heads too, and the kernel's own may take beside the weights. */
const BUFFERS = MOST_ROWS * 5000

let encoder: Encoder | undefined

/** The trunk, read on first use. */
export function loadEncoder(): Encoder {
  encoder ??= readEncoder(asset('encoder'))
  return encoder
}

/** @param kind arithmetic to use instead of the fastest that this engine has; the results are the same */
export function readEncoder(bytes: Uint8Array, kind?: 'relaxed' | 'simd' | 'plain'): Encoder {
  const weights = readWeights(bytes)
  // A weight is a byte, and a float has room for four; the rest is generous.
  const kernel = createKernel(Math.ceil((bytes.length - weights.codes.length) / 4) + BUFFERS, kind)
  const place = (name: string) => placeTable(kernel, weights.table(name))
  const floats = (name: string) => {
    const values = weights.vector(name)
    const at = kernel.reserve(values.length)
    kernel.floats.set(values, at)
    return at
  }
  const layers = Array.from({ length: weights.layers }, (_, k) => ({
    attention: place(`layer${k}.qkv`),
    out: place(`layer${k}.out`),
    up: place(`layer${k}.up`),
    down: place(`layer${k}.down`),
    norms: [
      floats(`layer${k}.gain1`),
      floats(`layer${k}.bias1`),
      floats(`layer${k}.gain2`),
      floats(`layer${k}.bias2`),
    ] as const,
  }))
  const inner = Math.max(...layers.map(layer => layer.up.width))
  const vector = place('vector')
  return {
    kernel,
    weights,
    pieces: readPieces(weights.pieces),
    embed: embedding(weights, kernel.floats),
    norm: [floats('gain'), floats('bias')],
    layers,
    vector,
    at: {
      states: kernel.reserve(MOST_ROWS * WIDTH),
      wide: kernel.reserve(MOST_ROWS * Math.max(inner, 3 * WIDTH)),
      mixed: kernel.reserve(MOST_ROWS * WIDTH),
      sums: kernel.reserve(MOST_ROWS * WIDTH),
      vectors: kernel.reserve(MOST_ROWS * vector.width),
      words: kernel.reserve(MOST_ROWS * WIDTH),
    },
  }
}

/** Puts a table of the weights where the kernel multiplies it. */
export function placeTable(kernel: Kernel, { values, columns, scales, biases }: Table): Matrix {
  return kernel.place(values, columns, scales, biases)
}

/** Writes the embedding of a piece at one place, and what its position and case add to it at another. */
function embedding(weights: Weights, floats: Float32Array): Encoder['embed'] {
  const { codes } = weights
  const levels = weights.vector('levels')
  const scales = weights.vector('scales')
  const positions = weights.table('position')
  const cases = weights.table('case')
  return (piece, position, shape, to, more) => {
    const scale = scales[piece]
    for (let k = 0, from = (piece * WIDTH) / 2; k < WIDTH; k += 2, from++) {
      floats[to + k] = levels[codes[from] & 15] * scale
      floats[to + k + 1] = levels[codes[from] >> 4] * scale
    }
    const [place, placed] = [position * WIDTH, positions.scales[position]]
    const [kind, kindly] = [shape * WIDTH, cases.scales[shape]]
    for (let k = 0; k < WIDTH; k++)
      floats[more + k] = positions.values[place + k] * placed + cases.values[kind + k] * kindly
  }
}

/** Pieces that a sentence takes, with the one that begins it. */
export function pieceCount(sentence: readonly Input[]): number {
  let count = 1
  for (const { pieces } of sentence) count += pieces.length
  return count
}

/**
 * Runs the trunk over sentences of at most `MOST_PIECES` pieces together. Then the rows at `words` are the roots and words
 * of the sentences, one after the other.
 * @returns for each sentence the vectors of its words, `VECTOR_WIDTH` numbers each: the sum over the words of a span is
 * the direction of what the span says
 */
export function encode(model: Encoder, sentences: readonly (readonly Input[])[]): Float32Array[] {
  const { kernel, at } = model
  const firsts: number[][] = []
  const lengths: number[] = []
  let row = 0
  const write = (piece: number, position: number, shape: number) => {
    model.embed(piece, position, shape, at.states + row * WIDTH, at.sums + row * WIDTH)
    row++
  }
  for (const sentence of sentences) {
    const begin = row
    const first = [row]
    write(model.pieces.beginning, 0, 0)
    for (const { pieces, shape } of sentence) {
      first.push(row)
      for (const piece of pieces) write(piece, row - begin, shape)
    }
    firsts.push(first)
    lengths.push(row - begin)
  }
  kernel.normalise(at.states, at.sums, row, WIDTH, model.norm[0], model.norm[1])
  for (const layer of model.layers) runLayer(model, layer, lengths, row)
  kernel.multiply(model.vector, at.vectors, row)
  let to = at.words
  for (const first of firsts)
    for (const piece of first) {
      const from = at.states + piece * WIDTH
      kernel.floats.copyWithin(to, from, from + WIDTH)
      to += WIDTH
    }
  return firsts.map((first, i) => sumPieces(model, first, i + 1 < firsts.length ? firsts[i + 1][0] : row))
}

/** Of each word of a sentence the sum of the vectors of its pieces; the sentence's rows end before `end`. */
function sumPieces(
  { kernel: { floats }, at, vector }: Encoder,
  firsts: readonly number[],
  end: number,
): Float32Array {
  const sums = new Float32Array((firsts.length - 1) * VECTOR_WIDTH)
  for (let word = 1; word < firsts.length; word++) {
    const to = (word - 1) * VECTOR_WIDTH
    const last = word + 1 < firsts.length ? firsts[word + 1] : end
    for (let row = firsts[word]; row < last; row++)
      for (let k = 0; k < VECTOR_WIDTH; k++) sums[to + k] += floats[at.vectors + row * vector.width + k]
  }
  return sums
}

function runLayer({ kernel, at }: Encoder, layer: Layer, lengths: readonly number[], rows: number): void {
  const [gain1, bias1, gain2, bias2] = layer.norms
  kernel.multiply(layer.attention, at.wide, rows)
  let start = 0
  for (const length of lengths) {
    kernel.attend(at.wide + start * 3 * WIDTH, at.mixed + start * WIDTH, length, WIDTH)
    start += length
  }
  kernel.quantise(at.mixed, rows, WIDTH)
  kernel.multiply(layer.out, at.sums, rows)
  kernel.normalise(at.states, at.sums, rows, WIDTH, gain1, bias1)
  kernel.multiply(layer.up, at.wide, rows)
  kernel.activate(at.wide, rows, layer.up.width)
  kernel.multiply(layer.down, at.sums, rows)
  kernel.normalise(at.states, at.sums, rows, WIDTH, gain2, bias2)
}
