/** The program of a thread: compares the pairs it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { compare } from '../compare'
import type { CompareOptions } from '../options'
import type { Report, Source } from '../types'
import type { BatchFailure } from './types'

/** What a thread is started with. */
export interface Setting {
  readonly options: Pick<CompareOptions, 'lexicon' | 'minConfidence'>
  readonly module?: string
}

/** Two sources, if the caller gave what they should have. */
export interface Order {
  readonly a: Source | string | undefined
  readonly b: Source | string | undefined
}

export type Answer =
  | { readonly status: 'compared'; readonly report: Report }
  | { readonly status: 'failed'; readonly error: BatchFailure }

const { options, module }: Setting = workerData
const own: Promise<{ readonly options?: CompareOptions }> =
  module === undefined ? Promise.resolve({}) : import(/* @vite-ignore */ module)

parentPort?.on('message', async ({ a, b }: Order) => {
  parentPort?.postMessage(await answer(a, b))
})

async function answer(a: Order['a'], b: Order['b']): Promise<Answer> {
  try {
    if (a === undefined || b === undefined)
      throw new TypeError('corroborate: a pair must be an object with two sources, "a" and "b"')
    return { status: 'compared', report: compare(a, b, { ...(await own).options, ...options }) }
  } catch (error) {
    return error instanceof Error
      ? { status: 'failed', error: { name: error.name, message: error.message } }
      : { status: 'failed', error: { name: 'Error', message: String(error) } }
  }
}
