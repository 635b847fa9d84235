/** From drafts to attributions: what is nested in what, and which entity speaks. */
import type { Attribution, Mention, Span } from '../types'
import type { Draft, Layout } from './attribution-draft'

export function chainAttributions(layout: Layout, drafts: readonly Draft[]): Attribution[] {
  const ordered = [...drafts].sort((a, b) => cueStart(a) - cueStart(b) || a.head - b.head)
  const holders = innermostHolders(ordered)
  const kept = ordered.map((draft, i) => {
    const holder = holders[i] ?? -1
    return holder < 0 || isWorthNesting(layout, draft, ordered[holder])
  })
  const renumbered = new Map<number, number>()
  ordered.forEach((_, i) => {
    if (kept[i]) renumbered.set(i, renumbered.size)
  })
  const mentions = mentionIndex(layout)
  return ordered.flatMap((draft, i) => {
    if (!kept[i]) return []
    let holder = holders[i] ?? -1
    while (holder >= 0 && !renumbered.has(holder)) holder = holders[holder] ?? -1
    const parent = renumbered.get(holder)
    const speaker = draft.speakerHead === undefined ? undefined : mentions(draft.sentence, draft.speakerHead)
    return [
      {
        source: draft.source,
        cue: draft.cue,
        content: draft.content,
        kind: kindOf(layout, draft),
        ...(speaker === undefined ? {} : { speaker }),
        ...(parent === undefined ? {} : { parent }),
      },
    ]
  })
}

const cueStart = (draft: Draft) => draft.cue[0]?.start ?? 0

/** Inside another's words only a report by a named third party makes a link of the chain; "I think" does not. */
function isWorthNesting(layout: Layout, draft: Draft, holder: Draft | undefined): boolean {
  if (!draft.isReport || draft.source.length === 0 || !holder?.isReport) return false
  const head =
    draft.speakerHead === undefined ? undefined : layout.trees[draft.sentence]?.tokens[draft.speakerHead]
  return head !== undefined && head.upos !== 'PRON'
}

/** For each draft the one with the shortest content that holds its cue; -1 for none. */
function innermostHolders(ordered: readonly Draft[]): number[] {
  const events = ordered.flatMap((draft, i) => draft.content.map(span => ({ ...span, i })))
  events.sort((a, b) => a.start - b.start || b.end - a.end)
  const open: { start: number; end: number; i: number }[] = []
  let next = 0
  return ordered.map((draft, i) => {
    const at = cueStart(draft)
    while (next < events.length && (events[next]?.start ?? 0) <= at) open.push(events[next++]!)
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop()
    // Spans that ended under one still open are few; the scan is bounded to keep cost linear.
    for (let k = open.length - 1; k >= 0 && k >= open.length - MAX_DEPTH; k--) {
      const span = open[k]
      if (span && span.end > at && span.i !== i) return span.i
    }
    return -1
  })
}

/** Reports within reports: nobody follows more than a handful. */
const MAX_DEPTH = 12

function mentionIndex(layout: Layout): (sentence: number, head: number) => string | undefined {
  const byHead = new Map<string, Mention>()
  const bySentence = new Map<number, Mention[]>()
  for (const mention of layout.reading.mentions) {
    byHead.set(`${mention.sentence}:${mention.head}`, mention)
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  return (sentence, head) => {
    const exact = byHead.get(`${sentence}:${head}`)?.entity
    if (exact !== undefined) return exact
    const token = layout.trees[sentence]?.tokens[head]
    if (!token) return undefined
    return bySentence
      .get(sentence)
      ?.find(m => m.entity !== undefined && m.span.start <= token.span.start && token.span.end <= m.span.end)
      ?.entity
  }
}

function kindOf(layout: Layout, draft: Draft): Attribution['kind'] {
  let words = 0
  let quoted = 0
  const inMarks = (span: Span) => {
    for (let i = span.start; i < span.end; i++) if (/[\p{L}\p{N}]/u.test(layout.text[i] ?? '')) words++
  }
  for (const span of draft.content) {
    inMarks(span)
    for (const q of quotationsIn(layout, span))
      for (let i = Math.max(q.start, span.start); i < Math.min(q.end, span.end); i++)
        if (/[\p{L}\p{N}]/u.test(layout.text[i] ?? '')) quoted++
  }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed'
}

function quotationsIn(layout: Layout, span: Span): Span[] {
  const found: Span[] = []
  let low = 0
  let high = layout.quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((layout.quotations[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  for (let q = low; q < layout.quotations.length; q++) {
    const quotation = layout.quotations[q]
    if (!quotation || quotation.start >= span.end) break
    found.push(quotation)
  }
  return found
}
