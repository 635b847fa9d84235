/** Where words stand in a text, as the web's standards point at them. */
import type { Source, Span } from '../../types'
import { cutsPair, isQuotable } from '../quote'
import { webAddress } from './identity'

/** Words of context that a quote selector carries on each side: enough to tell repeats apart. */
const CONTEXT_LENGTH = 32
/** A quote longer than this is linked by its first and last words, which the text fragment draft advises for long ranges. */
const LONGEST_WHOLE_QUOTE = 120
const EDGE_WORDS = 5

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/**
 * A converter of UTF-16 offsets to code points, which the Web Annotation Data Model counts in.
 *
 * @example
 * codePointsOf('🌊 rain')(3) // 2
 */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let index = 0; index < text.length; index++) {
    const code = text.codePointAt(index) ?? 0
    if (code > 0xffff) pairs.push(index++)
  }
  return offset => offset - countBelow(pairs, offset)
}

/** Both selectors of the Web Annotation Data Model (W3C 2017, 4.2.4 and 4.2.5) for a span. */
export function selectorsOf(
  text: string,
  span: Span,
  toCodePoints: (offset: number) => number,
): [TextPositionSelector, TextQuoteSelector] {
  const prefix = text.slice(wholeCharacter(text, Math.max(0, span.start - CONTEXT_LENGTH)), span.start)
  const suffix = text.slice(span.end, wholeCharacter(text, Math.min(text.length, span.end + CONTEXT_LENGTH)))
  return [
    { type: 'TextPositionSelector', start: toCodePoints(span.start), end: toCodePoints(span.end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    },
  ]
}

/**
 * A link to the words on the page they were published on, by URL text fragments (WICG); undefined when the source has no web address.
 *
 * @example
 * quoteLink({ text, url: 'https://x.example/a' }, spans) // 'https://x.example/a#:~:text=120%20people%20left'
 */
export function quoteLink(source: Source, spans: readonly Span[]): string | undefined {
  const { text } = source
  const url = webAddress(source.url)
  if (url === undefined) return undefined
  const quotable = spans.filter(span => isQuotable(text, span))
  if (quotable.length === 0) return undefined
  const directives = quotable.map(span => `text=${fragmentOf(text.slice(span.start, span.end))}`).join('&')
  const [page, fragment = ''] = url.split('#', 2)
  return `${page}#${fragment.split(':~:')[0]}:~:${directives}`
}

/** A quote that holds a line break spans blocks, which only a range may. */
function fragmentOf(quote: string): string {
  const words = quote.trim().split(/\s+/)
  const isWhole = quote.length <= LONGEST_WHOLE_QUOTE && !/\n/.test(quote.trim())
  if (isWhole || words.length < EDGE_WORDS * 2) return encode(words.join(' '))
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`
}

/** `-`, `,` and `&` have a meaning of their own in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[-!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** The offset, moved off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return cutsPair(text, offset) ? offset + 1 : offset
}

function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}
