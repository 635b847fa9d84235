// What is known of two documents together, worked out once a pair: which entities are one, how alike words are,
// and how much each term tells between these two.
import type { ClaimView, Term } from '../claims/view'
import type { Lexeme } from '../lexicon/lexemes'
import { wordSimilarity } from '../lexicon/similarity'
import { exclusion, opposition } from '../lexicon/word-relations'
import { SAME_NAME, sameEntity } from '../names/similarity'
import type { Document, Entity, Quantity, TimeExpression } from '../types'

export interface Bridge {
  /** 0 to 1: how sure it is that entity `a` of the first and `b` of the second document are one. */
  sameEntity(a: string | undefined, b: string | undefined): number
  /** 0 to 1: how far a term of the first document says the same as one of the second; 0 for what excludes each other. */
  similarity(a: Term, b: Term): number
  /** How much a term tells here: what every sentence of both articles has, the shared topic, tells little. */
  weight(term: Term): number
  /** One key for all terms of both documents that name one thing or are one word. */
  identity(term: Term): string
  /** 0 to 1: how much of what the two sentences tell is shared, whatever claims they are cut into. */
  sentencesAlike(a: ClaimView, b: ClaimView): number
  /** Indices of the terms of each claim that the sentence around the other one answers. */
  elsewhere(a: ClaimView, b: ClaimView): { a: number[]; b: number[] }
}

/** A value that the other's interval contains says the same more loosely. */
const LOOSE_VALUE = 0.8
/** Words surer than this to exclude each other stand in one slot, not for each other. */
const EXCLUDES = 0.3
/** As alike as this, a word outside the claim answers one inside. */
const ANSWERS = 0.7
/** Once in each article is what a shared fact takes; every further sentence with the term makes it more of a topic. */
const EXPECTED_SENTENCES = 2
const TOPIC_DAMPING = 0.25

export function bridge(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  documents: readonly [Document, Document],
  likeness: (a: Entity, b: Entity) => number = sameEntity,
): Bridge {
  const entities = matchEntities(documents, likeness)
  const same = (x: string | undefined, y: string | undefined): number =>
    x === undefined || y === undefined ? 0 : (entities.get(x)?.get(y) ?? 0)
  const words = new Map<Lexeme, Map<Lexeme, number>>()
  const wordScore = (x: Lexeme, y: Lexeme): number => {
    const row = words.get(x) ?? new Map<Lexeme, number>()
    words.set(x, row)
    const score = row.get(y) ?? compareWords(x, y)
    row.set(y, score)
    return score
  }
  const similarity = (x: Term, y: Term): number => {
    if (x.quantity && y.quantity) return quantityScore(x.quantity, y.quantity)
    if (x.time && y.time) return timeScore(x.time, y.time, x.key === y.key)
    const likely = same(x.entity, y.entity)
    // Names that may or may not be one say nothing either way.
    const entity = likely >= SAME_NAME ? likely : 0
    if (x.kind !== 'word' || y.kind !== 'word') return Math.max(entity, x.key === y.key ? 1 : 0)
    return Math.max(entity, wordScore(x.lexeme, y.lexeme))
  }
  const termsOf = [gather(a), gather(b)]
  const keys = identify(termsOf, entities)
  const identity = (term: Term): string => keys.get(term) ?? term.key
  const frequency = countSentences(termsOf, keys)
  const sentences = new Map<string, number>()
  const weight = (term: Term): number => {
    const extra = Math.max(0, (frequency.get(identity(term)) ?? 0) - EXPECTED_SENTENCES)
    return term.weight / (1 + TOPIC_DAMPING * extra)
  }
  const sentencesAlike = (x: ClaimView, y: ClaimView): number => {
    const key = `${x.claim.sentence} ${y.claim.sentence}`
    const known = sentences.get(key)
    if (known !== undefined) return known
    const xs = termsOf[0].get(x.claim.sentence) ?? []
    const ys = termsOf[1].get(y.claim.sentence) ?? []
    const cover = (from: readonly Term[], score: (t: Term) => number): [number, number] =>
      from.reduce<[number, number]>(
        ([shared, all], t) => [shared + weight(t) * score(t), all + weight(t)],
        [0, 0],
      )
    const [sharedX, allX] = cover(xs, t => Math.max(0, ...ys.map(u => similarity(t, u))))
    const [sharedY, allY] = cover(ys, u => Math.max(0, ...xs.map(t => similarity(t, u))))
    const score = allX + allY === 0 ? 0 : (sharedX + sharedY) / (allX + allY)
    sentences.set(key, score)
    return score
  }
  const elsewhere = (x: ClaimView, y: ClaimView): { a: number[]; b: number[] } => {
    const xs = termsOf[0].get(x.claim.sentence) ?? []
    const ys = termsOf[1].get(y.claim.sentence) ?? []
    const found = (terms: readonly Term[], answered: (t: Term) => boolean): number[] =>
      terms.flatMap((t, i) => (answered(t) ? [i] : []))
    return {
      a: found(x.terms, t => ys.some(u => similarity(t, u) >= ANSWERS)),
      b: found(y.terms, u => xs.some(t => similarity(t, u) >= ANSWERS)),
    }
  }
  return { sameEntity: same, similarity, weight, identity, sentencesAlike, elsewhere }
}

