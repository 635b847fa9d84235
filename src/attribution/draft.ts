/** What the finders of attributions share: the document laid out for them, and what they hand on. */

import { findQuotations, type Quotation } from '../text/quotations'
import type { Reading } from '../text/reading'
import type { Mention, Span } from '../types'
import { indexTree, type Tree } from './attribution-tree'

/** The rule of a report within quoted words. */
export const INNER = 'inner'

/** An attribution before chains and speakers are settled. */
export interface Draft {
  /** The rule that made it. */
  readonly rule: string
  readonly sentence: number
  /** Token the cue rests on. */
  readonly head: number
  readonly source: readonly Span[]
  /** Token whose mention is the speaker; for "who" the noun it stands for. */
  readonly speakerHead?: number
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Someone says or something shows; not: wants, praises, plans. */
  readonly isReport: boolean
  /** Cue token, in the same sentence, of the report that rests on this one ("reported, citing officials"). */
  readonly within?: number
}

export interface Layout {
  readonly reading: Reading
  readonly text: string
  readonly trees: readonly Tree[]
  /** Quotations of the whole text, in order, none inside another. */
  readonly quotations: readonly Quotation[]
  /** For each sentence, the quotation that holds each token, or -1. */
  readonly quoteOf: readonly Int32Array[]
  /** For each quotation, its first and its last token. */
  readonly quoteStarts: readonly (Anchor | undefined)[]
  readonly quoteEnds: readonly (Anchor | undefined)[]
  readonly mentionsOf: readonly (readonly Mention[])[]
  /** Names of people and bodies as the article writes them, in lower case. */
  readonly names: ReadonlySet<string>
}

interface Anchor {
  readonly sentence: number
  readonly token: number
}

export function layOut(reading: Reading): Layout {
  const { text } = reading.source
  const quotations = quotationsOf(reading)
  const trees = reading.sentences.map(indexTree)
  const quoteStarts: (Anchor | undefined)[] = quotations.map(() => undefined)
  const quoteEnds: (Anchor | undefined)[] = quotations.map(() => undefined)
  let next = 0
  const quoteOf = trees.map(tree => {
    const held = new Int32Array(tree.tokens.length).fill(-1)
    tree.tokens.forEach((token, i) => {
      while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.span.start) next++
      const quotation = quotations[next]
      if (!quotation || quotation.start > token.span.start || token.span.end > quotation.end) return
      held[i] = next
      quoteStarts[next] ??= { sentence: tree.index, token: i }
      quoteEnds[next] = { sentence: tree.index, token: i }
    })
    return held
  })
  const mentionsOf: Mention[][] = trees.map(() => [])
  for (const mention of reading.mentions) mentionsOf[mention.sentence]?.push(mention)
  return {
    reading,
    text,
    trees,
    quotations,
    quoteOf,
    quoteStarts,
    quoteEnds,
    mentionsOf,
    names: speakerNames(reading),
  }
}

/** Whether a stretch of the source holds no letter or digit. */
export const isBlank = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i] ?? '')) return false
  return true
}

function speakerNames(reading: Reading): Set<string> {
  const names = new Set<string>()
  for (const entity of reading.entities) {
    if (!['person', 'organisation'].includes(entity.type)) continue
    for (const name of [entity.name, ...entity.aliases]) names.add(name.toLowerCase())
  }
  return names
}

/** Blocks that an open quotation is followed into: an advertisement stands between its paragraphs. */
const MAX_SKIPPED = 3

/** Quotations block by block; one left open goes on in a later block that closes it without opening it. */
function quotationsOf(reading: Reading): Quotation[] {
  const { text } = reading.source
  const found: Quotation[] = []
  let openSince = -1
  reading.blocks.forEach((block, b) => {
    if (block.kind === 'boilerplate') return
    const closing = openSince >= 0 && b - openSince <= MAX_SKIPPED ? closingMark(text, block.span) : -1
    const rest = closing < 0 ? block.span : { start: closing, end: block.span.end }
    if (closing >= 0)
      found.push({
        start: block.span.start,
        end: closing,
        closed: true,
        single: false,
      })
    const own = findQuotations(text, rest)
    for (const quotation of own) found.push(quotation)
    openSince = own.at(-1)?.closed === false ? b : -1
  })
  return found
}

/** End of the first double mark when it closes: words before it, none after it. */
function closingMark(text: string, { start, end }: Span): number {
  for (let i = start; i < end; i++) {
    if (!/["“”]/.test(text[i])) continue
    const isClosing =
      text[i] !== '“' && i > start && /\S/.test(text[i - 1]) && !/[\p{L}\p{N}]/u.test(text[i + 1] ?? '')
    return isClosing ? i + 1 : -1
  }
  return -1
}
