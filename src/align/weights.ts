// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [
  -4.851, 1.27, 1.118, 1.157, 0.56, 0.409, 1.752, 1.079, 2.584, -1.008,
]
