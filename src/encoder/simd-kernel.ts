/** The encoder's kernel in WebAssembly: tools/encoder/encoder-kernel.c, laid out in one memory. */
import type { Kernel, Kind, Matrix } from './kernel'
import { PLAIN_BYTES, RELAXED_BYTES } from './kernel-bytes'
import {
  checkHeads,
  checkMatrix,
  checkProduct,
  checkRows,
  dealer,
  HEAD,
  layMatrix,
  MOST_ROWS,
  PANEL,
  roomOf,
} from './room'

/** The dot product of a kernel: relaxed SIMD by four or by two terms, or plain SIMD. */
export type Dot = 'four' | 'two' | 'plain'

type SimdKind = Exclude<Kind, 'plain'>
type Run = (...operands: number[]) => number

const PAGE = 65536
/** Bytes from row to row of activations, as in the C: bytes, or 16-bit integers. */
const ROW = { relaxed: 1600, simd: 2 * 1568 }
/** Terms of a column that lie together in a panel of weights. */
const TERMS = { relaxed: 4, simd: 2 }
/** Bytes of weights, as multiplied, that stay in the nearest cache while all rows go by. */
const NEAR = 24576

/** A kernel with room for so many floats; undefined where this machine has no such. */
export function simdKernel(dot: Dot, floats: number): Kernel | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  const kind = kindOf(dot)
  try {
    const code = codeOf(kind)
    if (!code) return undefined
    const room = ownRoom(kind) + roomOf(floats)
    const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil((room * 4) / PAGE) })
    const { exports } = new WebAssembly.Instance(code, { env: { memory } })
    const run = (name: string) => exports[name] as Run
    const base = roomOf((exports.__heap_base as WebAssembly.Global).value / 4)
    return laidOut(dot, new Float32Array(memory.buffer), base, base + room, run)
  } catch {
    // No SIMD, no memory, or a page whose security policy forbids WebAssembly.
    return undefined
  }
}

export function kindOf(dot: Dot): SimdKind {
  return dot === 'plain' ? 'simd' : 'relaxed'
}

const codes = new Map<SimdKind, WebAssembly.Module | undefined>()

/** Compiled once; undefined where the engine lacks the instructions. */
function codeOf(kind: SimdKind): WebAssembly.Module | undefined {
  if (!codes.has(kind)) {
    const text = atob(kind === 'relaxed' ? RELAXED_BYTES : PLAIN_BYTES)
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
    codes.set(kind, WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined)
  }
  return codes.get(kind)
}

/**
 * The dot that this machine is fast at; undefined where none is better than the plain one. What -128 times the byte 129
 * (or -127) gives four times tells: -66048, an instruction for four terms that reads it as 129 (AVX-VNNI); 65024, as -127
 * (ARM, AVX-VNNI-INT8); -65536, two instructions whose sums of two saturate, where two terms at a time are faster. Another
 * answer is that of an engine which gets it wrong.
 */
export function fastRelaxedDot(): Dot | undefined {
  if (typeof WebAssembly === 'undefined') return undefined
  try {
    const code = codeOf('relaxed')
    if (!code) return undefined
    const { exports } = new WebAssembly.Instance(code, {
      env: { memory: new WebAssembly.Memory({ initial: 1 }) },
    })
    const answer = (exports.probe as Run)(-128, -127)
    if (answer === -66048 || answer === 65024) return 'four'
    return answer === -65536 ? 'two' : undefined
  } catch {
    return undefined
  }
}

/** What the kernel needs itself, in floats: activations, their scales, widened weights, keys and scores of a head. */
function ownRoom(kind: SimdKind): number {
  return (MOST_ROWS * ROW[kind] + NEAR) / 4 + MOST_ROWS * (1 + HEAD + 4)
}

function laidOut(
  dot: Dot,
  floats: Float32Array,
  first: number,
  end: number,
  run: (name: string) => Run,
): Kernel {
  const kind = kindOf(dot)
  const multiply = run(dot === 'two' ? 'multiply2' : 'multiply')
  const [quantise, activate, normalise, attend] = ['quantise', 'activate', 'normalise', 'attend'].map(run)
  const reserve = dealer(first, end)
  const levels = 4 * reserve((MOST_ROWS * ROW[kind]) / 4)
  const rowScales = 4 * reserve(MOST_ROWS)
  const widened = 4 * reserve(NEAR / 4)
  const keys = 4 * reserve(MOST_ROWS * HEAD)
  const scores = 4 * reserve(MOST_ROWS * 4)
  const quantised = { rows: 0, width: 0 }

  function holds(rows: number, width: number) {
    checkRows(rows, width)
    quantised.rows = rows
    quantised.width = width
  }

  return {
    kind,
    floats,
    reserve,
    place(weights, inputs, scales, biases) {
      checkMatrix(weights, inputs, scales, biases)
      const matrix: Matrix = layMatrix(reserve, inputs, scales.length)
      const bytes = new Int8Array(floats.buffer, matrix.weights * 4, inputs * matrix.width)
      packPanels(weights, inputs, scales.length, TERMS[kind], bytes)
      floats.set(scales, matrix.scales)
      floats.set(biases, matrix.biases)
      const starts = new Int32Array(floats.buffer, matrix.starts * 4, matrix.width)
      for (let at = 0, output = 0; output < scales.length; output++)
        for (let k = 0; k < inputs; k++, at++) starts[output] -= 64 * weights[at]
      return matrix
    },
    quantise(from, rows, width) {
      holds(rows, width)
      quantise(from * 4, levels, rowScales, rows, width)
    },
    multiply(matrix, to, rows) {
      const { inputs, width, weights, scales, biases, starts } = matrix
      checkProduct(inputs, rows, quantised)
      const bytes = kind === 'relaxed' ? 1 : 2
      const panels = Math.floor(NEAR / (PANEL * inputs * bytes))
      const extra = kind === 'relaxed' ? starts * 4 : widened
      multiply(
        levels,
        weights * 4,
        to * 4,
        rows,
        inputs,
        width,
        rowScales,
        scales * 4,
        biases * 4,
        extra,
        panels,
      )
    },
    activate(at, rows, width) {
      holds(rows, width)
      activate(at * 4, levels, rowScales, rows, width)
    },
    normalise(x, z, rows, width, gain, bias) {
      holds(rows, width)
      normalise(x * 4, z * 4, rows, width, gain * 4, bias * 4, levels, rowScales)
    },
    attend(qkv, out, rows, width) {
      checkHeads(rows, width)
      attend(qkv * 4, out * 4, rows, width, keys, scores)
    },
  }
}

/** Outputs x inputs into panels of 8 outputs, in each the first `terms` inputs of output after output, then the next; zeros for missing outputs. */
function packPanels(weights: Int8Array, inputs: number, outputs: number, terms: number, to: Int8Array): void {
  for (let output = 0, at = 0; output < outputs; output++) {
    const panel = output - (output % PANEL)
    let place = panel * inputs + (output % PANEL) * terms
    for (let k = 0; k < inputs; k += terms, place += PANEL * terms)
      for (let term = 0; term < terms; term++) to[place + term] = weights[at++]
  }
}
