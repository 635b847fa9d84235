import { describe, expect, it } from 'vitest'
import { createKernel, type Kernel, MOST_ROWS } from '../../src/encoder/kernel'
import { plainKernel } from '../../src/encoder/plain-kernel'
import { matrixRoom, roomOf } from '../../src/encoder/room'
import { agreesWithPlain } from '../../src/encoder/trial'
import { encoder, encoderRoom, floatsOf, randomFrom } from './forward'
import {
  bitsOf,
  expectNear,
  expectSameBits,
  INPUTS,
  KERNELS,
  normal,
  put,
  ROWS,
  read,
  sum,
  tile,
  weightsOf,
} from './kernels'

describe('kernels of the encoder', () => {
  it('has plain and simd ones everywhere', () => {
    expect(KERNELS.map(([name]) => name)).toEqual(expect.arrayContaining(['plain', 'simd plain']))
    expect(createKernel(16, 'plain').kind).toBe('plain')
    expect(createKernel(16, 'simd').kind).toBe('simd')
  })

  it('chooses the fastest that is right', () => {
    const relaxed = KERNELS.length > 2
    expect(createKernel(16).kind).toBe(relaxed ? 'relaxed' : 'simd')
    if (!relaxed) expect(() => createKernel(16, 'relaxed')).toThrow('no relaxed kernel here')
  })

  it('is plain where WebAssembly is missing or forbidden', () => {
    createKernel(16) // What an engine can do is found out once.
    const { Memory } = WebAssembly
    WebAssembly.Memory = class {
      constructor() {
        throw new Error('forbidden by policy')
      }
    } as never
    try {
      expect(createKernel(16).kind).toBe('plain')
    } finally {
      WebAssembly.Memory = Memory
    }
  })

  it('finds a kernel wrong that differs in one bit', () => {
    expect(agreesWithPlain(plainKernel)).toBe(true)
    expect(agreesWithPlain(() => undefined)).toBe(false)
    const faulty = (floats: number): Kernel => {
      const kernel = plainKernel(floats)
      return {
        ...kernel,
        multiply(matrix, to, rows) {
          kernel.multiply(matrix, to, rows)
          new Int32Array(kernel.floats.buffer)[to + 5] ^= 1
        },
      }
    }
    expect(agreesWithPlain(faulty)).toBe(false)
  })
})

describe('multiply', () => {
  it.each(INPUTS)('gives the same bits on rows %s', (_, make) => {
    for (const rows of ROWS)
      for (const [inputs, outputs] of rows > 9
        ? [[384, 24]]
        : [
            [16, 8],
            [384, 20],
            [1536, 3],
          ])
        for (const extreme of [false, true]) {
          const random = randomFrom(rows + 1)
          const scales = floatsOf(outputs, () => random() / 1000)
          const biases = floatsOf(outputs, () => random() - 0.5)
          const weights = weightsOf(inputs, outputs, extreme, 3)
          const input = tile(rows, inputs, make, rows + inputs)
          const width = Math.ceil(outputs / 8) * 8
          const room = matrixRoom(inputs, outputs) + roomOf(rows * inputs) + roomOf(rows * width)
          expectSameBits(room, kernel => {
            const matrix = kernel.place(weights, inputs, scales, biases)
            expect(matrix).toMatchObject({ inputs, outputs, width })
            const x = put(kernel, input)
            const to = kernel.reserve(rows * width)
            kernel.quantise(x, rows, inputs)
            kernel.multiply(matrix, to, rows)
            return read(kernel, to, rows * width)
          })
        }
  })

  it('gives the exact sums of the greatest products', () => {
    for (const [, create] of KERNELS) {
      const kernel = create(matrixRoom(1536, 2) + roomOf(1536) + 16)
      const matrix = kernel.place(
        weightsOf(1536, 2, true, 1),
        1536,
        floatsOf(2, () => 1),
        floatsOf(2, () => 0.5),
      )
      const x = put(
        kernel,
        floatsOf(1536, () => 1),
      )
      const to = kernel.reserve(8)
      kernel.quantise(x, 1, 1536)
      kernel.multiply(matrix, to, 1)
      const scale = Math.fround(1 / 63)
      const right = [127, -128].map(weight => Math.fround(Math.fround(1536 * 63 * weight) * scale) + 0.5)
      expect([...read(kernel, to, 8)]).toEqual([...right.map(Math.fround), 0, 0, 0, 0, 0, 0])
    }
  })

  it('is near to what whole numbers would give', () => {
    const [rows, inputs, outputs] = [5, 768, 16]
    const random = randomFrom(8)
    const weights = weightsOf(inputs, outputs, false, 4)
    const scales = floatsOf(outputs, () => random() / 1000)
    const biases = floatsOf(outputs, () => random() - 0.5)
    const input = tile(rows, inputs, INPUTS[0][1], 6)
    const kernel = createKernel(matrixRoom(inputs, outputs) + roomOf(rows * inputs) + roomOf(rows * outputs))
    const matrix = kernel.place(weights, inputs, scales, biases)
    const x = put(kernel, input)
    const to = kernel.reserve(rows * outputs)
    kernel.quantise(x, rows, inputs)
    kernel.multiply(matrix, to, rows)
    const right = Array.from({ length: rows * outputs }, (_, at) => {
      const [row, column] = [Math.floor(at / outputs), at % outputs]
      const terms = Array.from(
        { length: inputs },
        (_, k) => input[row * inputs + k] * weights[column * inputs + k],
      )
      return sum(terms) * scales[column] + biases[column]
    })
    expectNear(read(kernel, to, rows * outputs), right, 0.02)
  })
})

