/** The report as Markdown, for pull requests and wikis. */
import type { Document, Report, Side } from '../types'
import { aReport } from './given'
import { withoutControls } from './lines'
import { markWordings } from './marking'
import { firstWords, oneLine } from './quote'

import { type ClaimView, type FindingView, type Group, groupFindings } from './view'
import type { Piece } from './word-diff'
import {
  confidenceWords,
  dateWords,
  FACET_NAMES,
  GROUP_TITLES,
  type GroupKey,
  modalityWords,
  relationWords,
  sourceName,
} from './wording'

/**
 * The report as CommonMark with tables: differing words in bold, every source text escaped.
 *
 * @example
 * await writeFile('report.md', toMarkdown(report))
 */
export function toMarkdown(report: Report): string {
  aReport(report, 'report')
  const parts = [
    `# ${escapeMarkdown(sourceName(report.documents[0], 'a'))} and ${escapeMarkdown(sourceName(report.documents[1], 'b'))} compared`,
    [sourceLine(report.documents[0], 'a'), sourceLine(report.documents[1], 'b')].join('\n'),
    summaryTable(report),
    ...groupFindings(report).flatMap(group => section(group, report)),
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

function summaryTable(report: Report): string {
  const { agrees, addsDetail, differs, conflicts, onlyInA, onlyInB } = report.summary
  return [
    '| Both say | Added details | Differences | of them conflicts | Only in A | Only in B |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    `| ${[agrees, addsDetail, differs, conflicts, onlyInA, onlyInB].join(' | ')} |`,
  ].join('\n')
}

function section(group: Group, report: Report): string[] {
  if (group.findings.length === 0) return []
  const title = `## ${sectionTitle(group.key, report)} (${group.findings.length})`
  if (group.key === 'only-a' || group.key === 'only-b') {
    return [
      title,
      group.findings.flatMap(view => (view.a.length > 0 ? view.a : view.b).map(bullet)).join('\n'),
    ]
  }
  return [title, ...group.findings.flatMap(finding)]
}

function sectionTitle(key: GroupKey, report: Report): string {
  if (key === 'only-a') return `Only in A: ${escapeMarkdown(sourceName(report.documents[0], 'a'))}`
  if (key === 'only-b') return `Only in B: ${escapeMarkdown(sourceName(report.documents[1], 'b'))}`
  return GROUP_TITLES[key]
}

function finding(view: FindingView): string[] {
  const { finding } = view
  const pieces = markWordings(view)
  const about = finding.facets.map(facet => FACET_NAMES[facet]).join(', ')
  const head = [relationWords(finding), about, confidenceWords(finding.confidence)]
    .filter(Boolean)
    .join(' · ')
  return [
    `**${escapeMarkdown(finding.id)}** · ${head}`,
    ['| A | B |', '| --- | --- |', `| ${cell(view.a, pieces.a)} | ${cell(view.b, pieces.b)} |`].join('\n'),
    finding.reasons
      .map(
        reason => `- ${escapeMarkdown(reason.message)}${reason.basis === 'inferred' ? ' *(inferred)*' : ''}`,
      )
      .join('\n'),
  ]
}

function cell(claims: readonly ClaimView[], pieces: readonly Piece[]): string {
  const words = pieces.map(piece => (piece.differs ? bold(piece.text) : escapeMarkdown(piece.text))).join('')
  const chain = claims[0] === undefined ? '' : chainWords(claims[0])
  return oneLine(chain === '' ? words : `${words} <br> ${chain}`)
}

function bullet(view: ClaimView): string {
  const said = [chainWords(view), modalityWords(view.claim)].filter(Boolean).join(' · ')
  return `- ${escapeMarkdown(oneLine(view.claim.text))}${said === '' ? '' : ` (${said})`}`
}

function chainWords(view: ClaimView): string {
  return view.chain.map(link => `← ${escapeMarkdown(oneLine(link.name))}`).join(' ')
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
