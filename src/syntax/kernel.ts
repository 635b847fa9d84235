/**
 * The arithmetic of the parser: in WebAssembly with SIMD where there is such, else in plain code that gives the same
 * bits (integer sums, and each 32-bit float operation rounded by itself).
 */
import { KERNEL_BYTES } from './kernel-bytes'

/** All operands are byte offsets into `memory`; matrices lie row by row unless said otherwise. */
export interface Kernel {
  readonly memory: ArrayBuffer
  /**
   * c[r][j] = scale[j] * sum over k of a[r][k] * b[j][k] + bias[j]. a: 16-bit, 2 * pairs wide (a multiple of 8), rows
   * rounded up to a multiple of 4; b: 16-bit, in blocks of 8 columns, in each pair after pair for all 8; c: 32-bit floats, 8 * blocks wide.
   */
  multiply(
    a: number,
    b: number,
    c: number,
    rows: number,
    pairs: number,
    blocks: number,
    scale: number,
    bias: number,
  ): void
  /** sums[k] = a[k] + b[k] in 32-bit floats, 8 * eights of them. */
  add(a: number, b: number, sums: number, eights: number): void
  /**
   * A bidirectional simple recurrent layer over gates [rows][value, forget, reset][forward, backward][hidden].
   * states [rows][2 * hidden]: with highway the layer below on entry; this layer on exit; quantised: the same in 16 bits.
   */
  recur(
    gates: number,
    states: number,
    quantised: number,
    rows: number,
    hidden: number,
    highway: number,
    scale: number,
  ): void
  /** to[r][k] = min(limit, scale * max(floor, from[r][k])) in 16 bits; rows of `from` are `stride` bytes apart, 8 * blocks wide. */
  rectify(
    from: number,
    stride: number,
    to: number,
    rows: number,
    blocks: number,
    floor: number,
    scale: number,
    limit: number,
  ): void
}

const PAGE = 65536

/** A kernel with at least `bytes` of memory. */
export function createKernel(bytes: number, plain = false): Kernel {
  return (plain ? undefined : assembledKernel(bytes)) ?? plainKernel(bytes)
}

function assembledKernel(bytes: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) })
    const code = Uint8Array.from(atob(KERNEL_BYTES), letter => letter.charCodeAt(0))
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { corroborate: { memory } })
    const { multiply, add, recur, rectify } = exports
    if (!isFunction(multiply) || !isFunction(add) || !isFunction(recur) || !isFunction(rectify))
      return undefined
    return { memory: memory.buffer, multiply, add, recur, rectify }
  } catch {
    // No SIMD, or a page whose security policy forbids WebAssembly.
    return undefined
  }
}

function isFunction(value: unknown): value is (...operands: number[]) => void {
  return typeof value === 'function'
}

function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE)
  const ints = new Int16Array(memory)
  const floats = new Float32Array(memory)
  return {
    memory,
    multiply(a, b, c, rows, pairs, blocks, scale, bias) {
      const width = pairs * 2
      for (let row = 0; row < rows; row++) {
        const from = a / 2 + row * width
        for (let column = 0; column < blocks * 8; column++) {
          const block = b / 2 + (column >> 3) * width * 8 + (column & 7) * 2
          let sum = 0
          for (let pair = 0, at = block, i = from; pair < pairs; pair++, at += 16, i += 2)
            sum = (sum + ints[i] * ints[at] + ints[i + 1] * ints[at + 1]) | 0
          const product = Math.fround(Math.fround(sum) * floats[scale / 4 + column])
          floats[c / 4 + row * blocks * 8 + column] = product + floats[bias / 4 + column]
        }
      }
    },
    add(a, b, sums, eights) {
      for (let k = 0; k < eights * 8; k++) floats[sums / 4 + k] = floats[a / 4 + k] + floats[b / 4 + k]
    },
    recur(gates, states, quantised, rows, hidden, highway, scale) {
      const { fround } = Math
      for (let unit = 0; unit < 2 * hidden; unit++) {
        let cell = 0
        for (let step = 0; step < rows; step++) {
          const row = unit < hidden ? step : rows - 1 - step
          const gate = gates / 4 + row * 6 * hidden + unit
          const state = row * 2 * hidden + unit
          const value = floats[gate]
          const forget = sigmoid(floats[gate + 2 * hidden])
          const reset = sigmoid(floats[gate + 4 * hidden])
          cell = fround(value + fround(forget * fround(cell - value)))
          const below = floats[states / 4 + state]
          const out = highway ? fround(below + fround(reset * fround(cell - below))) : fround(reset * cell)
          floats[states / 4 + state] = out
          ints[quantised / 2 + state] = saturate(nearest(fround(out * scale)))
        }
      }
    },
    rectify(from, stride, to, rows, blocks, floor, scale, limit) {
      const { fround, max, min } = Math
      for (let row = 0; row < rows; row++)
        for (let k = 0; k < blocks * 8; k++) {
          const x = fround(max(floats[(from + row * stride) / 4 + k], fround(floor)) * fround(scale))
          ints[to / 2 + row * blocks * 8 + k] = saturate(nearest(min(x, fround(limit))))
        }
    },
  }
}

/** As in tools/compile-kernel.ts, operation by operation. */
function sigmoid(x: number): number {
  const { fround } = Math
  const y = Math.max(Math.min(fround(x * 0.5), 3.75), -3.75)
  const p = fround(y * y)
  const over = fround(y * fround(fround(fround(p + 105) * p) + 945))
  const under = fround(fround(fround(fround(p * 15) + 420) * p) + 945)
  return fround(fround(fround(over / under) * 0.5) + 0.5)
}

/** Nearest integer, halves to the even one. */
function nearest(x: number): number {
  const below = Math.floor(x)
  const rest = x - below
  if (rest < 0.5) return below
  if (rest > 0.5) return below + 1
  return below % 2 === 0 ? below : below + 1
}

function saturate(x: number): number {
  return Math.max(-32768, Math.min(32767, x))
}