/** A row of 96 floats per row through a square matrix, to see what has been quantised. */
const WIDTH = 96
const SQUARE = matrixRoom(WIDTH, WIDTH)

function quantised(kernel: Kernel, rows: number): Float32Array {
  const identity = Int8Array.from({ length: WIDTH * WIDTH }, (_, at) => (at % (WIDTH + 1) === 0 ? 1 : 0))
  const matrix = kernel.place(
    identity,
    WIDTH,
    floatsOf(WIDTH, () => 1),
    floatsOf(WIDTH, () => 0),
  )
  const to = kernel.reserve(rows * WIDTH)
  kernel.multiply(matrix, to, rows)
  return read(kernel, to, rows * WIDTH)
}

describe('activate', () => {
  it.each(INPUTS)('gives the same bits on rows %s', (_, make) => {
    for (const rows of ROWS)
      expectSameBits(2 * roomOf(rows * WIDTH) + SQUARE, kernel => {
        const x = put(kernel, tile(rows, WIDTH, make, rows))
        kernel.activate(x, rows, WIDTH)
        return Float32Array.of(...read(kernel, x, rows * WIDTH), ...quantised(kernel, rows))
      })
  })

  it('is near to GELU', () => {
    const input = floatsOf(WIDTH, at => (at - 48) / 8)
    const kernel = createKernel(2 * roomOf(WIDTH) + SQUARE)
    const x = put(kernel, input)
    kernel.activate(x, 1, WIDTH)
    const right = [...input].map(value => value * normal(value))
    expectNear(read(kernel, x, WIDTH), right, 1e-4)
    expectNear(quantised(kernel, 1), right, 0.5 / 63 + 1e-4)
  })
})

describe('normalise', () => {
  const norm = (kernel: Kernel, x: Float32Array, z: Float32Array, rows: number) => {
    const random = randomFrom(2)
    const gain = put(
      kernel,
      floatsOf(WIDTH, () => random() + 0.5),
    )
    const bias = put(
      kernel,
      floatsOf(WIDTH, () => random() - 0.5),
    )
    const at = put(kernel, x)
    kernel.normalise(at, put(kernel, z), rows, WIDTH, gain, bias)
    return { gain, bias, at }
  }

  // Squares of what is at the edge of floats would leave them.
  it.each(INPUTS.slice(0, 4))('gives the same bits on rows %s', (_, make) => {
    for (const rows of ROWS)
      expectSameBits(3 * roomOf(rows * WIDTH) + 2 * roomOf(WIDTH) + SQUARE, kernel => {
        const { at } = norm(kernel, tile(rows, WIDTH, make, rows), tile(rows, WIDTH, make, rows + 50), rows)
        return Float32Array.of(...read(kernel, at, rows * WIDTH), ...quantised(kernel, rows))
      })
  })

  it('is near to a normalisation', () => {
    const [x, z] = [tile(1, WIDTH, INPUTS[0][1], 1), tile(1, WIDTH, INPUTS[0][1], 2)]
    const kernel = createKernel(2 * roomOf(WIDTH) + 2 * roomOf(WIDTH))
    const { gain, bias, at } = norm(kernel, x, z, 1)
    const sums = [...x].map((value, i) => value + z[i])
    const mean = sum(sums) / WIDTH
    const deviation = Math.sqrt(sum(sums.map(value => (value - mean) ** 2)) / WIDTH + 1e-12)
    const right = sums.map(
      (value, i) => ((value - mean) / deviation) * kernel.floats[gain + i] + kernel.floats[bias + i],
    )
    expectNear(read(kernel, at, WIDTH), right, 1e-5)
  })
})

