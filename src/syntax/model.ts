/** The trained network, its weights laid out in the kernel's memory. */
import { asset } from '../assets'
import { createKernel, type Kernel } from './kernel'
import { type LemmaRules, readLemmaRules } from './lemmas'
import { readWeights, type Table } from './weights'

/** Most words that the network sees at once: a long sentence is cut, since arcs cost its square; short ones go together. */
export const LONGEST = 120

/** Words whose share in the first layer is kept from one document to the next (9 MB); the table starts anew when full. */
export const KEPT_WORDS = 4096
/** Rows of the flag table. */
const FLAG_ROWS = 16

/** 16-bit states stand for their value times this: range ±32. */
export const STATE_SCALE = 1024
/** 16-bit sides of the product that scores arcs, bounded so that 64 products fit into 32 bits. */
export const ARC_SCALE = 128
export const ARC_LIMIT = 4095

/** A weight matrix in the kernel's memory: byte offsets, and the size in units of the kernel. */
export interface Matrix {
  readonly at: number
  readonly pairs: number
  readonly blocks: number
  readonly scale: number
  readonly bias: number
}

/** Byte offsets of the scratch space for `LONGEST` words. */
export interface Buffers {
  readonly input: number
  /** What each word met before, and each row of flags, adds to the gates of the first layer. */
  readonly wordGates: number
  readonly flagGates: number
  readonly gates: number
  readonly states: number
  /** 16-bit states of the layers with even and odd numbers. */
  readonly even: number
  readonly odd: number
  readonly middleTags: number
  readonly topTags: number
  readonly heads: number
  readonly dependent: number
  readonly bilinear: number
  readonly dependent16: number
  readonly head16: number
  readonly packed: number
  readonly arcs: number
  readonly distances: number
  readonly sums: number
  readonly label16: number
  readonly labels: number
}

export interface Model {
  readonly kernel: Kernel
  /** The kernel's memory as numbers. */
  readonly ints: Int16Array
  readonly floats: Float32Array
  readonly buffers: Buffers
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
  readonly labels: readonly string[]
  readonly rootLabel: number
  readonly words: ReadonlyMap<string, number>
  /** Rows of `wordGates` by form. */
  readonly known: Map<string, number>
  readonly lemmas: LemmaRules
  /** Widths: recurrent units a direction, sides of the arc product, sum that labels are scored from, first layer's input. */
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly inputs: number
  readonly word: Table
  readonly suffix: Table
  readonly prefix: Table
  readonly flag: Table
  /** How much oftener a tag and a relation go together than by chance, as a logarithm: a row a tag. */
  readonly agreement: Table
  /** Stands in for the vector of a word without one. */
  readonly unknown: Float32Array
  readonly arcRoot: Int16Array
  readonly labelRoot: Float32Array
  readonly layers: readonly Matrix[]
  readonly middleTag: Matrix
  readonly topTag: Matrix
  readonly heads: Matrix
  readonly arcBilinear: Matrix
  readonly labelOut: Matrix
  readonly distance: Matrix
  /** Row of `distance` for head - dependent + LONGEST; row 0 is the root's. */
  readonly buckets: Uint8Array
  /** Where the scales of a product of two 16-bit sides lie. */
  readonly arcScale: number
  /** Where biases of zero lie, as many as any product of one matrix needs. */
  readonly noBias: number
}

let model: Model | undefined

/** The model, read on first use. */
export function loadModel(): Model {
  model ??= readModel(asset('syntax'))
  return model
}

