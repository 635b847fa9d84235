// How far two values say the same, for the pairing of terms: whole where they are equal, in part where one holds the other.

import { measureOf } from '../terms/value-terms'
import type { Quantity, TimeExpression } from '../types'
import { areBackToBack } from '../values/quantities/base-units'
import { relateQuantities } from '../values/relate-quantities'

/** A value that the other's interval contains says the same more loosely. */
const LOOSE_VALUE = 0.8

/** Amounts of one measure, whatever their unit; counts of whatever goes by two names. */
export function quantityScore(x: Quantity, y: Quantity): number {
  const [m, n] = [measureOf(x), measureOf(y)]
  if (m === n && x.unit !== y.unit && m !== 'count' && m !== 'bare') {
    const relation = relateQuantities(x, y)
    return relation === 'equal' ? 1 : relation === 'narrower' || relation === 'wider' ? LOOSE_VALUE : 0
  }
  if (m !== n && !(isCountable(m) && isCountable(n))) return 0
  if (x.min === y.min && x.max === y.max && x.value === y.value) return 1
  return meet(x.min, x.max, y.min, y.max) && !areBackToBack(x, y) ? LOOSE_VALUE : 0
}

/** "A man of 44" and "aged 44": a bare number may count anything, years and points too. */
const isCountable = (measure: string): boolean =>
  measure === 'bare' || measure === 'count' || measure === 'time' || measure === 'score'

export function timeScore(x: TimeExpression, y: TimeExpression, sameWords: boolean): number {
  if (sameWords) return 1
  if (!x.start || !x.end || !y.start || !y.end)
    return x.seconds !== undefined && x.seconds === y.seconds ? 1 : 0
  if (x.start === y.start && x.end === y.end) return 1
  return begins(x.start, y.end) && begins(y.start, x.end) ? LOOSE_VALUE : 0
}

/** Whether one begins before the other ends; a day ends after all its hours. */
function begins(start: string, end: string): boolean {
  const known = Math.min(start.length, end.length)
  return start.slice(0, known) <= end.slice(0, known)
}

const meet = (min: number | null, max: number | null, least: number | null, most: number | null): boolean =>
  (min ?? Number.NEGATIVE_INFINITY) <= (most ?? Number.POSITIVE_INFINITY) &&
  (least ?? Number.NEGATIVE_INFINITY) <= (max ?? Number.POSITIVE_INFINITY)
