// Which amounts and lengths of time of two articles clash: those that exclude each other and fill one slot, as two counts of the
// same dead, wherever they stand.

import type { ClaimView, Term } from '../terms/claim-terms'
import { areOfOtherFates, countOthers } from '../terms/values/fates'
import { areFarApart } from '../terms/values/quantity-relation'
import { areComparable, DIMENSIONS, distanceOf, measureOf, relateValues } from '../terms/values/value-terms'
import type { Sentence } from '../types'
import type { ValueRelation } from '../values/value-relation'
import { logOdds, probabilityOf, weightsOf } from '../words/weights'
import type { Bridge } from './pair-context'
import { haveOneVerb, SLOT_FEATURES, slotFeatures } from './slot-features'
import type { TermClash } from './term-clash'

/** Two comparable values, one of each article, with the claims that state them most shortly. */
export interface ValuePair {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly x: Term
  readonly y: Term
  readonly relation: ValueRelation
  readonly features: readonly number[]
}

/** What makes two values of one slot a conflict. */
export const CLASH_FEATURES: readonly string[] = /* @__PURE__ */ SLOT_FEATURES.concat([
  'one slot',
  'distance of the values',
  'either has its equal elsewhere',
  'another excludes it elsewhere',
  'none excludes either likelier',
  'the likeliest of these two values',
  'these two values again',
])

/** Conflicts less likely than this are not told, even of claims that speak of one fact by all else. */
const LEAST_CLASH = 0.3
/** As likely as this, a clash of values by itself makes one fact of two claims. */
export const CLASH_ALONE = 0.45
/** Longer texts tell of more than one event, and every value is compared with every other. */
const MOST_VALUES = 200

export function valueClashes(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): TermClash[] {
  const pairs = valuePairs(a, b, bridge)
  const weights = weightsOf('value-clashes')
  const scored = clashRows(pairs, weightsOf('value-slots'))
    .map(({ pair: { a: v, b: w, x, y }, features }) => ({
      a: v,
      b: w,
      x,
      y,
      fact: features[0],
      score: probabilityOf(logOdds(weights, features)),
    }))
    .filter(clash => clash.score >= LEAST_CLASH && mayBeMeasured(clash))
    // The first telling of two that are as good as one.
    .sort(
      (p, q) => gradeOf(q) - gradeOf(p) || p.x.span.start + p.y.span.start - q.x.span.start - q.y.span.start,
    )
  const taken = new Set<Term>()
  return scored.filter(({ x, y }) => {
    if (taken.has(x) || taken.has(y)) return false
    taken.add(x).add(y)
    return true
  })
}

const GRADES = 20
const gradeOf = ({ score }: TermClash): number => Math.round(score * GRADES)

/** Thrice as much is hardly a number of the same thing, */
const MOST_APART = Math.log(3)
/** unless it is a length, and the claims as likely as not one fact by all else (log-odds). */
const EVEN = 0

/** Whether two values lie so near that they may measure one thing, or one verb or one fact has both. */
const mayBeMeasured = ({ a, b, x, y, fact }: TermClash & { readonly fact: number }): boolean =>
  distanceOf(x, y) <= MOST_APART || haveOneVerb(a, x, b, y) || (isLength(x) && fact > EVEN)

/** An amount of a unit of measure or a length of time; not a count, nor money. */
const isLength = ({ quantity, time }: Term): boolean =>
  time !== undefined || (quantity !== undefined && DIMENSIONS.has(measureOf(quantity)))

