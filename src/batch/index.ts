/** Many pairs compared on all cores. Node only: it stands on worker threads. */
import { availableParallelism } from 'node:os'
import { OPTIONS } from '../options'
import { abortSignal, checkOptions, describe, type Fields, func, whole } from '../shapes'
import { inOrder } from './in-order'
import { type Job, openThreads } from './threads'
import type { BatchOptions, BatchPair, BatchResult } from './types'

export type { BatchFailure, BatchOptions, BatchPair, BatchProgress, BatchResult } from './types'

/** So many pairs for each thread are read before their turn or done before it: threads seldom wait, and memory stays small. */
const AHEAD = 2

const BATCH: Fields = {
  threads: whole,
  signal: abortSignal,
  onProgress: func,
  optionsModule: (value, _at) => {
    addressOf(value)
  },
  ...OPTIONS.compareBatch,
}

/**
 * Compares many pairs of sources, spread over worker threads.
 *
 * Pairs are taken from the iterable as threads come free, so that a million of them need no more memory than a few; where
 * nobody takes the results, nothing more is read. A pair that fails gives a result that says so, and stops nothing.
 *
 * @param pairs arrays, generators, streams: anything that can be iterated
 * @returns one result a pair, in the order of the pairs; leaving the loop ends the threads
 * @throws TypeError or RangeError when an option is wrong; while iterating, the reason of the signal, and what `pairs` throws
 * @example
 * for await (const { id, status, report } of compareBatch([{ id: 'fire', a: ours, b: theirs }]))
 *   if (status === 'compared') console.log(id, report.summary)
 */
export function compareBatch(
  pairs: Iterable<BatchPair> | AsyncIterable<BatchPair>,
  options?: BatchOptions,
): AsyncGenerator<BatchResult, void, undefined>
export function compareBatch(
  pairs: Iterable<BatchPair> | AsyncIterable<BatchPair>,
  options: BatchOptions = {},
  ...more: readonly unknown[]
): AsyncGenerator<BatchResult, void, undefined> {
  checkOptions(options, BATCH, more)
  const { threads = availableParallelism(), signal, onProgress, optionsModule, ...plain } = options
  const total = countOf(pairs)
  const setting = { options: plain, ...(optionsModule !== undefined && { module: addressOf(optionsModule) }) }
  const atOnce = Math.max(1, Math.min(threads, total ?? threads))
  let done = 0
  let failed = 0
  return inOrder(number(pairs), openThreads(atOnce, setting), {
    atOnce,
    ahead: AHEAD * atOnce,
    signal,
    onDone: ({ status }, running) => {
      done++
      if (status === 'failed') failed++
      onProgress?.({ done, failed, running, ...(total !== undefined && { total }) })
    },
  })
}

async function* number(
  pairs: Iterable<Partial<BatchPair>> | AsyncIterable<Partial<BatchPair>>,
): AsyncGenerator<Job> {
  let index = 0
  for await (const pair of pairs) {
    // What is no pair at all fails in its turn, like one that cannot be compared.
    const { id = String(index), a, b } = pair ?? {}
    yield { index, id, a, b }
    index++
  }
}

function countOf(pairs: unknown): number | undefined {
  if (Array.isArray(pairs)) return pairs.length
  if (
    typeof pairs === 'object' &&
    pairs !== null &&
    (Symbol.iterator in pairs || Symbol.asyncIterator in pairs)
  )
    return undefined
  throw new TypeError(`corroborate: pairs must be an array or another iterable, got ${describe(pairs)}`)
}

function addressOf(module: unknown): string {
  const address = String(module)
  if (URL.canParse(address)) return new URL(address).href
  throw new TypeError(
    `corroborate: optionsModule must be a URL such as new URL('./options.js', import.meta.url), got ${describe(module)}`,
  )
}
