/** Chance that is the same for the same seed. */

export interface Chance {
  /** From 0 up to 1. */
  number(): number
  /** A whole number from 0 up to `end`. */
  below(end: number): number
  /** True once in `times`. */
  oneIn(times: number): boolean
  pick<T>(things: readonly T[]): T
}

/** Numbers of mulberry32; round `index` of a seed can be had without those before it. */
export function chanceOf(seed: number, index = 0): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(number() * end)
  return {
    number,
    below,
    oneIn: times => below(times) === 0,
    pick: things => things[below(things.length)],
  }
}
