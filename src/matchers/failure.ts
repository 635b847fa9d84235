// What a developer reads when a test fails: the claim, the best evidence with its place, the reason, as a diff.
import { nearestWords } from '../render/nearest-words'
import { oneLine } from '../render/quote'
import { diffWords, type Piece } from '../render/word-diff'
import type { Claim, Document, Finding, Reason, Relation } from '../types'

/** What a custom matcher returns in Jest and Vitest. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}

interface Shown {
  /** The findings to show when the matcher passed and `.not` made that a failure. */
  readonly pass: (finding: Finding) => boolean
  readonly fail: (finding: Finding) => boolean
  /** A text whose claims are listed when there is no finding with two sides to show. */
  readonly listed?: Document
}

/** More findings than this are counted, not shown: the first few are what one starts with. */
const MOST_FINDINGS = 5
const MOST_CLAIMS = 12
/** Reasons of one finding; they come with the weightiest first. */
const MOST_REASONS = 3

/**
 * The message of a matcher: `message` of its result. It is made only when asked for, and tells both outcomes,
 * since a test runner asks for it with `.not` too.
 */
export function failure(
  matcher: string,
  line: string,
  findings: readonly Finding[],
  documents: readonly Document[],
  shown: Shown,
): () => string {
  return () => {
    const failing = findings.filter(shown.fail)
    const chosen = (failing.length > 0 ? failing : findings.filter(shown.pass)).toSorted(bySeriousness)
    const blocks = chosen.slice(0, MOST_FINDINGS).map(finding => findingLines(finding, documents))
    const rest = chosen.length - blocks.length
    const hasEvidence = chosen.some(finding => finding.relation !== 'unmatched')
    return [
      `corroborate ${matcher}: ${line}`,
      ...blocks.flatMap(lines => ['', ...lines]),
      ...(rest > 0 ? ['', `  … and ${rest} more`] : []),
      ...(hasEvidence ? [] : nearestLines(documents)),
      ...(shown.listed && !hasEvidence ? ['', ...claimList(shown.listed)] : []),
    ].join('\n')
  }
}

const SERIOUSNESS: Readonly<Record<Relation, number>> = {
  differs: 0,
  unmatched: 1,
  'adds-detail': 2,
  agrees: 3,
}

const bySeriousness = (x: Finding, y: Finding): number =>
  Number(y.severity === 'conflict') - Number(x.severity === 'conflict') ||
  SERIOUSNESS[x.relation] - SERIOUSNESS[y.relation] ||
  y.confidence - x.confidence

/** A claim of each side as a diff, the words that differ in marks, and under it why. */
function findingLines(finding: Finding, documents: readonly Document[]): string[] {
  const a = locate(finding.claims.a[0], documents)
  const b = locate(finding.claims.b[0], documents)
  const label = [
    finding.severity ?? finding.relation,
    finding.facets.length > 0 && `(${finding.facets.join(', ')})`,
  ]
  const head = `  ${label.filter(Boolean).join(' ')}, confidence ${finding.confidence.toFixed(2)}`
  if (!a || !b) {
    const [sign, only] = a ? ['- A', a] : ['+ B', b]
    return [
      head,
      ...(only ? [`  ${sign} ${only.place}  ${only.claim.text}`] : []),
      '    not found in the other',
    ]
  }
  const width = Math.max(a.place.length, b.place.length)
  const words = diffWords(a.claim.text, b.claim.text)
  return [
    head,
    `  - A ${a.place.padEnd(width)}  ${marked(words.a, '[-', '-]')}`,
    `  + B ${b.place.padEnd(width)}  ${marked(words.b, '{+', '+}')}`,
    ...finding.reasons.slice(0, MOST_REASONS).map(reason => reasonLine(reason, a.document, b.document)),
  ]
}

/** Where nothing is found that speaks of it: the whole text, and the words of the others that come nearest. */
function nearestLines([received, ...others]: readonly Document[]): string[] {
  const nearest = received && nearestWords(received, others)
  if (!nearest) return []
  const { document, sentence } = nearest
  const [a, b] = [placeOf(received, 0), placeOf(document, sentence.span.start)]
  const width = Math.max(a.length, b.length)
  const found = oneLine(document.source.text.slice(sentence.span.start, sentence.span.end))
  const words = diffWords(oneLine(received.source.text), found)
  return [
    '',
    '  nothing states it; the nearest words:',
    `  - A ${a.padEnd(width)}  ${marked(words.a, '[-', '-]')}`,
    `  + B ${b.padEnd(width)}  ${marked(words.b, '{+', '+}')}`,
  ]
}

/** The reason with the words it rests on, each at its own place. */
function reasonLine(reason: Reason, a: Document, b: Document): string {
  const words = [
    reason.a && `“${reason.a.text}” at ${placeOf(a, reason.a.span.start)}`,
    reason.b && `“${reason.b.text}” at ${placeOf(b, reason.b.span.start)}`,
  ].filter(Boolean)
  return `    ${reason.judge}: ${reason.message}${words.length > 0 ? ` (${words.join(' / ')})` : ''}`
}

interface Located {
  readonly claim: Claim
  readonly document: Document
  readonly place: string
}

function locate(id: string | undefined, documents: readonly Document[]): Located | undefined {
  for (const document of documents) {
    const claim = document.claims.find(candidate => candidate.id === id)
    if (claim) return { claim, document, place: placeOf(document, claim.spans[0]?.start ?? 0) }
  }
  return undefined
}

/** Where a reader finds it: the source's name with line and column, both counted from 1, as editors do. */
function placeOf({ source }: Document, offset: number): string {
  const before = source.text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  return `${source.publisher ?? source.id}:${line}:${offset - lineStart + 1}`
}

const marked = (pieces: readonly Piece[], open: string, close: string): string =>
  pieces
    .map(({ text, differs }) =>
      differs ? text.replace(text.trim(), words => `${open}${words}${close}`) : text,
    )
    .join('')
    .replace(/\s+/gu, ' ')

function claimList(document: Document): string[] {
  const lines = document.claims
    .slice(0, MOST_CLAIMS)
    .map(claim => `    ${placeOf(document, claim.spans[0]?.start ?? 0)}  ${claim.text}`)
  const rest = document.claims.length - lines.length
  return ['  What the text claims:', ...lines, ...(rest > 0 ? [`    … and ${rest} more`] : [])]
}
