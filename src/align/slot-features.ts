// What speaks for two amounts filling one slot: all but the amounts themselves, so that it can be learned from amounts that are
// equal and then say of two that exclude each other that they are told of one thing.

import { cosine, spanVector } from '../syntax/vectors'
import type { ClaimView, Term } from '../terms/claim-terms'
import { above, verbOver } from '../terms/clause'
import { deepRoles } from '../terms/events/deep-roles'
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
export const SLOT_FEATURES = [
  'one fact, were the values one',
  'counted nouns alike',
  'nouns over them alike',
  'verbs over them alike',
  'one role',
  'words around alike',
  'claims alike',
  'the only such values of their claims',
  'one is bare',
  'counts',
  'money',
  'shares',
  'places in an order',
  'places in the articles apart',
  'one modality',
] as const

export function slotFeatures(a: ClaimView, x: Term, b: ClaimView, y: Term, bridge: Bridge): number[] {
  const nouns = alike(countedBy(x), countedBy(y))
  const heads = alike(lexemeAt(a, nounOver(a, x)), lexemeAt(b, nounOver(b, y)))
  const verbs = alike(lexemeAt(a, eventOver(a, x)), lexemeAt(b, eventOver(b, y)))
  const measures = [x, y].map(({ quantity }) => quantity && measureOf(quantity))
  const both = (measure: string) => (measures.every(own => own === measure) ? 1 : 0)
  const isLone = (view: ClaimView, other: Term) =>
    view.terms.filter(term => areComparable(term, other)).length === 1
  return [
    factScore(a, x, b, y, bridge),
    nouns ?? UNTOLD,
    heads ?? UNTOLD,
    verbs ?? UNTOLD,
    roleOf(a, x) === roleOf(b, y) ? 1 : 0,
    cosine(around(a, x), around(b, y)),
    cosine(saidBut(a), saidBut(b)),
    isLone(a, y) && isLone(b, x) ? 1 : 0,
    measures.includes('bare') ? 1 : 0,
    both('count'),
    both('money'),
    both('ratio'),
    both('ordinal'),
    Math.abs(bridge.place(a) - bridge.place(b)),
    a.claim.modality === b.claim.modality ? 1 : 0,
  ]
}

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

/** What the value is to its verb, "12 were arrested" and "police arrested 12" alike. */
function roleOf(view: ClaimView, term: Term): string {
  const { sentence } = view
  const verb = eventOver(view, term)
  const { agents, patients } = deepRoles(sentence, verb)
  const under = (roots: readonly number[]) =>
    roots.some(root => root === term.index || sentence.tokens[term.index].head === root)
  if (under(agents)) return 'agent'
  return under(patients) ? 'patient' : sentence.tokens[term.index].deprel.split(':')[0]
}

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
