/** The network over one sentence: tags, scores of every arc, relations of chosen arcs. */
import { vectorAt } from '../lexicon/vectors'
import { wordFeatures } from './features'
import { ARC_LIMIT, ARC_SCALE, type Embedding, LONGEST, type Model, packColumn, STATE_SCALE } from './model'

/** How strongly word vectors enter beside the trained ones, as in training. */
const VECTOR_WEIGHT = 3
/** Least value that enters the arc product on its signed side. */
const ARC_FLOOR = -ARC_LIMIT / ARC_SCALE

/** A word as the network sees it. */
export interface Input {
  readonly form: string
  /** Row of the flag table: headline 8, first in the sentence 4, space before 2, space after 1. */
  readonly flags: number
}

/** What words look like to the first layer, kept while a document is parsed. */
export type InputCache = Map<string, Int16Array>

/** Runs the layers over a sentence of at most `LONGEST` words; results lie in the model's buffers. */
export function encode(model: Model, words: readonly Input[], cache: InputCache): void {
  const { kernel, buffers, layers, hidden, ints } = model
  const rows = words.length
  words.forEach((word, row) => {
    const at = buffers.input / 2 + row * model.inputs
    const known = cache.get(word.form) ?? embedWord(model, word.form)
    cache.set(word.form, known)
    ints.set(known, at)
    embedFlags(model.embeddings.flag, word.flags, ints, at + known.length)
  })
  let from = buffers.input
  layers.forEach((matrix, i) => {
    const to = stateBuffer(model, i)
    kernel.multiply(
      from,
      matrix.at,
      buffers.gates,
      rows,
      matrix.pairs,
      matrix.blocks,
      matrix.scale,
      matrix.bias,
    )
    kernel.recur(buffers.gates, buffers.states, to, rows, hidden, i > 0 ? 1 : 0, STATE_SCALE)
    from = to
  })
}

/** Index of the best tag of each word. */
export function scoreTags(model: Model, rows: number): number[] {
  const { kernel, buffers, tag } = model
  const middle = stateBuffer(model, model.layers.length - 2)
  kernel.multiply(middle, tag.at, buffers.tags, rows, tag.pairs, tag.blocks, tag.scale, tag.bias)
  return bestColumns(model, buffers.tags, rows, tag.blocks * 8, model.tags.length)
}

/** Scores of arcs: `[dependent * (rows + 1) + head]`, head 0 = root, head k = word k - 1; a word is never its own head. */
export function scoreArcs(model: Model, rows: number): Float32Array {
  const { kernel, buffers, heads, arcBilinear, distance, arc, ints, floats } = model
  const top = stateBuffer(model, model.layers.length - 1)
  kernel.multiply(top, heads.at, buffers.heads, rows, heads.pairs, heads.blocks, heads.scale, heads.bias)
  const stride = heads.blocks * 32
  kernel.rectify(buffers.heads, stride, buffers.dependent, rows, arc / 8, 0, STATE_SCALE, 32767)
  const { pairs, blocks } = arcBilinear
  kernel.multiply(
    buffers.dependent,
    arcBilinear.at,
    buffers.bilinear,
    rows,
    pairs,
    blocks,
    arcBilinear.scale,
    arcBilinear.bias,
  )
  kernel.rectify(
    buffers.bilinear,
    arc * 4,
    buffers.dependent16,
    rows,
    arc / 8,
    ARC_FLOOR,
    ARC_SCALE,
    ARC_LIMIT,
  )
  kernel.rectify(buffers.heads + arc * 4, stride, buffers.head16, rows, arc / 8, 0, ARC_SCALE, ARC_LIMIT)
  packColumn(ints, buffers.packed, 0, model.arcRoot, 0, arc)
  for (let row = 0; row < rows; row++)
    packColumn(ints, buffers.packed, row + 1, ints, buffers.head16 / 2 + row * arc, arc)
  const wide = Math.ceil((rows + 1) / 8)
  kernel.multiply(
    buffers.dependent16,
    buffers.packed,
    buffers.arcs,
    rows,
    arc / 2,
    wide,
    model.arcScale,
    model.arcBias,
  )
  kernel.multiply(
    buffers.dependent16,
    distance.at,
    buffers.distances,
    rows,
    arc / 2,
    distance.blocks,
    distance.scale,
    distance.bias,
  )
  const scores = new Float32Array(rows * (rows + 1))
  for (let row = 0; row < rows; row++) {
    const arcs = buffers.arcs / 4 + row * wide * 8
    const distances = buffers.distances / 4 + row * distance.blocks * 8
    const to = row * (rows + 1)
    scores[to] = floats[arcs] + floats[distances]
    for (let head = 0; head < rows; head++)
      scores[to + head + 1] =
        floats[arcs + head + 1] + floats[distances + model.buckets[head - row + LONGEST]]
    scores[to + row + 1] = Number.NEGATIVE_INFINITY
  }
  return scores
}

