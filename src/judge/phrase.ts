// The words around one word that a reader takes with it: "rough seas" rather than "rough", "a safety check" rather than "check".

import { PLAIN_NEGATIONS } from '../lexicon/en/clauses/negation'
import type { ClaimView, Term } from '../terms/claim-terms'
import { termAt } from '../terms/term-at'
import { contains } from '../text/spans'
import type { Span, Token } from '../types'

/** Longer phrases say more than the word stands for. */
const MOST_WORDS = 6
/** What belongs to a noun, as far as it stands before it. */
const BEFORE_A_NOUN = /^(?:det|amod|compound|nummod|nmod:poss|advmod|case|punct)/
/** "The seas were rough" says it of them; "rough seas" is one phrase. */
const IN_A_NOUN = /^(?:amod|compound|nummod)/

/** The span of the phrase of a word: of a noun with what stands before it, of a verb with its particle and its object. */
export function phraseOf(view: ClaimView, term: Term): Span {
  const { tokens } = view.sentence
  const { deprel, head } = tokens[term.index]
  const noun = IN_A_NOUN.test(deprel) && head > term.index ? head : term.index
  const own = [Math.min(noun, ...term.tokens), Math.max(noun, ...term.tokens)]
  const [first, last] =
    tokens[noun].upos === 'VERB'
      ? [own[0], lastOfVerb(tokens, noun, own[1])]
      : [firstOfNoun(tokens, noun, own[0]), own[1]]
  const span = { start: tokens[first].span.start, end: tokens[last].span.end }
  return last - first < MOST_WORDS && view.claim.spans.some(whole => contains(whole, span)) ? span : term.span
}

/** What a verb takes along. */
const PARTICLE = /^compound:prt$/
const GOVERNED = /^(?:xcomp|obj)$/

/**
 * The span of what a word at the top of a claim says: of a verb with what denies it, its particle, what it governs and its object
 * ("go on ordering", "not affected"), of "there is" what there is; else of its phrase.
 */
export function saidOf(view: ClaimView, at: number): Span {
  const { tokens } = view.sentence
  const there = tokens[at].lemma === 'be' ? childOf(tokens, at, /^nsubj/) : -1
  const top = there > at ? there : at
  const term = termAt(view, top)
  const own = term < 0 ? tokens[top].span : phraseOf(view, view.terms[term])
  if (tokens[top].upos !== 'VERB') return own
  const first = PLAIN_NEGATIONS.has(tokens[top - 1]?.text.toLowerCase() ?? '') ? top - 1 : top
  let last = top
  for (let next = top; next >= 0; next = childOf(tokens, next, GOVERNED))
    last = Math.max(last, next, childOf(tokens, next, PARTICLE))
  const span = { start: tokens[first].span.start, end: Math.max(own.end, tokens[last].span.end) }
  return last - first < MOST_WORDS && view.claim.spans.some(whole => contains(whole, span)) ? span : own
}

const childOf = (tokens: readonly Token[], at: number, deprel: RegExp): number =>
  tokens.findIndex((token, i) => token.head === at && i > at && deprel.test(token.deprel))

function firstOfNoun(tokens: readonly Token[], noun: number, from: number): number {
  let first = from
  while (first > 0 && isBefore(tokens, first - 1, noun)) first--
  // A phrase begins with no comma, and what governs it is no part of it.
  while (first < from && /^(?:case|punct)/.test(tokens[first].deprel)) first++
  return first
}

function isBefore(tokens: readonly Token[], at: number, noun: number): boolean {
  const { head, deprel } = tokens[at]
  if (!BEFORE_A_NOUN.test(deprel)) return false
  return head === noun || (head > at && head < noun && isBefore(tokens, head, noun))
}

function lastOfVerb(tokens: readonly Token[], verb: number, from: number): number {
  const object = tokens.findIndex(({ head, deprel }, i) => head === verb && deprel === 'obj' && i > verb)
  if (object >= 0 && firstOfNoun(tokens, object, object) === from + 1) return object
  const particle = tokens[from + 1]
  return particle?.head === verb && particle.deprel === 'compound:prt' ? from + 1 : from
}
