/** A check as one self-contained page: the verdict, the statement with its claims marked, what the sources have on each. */
import { checkOptions } from '../../shapes'
import type { Check, Document } from '../../types'
import { checkGroups, checkRelation, checkTitle, checkWords, nearestOf, verdictWords } from '../check-groups'
import { aCheck, REPORT_OPTIONS } from '../given'
import type { ReportOptions } from '../markdown'
import { firstWords, oneLine } from '../quote'
import type { Group } from '../view'
import { CHECK_SIDES, nameOf, percent } from '../wording'
import { keysOf, renderArticle } from './articles'
import { openDocument } from './document'
import { indexSpeakers, renderFilters } from './filters'
import { renderGroups } from './findings'
import { PAGE_POLICY } from './integrity'
import { html, type Markup, trusted } from './markup'
import { SCRIPT } from './script'
import { segmentText } from './segments'
import { STYLE } from './style'

/**
 * The check as one HTML file for a reader: the verdict in words, the statement with every claim linked to what the sources have
 * on it, and the sources beside. It needs no network.
 *
 * @example
 * await writeFile('check.html', checkToHtml(check(summary, article)))
 */
export function checkToHtml(check: Check, options?: ReportOptions): string
export function checkToHtml(check: Check, options: ReportOptions = {}, ...more: readonly unknown[]): string {
  aCheck(check, 'check')
  checkOptions(options, REPORT_OPTIONS, more)
  const [statement, ...sources] = check.documents
  const groups = checkGroups(check)
  const views = groups.flatMap(group => group.findings)
  const keyOf = keysOf(check.documents)
  const speakers = indexSpeakers(views, keyOf)
  const articles = check.documents.map((document, at) => ({
    key: keyOf(document),
    name: at === 0 ? STATEMENT : nameOf(document),
  }))
  const ownName = (document: Document) => (document === statement ? CHECK_SIDES.a : nameOf(document))
  const place = (document: Document) =>
    `in ${document === statement ? CHECK_SIDES.a : sources.length === 1 ? CHECK_SIDES.b : keyOf(document).toUpperCase()}`
  const title = `${firstWords(statement.source.title ?? statement.source.text)} – checked`
  return `${
    html`${openDocument({ policy: PAGE_POLICY, title, style: STYLE })}
<body>
<nav class="skip" aria-label="On this page"><a href="#summary">Summary</a> <a href="#findings">Findings</a> <a href="#articles">Sources</a></nav>
<header class="top">
<p class="brand">corroborate</p>
<h1>${verdictWords(check.verdict)}</h1>
<section id="summary" aria-labelledby="summary-name"><h2 id="summary-name" class="hide">Summary</h2>
<div class="digest"><p class="lead">${checkWords(check, groups)}</p>
<dl class="tiles"><div class="tile agrees"><dt>support</dt><dd>${percent(check.support)}</dd></div><div class="tile conflict"><dt>conflict</dt><dd>${percent(check.conflict)}</dd></div></dl></div>${nearest(check, groups)}</section>
</header>
<main>
<section class="whole" aria-labelledby="statement-name"><h2 id="statement-name">${STATEMENT}</h2>
${renderArticle(statement, keyOf(statement), segmentText(statement, 'a', views), statement.source.publisher ?? 'What is checked')}</section>
<div class="desk">
<section class="findings" id="findings" aria-labelledby="findings-name" tabindex="-1"><h2 id="findings-name">Claim by claim</h2>
${renderFilters(groups, checkTitle, articles, speakers.names)}
${renderGroups(groups, { speakers: speakers.keysOf, explain: options.explain === true, keyOf, title: checkTitle, ownName, relation: checkRelation, place })}</section>
<section class="articles" id="articles" aria-labelledby="articles-name" tabindex="-1"><h2 id="articles-name">${sources.length === 1 ? 'The source' : 'The sources'}</h2>
<div class="columns${sources.length === 1 ? ' one' : sources.length > 2 ? ' many' : ''}">${sources.map(source => renderArticle(source, keyOf(source), segmentText(source, 'b', views), nameOf(source)))}</div></section>
</div>
</main>
<footer><p>Made by corroborate, offline and by rule. It says what the sources state, and not whether it is true.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>`.markup
  }\n`
}

const STATEMENT = 'The statement'

/** Where nothing of it is told, what comes nearest. */
function nearest(check: Check, groups: readonly Group[]): Markup | undefined {
  const found = nearestOf(check, groups)
  if (found === undefined) return undefined
  const { document, sentence } = found
  const words = oneLine(document.source.text.slice(sentence.span.start, sentence.span.end))
  return html`
<p class="facts">The nearest words, of ${nameOf(document)}:</p><blockquote dir="auto">${words}</blockquote>`
}
