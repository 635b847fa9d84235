/** The two articles side by side, every claim's words linked to its findings. */
import type { Document, Side } from '../../types'
import { dateWords } from '../wording'
import { html, type Markup } from './markup'
import type { Segment } from './segments'
import { TONE_NAMES } from './tones'

/** The id of the segment that starts at an offset: what a finding links to. */
export function segmentId(side: Side, start: number): string {
  return `${side}-${start}`
}

export function renderArticle(document: Document, side: Side, segments: readonly Segment[]): Markup {
  const { publisher, published } = document.source
  const letter = side.toUpperCase()
  const facts = [publisher, published === undefined ? undefined : dateWords(published)]
    .filter(Boolean)
    .join(', ')
  return html`<article class="article" id="article-${side}" aria-labelledby="article-${side}-name">
<h3 id="article-${side}-name"><span class="letter">${letter}</span> ${facts || 'Publisher and date not known'}</h3>
<div class="text" dir="auto">${paragraphs(document, side, segments)}</div>
</article>`
}

function paragraphs(document: Document, side: Side, segments: readonly Segment[]): Markup[] {
  const { text } = document.source
  const seen = new Set<string>()
  const rendered: Markup[] = []
  let at = 0
  const paragraph = (end: number, kind: string) => {
    const inside: Segment[] = []
    while (at < segments.length && segments[at].start < end) inside.push(segments[at++])
    const hasWords = inside.some(segment => /\S/.test(text.slice(segment.start, segment.end)))
    if (!hasWords) return
    rendered.push(
      html`<p class="${kind}">${inside.map(segment => renderSegment(segment, text, side, seen))}</p>`,
    )
  }
  for (const block of document.blocks) {
    paragraph(block.span.start, 'paragraph')
    paragraph(block.span.end, block.kind)
  }
  paragraph(text.length, 'paragraph')
  return rendered
}

/** Only the first stretch of each set of findings is a stop for the Tab key: claims are often in pieces. */
function renderSegment(segment: Segment, text: string, side: Side, seen: Set<string>): Markup {
  const words = text.slice(segment.start, segment.end)
  if (segment.tone === undefined) return html`${words}`
  const findings = segment.findings.join(' ')
  const isStop = !seen.has(findings)
  seen.add(findings)
  const name = `${TONE_NAMES[segment.tone]} (${segment.findings.join(', ')})`
  return html`<a class="seg ${segment.tone}" id="${segmentId(side, segment.start)}" href="#${segment.findings[0]}" data-f="${findings}" title="${name}"${isStop ? undefined : html` tabindex="-1"`}>${words}</a>`
}