/** Values that exclude each other, with what makes of them a conflict. */
export function clashRows(
  pairs: readonly ValuePair[],
  slotWeights: ArrayLike<number>,
): { readonly pair: ValuePair; readonly features: readonly number[] }[] {
  const inSentence = bySentence(pairs)
  const odds = pairs.map(({ features }) => logOdds(slotWeights, features))
  const slots = odds.map(probabilityOf)
  const most = (wanted: (pair: ValuePair) => boolean) => {
    const best = new Map<Term, [number, string][]>()
    pairs.forEach((pair, i) => {
      if (wanted(pair))
        for (const term of [pair.x, pair.y])
          best.set(term, [...(best.get(term) ?? []), [slots[i], valuesOfPair(pair)]])
    })
    return (term: Term, but?: ValuePair): number => {
      const own = but && valuesOfPair(but)
      return Math.max(
        0,
        ...(best.get(term) ?? []).flatMap(([slot, values]) => (values === own ? [] : [slot])),
      )
    }
  }
  const equal = most(({ relation }) => isEqual(relation))
  const rival = most(({ relation }) => relation === 'exclusive')
  const again = new Map<string, number[]>()
  pairs.forEach((pair, i) => {
    if (pair.relation === 'exclusive')
      again.set(valuesOfPair(pair), [...(again.get(valuesOfPair(pair)) ?? []), odds[i]])
  })
  return pairs.flatMap((pair, i) => {
    if (pair.relation !== 'exclusive' || hasEqualInside(pair, inSentence)) return []
    const { x, y } = pair
    const others = Math.max(rival(x, pair), rival(y, pair))
    const same = again.get(valuesOfPair(pair)) ?? []
    return [
      {
        pair,
        features: [
          ...pair.features,
          odds[i],
          distanceOf(x, y),
          Math.max(equal(x), equal(y)),
          others,
          slots[i] > others ? 1 : 0,
          Math.max(...same),
          same.length > 1 ? 1 : 0,
        ],
      },
    ]
  })
}

/** A headline and the text under it have the same two values, which speak for one another. */
const valuesOfPair = ({ x, y }: ValuePair): string => `${amountOf(x)} ${amountOf(y)}`

const amountOf = ({ quantity, time }: Term): number | undefined =>
  quantity?.value ?? (time?.type === 'duration' ? time.seconds : undefined)

/** A value with a claim that states it. */
interface Stated {
  readonly view: ClaimView
  readonly term: Term
}

/** Whether the sentence on either side has both values, of the same: "12 of the 20" and "20, of whom 12"; not "12 killed and 20 hurt". */
function hasEqualInside(
  { a, b, x, y }: ValuePair,
  others: ReadonlyMap<Sentence, readonly Stated[]>,
): boolean {
  const areEqual = (v: ClaimView, s: Term, w: ClaimView, t: Term) =>
    areComparable(s, t) &&
    isEqual(relateValues(v, s, w, t)) &&
    !areOfOtherFates(v, s, w, t) &&
    !countOthers(s, t)
  return (
    (others.get(b.sentence) ?? []).some(({ view, term }) => areEqual(a, x, view, term)) ||
    (others.get(a.sentence) ?? []).some(({ view, term }) => areEqual(view, term, b, y))
  )
}

/** The values of each sentence that the pairs tell of. */
function bySentence(pairs: readonly ValuePair[]): ReadonlyMap<Sentence, readonly Stated[]> {
  const found = new Map<Sentence, Map<Term, ClaimView>>()
  const add = (view: ClaimView, term: Term) => {
    found.set(view.sentence, (found.get(view.sentence) ?? new Map()).set(term, view))
  }
  for (const { a, b, x, y } of pairs) {
    add(a, x)
    add(b, y)
  }
  return new Map(
    [...found].map(([sentence, terms]) => [sentence, [...terms].map(([term, view]) => ({ view, term }))]),
  )
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
        : [
            {
              a: v,
              b: w,
              x,
              y,
              relation: strictly(relation, x, y),
              features: slotFeatures(v, x, w, y, bridge),
            },
          ]
    }),
  )
}

/** A bound far from what the other says is of one thing as little as another number. */
const strictly = (relation: ValueRelation, { amount: x }: Term, { amount: y }: Term): ValueRelation =>
  x && y && isEqual(relation) && areFarApart(x, y) ? 'exclusive' : relation

/** The values of one side, each with the shortest claim that states it. */
function valuesOf(views: readonly ClaimView[]): [Term, ClaimView][] {
  const shortest = new Map<Term, ClaimView>()
  for (const view of views)
    for (const term of view.terms) {
      if (amountOf(term) === undefined) continue
      const known = shortest.get(term)
      if (!known || lengthOf(view) < lengthOf(known)) shortest.set(term, view)
    }
  return [...shortest].slice(0, MOST_VALUES)
}

const lengthOf = ({ claim }: ClaimView): number =>
  claim.spans.reduce((sum, { start, end }) => sum + end - start, 0)
