// What speaks for two amounts filling one slot: all but the amounts themselves, so that it can be learned from amounts that are
// equal and then say of two that exclude each other that they are told of one thing.

import { cosine, spanVector, wordVector } from '../syntax/vectors'
import type { ClaimView, Term } from '../terms/claim-terms'
import { above, verbOver } from '../terms/clause'
import { fateOf } from '../terms/values/fates'
import { areComparable, measureOf } from '../terms/values/value-terms'
import { contains } from '../text/spans'
import type { Span } from '../types'
import { type Lexeme, lexeme } from '../words/lexemes'
import { wordSimilarity } from '../words/similarity'
import { logOdds, weightsOf } from '../words/weights'
import { alignmentFeatures } from './features'
import type { Bridge } from './pair-context'
import { alignTerms } from './term-pairs'

/** What speaks for one slot, values left out, in the order of the vector that `slotFeatures` gives. */
export const SLOT_FEATURES: readonly string[] = [
  'one fact, were the values one',
  'counted nouns alike',
  'nouns over them alike',
  'words around alike',
  'claims alike',
  'sentences alike',
  'values say alike',
  'words over them say alike',
  'verbs over them say alike',
  'one fate',
  'other fates',
  'a fate of one alone',
  'one relation',
  'the only such values of their claims',
  'one is bare',
  'counts',
  'money',
  'shares',
  'places in an order',
  'lengths of time',
  'the earlier place',
  'the later place',
]

export function slotFeatures(a: ClaimView, x: Term, b: ClaimView, y: Term, bridge: Bridge): number[] {
  const nouns = alike(countedBy(x), countedBy(y))
  const heads = alike(lexemeAt(a, nounOver(a, x)), lexemeAt(b, nounOver(b, y)))
  const measures = [x, y].map(({ quantity }) => quantity && measureOf(quantity))
  const both = (measure: string) => (measures.every(own => own === measure) ? 1 : 0)
  const isLone = (view: ClaimView, other: Term) =>
    view.terms.filter(term => areComparable(term, other)).length === 1
  const [fate, other] = [fateOf(a, x), fateOf(b, y)]
  const isOneFate = fate === other
  const places = [bridge.place(a), bridge.place(b)]
  return [
    factScore(a, x, b, y, bridge),
    nouns ?? UNTOLD,
    heads ?? UNTOLD,
    cosine(around(a, x), around(b, y)),
    cosine(saidBut(a), saidBut(b)),
    bridge.sentencesAlike(a, b),
    sayAlike(a, x.index, b, y.index),
    sayAlike(a, wordOver(a, x), b, wordOver(b, y)),
    sayAlike(a, verbOver(a.sentence.tokens, x.index), b, verbOver(b.sentence.tokens, y.index)),
    fate !== undefined && isOneFate ? 1 : 0,
    fate !== undefined && other !== undefined && !isOneFate ? 1 : 0,
    (fate === undefined) !== (other === undefined) ? 1 : 0,
    a.sentence.tokens[x.index].deprel === b.sentence.tokens[y.index].deprel ? 1 : 0,
    isLone(a, y) && isLone(b, x) ? 1 : 0,
    measures.includes('bare') ? 1 : 0,
    both('count'),
    both('money'),
    both('ratio'),
    both('ordinal'),
    x.time && y.time ? 1 : 0,
    Math.min(...places),
    Math.max(...places),
  ]
}

/** The word that a value hangs on; itself at the top of a sentence. */
function wordOver({ sentence: { tokens } }: ClaimView, { index }: Term): number {
  const { head } = tokens[index]
  return head < 0 ? index : head
}

/** How alike two words say where they stand. */
const sayAlike = (a: ClaimView, i: number, b: ClaimView, j: number): number =>
  i < 0 || j < 0 ? UNTOLD : cosine(wordVector(a.sentence, i), wordVector(b.sentence, j))

/** What is taken where one side does not tell. */
const UNTOLD = 0.4

/** The log-odds that the alignment model gives two claims, were two of their terms one. */
function factScore(a: ClaimView, x: Term, b: ClaimView, y: Term, bridge: Bridge): number {
  const scores = Float64Array.from(bridge.similarities(a, b))
  scores[a.terms.indexOf(x) * b.terms.length + b.terms.indexOf(y)] = 1
  const features = alignmentFeatures(a, b, alignTerms(a, b, bridge, scores), bridge, scores)
  return logOdds(weightsOf('alignment'), features)
}

function alike(x: Lexeme | undefined, y: Lexeme | undefined): number | undefined {
  if (!x || !y) return undefined
  return x.word === y.word ? 1 : Math.max(0, wordSimilarity(x, y))
}

const countedBy = ({ quantity }: Term): Lexeme | undefined =>
  quantity?.unit !== undefined && measureOf(quantity) === 'count' ? lexeme(quantity.unit, 'NOUN') : undefined

const lexemeAt = ({ sentence }: ClaimView, at: number): Lexeme | undefined =>
  at < 0 ? undefined : lexeme(sentence.tokens[at].lemma, sentence.tokens[at].upos)

/** The noun that a value stands under, short of a verb. */
function nounOver({ sentence: { tokens } }: ClaimView, term: Term): number {
  let at = tokens[term.index].head
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const { upos, head } = tokens[at]
    if (upos === 'VERB') return -1
    if ((upos === 'NOUN' || upos === 'PROPN') && !term.tokens.includes(at)) return at
    at = head
  }
  return -1
}

/** The verb that a value stands under, or what stands at the top of its sentence. */
function eventOver({ sentence: { tokens } }: ClaimView, { index }: Term): number {
  const verb = verbOver(tokens, index)
  return verb >= 0 ? verb : ([...above(tokens, index)].at(-1) ?? index)
}

/** Whether both values stand under one and the same word for what happens. */
export const haveOneVerb = (a: ClaimView, x: Term, b: ClaimView, y: Term): boolean =>
  lexemeAt(a, eventOver(a, x))?.word === lexemeAt(b, eventOver(b, y))?.word

const AROUND = 6

/** What the words around a value say. */
function around({ claim, sentence }: ClaimView, term: Term): Float32Array {
  const words: number[] = []
  const last = Math.min(sentence.tokens.length - 1, term.index + AROUND)
  for (let i = Math.max(0, term.index - AROUND); i <= last; i++)
    if (!term.tokens.includes(i) && isIn(claim, sentence.tokens[i])) words.push(i)
  return spanVector(sentence, words)
}

/** What a claim says but for its values. */
function saidBut({ claim, sentence, terms }: ClaimView): Float32Array {
  const values = new Set(
    terms.filter(({ quantity, time }) => quantity ?? time).flatMap(({ tokens }) => tokens),
  )
  const words = [...sentence.tokens.keys()].filter(i => !values.has(i) && isIn(claim, sentence.tokens[i]))
  return spanVector(sentence, words)
}

const isIn = ({ spans }: ClaimView['claim'], { span }: { readonly span: Span }): boolean =>
  spans.some(whole => contains(whole, span))
