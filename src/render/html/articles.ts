/** The two articles side by side, every claim's words linked to its findings. */
import type { Document } from '../../types'
import { dateWords } from '../wording'
import { html, type Markup } from './markup'
import type { Segment } from './segments'
import { TONE_NAMES } from './tones'

/** What a document goes by on the page: `a`, `b`, and on as far as there are documents. */
export type KeyOf = (document: Document) => string

/** Letters in the order of the documents; after the last one, with a figure. */
export function keysOf(documents: readonly Document[]): KeyOf {
  const keys = new Map(
    documents.map((document, at) => [
      document,
      at < LETTERS.length ? LETTERS[at] : `z${at - LETTERS.length + 2}`,
    ]),
  )
  return document => keys.get(document) ?? LETTERS[0]
}
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/** The id of the segment that starts at an offset: what a finding links to. */
export function segmentId(key: string, start: number): string {
  return `${key}-${start}`
}

/** An article under the name given, else what is known of it. */
export function renderArticle(
  document: Document,
  key: string,
  segments: readonly Segment[],
  name?: string,
): Markup {
  const { publisher, published } = document.source
  const facts = [name ?? publisher, published === undefined ? undefined : dateWords(published)]
    .filter(Boolean)
    .join(', ')
  return html`<article class="article" id="article-${key}" aria-labelledby="article-${key}-name">
<h3 id="article-${key}-name"><span class="letter">${key.toUpperCase()}</span> ${facts || 'Publisher and date not known'}</h3>
<div class="text" dir="auto">${paragraphs(document, key, segments)}</div>
</article>`
}

function paragraphs(document: Document, key: string, segments: readonly Segment[]): Markup[] {
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
      html`<p class="${kind}">${inside.map(segment => renderSegment(segment, text, key, seen))}</p>`,
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
function renderSegment(segment: Segment, text: string, key: string, seen: Set<string>): Markup {
  const words = text.slice(segment.start, segment.end)
  if (segment.tone === undefined) return html`${words}`
  const findings = segment.findings.join(' ')
  const isStop = !seen.has(findings)
  seen.add(findings)
  const name = `${TONE_NAMES[segment.tone]} (${segment.findings.join(', ')})`
  return html`<a class="seg ${segment.tone}" id="${segmentId(key, segment.start)}" href="#${segment.findings[0]}" data-f="${findings}" title="${name}"${isStop ? undefined : html` tabindex="-1"`}>${words}</a>`
}
