/** Threads that compare pairs; one that breaks takes its pair with it and no other. */
import { Piscina } from 'piscina'
import { failureOf } from './failure'
import type { Workers } from './in-order'
import { programOf } from './programs'
import type { BatchResult } from './types'
import type { Answer, Order, Setting } from './worker'

export interface Job extends Order {
  readonly index: number
  readonly id: string
}

/** A thread starts when a pair has none to go to, and another takes its place after one that broke. */
export function openThreads(atMost: number, setting: Setting): Workers<Job, BatchResult> {
  const pool = new Piscina<Order, Answer>({
    filename: programOf('batch-worker.js'),
    name: 'answer',
    workerData: setting,
    minThreads: 0,
    maxThreads: atMost,
    // They wait for the next pair however long it takes to come; `close` ends them.
    idleTimeout: Number.POSITIVE_INFINITY,
    // A thread asleep on a lock would leave unfinished what a module of the caller's own has begun.
    atomics: 'disabled',
    recordTiming: false,
  })
  // A pair goes with the thread that it breaks, but one that waits for a thread that cannot start would wait for ever.
  const waiting = new Set<(reason: Error) => void>()
  let cause: unknown
  pool.on('error', error => {
    cause = error
  })
  pool.on('workerDestroy', () =>
    queueMicrotask(() => {
      if (closing || pool.threads.length > 0 || pool.queueSize === 0) return
      for (const giveUp of waiting) giveUp(new Error('corroborate: no thread could be started', { cause }))
    }),
  )
  let closing: Promise<void> | undefined
  return {
    run: ({ index, id, a, b }) =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        pool
          .run({ a, b })
          .catch((error: unknown): Answer => ({ status: 'failed', error: failureOf(error) }))
          .then(answer => {
            waiting.delete(reject)
            resolve({ index, id, ...answer })
          })
      }),
    close: () => {
      closing ??= pool.destroy()
      return closing
    },
  }
}
