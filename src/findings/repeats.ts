// A fact that a source states twice, in its headline and again below, is one fact.

import { type Alignment, byScore } from '../align/align'
import { SAME_WORDS, share } from '../align/cuts'
import type { Bridge } from '../align/pair-context'
import type { ClaimView } from '../terms/claim-terms'
import { type Fold, foldOf } from './facts'

/** Two sentences of one source that have so much of their names, values and words in common say the same again. */
const SAME_AGAIN = 0.8

/** Facts looked at for each of their sentences: one that is in more is said again and again, and is no news. */
const MOST_NEAR = 64

/** A fact and its repeats; joined once all are found, since each may be repeated without end. */
interface Draft {
  best: Alignment
  readonly folds: Fold[]
}

/** Folds of which one side is the same claim and the other a repeat of it are made one; the others stay as they are. */
export function mergeRepeats(folds: readonly Fold[], bridge: Bridge): Fold[] {
  const drafts: Draft[] = []
  const bySentence = new Map<string, Set<number>>()
  for (const fact of folds) {
    const keys = [`a ${fact.best.a.claim.sentence}`, `b ${fact.best.b.claim.sentence}`]
    const near = new Set(keys.flatMap(key => [...(bySentence.get(key) ?? [])]))
    // The first of them, whichever side it is near on: so it is the same when the sources are swapped.
    const home = [...near].sort((x, y) => x - y).find(at => isRepeat(drafts[at].best, fact.best, bridge))
    const place = home ?? drafts.length
    const draft = drafts[place]
    if (draft === undefined) drafts.push({ best: fact.best, folds: [fact] })
    else {
      draft.folds.push(fact)
      if (byScore(fact.best, draft.best) < 0) draft.best = fact.best
    }
    for (const key of keys) {
      const places = bySentence.get(key) ?? new Set()
      bySentence.set(key, places)
      if (places.size < MOST_NEAR) places.add(place)
    }
  }
  return drafts.map(draft => (draft.folds.length === 1 ? draft.folds[0] : join(draft.folds)))
}

function isRepeat(x: Alignment, y: Alignment, bridge: Bridge): boolean {
  const isSame = { a: share(x.a, y.a) >= SAME_WORDS, b: share(x.b, y.b) >= SAME_WORDS }
  if (isSame.a === isSame.b) return false
  const side = isSame.a ? 'b' : 'a'
  const [p, q] = [x[side], y[side]]
  return p.claim.sentence !== q.claim.sentence && sharedTerms(p, q, bridge) >= SAME_AGAIN
}

/** Dice's measure over the keys of the terms, by how much each tells in any text. */
function sharedTerms(x: ClaimView, y: ClaimView, bridge: Bridge): number {
  const keys = new Map(x.terms.map(term => [bridge.identity(term), term.weight]))
  const theirs = new Map(y.terms.map(term => [bridge.identity(term), term.weight]))
  let shared = 0
  let all = 0
  for (const [key, weight] of keys) {
    all += weight
    shared += Math.min(weight, theirs.get(key) ?? 0)
  }
  for (const weight of theirs.values()) all += weight
  return all === 0 ? 0 : (2 * shared) / all
}

function join(folds: readonly Fold[]): Fold {
  const members = folds.flatMap(({ best, others }) => [best, ...others]).sort(byScore)
  const all = (side: 'a' | 'b') => [...new Set(folds.flatMap(fact => fact[side]))]
  return foldOf(members, all('a'), all('b'))
}
