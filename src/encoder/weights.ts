/** The compiled file of the reader, as tools/encoder/export-encoder.py writes it. */
import { textOf } from '../assets'

/** What the file says of itself. */
interface Header {
  /** Word pieces, one a line. */
  readonly pieces: string
  /** UPOS and XPOS parted by a slash. */
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lemmas: string
  readonly layers: number
  readonly tables: Readonly<Record<string, TableHeader>>
  /** Place and length of each vector among the floats. */
  readonly vectors: Readonly<Record<string, readonly [at: number, length: number]>>
  /** Byte offset of the codes of the embeddings, two a byte, among the 8-bit numbers. */
  readonly codes: number
}

interface TableHeader {
  /** Byte offset among the 8-bit numbers. */
  readonly at: number
  readonly rows: number
  readonly columns: number
  /** Index of the scales among the floats, one a row. */
  readonly scales: number
  /** Index of the biases, one a row; -1 = none. */
  readonly biases: number
}

/** A table of 8-bit numbers, row by row, each times the scale of its row. */
export interface Table {
  readonly values: Int8Array
  readonly columns: number
  readonly scales: Float32Array
  /** Zeros where there are none. */
  readonly biases: Float32Array
}

export interface Weights {
  readonly pieces: readonly string[]
  readonly tags: readonly string[]
  readonly labels: readonly string[]
  readonly lemmas: string
  readonly layers: number
  /** Codes of the embeddings of pieces: row by row, two a byte, the first in the lower half. */
  readonly codes: Uint8Array
  table(name: string): Table
  vector(name: string): Float32Array
}

/** Reads the file: u32 bytes of header, u32 number of floats, header (JSON), floats (f32), 8-bit numbers; all little-endian. */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerLength = view.getUint32(0, true)
  const floatCount = view.getUint32(4, true)
  const header: Header = JSON.parse(textOf(bytes.subarray(8, 8 + headerLength)))
  const floatStart = 8 + headerLength
  const floats = new Float32Array(floatCount)
  for (let i = 0; i < floatCount; i++) floats[i] = view.getFloat32(floatStart + 4 * i, true)
  const tables = bytes.subarray(floatStart + 4 * floatCount)
  const eights = new Int8Array(tables.buffer, tables.byteOffset, tables.byteLength)
  const { pieces, tags, labels, lemmas, layers, codes } = header
  return {
    pieces: pieces.split('\n'),
    tags,
    labels,
    lemmas,
    layers,
    codes: tables.subarray(codes),
    table(name) {
      const { at, rows, columns, scales, biases } = header.tables[name]
      return {
        values: eights.subarray(at, at + rows * columns),
        columns,
        scales: floats.subarray(scales, scales + rows),
        biases: biases < 0 ? new Float32Array(rows) : floats.subarray(biases, biases + rows),
      }
    },
    vector(name) {
      const [at, length] = header.vectors[name]
      return floats.subarray(at, at + length)
    },
  }
}
