// Which values of two articles fill one slot: two counts of the same dead, two dates of the same vote, wherever they stand. What
// speaks for it is all but the values themselves, so that it can be learned from values that are equal and then say of two that
// exclude each other that they are told of one thing.

import { cosine, spanVector } from '../syntax/vectors'
import type { ClaimView, Term } from '../terms/claim-terms'
import { deepRoles } from '../terms/deep-roles'
import { areComparable, distanceOf, measureOf, relateValues } from '../terms/value-terms'
import { contains } from '../text/spans'
import type { Sentence } from '../types'
import type { ValueRelation } from '../values/value-relation'
import { lexeme } from '../words/lexemes'
import { wordSimilarity } from '../words/similarity'
import { weightsOf } from '../words/weights'
import { alignmentFeatures } from './features'
import type { Bridge } from './pair-context'
import { alignTerms } from './term-pairs'

/** Two comparable values, one of each article, with the claims that state them most shortly. */
export interface ValuePair {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly x: Term
  readonly y: Term
  readonly relation: ValueRelation
  readonly features: readonly number[]
}

/** Two values that exclude each other and are told of one thing. */
export interface ValueClash extends Pick<ValuePair, 'a' | 'b' | 'x' | 'y'> {
  /** 0 to 1: probability that an editor would call it a conflict. */
  readonly score: number
}

/** What speaks for one slot, values left out, in the order of `ValuePair.features`. */
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

/** What makes two values of one slot a conflict. */
export const CLASH_FEATURES = [
  ...SLOT_FEATURES,
  'one slot',
  'distance of the values',
  'either has its equal elsewhere',
  'another excludes it elsewhere',
  'none excludes either likelier',
] as const

/** Conflicts less likely than this are not told, even of claims that speak of one fact by all else. */
const LEAST_CLASH = 0.2
/** Longer texts tell of more than one event, and every value is compared with every other. */
const MOST_VALUES = 200

export function valueClashes(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): ValueClash[] {
  const pairs = valuePairs(a, b, bridge)
  const weights = weightsOf('value-clashes')
  const scored = clashRows(pairs, weightsOf('value-slots'))
    .map(({ pair: { a: v, b: w, x, y }, features }) => ({
      a: v,
      b: w,
      x,
      y,
      score: probability(weights, features),
    }))
    .filter(clash => clash.score >= LEAST_CLASH && mayBeMeasured(clash))
    .sort((p, q) => q.score - p.score || p.x.span.start + p.y.span.start - q.x.span.start - q.y.span.start)
  const taken = new Set<Term>()
  return scored.filter(({ x, y }) => {
    if (taken.has(x) || taken.has(y)) return false
    taken.add(x).add(y)
    return true
  })
}

/** Thrice as much is hardly a number of the same thing. */
const MOST_APART = Math.log(3)

/** Whether two values lie so near that they may measure one thing, or one verb has both. */
const mayBeMeasured = ({ a, b, x, y }: ValueClash): boolean =>
  distanceOf(x, y) <= MOST_APART || lexemeAt(a, verbOver(a, x))?.word === lexemeAt(b, verbOver(b, y))?.word

/** Values that exclude each other, with what makes of them a conflict. */
export function clashRows(
  pairs: readonly ValuePair[],
  slotWeights: readonly number[],
): { readonly pair: ValuePair; readonly features: readonly number[] }[] {
  const inSentence = bySentence(pairs)
  const slots = pairs.map(({ features }) => probability(slotWeights, features))
  const most = (wanted: (pair: ValuePair) => boolean) => {
    const best = new Map<Term, number[]>()
    pairs.forEach((pair, i) => {
      if (wanted(pair))
        for (const term of [pair.x, pair.y]) best.set(term, [...(best.get(term) ?? []), slots[i]])
    })
    return (term: Term, but?: number): number => {
      const all = best.get(term) ?? []
      const left = but === undefined ? all : all.toSpliced(all.indexOf(but), 1)
      return Math.max(0, ...left)
    }
  }
  const equal = most(({ relation }) => isEqual(relation))
  const rival = most(({ relation }) => relation === 'exclusive')
  return pairs.flatMap((pair, i) => {
    if (pair.relation !== 'exclusive' || hasEqualInside(pair, inSentence)) return []
    const { x, y } = pair
    const others = Math.max(rival(x, slots[i]), rival(y, slots[i]))
    return [
      {
        pair,
        features: [
          ...pair.features,
          Math.log(slots[i] / (1 - slots[i])),
          distanceOf(x, y),
          Math.max(equal(x), equal(y)),
          others,
          slots[i] > others ? 1 : 0,
        ],
      },
    ]
  })
}

