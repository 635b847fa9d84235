import type { ClaimView } from '../terms/claim-terms'
import type { Evidence, Facet, Reason, Severity, Span } from '../types'

/** The words of a span as evidence, with their normalised value if there is one. */
export function evidence(view: ClaimView, span: Span, value?: unknown): Evidence {
  const text = view.document.source.text.slice(span.start, span.end)
  return value === undefined ? { span, text } : { span, text, value }
}

/** That the two differ in what both say in so many words. */
export const differs = (
  judge: string,
  facet: Facet,
  severity: Severity,
  a: Evidence,
  b: Evidence,
  message: string,
): Reason => ({ judge, facet, effect: 'differs', severity, a, b, basis: 'stated', message })

/** That the one has other words where the other has these: whether they mean the same is not known. */
export const wordedApart = (facet: Facet, a: Evidence, b: Evidence): Reason => ({
  judge: 'wording/other',
  facet,
  effect: 'adds-detail',
  addedBy: 'both',
  a,
  b,
  basis: 'stated',
  message: `A says “${a.text}” where B says “${b.text}”.`,
})