function compareWords(x: Lexeme, y: Lexeme): number {
  if (x.word === y.word) return 1
  if (opposition(x, y) > EXCLUDES || exclusion(x, y) > EXCLUDES) return 0
  return wordSimilarity(x, y)
}

function matchEntities(
  [a, b]: readonly [Document, Document],
  likeness: (a: Entity, b: Entity) => number,
): Map<string, Map<string, number>> {
  const entities = new Map<string, Map<string, number>>()
  for (const x of a.entities) {
    const row = new Map<string, number>()
    for (const y of b.entities) {
      const score = likeness(x, y)
      if (score > 0) row.set(y.id, score)
    }
    entities.set(x.id, row)
  }
  return entities
}

/** For each term of both documents one key for all that name the same thing or are the same word. */
function identify(
  gathered: readonly ReadonlyMap<number, readonly Term[]>[],
  entities: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<Term, string> {
  // Entities that are one, directly or by way of a third, share the least name among them: a union of sets.
  const root = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    return at
  }
  for (const [x, row] of entities)
    for (const [y, likely] of row) {
      if (likely < SAME_NAME) continue
      const [p, q] = [find(`a ${x}`), find(`b ${y}`)]
      if (p !== q) root.set(p, q)
    }
  const keys = new Map<Term, string>()
  gathered.forEach((sentences, side) => {
    for (const terms of sentences.values())
      for (const term of terms)
        keys.set(
          term,
          term.entity === undefined ? term.key : `entity ${find(`${side === 0 ? 'a' : 'b'} ${term.entity}`)}`,
        )
  })
  return keys
}

function countSentences(
  gathered: readonly ReadonlyMap<number, readonly Term[]>[],
  keys: ReadonlyMap<Term, string>,
): Map<string, number> {
  const count = new Map<string, number>()
  for (const sentences of gathered)
    for (const terms of sentences.values())
      for (const key of new Set(terms.map(term => keys.get(term) ?? term.key)))
        count.set(key, (count.get(key) ?? 0) + 1)
  return count
}

/** The terms of each sentence that makes a claim. */
function gather(views: readonly ClaimView[]): Map<number, readonly Term[]> {
  const out = new Map<number, Set<Term>>()
  for (const view of views) {
    const terms = out.get(view.claim.sentence) ?? new Set()
    for (const term of view.terms) terms.add(term)
    out.set(view.claim.sentence, terms)
  }
  return new Map([...out].map(([sentence, terms]) => [sentence, [...terms]]))
}

function quantityScore(x: Quantity, y: Quantity): number {
  if (x.min === y.min && x.max === y.max && x.value === y.value) return 1
  return meet(x.min, x.max, y.min, y.max) ? LOOSE_VALUE : 0
}

function timeScore(x: TimeExpression, y: TimeExpression, sameWords: boolean): number {
  if (sameWords) return 1
  if (!x.start || !x.end || !y.start || !y.end)
    return x.seconds !== undefined && x.seconds === y.seconds ? 1 : 0
  if (x.start === y.start && x.end === y.end) return 1
  return x.start <= y.end && y.start <= x.end ? LOOSE_VALUE : 0
}

const meet = (min: number | null, max: number | null, least: number | null, most: number | null): boolean =>
  (min ?? Number.NEGATIVE_INFINITY) <= (most ?? Number.POSITIVE_INFINITY) &&
  (least ?? Number.NEGATIVE_INFINITY) <= (max ?? Number.POSITIVE_INFINITY)
