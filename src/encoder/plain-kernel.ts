/** The encoder's kernel in plain TypeScript: the bits of tools/encoder/encoder-kernel.c, operation by operation. */
import type { Kernel, Matrix } from './kernel'
import { attendHead } from './plain-attention'
import {
  checkHeads,
  checkMatrix,
  checkProduct,
  checkRows,
  dealer,
  HEAD,
  layMatrix,
  MOST_INPUTS,
  MOST_ROWS,
  roomOf,
} from './room'

const { fround, abs } = Math

/**
 * Two rows of activations lie in one row of doubles, the odd one times this: a product with a weight, and a sum of 1536 of
 * them (under 2^24 each), is then two exact ones.
 */
const ODD = 2 ** 26
/** Added to a float, leaves the nearest integer (ties to even), which is what has been added too much. */
const NEAREST = 12582912
/** Rows and columns at a time; a panel has a multiple of these columns. */
const ROWS = 4
const COLUMNS = 4
const SHARE = fround(1 / 63)

export function plainKernel(wanted: number): Kernel {
  const floats = new Float32Array(roomOf(wanted))
  const reserve = dealer(0, floats.length)
  const levels = new Float64Array((MOST_ROWS / 2) * MOST_INPUTS)
  const rowScales = new Float32Array(MOST_ROWS)
  const widened = new Float64Array(COLUMNS * MOST_INPUTS)
  const sums = new Float64Array(ROWS * COLUMNS)
  const quantised = { rows: 0, width: 0 }

  function quantise(from: number, rows: number, width: number) {
    checkRows(rows, width)
    quantised.rows = rows
    quantised.width = width
    for (let row = 0; row < rows; row++)
      rowScales[row] = quantiseRow(
        floats,
        from + row * width,
        width,
        levels,
        (row >> 1) * width,
        row % 2 === 1,
      )
  }

  return {
    kind: 'plain',
    floats,
    reserve,
    place(weights, inputs, scales, biases) {
      checkMatrix(weights, inputs, scales, biases)
      const matrix: Matrix = layMatrix(reserve, inputs, scales.length)
      new Int8Array(floats.buffer).set(weights, matrix.weights * 4)
      floats.set(scales, matrix.scales)
      floats.set(biases, matrix.biases)
      return matrix
    },
    quantise,
    multiply(matrix, to, rows) {
      const { inputs, width, weights } = matrix
      checkProduct(inputs, rows, quantised)
      const bytes = new Int8Array(floats.buffer, weights * 4, inputs * width)
      for (let column = 0; column < width; column += COLUMNS) {
        widen(bytes, column * inputs, inputs, widened)
        for (let row = 0; row < rows; row += ROWS) {
          const pair = (row >> 1) * inputs
          multiplyRows(levels, pair, row + 2 < rows ? pair + inputs : pair, widened, inputs, sums)
          for (let r = row; r < Math.min(row + ROWS, rows); r++)
            for (let c = 0; c < COLUMNS; c++) {
              const scaled = fround(sums[(r - row) * COLUMNS + c] * floats[matrix.scales + column + c])
              floats[to + r * width + column + c] =
                fround(scaled * rowScales[r]) + floats[matrix.biases + column + c]
            }
        }
      }
    },
    activate(at, rows, width) {
      checkRows(rows, width)
      for (let i = at; i < at + rows * width; i++) floats[i] = gelu(floats[i])
      quantise(at, rows, width)
    },
    normalise(x, z, rows, width, gain, bias) {
      checkRows(rows, width)
      for (let row = 0; row < rows; row++)
        normaliseRow(floats, x + row * width, z + row * width, width, gain, bias)
      quantise(x, rows, width)
    },
    attend(qkv, out, rows, width) {
      checkHeads(rows, width)
      for (let head = 0; head < width; head += HEAD) attendHead(floats, qkv + head, out + head, rows, width)
    },
  }
}

/** Rows of 8-bit weights from `at`, COLUMNS of them, into doubles, those of one input together. */
function widen(weights: Int8Array, at: number, inputs: number, to: Float64Array): void {
  for (let k = 0; k < inputs; k++)
    for (let c = 0; c < COLUMNS; c++) to[k * COLUMNS + c] = weights[at + c * inputs + k]
}