/** Index of the best relation of each word to its head (0 = root); call after `scoreArcs`. */
export function scoreLabels(model: Model, heads: ArrayLike<number>): number[] {
  const { kernel, buffers, label, labelOut, floats, arc } = model
  const rows = heads.length
  const width = model.heads.blocks * 8
  for (let row = 0; row < rows; row++) {
    const dependent = buffers.heads / 4 + row * width + 2 * arc
    const to = buffers.sums / 4 + row * label
    if (heads[row] === 0)
      for (let k = 0; k < label; k++) floats[to + k] = floats[dependent + k] + model.labelRoot[k]
    else {
      const head = buffers.heads / 4 + (heads[row] - 1) * width + 2 * arc + label
      for (let k = 0; k < label; k++) floats[to + k] = floats[dependent + k] + floats[head + k]
    }
  }
  kernel.rectify(buffers.sums, label * 4, buffers.label16, rows, label / 8, 0, STATE_SCALE, 32767)
  const { pairs, blocks } = labelOut
  kernel.multiply(
    buffers.label16,
    labelOut.at,
    buffers.labels,
    rows,
    pairs,
    blocks,
    labelOut.scale,
    labelOut.bias,
  )
  for (let row = 0; row < rows; row++)
    if (heads[row] !== 0)
      floats[buffers.labels / 4 + row * blocks * 8 + model.rootLabel] = Number.NEGATIVE_INFINITY
  return bestColumns(model, buffers.labels, rows, blocks * 8, model.labels.length)
}

function stateBuffer(model: Model, layer: number): number {
  return layer % 2 === 0 ? model.buffers.even : model.buffers.odd
}

function bestColumns({ floats }: Model, at: number, rows: number, width: number, columns: number): number[] {
  const best: number[] = []
  for (let row = 0, from = at / 4; row < rows; row++, from += width) {
    let choice = 0
    for (let k = 1; k < columns; k++) if (floats[from + k] > floats[from + choice]) choice = k
    best.push(choice)
  }
  return best
}

function embedWord(model: Model, form: string): Int16Array {
  const { rank, normal, suffixes, prefixes } = wordFeatures(form)
  const { word, suffix, prefix } = model.embeddings
  const vector = rank < 0 ? model.unknown : vectorAt(rank)
  const out = new Int16Array(vector.length + word.columns + suffix.columns + prefix.columns)
  for (let d = 0; d < vector.length; d++) out[d] = Math.round(vector[d] * VECTOR_WEIGHT * STATE_SCALE)
  let at = vector.length
  addRows(word, [model.words.get(normal) ?? 0], out, at)
  at += word.columns
  addRows(suffix, suffixes, out, at)
  at += suffix.columns
  addRows(prefix, prefixes, out, at)
  return out
}

function addRows(
  { values, rows, columns, scale }: Embedding,
  hashes: readonly number[],
  out: Int16Array,
  at: number,
): void {
  for (let k = 0; k < columns; k++) {
    let sum = 0
    for (const hash of hashes) sum += values[(hash % rows) * columns + k]
    out[at + k] = Math.round(sum * scale * STATE_SCALE)
  }
}

function embedFlags({ values, columns, scale }: Embedding, flags: number, out: Int16Array, at: number): void {
  for (let k = 0; k < columns; k++)
    out[at + k] = Math.round(values[flags * columns + k] * scale * STATE_SCALE)
}
