// Words that name who says so: they are no part of what is said.
import type { ClaimView, Term } from '../claims/view'
import { contains } from '../text/spans'
import type { Document, Span } from '../types'
import { remember } from './remember'

/** Whether a term belongs to a source of the document's attributions. */
export const isCredit = ({ document }: ClaimView, { head }: Term): boolean => isCredited(document, head.span)

/** The same of a span. */
export function isCredited(document: Document, span: Span): boolean {
  const credits = creditsOf(document)
  let low = 0
  let high = credits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (credits[middle].start <= span.start) low = middle + 1
    else high = middle
  }
  return low > 0 && contains(credits[low - 1], span)
}

const creditsOf = remember(({ attributions }: Document): readonly Span[] =>
  attributions.flatMap(({ source }) => source).sort((x, y) => x.start - y.start),
)
