// Which claims of two documents speak of the same fact.
import type { ClaimView } from '../claims/view'
import type { Bridge } from './bridge'
import { candidates } from './candidates'
import { alignTerms, type TermPair, totalWeight } from './words'

/** A claim of each source that speak of the same fact. */
export interface Alignment {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly terms: readonly TermPair[]
  /** 0 to 1. */
  readonly score: number
}

/** Least similarity of two claims on one fact. */
const LEAST_SCORE = 0.45
/** A claim that has a partner takes a second only when that is nearly as good as its best. */
const NEARLY_AS_GOOD = 0.9
/** Two claims that share less than this share a topic, not a fact: one name and a common word. */
const LEAST_SHARED_WEIGHT = 1.4

/** Pairs the claims of two documents. A claim may stand in several pairs; most stand in none. */
export function align(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): Alignment[] {
  const scored: Alignment[] = []
  for (const [i, j] of candidates(a, b, bridge)) {
    const pair = alignPair(a[i], b[j], bridge)
    if (pair.score >= LEAST_SCORE) scored.push(pair)
  }
  scored.sort((p, q) => q.score - p.score || p.a.index - q.a.index || p.b.index - q.b.index)
  const bestA = new Map<number, number>()
  const bestB = new Map<number, number>()
  for (const { a: x, b: y, score } of scored) {
    if (!bestA.has(x.index)) bestA.set(x.index, score)
    if (!bestB.has(y.index)) bestB.set(y.index, score)
  }
  return scored.filter(
    ({ a: x, b: y, score }) =>
      score >= NEARLY_AS_GOOD * (bestA.get(x.index) ?? 0) ||
      score >= NEARLY_AS_GOOD * (bestB.get(y.index) ?? 0),
  )
}

/** One pair of claims, with its terms paired and its score. */
export function alignPair(a: ClaimView, b: ClaimView, bridge: Bridge): Alignment {
  const terms = alignTerms(a, b, bridge)
  return { a, b, terms, score: similarity(a, b, terms) }
}

/** Halfway between the Dice coefficient and the better covered side: one source may pack more into its clause. */
function similarity(a: ClaimView, b: ClaimView, terms: readonly TermPair[]): number {
  let sharedA = 0
  let sharedB = 0
  for (const pair of terms) {
    sharedA += pair.score * a.terms[pair.a].weight
    sharedB += pair.score * b.terms[pair.b].weight
  }
  const allA = totalWeight(a.terms)
  const allB = totalWeight(b.terms)
  if (allA === 0 || allB === 0) return a.claim.text === b.claim.text ? 1 : 0
  const dice = (sharedA + sharedB) / (allA + allB)
  if (Math.min(sharedA, sharedB) < LEAST_SHARED_WEIGHT) return dice > 0.9 ? dice : 0
  return (dice + Math.max(sharedA / allA, sharedB / allB)) / 2
}
