// What is known of two documents together, worked out once a pair: which entities are one, how alike words are,
// and how much each term tells between these two.

import { SAME_NAME, sameEntity } from '../names/similarity'
import { cosine, spanVector } from '../syntax/vectors'
import { type ClaimView, type Term, termsOfSentences } from '../terms/claim-terms'
import { areStretches } from '../terms/term-relation'
import type { Entity, Sentence } from '../types'
import { type EntityMatches, matchEntities, type WithEntities } from './entities'
import { type Grid, rememberGrids } from './grids'
import { likestOf, USUAL_NEAREST } from './nearest'
import { rankSentences } from './story-order'
import { isOneTime, rememberTold } from './told'
import { quantityScore, timeScore } from './value-scores'
import { eventScore, type Gathered, rememberWords } from './word-scores'

export interface Bridge {
  /** 0 to 1: how sure it is that entity `a` of the first and `b` of the second document are one. */
  sameEntity(a: string | undefined, b: string | undefined): number
  /** Whether the two are people of whom the one is not the other, though they bear one name. */
  areTwo(a: string | undefined, b: string | undefined): boolean
  /**
   * 0 to 1 for each term of a claim of the first document and, within that, each of one of the second: how far the two say the
   * same; 0 for what excludes each other.
   */
  similarities(a: ClaimView, b: ClaimView): Float64Array
  /** -1 to 1 for a term of a claim of the first document and one of the second, by index: how alike they say where they stand. */
  meanings(a: ClaimView, b: ClaimView): (i: number, j: number) => number
  /** How much a term tells here: what every sentence of both articles has, the shared topic, tells little. */
  weight(term: Term): number
  /** The weights of a claim's terms. */
  weights(view: ClaimView): Float64Array
  /** One key for all terms of both documents that name one thing or are one word. */
  identity(term: Term): string
  /** 0 to 1: how much of what the two sentences tell is shared, whatever claims they are cut into. */
  sentencesAlike(a: ClaimView, b: ClaimView): number
  /** How many sentences apart the two stand, counted in what their articles share. */
  distance(a: ClaimView, b: ClaimView): number
  /** 0 to 1: how far down its article a claim stands, counted in what the articles share; beyond a usual length all is far. */
  place(view: ClaimView): number
  /** Cosine of what a claim says with the likest that the other side says. */
  nearest(view: ClaimView): number
  /** Indices of the terms of each claim that the sentence around the other one answers. */
  elsewhere(a: ClaimView, b: ClaimView): { a: number[]; b: number[] }
  /** Whether the other document has the name or value too, in whatever sentence; of the first (0) or the second document (1). */
  isTold(side: 0 | 1, term: Term): boolean
  /** Whether it has it in words that no claim holds: "OSLO —", a clause that was cut off. */
  isToldAside(side: 0 | 1, term: Term): boolean
}

/** As alike as this, a word outside the claim answers one inside. */
const ANSWERS = 0.7
/** Once in each article is what a shared fact takes; every further sentence with the term makes it more of a topic. */
const EXPECTED_SENTENCES = 2
const TOPIC_DAMPING = 0.25
/** Sentences of an article of usual length: counted from the head, so that what is added at the end moves nothing. */
const USUAL_SENTENCES = 20

/**
 * @param documents whose entities the claims speak of; both may be one collection, compared with itself
 * @param expected sentences in both together that a shared fact takes
 */
