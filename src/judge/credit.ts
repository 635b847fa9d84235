// Words that name who says so: they are no part of what is said.

import { rememberEach } from '../memo'
import type { ClaimView, Term } from '../terms/claim-terms'
import { countWhile } from '../text/search'
import { contains, mergeSpans } from '../text/spans'
import type { Document, Span } from '../types'

/** Whether a term belongs to a source of the document's attributions. */
export const isCredit = ({ document }: ClaimView, { head }: Term): boolean => isCredited(document, head.span)

/** The same of a span. */
export function isCredited(document: Document, span: Span): boolean {
  const credits = creditsOf(document)
  const begun = countWhile(credits, credit => credit.start <= span.start)
  return begun > 0 && contains(credits[begun - 1], span)
}

const creditsOf = rememberEach(({ attributions }: Document): readonly Span[] =>
  mergeSpans(attributions.flatMap(({ source }) => source)),
)
