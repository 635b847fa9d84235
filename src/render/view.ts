/** A report as a reader meets it: findings in groups, each with the words and the speakers of both sides. */
import type { Claim, Document, Finding, Report, Side, Span } from '../types'
import { type ChainLink, chainOf } from './chain'
import { holdsWords, isQuotable, mergeSpans, quoteAt, UNNEEDED, wordsHeld, wordsOf } from './quote'
import { GROUP_KEYS, type GroupKey } from './wording'

/** Below this, a finding is more likely wrong than right by a good margin, and a reader should not meet it first. */
export const LEAST_CONFIDENT = 0.4

export interface ClaimView {
  readonly claim: Claim
  readonly document: Document
  /** The words of the source. */
  readonly quote: string
  readonly chain: readonly ChainLink[]
}

export interface FindingView {
  readonly finding: Finding
  readonly a: readonly ClaimView[]
  readonly b: readonly ClaimView[]
  /** The sides are a statement and a source, and reasons call them so. */
  readonly isCheck?: boolean
}

export interface Group {
  readonly key: GroupKey
  readonly findings: readonly FindingView[]
}

/** The report's findings, what matters first: in conflict, told otherwise, refined, shared, alone; each group in the order of the articles, doubtful ones last. */
export function groupFindings(report: Report): Group[] {
  const views = viewFindings(report.findings, [report.documents[0]], [report.documents[1]])
  return GROUP_KEYS.map(key => ({
    key,
    findings: views.filter(view => groupOf(view.finding) === key).sort(byDoubtThenPlace),
  }))
}

/** Findings with their claims looked up; a claim id that names nothing is left out. */
export function viewFindings(
  findings: readonly Finding[],
  documentsA: readonly Document[],
  documentsB: readonly Document[],
): FindingView[] {
  const a = indexClaims(documentsA)
  const b = indexClaims(documentsB)
  return findings.map(finding => ({
    finding,
    a: finding.claims.a.flatMap(id => a.get(id) ?? []),
    b: finding.claims.b.flatMap(id => b.get(id) ?? []),
  }))
}

export function groupOf(finding: Finding): GroupKey {
  if (finding.relation === 'differs') return finding.severity === 'conflict' ? 'conflict' : 'framing'
  if (finding.relation !== 'unmatched') return finding.relation
  return finding.claims.a.length > 0 ? 'only-a' : 'only-b'
}

/** The words of one side's claims as one quotation: words that several share are said once, `…` stands for what none has. */
export function wordingOf(claims: readonly ClaimView[]): string {
  const [first] = claims
  if (first === undefined) return ''
  return quoteAt(first.document.source.text, mergeSpans(claims.flatMap(({ claim }) => claim.spans)))
}

/**
 * The claims of a side that a reader is shown: who says so is told beside the words, so that of a clause and the report of it the
 * clause is quoted; but for where the report has words that a reason rests on.
 */
export function quotedClaims(view: FindingView, side: Side): readonly ClaimView[] {
  const { finding, [side]: claims } = view
  const contents = claims.filter(report => !claims.some(content => isReportOf(report, content)))
  const spans = contents.flatMap(({ claim }) => claim.spans)
  const needed = finding.reasons.flatMap(({ facet, [side]: evidence }) =>
    evidence === undefined || facet === 'attribution' ? [] : [evidence.span],
  )
  const quoted = claims.filter(
    report =>
      contents.includes(report) ||
      needed.some(span => {
        const { text } = report.document.source
        return wordsHeld(text, report.claim.spans, [span]) && !wordsHeld(text, spans, [span])
      }),
  )
  return [...quoted, ...tellingValues(view, side, quoted)]
}

/**
 * Of the quoted claims those that a reader needs, one fact told once: of what differs the claims that have the words which differ,
 * of several sentences (a headline and what it sums up) the one that tells most of what the reasons rest on.
 */
