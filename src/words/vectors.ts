/** Compact GloVe word vectors and the frequency ranks that come with them. */
import { asset, utf8 } from '../assets'

interface VectorTable {
  readonly count: number
  readonly dimensions: number
  readonly step: number
  /** Words in the order of their UTF-8 bytes, one after the other. */
  readonly text: Uint8Array
  /** Start of each word in `text`, and one past the end of the last. */
  readonly starts: Uint32Array
  /** Two bytes a word of `text`: its rank. */
  readonly ranks: DataView
  /** By dimension, then by rank, two to a byte. */
  readonly nibbles: Uint8Array
}

let table: VectorTable | undefined

/** Number of dimensions of every vector. */
export const VECTOR_DIMENSIONS = 64

/**
 * Frequency rank of a word in news and encyclopedia text, 0 = the most frequent ("the"); undefined beyond the
 * 40,000 most frequent. Case is ignored. Digits and clitics ("n't") are not in the table.
 * @example rankOf('the') // 0
 */
export function rankOf(word: string): number | undefined {
  const { count, text, starts, ranks } = readTable()
  const bytes = utf8(word.toLowerCase())
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    const order = compareBytes(bytes, text, starts[middle], starts[middle + 1])
    if (order === 0) return ranks.getUint16(2 * middle, true)
    if (order < 0) high = middle
    else low = middle + 1
  }
  return undefined
}

/**
 * The vector of a word, 64 numbers of about unit length together, mean removed; undefined beyond the 40,000 most
 * frequent words. Case is ignored. GloVe: Pennington, Socher and Manning (2014).
 * @example vectorOf('minister')?.length // 64
 */
export function vectorOf(word: string): Float32Array | undefined {
  const rank = rankOf(word)
  return rank === undefined ? undefined : vectorAt(rank)
}

/** The vector of the word of a rank that `rankOf` gave. */
export function vectorAt(rank: number): Float32Array {
  const { count, dimensions, step, nibbles } = readTable()
  const half = (count + 1) >> 1
  const shift = (rank & 1) << 2
  const vector = new Float32Array(dimensions)
  for (let d = 0, at = rank >> 1; d < dimensions; d++, at += half)
    vector[d] = (((nibbles[at] >> shift) & 15) - 7.5) * step
  return vector
}

function readTable(): VectorTable {
  if (table) return table
  const bytes = asset('vectors')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const textLength = view.getUint32(12, true)
  const lengthsAt = 16 + 2 * count
  const textAt = lengthsAt + count
  const starts = new Uint32Array(count + 1)
  for (let word = 0; word < count; word++) starts[word + 1] = starts[word] + bytes[lengthsAt + word]
  table = {
    count,
    dimensions: view.getUint32(4, true),
    step: view.getFloat32(8, true),
    text: bytes.subarray(textAt, textAt + textLength),
    starts,
    ranks: new DataView(bytes.buffer, bytes.byteOffset + 16, 2 * count),
    nibbles: bytes.subarray((textAt + textLength + 3) & ~3),
  }
  return table
}

/** Order of `bytes` and a word of the text: negative, 0 or positive. */
function compareBytes(bytes: Uint8Array, text: Uint8Array, start: number, end: number): number {
  const shared = Math.min(bytes.length, end - start)
  for (let i = 0; i < shared; i++) {
    const difference = bytes[i] - text[start + i]
    if (difference !== 0) return difference
  }
  return bytes.length - (end - start)
}
