import { findEntities } from './names/find'
import { text as anyText, checkOptions, describe, noOptions } from './shapes'
import { readSource } from './source'
import { readSentences } from './syntax/read-sentences'
import type { Name, Quantity, TimeExpression } from './types'
import { findQuantities } from './values/quantities/quantities'
import { findTimes } from './values/times/times'

export interface TimesOptions {
  /** Date of publication, ISO 8601: relative times are resolved from it, never from the clock. */
  readonly published?: string
  /** BCP 47: "en-GB" reads 3/4/2025 as 3 April, "en-US" as 4 March. */
  readonly language?: string
}

/**
 * Finds the quantities of a text: numbers with their unit or what they count, as intervals, however they are written.
 *
 * @param text any text; offsets are UTF-16 code units of it
 * @returns quantities in text order, without years, clock times and numbers that count nothing ("Section 230")
 * @throws TypeError when `text` is no string
 * @example
 * quantities('More than two dozen people died.')[0] // { value: 24, min: 24, max: null, unit: 'people', … }
 */
export function quantities(text: string): Quantity[]
export function quantities(text: string, ...more: readonly unknown[]): Quantity[] {
  noOptions('quantities', more)
  const source = readText(text)
  return findQuantities(source, readSentences(source).sentences)
}

/**
 * Finds the times of a text: dates, clock times, periods, lengths of time and what recurs.
 *
 * @param text any text; offsets are UTF-16 code units of it
 * @param options `published`, from which "Wednesday" and "last month" are resolved; without it they stay unresolved; `language`,
 * whose region tells which number of a date is the day, where no other date of the text does
 * @returns times in text order
 * @throws TypeError when `text` is no string or `published` no ISO 8601 date
 * @example
 * times('They met on Wednesday.', { published: '2023-07-28' })[0] // { start: '2023-07-26', end: '2023-07-26', … }
 */
export function times(text: string, options?: TimesOptions): TimeExpression[]
export function times(
  text: string,
  options: TimesOptions = {},
  ...more: readonly unknown[]
): TimeExpression[] {
  checkOptions(options, { published: anyText, language: anyText }, more)
  const { published: day, language: tag } = options
  const {
    text: read,
    published,
    language,
  } = readSource({ text: readText(text), published: day, language: tag }, 'a')
  return findTimes(read, readSentences(read).sentences, { published, language })
}

/**
 * Finds who and what a text names: people, organisations, places, works and events, each once, with every place it is
 * named at. Surnames, acronyms and titles are linked to the full name where that is safe.
 *
 * @param text any text; offsets are UTF-16 code units of it
 * @returns names in the order in which they first appear
 * @throws TypeError when `text` is no string
 * @example
 * names('Ann Roe, the mayor, resigned. Roe is 48.')[0] // { name: 'Ann Roe', type: 'person', aliases: ['Roe'], roles: ['mayor'], … }
 */
export function names(text: string): Name[]
export function names(text: string, ...more: readonly unknown[]): Name[] {
  noOptions('names', more)
  const source = readText(text)
  const { blocks, sentences } = readSentences(source)
  // Values before names: a date is no person, however it is capitalised.
  const found = findEntities({
    text: source,
    blocks,
    sentences,
    quantities: findQuantities(source, sentences),
    times: findTimes(source, sentences),
  })
  return found.entities.map(({ name, type, aliases, roles, mentions }) => ({
    name,
    type,
    aliases,
    roles,
    spans: mentions
      .map(index => found.mentions[index])
      .filter(mention => mention.kind === 'name')
      .map(mention => mention.span),
  }))
}

/** A text, told apart from a source early: these take the words alone. */
function readText(text: unknown): string {
  if (typeof text === 'string') return text
  throw new TypeError(`corroborate: text must be a string, got ${describe(text)}`)
}
