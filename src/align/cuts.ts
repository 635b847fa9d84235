// How far two claims are cuts of the same words: a clause, and the report of it.

import type { ClaimView } from '../terms/claim-terms'
import { reportsMade } from '../terms/reports-made'
import { overlapLength, overlaps } from '../text/spans'
import type { Span } from '../types'

/** Two claims of one sentence that share this much of their words state one fact in two cuts. */
export const SAME_WORDS = 0.45
/** A clause lies in the report of it but for a conjunction or a comma. */
const WHOLLY = 0.9

export const sameWords = (x: ClaimView, y: ClaimView): boolean => share(x, y) >= SAME_WORDS

/** True of the same words too. */
export function isPart(x: ClaimView, y: ClaimView): boolean {
  return sameWords(x, y) || sharedLength(x, y) >= WHOLLY * Math.min(length(x), length(y))
}

/** 0 to 1: how much of their words two claims have in common. */
export function share(x: ClaimView, y: ClaimView): number {
  if (x === y) return 1
  const shared = sharedLength(x, y)
  const all = length(x) + length(y) - shared
  return all > 0 ? shared / all : 0
}

function sharedLength(x: ClaimView, y: ClaimView): number {
  let shared = 0
  for (const s of stated(x)) for (const t of stated(y)) shared += overlapLength(s, t)
  return shared
}

const length = (view: ClaimView): number => stated(view).reduce((sum, s) => sum + s.end - s.start, 0)

const known = new WeakMap<ClaimView, readonly Span[]>()

/** The words of a claim without those that only say who says so, unless nothing else is left. */
function stated(view: ClaimView): readonly Span[] {
  const found = known.get(view) ?? withoutSpeaker(view)
  known.set(view, found)
  return found
}

function withoutSpeaker(view: ClaimView): readonly Span[] {
  const { claim, document } = view
  const own = reportsMade(view)
    .map(i => document.attributions[i])
    .find(({ content }) => content.length > 0)
  if (!own) return claim.spans
  let left: readonly Span[] = claim.spans
  for (const cut of [...own.source, ...own.cue]) left = left.flatMap(span => without(span, cut))
  return own.content.some(span => left.some(part => overlaps(part, span))) ? left : claim.spans
}

function without(span: Span, cut: Span): Span[] {
  if (!overlaps(span, cut)) return [span]
  const parts = [
    { start: span.start, end: Math.min(span.end, cut.start) },
    { start: Math.max(span.start, cut.end), end: span.end },
  ]
  return parts.filter(part => part.end > part.start)
}