/** Whether the sentence on either side has both values: "12 of the 20" and "20, of whom 12". */
const hasEqualInside = ({ a, b, x, y }: ValuePair, others: ReadonlyMap<Sentence, readonly Term[]>): boolean =>
  (others.get(b.sentence) ?? []).some(
    term => areComparable(x, term) && isEqual(relateValues(a, x, b, term)),
  ) ||
  (others.get(a.sentence) ?? []).some(term => areComparable(term, y) && isEqual(relateValues(a, term, b, y)))

/** The values of each sentence that the pairs tell of. */
function bySentence(pairs: readonly ValuePair[]): ReadonlyMap<Sentence, readonly Term[]> {
  const found = new Map<Sentence, Set<Term>>()
  const add = (sentence: Sentence, term: Term) => {
    found.set(sentence, (found.get(sentence) ?? new Set()).add(term))
  }
  for (const { a, b, x, y } of pairs) {
    add(a.sentence, x)
    add(b.sentence, y)
  }
  return new Map([...found].map(([sentence, terms]) => [sentence, [...terms]]))
}

const isEqual = (relation: ValueRelation): boolean => relation !== 'exclusive' && relation !== 'unknown'

/** Every two values of the articles that can be compared. */
export function valuePairs(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): ValuePair[] {
  const [xs, ys] = [valuesOf(a), valuesOf(b)]
  return xs.flatMap(([x, v]) =>
    ys.flatMap(([y, w]) => {
      if (!areComparable(x, y)) return []
      const relation = relateValues(v, x, w, y)
      return relation === 'unknown'
        ? []
        : [{ a: v, b: w, x, y, relation, features: slotFeatures(v, x, w, y, bridge) }]
    }),
  )
}

/** The values of one side, each with the shortest claim that states it. */
function valuesOf(views: readonly ClaimView[]): [Term, ClaimView][] {
  const shortest = new Map<Term, ClaimView>()
  for (const view of views)
    for (const term of view.terms) {
      if (!term.quantity) continue
      const known = shortest.get(term)
      if (!known || lengthOf(view) < lengthOf(known)) shortest.set(term, view)
    }
  return [...shortest].slice(0, MOST_VALUES)
}

const lengthOf = ({ claim }: ClaimView): number =>
  claim.spans.reduce((sum, { start, end }) => sum + end - start, 0)

function slotFeatures(a: ClaimView, x: Term, b: ClaimView, y: Term, bridge: Bridge): number[] {
  const nouns = alike(countedBy(x), countedBy(y))
  const heads = alike(lexemeAt(a, nounOver(a, x)), lexemeAt(b, nounOver(b, y)))
  const verbs = alike(lexemeAt(a, verbOver(a, x)), lexemeAt(b, verbOver(b, y)))
  const measures = [x, y].map(({ quantity }) => quantity && measureOf(quantity))
  const both = (measure: string) => (measures.every(own => own === measure) ? 1 : 0)
  const areLone = [a.terms, b.terms].every(terms => terms.filter(term => areComparable(term, x)).length === 1)
  return [
    factScore(a, x, b, y, bridge),
    nouns ?? UNTOLD,
    heads ?? UNTOLD,
    verbs ?? UNTOLD,
    roleOf(a, x) === roleOf(b, y) ? 1 : 0,
    cosine(around(a, x), around(b, y)),
    cosine(saidBut(a), saidBut(b)),
    areLone ? 1 : 0,
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
  const [intercept, ...weights] = weightsOf('alignment')
  return features.reduce((z, value, i) => z + value * weights[i], intercept)
}

type Word = ReturnType<typeof lexeme>

function alike(x: Word | undefined, y: Word | undefined): number | undefined {
  if (!x || !y) return undefined
  return x.word === y.word ? 1 : Math.max(0, wordSimilarity(x, y))
}

const countedBy = ({ quantity }: Term): Word | undefined =>
  quantity?.unit !== undefined && measureOf(quantity) === 'count' ? lexeme(quantity.unit, 'NOUN') : undefined

const lexemeAt = ({ sentence }: ClaimView, at: number): Word | undefined =>
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
function verbOver({ sentence: { tokens } }: ClaimView, term: Term): number {
  let at = term.index
  for (let steps = 0; steps < tokens.length; steps++) {
    const { head } = tokens[at]
    if (head < 0) return at
    at = head
    if (tokens[at].upos === 'VERB') return at
  }
  return at
}

/** What the value is to its verb, "12 were arrested" and "police arrested 12" alike. */
function roleOf(view: ClaimView, term: Term): string {
  const { sentence } = view
  const verb = verbOver(view, term)
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

const isIn = (
  { spans }: ClaimView['claim'],
  { span }: { readonly span: { start: number; end: number } },
): boolean => spans.some(whole => contains(whole, span))

const probability = (weights: readonly number[], features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((z, value, i) => z + value * weights[i + 1], weights[0])))
