/** What a thread of a batch does with the pairs it is sent, one after another. */
import { workerData } from 'node:worker_threads'
import { compare } from '../compare'
import type { CompareOptions } from '../options'
import type { Report, Source } from '../types'
import { type BatchFailure, failureOf } from './failure'

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
let own: Promise<{ readonly options?: CompareOptions }> | undefined

/** Compares a pair. The caller's own module is loaded with the first, so that what it breaks is told with a pair. */
export async function answer({ a, b }: Order): Promise<Answer> {
  try {
    if (a === undefined || b === undefined)
      throw new TypeError('corroborate: a pair must be an object with two sources, "a" and "b"')
    own ??= module === undefined ? Promise.resolve({}) : import(/* @vite-ignore */ module)
    return { status: 'compared', report: compare(a, b, { ...(await own).options, ...options }) }
  } catch (error) {
    return { status: 'failed', error: failureOf(error) }
  }
}
