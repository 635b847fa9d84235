import { parseISO } from 'date-fns/parseISO'
import { describe, type Fields, openObject, type Shape, SOURCE, text, that } from './shapes'
import type { Source } from './types'

/** A source that has been looked at: it has an id, a text and, if any, a date that can be relied on. */
export type SourceInput = Source & { readonly id: string }

/** What is known of a source may be null as well: so databases have what is not known. */
const orNull =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at)
  }
const word = orNull(text)

/** What may be known of a source beside its text. */
export const FACTS: Fields = {
  id: orNull((value, at) => {
    text(value, at)
    if (value === '')
      throw new TypeError(`corroborate: ${at} must not be empty; leave it out to have one given`)
  }),
  title: word,
  publisher: word,
  author: orNull(
    that(
      value =>
        typeof value === 'string' || (Array.isArray(value) && value.every(name => typeof name === 'string')),
      'a string or an array of strings',
    ),
  ),
  url: word,
  published: orNull((value, at) => {
    text(value, at)
    if (Number.isNaN(parseISO(String(value)).getTime()))
      throw new TypeError(
        `corroborate: ${at} must be an ISO 8601 date such as "2023-07-26", got ${describe(value)}`,
      )
  }),
  language: word,
}

const checkFacts = openObject('fact', { text, ...FACTS })

/**
 * The source as the stages want it. Fields of the caller's own are left out; a misspelt one is told.
 *
 * @throws TypeError when it is no source, or a field of it has the wrong type or is no date
 */
export function readSource(source: unknown, id: string): SourceInput {
  if (typeof source === 'string') return { id, text: source }
  if (!isSource(source)) {
    throw new TypeError(
      `corroborate: a source must be a string or an object with a string "text", got ${describe(source)}`,
    )
  }
  checkFacts(source, SOURCE)
  const { id: ownId, text: words, title, publisher, author, url, published, language } = source
  return { id: ownId ?? id, text: words, ...present({ title, publisher, author, url, published, language }) }
}

const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

/** Reports are plain JSON, so a field that is not known is absent rather than undefined. */
function present<T extends object>(fields: T): Partial<T> {
  const out: Partial<T> = {}
  for (const key of Object.keys(fields) as (keyof T)[])
    if (fields[key] !== undefined && fields[key] !== null) out[key] = fields[key]
  return out
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
