/** What a caller may set, what holds when nothing is set, and what is told to a caller who sets something else. */
import type { Alignment } from './align/align'
import type { Bridge } from './align/pair-context'
import type { Judge } from './judge/judge'
import { nearest } from './nearest'
import { describe } from './source'
import type { ClaimView } from './terms/claim-terms'
import type { Claim, Document, Facet, Quantity, TimeExpression } from './types'

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

/** Everything is shown unless asked otherwise: what is doubtful says so by its confidence. */
export const DEFAULT_MIN_CONFIDENCE = 0

const FACETS: readonly (Facet | 'default')[] = [
  ...(['number', 'time', 'place', 'entity', 'role', 'polarity', 'predicate', 'certainty'] as const),
  ...(['attribution', 'quote', 'quantifier', 'cause', 'other', 'default'] as const),
]
const SEGMENT_NAMES = ['id', 'extractors', 'lexicon']
const COMPARE_NAMES = ['judges', 'extractors', 'lexicon', 'align', 'minConfidence']

/** @throws TypeError or RangeError when an option of `segment` is not as its type says */
export function validateSegmentOptions(options: SegmentOptions): void {
  knownNames(options, SEGMENT_NAMES, 'options', 'option')
  if (options.id !== undefined && (typeof options.id !== 'string' || options.id === ''))
    throw new TypeError(`corroborate: id must be a string that is not empty, got ${given(options.id)}`)
  functions(options.extractors, 'extractors')
  if (options.lexicon !== undefined) validateLexicon(options.lexicon)
}

/** @throws TypeError or RangeError when an option of `compare` or `check` is not as its type says */
export function validateCompareOptions(options: CompareOptions): void {
  knownNames(options, COMPARE_NAMES, 'options', 'option')
  functions(options.judges, 'judges')
  functions(options.extractors, 'extractors')
  if (options.align !== undefined && typeof options.align !== 'function')
    throw new TypeError(`corroborate: align must be a function, got ${given(options.align)}`)
  if (options.lexicon !== undefined) validateLexicon(options.lexicon)
  const { minConfidence } = options
  if (minConfidence === undefined) return
  if (typeof minConfidence === 'number') {
    probability(minConfidence, 'minConfidence')
    return
  }
  knownNames(minConfidence, FACETS, 'minConfidence', 'facet')
  for (const [name, value] of Object.entries(minConfidence)) probability(value, `minConfidence.${name}`)
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
export function echoOptions(options: CompareOptions): Readonly<Record<string, unknown>> {
  const nameOf = (f: { readonly name: string }) => f.name || 'unnamed'
  const echo = {
    ...(options.judges && { judges: options.judges.map(nameOf) }),
    ...(options.extractors && { extractors: options.extractors.map(nameOf) }),
    ...(options.lexicon && { lexicon: options.lexicon }),
    ...(options.align && { align: nameOf(options.align) }),
    ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
  }
  return JSON.parse(JSON.stringify(echo))
}

function validateLexicon(lexicon: LexiconEntries): void {
  knownNames(lexicon, ['aliases', 'units'], 'lexicon', 'entry')
  const { aliases, units } = lexicon
  if (aliases !== undefined) {
    plainObject(aliases, 'lexicon.aliases')
    for (const [name, others] of Object.entries(aliases))
      if (!Array.isArray(others) || !others.every(other => typeof other === 'string'))
        throw new TypeError(
          `corroborate: lexicon.aliases["${name}"] must be an array of names, got ${given(others)}`,
        )
  }
  if (units === undefined) return
  plainObject(units, 'lexicon.units')
  for (const [noun, entry] of Object.entries(units)) {
    const at = `lexicon.units["${noun}"]`
    knownNames(entry, ['unit', 'factor'], at, 'field')
    if (typeof entry.unit !== 'string' || entry.unit === '')
      throw new TypeError(`corroborate: ${at}.unit must name a unit, got ${given(entry.unit)}`)
    const { factor = 1 } = entry
    if (typeof factor !== 'number')
      throw new TypeError(`corroborate: ${at}.factor must be a number, got ${given(factor)}`)
    if (!Number.isFinite(factor) || factor <= 0)
      throw new RangeError(`corroborate: ${at}.factor must be above 0 and finite, got ${factor}`)
  }
}

function functions(value: unknown, name: string): void {
  if (value === undefined) return
  if (!Array.isArray(value))
    throw new TypeError(`corroborate: ${name} must be an array of functions, got ${given(value)}`)
  const wrong = value.findIndex(item => typeof item !== 'function')
  if (wrong >= 0)
    throw new TypeError(`corroborate: ${name}[${wrong}] must be a function, got ${given(value[wrong])}`)
}

function probability(value: unknown, name: string): void {
  if (typeof value !== 'number')
    throw new TypeError(`corroborate: ${name} must be a number from 0 to 1, got ${given(value)}`)
  if (!(value >= 0 && value <= 1))
    throw new RangeError(`corroborate: ${name} must lie between 0 and 1, got ${value}`)
}

function knownNames(value: unknown, names: readonly string[], where: string, what: string): void {
  plainObject(value, where)
  const unknown = Object.keys(value).find(key => !names.includes(key))
  if (unknown === undefined) return
  const likely = nearest(unknown, names)
  const hint = likely ? `did you mean "${likely}"?` : `there are ${names.map(name => `"${name}"`).join(', ')}`
  throw new TypeError(`corroborate: unknown ${what} "${unknown}" in ${where}: ${hint}`)
}

function plainObject(value: unknown, name: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`corroborate: ${name} must be an object, got ${given(value)}`)
}

const given = (value: unknown): string =>
  value === undefined
    ? 'undefined'
    : typeof value === 'object' && value !== null && !Array.isArray(value)
      ? 'an object'
      : describe(value)
