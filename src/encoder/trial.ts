/** Whether an engine gets a kernel right: compilers have had faults in the dot products of 8-bit integers. */
import type { Kernel } from './kernel'
import { plainKernel } from './plain-kernel'
import { matrixRoom, roomOf } from './room'

/** Rows enough for blocks of several heights; few numbers, since this runs before anything is compiled well. */
const ROWS = 11
const INPUTS = 32
const OUTPUTS = 8
const ROOM = matrixRoom(INPUTS, OUTPUTS) + roomOf(ROWS * INPUTS) + roomOf(ROWS * OUTPUTS)

/** Whether the kernel created gives the bits of the plain one on a small product of the greatest weights and activations. */
export function agreesWithPlain(create: (floats: number) => Kernel | undefined): boolean {
  const kernel = create(ROOM)
  if (!kernel) return false
  const right = product(plainKernel(ROOM))
  return product(kernel).every((bits, at) => bits === right[at])
}

/** Sums of the greatest products, of either sign, and of products that take each other back, as bits. */
function product(kernel: Kernel): Uint32Array {
  const weights = Int8Array.from({ length: INPUTS * OUTPUTS }, (_, at) => {
    const output = Math.floor(at / INPUTS) % 4
    if (output === 3) return ((at * 37) % 256) - 128
    return output === 0 || (output === 2 && at % 2) ? -128 : 127
  })
  const scales = Float32Array.from({ length: OUTPUTS }, (_, output) => output + 0.3)
  const matrix = kernel.place(weights, INPUTS, scales, scales)
  const from = kernel.reserve(ROWS * INPUTS)
  const to = kernel.reserve(ROWS * OUTPUTS)
  for (let at = 0; at < ROWS * INPUTS; at++) {
    const row = Math.floor(at / INPUTS) % 3
    kernel.floats[from + at] = row === 0 ? 63 : row === 1 ? -63 : ((at * 5) % 127) - 63
  }
  kernel.quantise(from, ROWS, INPUTS)
  kernel.multiply(matrix, to, ROWS)
  return new Uint32Array(kernel.floats.buffer, kernel.floats.byteOffset + to * 4, ROWS * OUTPUTS).slice()
}