export function bridge(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  documents: readonly [WithEntities, WithEntities],
  likeness: (a: Entity, b: Entity) => number = sameEntity,
  expected: number = EXPECTED_SENTENCES,
): Bridge {
  const entities = matchEntities(documents, likeness)
  const same = (x: string | undefined, y: string | undefined): number =>
    x === undefined || y === undefined ? 0 : entities.likely(x, y)
  const areTwo = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && entities.areTwo(x, y)
  const isOne = a === b
  const first = gather(a)
  const termsOf = [first, isOne ? first : gather(b)]
  const wordScore = rememberWords(termsOf[0], termsOf[1])
  const termScore = (x: Term, y: Term, v?: Sentence, w?: Sentence): number => {
    if (x.amount && y.amount && !areStretches(x, y)) return quantityScore(x, x.amount, y, y.amount)
    if (x.time && y.time) return timeScore(x, y)
    const likely = same(x.entity, y.entity)
    // Names that may or may not be one say nothing either way.
    const entity = likely >= SAME_NAME ? likely : 0
    if (x.kind !== 'word' || y.kind !== 'word')
      return Math.max(entity, x.key === y.key && !areTwo(x.entity, y.entity) ? 1 : 0)
    const events = v && w ? eventScore(v, x, w, y) : 0
    return Math.max(entity, events, wordScore(x.lexeme, y.lexeme))
  }
  const keys = identify(termsOf, entities)
  const identity = (term: Term): string => keys.get(term) ?? term.key
  const frequency = countSentences(termsOf, keys)
  const weigh = (term: Term): number => {
    const beyond = Math.max(0, (frequency.get(identity(term)) ?? 0) - expected)
    const extra = (beyond * EXPECTED_SENTENCES) / expected
    return term.weight / (1 + TOPIC_DAMPING * extra)
  }
  const weightOf = new Map<Term, number>()
  for (const sentences of termsOf)
    for (const terms of sentences.values()) for (const term of terms) weightOf.set(term, weigh(term))
  const weight = (term: Term): number => weightOf.get(term) ?? weigh(term)
  const weightsOf = new Map<ClaimView, Float64Array>()
  for (const views of isOne ? [a] : [a, b])
    for (const view of views) weightsOf.set(view, Float64Array.from(view.terms, weight))
  const weights = (view: ClaimView): Float64Array =>
    weightsOf.get(view) ?? Float64Array.from(view.terms, weight)
  const grids = rememberGrids(termsOf[0], termsOf[1], termScore)
  const places = placeTerms(termsOf, [a, b])
  const similarities = (x: ClaimView, y: ClaimView): Float64Array => {
    const { scores: grid, bestB } = grids(x.sentence, y.sentence)
    const width = bestB.length
    const [rows, columns] = [places.get(x) ?? NO_PLACES, places.get(y) ?? NO_PLACES]
    const scores = new Float64Array(rows.length * columns.length)
    let at = 0
    for (let i = 0; i < rows.length; i++)
      for (let j = 0; j < columns.length; j++) scores[at++] = grid[rows[i] * width + columns[j]]
    return scores
  }
  const meanings = (x: ClaimView, y: ClaimView) => {
    const { bestB, cosines } = grids(x.sentence, y.sentence)
    const [rows, columns] = [places.get(x) ?? NO_PLACES, places.get(y) ?? NO_PLACES]
    return (i: number, j: number): number => {
      const at = rows[i] * bestB.length + columns[j]
      if (Number.isNaN(cosines[at]))
        cosines[at] = cosine(vectorOf(x.sentence, x.terms[i]), vectorOf(y.sentence, y.terms[j]))
      return cosines[at]
    }
  }
  const sentences = new Map<Sentence, Map<Sentence, number>>()
  const sentencesAlike = (x: ClaimView, y: ClaimView): number => {
    const row = sentences.get(x.sentence) ?? new Map<Sentence, number>()
    sentences.set(x.sentence, row)
    const known = row.get(y.sentence)
    if (known !== undefined) return known
    const xs = termsOf[0].get(x.sentence) ?? []
    const ys = termsOf[1].get(y.sentence) ?? []
    const score = cover(xs.map(weight), ys.map(weight), grids(x.sentence, y.sentence))
    row.set(y.sentence, score)
    return score
  }
  const ranks = [rank(a, termsOf[0], termsOf[1], identity), rank(b, termsOf[1], termsOf[0], identity)]
  const distance = (x: ClaimView, y: ClaimView): number =>
    Math.abs((ranks[0].get(x.sentence) ?? 0) - (ranks[1].get(y.sentence) ?? 0))
  const place = ({ sentence }: ClaimView): number =>
    Math.min(1, (ranks[0].get(sentence) ?? ranks[1].get(sentence) ?? 0) / USUAL_SENTENCES)
  const elsewhere = (x: ClaimView, y: ClaimView): { a: number[]; b: number[] } => {
    const { bestA, bestB } = grids(x.sentence, y.sentence)
    const found = (view: ClaimView, best: Float64Array, around: readonly Term[]): number[] => {
      const answered: number[] = []
      const at = places.get(view) ?? NO_PLACES
      for (let i = 0; i < at.length; i++)
        if (best[at[i]] >= ANSWERS || around.some(other => isOneTime(view.terms[i], other))) answered.push(i)
      return answered
    }
    const [mine, theirs] = [x, y].map(({ sentence }, side) => termsOf[side].get(sentence) ?? [])
    return { a: found(x, bestA, theirs), b: found(y, bestB, mine) }
  }
  const told = (terms: readonly (readonly Term[])[]) =>
    rememberTold(terms, termScore, (x, y) => areTwo(x.entity, y.entity))
  const isTold = told(termsOf.map(sentences => [...sentences.values()].flat()))
  const isToldAnywhere = told(
    [a, b].map(views => [...new Set(views.map(view => view.document))].flatMap(termsOfSentences).flat()),
  )
  const isToldAside = (side: 0 | 1, term: Term): boolean => !isTold(side, term) && isToldAnywhere(side, term)
  let likest: ReadonlyMap<ClaimView, number> | undefined
  const nearest = (view: ClaimView): number => {
    likest ??= likestOf(a, b)
    return likest.get(view) ?? USUAL_NEAREST
  }
  return {
    nearest,
    sameEntity: same,
    areTwo,
    similarities,
    meanings,
    weight,
    weights,
    identity,
    sentencesAlike,
    distance,
    place,
    elsewhere,
    isTold,
    isToldAside,
  }
}

