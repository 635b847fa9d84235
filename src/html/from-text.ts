/** A source from plain text. */
import { text as anyText, checkOptions } from '../shapes'
import { FACTS } from '../source'
import type { Source } from '../types'

/** A first line longer than this is a paragraph, not a headline. */
const LONGEST_HEADLINE = 140

/**
 * A source from plain text: without the byte order mark, titled by its first line where that stands alone as a headline does.
 *
 * @example
 * fromText('Flood shuts bridge\n\nHeavy rain closed the bridge.').title // 'Flood shuts bridge'
 */
export function fromText(text: string, known?: Omit<Source, 'text'>): Source
export function fromText(
  text: string,
  known: Omit<Source, 'text'> = {},
  ...more: readonly unknown[]
): Source {
  anyText(text, 'text')
  checkOptions(known, FACTS, more)
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const title = known.title ?? headlineOf(body)
  return { ...known, ...(title === undefined ? {} : { title }), text: body }
}

function headlineOf(text: string): string | undefined {
  const start = text.length - text.trimStart().length
  const end = text.indexOf('\n', start)
  if (end < 0 || end - start > LONGEST_HEADLINE) return undefined
  const line = text.slice(start, end).trim()
  const isAlone = /^\r?\n/.test(text.slice(end + 1, end + 3))
  return isAlone && !/[.!?:;,]["'”’)]*$/.test(line) ? line : undefined
}
