/** How work grows with the size of what it is done on, whatever else the machine does meanwhile. */

/** Fourfold work is linear, sixteenfold a square. */
export const LINEAR = 8

/** What one round calls linear by so much needs no other: noise would have had to treble both of its small measures. */
const PLAINLY = 5

const ROUNDS = 24

/**
 * How many times the work grows when the size does fourfold, up to `size`. Of each size the least processor time of several rounds
 * counts: what else runs only ever adds to it. More rounds are made while the growth does not look linear, so that a busy
 * machine takes longer to the same answer.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY }
  // What is compiled as it warms up is no part of the growth.
  work(size / 4)
  for (let round = 1; round <= ROUNDS; round++) {
    least.small = Math.min(least.small, processorTime(work, size / 4))
    least.small = Math.min(least.small, processorTime(work, size / 4))
    least.large = Math.min(least.large, processorTime(work, size))
    if (least.large < (round === 1 ? PLAINLY : LINEAR) * least.small) break
  }
  // Less than two milliseconds tell nothing of growth, and are no cost.
  return least.large / Math.max(least.small, 2000)
}

/** In microseconds. */
function processorTime(work: (size: number) => unknown, size: number): number {
  const start = process.cpuUsage()
  work(size)
  const { user, system } = process.cpuUsage(start)
  return user + system
}