/** @param plain whether to do without WebAssembly */
export function readModel(bytes: Uint8Array, plain = false): Model {
  const weights = readWeights(bytes)
  const { hidden, table, vector } = weights
  const arc = table('arcBilinear').rows
  const label = table('labelOut').columns
  const inputs = table('layer0').columns
  const distances = vector('distance')
  const headColumns = roundUp(LONGEST + 1, 8)

  let size = 0
  const reserve = (count: number) => {
    const at = size
    size += roundUp(count, 16)
    return at
  }
  const reserveMatrix = (rows: number, columns: number): Matrix => ({
    at: reserve(roundUp(rows, 8) * columns * 2),
    pairs: columns / 2,
    blocks: Math.ceil(rows / 8),
    scale: reserve(roundUp(rows, 8) * 4),
    bias: reserve(roundUp(rows, 8) * 4),
  })
  const filled: [Matrix, Table][] = []
  const ofTable = (name: string) => {
    const { rows, columns } = table(name)
    const matrix = reserveMatrix(rows, columns)
    filled.push([matrix, table(name)])
    return matrix
  }
  const matrices = {
    layers: Array.from({ length: weights.layers }, (_, i) => ofTable(`layer${i}`)),
    middleTag: ofTable('middleTag'),
    topTag: ofTable('topTag'),
    heads: ofTable('heads'),
    arcBilinear: ofTable('arcBilinear'),
    labelOut: ofTable('labelOut'),
    distance: reserveMatrix(distances.length / arc, arc),
  }
  const arcScale = reserve(headColumns * 4)
  const noBias = reserve(Math.max(headColumns, hidden * 6) * 4)
  const perWord = (bytesEach: number) => reserve(roundUp(LONGEST, 8) * bytesEach)
  const buffers: Buffers = {
    input: perWord(inputs * 2),
    // Products are written in fours of rows.
    wordGates: reserve((KEPT_WORDS + 4) * hidden * 6 * 4),
    flagGates: reserve(FLAG_ROWS * hidden * 6 * 4),
    gates: perWord(hidden * 6 * 4),
    states: perWord(hidden * 2 * 4),
    even: perWord(hidden * 2 * 2),
    odd: perWord(hidden * 2 * 2),
    middleTags: perWord(matrices.middleTag.blocks * 32),
    topTags: perWord(matrices.topTag.blocks * 32),
    heads: perWord(matrices.heads.blocks * 32),
    dependent: perWord(arc * 2),
    bilinear: perWord(arc * 4),
    dependent16: perWord(arc * 2),
    head16: perWord(arc * 2),
    packed: reserve(headColumns * arc * 2),
    arcs: perWord(headColumns * 4),
    distances: perWord(matrices.distance.blocks * 32),
    sums: perWord(label * 4),
    label16: perWord(label * 2),
    labels: perWord(matrices.labelOut.blocks * 32),
  }

  const kernel = createKernel(size, plain)
  const ints = new Int16Array(kernel.memory)
  const floats = new Float32Array(kernel.memory)
  for (const [matrix, { values, rows, columns, scales, biases }] of filled) {
    ints.set(values.subarray(0, matrix.blocks * 8 * columns), matrix.at / 2)
    for (let row = 0; row < rows; row++) floats[matrix.scale / 4 + row] = scales[row] / STATE_SCALE
    floats.set(biases, matrix.bias / 4)
  }
  const { distance } = matrices
  const products = 1 / (ARC_SCALE * ARC_SCALE)
  floats.fill(products, arcScale / 4, arcScale / 4 + headColumns)
  floats.fill(products, distance.scale / 4, distance.scale / 4 + distance.blocks * 8)
  const distances16 = quantiseArc(distances)
  for (let row = 0; row * arc < distances.length; row++)
    packColumn(ints, distance.at, row, distances16, row * arc, arc)

  return withFlagGates({
    kernel,
    ints,
    floats,
    buffers,
    tags: weights.tags.map(splitTag),
    labels: weights.labels,
    rootLabel: weights.labels.indexOf('root'),
    known: new Map(),
    words: new Map(weights.words.split('\n').map((word, i) => [word, i + 1])),
    lemmas: readLemmaRules(weights.lemmas),
    hidden,
    arc,
    label,
    inputs,
    word: table('word'),
    suffix: table('suffix'),
    prefix: table('prefix'),
    flag: table('flag'),
    agreement: table('agreement'),
    unknown: vector('unknown'),
    arcRoot: quantiseArc(vector('arcRoot')),
    labelRoot: vector('labelRoot'),
    ...matrices,
    buckets: Uint8Array.from({ length: 2 * LONGEST + 1 }, (_, i) => bucketOf(i - LONGEST)),
    arcScale,
    noBias,
  })
}

/** With what each row of flags adds to the gates of the first layer, its biases included. */
function withFlagGates(model: Model): Model {
  const { kernel, buffers, ints, inputs, flag, layers } = model
  const factor = flag.scales[0] * STATE_SCALE
  for (let row = 0; row < FLAG_ROWS; row++) {
    const at = buffers.input / 2 + (row + 1) * inputs - flag.columns
    for (let k = 0; k < flag.columns; k++)
      ints[at + k] = Math.round(flag.values[row * flag.columns + k] * factor)
  }
  const { at, pairs, blocks, scale, bias } = layers[0]
  kernel.multiply(buffers.input, at, buffers.flagGates, FLAG_ROWS, pairs, blocks, scale, bias)
  ints.fill(0, buffers.input / 2, buffers.input / 2 + FLAG_ROWS * inputs)
  return model
}

/** Puts a row of weights where the kernel looks for the column of the product that it makes. */
export function packColumn(
  ints: Int16Array,
  at: number,
  column: number,
  from: ArrayLike<number>,
  start: number,
  width: number,
): void {
  let to = at / 2 + (column >> 3) * width * 8 + (column & 7) * 2
  for (let k = 0; k < width; k += 2, to += 16) {
    ints[to] = from[start + k]
    ints[to + 1] = from[start + k + 1]
  }
}

function quantiseArc(values: Float32Array): Int16Array {
  return Int16Array.from(values, x => Math.max(-ARC_LIMIT, Math.min(ARC_LIMIT, Math.round(x * ARC_SCALE))))
}

/** Each of 1 to 6, then 7-8, 9-12, 13-18, 19-30, more; heads to the right first, then to the left. */
function bucketOf(distance: number): number {
  const far = Math.abs(distance)
  const step = far <= 6 ? far : 7 + [8, 12, 18, 30].filter(bound => far > bound).length
  return distance > 0 ? step : 11 + step
}

function splitTag(name: string): readonly [string, string] {
  const slash = name.indexOf('/')
  return [name.slice(0, slash), name.slice(slash + 1)]
}

function roundUp(size: number, step: number): number {
  return Math.ceil(size / step) * step
}
