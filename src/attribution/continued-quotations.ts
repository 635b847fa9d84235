/** Quotations that go on: into the next sentence, the next paragraph, or after a colon that ends one. */

import type { Quotation } from '../text/quotations'
import { countWhile } from '../text/search'
import type { Span } from '../types'
import { type Draft, isBlank, type Layout } from './draft'

/** Gives every whole-sentence quotation that no cue claimed to the speaker before it. */
export function continueQuotations(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const ordered = drafts
    .map(draft => ({ ...draft, content: [...draft.content] }))
    .sort((a, b) => position(a) - position(b))
  const claimed = claimedQuotations(layout, ordered)
  const blockOf = blockIndex(layout)
  let next = 0
  let last: (typeof ordered)[number] | undefined
  let lastBlock = -1
  let open = false
  let isSingle = false
  layout.quotations.forEach((quotation, q) => {
    const block = blockOf(quotation.start)
    while (next < ordered.length && position(ordered[next]) < quotation.start) {
      const draft = ordered[next++]
      const endsInColon = endsBlockWithColon(layout, draft)
      if (draft.isReport && (endsInColon || draft.content.some(span => holdsQuotation(layout, span)))) {
        last = draft
        isSingle = false
        lastBlock = blockOf(position(draft))
        open = false
      }
    }
    const owner = claimed.get(q)
    if (owner) {
      last = owner
      isSingle = quotation.single
      lastBlock = block
      open = !quotation.closed
      return
    }
    if (!last || quotation.single !== isSingle) return
    const continues =
      block === lastBlock
        ? isWholeSentence(layout, quotation)
        : open && isNextBlock(layout, lastBlock, block) && startsBlock(layout, quotation, block)
    if (!continues) return
    last.content.push({ start: quotation.start, end: quotation.end })
    lastBlock = block
    open = !quotation.closed
  })
  return ordered.map(draft => ({ ...draft, content: tidy(draft.content) }))
}

const position = (draft: Draft) => draft.cue[0]?.start ?? 0

function claimedQuotations<T extends Draft>(layout: Layout, drafts: readonly T[]): Map<number, T> {
  const claimed = new Map<number, T>()
  const starts = layout.quotations.map(quotation => quotation.start)
  for (const draft of drafts) {
    for (const span of draft.content) {
      let q = lowerBound(starts, span.start)
      // A content that begins inside a quotation has it too.
      for (; q < starts.length && (starts[q] ?? 0) < span.end; q++) if (!claimed.has(q)) claimed.set(q, draft)
    }
  }
  return claimed
}

export const lowerBound = (sorted: readonly number[], value: number): number =>
  countWhile(sorted, number => number < value)

function holdsQuotation(layout: Layout, span: Span): boolean {
  return (
    layout.quotations.length > 0 &&
    /["“”]|''/.test(layout.text.slice(Math.max(span.start, span.end - 2), span.end + 2))
  )
}

function blockIndex(layout: Layout): (offset: number) => number {
  const starts = layout.reading.blocks.map(block => block.span.start)
  return offset => lowerBound(starts, offset + 1) - 1
}

function endsBlockWithColon(layout: Layout, draft: Draft): boolean {
  const block = layout.reading.blocks[layout.trees[draft.sentence]?.sentence.block ?? -1]
  return (
    block !== undefined &&
    /:\s*$/.test(layout.text.slice(Math.max(block.span.start, block.span.end - 4), block.span.end))
  )
}

/** The marks open where a sentence or block does and close where one ends. */
function isWholeSentence(layout: Layout, quotation: Quotation): boolean {
  const before = layout.text.slice(Math.max(0, quotation.start - 3), quotation.start)
  const after = layout.text.slice(quotation.end, quotation.end + 2)
  const inner = layout.text.slice(quotation.end - 3, quotation.end)
  return (
    /(?:^|[.!?:…”"]\s{1,2}|\n\s{0,2})$/.test(before) &&
    (!quotation.closed || /[.!?…,―—-]/.test(inner) || /^\s*$/.test(after))
  )
}

/** Nothing but boilerplate between the two. */
const isNextBlock = (layout: Layout, from: number, to: number) => {
  let next = from + 1
  while (next < to && layout.reading.blocks[next].kind === 'boilerplate') next++
  return next === to
}

const startsBlock = (layout: Layout, quotation: Quotation, block: number) =>
  isBlank(layout.text, layout.reading.blocks[block]?.span.start ?? 0, quotation.start)

/** Content spans in order, overlaps and neighbours joined. */
function tidy(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const previous = out.at(-1)
    if (previous && span.start <= previous.end)
      out[out.length - 1] = {
        start: previous.start,
        end: Math.max(previous.end, span.end),
      }
    else out.push(span)
  }
  return out
}
