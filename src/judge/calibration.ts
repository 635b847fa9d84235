// Written by tools/calibrate.ts from 86 findings on annotated pairs; not edited by hand.

/** Least score of a step, and the share of findings there that speak of one fact. */
export const SCORE_STEPS: readonly (readonly [number, number])[] = [
  [0.4028, 0.286],
  [0.5052, 0.4],
  [0.6068, 0.625],
  [0.7261, 0.706],
  [0.9266, 0.813],
  [1.0, 0.75],
]

/** How often the relation is right where both speak of one fact. */
export const RELATION_RIGHT = {
  agrees: 0.867,
  'adds-detail': 0.556,
  differs: 0.75,
} as const
