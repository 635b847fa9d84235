/** The trained weights: read from the compiled file, laid out for the kernel. */
import { asset } from '../lexicon/assets'
import { createKernel, type Kernel } from './kernel'
import { type LemmaRules, readLemmaRules } from './lemmas'

/** Longest sentence that the network sees at once; the arcs cost its square. */
export const LONGEST = 120

/** 16-bit states stand for their value times this: range ±32. */
export const STATE_SCALE = 1024
/** 16-bit sides of the arc product, bounded so that 64 products fit into 32 bits. */
export const ARC_SCALE = 128
export const ARC_LIMIT = 4095

/** Distances between dependent and head are told apart up to this. */
const FARTHEST = LONGEST

interface Header {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly words: string
  readonly lemmas: string
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly layers: number
  readonly distances: number
  /** Byte offset and shape of each table of 8-bit numbers, index of its scales and biases among the floats. */
  readonly tables: Readonly<Record<string, TableHeader>>
  /** Index of each vector among the floats. */
  readonly vectors: Readonly<Record<string, readonly [at: number, length: number]>>
}

interface TableHeader {
  readonly at: number
  readonly rows: number
  readonly columns: number
  /** One a row, or a single one. */
  readonly scales: number
  /** -1 = none. */
  readonly biases: number
}

/** An embedding: row by row, each number times `scale`. */
export interface Embedding {
  readonly values: Int8Array
  readonly rows: number
  readonly columns: number
  readonly scale: number
}

/** A weight matrix in the kernel's memory. */
export interface Matrix {
  readonly at: number
  readonly pairs: number
  readonly blocks: number
  readonly scale: number
  readonly bias: number
}

export interface Model {
  readonly kernel: Kernel
  readonly ints: Int16Array
  readonly floats: Float32Array
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
  readonly labels: readonly string[]
  readonly rootLabel: number
  readonly words: ReadonlyMap<string, number>
  readonly lemmas: LemmaRules
  readonly hidden: number
  readonly arc: number
  readonly label: number
  readonly inputs: number
  readonly embeddings: {
    readonly word: Embedding
    readonly suffix: Embedding
    readonly prefix: Embedding
    readonly flag: Embedding
  }
  readonly unknown: Float32Array
  readonly arcRoot: Int16Array
  readonly labelRoot: Float32Array
  readonly layers: readonly Matrix[]
  readonly tag: Matrix
  readonly heads: Matrix
  readonly arcBilinear: Matrix
  readonly labelOut: Matrix
  readonly distance: Matrix
  /** Which row of `distance` serves head - dependent + LONGEST; row 0 is the root's. */
  readonly buckets: Uint8Array
  /** Scales and zero biases of a product of two 16-bit sides. */
  readonly arcScale: number
  readonly arcBias: number
  readonly buffers: Buffers
}

