/** What the finders and refiners of quantities hand to one another. */
import type { Sentence, Token } from '../types'
import type { Lexeme } from './pieces'

export interface ValueContext {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly lexemes: readonly Lexeme[]
  /** Which of two numbers of a date is the day, where the language or another date of the text tells. */
  readonly dayOrder?: DayOrder
}

export type DayOrder = 'day first' | 'month first'

type QuantityKind =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'vague'
  | 'multiple'
  | 'money'
  | 'percent'
  | 'measure'
  | 'age'
  | 'score'
  | 'none'

export interface Candidate {
  /** Lexeme range, half-open. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  readonly unit?: string
  readonly seconds?: number
  readonly approximate: boolean
  readonly kind: QuantityKind
  /** Written in digits. */
  readonly digits: boolean
  /** The scale word or letter the number ends in ("5 million"), else 1. */
  readonly scale: number
  /** Its words already say more or less than, so nothing further may bound it. */
  readonly bounded?: boolean
}

/** A step of the ladder: merges, splits or drops candidates; they stay in order of their first lexeme. */
export type Refiner = (candidates: readonly Candidate[], context: ValueContext) => readonly Candidate[]

/** The lexeme at an index, when it lies in the same sentence as another. */
export function lexemeNear(context: ValueContext, origin: number, at: number): Lexeme | undefined {
  const lexeme = context.lexemes[at]
  return lexeme && lexeme.sentence === context.lexemes[origin].sentence ? lexeme : undefined
}

/** The word text at an index, or `''` beyond the sentence. */
export function wordNear(context: ValueContext, origin: number, at: number): string {
  return lexemeNear(context, origin, at)?.text ?? ''
}

/** Index of the syntactic token that holds an offset, or -1. */
export function tokenIndexAt(sentence: Sentence, offset: number): number {
  const tokens = sentence.tokens
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (tokens[middle].span.end <= offset) low = middle + 1
    else if (tokens[middle].span.start > offset) high = middle - 1
    else return middle
  }
  return -1
}

/** The syntactic token that holds a lexeme's first character; none before the first lexeme or after the last. */
export function tokenOf(context: ValueContext, lexeme: number): Token | undefined {
  const found: Lexeme | undefined = context.lexemes[lexeme]
  if (!found) return undefined
  const parsed = context.sentences[found.sentence]
  return parsed.tokens[tokenIndexAt(parsed, found.start)]
}

/** Words that headlines leave in lower case. */
const SMALL_WORDS =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|nor|by|with|from|as|but|per|via|vs|over|up|is|'s)$/

/** Whether most words of the sentence begin with a capital, so that capitals there say nothing (headlines). */
export function isTitleCase(context: ValueContext, lexeme: number): boolean {
  const { lexemes } = context
  const { sentence } = lexemes[lexeme]
  let from = lexeme
  while (from > 0 && lexemes[from - 1].sentence === sentence && lexeme - from < HEADLINE_LENGTH) from--
  let words = 0
  let capitals = 0
  let at = from
  for (; at < lexemes.length && lexemes[at].sentence === sentence; at++) {
    if (at - from > HEADLINE_LENGTH) return false
    const { kind, capital, end, start, text } = lexemes[at]
    if (kind !== 'word' || end - start < 2 || SMALL_WORDS.test(text)) continue
    words++
    if (capital) capitals++
  }
  return lexemes[at - 1].text !== '.' && words > 2 && capitals / words > 0.8
}

/** Longer than headlines are, in lexemes; it also bounds what the question costs. */
const HEADLINE_LENGTH = 30

/** Candidates from left to right, each made one with what became of the one before it, if that is near and `join` says how. */
export function joinNeighbours<T extends { readonly first: number }>(
  candidates: readonly T[],
  context: ValueContext,
  join: (context: ValueContext, left: T, right: T) => T | undefined,
): T[] {
  const joined: T[] = []
  for (const right of candidates) {
    const left = joined.at(-1)
    const one = left && lexemeNear(context, left.first, right.first) ? join(context, left, right) : undefined
    if (one) joined[joined.length - 1] = one
    else joined.push(right)
  }
  return joined
}
