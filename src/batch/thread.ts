/** A thread that compares one pair after another; one that breaks takes its pair with it and no other. */
import { Worker } from 'node:worker_threads'
import type { Lane } from './in-order'
import type { BatchFailure, BatchResult } from './types'
import type { Answer, Order, Setting } from './worker'

export interface Job extends Order {
  readonly index: number
  readonly id: string
}

/** Beside this code in the built package. */
const PROGRAM = new URL('./batch-worker.js', import.meta.url)

/** The thread starts with its first pair, and another takes its place after one that broke. */
export function openThread(setting: Setting): Lane<Job, BatchResult> {
  let worker: Worker | undefined
  let settle: (answer: Answer) => void = () => undefined
  const fail = (error: unknown) => settle({ status: 'failed', error: failureOf(error) })
  const open = (): Worker => {
    const thread = new Worker(PROGRAM, { workerData: setting })
    const lose = (error: unknown) => {
      // An error is followed by an exit, by when another thread may have the next pair.
      if (worker !== thread) return
      worker = undefined
      fail(error)
    }
    thread.on('message', (answer: Answer) => settle(answer))
    thread.on('error', lose)
    thread.on('exit', code => lose(new Error(`corroborate: the thread ended with code ${code}`)))
    return thread
  }
  const run = ({ index, id, a, b }: Job): Promise<BatchResult> =>
    new Promise(resolve => {
      worker ??= open()
      const thread = worker
      settle = answer => {
        settle = () => undefined
        // A thread that waits for work does not keep the process.
        thread.unref()
        resolve({ index, id, ...answer })
      }
      thread.ref()
      try {
        thread.postMessage({ a, b })
      } catch (error) {
        // What cannot be sent, such as a function in the place of a text, breaks no thread.
        fail(error)
      }
    })
  const close = async (): Promise<void> => {
    await worker?.terminate()
  }
  return { run, close }
}

function failureOf(error: unknown): BatchFailure {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}
