/** What each article says happened when, where its dates can be resolved. */
import type { Document, Report, Side, Span, TimeExpression } from '../../types'
import type { FindingView } from '../view'
import { dateWords } from '../wording'
import { html, type Markup } from './markup'
import { toneOf } from './tones'

interface Event {
  readonly side: Side
  readonly view: FindingView
  readonly words: string
  readonly isInferred: boolean
}

interface Moment {
  readonly start: string
  readonly end: string
  readonly events: Event[]
}

/** One date is no line. */
const LEAST_MOMENTS = 2

/** Nothing where the articles name fewer than two dates. */
export function renderTimeline(report: Report, views: readonly FindingView[]): Markup | undefined {
  const moments = new Map<string, Moment>()
  for (const [index, side] of (['a', 'b'] as const).entries()) {
    for (const { time, event } of eventsOf(report.documents[index], side, views)) {
      const key = `${time.start} ${time.end}`
      const moment = moments.get(key) ?? { start: time.start, end: time.end, events: [] }
      moments.set(key, moment)
      moment.events.push(event)
    }
  }
  if (moments.size < LEAST_MOMENTS) return undefined
  const sorted = [...moments.values()].sort(
    (x, y) => compareText(x.start, y.start) || compareText(x.end, y.end),
  )
  return html`<section class="timeline" id="timeline" aria-labelledby="timeline-name"><h2 id="timeline-name">Timeline</h2>
<ol>${sorted.map(renderMoment)}</ol></section>`
}

interface Dated {
  readonly time: { readonly start: string; readonly end: string }
  readonly event: Event
}

function eventsOf(document: Document, side: Side, views: readonly FindingView[]): Dated[] {
  return document.times.flatMap(time => {
    const { start, end } = time
    if (time.type === 'duration' || time.type === 'set' || start === undefined || end === undefined) return []
    return statedAt(time, side, views).map(({ view, words }) => ({
      time: { start, end },
      event: { side, view, words, isInferred: time.inferred },
    }))
  })
}

/** The claims whose words hold the date; the shortest of them, as the longer ones say it again. */
function statedAt(
  time: TimeExpression,
  side: Side,
  views: readonly FindingView[],
): { view: FindingView; words: string }[] {
  const holding = views.flatMap(view =>
    view[side]
      .filter(({ claim }) => claim.spans.some(span => holds(span, time.span)))
      .map(claim => ({ view, words: claim.claim.text })),
  )
  return holding.sort((x, y) => x.words.length - y.words.length).slice(0, 1)
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function renderMoment(moment: Moment): Markup {
  return html`<li><span class="when">${momentWords(moment)}</span><ul>${moment.events.map(
    event =>
      html`<li><span class="letter">${event.side.toUpperCase()}</span> <a class="${toneOf(event.view.finding)}" href="#${event.view.finding.id}" data-f="${event.view.finding.id}">${event.words}</a>${event.isInferred ? html` <span class="inferred" title="reckoned from the date of publication">inferred</span>` : undefined}</li>`,
  )}</ul></li>`
}

/** A whole month or year by its name, a day by its date, anything else from and to. */
function momentWords({ start, end }: Moment): string {
  const from = start.slice(0, 10)
  const to = end.slice(0, 10)
  if (from === to) return dateWords(from)
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && Number(to.slice(8)) >= 28
  if (isMonth) return dateWords(from.slice(0, 7))
  if (from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4)
  return `${dateWords(from)} to ${dateWords(to)}`
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
