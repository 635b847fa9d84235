import { parseISO } from 'date-fns/parseISO'
import type { Source } from './types'

/** A source that has been looked at: it has an id, a text and, if any, a date that can be relied on. */
export type SourceInput = Source & { readonly id: string }

const WORDS = ['id', 'title', 'publisher', 'url', 'published', 'language'] as const

/**
 * The source as the stages want it.
 *
 * @throws TypeError when it is no source, or a field of it has the wrong type or is no date
 */
export function readSource(source: unknown, id: string): SourceInput {
  if (typeof source === 'string') return { id, text: source }
  if (
    typeof source !== 'object' ||
    source === null ||
    !('text' in source) ||
    typeof source.text !== 'string'
  ) {
    throw new TypeError(
      `corroborate: a source must be a string or an object with a string "text", got ${describe(source)}`,
    )
  }
  const given = new Map<string, unknown>(Object.entries(source))
  const text = (name: (typeof WORDS)[number]): string | undefined => {
    const value = given.get(name)
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'string')
      throw new TypeError(`corroborate: ${name} must be a string, got ${describe(value)}`)
    return value
  }
  const published = text('published')
  if (published !== undefined && Number.isNaN(parseISO(published).getTime()))
    throw new TypeError(
      `corroborate: published must be an ISO 8601 date such as "2023-07-26", got ${describe(published)}`,
    )
  const ownId = text('id')
  if (ownId === '') throw new TypeError('corroborate: id must not be empty; leave it out to have one given')
  const author = authorOf(given.get('author'))
  const rest = {
    title: text('title'),
    publisher: text('publisher'),
    author,
    url: text('url'),
    published,
    language: text('language'),
  }
  return { id: ownId ?? id, text: source.text, ...present(rest) }
}

function authorOf(value: unknown): string | readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((x): x is string => typeof x === 'string')) return value
  throw new TypeError(`corroborate: author must be a string or an array of strings, got ${describe(value)}`)
}

/** Reports are plain JSON, so a field that is not known is absent rather than undefined. */
function present<T extends object>(fields: T): Partial<T> {
  const out: Partial<T> = {}
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] !== undefined) out[key] = fields[key]
  return out
}

/** A value as an error message shows it, short whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object without one' : `${typeof value} ${String(value)}`
}

/** Claim ids are unique in a report, so sources of one id are told apart: the second `x` is `x-2`. */
export function tellApart(sources: readonly SourceInput[]): SourceInput[] {
  const taken = new Set<string>()
  return sources.map(source => {
    let id = source.id
    for (let n = 2; taken.has(id); n++) id = `${source.id}-${n}`
    taken.add(id)
    return id === source.id ? source : { ...source, id }
  })
}
