/** What goes into a batch and what comes out of it. */
import type { CompareOptions } from '../options'
import type { Report, Source } from '../types'
import type { BatchFailure } from './failure'

export type { BatchFailure }

/** Two sources to compare. */
export interface BatchPair {
  /** Told with the result; the number of the pair, from 0, unless given. */
  readonly id?: string
  readonly a: Source | string
  readonly b: Source | string
}

/** One for each pair, in the order of the pairs. */
export type BatchResult = { readonly index: number; readonly id: string } & (
  | { readonly status: 'compared'; readonly report: Report; readonly error?: undefined }
  | { readonly status: 'failed'; readonly error: BatchFailure; readonly report?: undefined }
)

export interface BatchProgress {
  /** Pairs done, those that failed among them. */
  readonly done: number
  readonly failed: number
  /** Pairs being compared now. */
  readonly running: number
  /** How many pairs there are, where that is known beforehand. */
  readonly total?: number
}

/** Options of `compare` that are plain data go to the threads as they are; functions by way of a module. */
export interface BatchOptions extends Pick<CompareOptions, 'lexicon' | 'minConfidence'> {
  /** How many threads compare at once; as many as the machine has cores for, unless given. */
  readonly threads?: number
  /** Stops the batch: the threads end at once, and the reason of the signal is thrown. */
  readonly signal?: AbortSignal
  /** Hears of every pair that is done, as soon as it is. */
  readonly onProgress?: (progress: BatchProgress) => void
  /** Address (`file:`) of a module that exports `options`: judges, extractors and an aligner of your own, loaded in every thread. */
  readonly optionsModule?: string | URL
}
