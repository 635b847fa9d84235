import type { Kernel } from '../../src/encoder/kernel'
import { matrixRoom, roomOf } from '../../src/encoder/room'

/** Layers, hidden width, width between. */
export interface Shape {
  readonly layers: number
  readonly hidden: number
  readonly between: number
}

/** Numbers in 0..1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

export function floatsOf(count: number, make: (at: number) => number): Float32Array {
  return Float32Array.from({ length: count }, (_, at) => make(at))
}

/** The floats that `encoder` wants of a kernel. */
export function encoderRoom({ layers, hidden, between }: Shape, rows: number): number {
  const layer =
    matrixRoom(hidden, 3 * hidden) +
    matrixRoom(hidden, hidden) +
    matrixRoom(hidden, between) +
    matrixRoom(between, hidden) +
    4 * roomOf(hidden)
  return layers * layer + 3 * roomOf(rows * hidden) + roomOf(rows * 3 * hidden) + roomOf(rows * between)
}

/** An encoder of random weights: what it makes of rows of numbers, cut into sentences. */
export function encoder(kernel: Kernel, { layers, hidden, between }: Shape, mostRows: number) {
  const random = randomFrom(12345)
  const matrix = (inputs: number, outputs: number) =>
    kernel.place(
      Int8Array.from({ length: inputs * outputs }, () => Math.round(random() * 254 - 127)),
      inputs,
      floatsOf(outputs, () => ((0.75 + random() / 2) * Math.sqrt(3 / inputs)) / 127),
      floatsOf(outputs, () => random() / 10 - 0.05),
    )
  const vector = (make: () => number) => {
    const at = kernel.reserve(hidden)
    kernel.floats.set(floatsOf(hidden, make), at)
    return at
  }
  const norm = () => ({
    gain: vector(() => 0.8 + random() * 0.4),
    bias: vector(() => random() / 10 - 0.05),
  })
  const stack = Array.from({ length: layers }, () => ({
    qkv: matrix(hidden, 3 * hidden),
    out: matrix(hidden, hidden),
    first: norm(),
    up: matrix(hidden, between),
    down: matrix(between, hidden),
    second: norm(),
  }))
  const [x, y, z] = [0, 1, 2].map(() => kernel.reserve(mostRows * hidden))
  const qkv = kernel.reserve(mostRows * 3 * hidden)
  const wide = kernel.reserve(mostRows * between)

  return (input: Float32Array, sentences: readonly number[]): Float32Array => {
    const rows = sentences.reduce((sum, n) => sum + n, 0)
    kernel.floats.set(input.subarray(0, rows * hidden), x)
    kernel.quantise(x, rows, hidden)
    for (const layer of stack) {
      kernel.multiply(layer.qkv, qkv, rows)
      let from = 0
      for (const pieces of sentences) {
        kernel.attend(qkv + from * 3 * hidden, y + from * hidden, pieces, hidden)
        from += pieces
      }
      kernel.quantise(y, rows, hidden)
      kernel.multiply(layer.out, z, rows)
      kernel.normalise(x, z, rows, hidden, layer.first.gain, layer.first.bias)
      kernel.multiply(layer.up, wide, rows)
      kernel.activate(wide, rows, between)
      kernel.multiply(layer.down, z, rows)
      kernel.normalise(x, z, rows, hidden, layer.second.gain, layer.second.bias)
    }
    return kernel.floats.slice(x, x + rows * hidden)
  }
}
