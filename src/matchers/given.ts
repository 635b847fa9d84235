// What a test may hand to a matcher, and what it is told when it hands over something else.
import { describe } from '../shapes'
import type { Check, Document, Report, Source } from '../types'

/** A text, a text with what is known of it, or a document that has been segmented already. */
export type Given = string | Source | Document

/** The source of what was given; `compare` and `check` say what else is wrong with it. */
export function readGiven(given: unknown): Source | string {
  if (typeof given === 'string') return given
  if (isObject(given)) {
    const inner = 'source' in given && 'claims' in given ? given.source : given
    if (isSource(inner)) return inner
  }
  throw new TypeError(
    `corroborate: a matcher compares a string, a Source with a string "text", or a Document, got ${describe(given)}`,
  )
}

/** @throws TypeError when the value is neither a report nor a check */
export function readReport(received: unknown): Report | Check {
  if (isReport(received)) return received
  throw new TypeError(
    `corroborate: toHaveNoConflicts needs what compare or check returned, got ${describe(received)}`,
  )
}

/**
 * A matcher that was handed more than it takes, such as the options of another, would pass or fail by less than its test asks for.
 *
 * @throws TypeError when there is anything
 */
export function nothingMore(matcher: string, more: readonly unknown[]): void {
  if (more.length > 0)
    throw new TypeError(`corroborate: ${matcher} takes nothing more, got ${describe(more[0])}`)
}

/** "1 conflict", "3 conflicts". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isSource = (value: unknown): value is Source =>
  isObject(value) && 'text' in value && typeof value.text === 'string'

const isReport = (value: unknown): value is Report | Check =>
  isObject(value) &&
  'findings' in value &&
  Array.isArray(value.findings) &&
  'documents' in value &&
  Array.isArray(value.documents)
