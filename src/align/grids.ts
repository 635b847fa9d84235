// How alike the terms of any two sentences of two documents are, worked out once while there is room.
import type { Term } from '../terms/claim-terms'
import type { Sentence } from '../types'
import type { Gathered } from './word-scores'

/** Pairs of terms kept in the grids of sentences: those of two articles of usual length. */
const MOST_CELLS = 400_000

/** How alike the terms of two sentences are, row by row, and the likest to each term of either. */
export interface Grid {
  readonly scores: Float64Array
  readonly bestA: Float64Array
  readonly bestB: Float64Array
  /** How alike the terms say where they stand, row by row; not a number until somebody asks. */
  readonly cosines: Float64Array
}

/** How alike the terms of two sentences are, row by row; kept while there is room. */
export function rememberGrids(
  a: Gathered,
  b: Gathered,
  score: (x: Term, y: Term, a: Sentence, b: Sentence) => number,
): (sentenceA: Sentence, sentenceB: Sentence) => Grid {
  const grids = new Map<Sentence, Map<Sentence, Grid>>()
  let kept = 0
  return (sentenceA, sentenceB) => {
    const known = grids.get(sentenceA)?.get(sentenceB)
    if (known) return known
    const xs = a.get(sentenceA) ?? []
    const ys = b.get(sentenceB) ?? []
    const scores = new Float64Array(xs.length * ys.length)
    const bestA = new Float64Array(xs.length)
    const bestB = new Float64Array(ys.length)
    let at = 0
    for (let i = 0; i < xs.length; i++)
      for (let j = 0; j < ys.length; j++, at++) {
        const alike = score(xs[i], ys[j], sentenceA, sentenceB)
        scores[at] = alike
        if (alike > bestA[i]) bestA[i] = alike
        if (alike > bestB[j]) bestB[j] = alike
      }
    const grid = { scores, bestA, bestB, cosines: new Float64Array(scores.length).fill(Number.NaN) }
    kept += scores.length
    if (kept > MOST_CELLS) {
      grids.clear()
      kept = scores.length
    }
    const row = grids.get(sentenceA) ?? new Map<Sentence, Grid>()
    grids.set(sentenceA, row.set(sentenceB, grid))
    return grid
  }
}
