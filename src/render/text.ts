/** The report for a terminal. */
import stringWidth from 'string-width'
import type { Document, Report } from '../types'
import { readerGroups } from './alone'
import { nearNotes } from './doubts'
import { aReport } from './given'
import { wrap } from './lines'
import { type Color, clean, makePage, type Page, type TextOptions } from './page'
import { firstWords } from './quote'
import { summaryWords } from './summary'
import { claimLines, INDENT, pairLines } from './text-finding'
import type { Group } from './view'
import { dateWords, type GroupKey, groupTitle, relationWords } from './wording'

export const COLORS: Readonly<Record<GroupKey, Color>> = {
  conflict: 'red',
  framing: 'yellow',
  'adds-detail': 'blue',
  agrees: 'green',
  'only-a': 'grey',
  'only-b': 'grey',
}

/**
 * The report as plain text: a summary in words, the differences with both wordings side by side and the differing words
 * marked, the details each adds, what both say, then what only one has.
 *
 * @example
 * process.stdout.write(toText(report, { color: process.stdout.isTTY, width: process.stdout.columns }))
 */
export function toText(report: Report, options?: TextOptions): string
export function toText(report: Report, options: TextOptions = {}, ...more: readonly unknown[]): string {
  aReport(report, 'report')
  const page = makePage(options, more)
  const lines = [
    ...header(report, page),
    ...readerGroups(report).flatMap(group => section(group, report, page)),
  ]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function header(report: Report, page: Page): string[] {
  const [a, b] = report.documents
  return [
    '',
    ...sourceLines(a, 'A', page),
    ...sourceLines(b, 'B', page),
    '',
    ...wrap(clean(summaryWords(report)), page.width - 2).map(line => `  ${line}`),
  ]
}

/** What is known of a source, and what it opens with where it has no title. */
export function sourceLines(document: Document, label: string, page: Page): string[] {
  const { publisher, published, title, url, text } = document.source
  const by = [
    publisher ?? 'publisher not known',
    published === undefined ? 'date not known' : dateWords(published),
  ]
  const room = page.width - INDENT.length
  const lines = wrap(clean(by.join(', ')), room).map((line, row) =>
    page.paint.bold(row === 0 ? `  ${label.padEnd(INDENT.length - 2)}${line}` : INDENT + line),
  )
  for (const line of wrap(clean(title ?? firstWords(text)), room)) lines.push(INDENT + line)
  if (url !== undefined) lines.push(INDENT + page.paint.grey(clean(url)))
  return lines
}

function section(group: Group, report: Report, page: Page): string[] {
  if (group.findings.length === 0) return []
  const color = page.paint[COLORS[group.key]]
  const title = `${groupTitle(group.key, report.documents)} (${group.findings.length})`
  const lines = ['', sectionRule(title, page, color)]
  for (const view of group.findings) {
    const isPair = view.finding.relation !== 'unmatched'
    const alone = view.a.length > 0 ? view.a : view.b
    lines.push(
      ...(isPair
        ? pairLines(view, { a: 'A', b: 'B', relation: relationWords, color }, page)
        : claimLines(alone, '•', nearNotes(view).map(clean), page)),
    )
  }
  return lines
}

/** The title of a section in a rule across the page. */
export function sectionRule(words: string, page: Page, color: (text: string) => string): string {
  const title = clean(words.toUpperCase())
  return color(`── ${page.paint.bold(title)} ${'─'.repeat(Math.max(0, page.width - stringWidth(title) - 4))}`)
}
