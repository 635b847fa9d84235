// Words as Universal Dependencies has them for English (EWT): clitics, hyphens, numbers and units stand apart.
import type { Span } from '../types'
import { chunkEnds } from './chunks'
import { fold } from './fold'
import { isSpace } from './spans'

/** A word as it stands in the text, with its folded form. */
export interface RawToken {
  readonly span: Span
  /** Folded: see {@link fold}. */
  readonly text: string
}

/**
 * Divides a span, usually a sentence, into words; every character but white space is in exactly one.
 *
 * @example tokenize("They can't.", { start: 0, end: 11 }).map(t => t.text) // ['They', 'ca', "n't", '.']
 */
export function tokenize(text: string, span: Span): RawToken[] {
  const folded = fold(text.slice(span.start, span.end))
  const finalStop = findFinalStop(folded)
  const tokens: RawToken[] = []
  const ends: number[] = []
  for (let at = 0; at < folded.length; ) {
    if (isSpace(folded.charCodeAt(at))) {
      at++
      continue
    }
    let end = at + 1
    while (end < folded.length && !isSpace(folded.charCodeAt(end))) end++
    ends.length = 0
    chunkEnds(folded, at, end, finalStop, ends)
    for (const next of ends) {
      tokens.push({ span: { start: span.start + at, end: span.start + next }, text: folded.slice(at, next) })
      at = next
    }
  }
  return tokens
}

/** Offset of the full stop that only closing quotes and brackets follow; -1 without one. */
function findFinalStop(folded: string): number {
  let at = folded.length - 1
  while (at >= 0 && (isSpace(folded.charCodeAt(at)) || '"\')]}'.includes(folded[at]))) at--
  return folded[at] === '.' ? at : -1
}
