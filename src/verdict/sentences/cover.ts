// How far the terms of a statement's sentence are borne out by those of a sentence of the text, and the other way round.
import type { ClaimView, Term } from '../../terms/claim-terms'
import { isToldFromOtherEnd } from '../../terms/events/converse'
import type { TermRelation } from '../../terms/term-relation'

/** A statement's sentence beside one sentence of the text. */
export interface Comparison {
  readonly statement: ClaimView
  readonly source: ClaimView
  /** Terms that stand for each other, and unpaired terms in one slot: indices, statement first. */
  readonly terms: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  readonly slots: readonly { readonly a: number; readonly b: number; readonly score: number }[]
}

export type Relate = (statement: Term, source: Term) => TermRelation

/** Each term of the statement against a sentence: how far it is borne out, and by which term. */
export interface Cover {
  readonly scores: readonly number[]
  readonly partners: readonly (number | undefined)[]
  /** Terms whose arguments may change places, the event being told from its other end. */
  readonly turned: ReadonlySet<number>
}

/** As far as this a term counts as found. */
export const COVERED = 0.6
/** A word borne out by one that alignment gave to another, or to none. */
const LOOSE = 0.95
/** Nearly the same: no other term need be asked. */
const SURE = 0.9

/** "Bought" bears "sold" out when giver and taker have changed places. */
const OTHER_END = 0.9

/** How far a relation bears the statement's term out. */
function bearing({ kind, strength }: TermRelation): number {
  switch (kind) {
    case 'same':
      return strength
    case 'general':
      return 0.6 + 0.4 * strength
    case 'specific':
      return 0.45
    case 'related':
      return 0.6 * strength
    default:
      return 0
  }
}

/** How far the same relation bears the text's term out, should the statement be true. */
function bearingBack({ kind, strength }: TermRelation): number {
  if (kind === 'general') return bearing({ kind: 'specific', strength })
  if (kind === 'specific') return bearing({ kind: 'general', strength })
  return bearing({ kind, strength })
}

export function coverOf({ statement, source, terms, slots }: Comparison, relate: Relate): Cover {
  const scores = statement.terms.map(() => 0)
  const partners: (number | undefined)[] = statement.terms.map(() => undefined)
  for (const pair of terms) {
    const relation = relate(statement.terms[pair.a], source.terms[pair.b])
    scores[pair.a] = bearing(relation)
    if (relation.kind !== 'opposite' && relation.kind !== 'rival') partners[pair.a] = pair.b
  }
  statement.terms.forEach((term, i) => {
    if (scores[i] >= SURE) return
    source.terms.forEach((other, j) => {
      const score = bearing(relate(term, other)) * LOOSE
      if (score > scores[i]) {
        scores[i] = score
        partners[i] = j
      }
    })
  })
  const turned = new Set<number>()
  for (const { a, b } of [...terms, ...slots]) {
    if (!isToldFromOtherEnd(statement, a, source, b, partners)) continue
    turned.add(a)
    partners[a] = b
    scores[a] = Math.max(scores[a], OTHER_END)
  }
  return { scores, partners, turned }
}

/** How far each term of the text's sentence would be borne out by the statement. */
export function coverBack({ statement, source }: Comparison, relate: Relate): number[] {
  return source.terms.map(other =>
    statement.terms.reduce((best, term) => Math.max(best, bearingBack(relate(term, other))), 0),
  )
}

/** The share of a sentence's weight that is borne out. */
export function share(view: ClaimView, scores: readonly number[]): number {
  let sum = 0
  let all = 0
  view.terms.forEach((term, i) => {
    sum += term.weight * scores[i]
    all += term.weight
  })
  return all === 0 ? 0 : sum / all
}
