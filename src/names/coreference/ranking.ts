/** The learned part: how likely a mention takes up each of its candidates, or none. */
import { VECTOR_WIDTH as WIDTH } from '../../encoder/encoder'
import { weightsOf } from '../../words/weights'
import type { Question } from './corefer'
import { FEATURE_COUNT } from './rows'

/** Units of the hidden layer. */
export const HIDDEN = 12
/** Numbers of a row: one for each unit, and one that counts by itself. */
const ROW = HIDDEN + 1

/** Rows of features, rows of the vector of the mention's head, and what the units count. */
const VECTOR = FEATURE_COUNT * ROW
const OUT = VECTOR + WIDTH * ROW
export const WEIGHT_COUNT = OUT + HIDDEN

/** The probability of each candidate, and last of none of them. */
export function probabilities(
  { own, rows, spot }: Question,
  weights: ArrayLike<number> = weightsOf('coreference'),
): number[] {
  const base = new Float64Array(ROW)
  for (const row of own) for (let h = 0; h < ROW; h++) base[h] += weights[row * ROW + h]
  const { vector } = spot
  let at = VECTOR
  for (let k = 0; k < vector.length; k++)
    for (let h = 0; h < ROW; h++, at++) base[h] += weights[at] * vector[k]
  const sums = new Float64Array(ROW)
  const scores: number[] = []
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < rows.length; i++) {
    sums.set(base)
    // What the mention itself says counts for there being none.
    if (i < rows.length - 1) sums[HIDDEN] = 0
    for (const row of rows[i]) for (let h = 0, from = row * ROW; h < ROW; h++) sums[h] += weights[from + h]
    let score = sums[HIDDEN]
    for (let h = 0; h < HIDDEN; h++) if (sums[h] > 0) score += sums[h] * weights[OUT + h]
    scores.push(score)
    if (score > top) top = score
  }
  let total = 0
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp(scores[i] - top)
    total += scores[i]
  }
  for (let i = 0; i < scores.length; i++) scores[i] /= total
  return scores
}
