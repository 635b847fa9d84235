// The algebra of spans: half-open ranges of UTF-16 code units.
import type { Span } from '../types'

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True when the two share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** How many code units the two share. */
export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Order by start, then by end: for `Array.prototype.sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** The least span that holds them all; undefined for none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const s of spans) {
    if (s.start < start) start = s.start
    if (s.end > end) end = s.end
  }
  return { start, end }
}

/**
 * The same code units as a sorted list of spans that neither overlap nor touch; empty spans are dropped.
 * With `text`, spans that only white space parts are joined too.
 *
 * @example mergeSpans([{ start: 5, end: 9 }, { start: 0, end: 5 }]) // [{ start: 0, end: 9 }]
 */
export function mergeSpans(spans: readonly Span[], text?: string): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const s of [...spans].sort(bySpan)) {
    if (s.end <= s.start) continue
    const last = merged[merged.length - 1]
    if (last && (s.start <= last.end || (text !== undefined && isBlank(text, last.end, s.start)))) {
      if (s.end > last.end) last.end = s.end
    } else merged.push({ start: s.start, end: s.end })
  }
  return merged
}

/** The span without white space at either end; empty, at its start, when there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The same white space as `\s` in a regular expression, so that every reader of the text agrees on it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false
  return true
}
