/** A check as Markdown, for pull requests and wikis. */
import { checkOptions } from '../shapes'
import type { Check } from '../types'
import { checkGroups, checkRelation, checkTitle, checkWords, nearestOf, verdictWords } from './check-groups'
import { aCheck, REPORT_OPTIONS } from './given'
import { bullet, escapeMarkdown, finding, type ReportOptions } from './markdown'
import { oneLine } from './quote'
import type { Group } from './view'
import { nameOf, percent } from './wording'

/**
 * The check as CommonMark with tables: the verdict, the statement, then what the sources have on each of its claims.
 *
 * @example
 * await writeFile('check.md', checkToMarkdown(check(summary, article)))
 */
export function checkToMarkdown(check: Check, options?: ReportOptions): string
export function checkToMarkdown(
  check: Check,
  options: ReportOptions = {},
  ...more: readonly unknown[]
): string {
  aCheck(check, 'check')
  checkOptions(options, REPORT_OPTIONS, more)
  const groups = checkGroups(check)
  const parts = [
    `# ${verdictWords(check.verdict)}`,
    ...check.documents.slice(0, 1).map(({ source }) => `> ${escapeMarkdown(oneLine(source.text))}`),
    `${escapeMarkdown(checkWords(check, groups))} Support ${percent(check.support)}, conflict ${percent(check.conflict)}.`,
    ...groups
      .filter(({ findings }) => findings.length > 0)
      .flatMap(({ key, findings }) => [
        `## ${checkTitle(key)} (${findings.length})`,
        ...(key === 'only-a'
          ? [findings.map(({ a }) => bullet(a)).join('\n')]
          : findings.flatMap(view =>
              finding(view, options, ['The statement', sourceOf(view.b[0]?.document)], checkRelation),
            )),
      ]),
    ...nearest(check, groups),
  ]
  return `${parts.join('\n\n')}\n`
}

function nearest(check: Check, groups: readonly Group[]): string[] {
  const found = nearestOf(check, groups)
  if (found === undefined) return []
  const { document, sentence } = found
  const words = oneLine(document.source.text.slice(sentence.span.start, sentence.span.end))
  return [`The nearest words, of ${sourceOf(document)}:`, `> ${escapeMarkdown(words)}`]
}

const sourceOf = (document: Check['documents'][number] | undefined): string =>
  document === undefined ? 'The source' : escapeMarkdown(oneLine(nameOf(document)))
