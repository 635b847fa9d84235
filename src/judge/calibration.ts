// Written by tools/calibrate.ts from 77 findings on annotated pairs; not edited by hand.

/** Least score of a step, and the share of findings there that speak of one fact. */
export const SCORE_STEPS: readonly (readonly [number, number])[] = [
  [0.4021, 0.4],
  [0.4923, 0.571],
  [0.8645, 0.895],
  [1.0, 0.75],
]

/** How often the relation is right where both speak of one fact. */
export const RELATION_RIGHT = {
  agrees: 0.871,
  'adds-detail': 0.577,
  differs: 0.75,
} as const
