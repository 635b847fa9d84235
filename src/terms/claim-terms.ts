// Claims with everything their words carry, gathered once so that alignment and judges need not search the document.

import { NOT } from '../lexicon/en/clauses/negation'
import { rememberEach } from '../memo'
import { relationOf } from '../syntax/tree'
import { countWhile } from '../text/search'
import { bySpan, contains } from '../text/spans'
import type { Claim, Document, Mention, Quantity, Sentence, Span, TimeExpression, Token } from '../types'
import { isMeasured, isUnit } from '../values/quantities/base-units'
import { type QuantityTerm, quantityTerm } from '../values/relate-quantities'
import { idf } from '../words/idf'
import { type Lexeme, lexeme } from '../words/lexemes'
import { boundedLength } from './values/bounded-lengths'
import { saidNumber } from './values/said-numbers'
import { type PartWhole, partWholesOf } from './values/sums'
import { timeKey } from './values/time-key'
import { timeReadings } from './values/time-readings'

/**
 * What a claim is made of: a name, an amount, a time, or a word. Names of several words are one term,
 * so that "Maria Lopez" and "Lopez" meet as wholes.
 */
export interface Term {
  readonly kind: 'name' | 'quantity' | 'time' | 'word'
  readonly span: Span
  readonly head: Token
  /** Indices in the sentence of the tokens that the term covers; `index` is that of the head. */
  readonly tokens: readonly number[]
  readonly index: number
  /** The universal part of the head's relation: `nsubj` of `nsubj:pass`. */
  readonly relation: string
  /** Lemma in lower case and one spelling. */
  readonly key: string
  /** The head's word made ready for comparison. */
  readonly lexeme: Lexeme
  /** How much it tells: 0 for a word that any text has, 1 and above for names and values. */
  readonly weight: number
  readonly entity?: string
  readonly quantity?: Quantity
  /** The quantity with what the words around it make of it. */
  readonly amount?: QuantityTerm
  readonly time?: TimeExpression
  /** Whether it is a part of an amount beside it, and what it adds up to with others. */
  readonly partWhole?: PartWhole
  /** A time as the text writes it, or as what it means is written. */
  readonly words?: string
}

export interface ClaimView {
  readonly claim: Claim
  readonly document: Document
  readonly sentence: Sentence
  /** Index in `document.claims`. */
  readonly index: number
  readonly terms: readonly Term[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'SYM', 'INTJ', 'X'])
/** Function words that change what is stated; they carry little weight and much meaning. */
const MEANINGFUL = new Set(
  'all every each both neither none no any some half before after above below under over with without for against up down into out since until despite during inside outside'.split(
    ' ',
  ),
)
/** What has more is a list or a table; every term of a claim is compared with every one of another. */
const MOST_TERMS = 250

const NAME_WEIGHT = 1.2
const VALUE_WEIGHT = 1
const FUNCTION_WEIGHT = 0.15
/** Verbs so light that they share a claim without saying much. */
const LIGHT = new Set('be have do make take get go come say'.split(' '))
const LIGHT_WEIGHT = 0.25

/** Every sentence that makes a claim as one view: all its terms, under the claim of its main predicate. */
export function viewSentences(views: readonly ClaimView[]): ClaimView[] {
  const bySentence = new Map<number, ClaimView[]>()
  for (const view of views) {
    const { sentence } = view.claim
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), view])
  }
  return [...bySentence.values()].map(members => {
    const first = members.find(isMain) ?? members[0]
    const terms = new Set(members.flatMap(view => view.terms))
    return {
      claim: { ...first.claim, spans: [first.sentence.span] },
      document: first.document,
      sentence: first.sentence,
      index: first.index,
      terms: [...terms].sort((x, y) => bySpan(x.span, y.span)),
      mentions: [...new Set(members.flatMap(view => view.mentions))],
      quantities: [...new Set(members.flatMap(view => view.quantities))],
      times: [...new Set(members.flatMap(view => view.times))],
    }
  })
}

const isMain = ({ claim, sentence }: ClaimView): boolean => {
  const token = sentence.tokens.find(t => t.span.start === claim.predicate.span.start)
  return (
    token !== undefined &&
    (token.head < 0 || (token.deprel === 'cop' && sentence.tokens[token.head].head < 0))
  )
}

