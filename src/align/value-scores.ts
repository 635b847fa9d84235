// How far two values say the same, for the pairing of terms: whole where they are equal, in part where one holds the other.

import type { Term } from '../terms/claim-terms'
import { areFarApart } from '../terms/values/quantity-relation'
import { areFarApart as areTimesFarApart, relateTimes, type TimeTerm } from '../terms/values/time-relation'
import { isSumOf, measureOf } from '../terms/values/value-terms'
import { areBackToBack } from '../values/quantities/base-units'
import { type QuantityTerm, relateQuantities } from '../values/relate-quantities'

/** A value that the other's interval contains says the same more loosely. */
const LOOSE_VALUE = 0.8

/** Amounts of one measure, whatever their unit; counts of whatever goes by two names; a sum and what it is the sum of. */
export function quantityScore(
  a: Pick<Term, 'partWhole' | 'kind'>,
  x: QuantityTerm,
  b: Pick<Term, 'partWhole' | 'kind'>,
  y: QuantityTerm,
): number {
  const [m, n] = [measureOf(x), measureOf(y)]
  // "A trio" is three of something, and no three days.
  if (
    (a.kind === 'word' && m === 'bare' && n !== 'count') ||
    (b.kind === 'word' && n === 'bare' && m !== 'count')
  )
    if (m !== n) return 0
  if (areFarApart(x, y)) return 0
  if (m === n && x.unit !== y.unit && m !== 'count' && m !== 'bare') {
    const relation = relateQuantities(x, y)
    return relation === 'equal' ? 1 : relation === 'narrower' || relation === 'wider' ? LOOSE_VALUE : 0
  }
  if (m !== n && !(isCountable(m) && isCountable(n))) return 0
  if (x.min === y.min && x.max === y.max && x.value === y.value) return 1
  if (isSumOf(x, b) || isSumOf(y, a)) return LOOSE_VALUE
  return meet(x.min, x.max, y.min, y.max) && !areBackToBack(x, y) ? LOOSE_VALUE : 0
}

/** "A man of 44" and "aged 44": a bare number may count anything, years and points too. */
const isCountable = (measure: string): boolean =>
  measure === 'bare' || measure === 'count' || measure === 'time' || measure === 'score'

export function timeScore(x: TimeTerm, y: TimeTerm): number {
  if (areTimesFarApart(x, y)) return 0
  const { kind } = relateTimes(x, y)
  if (kind === 'same') return 1
  return kind === 'general' || kind === 'specific' ? LOOSE_VALUE : 0
}

const meet = (min: number | null, max: number | null, least: number | null, most: number | null): boolean =>
  (min ?? Number.NEGATIVE_INFINITY) <= (most ?? Number.POSITIVE_INFINITY) &&
  (least ?? Number.NEGATIVE_INFINITY) <= (max ?? Number.POSITIVE_INFINITY)
