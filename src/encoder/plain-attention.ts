/** Attention of one head in plain TypeScript: the bits of tools/encoder/encoder-attention.h, operation by operation. */
import { HEAD, MOST_ROWS } from './room'

const { fround } = Math

const LOG2E = fround(Math.LOG2E)
const SHRINK = fround(0.17677669)
/** The series of 2^f, from the highest power down. */
const [P5, P4, P3, P2, P1] = [1.3333558e-3, 9.6181291e-3, 5.5504109e-2, 2.4022651e-1, 6.9314718e-1].map(
  fround,
)
/** Added to a float, leaves the nearest integer, which is what has been added too much. */
const NEAREST = 12582912
/** HALVES[n] = 2^-n; e^-60 is above the last. */
const HALVES = Float32Array.from({ length: 88 }, (_, n) => 2 ** -n)

const scores = new Float32Array(MOST_ROWS)

/**
 * @param qkv of the first piece's head; rows of 3 * width: queries, keys, values
 * @param out of the first piece's head; rows of `width`
 */
export function attendHead(
  floats: Float32Array,
  qkv: number,
  out: number,
  rows: number,
  width: number,
): void {
  for (let row = 0; row < rows; row++) {
    score(floats, qkv + row * 3 * width, qkv + width, rows, 3 * width)
    const share = fround(1 / soften(rows))
    for (let d = 0; d < HEAD; d += 4)
      mix(floats, qkv + 2 * width + d, rows, 3 * width, share, out + row * width + d)
  }
}

/** scores = the query's products with each key, four keys at a time. */
function score(floats: Float32Array, query: number, keys: number, rows: number, stride: number): void {
  const last = rows - 1
  for (let j = 0; j < rows; j += 4) {
    const k0 = keys + j * stride
    const k1 = keys + Math.min(j + 1, last) * stride
    const k2 = keys + Math.min(j + 2, last) * stride
    const k3 = keys + Math.min(j + 3, last) * stride
    let s0 = fround(0)
    let s1 = fround(0)
    let s2 = fround(0)
    let s3 = fround(0)
    for (let d = 0; d < HEAD; d++) {
      const x = floats[query + d]
      s0 = fround(s0 + fround(x * floats[k0 + d]))
      s1 = fround(s1 + fround(x * floats[k1 + d]))
      s2 = fround(s2 + fround(x * floats[k2 + d]))
      s3 = fround(s3 + fround(x * floats[k3 + d]))
    }
    scores[j] = s0
    scores[j + 1] = s1
    scores[j + 2] = s2
    scores[j + 3] = s3
  }
}

/** scores = e^((score - greatest) / sqrt(HEAD)); their sum, whole fours in lanes and the rest one by one. */
function soften(rows: number): number {
  let most = fround(-3e38)
  for (let j = 0; j < rows; j++) if (most < scores[j]) most = scores[j]
  const fours = rows - (rows % 4)
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let j = 0; j < rows; j++) scores[j] = power(fround(fround(scores[j] - most) * SHRINK))
  for (let j = 0; j < fours; j += 4) {
    a = fround(a + scores[j])
    b = fround(b + scores[j + 1])
    c = fround(c + scores[j + 2])
    d = fround(d + scores[j + 3])
  }
  let sum = fround(fround(a + c) + fround(b + d))
  for (let j = fours; j < rows; j++) sum = fround(sum + scores[j])
  return sum
}

/** e^x for x <= 0, not less than -60. */
function power(x: number): number {
  const t = fround((x < -60 ? -60 : x) * LOG2E)
  const n = fround(t + NEAREST) - NEAREST
  const f = fround(t - n)
  let p = fround(fround(P5 * f) + P4)
  p = fround(fround(p * f) + P3)
  p = fround(fround(p * f) + P2)
  p = fround(fround(p * f) + P1)
  p = fround(fround(p * f) + 1)
  return p * HALVES[0 - n]
}

/** to[0..3] = the scores' sum of the values' columns, times share. */
function mix(
  floats: Float32Array,
  values: number,
  rows: number,
  stride: number,
  share: number,
  to: number,
): void {
  let s0 = fround(0)
  let s1 = fround(0)
  let s2 = fround(0)
  let s3 = fround(0)
  for (let j = 0, at = values; j < rows; j++, at += stride) {
    const x = scores[j]
    s0 = fround(s0 + fround(x * floats[at]))
    s1 = fround(s1 + fround(x * floats[at + 1]))
    s2 = fround(s2 + fround(x * floats[at + 2]))
    s3 = fround(s3 + fround(x * floats[at + 3]))
  }
  floats[to] = s0 * share
  floats[to + 1] = s1 * share
  floats[to + 2] = s2 * share
  floats[to + 3] = s3 * share
}
