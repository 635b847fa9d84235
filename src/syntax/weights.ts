/** The compiled file of the parser, as tools/export-syntax.py writes it. */
import { textOf } from '../assets'

/** What the file says of itself. */
interface Header {
  /** UPOS and XPOS parted by a slash. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  /** Common words, one a line. */
  readonly words: string
  readonly lemmas: string
  readonly hidden: number
  readonly layers: number
  readonly tables: Readonly<Record<string, TableHeader>>
  /** Place and length of each vector among the floats. */
  readonly vectors: Readonly<Record<string, readonly [at: number, length: number]>>
}

interface TableHeader {
  /** Byte offset among the 8-bit numbers. */
  readonly at: number
  readonly rows: number
  readonly columns: number
  /** Index of the scales among the floats: one a row, or a single one. */
  readonly scales: number
  /** Index of the biases; -1 = none. */
  readonly biases: number
}

/**
 * A table of 8-bit numbers, each times the scale of its row or of the table. Embeddings lie row by row; matrices as the
 * kernel multiplies them, in blocks of 8 rows, pair after pair of columns, the last block filled up.
 */
export interface Table {
  readonly values: Int8Array
  readonly rows: number
  readonly columns: number
  readonly scales: Float32Array
  /** Empty when there are none. */
  readonly biases: Float32Array
}

export interface Weights {
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly words: string
  readonly lemmas: string
  readonly hidden: number
  readonly layers: number
  table(name: string): Table
  vector(name: string): Float32Array
}

export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(0, true)
  const floatCount = view.getUint32(4, true)
  const header: Header = JSON.parse(textOf(bytes.subarray(8, 8 + headerLength)))
  const floatStart = 8 + headerLength
  const floats = new Float32Array(floatCount)
  for (let i = 0; i < floatCount; i++) floats[i] = view.getFloat32(floatStart + 4 * i, true)
  const tableStart = floatStart + 4 * floatCount
  const eights = new Int8Array(bytes.buffer, bytes.byteOffset + tableStart, bytes.byteLength - tableStart)
  const { tags, labels, words, lemmas, hidden, layers } = header
  return {
    tags,
    labels,
    words,
    lemmas,
    hidden,
    layers,
    table(name) {
      const { at, rows, columns, scales, biases } = header.tables[name]
      return {
        values: eights.subarray(at, at + Math.ceil(rows / 8) * 8 * columns),
        rows,
        columns,
        scales: floats.subarray(scales, scales + rows),
        biases: biases < 0 ? new Float32Array() : floats.subarray(biases, biases + rows),
      }
    },
    vector(name) {
      const [at, length] = header.vectors[name]
      return floats.subarray(at, at + length)
    },
  }
}
