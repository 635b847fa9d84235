import type { ClaimView, ClaimWord } from '../claims/view'
import type { Bridge } from './bridge'

/** Two content words of a pair of claims that stand for each other. */
export interface WordPair {
  /** Index in the first view's `words`. */
  readonly a: number
  readonly b: number
  /** 0 to 1. */
  readonly score: number
}

/** Below this two words are merely on one topic. */
const LEAST_WORD_SIMILARITY = 0.55

/** Pairs the content words of two claims, best first, each word once. */
export function alignWords(a: ClaimView, b: ClaimView, bridge: Bridge): WordPair[] {
  const all: WordPair[] = []
  a.words.forEach((x, i) => {
    b.words.forEach((y, j) => {
      const score = wordScore(x, y, bridge)
      if (score >= LEAST_WORD_SIMILARITY) all.push({ a: i, b: j, score })
    })
  })
  all.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)
  const left = new Set<number>()
  const right = new Set<number>()
  return all.filter(pair => {
    if (left.has(pair.a) || right.has(pair.b)) return false
    left.add(pair.a)
    right.add(pair.b)
    return true
  })
}

function wordScore(x: ClaimWord, y: ClaimWord, bridge: Bridge): number {
  const entity = bridge.sameEntity(x.entity, y.entity)
  const same = x.token.lemma.toLowerCase() === y.token.lemma.toLowerCase() ? 1 : 0
  return Math.max(entity, same)
}

/** How much a word says: names and numbers most, light words least. */
export function weightOf(word: ClaimWord): number {
  const { upos } = word.token
  if (upos === 'PROPN' || upos === 'NUM') return 1.5
  if (upos === 'ADV') return 0.5
  return 1
}
