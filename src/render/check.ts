/** A check of one statement against sources, for a terminal. */
import type { Check, Document, Relation, Verdict } from '../types'
import { aCheck } from './given'
import { wrap } from './lines'
import { nearestWords } from './nearest-words'
import { type Color, clean, makePage, type Page, type TextOptions } from './page'
import { oneLine } from './quote'
import { claimLines, INDENT, pairLines } from './text-finding'
import { type FindingView, viewFindings } from './view'
import { percent } from './wording'

const VERDICT_COLORS: Readonly<Record<Verdict, Color>> = {
  supported: 'green',
  contradicted: 'red',
  'partly-supported': 'blue',
  'not-found': 'grey',
}

const RELATION_COLORS: Readonly<Record<Relation, Color>> = {
  agrees: 'green',
  'adds-detail': 'blue',
  differs: 'red',
  unmatched: 'grey',
}

/**
 * What the sources say to a statement: the verdict, then the findings that it rests on.
 *
 * @example
 * checkToText(check('The bridge was shut on Monday.', article))
 */
export function checkToText(check: Check, options: TextOptions = {}): string {
  aCheck(check, 'check')
  const page = makePage(options)
  const [statement, ...sources] = check.documents
  const verdict = check.verdict.replace('-', ' ').toUpperCase()
  const figures = `support ${percent(check.support)}, conflict ${percent(check.conflict)}`
  const lines = [
    '',
    `  ${page.paint[VERDICT_COLORS[check.verdict]](page.paint.bold(verdict))} · ${page.paint.grey(figures)}`,
  ]
  if (statement !== undefined) {
    const words = wrap(clean(statement.source.text), page.width - INDENT.length)
    lines.push(...words.map(line => INDENT + page.paint.bold(line)))
  }
  const nearest = check.findings.length === 0 && statement ? nearestWords(statement, sources) : undefined
  if (nearest !== undefined) {
    const { document, sentence } = nearest
    const words = document.source.text.slice(sentence.span.start, sentence.span.end)
    lines.push(
      '',
      `${INDENT}${page.paint.grey(`nothing states it; the nearest words, of ${clean(nameOf(document))}:`)}`,
    )
    lines.push(...wrap(clean(oneLine(words)), page.width - INDENT.length).map(line => INDENT + line))
  }
  for (const view of viewFindings(check.findings, check.documents.slice(0, 1), sources)) {
    lines.push(...findingLines(view, page))
  }
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

const nameOf = ({ source }: Document): string => source.publisher ?? source.title ?? source.id

function findingLines(view: FindingView, page: Page): string[] {
  if (view.finding.relation === 'unmatched') {
    return view.a.flatMap(claim => ['', ...claimLines([claim], '•', ['not found in the sources'], page)])
  }
  const document = view.b[0]?.document
  const style = {
    a: 'A statement',
    b: `B ${document === undefined ? 'source' : nameOf(document)}`,
    color: page.paint[RELATION_COLORS[view.finding.relation]],
  }
  return pairLines(view, style, page)
}
