// Which claims of two documents speak of the same fact.
import type { ClaimView } from '../claims/view'
import type { Bridge } from './bridge'
import { candidates } from './candidates'
import { alignmentFeatures } from './features'
import { WEIGHTS } from './weights'
import { alignTerms, type TermPair } from './words'

/** A claim of each source that speak of the same fact. */
export interface Alignment {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly terms: readonly TermPair[]
  /** 0 to 1: probability that both speak of one fact. */
  readonly score: number
}

/** Less likely than this, two claims are left apart. */
const LEAST_SCORE = 0.15
/** A claim that has a partner takes a second only when that is nearly as likely. */
const NEARLY_AS_GOOD = 0.8

/** Pairs the claims of two documents. A claim may stand in several pairs; most stand in none. */
export function align(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): Alignment[] {
  const scored: Alignment[] = []
  for (const [i, j] of candidates(a, b, bridge)) {
    const pair = alignPair(a[i], b[j], bridge)
    if (pair.score >= LEAST_SCORE) scored.push(pair)
  }
  scored.sort((p, q) => q.score - p.score || p.a.index + p.b.index - q.a.index - q.b.index)
  const bestA = new Map<number, number>()
  const bestB = new Map<number, number>()
  for (const { a: x, b: y, score } of scored) {
    if (!bestA.has(x.index)) bestA.set(x.index, score)
    if (!bestB.has(y.index)) bestB.set(y.index, score)
  }
  const good = (score: number, best: number | undefined) => score >= NEARLY_AS_GOOD * (best ?? 0)
  return scored.filter(
    ({ a: x, b: y, score }) => good(score, bestA.get(x.index)) && good(score, bestB.get(y.index)),
  )
}

/** One pair of claims, with its terms paired and its score. */
export function alignPair(a: ClaimView, b: ClaimView, bridge: Bridge): Alignment {
  const terms = alignTerms(a, b, bridge)
  return { a, b, terms, score: probability(alignmentFeatures(a, b, terms, bridge)) }
}

/** Logistic regression: a weight a feature, the intercept first. */
function probability(features: readonly number[]): number {
  let z = WEIGHTS[0]
  features.forEach((value, i) => {
    z += WEIGHTS[i + 1] * value
  })
  return 1 / (1 + Math.exp(-z))
}
