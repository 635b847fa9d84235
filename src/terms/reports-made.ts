// Which reports a claim makes itself: "said" in "she said that …" is the predicate of the one and the cue of the other.
import { overlaps } from '../text/spans'
import type { Document } from '../types'
import type { ClaimView } from './claim-terms'

/** So many code units of text share a place in the index: a word or two, so that few cues share one. */
const PLACE = 16

const known = new WeakMap<Document, ReadonlyMap<number, readonly number[]>>()

/** Indices of the attributions whose cue has words of the predicate, in order. */
export function reportsMade({ claim, document }: ClaimView): number[] {
  const index = known.get(document) ?? indexCues(document)
  known.set(document, index)
  const { start, end } = claim.predicate.span
  const found = new Set<number>()
  for (let place = Math.floor(start / PLACE); place * PLACE < end; place++)
    for (const i of index.get(place) ?? [])
      if (document.attributions[i].cue.some(span => overlaps(span, { start, end }))) found.add(i)
  return [...found].sort((i, j) => i - j)
}

/** The attribution of the report that a claim makes, or else of the one that holds it; undefined for the article's own. */
export const reportOf = (view: ClaimView): number | undefined =>
  reportsMade(view)[0] ?? view.claim.attribution

/** Whether a term is of what a claim says, and not of who says it and that he does. */
export function isOfContent(view: ClaimView, term: number): boolean {
  const report = reportOf(view)
  if (report === undefined) return true
  const { source, cue } = view.document.attributions[report]
  return ![...source, ...cue].some(span => overlaps(span, view.terms[term].span))
}

function indexCues({ attributions }: Document): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (const [i, { cue }] of attributions.entries())
    for (const { start, end } of cue)
      for (let place = Math.floor(start / PLACE); place * PLACE < end; place++) {
        const here = index.get(place)
        if (here) here.push(i)
        else index.set(place, [i])
      }
  return index
}