/** Byte offsets of the scratch space for one sentence. */
export interface Buffers {
  readonly input: number
  readonly gates: number
  readonly states: number
  readonly even: number
  readonly odd: number
  readonly tags: number
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

let model: Model | undefined

/** The model, read on first use. */
export function loadModel(): Model {
  model ??= readModel(asset('syntax'))
  return model
}

/** @param plain whether to do without WebAssembly */
export function readModel(bytes: Uint8Array, plain = false): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(0, true)
  const floatCount = view.getUint32(4, true)
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength)))
  const floatStart = 8 + headerLength
  const constants = new Float32Array(floatCount)
  for (let i = 0; i < floatCount; i++) constants[i] = view.getFloat32(floatStart + 4 * i, true)
  const tableStart = floatStart + 4 * floatCount
  const eights = new Int8Array(bytes.buffer, bytes.byteOffset + tableStart, bytes.byteLength - tableStart)

  const { hidden, arc, label, tables } = header
  const inputs = tables.layer0.columns
  const rows = roundUp(LONGEST, 8)
  let top = 0
  const reserve = (size: number) => {
    const at = top
    top += roundUp(size, 16)
    return at
  }
  const reserveMatrix = (rowCount: number, columns: number): Matrix => ({
    pairs: columns / 2,
    blocks: Math.ceil(rowCount / 8),
    at: reserve(roundUp(rowCount, 8) * columns * 2),
    scale: reserve(roundUp(rowCount, 8) * 4),
    bias: reserve(roundUp(rowCount, 8) * 4),
  })
  const headColumns = roundUp(rows + 1, 8)
  const ofTable = (name: string) => reserveMatrix(tables[name].rows, tables[name].columns)
  const layerNames = Array.from({ length: header.layers }, (_, i) => `layer${i}`)
  const layers = layerNames.map(ofTable)
  const tag = ofTable('tag')
  const heads = ofTable('heads')
  const arcBilinear = ofTable('arcBilinear')
  const labelOut = ofTable('labelOut')
  const distance = reserveMatrix(header.distances, arc)
  const arcScale = reserve(headColumns * 4)
  const arcBias = reserve(headColumns * 4)
  const buffers: Buffers = {
    input: reserve(rows * inputs * 2),
    gates: reserve(rows * hidden * 6 * 4),
    states: reserve(rows * hidden * 2 * 4),
    even: reserve(rows * hidden * 2 * 2),
    odd: reserve(rows * hidden * 2 * 2),
    tags: reserve(rows * tag.blocks * 32),
    heads: reserve(rows * heads.blocks * 32),
    dependent: reserve(rows * arc * 2),
    bilinear: reserve(rows * arc * 4),
    dependent16: reserve(rows * arc * 2),
    head16: reserve(rows * arc * 2),
    packed: reserve(headColumns * arc * 2),
    arcs: reserve(rows * headColumns * 4),
    distances: reserve(rows * distance.blocks * 32),
    sums: reserve(rows * label * 4),
    label16: reserve(rows * label * 2),
    labels: reserve(rows * labelOut.blocks * 32),
  }
  const kernel = createKernel(top, plain)
  const ints = new Int16Array(kernel.memory)
  const floats = new Float32Array(kernel.memory)
  const vector = (name: string) => {
    const [at, length] = header.vectors[name]
    return constants.subarray(at, at + length)
  }
  const fill = (name: string, matrix: Matrix) => {
    const table = tables[name]
    for (let row = 0; row < table.rows; row++) {
      floats[matrix.scale / 4 + row] = constants[table.scales + row] / STATE_SCALE
      floats[matrix.bias / 4 + row] = table.biases < 0 ? 0 : constants[table.biases + row]
      packColumn(ints, matrix.at, row, eights, table.at + row * table.columns, table.columns)
    }
  }
  layerNames.forEach((name, i) => {
    fill(name, layers[i])
  })
  fill('tag', tag)
  fill('heads', heads)
  fill('arcBilinear', arcBilinear)
  fill('labelOut', labelOut)
  const products = 1 / (ARC_SCALE * ARC_SCALE)
  floats.fill(products, arcScale / 4, arcScale / 4 + headColumns)
  floats.fill(products, distance.scale / 4, distance.scale / 4 + distance.blocks * 8)
  const distances = quantiseArc(vector('distance'))
  for (let row = 0; row < header.distances; row++)
    packColumn(ints, distance.at, row, distances, row * arc, arc)

  const embedding = (name: string): Embedding => {
    const { at, rows: rowCount, columns, scales } = tables[name]
    return {
      values: eights.subarray(at, at + rowCount * columns),
      rows: rowCount,
      columns,
      scale: constants[scales],
    }
  }
  return {
    kernel,
    ints,
    floats,
    tags: header.tags.map(name => {
      const cut = name.indexOf('/')
      return [name.slice(0, cut), name.slice(cut + 1)]
    }),
    labels: header.labels,
    rootLabel: header.labels.indexOf('root'),
    words: new Map(header.words.split('\n').map((word, i) => [word, i + 1])),
    lemmas: readLemmaRules(header.lemmas),
    hidden,
    arc,
    label,
    inputs,
    embeddings: {
      word: embedding('word'),
      suffix: embedding('suffix'),
      prefix: embedding('prefix'),
      flag: embedding('flag'),
    },
    unknown: vector('unknown'),
    arcRoot: quantiseArc(vector('arcRoot')),
    labelRoot: vector('labelRoot'),
    layers,
    tag,
    heads,
    arcBilinear,
    labelOut,
    distance,
    buckets: Uint8Array.from({ length: 2 * FARTHEST + 1 }, (_, i) => bucketOf(i - FARTHEST)),
    arcScale,
    arcBias,
    buffers,
  }
}

/** Puts one row of weights where the kernel looks for the column of a product that it makes. */
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
  const bounds = [6, 8, 12, 18, 30]
  const step = far <= 6 ? far : 7 + bounds.slice(1).filter(bound => far > bound).length
  return distance > 0 ? step : 11 + step
}

function roundUp(size: number, step: number): number {
  return Math.ceil(size / step) * step
}
