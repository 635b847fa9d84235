/** What a caller may set, what holds when nothing is set, and what is told to a caller who sets something else. */
import type { Alignment } from './align/align'
import type { Bridge } from './align/pair-context'
import type { Judge } from './judge/judge'
import {
  abortSignal,
  type Fields,
  func,
  functions,
  listOf,
  needed,
  number,
  object,
  record,
  type Shape,
  share,
  that,
  whole,
} from './shapes'
import type { ClaimView } from './terms/claim-terms'
import type { Claim, Document, Facet, Opinion, Quantity, TimeExpression } from './types'

/** What an extractor adds to a document. Its values take the words they lie on from those found before. */
export interface Extraction {
  readonly claims?: readonly Omit<Claim, 'id'>[]
  readonly quantities?: readonly Quantity[]
  readonly times?: readonly TimeExpression[]
}

/** Finds what the library does not look for: the values of a trade, claims in a table. Pure; it sees what earlier ones added. */
export type Extractor = (document: Document) => Extraction

/** A newsroom's own names and units, beside those the library knows. */
export interface LexiconEntries {
  /** Names that are one entity: `{ 'Ministry of Defence': ['MoD', 'Main Building'] }`. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>
  /** Counted nouns that are a unit, by lemma: `{ firkin: { unit: 'L', factor: 40.9 } }`; the factor is 1 unless given. */
  readonly units?: Readonly<Record<string, { readonly unit: string; readonly factor?: number }>>
}

/** What an aligner may use beside the claims. */
export interface AlignContext {
  readonly bridge: Bridge
  /** What the library itself would align. */
  propose(): Alignment[]
  /** One pair, with its terms paired and its score. */
  pair(a: ClaimView, b: ClaimView): Alignment
}

/** Says which claims speak of the same fact, each with how sure that is. */
export type Aligner = (
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  context: AlignContext,
) => readonly Alignment[]

/** A least confidence for all findings, or one for each facet and a `default`. */
export type ConfidenceThreshold = number | Readonly<Partial<Record<Facet | 'default', number>>>

export interface SegmentOptions {
  /** Name of the source in claim ids, when the source brings none. */
  readonly id?: string
  /** Extractors of your own, in the order in which they run; they come after the built-in ones. */
  readonly extractors?: readonly Extractor[]
  readonly lexicon?: LexiconEntries
}

export interface CompareOptions extends Omit<SegmentOptions, 'id'> {
  /** Judges of your own; they speak after the built-in ones. */
  readonly judges?: readonly Judge[]
  /** Takes the place of the built-in aligner. */
  readonly align?: Aligner
  /** Findings less sure than this are taken apart: their claims count as unmatched. */
  readonly minConfidence?: ConfidenceThreshold
}

export type CheckOptions = CompareOptions

/** A judge that answers later: a model behind an address, a large language model. */
export interface AsyncJudge {
  /** Stands in the reasons that come of it, as `async/` and this name. */
  readonly name: string
  /** How two claims relate; an empty list abstains. The signal is aborted when nobody waits any more. */
  readonly ask: (
    a: ClaimView,
    b: ClaimView,
    context: { readonly signal: AbortSignal },
  ) => Promise<readonly Opinion[]>
  /** Milliseconds after which it is no longer waited for; 30 000 unless given. */
  readonly timeout?: number
  /** Speaks in its place when it is late or fails; else nobody does. */
  readonly fallback?: Judge
}

export interface AsyncOptions {
  readonly asyncJudges: readonly AsyncJudge[]
  /** How many questions are out at once; 4 unless given. */
  readonly atOnce?: number
  /** Ends the asking: the reason of the signal is thrown. */
  readonly signal?: AbortSignal
}

export type CompareAsyncOptions = CompareOptions & AsyncOptions
export type CheckAsyncOptions = CheckOptions & AsyncOptions

/** Everything is shown unless asked otherwise: what is doubtful says so by its confidence. */
const DEFAULT_MIN_CONFIDENCE = 0

