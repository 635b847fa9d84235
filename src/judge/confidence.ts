// What a score is worth: the probability that a finding is right, as measured on annotated pairs.
import type { Relation } from '../types'
import { RELATION_RIGHT, SCORE_STEPS } from './calibration'

/** Two claims in the same words leave no doubt but that of the annotators. */
const VERBATIM = 0.97

/** @param score 0 to 1, the likelihood of one fact; 1 only for the same words on both sides */
export function confidenceOf(relation: Relation, score: number): number {
  if (score >= 1 && relation === 'agrees') return VERBATIM
  let share = SCORE_STEPS[0][1]
  for (const [from, at] of SCORE_STEPS) if (score >= from) share = at
  return relation === 'unmatched' ? share : share * RELATION_RIGHT[relation]
}