/** The terms of every sentence of a document, in order. */
export const termsOfSentences: (document: Document) => readonly (readonly Term[])[] = rememberEach(
  document => {
    const mentions = bySentence(document, document.mentions)
    const quantities = bySentence(document, countedIn(document))
    const times = bySentence(document, document.times)
    return document.sentences.map((sentence, i) =>
      findTerms(document, sentence, mentions[i], quantities[i], times[i]),
    )
  },
)

/** The claims of a document, each with the terms, values and mentions inside its spans. */
export function viewClaims(document: Document): ClaimView[] {
  const mentions = bySentence(document, document.mentions)
  const quantities = bySentence(document, countedIn(document))
  const times = bySentence(document, document.times)
  const terms = termsOfSentences(document)
  return document.claims.map((claim, index) => {
    const s = claim.sentence
    const within = (thing: { readonly span: Span }) => claim.spans.some(span => contains(span, thing.span))
    const headWithin = (term: Term) => claim.spans.some(span => contains(span, term.head.span))
    return {
      claim,
      document,
      sentence: document.sentences[s],
      index,
      terms: terms[s].filter(headWithin).slice(0, MOST_TERMS),
      mentions: mentions[s].filter(within),
      quantities: quantities[s].filter(within),
      times: times[s].filter(within),
    }
  })
}

/** The terms of one sentence, in order: values first take their tokens, then names, then single words. */
function findTerms(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): Term[] {
  const { text } = document.source
  const readings = timeReadings(document)
  const { tokens } = sentence
  const taken = new Array<boolean>(tokens.length).fill(false)
  const terms: Term[] = []
  const take = (span: Span, fits: (token: Token) => boolean): number[] => {
    const indices: number[] = []
    for (let i = firstFrom(tokens, span.start); i < tokens.length && tokens[i].span.start < span.end; i++)
      if (!taken[i] && contains(span, tokens[i].span) && fits(tokens[i])) indices.push(i)
    for (const i of indices) taken[i] = true
    return indices
  }
  const push = (
    kind: Term['kind'],
    span: Span,
    indices: readonly number[],
    { entity, quantity, amount, time }: Pick<Term, 'entity' | 'quantity' | 'amount' | 'time'>,
    weight = VALUE_WEIGHT,
  ) => {
    if (indices.length === 0) return
    const inside = new Set(indices)
    const tops = indices.filter(i => !inside.has(tokens[i].head))
    // Of "fewer than 25" the number says how many there are.
    const index = (quantity && tops.find(i => tokens[i].upos === 'NUM')) ?? tops[0] ?? indices[0]
    const words = indices.map(i => lexemeOf(tokens[i]).word)
    const key = kind === 'time' ? timeKey(words) : words.join(' ')
    const reading = time && readings.get(time)
    terms.push({
      kind,
      span,
      head: tokens[index],
      tokens: indices,
      index,
      relation: relationOf(tokens[index]),
      key,
      lexeme: lexemeOf(tokens[index]),
      weight,
      entity,
      quantity,
      amount: amount ?? (quantity && quantityTerm(text, quantity)) ?? reading?.length,
      time: reading?.time ?? time,
      words: time && (reading?.words ?? text.slice(span.start, span.end)),
    })
  }
  for (const time of times) {
    // "More than two hours": the amount has the bounds.
    const amount = time.type === 'duration' ? quantities.find(q => contains(q.span, time.span)) : undefined
    const bounded = amount
      ? { span: amount.span, amount: quantityTerm(text, amount) }
      : boundedLength(text, readings.get(time)?.time ?? time)
    const { span } = bounded ?? time
    push(
      'time',
      span,
      take(span, () => true),
      { time, amount: bounded?.amount },
    )
  }
  for (const quantity of quantities) {
    const numeric = (t: Token) =>
      (AMOUNT_WORDS.has(t.upos) || isMeasure(t, quantity)) && !isCountedWithin(t, tokens, quantity)
    push('quantity', quantity.span, take(quantity.span, numeric), { quantity })
  }
  for (const mention of mentions) {
    if (mention.kind === 'description' || !mention.entity) continue
    const indices = take(mention.span, t => t.upos !== 'PUNCT')
    push('name', mention.span, indices, { entity: mention.entity }, NAME_WEIGHT)
  }
  const described = new Map<number, string | undefined>()
  for (const mention of mentions)
    if (mention.kind === 'description' && !described.has(mention.head))
      described.set(mention.head, mention.entity)
  tokens.forEach((token, i) => {
    if (taken[i]) return
    const lexeme = lexemeOf(token)
    const key = lexeme.word
    const content = CONTENT.has(token.upos) && !NOT.has(key)
    if (!content && !MEANINGFUL.has(key)) return
    const weight = content ? wordWeight(token, key) : FUNCTION_WEIGHT
    const said = saidNumber(tokens, i)
    const indices = Array.from({ length: (said?.last ?? i) - i + 1 }, (_, k) => i + k)
    for (const k of indices) taken[k] = true
    const index = indices.find(k => !indices.includes(tokens[k].head)) ?? i
    terms.push({
      kind: 'word',
      span: { start: token.span.start, end: tokens[indices[indices.length - 1]].span.end },
      head: tokens[index],
      tokens: indices,
      index,
      relation: relationOf(tokens[index]),
      key,
      lexeme,
      weight,
      entity: described.get(i),
      quantity: undefined,
      amount: said?.amount,
      time: undefined,
    })
  })
  terms.sort((x, y) => bySpan(x.span, y.span))
  if (quantities.length === 0) return terms
  const found = partWholesOf(tokens, terms)
  return terms.map(term => (term.quantity ? { ...term, partWhole: found.get(term) } : term))
}

