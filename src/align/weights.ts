// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [
  -4.83, 1.251, 1.14, 1.136, 0.536, 0.436, 1.728, 1.087, 2.556, -0.966,
]
