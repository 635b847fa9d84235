// What of a claim stands between quotation marks.
import { rememberEach } from '../memo'
import type { ClaimView } from '../terms/claim-terms'
import { findQuotations, type Quotation } from '../text/quotations'
import { contains, overlaps } from '../text/spans'
import type { Document, Span } from '../types'

const byBlock = rememberEach((_: Document) => new Map<number, readonly Quotation[]>())

function quotationsAround({ document, sentence }: ClaimView): readonly Quotation[] {
  const known = byBlock(document)
  const before = known.get(sentence.block)
  if (before) return before
  const block = document.blocks[sentence.block]
  const found = block ? findQuotations(document.source.text, block.span) : []
  known.set(sentence.block, found)
  return found
}

/** Whether a claim is somebody's words, though nobody near it may be credited. */
export const isQuoted = rememberEach((view: ClaimView): boolean =>
  quotationsAround(view).some(quotation => contains(quotation, view.claim.spans[0])),
)

/** Single marks stand around names and titles as well. */
const LEAST_LETTERS_BETWEEN_SINGLE = 15

/** The longest stretch of a claim's words between quotation marks, marks left out. */
export const quotedIn = rememberEach((view: ClaimView): Span | undefined => {
  const stretches = quotationsAround(view)
    .filter(({ single, start, end }) => !single || end - start >= LEAST_LETTERS_BETWEEN_SINGLE)
    .flatMap(quotation =>
      view.claim.spans
        .filter(span => overlaps(span, quotation))
        .map(span => {
          const close = quotation.closed ? quotation.end - 1 : quotation.end
          return { start: Math.max(span.start, quotation.start + 1), end: Math.min(span.end, close) }
        }),
    )
    .filter(({ start, end }) => end > start)
  if (stretches.length === 0) return undefined
  return stretches.reduce((x, y) => (y.end - y.start > x.end - x.start ? y : x))
})
