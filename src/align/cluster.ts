// Claims of many documents gathered into facts, at a cost near linear in the claims.
import type { ClaimView, Term } from '../terms/claim-terms'
import { type Alignment, alignPair, alikeOf } from './align'
import { keysOf } from './candidates'
import type { Bridge } from './pair-context'
import { CLASH_ALONE, valueClashes } from './value-slots'

/** Claims of one fact, and how each answers the one that stands for them all. */
export interface Cluster {
  readonly head: ClaimView
  /** Every claim but the head, in order. */
  readonly members: readonly Alignment[]
}

/** A claim is looked up beside so many that had the key before it; the fact they make hands on the rest. */
const WINDOW = 8
/** Of what the keys propose, so many are looked at. */
const MOST_CANDIDATES = 6
/** Shared keys must tell this much together. */
const LEAST_SHARED = 0.45
/** As likely as this, two claims speak of one fact. */
const LEAST_SCORE = 0.4
/** A claim that joins must answer the head too, or facts would run into one another claim by claim. */
const LEAST_TO_HEAD = 0.3

/** Clusters in the order of their heads; a claim that no other answers is a cluster of its own. */
export function cluster(views: readonly ClaimView[], bridge: Bridge): Cluster[] {
  const index = new Map<string, number[]>()
  const keys = new Map<Term, readonly [string, number][]>()
  const heads: ClaimView[] = []
  const members: Alignment[][] = []
  /** Cluster of each claim met so far. */
  const home: number[] = []
  views.forEach((view, at) => {
    const shared = new Map<number, number>()
    for (const [key, weight] of keysOfClaim(view, bridge, keys)) {
      const before = index.get(key) ?? []
      for (const other of before.slice(-WINDOW))
        if (views[other].document !== view.document) shared.set(other, (shared.get(other) ?? 0) + weight)
      before.push(at)
      index.set(key, before)
    }
    const best = bestHome(view, shared, views, heads, home, bridge)
    if (best) members[best.cluster].push(best.toHead)
    home.push(best ? best.cluster : heads.length)
    if (!best) {
      heads.push(view)
      members.push([])
    }
  })
  return heads.map((head, i) => ({ head, members: members[i] }))
}

/** The likeliest cluster by its claim that shares most, provided that its head is alike too. */
function bestHome(
  view: ClaimView,
  shared: ReadonlyMap<number, number>,
  views: readonly ClaimView[],
  heads: readonly ClaimView[],
  home: readonly number[],
  bridge: Bridge,
): { cluster: number; toHead: Alignment } | undefined {
  const sharing = [...shared]
    .filter(([, weight]) => weight >= LEAST_SHARED)
    .sort(([i, x], [j, y]) => y - x || i - j)
  // One claim speaks for its cluster: the others would but say it again.
  const nearest = new Map<number, number>()
  for (const [other] of sharing) {
    if (nearest.size === MOST_CANDIDATES) break
    if (!nearest.has(home[other])) nearest.set(home[other], other)
  }
  // Two tolls of one event tell one fact, however little else is told alike.
  const clash = ({ a, b }: Alignment): boolean =>
    valueClashes([a], [b], bridge).some(({ score }) => score >= CLASH_ALONE)
  const likely = [...nearest]
    .map(([cluster, other]) => ({ cluster, other, pair: alignPair(views[other], view, bridge) }))
    .filter(({ pair }) => alikeOf(pair) >= LEAST_SCORE || clash(pair))
    .sort((x, y) => alikeOf(y.pair) - alikeOf(x.pair) || x.other - y.other)
  for (const { cluster, pair } of likely) {
    const toHead = pair.a === heads[cluster] ? pair : alignPair(heads[cluster], view, bridge)
    if (alikeOf(toHead) >= LEAST_TO_HEAD || clash(toHead)) return { cluster, toHead }
  }
  return undefined
}

/** Keys of a claim, each with what it tells at most. */
function keysOfClaim(
  view: ClaimView,
  bridge: Bridge,
  known: Map<Term, readonly [string, number][]>,
): Map<string, number> {
  const keys = new Map<string, number>()
  for (const term of view.terms) {
    const ofTerm = known.get(term) ?? keysOf(term, bridge)
    known.set(term, ofTerm)
    for (const [key, weight] of ofTerm) keys.set(key, Math.max(weight, keys.get(key) ?? 0))
  }
  return keys
}
