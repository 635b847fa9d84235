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
 * The words at the spans in order, `…` where words between them are left out, and where a paragraph ends; a few words set apart are
 * no longer than that mark, and stay. Commas go with what they set apart, half a pair of quotation marks goes, and what ends with a
 * shortened word keeps its stop.
 *
 * @example
 * quoteAt('Shells, it was said on Monday, were sold.', [{ start: 0, end: 6 }, { start: 31, end: 40 }]) // 'Shells … were sold'
 */
export function quoteAt(text: string, spans: readonly Span[]): string {
  let quote = ''
  let last = -1
  for (const span of spans) {
    if (!isQuotable(text, span)) continue
    const words = text.slice(span.start, span.end)
    if (last < 0) quote = words
    else {
      const gap = text.slice(Math.min(last, span.start), span.start)
      if (PARAGRAPH.test(gap) || (HAS_WORDS.test(gap) && !JOINS.test(gap) && !isShortAside(gap)))
        quote = `${withoutClosing(quote)} … ${words.replace(OPENING, '')}`
      else quote += (gap === '' || /\S/.test(gap) ? gap : ' ') + words
    }
    last = span.end
  }
  const isShortened = SHORTENED.test(quote.slice(-SHORTEST_LOOK)) && text[last] === '.'
  return oneLine(withoutHalfPairs(isShortened ? `${quote}.` : quote))
}

/** "cuts and bruises": no more words than the mark for words left out would be. */
const JOINS = /^,?\s*(?:and|or)\s*$/u

/** A headline and the sentence under it are no one sentence. */
const PARAGRAPH = /\n[^\S\n]*\n/u

/** ", none of them", ", 58, who", "Lena Brandt, who": a few words set apart, without which the rest may say something else. */
function isShortAside(gap: string): boolean {
  const words = wordsOf(gap)
  const last = words.at(-1) ?? ''
  if (words.length > MOST_OF_ASIDE || /[.!?;:]/u.test(gap) || JOINING.has(last)) return false
  return /^\s*[,(–—]/u.test(gap) || RELATING.has(last)
}
const MOST_OF_ASIDE = 3
const RELATING: ReadonlySet<string> = new Set('who which'.split(' '))
/** What follows is told of its own, and what comes before is another thing told. */
const JOINING: ReadonlySet<string> = new Set('and or but nor yet'.split(' '))

/** What sets apart words that are not shown, before and after them. */
const OPENING = /^[,;:\s]+/u

/** By steps from the end: an expression would begin anew at every blank. */
function withoutClosing(text: string): string {
  let end = text.length
  while (end > 0 && /[,;:\s]/u.test(text[end - 1])) end--
  return text.slice(0, end)
}

/** "9.40 p.m", "the U.S": single letters with stops between them; the sentence's own stop was its last. */
const SHORTENED = /(?:^|[^\p{L}\p{N}])\p{L}\.\p{L}$/u
const SHORTEST_LOOK = 4

const PAIRS = [
  ['"', '"'],
  ['“', '”'],
] as const

/** A mark that opens outside of the quotation, or closes there, says nothing in it. */
function withoutHalfPairs(quote: string): string {
  return PAIRS.reduce((rest, [open, close]) => {
    const counts = [open, close].map(mark => rest.split(mark).length - 1)
    if (open === close ? counts[0] !== 1 : counts[0] + counts[1] !== 1) return rest
    return rest.replace(counts[0] === 1 ? open : close, '')
  }, quote)
}

/** Whether all the words at the inner spans, but for some that tell nothing, are at the outer ones too. */
export function wordsHeld(text: string, outer: readonly Span[], inner: readonly Span[]): boolean {
  const covers = mergeSpans(outer)
  return inner.every(({ start, end }) => {
    const missing: string[] = []
    let at = start
    for (const cover of covers) {
      if (cover.end <= at || cover.start >= end) continue
      missing.push(...wordsOf(text.slice(at, Math.max(at, cover.start))))
      at = cover.end
    }
    missing.push(...wordsOf(text.slice(at, Math.max(at, end))))
    return missing.every(word => UNNEEDED.has(word))
  })
}

/** Words without which a reader understands as much: "the captain, Tomas Reed" tells that he is the captain. */
export const UNNEEDED: ReadonlySet<string> = new Set(
  'a an the and or is are was were be been has have had that of at in s said'.split(' '),
)

export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether the words stand in the text one after the other. */
export function holdsWords(text: string, words: string): boolean {
  const sought = wordsOf(words)
  return sought.length > 0 && ` ${wordsOf(text).join(' ')} `.includes(` ${sought.join(' ')} `)
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
