/** What each article says happened when, where its dates can be resolved. */
import type { Report, Side, Span, TimeExpression } from '../../types'
import { DOUBTS } from '../doubts'
import type { FindingView } from '../view'
import { dateWords } from '../wording'
import { html, type Markup } from './markup'
import type { Segment } from './segments'
import { toneOf } from './tones'

interface Event {
  readonly side: Side
  readonly view: FindingView
  readonly words: string
  readonly isInferred: boolean
  readonly doubt?: TimeExpression['doubt']
}

interface Moment {
  readonly start: string
  readonly end: string
  readonly events: Event[]
}

/** One date is no line. */
const LEAST_MOMENTS = 2

/** Nothing where the articles name fewer than two dates. */
export function renderTimeline(
  report: Report,
  views: readonly FindingView[],
  segments: Readonly<Record<Side, readonly Segment[]>>,
): Markup | undefined {
  const byId = new Map(views.map(view => [view.finding.id, view]))
  const moments = new Map<string, Moment>()
  for (const [index, side] of (['a', 'b'] as const).entries()) {
    for (const time of report.documents[index].times) {
      const { start, end } = time
      if (time.type === 'duration' || time.type === 'set' || start === undefined || end === undefined)
        continue
      const event = eventAt(time, side, segments[side], byId)
      if (event === undefined) continue
      const moment = moments.get(`${start} ${end}`) ?? { start, end, events: [] }
      moments.set(`${start} ${end}`, moment)
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

/** The claim whose words hold the date; the shortest of them, as the longer ones say it again. */
function eventAt(
  time: TimeExpression,
  side: Side,
  segments: readonly Segment[],
  byId: ReadonlyMap<string, FindingView>,
): Event | undefined {
  const holding = (segmentAt(segments, time.span.start)?.findings ?? []).flatMap(id => {
    const view = byId.get(id)
    const claims = view?.[side].filter(({ claim }) => claim.spans.some(span => holds(span, time.span))) ?? []
    return view === undefined ? [] : claims.map(({ claim }) => ({ view, words: claim.text }))
  })
  const [shortest] = holding.sort((x, y) => x.words.length - y.words.length)
  return shortest === undefined
    ? undefined
    : { side, ...shortest, isInferred: time.inferred, doubt: time.doubt }
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle].start <= offset) low = middle
    else high = middle - 1
  }
  return segments[low]
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function renderMoment(moment: Moment): Markup {
  return html`<li><span class="when">${momentWords(moment)}</span><ul>${moment.events.map(
    event =>
      html`<li><span class="letter">${event.side.toUpperCase()}</span> <a class="${toneOf(event.view.finding)}" href="#${event.view.finding.id}" data-f="${event.view.finding.id}">${event.words}</a>${event.isInferred ? html` <span class="inferred" title="reckoned from the date of publication">inferred</span>` : undefined}${event.doubt === undefined ? undefined : html` <span class="inferred">${DOUBTS[event.doubt]}</span>`}</li>`,
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
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${dateWords(to)}`
  return `${dateWords(from)} to ${dateWords(to)}`
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
