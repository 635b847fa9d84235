// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [
  -5.053, 1.354, 0.96, 1.314, 0.25, 0.069, -0.205, -0.269, 0.214, 0.004, 0.821, 2.922, 1.902, 0.217,
]
