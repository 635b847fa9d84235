/** From drafts to attributions: what is nested in what, and which entity speaks. */
import { MUSING } from '../lexicon/en/reporting/reporting-words'
import { countWhile } from '../text/search'
import type { Attribution, Span } from '../types'
import { type Draft, INNER, isBlank, type Layout } from './draft'
import { speakerAt } from './speaker-entity'

export function chainAttributions(layout: Layout, drafts: readonly Draft[]): Attribution[] {
  const ordered = inChainOrder(drafts)
  const holders = innermostHolders(ordered).map((holder, i) => reportAround(ordered, i) ?? holder)
  const kept = ordered.map((draft, i) => {
    const holder = holders[i] ?? -1
    return holder < 0 || draft.within !== undefined || isWorthNesting(layout, draft, ordered[holder])
  })
  breakCircles(holders)
  const renumbered = new Map<number, number>()
  ordered.forEach((_, i) => {
    if (kept[i]) renumbered.set(i, renumbered.size)
  })
  return ordered.flatMap((draft, i) => {
    if (!kept[i]) return []
    let holder = holders[i] ?? -1
    while (holder >= 0 && !renumbered.has(holder)) holder = holders[holder] ?? -1
    const parent = renumbered.get(holder)
    const speaker =
      draft.speakerHead === undefined ? undefined : speakerAt(layout, draft.sentence, draft.speakerHead)
    return [
      {
        source: draft.source,
        cue: draft.cue,
        content: draft.content.map(span => trimmed(layout.text, span)),
        kind: kindOf(layout, draft),
        ...(speaker === undefined ? {} : { speaker }),
        ...(parent === undefined ? {} : { parent }),
      },
    ]
  })
}

/** By cue; what a report cites follows the report, so that the later of two equal contents is the inner one. */
function inChainOrder(drafts: readonly Draft[]): Draft[] {
  const byCue = [...drafts].sort((a, b) => cueStart(a) - cueStart(b) || a.head - b.head)
  const cited = new Map<string, Draft[]>()
  for (const draft of byCue) {
    if (draft.within === undefined) continue
    const key = `${draft.sentence}:${draft.within}`
    const list = cited.get(key)
    if (list) list.push(draft)
    else cited.set(key, [draft])
  }
  return byCue.flatMap(draft =>
    draft.within === undefined ? [draft, ...(cited.get(`${draft.sentence}:${draft.head}`) ?? [])] : [],
  )
}

/** Two reports whose contents hold each other's cues make no chain: the later one stands free. */
function breakCircles(holders: number[]): void {
  const state = new Uint8Array(holders.length)
  for (let i = 0; i < holders.length; i++) {
    const path: number[] = []
    let at = i
    while (at >= 0 && state[at] === 0) {
      state[at] = 1
      path.push(at)
      at = holders[at]
    }
    if (at >= 0 && state[at] === 1) {
      let latest = at
      for (let k = path.indexOf(at); k < path.length; k++) latest = Math.max(latest, path[k])
      holders[latest] = -1
    }
    for (const step of path) state[step] = 2
  }
}

/** The report that cites this source comes right before it. */
function reportAround(ordered: readonly Draft[], i: number): number | undefined {
  const { within, sentence } = ordered[i]
  if (within === undefined) return undefined
  for (let k = i - 1; k >= 0 && ordered[k].sentence === sentence; k--)
    if (ordered[k].head === within) return k
  return undefined
}

const cueStart = (draft: Draft) => draft.cue[0]?.start ?? 0

/** Inside another's words only a report by a named third party makes a link of the chain; "I think" does not. */
function isWorthNesting(layout: Layout, draft: Draft, holder: Draft | undefined): boolean {
  if (!draft.isReport || draft.source.length === 0 || !holder?.isReport) return false
  if (draft.rule === INNER) return true
  const head =
    draft.speakerHead === undefined ? undefined : layout.trees[draft.sentence]?.tokens[draft.speakerHead]
  return (
    head !== undefined &&
    head.upos !== 'PRON' &&
    !MUSING.has(layout.trees[draft.sentence].tokens[draft.head].lemma)
  )
}

/** For each draft the one with the shortest content that holds its cue; -1 for none. */
function innermostHolders(ordered: readonly Draft[]): number[] {
  const events = ordered.flatMap((draft, i) => draft.content.map(span => ({ ...span, i })))
  events.sort((a, b) => a.start - b.start || b.end - a.end)
  const open: { start: number; end: number; i: number }[] = []
  let next = 0
  return ordered.map((draft, i) => {
    const at = cueStart(draft)
    while (next < events.length && events[next].start <= at) open.push(events[next++])
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

/** Spaces and commas at the ends are the article's. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /[\s,]/.test(text[start])) start++
  while (end > start && /[\s,;:—–―]/.test(text[end - 1])) end--
  return start < end ? { start, end } : span
}

/** `direct` when nothing is said outside the marks, `indirect` when nothing is inside. */
function kindOf(layout: Layout, draft: Draft): Attribution['kind'] {
  if (draft.rule === INNER) return 'indirect'
  let isQuoted = false
  let isBare = true
  for (const span of draft.content) {
    let from = span.start
    for (const quotation of quotationsIn(layout, span)) {
      isQuoted = true
      isBare &&= isBlank(layout.text, from, quotation.start)
      from = quotation.end
    }
    isBare &&= isBlank(layout.text, from, span.end)
  }
  return isQuoted ? (isBare ? 'direct' : 'mixed') : 'indirect'
}

function quotationsIn(layout: Layout, span: Span): Span[] {
  const found: Span[] = []
  const first = countWhile(layout.quotations, quotation => quotation.end <= span.start)
  for (let q = first; q < layout.quotations.length; q++) {
    const quotation = layout.quotations[q]
    if (!quotation || quotation.start >= span.end) break
    found.push(quotation)
  }
  return found
}
