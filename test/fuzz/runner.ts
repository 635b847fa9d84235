/** A process that tries inputs one after another and says what it is at, so that one that never ends can be told. */
import { setImmediate } from 'node:timers/promises'
import { faultsOf } from './faults'
import { inputOf } from './inputs'
import { loadTested } from './tested'

/** What is said of each input: first that it is tried, then how it went. */
export interface Progress {
  readonly index: number
  readonly faults?: readonly string[]
  /** Milliseconds of processor time. */
  readonly took?: number
}

const [seed, from, to] = process.argv.slice(2, 5).map(Number)
const tested = await loadTested(process.argv[5])
const say = (progress: Progress): void => {
  process.send?.(progress)
}
for (let index = from; index < to; index++) {
  say({ index })
  // What was said leaves the process before it is busy.
  await setImmediate()
  const start = process.cpuUsage()
  const faults = faultsOf(inputOf(seed, index), tested)
  const { user, system } = process.cpuUsage(start)
  say({ index, faults, took: (user + system) / 1000 })
}
process.disconnect?.()
