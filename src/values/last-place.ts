// How finely a number is told, by the digits that it is written with.

/** Years, ages and model numbers aside, the place of the last digit that is not zero: 1,000,000 of 44,000,000; 0.1 of 3.5. */
export function lastPlace(x: number): number {
  let step = 10 ** Math.floor(Math.log10(Math.abs(x)))
  for (let i = 0; i < 15; i++, step /= 10) if (isWhole(x / step)) return step
  return step
}

/** The steps in which a number as round as this is counted: 10 for 640, five for 35. */
export function stepOf(x: number): number {
  if (x === 0) return 0
  const step = lastPlace(x)
  return isWhole(x / (5 * step)) ? 5 * step : step
}

const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) < 1e-6
