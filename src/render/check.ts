/** A check of one statement against sources, for a terminal. */
import type { Check, Verdict } from '../types'
import { checkGroups, checkRelation, checkTitle, checkWords, nearestOf, verdictWords } from './check-groups'
import { aCheck } from './given'
import { wrap } from './lines'
import { type Color, clean, makePage, type Page, type TextOptions } from './page'
import { oneLine } from './quote'
import { COLORS, sectionRule } from './text'
import { claimLines, INDENT, pairLines } from './text-finding'
import { type FindingView, groupOf } from './view'
import { nameOf, percent } from './wording'

const VERDICT_COLORS: Readonly<Record<Verdict, Color>> = {
  supported: 'green',
  contradicted: 'red',
  'partly-supported': 'blue',
  'not-found': 'grey',
}

/**
 * What the sources say to a statement: the verdict, then the findings that it rests on.
 *
 * @example
 * checkToText(check('The bridge was shut on Monday.', article))
 */
export function checkToText(check: Check, options?: TextOptions): string
export function checkToText(check: Check, options: TextOptions = {}, ...more: readonly unknown[]): string {
  aCheck(check, 'check')
  const page = makePage(options, more)
  const [statement] = check.documents
  const verdict = verdictWords(check.verdict).toUpperCase()
  const figures = `support ${percent(check.support)}, conflict ${percent(check.conflict)}`
  const lines = [
    '',
    `  ${page.paint[VERDICT_COLORS[check.verdict]](page.paint.bold(verdict))} · ${page.paint.grey(figures)}`,
  ]
  if (statement !== undefined) {
    const words = wrap(clean(statement.source.text), page.width - INDENT.length)
    lines.push(...words.map(line => INDENT + page.paint.bold(line)))
  }
  const groups = checkGroups(check)
  if (check.findings.length > 0)
    lines.push(
      '',
      ...wrap(clean(checkWords(check, groups)), page.width - INDENT.length).map(line => INDENT + line),
    )
  const nearest = nearestOf(check, groups)
  if (nearest !== undefined) {
    const { document, sentence } = nearest
    const words = document.source.text.slice(sentence.span.start, sentence.span.end)
    lines.push(
      '',
      `${INDENT}${page.paint.grey(`nothing states it; the nearest words, of ${clean(nameOf(document))}:`)}`,
    )
    lines.push(...wrap(clean(oneLine(words)), page.width - INDENT.length).map(line => INDENT + line))
  }
  for (const { key, findings } of groups) {
    if (findings.length === 0) continue
    lines.push('', sectionRule(`${checkTitle(key)} (${findings.length})`, page, page.paint[COLORS[key]]))
    for (const view of findings) lines.push(...findingLines(view, page))
  }
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

function findingLines(view: FindingView, page: Page): string[] {
  const { finding, a, b } = view
  if (finding.relation === 'unmatched') return claimLines(a, '•', [], page)
  const source = b[0]?.document
  const style = {
    a: 'The statement',
    b: source === undefined ? 'The source' : nameOf(source),
    relation: checkRelation,
    color: page.paint[COLORS[groupOf(finding)]],
  }
  return pairLines(view, style, page)
}
