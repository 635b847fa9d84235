import type { ClaimView } from '../claims/view'
import type { Bridge } from './bridge'
import { alignWords, type WordPair, weightOf } from './words'

/** A claim of each source that speak of the same fact. */
export interface Alignment {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly words: readonly WordPair[]
  /** 0 to 1. */
  readonly score: number
}

/** Least similarity of two claims on one fact. */
const LEAST_SCORE = 0.4
/** A claim that already has a partner takes a second one only when it is nearly as good. */
const SECOND_SCORE = 0.6

/** Pairs the claims of two documents. A claim may stand in several pairs; most stand in none. */
export function align(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): Alignment[] {
  const scored: Alignment[] = []
  for (const x of a)
    for (const y of b) {
      const words = alignWords(x, y, bridge)
      const score = similarity(x, y, words)
      if (score >= LEAST_SCORE) scored.push({ a: x, b: y, words, score })
    }
  scored.sort((p, q) => q.score - p.score || p.a.index - q.a.index || p.b.index - q.b.index)
  const left = new Set<number>()
  const right = new Set<number>()
  return scored.filter(pair => {
    const taken = left.has(pair.a.index) || right.has(pair.b.index)
    if (taken && pair.score < SECOND_SCORE) return false
    left.add(pair.a.index)
    right.add(pair.b.index)
    return true
  })
}

/** Dice similarity over weighted content words. */
function similarity(a: ClaimView, b: ClaimView, words: readonly WordPair[]): number {
  const total = sum(a.words.map(weightOf)) + sum(b.words.map(weightOf))
  const shared = sum(words.map(w => w.score * (weightOf(a.words[w.a]) + weightOf(b.words[w.b]))))
  return total === 0 ? 0 : shared / total
}

const sum = (xs: readonly number[]): number => xs.reduce((s, x) => s + x, 0)
