/** The findings as W3C Web Annotations. */
import { noOptions } from '../../shapes'
import type { Document, Reason, Report, Side, Span } from '../../types'
import { aReport } from '../given'
import { isQuotable } from '../quote'
import { type ClaimView, type FindingView, viewFindings } from '../view'
import { confidenceWords, relationWords } from '../wording'
import { articleIri, reportUrn } from './identity'
import { codePointsOf, selectorsOf, type TextPositionSelector, type TextQuoteSelector } from './selector'

export interface AnnotationTarget {
  readonly id: string
  readonly type: 'SpecificResource'
  readonly source: string
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector]
}

export interface AnnotationBody {
  readonly type: 'TextualBody'
  readonly purpose: 'classifying' | 'describing'
  readonly value: string
  readonly format: 'text/plain'
  readonly language: 'en'
}

export interface Annotation {
  readonly id: string
  readonly type: 'Annotation'
  readonly motivation: 'assessing'
  readonly generator: { readonly id: string; readonly type: 'Software'; readonly name: string }
  readonly body: readonly AnnotationBody[]
  readonly target: readonly AnnotationTarget[]
}

export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld'
  readonly id: string
  readonly type: 'AnnotationPage'
  readonly partOf: {
    readonly id: string
    readonly type: 'AnnotationCollection'
    readonly total: number
    readonly label: string
  }
  readonly startIndex: 0
  readonly items: readonly Annotation[]
}

/**
 * The findings as a page of annotations in the Web Annotation Data Model (W3C Recommendation, 2017): each assesses the words it rests
 * on, given by position in code points and by quotation. A finding whose words are not found at their offsets is left out.
 *
 * @example
 * JSON.stringify(toWebAnnotation(report), null, 2)
 */
export function toWebAnnotation(report: Report): AnnotationPage
export function toWebAnnotation(report: Report, ...more: readonly unknown[]): AnnotationPage {
  noOptions('toWebAnnotation', more)
  aReport(report, 'report')
  const urn = reportUrn(report)
  const [a, b] = report.documents
  const sides = { a: makeTargets(report, a, 'a', urn), b: makeTargets(report, b, 'b', urn) }
  const items = viewFindings(report.findings, [a], [b]).flatMap((view): Annotation[] => {
    const target = [...view.a.flatMap(sides.a), ...view.b.flatMap(sides.b)]
    // An alignment with the words of one side alone would tell half of what was found.
    const isWhole = (['a', 'b'] as const).every(
      side =>
        view.finding.claims[side].length === 0 || view[side].some(claim => sides[side](claim).length > 0),
    )
    if (target.length === 0 || !isWhole) return []
    return [
      {
        id: `${urn}:${view.finding.id}`,
        type: 'Annotation',
        motivation: 'assessing',
        generator: {
          id: 'urn:corroborate',
          type: 'Software',
          name: `${report.generator.name} ${report.generator.version}`,
        },
        body: bodies(view),
        target: target.map((one, index) => ({ ...one, id: `${urn}:${view.finding.id}:target-${index + 1}` })),
      },
    ]
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${urn}:page`,
    type: 'AnnotationPage',
    partOf: {
      id: `${urn}:annotations`,
      type: 'AnnotationCollection',
      total: items.length,
      label: 'What two articles claim, compared',
    },
    startIndex: 0,
    items,
  }
}

function bodies({ finding }: FindingView): AnnotationBody[] {
  const body = (purpose: AnnotationBody['purpose'], value: string): AnnotationBody => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: 'en',
  })
  return [
    body('classifying', finding.relation),
    body('describing', `${relationWords(finding)}, ${confidenceWords(finding.confidence)}`),
    ...finding.reasons.map(reason => body('describing', reasonWords(reason))),
  ]
}

function reasonWords(reason: Reason): string {
  return reason.basis === 'inferred' ? `${reason.message} (inferred)` : reason.message
}

/** Targets of a claim, one for each stretch of words; the conversion to code points is made once for a document. */
function makeTargets(
  report: Report,
  document: Document,
  side: Side,
  urn: string,
): (view: ClaimView) => AnnotationTarget[] {
  const { text } = document.source
  const toCodePoints = codePointsOf(text)
  const source = articleIri(report, side)
  return ({ claim }) =>
    claim.spans
      .filter((span: Span) => isQuotable(text, span))
      .map(span => ({
        id: urn,
        type: 'SpecificResource',
        source,
        selector: selectorsOf(text, span, toCodePoints),
      }))
}
