/** Everything the command line has of the world around it, so that tests can give it another. */
import type { BatchOptions, BatchPair, BatchResult } from '../batch'
import type { Check, Document, Report, Source, Story } from '../types'

/** The part of the library that the commands call. */
export interface Library {
  readonly compare: (a: Source, b: Source) => Report
  readonly compareAll: (sources: readonly Source[], options?: { readonly minConfidence?: number }) => Story
  readonly segment: (source: Source) => Document
  readonly check: (statement: Source, sources: readonly Source[]) => Check
  readonly compareBatch: (
    pairs: AsyncIterable<BatchPair>,
    options: Pick<BatchOptions, 'threads' | 'signal'>,
  ) => Promise<AsyncIterable<BatchResult>>
}

export interface System {
  readonly library: Library
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly fetch: typeof globalThis.fetch
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, and how wide it is. */
  readonly isTerminal: boolean
  readonly columns: number | undefined
  /** Shows that work goes on until the function returned is called. */
  readonly showProgress: (label: string) => () => void
  /** Shows how far work is that lets go of the thread, in the place of what was shown before; '' clears it. */
  readonly showStatus: (text: string) => void
  /** Aborted when the user interrupts (Ctrl-C) from now on; a second time ends the program as ever. */
  readonly interruption: () => AbortSignal
}