describe('attend', () => {
  const attended = (kernel: Kernel, input: Float32Array, rows: number, width: number) => {
    const qkv = put(kernel, input)
    const out = kernel.reserve(rows * width)
    kernel.attend(qkv, out, rows, width)
    return read(kernel, out, rows * width)
  }
  const room = (rows: number, width: number) => 4 * roomOf(rows * width)

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 33, 120, MOST_ROWS])('gives the same bits for %i pieces', rows => {
    for (const [, make] of INPUTS.slice(0, 4)) {
      const size = make === INPUTS[1][1] ? 1e-3 : 1
      const input = tile(rows, 3 * 64, make, rows).map(value => value * size)
      expectSameBits(room(rows, 64), kernel => attended(kernel, input, rows, 64))
    }
  })

  it('is near to what softmax gives', () => {
    const [rows, width] = [11, 64]
    const input = tile(rows, 3 * width, INPUTS[0][1], 5)
    const at = (row: number, part: number, column: number) => input[row * 3 * width + part * width + column]
    const right = Array.from({ length: rows * width }, (_, place) => {
      const [row, column] = [Math.floor(place / width), place % width]
      const head = column - (column % 32)
      const shares = Array.from({ length: rows }, (_, other) => {
        const terms = Array.from({ length: 32 }, (_, d) => at(row, 0, head + d) * at(other, 1, head + d))
        return Math.exp(sum(terms) / Math.sqrt(32))
      })
      return sum(shares.map((share, other) => share * at(other, 2, column))) / sum(shares)
    })
    expectNear(attended(createKernel(room(rows, width)), input, rows, width), right, 1e-5)
  })
})

describe('a whole encoder', () => {
  it('gives the same bits on every kernel and machine', () => {
    const shape = { layers: 2, hidden: 192, between: 384 }
    const sentences = [9, 14, 1, 10, 40]
    const rows = sum(sentences)
    const values = expectSameBits(encoderRoom(shape, rows), kernel =>
      encoder(kernel, shape, rows)(tile(rows, shape.hidden, INPUTS[0][1], 77), sentences),
    )
    const hash = bitsOf(values).reduce((mixed, bits) => Math.imul(mixed ^ bits, 16777619) >>> 0, 2166136261)
    expect(hash.toString(16)).toBe('bdaf1d04')
  })
})

describe('limits', () => {
  it.each(KERNELS)('are kept by %s', (_, create) => {
    const kernel = create(64)
    const at = kernel.reserve(17)
    expect(kernel.reserve(32) - at).toBe(32)
    expect(() => kernel.reserve(1)).toThrow(RangeError)
    const { floats } = kernel
    expect((floats.byteOffset + at * 4) % 64).toBe(0)
    expect(() => kernel.place(new Int8Array(32), 32, new Float32Array(1), new Float32Array(1))).toThrow(
      RangeError,
    )
    expect(() => kernel.quantise(at, 1, 24)).toThrow(RangeError)
    expect(() => kernel.quantise(at, MOST_ROWS + 1, 16)).toThrow(RangeError)
    expect(() => kernel.activate(at, 1, 1552)).toThrow(RangeError)
    expect(() => kernel.attend(at, at, 1, 48)).toThrow(RangeError)
  })

  it.each(KERNELS)('hold %s to what was quantised', (_, create) => {
    const kernel = create(matrixRoom(32, 8) + 64)
    const matrix = kernel.place(new Int8Array(256), 32, new Float32Array(8), new Float32Array(8))
    const at = kernel.reserve(64)
    expect(() => kernel.multiply(matrix, at, 1)).toThrow(RangeError)
    kernel.quantise(at, 2, 32)
    kernel.multiply(matrix, at, 2)
    expect(() => kernel.multiply(matrix, at, 3)).toThrow(RangeError)
  })
})
