// Sentences within blocks: every stop proposes a boundary, rules and enclosures refuse it, list items add their own.
import { SLUGS } from '../lexicon/en/text/slugs'
import type { Block, Span } from '../types'
import { protectedRanges } from './enclosures'
import { endsSentence } from './endings'
import { fold } from './fold'
import { itemStarts } from './items'
import { isSpace, trimSpan } from './spans'
import { isStop, readStop } from './stops'

/** A sentence with the index of its block. */
export interface SentenceSpan {
  readonly span: Span
  readonly block: number
}

/**
 * Divides blocks into sentences: in order, trimmed, none crossing the edge of its block.
 *
 * @example splitSentences('He met Mr. Low. They spoke.', findBlocks('He met Mr. Low. They spoke.')).length // 2
 */
export function splitSentences(text: string, blocks: readonly Block[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  blocks.forEach(({ span, kind }, block) => {
    const folded = fold(text.slice(span.start, span.end))
    const slug = kind === 'headline' ? slugEnd(folded) : 0
    const starts = [...(slug > 0 ? [0, slug] : [0]), ...sentenceStarts(folded, kind === 'headline')]
    starts.forEach((start, i) => {
      const trimmed = trimSpan(folded, { start, end: starts[i + 1] ?? folded.length })
      if (trimmed.start === trimmed.end) return
      sentences.push({ span: { start: span.start + trimmed.start, end: span.start + trimmed.end }, block })
    })
  })
  return sentences
}

/** Where a headline begins behind the word that an agency files it under: "Soccer-Harwick lose again"; 0 without one. */
function slugEnd(headline: string): number {
  const hyphen = headline.indexOf('-')
  const isSlug =
    hyphen > 0 && SLUGS.has(headline.slice(0, hyphen)) && /\p{Lu}/u.test(headline[hyphen + 1] ?? '')
  return isSlug ? hyphen + 1 : 0
}

/** Offsets of the second and later sentences, ascending. */
function sentenceStarts(text: string, headline: boolean): number[] {
  const items = itemStarts(text)
  const enclosures = protectedRanges(text)
  const starts: number[] = []
  let enclosure = 0
  let item = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    for (; item < items.length && items[item] <= at; item++) {
      start = items[item]
      starts.push(start)
    }
    if (!isStop(text[at])) continue
    const stop = readStop(text, at)
    while (enclosure < enclosures.length && enclosures[enclosure].end <= at) enclosure++
    const enclosed =
      enclosure < enclosures.length &&
      enclosures[enclosure].start <= at &&
      stop.closed <= enclosures[enclosure].end
    if (enclosed || !endsSentence(text, stop, { start, headline })) {
      at = stop.end - 1
      continue
    }
    const end = stop.ellipsisFollows ? at + 1 : stop.closed
    starts.push(end)
    start = end
    while (start < text.length && isSpace(text.charCodeAt(start))) start++
    at = Math.max(at, end - 1)
  }
  return starts
}