const NO_PLACES = new Int32Array()

const byTerm = new WeakMap<Term, Float32Array>()

/** What a term says where it stands; claims of one sentence share their terms. */
function vectorOf(sentence: Sentence, term: Term): Float32Array {
  const known = byTerm.get(term) ?? spanVector(sentence, term.tokens)
  byTerm.set(term, known)
  return known
}

/** Where the terms of each claim stand among those of its sentence. */
function placeTerms(
  termsOf: readonly Gathered[],
  views: readonly (readonly ClaimView[])[],
): Map<ClaimView, Int32Array> {
  const places = new Map<ClaimView, Int32Array>()
  views.forEach((ofSide, side) => {
    const placeOf = new Map<Term, number>()
    for (const terms of termsOf[side].values())
      for (const [place, term] of terms.entries()) placeOf.set(term, place)
    for (const view of ofSide)
      places.set(
        view,
        Int32Array.from(view.terms, term => placeOf.get(term) ?? 0),
      )
  })
  return places
}

/** 0 to 1: how much of the weight of both sentences finds its like in the other. */
function cover(weightsA: readonly number[], weightsB: readonly number[], { bestA, bestB }: Grid): number {
  const shared = (weights: readonly number[], best: Float64Array): number =>
    weights.reduce((sum, weight, i) => sum + weight * best[i], 0)
  const all = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0)
  // Each side is summed by itself, so that swapping the sources changes no bit.
  const total = all(weightsA) + all(weightsB)
  return total === 0 ? 0 : (shared(weightsA, bestA) + shared(weightsB, bestB)) / total
}

function rank(
  views: readonly ClaimView[],
  own: Gathered,
  theirs: Gathered,
  identity: (term: Term) => string,
): Map<Sentence, number> {
  const keys = new Set<string>()
  for (const terms of theirs.values()) for (const term of terms) keys.add(identity(term))
  return rankSentences(views, own, key => keys.has(key), identity)
}

/** For each term of both documents one key for all that name the same thing or are the same word. */
function identify(gathered: readonly Gathered[], entities: EntityMatches): Map<Term, string> {
  const keys = new Map<Term, string>()
  gathered.forEach((sentences, side) => {
    for (const terms of sentences.values())
      for (const term of terms)
        keys.set(term, term.entity === undefined ? term.key : entities.key(side === 0 ? 0 : 1, term.entity))
  })
  return keys
}

function countSentences(gathered: readonly Gathered[], keys: ReadonlyMap<Term, string>): Map<string, number> {
  const count = new Map<string, number>()
  for (const sentences of gathered)
    for (const terms of sentences.values())
      for (const key of new Set(terms.map(term => keys.get(term) ?? term.key)))
        count.set(key, (count.get(key) ?? 0) + 1)
  return count
}

/** The terms of each sentence that makes a claim. */
function gather(views: readonly ClaimView[]): Map<Sentence, readonly Term[]> {
  const out = new Map<Sentence, Set<Term>>()
  for (const view of views) {
    const terms = out.get(view.sentence) ?? new Set()
    for (const term of view.terms) terms.add(term)
    out.set(view.sentence, terms)
  }
  return new Map([...out].map(([sentence, terms]) => [sentence, [...terms]]))
}
