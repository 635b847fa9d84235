/** Reads a source from a file, standard input or a web address. */
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { nearest } from '../nearest'
import type { Source } from '../types'
import { InputError, reasonOf } from './failure'
import { withinLimit } from './limit'
import type { System } from './system'

const HTML_ENDINGS = new Set(['.html', '.htm', '.xhtml'])
const MARKDOWN_ENDINGS = new Set(['.md', '.markdown'])
/** Pages that take longer than this are reported as unreachable rather than waited for. */
const FETCH_TIMEOUT_MS = 30_000
/** `C:\texts` is a path. */
const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i
const FETCHED = /^https?:\/\//i
/** How much of a file is looked at to tell text from binary data. */
const SAMPLE_BYTES = 8192
/** Text in an old one-byte encoding has next to no control characters; packed data has one in nine. */
const MOST_CONTROL_SHARE = 0.02

/** The source that a command-line argument names: `-`, an http(s) address, a `.json` source, or a text, Markdown or HTML file. */
export async function readSource(argument: string, system: System): Promise<Source> {
  const name = argument === '-' ? 'standard input' : argument
  return withWords(withinLimit(await read(argument, system), name), name)
}

/** Whether it names something on the web, or elsewhere, rather than a file. */
export const isAddress = (argument: string): boolean => ADDRESS.test(argument)

/** An empty file is a step that went wrong before, and a page without words is one that only a browser fills. */
export function withWords<Given extends Source>(source: Given, name: string): Given {
  if (/\S/.test(source.text)) return source
  throw new InputError(`${name} has no text to read`)
}

async function read(argument: string, system: System): Promise<Source> {
  if (argument === '-') return sniffed(decode(await collect(system.stdin()), 'standard input'))
  if (isAddress(argument)) return readAddress(argument, system)
  const text = decode(await readBytes(argument), argument)
  const ending = extname(argument).toLowerCase()
  if (HTML_ENDINGS.has(ending)) return fromPage(text)
  if (MARKDOWN_ENDINGS.has(ending)) return (await import('../html')).fromMarkdown(text)
  if (ending === '.json') return parseSource(text, argument)
  return { text }
}

/** What is known of each source, from a file `{ "a": { "publisher": … }, "b": … }`. */
export async function readFacts(path: string): Promise<Readonly<Record<string, Omit<Source, 'text'>>>> {
  const value = parseJson(decode(await readBytes(path), path), path)
  if (!isRecord(value)) throw new InputError(`${path} must hold a JSON object like {"a": {"publisher": "…"}}`)
  return Object.fromEntries(
    Object.entries(value).map(([side, facts]) => {
      if (!/^[a-z]$/.test(side))
        throw new InputError(`${path}: "${side}" is none of the sources, which are "a", "b" and so on`)
      if (!isRecord(facts)) throw new InputError(`${path}: "${side}" must be an object`)
      return [side, knownFacts(facts, path)]
    }),
  )
}

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new InputError(`${path} is a folder; give a file`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`cannot read ${path}: ${reasonOf(error)}`)
  }
}

async function readAddress(address: string, system: System): Promise<Source> {
  if (!FETCHED.test(address))
    throw new InputError(`${address} is no file, and of addresses only http:// and https:// are fetched`)
  const response = await get(address, system)
  const type = response.headers.get('content-type') ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPage = /\bx?html\b/i.test(type)
  if (!isPage && type !== '' && !/^text\/|\bjson\b/i.test(type)) {
    throw new InputError(`${address} is ${type.split(';')[0]}, not a page or a text`)
  }
  const text = decode(bytes, address, /charset=["']?([\w-]+)/i.exec(type)?.[1])
  if (isPage) return fromPage(text, response.url || address)
  return { url: response.url || address, text }
}

async function get(address: string, system: System): Promise<Response> {
  let response: Response
  try {
    response = await system.fetch(address, {
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
      redirect: 'follow',
    })
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    throw new InputError(`cannot fetch ${address}: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
  if (!response.ok) {
    throw new InputError(`cannot fetch ${address}: ${`${response.status} ${response.statusText}`.trim()}`)
  }
  return response
}

async function sniffed(text: string): Promise<Source> {
  return /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1000)) ? fromPage(text) : { text }
}

/** The page reader is loaded only when there is a page: it is by far the largest part of the program. */
async function fromPage(html: string, url?: string): Promise<Source> {
  const { fromHtml } = await import('../html')
  return fromHtml(html, url === undefined ? {} : { url })
}

function parseSource(json: string, path: string): Source {
  const value = parseJson(json, path)
  if (!isRecord(value) || typeof value.text !== 'string') {
    throw new InputError(
      isRecord(value)
        ? `${path} must hold a JSON object with a "text" that is a string`
        : `${path} must hold a JSON object with a "text"; got ${Array.isArray(value) ? 'an array' : typeof value}`,
    )
  }
  const { id } = value
  return { ...(typeof id === 'string' ? { id } : {}), ...knownFacts(value, path), text: value.text }
}

/** All that a source may have in a file, with where its text is. */
const KNOWN = ['text', 'file', 'id', 'title', 'publisher', 'author', 'url', 'published', 'language']

/** What is known of a source beside its text; fields of its owner's own are left out, and a misspelt one is told. */
export function knownFacts(value: Readonly<Record<string, unknown>>, path: string): Omit<Source, 'text'> {
  for (const key of Object.keys(value)) {
    const meant = KNOWN.includes(key) ? undefined : nearest(key, KNOWN)
    if (meant !== undefined && !Object.hasOwn(value, meant))
      throw new InputError(`${path}: unknown fact "${key}": did you mean "${meant}"?`)
  }
  const facts: { -readonly [Key in keyof Source]?: string } = {}
  for (const key of ['title', 'publisher', 'url', 'published', 'language'] as const) {
    const fact = value[key]
    if (fact === undefined || fact === null) continue
    if (typeof fact !== 'string') throw new InputError(`${path}: "${key}" must be a string`)
    facts[key] = fact
  }
  const { author } = value
  if (typeof author === 'string') return { ...facts, author }
  if (Array.isArray(author) && author.every(name => typeof name === 'string')) return { ...facts, author }
  return facts
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new InputError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** UTF-8, UTF-16 by its byte order mark, or the charset named; else Windows-1252, which any text of one byte a letter passes for. */
function decode(bytes: Uint8Array, name: string, charset?: string): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined
  if (mark !== undefined) return new TextDecoder(mark).decode(bytes)
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  if (sample.includes(0)) throw new InputError(`${name} is a binary file, not text`)
  for (const encoding of [charset, 'utf-8']) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // An unknown or wrong charset is common on the web; the next one is tried.
    }
  }
  const controls = sample.filter(byte => byte < 0x20 && (byte < 0x09 || byte > 0x0d)).length
  if (controls > sample.length * MOST_CONTROL_SHARE)
    throw new InputError(`${name} is a binary file, not text`)
  return new TextDecoder('windows-1252').decode(bytes)
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
