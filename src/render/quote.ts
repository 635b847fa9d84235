/** The words of a source that a claim rests on, read from its spans. */
import type { Span } from '../types'

/** A stretch left out that holds a letter or a digit: what was dropped must be seen to be dropped. */
const HAS_WORDS = /[\p{L}\p{N}]/u

/** True when the span lies inside the text, holds something and cuts no surrogate pair. */
export function isQuotable(text: string, span: Span): boolean {
  const { start, end } = span
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  return start >= 0 && end <= text.length && start < end && !cutsPair(text, start) && !cutsPair(text, end)
}

/**
 * The words at the spans in order, `…` where words between them are left out.
 *
 * @example
 * quoteAt('Shells, it said, were sold.', [{ start: 0, end: 6 }, { start: 17, end: 26 }]) // 'Shells … were sold'
 */
export function quoteAt(text: string, spans: readonly Span[]): string {
  let quote = ''
  let last = -1
  for (const span of spans) {
    if (!isQuotable(text, span)) continue
    if (last >= 0) {
      const gap = text.slice(Math.min(last, span.start), span.start)
      quote += HAS_WORDS.test(gap) ? ' … ' : gap === '' || /\S/.test(gap) ? gap : ' '
    }
    quote += text.slice(span.start, span.end)
    last = span.end
  }
  return oneLine(quote)
}

/** The spans in order, those that overlap or touch made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** The text on one line: runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** True when the offset lies between the two halves of a surrogate pair. */
export function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** What a text opens with, on one line, cut at a word; a headline ends with its paragraph. */
export function firstWords(text: string, most = 72): string {
  const [paragraph] = text
    .trimStart()
    .slice(0, most * 4)
    .split(/\n[^\S\n]*\n/)
  const opening = oneLine(paragraph)
  if (opening === '') return '(no words)'
  if (opening.length <= most) return opening
  const cut = opening.lastIndexOf(' ', most)
  return `${opening.slice(0, cut > most / 2 ? cut : most).replace(/[\ud800-\udbff]$/, '')} …`
}
