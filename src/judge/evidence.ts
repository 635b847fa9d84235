import type { ClaimView } from '../terms/claim-terms'
import type { Evidence, Span } from '../types'

/** The words of a span as evidence, with their normalised value if there is one. */
export function evidence(view: ClaimView, span: Span, value?: unknown): Evidence {
  const text = view.document.source.text.slice(span.start, span.end)
  return value === undefined ? { span, text } : { span, text, value }
}
