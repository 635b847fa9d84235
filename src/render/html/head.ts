/** The top of the page: what is compared, and the summary in a sentence and in figures. */
import type { Document, Report, Side } from '../../types'
import { firstWords } from '../quote'
import { summaryWords } from '../summary'
import type { Group } from '../view'
import { dateWords, type GroupKey, reportTitle } from '../wording'
import { html, type Markup } from './markup'

export function renderHead(report: Report, groups: readonly Group[]): Markup {
  const { summary } = report
  const alone = (key: GroupKey) => groups.find(group => group.key === key)?.findings.length ?? 0
  const framings = summary.differs - summary.conflicts
  const tiles = [
    ['conflict', summary.conflicts, summary.conflicts === 1 ? 'conflict' : 'conflicts'],
    ['framing', framings, 'told otherwise'],
    ['adds', summary.addsDetail, summary.addsDetail === 1 ? 'added detail' : 'added details'],
    ['agrees', summary.agrees, 'both say'],
    ['alone', alone('only-a'), 'only in A'],
    ['alone', alone('only-b'), 'only in B'],
  ] as const
  return html`<header class="top">
<p class="brand">corroborate</p>
<h1>${reportTitle(report.documents)}</h1>
<div class="sources">${sourceCard(report.documents[0], 'a')}${sourceCard(report.documents[1], 'b')}</div>
<section id="summary" aria-labelledby="summary-name"><h2 id="summary-name" class="hide">Summary</h2>
<div class="digest"><p class="lead">${summaryWords(report)}</p>
<dl class="tiles">${tiles.map(([tone, count, name]) => html`<div class="tile ${tone}"><dt>${name}</dt><dd>${count}</dd></div>`)}</dl></div></section>
</header>`
}

function sourceCard(document: Document, side: Side): Markup {
  const { publisher, published, author, title, url, text } = document.source
  const facts = [
    publisher ?? 'publisher not known',
    published === undefined ? 'date not known' : dateWords(published),
    author === undefined ? undefined : `by ${[author].flat().join(', ')}`,
  ].filter(Boolean)
  const opening = title ?? firstWords(text)
  const isWeb = url !== undefined && /^https?:\/\//i.test(url)
  return html`<div class="source"><span class="letter">${side.toUpperCase()}</span><div><p class="title" dir="auto">${
    isWeb ? html`<a href="${url}" rel="noreferrer">${opening}</a>` : opening
  }</p><p class="facts">${facts.join(' · ')}</p></div></div>`
}
