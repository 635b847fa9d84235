// Which terms of two claims stand for each other.
import type { ClaimView } from '../terms/claim-terms'
import type { Bridge } from './pair-context'

/** Two terms, one of each claim, that stand for each other. */
export interface TermPair {
  /** Index in the first view's `terms`. */
  readonly a: number
  readonly b: number
  /** 0 to 1: how far they say the same. */
  readonly score: number
}

/** Below this, two words are merely on one topic. */
const LEAST_SIMILARITY = 0.5
/** What a like head or a like dependent adds: it settles which of two equal words answers which. */
const HEAD_BONUS = 0.12
const NEIGHBOUR_BONUS = 0.06

/** Pairs the terms of two claims, best first, each term once; ties go to the pair whose surroundings are alike. */
export function alignTerms(
  a: ClaimView,
  b: ClaimView,
  bridge: Bridge,
  scores: Float64Array = bridge.similarities(a, b),
): TermPair[] {
  const n = a.terms.length
  const m = b.terms.length
  const governorsA = governors(a)
  const governorsB = governors(b)
  const at = (i: number, j: number): number => (i < 0 || j < 0 || i >= n || j >= m ? 0 : scores[i * m + j])
  const all: (TermPair & { rank: number })[] = []
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++) {
      const score = scores[i * m + j]
      if (score < LEAST_SIMILARITY) continue
      const head = HEAD_BONUS * at(governorsA[i], governorsB[j])
      const around = NEIGHBOUR_BONUS * (at(i - 1, j - 1) + at(i + 1, j + 1))
      all.push({ a: i, b: j, score, rank: score + head + around })
    }
  // Ties go by the sum of places, which is the same when the sources are swapped.
  all.sort((p, q) => q.rank - p.rank || p.a + p.b - q.a - q.b)
  const left = new Set<number>()
  const right = new Set<number>()
  const pairs: TermPair[] = []
  for (const { a: i, b: j, score } of all) {
    if (left.has(i) || right.has(j)) continue
    left.add(i)
    right.add(j)
    pairs.push({ a: i, b: j, score })
  }
  return pairs
}

/** What was found of a claim, for as long as the claim is there: a claim is compared with many. */
const known = new WeakMap<object, readonly number[]>()

/** For each term the index of the nearest term above it in the tree; -1 at the top. */
export function governors(view: Pick<ClaimView, 'terms' | 'sentence'>): readonly number[] {
  const found = known.get(view) ?? findGovernors(view)
  known.set(view, found)
  return found
}

function findGovernors(view: Pick<ClaimView, 'terms' | 'sentence'>): number[] {
  const owner = new Map<number, number>()
  view.terms.forEach((term, t) => {
    for (const token of term.tokens) owner.set(token, t)
  })
  return view.terms.map((term, t) => {
    let head = view.sentence.tokens[term.index].head
    for (let steps = 0; head >= 0 && steps < view.sentence.tokens.length; steps++) {
      const found = owner.get(head)
      if (found !== undefined && found !== t) return found
      head = view.sentence.tokens[head].head
    }
    return -1
  })
}
