// Written by tools/calibrate.ts from 95 findings on annotated pairs; not edited by hand.

/** Least score of a step, and the share of findings there that speak of one fact. */
export const SCORE_STEPS: readonly (readonly [number, number])[] = [
  [0.4028, 0.385],
  [0.4575, 0.526],
  [0.5976, 0.533],
  [0.6912, 0.667],
  [0.8201, 0.808],
  [0.9982, 0.85],
  [1.0, 0.75],
]

/** How often the relation is right where both speak of one fact. */
export const RELATION_RIGHT = {
  agrees: 0.871,
  'adds-detail': 0.529,
  differs: 0.5,
} as const
