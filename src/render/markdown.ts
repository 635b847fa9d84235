/** The report as Markdown, for pull requests and wikis. */
import { checkOptions } from '../shapes'
import type { Document, Finding, Report, Side } from '../types'
import { aloneWords, readerGroups } from './alone'
import { shownName } from './chain'
import { doubtNotes, nearNotes, notesOf } from './doubts'
import { aReport, REPORT_OPTIONS } from './given'
import { withoutControls } from './lines'
import { markWordings } from './marking'
import { firstWords, oneLine } from './quote'
import { shownReasons } from './reasons'
import { summaryWords } from './summary'
import { type ClaimView, type FindingView, type Group, shownClaims } from './view'
import type { Piece } from './word-diff'
import {
  confidenceWords,
  dateWords,
  FACET_NAMES,
  groupTitle,
  modalityWords,
  relationWords,
  reportTitle,
} from './wording'

export interface ReportOptions {
  /** Each reason with the rule that gave it. */
  readonly explain?: boolean
}

/**
 * The report as CommonMark with tables: a summary in words, then the findings, what matters first; differing words in bold, every source text escaped.
 *
 * @example
 * await writeFile('report.md', toMarkdown(report))
 */
export function toMarkdown(report: Report, options?: ReportOptions): string
export function toMarkdown(report: Report, options: ReportOptions = {}, ...more: readonly unknown[]): string {
  aReport(report, 'report')
  checkOptions(options, REPORT_OPTIONS, more)
  const parts = [
    `# ${escapeMarkdown(reportTitle(report.documents))}`,
    [sourceLine(report.documents[0], 'a'), sourceLine(report.documents[1], 'b')].join('\n'),
    escapeMarkdown(summaryWords(report)),
    ...readerGroups(report).flatMap(group => section(group, report, options)),
  ]
  return `${parts.join('\n\n')}\n`
}

function sourceLine(document: Document, side: Side): string {
  const { publisher, published, title, url, text } = document.source
  const opening = escapeMarkdown(title ?? firstWords(text))
  const linked =
    url !== undefined && /^https?:\/\//i.test(url) ? `[${opening}](<${encodeAngles(url)}>)` : opening
  const facts = [
    publisher ?? 'publisher not known',
    published === undefined ? 'date not known' : dateWords(published),
  ]
  return `- **${side.toUpperCase()}**: ${linked} (${escapeMarkdown(facts.join(', '))})`
}

function section(group: Group, report: Report, options: ReportOptions): string[] {
  if (group.findings.length === 0) return []
  const title = `## ${escapeMarkdown(groupTitle(group.key, report.documents))} (${group.findings.length})`
  if (group.key === 'only-a' || group.key === 'only-b') {
    return [
      title,
      group.findings.map(view => bullet(view.a.length > 0 ? view.a : view.b, nearNotes(view))).join('\n'),
    ]
  }
  return [title, ...group.findings.flatMap(view => finding(view, options))]
}

/** A finding as a table of both wordings, with the reasons under it. */
export function finding(
  view: FindingView,
  { explain = false }: ReportOptions,
  [a, b]: readonly [string, string] = ['A', 'B'],
  relation: (finding: Finding) => string = relationWords,
): string[] {
  const { finding } = view
  const pieces = markWordings(view)
  const about = finding.facets.map(facet => FACET_NAMES[facet]).join(', ')
  const head = [relation(finding), about, confidenceWords(finding.confidence)].filter(Boolean).join(' · ')
  return [
    `**${escapeMarkdown(finding.id)}** · ${head}`,
    [
      `| ${a} | ${b} |`,
      '| --- | --- |',
      `| ${cell(shownClaims(view, 'a'), pieces.a)} | ${cell(shownClaims(view, 'b'), pieces.b)} |`,
    ].join('\n'),
    [
      ...shownReasons(view).map(({ message, basis, judges }) => {
        const notes = [basis, explain ? judges.join(', ') : ''].filter(Boolean)
        return `- ${[message, ...notes.map(note => `(${note})`)].map((part, at) => (at === 0 ? escapeMarkdown(part) : `*${escapeMarkdown(part)}*`)).join(' ')}`
      }),
      ...doubtNotes(view).map(note => `- ${escapeMarkdown(note)}.`),
    ].join('\n'),
  ]
}

function cell(claims: readonly ClaimView[], pieces: readonly Piece[]): string {
  const words = pieces.map(piece => (piece.differs ? bold(piece.text) : escapeMarkdown(piece.text))).join('')
  const [first] = claims
  const chain = first === undefined ? '' : chainWords(first)
  return oneLine(chain === '' ? words : `${words} <br> ${chain}`)
}

export function bullet(claims: readonly ClaimView[], more: readonly string[] = []): string {
  const [view] = claims
  const notes = [...notesOf(claims), ...more].map(note => escapeMarkdown(oneLine(note)))
  const said = view && [chainWords(view), modalityWords(view.claim), ...notes].filter(Boolean).join(' · ')
  return `- ${escapeMarkdown(oneLine(aloneWords(claims)))}${said ? ` (${said})` : ''}`
}

function chainWords(view: ClaimView): string {
  return view.chain.map(link => `← ${escapeMarkdown(oneLine(shownName(link)))}`).join(' ')
}

/** Emphasis must touch the words: white space at its edges goes outside. */
function bold(text: string): string {
  const words = text.trim()
  const start = text.indexOf(words)
  return `${text.slice(0, start)}**${escapeMarkdown(words)}**${text.slice(start + words.length)}`
}

/** Backslashes before what Markdown, its tables or HTML would read as a sign; the comment keeps `@name` from calling anyone. */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/@(?=\w)/g, '@<!-- -->')
}

function encodeAngles(url: string): string {
  return url.replace(/[<>\s\\]/g, sign => encodeURIComponent(sign))
}
