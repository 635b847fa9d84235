// What amounts are reckoned from: a sentence with its amounts, and the words between and before them.
import type { Document, Quantity, Sentence, Span, TimeExpression } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'

/**
 * `former`: before a change; `now`: after it; `by`: how much it changed; `times`, `percent`: by what share of it; `for`, `against`: votes; `earlier`: how many before it;
 * `part`: of a whole told beside it; `aboard`: passengers and crew; `share`: what share of that it is; `lasted`: how long so far; `measure`: the text's own, where it has no other of its kind.
 */
export type ReckonedKind =
  | 'share'
  | 'measure'
  | 'former'
  | 'now'
  | 'by'
  | 'times'
  | 'percent'
  | 'for'
  | 'against'
  | 'earlier'
  | 'part'
  | 'aboard'
  | 'lasted'

export interface Reckoned {
  readonly kind: ReckonedKind
  readonly amount: QuantityTerm
  /** The words that it is reckoned from. */
  readonly span: Span
  readonly sentence: number
  /** Of `times` and `percent`: 1 where it rose, -1 where it fell. */
  readonly sign?: number
  /** When it was so. */
  readonly when?: TimeExpression
  /** For a part, lemmas of the words that say which. */
  readonly which?: readonly string[]
}

export interface Read {
  readonly document: Document
  readonly sentence: Sentence
  readonly at: number
  readonly own: readonly Quantity[]
}

export const exactly = (value: number, unit?: string): QuantityTerm => ({
  value,
  min: value,
  max: value,
  approximate: false,
  ...(unit === undefined ? {} : { unit }),
})

export const between = ({ document, sentence }: Read, start: number, end = sentence.span.end): string =>
  document.source.text.slice(start, end).toLowerCase()

export const lemmas = ({ tokens }: Sentence): readonly string[] => tokens.map(t => t.lemma.toLowerCase())

/** Words of the sentence before an offset, the nearest first. */
export const wordsBefore = ({ sentence }: Read, offset: number, most: number): readonly string[] =>
  sentence.tokens
    .filter(({ span }) => span.end <= offset)
    .slice(-most)
    .map(t => t.lemma.toLowerCase())
    .reverse()

export const isPlain = ({ min, max, value, unit }: Quantity): boolean =>
  unit !== 'ordinal' && min === value && max === value

export const rounded = (x: number): number => Math.round(x * 1e6) / 1e6
