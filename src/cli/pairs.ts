/** Reads pairs of sources, one JSON object a line, as they are asked for. */
import { createReadStream } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { BatchPair } from '../batch'
import type { Source } from '../types'
import { InputError } from './failure'
import { isRecord, knownFacts, readSource, reasonOf } from './input'
import type { System } from './system'

/** A pair; or why its line is none, with what the line calls it. */
export type PairLine = BatchPair | { readonly id?: string; readonly refusal: InputError }

/**
 * The pairs of a file, or of standard input where `argument` is `-`, in turn; empty lines are none. Files that a pair names
 * lie beside the file that names them. A line that is no pair, or whose files cannot be read, is a refusal, and the next is read.
 */
export async function* readPairs(argument: string, system: System): AsyncGenerator<PairLine> {
  const folder = argument === '-' ? '.' : dirname(argument)
  const name = argument === '-' ? 'standard input' : argument
  let number = 0
  for await (const line of linesOf(argument === '-' ? system.stdin() : createReadStream(argument), name)) {
    number++
    if (line.trim() !== '') yield await readPair(line, `${name}:${number}`, folder, system)
  }
}

async function readPair(line: string, place: string, folder: string, system: System): Promise<PairLine> {
  const named: { id?: string } = {}
  try {
    const pair = parsePair(line, place)
    if (pair.id !== undefined) named.id = String(pair.id)
    const a = await readSide(pair.a, `${place}: "a"`, folder, system)
    return { ...named, a, b: await readSide(pair.b, `${place}: "b"`, folder, system) }
  } catch (error) {
    if (error instanceof InputError) return { ...named, refusal: error }
    throw error
  }
}

function parsePair(line: string, place: string): Readonly<Record<string, unknown>> {
  let pair: unknown
  try {
    pair = JSON.parse(line)
  } catch (error) {
    throw new InputError(`${place} is not JSON: ${reasonOf(error)}`)
  }
  if (!isRecord(pair)) throw new InputError(`${place} must be a JSON object like {"a": "…", "b": "…"}`)
  return pair
}

/** A text, a source with its text, or a source whose text is in a file or at an address. */
async function readSide(side: unknown, place: string, folder: string, system: System): Promise<Source> {
  if (typeof side === 'string') return { text: side }
  if (!isRecord(side) || typeof side.text === typeof side.file)
    throw new InputError(`${place} must be a text, or an object with either a "text" or a "file"`)
  const facts = knownFacts(side, place)
  const id = typeof side.id === 'string' ? { id: side.id } : {}
  if (typeof side.text === 'string') return { ...id, ...facts, text: side.text }
  if (typeof side.file !== 'string' || side.file === '-')
    throw new InputError(`${place}: "file" must be the name of a file or an address`)
  const isAddress = /^https?:\/\//i.test(side.file)
  return {
    ...(await readSource(isAddress ? side.file : resolve(folder, side.file), system)),
    ...id,
    ...facts,
  }
}

/** Lines end at line feeds alone: JSON may hold the other separators as they are. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  try {
    for await (const chunk of bytes) {
      const [rest, ...lines] = decoder.decode(chunk, { stream: true }).split('\n')
      parts.push(rest)
      for (const next of lines) {
        yield parts.join('')
        parts = [next]
      }
    }
  } catch (error) {
    throw new InputError(`cannot read ${name}: ${reasonOf(error)}`)
  }
  parts.push(decoder.decode())
  yield parts.join('')
}
