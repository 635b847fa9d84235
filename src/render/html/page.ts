/** The report as one self-contained page. */
import { checkOptions } from '../../shapes'
import type { Report } from '../../types'
import { readerGroups } from '../alone'
import { aReport, REPORT_OPTIONS } from '../given'
import type { ReportOptions } from '../markdown'
import { GROUP_TITLES, groupTitle, relationWords, reportTitle, sourceName } from '../wording'
import { keysOf, renderArticle } from './articles'
import { openDocument } from './document'
import { indexSpeakers, renderFilters } from './filters'
import { renderGroups } from './findings'
import { renderHead } from './head'
import { PAGE_POLICY } from './integrity'
import { html, trusted } from './markup'
import { renderPicture } from './picture'
import { SCRIPT } from './script'
import { segmentText } from './segments'
import { STYLE } from './style'
import { renderTimeline } from './timeline'

/**
 * The report as one HTML file for a reader: summary, picture of the whole, findings with both wordings,
 * and the two articles side by side with every claim linked to its findings. It needs no network.
 *
 * @example
 * await writeFile('report.html', toHtml(report))
 */
export function toHtml(report: Report, options?: ReportOptions): string
export function toHtml(report: Report, options: ReportOptions = {}, ...more: readonly unknown[]): string {
  aReport(report, 'report')
  checkOptions(options, REPORT_OPTIONS, more)
  const groups = readerGroups(report)
  const views = groups.flatMap(group => group.findings)
  const [a, b] = report.documents
  const segments = { a: segmentText(a, 'a', views), b: segmentText(b, 'b', views) }
  const keyOf = keysOf(report.documents)
  const speakers = indexSpeakers(views, keyOf)
  const articles = [
    { key: 'a', name: sourceName(a, 'a') },
    { key: 'b', name: sourceName(b, 'b') },
  ]
  const timeline = renderTimeline(report, views, segments)
  return `${
    html`${openDocument({ policy: PAGE_POLICY, title: reportTitle(report.documents), style: STYLE, generator: report.generator })}
<body>
<nav class="skip" aria-label="On this page"><a href="#summary">Summary</a> <a href="#findings">Findings</a> <a href="#articles">Articles</a>${timeline === undefined ? undefined : html` <a href="#timeline">Timeline</a>`}</nav>
${renderHead(report, groups)}
<main>
<section class="whole" aria-labelledby="whole-name"><h2 id="whole-name">The whole at a glance</h2>
${renderPicture(report, views, segments)}</section>
<div class="desk">
<section class="findings" id="findings" aria-labelledby="findings-name" tabindex="-1"><h2 id="findings-name">Findings</h2>
${renderFilters(groups, key => GROUP_TITLES[key], articles, speakers.names)}
${renderGroups(groups, {
  speakers: speakers.keysOf,
  explain: options.explain === true,
  keyOf,
  title: key => groupTitle(key, report.documents),
  ownName: () => 'the article itself',
  relation: relationWords,
  place: document => `in article ${keyOf(document).toUpperCase()}`,
})}</section>
<section class="articles" id="articles" aria-labelledby="articles-name" tabindex="-1"><h2 id="articles-name">The articles</h2>
<div class="columns">${renderArticle(a, 'a', segments.a)}${renderArticle(b, 'b', segments.b)}</div></section>
</div>
${timeline}
</main>
<footer><p>Made by ${report.generator.name} ${report.generator.version}, offline and by rule. It compares what the articles say and does not say who is right; what only one article has is no conflict.</p></footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>`.markup
  }\n`
}
