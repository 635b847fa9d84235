/**
 * The arithmetic of a transformer encoder in 8-bit integers: in WebAssembly with SIMD where there is such, else in plain
 * code that gives the same bits (integer sums, and each 32-bit float operation rounded by itself).
 */
import { plainKernel } from './plain-kernel'
import { type Dot, fastRelaxedDot, kindOf, simdKernel } from './simd-kernel'
import { agreesWithPlain } from './trial'

export { MOST_ROWS } from './room'

/** A matrix of weights in the memory of the kernel that placed it. */
export interface Matrix {
  readonly inputs: number
  readonly outputs: number
  /** `outputs` rounded up to a multiple of 8: the floats of a row that `multiply` writes, those beyond `outputs` zero. */
  readonly width: number
  /** Where its parts lie, in floats. */
  readonly weights: number
  readonly scales: number
  readonly biases: number
  readonly starts: number
}

/**
 * Places are indices into `floats`, multiples of 4; matrices of floats lie row by row without gaps. Numbers must be finite:
 * what comes of others is not the same everywhere. Wrong sizes throw RangeError; places are not checked.
 */
export interface Kernel {
  readonly kind: Kind
  /** All of its memory as 32-bit floats. */
  readonly floats: Float32Array
  /** Room for so many floats, 64-byte aligned; what place it has in `floats`. Throws RangeError when memory is used up. */
  reserve(count: number): number
  /**
   * @param weights outputs rows of `inputs` columns, as in torch's Linear.weight
   * @param inputs a multiple of 16, at most MOST_INPUTS
   * @param scales what a weight of 1 stands for, one an output
   * @param biases one an output
   */
  place(weights: Int8Array, inputs: number, scales: Float32Array, biases: Float32Array): Matrix
  /**
   * Quantises rows of `width` floats (a multiple of 16, at most MOST_INPUTS), each row by itself to -63..63, into the one
   * buffer of activations, which holds MOST_ROWS.
   */
  quantise(from: number, rows: number, width: number): void
  /** to[r][j] = scale[j] * scale of row r * sum over k of activation[r][k] * weight[j][k] + bias[j]; rows as last quantised, or fewer. */
  multiply(matrix: Matrix, to: number, rows: number): void
  /** GELU in place, then as `quantise`. */
  activate(at: number, rows: number, width: number): void
  /** x = layernorm(x + z) * gain + bias in place, then as `quantise`. */
  normalise(x: number, z: number, rows: number, width: number, gain: number, bias: number): void
  /** Attention within one sentence of at most MOST_ROWS: qkv [rows][queries, keys, values], out [rows][width], heads of 32. */
  attend(qkv: number, out: number, rows: number, width: number): void
}

/** relaxed and simd are WebAssembly. Kinds differ in speed, never in a bit. */
export type Kind = 'relaxed' | 'simd' | 'plain'

/**
 * A kernel with room for `floats` besides what it needs itself: add up `roomOf` and `matrixRoom`.
 * @param kind for tests; throws where this machine has no such. Left out, the fastest that is right here.
 */
export function createKernel(floats: number, kind?: Kind): Kernel {
  for (const dot of kind === 'plain' ? [] : dots()) {
    const kernel = !kind || kind === kindOf(dot) ? simdKernel(dot, floats) : undefined
    if (kernel) return kernel
  }
  if (kind && kind !== 'plain') throw new Error(`no ${kind} kernel here`)
  return plainKernel(floats)
}

/** How integers are to be multiplied here, fastest first: what the engine has, is fast at, and gets right. */
const dots = once((): readonly Dot[] => {
  const relaxed = fastRelaxedDot()
  const candidates: readonly Dot[] = relaxed ? [relaxed, 'plain'] : ['plain']
  return candidates.filter(dot => agreesWithPlain(floats => simdKernel(dot, floats)))
})

function once<Found>(find: () => Found): () => Found {
  let known: { readonly found: Found } | undefined
  return () => {
    known ??= { found: find() }
    return known.found
  }
}
