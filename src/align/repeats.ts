// A fact that a source states twice, in its headline and again below, is one fact.
import type { ClaimView } from '../claims/view'
import { byScore } from './align'
import type { Bridge } from './bridge'
import { type Fold, foldOf, SAME_WORDS, share } from './fold'

/** Two sentences of one source that have so much of their names, values and words in common say the same again. */
const SAME_AGAIN = 0.8

/** Folds of which one side is the same claim and the other a repeat of it are made one; the others stay as they are. */
export function mergeRepeats(folds: readonly Fold[], bridge: Bridge): Fold[] {
  const merged: Fold[] = []
  const bySentence = new Map<string, number[]>()
  for (const fact of folds) {
    const keys = [`a ${fact.best.a.claim.sentence}`, `b ${fact.best.b.claim.sentence}`]
    const near = new Set(keys.flatMap(key => bySentence.get(key) ?? []))
    // The first of them, whichever side it is near on: so it is the same when the sources are swapped.
    const home = [...near].sort((x, y) => x - y).find(at => isRepeat(merged[at], fact, bridge))
    const place = home ?? merged.length
    merged[place] = home === undefined ? fact : join(merged[home], fact)
    for (const key of keys) bySentence.set(key, [...(bySentence.get(key) ?? []), place])
  }
  return merged
}

function isRepeat(x: Fold, y: Fold, bridge: Bridge): boolean {
  const isSame = { a: share(x.best.a, y.best.a) >= SAME_WORDS, b: share(x.best.b, y.best.b) >= SAME_WORDS }
  if (isSame.a === isSame.b) return false
  const side = isSame.a ? 'b' : 'a'
  const [p, q] = [x.best[side], y.best[side]]
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

function join(x: Fold, y: Fold): Fold {
  const members = [x.best, ...x.others, y.best, ...y.others].sort(byScore)
  return foldOf(members, [...new Set([...x.a, ...y.a])], [...new Set([...x.b, ...y.b])])
}
