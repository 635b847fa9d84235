/** What holds of every document and report, for the tests that look for texts of which it does not. */
import type { Document, Evidence, Finding, Report, Span } from '../../src/types'

/** Spans that leave the text or cut a surrogate pair: there must be none. */
export function brokenSpans(document: Document): Span[] {
  const { text } = document.source
  const cuts = (at: number): boolean =>
    /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
  return spansOf(document).filter(
    ({ start, end }) => start < 0 || end < start || end > text.length || cuts(start) || cuts(end),
  )
}

/** Claims that no finding holds: there must be none. */
export function lostClaims({ documents, findings }: Report): string[] {
  const held = new Set(findings.flatMap(({ claims }) => [...claims.a, ...claims.b]))
  return documents.flatMap(document => document.claims.map(claim => claim.id)).filter(id => !held.has(id))
}

/** Evidence that is not what its source says at that place: there must be none. */
export function foreignEvidence({ documents, findings }: Report): Evidence[] {
  return findings.flatMap(({ reasons }) =>
    reasons.flatMap(({ a, b }) =>
      [a, b].filter((evidence, side): evidence is Evidence => {
        if (evidence === undefined) return false
        const { text } = documents[side].source
        return text.slice(evidence.span.start, evidence.span.end) !== evidence.text
      }),
    ),
  )
}

function spansOf(document: Document): Span[] {
  return [
    ...document.blocks.map(x => x.span),
    ...document.sentences.flatMap(x => [x.span, ...x.tokens.map(t => t.span)]),
    ...[...document.mentions, ...document.quantities, ...document.times].map(x => x.span),
    ...document.attributions.flatMap(x => [...x.source, ...x.cue, ...x.content]),
    ...document.claims.flatMap(x => [...x.spans, x.predicate.span, ...x.arguments.map(y => y.span)]),
  ]
}

/** What of a report must be the same when the sources are swapped, in one order. */
export function shape(report: Report, swapped: boolean): string[] {
  const [first, second] = swapped ? (['b', 'a'] as const) : (['a', 'b'] as const)
  const places = new Map(report.documents.flatMap(d => d.claims.map((claim, i) => [claim.id, i] as const)))
  const ordinals = (ids: readonly string[]) =>
    ids
      .map(id => places.get(id))
      .sort()
      .join(' ')
  const adder = (finding: Finding) =>
    swapped && finding.addedBy && finding.addedBy !== 'both'
      ? { a: 'b', b: 'a' }[finding.addedBy]
      : finding.addedBy
  return report.findings
    .map(f =>
      [
        f.relation,
        adder(f),
        f.severity,
        ordinals(f.claims[first]),
        ordinals(f.claims[second]),
        [...f.facets].sort().join(),
        f.confidence.toFixed(9),
      ].join(' | '),
    )
    .sort()
}
