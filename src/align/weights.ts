// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [
  -4.71, 1.201, 1.022, 1.099, 0.19, -0.011, 0.148, -0.053, 0.803, -0.067, 1.46, 1.138, 1.203, -0.282,
]
