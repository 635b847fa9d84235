/** The whole at a glance: which parts of each article are shared, added, disputed or alone, and which parts go together. */
import type { Report, Side } from '../../types'
import type { ClaimView, FindingView } from '../view'
import { html, type Markup } from './markup'
import type { Segment } from './segments'
import { TONES, type Tone, toneOf } from './tones'

const WIDTH = 1000
const BAR_HEIGHT = 18
const GAP = 74
const HEIGHT = BAR_HEIGHT * 2 + GAP
/** Narrower than this, a claim would not be seen. */
const LEAST_WIDTH = 2

const KEY_NAMES: Readonly<Record<Tone, string>> = {
  agrees: 'shared',
  adds: 'shared, with detail',
  framing: 'told differently',
  conflict: 'in conflict',
  alone: 'alone',
}

export function renderPicture(
  report: Report,
  views: readonly FindingView[],
  segments: Readonly<Record<Side, readonly Segment[]>>,
): Markup {
  const [a, b] = report.documents
  const lengths = { a: a.source.text.length, b: b.source.text.length }
  return html`<figure class="picture"><div class="strip"><div class="ends" aria-hidden="true"><span class="letter">A</span><span class="letter">B</span></div><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="picture-name">
<title id="picture-name">Both articles from beginning to end, A above and B below, with bands between the parts that speak of the same facts.</title>
${views.map(view => band(view, lengths))}
${bar(segments.a, lengths.a, 0)}${bar(segments.b, lengths.b, BAR_HEIGHT + GAP)}
</svg></div>
<figcaption>${KEY}</figcaption></figure>`
}

function bar(segments: readonly Segment[], length: number, y: number): Markup {
  const scale = WIDTH / Math.max(1, length)
  const parts = segments.filter(segment => segment.tone !== undefined)
  return html`<rect class="paper" x="0" y="${y}" width="${WIDTH}" height="${BAR_HEIGHT}"/>${parts.map(
    ({ start, end, tone, findings }) =>
      html`<rect class="part ${tone}" data-f="${findings.join(' ')}" x="${round(start * scale)}" y="${y}" width="${round(Math.max(LEAST_WIDTH, (end - start) * scale))}" height="${BAR_HEIGHT}"/>`,
  )}`
}

function band(view: FindingView, lengths: Readonly<Record<Side, number>>): Markup | undefined {
  const a = extent(view.a, lengths.a)
  const b = extent(view.b, lengths.b)
  if (a === undefined || b === undefined) return undefined
  const top = BAR_HEIGHT
  const bottom = BAR_HEIGHT + GAP
  const middle = (top + bottom) / 2
  const path = `M${a[0]} ${top}C${a[0]} ${middle} ${b[0]} ${middle} ${b[0]} ${bottom}H${b[1]}C${b[1]} ${middle} ${a[1]} ${middle} ${a[1]} ${top}Z`
  return html`<path class="band ${toneOf(view.finding)}" data-f="${view.finding.id}" d="${path}"/>`
}

/** From the first to the last word of the side's first claim: a band over all claims would cover what lies between them. */
function extent(claims: readonly ClaimView[], length: number): readonly [number, number] | undefined {
  const spans = claims[0]?.claim.spans ?? []
  if (spans.length === 0) return undefined
  const scale = WIDTH / Math.max(1, length)
  const start = Math.min(...spans.map(span => span.start)) * scale
  const end = Math.max(...spans.map(span => span.end)) * scale
  return [round(start), round(Math.max(end, start + LEAST_WIDTH))]
}

/** What the colours mean; no figures, since a share of words in common is no measure of anything that a reader asks. */
const KEY = html`<ul class="key">${TONES.map(tone => html`<li><span class="swatch ${tone}"></span>${KEY_NAMES[tone]}</li>`)}</ul>`

function round(value: number): number {
  return Math.round(value * 10) / 10
}
