// Written by tools/calibrate.ts from 83 findings on annotated pairs; not edited by hand.

/** Least score of a step, and the share of findings there that speak of one fact. */
export const SCORE_STEPS: readonly (readonly [number, number])[] = [
  [0.4047, 0.435],
  [0.5656, 0.588],
  [0.7423, 0.688],
  [0.9068, 0.879],
  [1.0, 0.75],
]

/** How often the relation is right where both speak of one fact. */
export const RELATION_RIGHT = {
  agrees: 0.871,
  'adds-detail': 0.552,
  differs: 0.75,
} as const
