/** The whole at a glance: which parts of each article are shared, added, disputed or alone, and which parts go together. */
import type { Report, Side } from '../../types'
import { quoteAt } from '../quote'
import type { ClaimView, FindingView } from '../view'
import { percent } from '../wording'
import { html, type Markup } from './markup'
import type { Segment } from './segments'
import { TONES, type Tone, toneOf } from './tones'

const WIDTH = 1000
const BAR_HEIGHT = 18
const GAP = 74
const HEIGHT = BAR_HEIGHT * 2 + GAP
/** Narrower than this, a claim would not be seen. */
const LEAST_WIDTH = 2

const COLUMN_NAMES: Readonly<Record<Tone, string>> = {
  agrees: 'shared',
  adds: 'shared, with detail',
  framing: 'told differently',
  conflict: 'in conflict',
  alone: 'alone',
}
const COLUMNS: readonly Tone[] = ['agrees', 'adds', 'framing', 'conflict', 'alone']

export function renderPicture(
  report: Report,
  views: readonly FindingView[],
  segments: Readonly<Record<Side, readonly Segment[]>>,
): Markup {
  const [a, b] = report.documents
  const lengths = { a: a.source.text.length, b: b.source.text.length }
  return html`<figure class="picture"><div class="strip"><div class="ends" aria-hidden="true"><span class="letter">A</span><span class="letter">B</span></div><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="picture-name">
<title id="picture-name">Both articles from beginning to end, A above and B below, with bands between the parts that speak of the same facts. The table gives the figures.</title>
${views.map(view => band(view, lengths))}
${bar(segments.a, lengths.a, 0)}${bar(segments.b, lengths.b, BAR_HEIGHT + GAP)}
</svg></div>
<figcaption>${shareTable(report, segments)}</figcaption></figure>`
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

function shareTable(report: Report, segments: Readonly<Record<Side, readonly Segment[]>>): Markup {
  const rows = (['a', 'b'] as const).map((side, index) => {
    const shares = sharesOf(segments[side], report.documents[index].source.text)
    return html`<tr><th scope="row"><span class="letter">${side.toUpperCase()}</span></th>${COLUMNS.map(
      tone => html`<td>${shareWords(shares[tone])}</td>`,
    )}</tr>`
  })
  return html`<table class="shares"><caption>Part of each article’s words that is</caption><thead><tr><td></td>${COLUMNS.map(
    tone => html`<th scope="col"><span class="swatch ${tone}"></span>${COLUMN_NAMES[tone]}</th>`,
  )}</tr></thead><tbody>${rows}</tbody></table>`
}

function sharesOf(segments: readonly Segment[], text: string): Record<Tone, number> {
  const lengths: Record<Tone, number> = { conflict: 0, framing: 0, adds: 0, agrees: 0, alone: 0 }
  for (const segment of segments) {
    if (segment.tone !== undefined) lengths[segment.tone] += quoteAt(text, [segment]).length
  }
  const total = Math.max(1, quoteAt(text, [{ start: 0, end: text.length }]).length)
  for (const tone of TONES) lengths[tone] /= total
  return lengths
}

function shareWords(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1%' : percent(share)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