export const FACETS: readonly Facet[] = [
  ...(['number', 'time', 'place', 'entity', 'role', 'polarity', 'predicate', 'certainty'] as const),
  ...(['attribution', 'quote', 'quantifier', 'cause', 'other'] as const),
]

const name: Shape = that(value => typeof value === 'string' && value !== '', 'a string that is not empty')
const names: Shape = that(
  value => Array.isArray(value) && value.every(other => typeof other === 'string'),
  'an array of names',
)
const unit: Shape = object('field', {
  unit: needed(name),
  factor: number('a number', value => Number.isFinite(value) && value > 0, 'be above 0 and finite'),
})
const byFacet: Shape = object(
  'facet',
  Object.fromEntries([...FACETS, 'default'].map(facet => [facet, share])),
)

const LEXICON: Shape = object('entry', { aliases: record(names), units: record(unit) })
const JUDGES: Fields = { judges: functions }
const READING: Fields = { extractors: functions, lexicon: LEXICON }
const ALIGN: Fields = { align: func }
const CONFIDENCE: Fields = {
  minConfidence: (value, at) => (typeof value === 'number' ? share : byFacet)(value, at),
}

const asyncJudge: Shape = object('field', {
  name: needed(name),
  ask: needed(func),
  timeout: number('a number of milliseconds', value => value > 0, 'be above 0'),
  fallback: func,
})
const ASYNC: Fields = {
  asyncJudges: needed(listOf(asyncJudge, 'judges')),
  atOnce: whole,
  signal: abortSignal,
}

type Reading =
  | 'segment'
  | 'compare'
  | 'check'
  | 'compareAsync'
  | 'checkAsync'
  | 'compareAll'
  | 'reportBetween'
  | 'compareBatch'

/** What each function may be given. */
export const OPTIONS: Readonly<Record<Reading, Fields>> = {
  segment: { id: name, ...READING },
  compare: { ...JUDGES, ...READING, ...ALIGN, ...CONFIDENCE },
  check: { ...JUDGES, ...READING, ...ALIGN, ...CONFIDENCE },
  compareAsync: { ...JUDGES, ...READING, ...ALIGN, ...CONFIDENCE, ...ASYNC },
  checkAsync: { ...JUDGES, ...READING, ...ALIGN, ...CONFIDENCE, ...ASYNC },
  compareAll: { ...JUDGES, ...READING, ...CONFIDENCE },
  reportBetween: { ...JUDGES, lexicon: LEXICON, ...ALIGN, ...CONFIDENCE },
  compareBatch: { lexicon: LEXICON, ...CONFIDENCE },
}

/** The least confidence that a finding with these facets needs: the strictest of its facets. */
export function leastConfidence(
  facets: readonly Facet[],
  threshold: ConfidenceThreshold | undefined,
): number {
  if (threshold === undefined) return DEFAULT_MIN_CONFIDENCE
  if (typeof threshold === 'number') return threshold
  const fallback = threshold.default ?? DEFAULT_MIN_CONFIDENCE
  return facets.length === 0 ? fallback : Math.max(...facets.map(facet => threshold[facet] ?? fallback))
}

/** The options as a report repeats them: plain JSON, functions by their names. */
export function echoOptions(
  options: CompareOptions & Partial<AsyncOptions>,
): Readonly<Record<string, unknown>> {
  const nameOf = (f: { readonly name: string }) => f.name || 'unnamed'
  const echo = {
    ...(options.judges && { judges: options.judges.map(nameOf) }),
    ...(options.extractors && { extractors: options.extractors.map(nameOf) }),
    ...(options.lexicon && { lexicon: options.lexicon }),
    ...(options.align && { align: nameOf(options.align) }),
    ...(options.asyncJudges && { asyncJudges: options.asyncJudges.map(nameOf) }),
    ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
  }
  return JSON.parse(JSON.stringify(echo))
}
