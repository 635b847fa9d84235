// What is known of two documents together, worked out once a pair: which entities are one, how alike words are.
import type { Term } from '../claims/view'
import type { Lexeme } from '../lexicon/lexemes'
import { wordSimilarity } from '../lexicon/similarity'
import { sameEntity } from '../names/similarity'
import type { Document, Quantity, TimeExpression } from '../types'

export interface Bridge {
  /** 0 to 1: how sure it is that entity `a` of the first and `b` of the second document are one. */
  sameEntity(a: string | undefined, b: string | undefined): number
  /** 0 to 1: how far a term of the first document says the same as one of the second. */
  similarity(a: Term, b: Term): number
}

/** A value that the other's interval contains says the same more loosely. */
const LOOSE_VALUE = 0.8

export function bridge(a: Document, b: Document): Bridge {
  const entities = new Map<string, Map<string, number>>()
  for (const x of a.entities) {
    const row = new Map<string, number>()
    for (const y of b.entities) {
      const score = sameEntity(x, y)
      if (score > 0) row.set(y.id, score)
    }
    entities.set(x.id, row)
  }
  const words = new Map<Lexeme, Map<Lexeme, number>>()
  const same = (x: string | undefined, y: string | undefined): number =>
    x === undefined || y === undefined ? 0 : (entities.get(x)?.get(y) ?? 0)
  const wordScore = (x: Lexeme, y: Lexeme): number => {
    const row = words.get(x) ?? new Map<Lexeme, number>()
    words.set(x, row)
    const score = row.get(y) ?? wordSimilarity(x, y)
    row.set(y, score)
    return score
  }
  return {
    sameEntity: same,
    similarity(x, y) {
      const entity = same(x.entity, y.entity)
      if (x.quantity && y.quantity) return quantityScore(x.quantity, y.quantity)
      if (x.time && y.time) return timeScore(x.time, y.time, x.key === y.key)
      if (x.kind === 'name' && y.kind === 'name') return Math.max(entity, x.key === y.key ? 1 : 0)
      if (x.kind !== y.kind) return Math.max(entity, x.key === y.key ? 1 : 0)
      return Math.max(entity, wordScore(x.lexeme, y.lexeme))
    },
  }
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