/** The products of ROWS rows, two pairs (see ODD), with COLUMNS columns, summed: those of the first row, of the second... */
function multiplyRows(
  levels: Float64Array,
  first: number,
  second: number,
  columns: Float64Array,
  inputs: number,
  sums: Float64Array,
): void {
  let a0 = 0
  let a1 = 0
  let a2 = 0
  let a3 = 0
  let b0 = 0
  let b1 = 0
  let b2 = 0
  let b3 = 0
  for (let k = 0, at = 0; k < inputs; k++, at += COLUMNS) {
    const a = levels[first + k]
    const b = levels[second + k]
    const w0 = columns[at]
    const w1 = columns[at + 1]
    const w2 = columns[at + 2]
    const w3 = columns[at + 3]
    a0 += a * w0
    a1 += a * w1
    a2 += a * w2
    a3 += a * w3
    b0 += b * w0
    b1 += b * w1
    b2 += b * w2
    b3 += b * w3
  }
  part(a0, 0, sums)
  part(a1, 1, sums)
  part(a2, 2, sums)
  part(a3, 3, sums)
  part(b0, 2 * COLUMNS, sums)
  part(b1, 2 * COLUMNS + 1, sums)
  part(b2, 2 * COLUMNS + 2, sums)
  part(b3, 2 * COLUMNS + 3, sums)
}

function part(sum: number, at: number, sums: Float64Array): void {
  const odd = Math.round(sum / ODD)
  sums[at] = sum - odd * ODD
  sums[at + COLUMNS] = odd
}

/** Quantises a row to -63..63 into the even or odd half of `to`; what takes it back. */
function quantiseRow(
  floats: Float32Array,
  from: number,
  width: number,
  to: Float64Array,
  at: number,
  odd: boolean,
): number {
  let most = 0
  for (let i = from; i < from + width; i++) {
    const size = abs(floats[i])
    if (most < size) most = size
  }
  const scale = most > fround(1e-30) ? fround(63 / most) : 0
  for (let i = 0; i < width; i++) {
    const scaled = fround(floats[from + i] * scale)
    const low = scaled < 63 ? scaled : 63
    const level = fround((low > -63 ? low : -63) + NEAREST) - NEAREST
    if (odd) to[at + i] += level * ODD
    else to[at + i] = level
  }
  return fround(most * SHARE)
}

/** P of the C, from the highest power down. */
const GELU = [
  -1.30128308e-9, 1.04195337e-7, -3.65711526e-6, 7.48548191e-5, -0.0010064888, 0.00950539205, -0.0658878312,
  0.398673385,
].map(fround)
const [G7, G6, G5, G4, G3, G2, G1, G0] = GELU

function gelu(x: number): number {
  const c = x < -4 ? -4 : x > 4 ? 4 : x
  const t = fround(c * c)
  let p = fround(fround(G7 * t) + G6)
  p = fround(fround(p * t) + G5)
  p = fround(fround(p * t) + G4)
  p = fround(fround(p * t) + G3)
  p = fround(fround(p * t) + G2)
  p = fround(fround(p * t) + G1)
  p = fround(fround(p * t) + G0)
  return fround(x * fround(fround(p * c) + 0.5))
}

/** x = layernorm(x + z) * gain + bias. Sums run in 8 lanes, as in the C. */
function normaliseRow(
  floats: Float32Array,
  x: number,
  z: number,
  width: number,
  gain: number,
  bias: number,
): void {
  const share = fround(1 / width)
  lanes.fill(0)
  for (let i = 0; i < width; i++) {
    const sum = fround(floats[x + i] + floats[z + i])
    floats[x + i] = sum
    lanes[i & 7] += sum
  }
  const mean = fround(total() * share)
  lanes.fill(0)
  for (let i = 0; i < width; i++) {
    const off = fround(floats[x + i] - mean)
    lanes[i & 7] += fround(off * off)
  }
  const deviation = fround(Math.sqrt(fround(fround(total() * share) + fround(1e-12))))
  const k = fround(1 / deviation)
  for (let i = 0; i < width; i++) {
    const even = fround(fround(floats[x + i] - mean) * k)
    floats[x + i] = fround(even * floats[gain + i]) + floats[bias + i]
  }
}

const lanes = new Float32Array(8)

/** Lanes four apart, then two apart, then one. */
function total(): number {
  const [a, b, c, d] = [0, 1, 2, 3].map(lane => fround(lanes[lane] + lanes[lane + 4]))
  return fround(fround(a + c) + fround(b + d))
}
