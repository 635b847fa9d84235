/** Compact GloVe word vectors and the frequency ranks that come with them. */
import { asset } from './assets'

interface VectorTable {
  readonly count: number
  readonly dimensions: number
  readonly step: number
  readonly text: Uint8Array
  /** Start of each word in `text`, and one past the end of the last. */
  readonly starts: Uint32Array
  /** Open-addressing hash: word number + 1, 0 = free. */
  readonly slots: Uint16Array
  readonly nibbles: Uint8Array
}

/** Twice the words and more, a power of two. */
const SLOTS = 1 << 17
const LINE_FEED = 10

let table: VectorTable | undefined
const encoder = new TextEncoder()

/** Number of dimensions of every vector. */
export const VECTOR_DIMENSIONS = 64

/**
 * Frequency rank of a word in news and encyclopedia text, 0 = the most frequent ("the"); undefined beyond the
 * 40,000 most frequent. Case is ignored. Digits and clitics ("n't") are not in the table.
 * @example rankOf('the') // 0
 */
export function rankOf(word: string): number | undefined {
  const vectors = readTable()
  const bytes = encoder.encode(word.toLowerCase())
  for (let slot = hash(bytes, 0, bytes.length); ; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = vectors.slots[slot]
    if (entry === 0) return undefined
    if (isWord(vectors, entry - 1, bytes)) return entry - 1
  }
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

/**
 * Cosine of the vectors of two words, -1 to 1; undefined when either has none.
 * @example (cosine('troops', 'soldiers') ?? 0) > (cosine('troops', 'bananas') ?? 0) // true
 */
export function cosine(wordA: string, wordB: string): number | undefined {
  const a = vectorOf(wordA)
  const b = vectorOf(wordB)
  if (!a || !b) return undefined
  let product = 0
  let normA = 0
  let normB = 0
  for (let d = 0; d < a.length; d++) {
    product += a[d] * b[d]
    normA += a[d] * a[d]
    normB += b[d] * b[d]
  }
  return product / Math.sqrt(normA * normB)
}

function readTable(): VectorTable {
  if (table) return table
  const bytes = asset('vectors')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const textLength = view.getUint32(12, true)
  const text = bytes.subarray(16, 16 + textLength)
  const starts = new Uint32Array(count + 1)
  const slots = new Uint16Array(SLOTS)
  for (let word = 0, start = 0; word < count; word++) {
    const end = text.indexOf(LINE_FEED, start)
    starts[word + 1] = end + 1
    let slot = hash(text, start, end)
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
    slots[slot] = word + 1
    start = end + 1
  }
  table = {
    count,
    dimensions: view.getUint32(4, true),
    step: view.getFloat32(8, true),
    text,
    starts,
    slots,
    nibbles: bytes.subarray(16 + ((textLength + 3) & ~3)),
  }
  return table
}

/** FNV-1a of the bytes, folded to a slot. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ bytes[i], 0x01000193)
  return (h ^ (h >>> 15)) & (SLOTS - 1)
}

function isWord(vectors: VectorTable, word: number, bytes: Uint8Array): boolean {
  const start = vectors.starts[word]
  if (vectors.starts[word + 1] - start - 1 !== bytes.length) return false
  for (let i = 0; i < bytes.length; i++) if (vectors.text[start + i] !== bytes[i]) return false
  return true
}
