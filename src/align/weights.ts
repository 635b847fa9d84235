// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [
  -4.615, 1.335, 0.973, 1.277, 0.542, 0.398, 1.574, 1.03, 2.479, -0.903,
]
