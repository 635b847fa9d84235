// Prepositions beside prepositions: "near the wall" and "far from the wall", "in the hut" and "in front of the hut".
import { BEFORE_A_PLACE, PLACELESS } from '../../lexicon/en/verdict/verdict-words'
import type { ClaimView } from '../../terms/claim-terms'
import type { Span } from '../../types'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { opposition } from '../../words/word-relations'
import { COVERED, type Comparison, type Cover } from './cover'

export interface PlaceFacts {
  /** 0 to 1: how sure it is that two prepositions before one noun cannot both be true. */
  readonly opposed: number
  /** Nouns found under another preposition that says neither the same nor the opposite. */
  readonly other: number
  /** The words of opposed prepositions. */
  readonly pairs: readonly { readonly x: Span; readonly y: Span }[]
}

const MOST_WORDS = 3
const SURE = 0.5
export function placeFacts({ statement, source }: Comparison, { partners, scores }: Cover): PlaceFacts {
  let opposed = 0
  let other = 0
  const pairs: { x: Span; y: Span }[] = []
  statement.terms.forEach((term, i) => {
    const j = partners[i]
    if (j === undefined || scores[i] < COVERED) return
    const x = prepositionOf(statement, term.index)
    const y = x && prepositionOf(source, source.terms[j].index)
    if (!x || !y || x.word.word === y.word.word) return
    const strength = opposition(x.word, y.word)
    if (strength >= SURE) {
      opposed = Math.max(opposed, strength)
      pairs.push({ x: x.span, y: y.span })
    } else if (!PLACELESS.has(x.word.word) && !PLACELESS.has(y.word.word)) other++
  })
  return { opposed, other: Math.min(2, other), pairs }
}

/** The preposition of a noun, with the words before it that belong to it. */
function prepositionOf(
  { sentence: { tokens } }: ClaimView,
  noun: number,
): { word: Lexeme; span: Span } | undefined {
  const at = tokens.findIndex(t => t.head === noun && t.deprel === 'case' && t.upos !== 'PART')
  if (at < 0 || at > noun) return undefined
  let from = at
  while (from > 0 && at - from < MOST_WORDS - 1 && BEFORE_A_PLACE.has(tokens[from - 1].text.toLowerCase()))
    from--
  const words = tokens.slice(from, at + 1).map(t => t.text.toLowerCase())
  return {
    word: lexeme(words.join(' '), 'ADP'),
    span: { start: tokens[from].span.start, end: tokens[at].span.end },
  }
}
