// Writes the model of examples/doors/judges/onnx-judge.mjs: `npx tsx tools/write/write-onnx.ts`. It has the inputs and the output of a model of
// natural-language inference and knows six words; what it adds up are the rows of a table, one for each word of the two sentences.
import { writeFileSync } from 'node:fs'

/** Words are numbered by their letters, as the example does. */
export const WORDS = 512
const LABELS = 3
const [ENTAILS, , CONTRADICTS] = [0, 1, 2]

const KNOWN: Readonly<Record<string, readonly [label: number, weight: number]>> = {
  well: [ENTAILS, 4],
  success: [ENTAILS, 4],
  agreed: [ENTAILS, 3],
  without: [CONTRADICTS, 4],
  failed: [CONTRADICTS, 4],
  collapsed: [CONTRADICTS, 4],
}

export const numberOf = (word: string): number =>
  [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % WORDS, 7)

function table(): Float32Array {
  const rows = new Float32Array(WORDS * LABELS)
  for (const [word, [label, weight]] of Object.entries(KNOWN)) rows[numberOf(word) * LABELS + label] = weight
  return rows
}

// Protocol buffers, as much of them as a graph takes: https://protobuf.dev/programming-guides/encoding/
type Bytes = readonly number[]

function varint(value: number): number[] {
  const bytes: number[] = []
  let left = value
  while (left > 127) {
    bytes.push((left % 128) + 128)
    left = Math.floor(left / 128)
  }
  return [...bytes, left]
}

const int = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)]
const bytes = (field: number, content: Bytes): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
]
const text = (field: number, content: string): Bytes => bytes(field, [...new TextEncoder().encode(content)])
const all = (...parts: readonly Bytes[]): Bytes => parts.flat()

// Fields by their numbers in onnx.proto3.
const FLOAT = 1
const INT64 = 7

const node = (op: string, inputs: readonly string[], output: string, attributes: Bytes = []): Bytes =>
  bytes(1, all(...inputs.map(name => text(1, name)), text(2, output), text(4, op), attributes))

const isInt = (name: string, value: number): Bytes => bytes(5, all(text(1, name), int(3, value), int(20, 2)))

const tensor = (name: string, dims: readonly number[], type: number, raw: Uint8Array): Bytes =>
  bytes(5, all(...dims.map(dim => int(1, dim)), int(2, type), text(8, name), bytes(9, [...raw])))

function value(field: number, name: string, type: number, dims: readonly (number | string)[]): Bytes {
  const shape = dims.flatMap(dim => bytes(1, typeof dim === 'number' ? int(1, dim) : text(2, dim)))
  return bytes(field, all(text(1, name), bytes(2, bytes(1, all(int(1, type), bytes(2, shape))))))
}

/** `logits[0] = Σ table[input_ids[0][i]] · attention_mask[0][i]`. */
export function onnxModel(): Uint8Array {
  const minusOne = new Uint8Array(new BigInt64Array([-1n]).buffer)
  const one = new Uint8Array(new BigInt64Array([1n]).buffer)
  const graph = all(
    node('Gather', ['table', 'input_ids'], 'rows'),
    node('Cast', ['attention_mask'], 'mask', isInt('to', FLOAT)),
    node('Unsqueeze', ['mask', 'last'], 'column'),
    node('Mul', ['rows', 'column'], 'weighed'),
    node('ReduceSum', ['weighed', 'words'], 'logits', isInt('keepdims', 0)),
    text(2, 'stand-in'),
    tensor('table', [WORDS, LABELS], FLOAT, new Uint8Array(table().buffer)),
    tensor('last', [1], INT64, minusOne),
    tensor('words', [1], INT64, one),
    value(11, 'input_ids', INT64, ['batch', 'sequence']),
    value(11, 'attention_mask', INT64, ['batch', 'sequence']),
    value(12, 'logits', FLOAT, ['batch', LABELS]),
  )
  const opset = bytes(8, all(text(1, ''), int(2, 13)))
  return Uint8Array.from(all(int(1, 8), text(2, 'corroborate'), bytes(7, graph), opset))
}

if (process.argv[1]?.endsWith('write-onnx.ts'))
  writeFileSync(new URL('../../examples/doors/judges/stand-in.onnx', import.meta.url), onnxModel())