export function shownClaims(view: FindingView, side: Side): readonly ClaimView[] {
  const { relation, reasons } = view.finding
  const deciding = relation === 'differs' ? reasons.filter(({ effect }) => effect === relation) : []
  const differing = deciding.flatMap(({ [side]: evidence }) => evidence?.span ?? [])
  const all = quotedClaims(view, side)
  const having = all.filter(({ claim, document }) => wordsHeld(document.source.text, claim.spans, differing))
  const quoted = differing.length > 0 && having.length > 0 ? having : all
  const sentences = [...new Set(quoted.map(({ claim }) => claim.sentence))]
  if (sentences.length < 2) return quoted
  const rested = reasons.flatMap(({ effect, [side]: evidence }) =>
    evidence === undefined ? [] : [{ words: evidence.text, weight: effect === 'agrees' ? 1 : 2 }],
  )
  const [best] = sentences
    .map(sentence => {
      const claims = quoted.filter(({ claim }) => claim.sentence === sentence)
      const wording = wordingOf(claims)
      const told = rested.filter(({ words }) => holdsWords(wording, words))
      return { claims, weight: told.reduce((sum, { weight }) => sum + weight, 0), length: wording.length }
    })
    .sort((x, y) => y.weight - x.weight || y.length - x.length)
  return best.claims
}

/** What differs is shown with its words, even where it stands in another claim of the sentence: "the ferry, with 41 on board, sank". */
function tellingValues(
  { finding }: FindingView,
  side: Side,
  quoted: readonly ClaimView[],
): readonly ClaimView[] {
  const [first] = quoted
  if (first === undefined) return []
  const { document } = first
  const { text } = document.source
  const own = quoted.flatMap(({ claim }) => claim.spans)
  const beside = finding.reasons
    .filter(({ effect, facet }) => effect === 'differs' && facet !== 'attribution')
    .flatMap(({ [side]: evidence }) => evidence?.span ?? [])
    .filter(span => isQuotable(text, span) && !wordsHeld(text, own, [span]))
    .flatMap(span => shortestWith(document, span) ?? [])
    .filter(({ sentence }) => quoted.some(({ claim }) => claim.sentence === sentence))
  return viewsOf(document, [...new Set(beside)])
}

/** The shortest claim that has the words. */
function shortestWith({ claims, source }: Document, span: Span): Claim | undefined {
  const letters = ({ spans }: Claim) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return claims
    .filter(({ spans }) => wordsHeld(source.text, spans, [span]))
    .sort((x, y) => letters(x) - letters(y))[0]
}

/** "X said Y" of "Y": its verb is the one by which Y is credited, and Y is in its words. */
export function isReportOf(report: ClaimView, content: ClaimView): boolean {
  const { attributions, source } = content.document
  const attribution = attributions[content.claim.attribution ?? -1]
  if (attribution === undefined || report === content || report.document !== content.document) return false
  const { start, end } = report.claim.predicate.span
  return (
    attribution.cue.some(cue => cue.start < end && start < cue.end) &&
    wordsHeld(source.text, report.claim.spans, content.claim.spans)
  )
}

/** The claim as the source has it; restated where its own words do not tell it alone. Who says so is told beside it. */
export function toldWords({ claim, quote, chain }: ClaimView): string {
  const speaker = chain.find(({ name }) => claim.text.startsWith(`${name} said`))
  const own = new Set([...wordsOf(quote), ...wordsOf(speaker?.name ?? '')])
  return wordsOf(claim.text).every(word => own.has(word) || UNNEEDED.has(word)) ? quote : claim.text
}

/** Every claim of a document with its words and its speakers. */
export const viewClaims = (document: Document): ClaimView[] => viewsOf(document, document.claims)

const viewsOf = (document: Document, claims: readonly Claim[]): ClaimView[] =>
  claims.map(claim => ({
    claim,
    document,
    quote: quoteAt(document.source.text, claim.spans),
    chain: chainOf(claim, document),
  }))

function indexClaims(documents: readonly Document[]): Map<string, ClaimView> {
  return new Map(documents.flatMap(viewClaims).map(view => [view.claim.id, view]))
}

export function byDoubtThenPlace(x: FindingView, y: FindingView): number {
  return doubt(x) - doubt(y) || place(x) - place(y)
}

const doubt = ({ finding }: FindingView): number => (finding.confidence < LEAST_CONFIDENT ? 1 : 0)

function place(view: FindingView): number {
  const first = view.a[0] ?? view.b[0]
  return first?.claim.spans[0]?.start ?? 0
}
