import { expect } from 'vitest'
import type { Kernel } from '../../src/encoder/kernel'
import { plainKernel } from '../../src/encoder/plain-kernel'
import { type Dot, simdKernel } from '../../src/encoder/simd-kernel'
import { sized } from '../properties/how-much'
import { floatsOf, randomFrom } from './forward'

type Create = (floats: number) => Kernel

/** Every kernel that runs here; of the relaxed ones also that which is slower here. */
export const KERNELS: readonly (readonly [name: string, create: Create])[] = [
  ['plain', plainKernel],
  ...(['plain', 'two', 'four'] as const).flatMap((dot: Dot) =>
    simdKernel(dot, 16)
      ? [[`simd ${dot}`, (floats: number) => simdKernel(dot, floats) as Kernel] as const]
      : [],
  ),
]

export const ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, sized(40, 200)]

/** Rows of numbers by kind: ordinary, of all sizes, huge and tiny ones together, and rows of zeros. */
export const INPUTS: readonly (readonly [
  name: string,
  make: (random: () => number, row: number) => number,
])[] = [
  ['ordinary', random => random() * 4 - 2],
  ['of all sizes', random => (random() - 0.5) * 10 ** (random() * 24 - 12)],
  ['with an outlier', random => (random() < 0.02 ? 1e4 : random() - 0.5)],
  ['zeros in some rows', (random, row) => (row % 2 ? random() - 0.5 : -0)],
  ['at the edge of floats', (random, row) => (random() - 0.5) * [1e-44, 1e-38, 1e-31, 1e30][row % 4]],
  ['between two levels', random => Math.round(random() * 126 - 63) / 2],
]

export function tile(
  rows: number,
  width: number,
  make: (random: () => number, row: number) => number,
  seed: number,
) {
  const random = randomFrom(seed)
  return floatsOf(rows * width, at => make(random, Math.floor(at / width)))
}

/** What each kernel here leaves of the same work, as bits: must be one and the same. */
export function expectSameBits(room: number, work: (kernel: Kernel) => Float32Array) {
  const results = KERNELS.map(([name, create]) => ({ name, values: work(create(room)) }))
  for (const { name, values } of results) {
    const differing = bitsOf(values).findIndex((bits, at) => bits !== bitsOf(results[0].values)[at])
    expect({ name, differing }).toEqual({ name, differing: -1 })
  }
  return results[0].values
}

export function bitsOf(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length)
}

export function put(kernel: Kernel, values: Float32Array): number {
  const at = kernel.reserve(values.length)
  kernel.floats.set(values, at)
  return at
}

export function read(kernel: Kernel, at: number, count: number): Float32Array {
  return kernel.floats.slice(at, at + count)
}

/** As large as relative to the greatest of what is right. */
export function expectNear(values: Float32Array, right: readonly number[], tolerance: number) {
  const size = right.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-30)
  const off = right.reduce((most, value, at) => Math.max(most, Math.abs(values[at] - value)), 0)
  expect(off / size).toBeLessThan(tolerance)
}

/** Weights of the random or the greatest kind, outputs x inputs. */
export function weightsOf(inputs: number, outputs: number, extreme: boolean, seed: number): Int8Array {
  const random = randomFrom(seed)
  return Int8Array.from({ length: inputs * outputs }, (_, at) =>
    extreme ? (Math.floor(at / inputs) % 2 ? -128 : 127) : Math.floor(random() * 256) - 128,
  )
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** The share of a normal distribution below x, by Simpson's rule. */
export function normal(x: number): number {
  const steps = 400
  const density = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)
  const terms = Array.from({ length: steps + 1 }, (_, step) => {
    const weight = step === 0 || step === steps ? 1 : step % 2 ? 4 : 2
    return weight * density((x * step) / steps)
  })
  return 0.5 + (sum(terms) * x) / steps / 3
}
