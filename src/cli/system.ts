/** Everything the command line has of the world around it, so that tests can give it another. */
import type { Check, Document, Report, Source, Story } from '../types'

/** The part of the library that the commands call. */
export interface Library {
  readonly compare: (a: Source, b: Source) => Report
  readonly compareAll: (sources: readonly Source[]) => Story
  readonly segment: (source: Source) => Document
  readonly check: (statement: Source, sources: readonly Source[]) => Check
}

export interface System {
  readonly library: Library
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly readStdin: () => Promise<Uint8Array>
  readonly fetch: typeof globalThis.fetch
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal, and how wide it is. */
  readonly isTerminal: boolean
  readonly columns: number | undefined
  /** Shows that work goes on until the function returned is called. */
  readonly showProgress: (label: string) => () => void
}