/** The child of "one child in three", whom the share is said of. */
const isCountedWithin = (token: Token, tokens: readonly Token[], { unit }: Quantity): boolean =>
  unit === '1' &&
  token.upos === 'NOUN' &&
  tokens.some(({ head, deprel, upos }) => upos === 'NUM' && deprel === 'nmod' && tokens[head] === token)

/** None of a thing ("no deaths") is the business of polarity. */
const countedIn = ({ source, quantities }: Document): Quantity[] =>
  quantities.filter(({ value, span }) => value !== 0 || !/^n/i.test(source.text[span.start]))

/** The key that a term of this time has, whatever claim it stands in. */
export function keyOfTime({ tokens }: Sentence, { span }: TimeExpression): string {
  const words: string[] = []
  for (let i = firstFrom(tokens, span.start); i < tokens.length && tokens[i].span.start < span.end; i++)
    words.push(lexemeOf(tokens[i]).word)
  return timeKey(words)
}

const lexemeOf = (token: Token): Lexeme => lexeme(token.lemma, token.upos)

/** Index of the first token that starts at an offset or after it. */
const firstFrom = (tokens: readonly Token[], start: number): number =>
  countWhile(tokens, token => token.span.start < start)

const AMOUNT_WORDS: ReadonlySet<string> = new Set(['NUM', 'SYM', 'ADV', 'ADJ', 'DET'])

/** "Miles", "Swiss francs", the "F" of "86F". */
const isMeasure = (token: Token, { unit }: Quantity): boolean =>
  unit !== undefined &&
  ((token.upos === 'NOUN' && (token.lemma !== unit || isUnit(unit))) ||
    (token.upos !== 'ADP' && isMeasured(unit)))

function wordWeight(token: Token, key: string): number {
  if (LIGHT.has(key)) return LIGHT_WEIGHT
  return token.upos === 'PROPN' ? Math.max(1, idf(key)) : idf(key)
}

/** Things with spans, dealt out to the sentences that hold them. */
function bySentence<T extends { readonly span: Span }>(document: Document, things: readonly T[]): T[][] {
  const out: T[][] = document.sentences.map(() => [])
  let s = 0
  for (const thing of [...things].sort((x, y) => bySpan(x.span, y.span))) {
    while (s < out.length - 1 && document.sentences[s].span.end <= thing.span.start) s++
    out[s]?.push(thing)
  }
  return out
}
