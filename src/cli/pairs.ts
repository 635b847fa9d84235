/** Reads pairs of sources, one JSON object a line, as they are asked for. */
import { createReadStream } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { BatchPair } from '../batch'
import type { Source } from '../types'
import { InputError, reasonOf } from './failure'
import { isAddress, isRecord, knownFacts, readSource } from './input'
import { withinLimit } from './limit'
import type { System } from './system'

/** A pair; or why its line is none. Both by an id that no other line has. */
export type PairLine = (BatchPair | { readonly refusal: InputError }) & { readonly id: string }

/**
 * The pairs of a file, or of standard input where `argument` is `-`, in turn; empty lines are none. Files that a pair names
 * lie beside the file that names them. A line that is no pair, whose files cannot be read, or whose id another has is a
 * refusal, and the next is read. A pair without an id goes by its number, from 0.
 */
export async function* readPairs(argument: string, system: System): AsyncGenerator<PairLine> {
  const folder = argument === '-' ? '.' : dirname(argument)
  const name = argument === '-' ? 'standard input' : argument
  const ids = new Set<string>()
  let number = 0
  for await (const line of linesOf(argument === '-' ? system.stdin() : createReadStream(argument), name)) {
    number++
    if (line.trim() === '') continue
    const index = ids.size
    const pair = await readPair(line, `${name}:${number}`, folder, system)
    const isTaken = pair.id !== undefined && ids.has(pair.id)
    const id = isTaken || pair.id === undefined ? unused(String(index), ids) : pair.id
    ids.add(id)
    yield isTaken
      ? { id, refusal: new InputError(`${name}:${number}: an earlier pair goes by the id "${pair.id}"`) }
      : { ...pair, id }
  }
}

/** The name itself, or with the least number after it that makes it another. */
function unused(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`
  return free
}

type Read = BatchPair | { readonly id?: string; readonly refusal: InputError }

async function readPair(line: string, place: string, folder: string, system: System): Promise<Read> {
  const named: { id?: string } = {}
  try {
    const pair = parsePair(line, place)
    const id = idOf(pair, place)
    if (id !== undefined) named.id = id
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

function idOf({ id }: Readonly<Record<string, unknown>>, place: string): string | undefined {
  if (id === undefined || id === null) return undefined
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  throw new InputError(`${place}: "id" must be a string or a number`)
}

/** A text, a source with its text, or a source whose text is in a file or at an address. */
async function readSide(side: unknown, place: string, folder: string, system: System): Promise<Source> {
  if (typeof side === 'string') return withinLimit({ text: side }, place)
  // What is null is not given, as with the facts.
  const { text = null, file = null, id }: Readonly<Record<string, unknown>> = isRecord(side) ? side : {}
  if (!isRecord(side) || (text === null) === (file === null))
    throw new InputError(`${place} must be a text, or an object with either a "text" or a "file"`)
  const known = { ...(typeof id === 'string' && { id }), ...knownFacts(side, place) }
  if (text !== null) {
    if (typeof text !== 'string') throw new InputError(`${place}: "text" must be a string`)
    return withinLimit({ ...known, text }, place)
  }
  if (typeof file !== 'string' || file === '-')
    throw new InputError(`${place}: "file" must be the name of a file or an address`)
  return { ...(await readSource(isAddress(file) ? file : resolve(folder, file), system)), ...known }
}

/** Lines end at line feeds alone: JSON may hold the other separators as they are. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  try {
    for await (const chunk of bytes) {
      // No JSON has one, nor any text: else each stretch of a packed file would be told as a line that is no pair.
      if (chunk.includes(0)) throw new InputError(`${name} is a binary file, not lines of JSON`)
      const [rest, ...lines] = decoder.decode(chunk, { stream: true }).split('\n')
      parts.push(rest)
      for (const next of lines) {
        yield parts.join('')
        parts = [next]
      }
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`cannot read ${name}: ${reasonOf(error)}`)
  }
  parts.push(decoder.decode())
  yield parts.join('')
}
