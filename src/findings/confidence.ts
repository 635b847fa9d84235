// What a score is worth: the probability that a finding is right, as measured on annotated pairs.

import type { Relation } from '../types'
import { weightsOf } from '../words/weights'

/** Two claims in the same words leave no doubt but that of the annotators. */
const VERBATIM = 0.97

/** How often each is right where both speak of one fact: in the order in which that is learned. */
export const CALIBRATED = ['agrees', 'adds-detail', 'differs'] as const

/** @param score 0 to 1, the likelihood of one fact; 1 only for the same words on both sides */
export function confidenceOf(relation: Relation, score: number): number {
  if (score >= 1 && relation === 'agrees') return VERBATIM
  // The least score of a step and the share of findings there that speak of one fact, in turns.
  const steps = weightsOf('confidence-steps')
  let share = steps[1]
  for (let i = 0; i < steps.length; i += 2) if (score >= steps[i]) share = steps[i + 1]
  return relation === 'unmatched'
    ? share
    : share * weightsOf('confidence-relations')[CALIBRATED.indexOf(relation)]
}
