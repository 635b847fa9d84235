// Two amounts of terms: the relation of their values, in the words of terms.

import { lastPlace } from '../../values/last-place'
import { toBaseUnit } from '../../values/quantities/base-units'
import { type QuantityTerm, relateQuantities as relateAmounts } from '../../values/relate-quantities'
import type { ValueRelation } from '../../values/value-relation'
import type { TermRelation } from '../term-relation'

/** Whether the units can be of one measure; a bare number may count anything. */
export function sameMeasure(x: QuantityTerm, y: QuantityTerm): boolean {
  const [a, b] = [toBaseUnit(x), toBaseUnit(y)]
  return a.dimension === b.dimension || a.dimension === '' || b.dimension === ''
}

/** `general`: the first is the looser of two that agree; `rival`: both cannot be right of one thing. */
export function relateQuantities(x: QuantityTerm, y: QuantityTerm): TermRelation {
  const relation = relateAmounts(x, y)
  return relation === 'unknown' && sameMeasure(x, y) ? { kind: 'related', strength: 0.6 } : ofValues(relation)
}

/** A relation of values in the words of terms. */
export function ofValues(relation: ValueRelation): TermRelation {
  switch (relation) {
    case 'equal':
      return { kind: 'same', strength: 1 }
    case 'wider':
      return { kind: 'general', strength: 0.9 }
    case 'narrower':
      return { kind: 'specific', strength: 0.6 }
    case 'exclusive':
      return { kind: 'rival', strength: 1 }
    default:
      return { kind: 'unrelated', strength: 0 }
  }
}

/** Nobody who knows of 24 says "at least five": what a bound is said of lies within this share of it. */
const BOUND_REACHES = 1.4

/** Whether one amount lies so far on the open side of the other's bound that they are hardly said of one thing. */
export function areFarApart(x: QuantityTerm, y: QuantityTerm): boolean {
  const [a, b] = [toBaseUnit(x), toBaseUnit(y)]
  if (!isOpen(x) && !isOpen(y)) return false
  const [less, more] = [Math.abs(a.value), Math.abs(b.value)].sort((p, q) => p - q)
  return more > less * BOUND_REACHES
}

const isOpen = ({ min, max }: QuantityTerm): boolean => min === null || max === null

/**
 * Whether a bound is of another number than what the other side has: "at least 12" was said when twelve were known, not of 15,
 * and "within a mile" not of half a mile; but whoever has counted 31 may say "more than 30", as round as that is.
 */
export function isOfOtherBound(x: QuantityTerm, y: QuantityTerm): boolean {
  if (x.unit !== y.unit || x.value === y.value) return false
  const [less, more] = x.value < y.value ? [x, y] : [y, x]
  const isUpwards = less.max === null
  if (isUpwards === (more.min === null)) return false
  const [bound, told] = isUpwards ? [less.value, more.value] : [more.value, less.value]
  const step = lastPlace(bound)
  return (isUpwards ? Math.floor : Math.ceil)(told / step) * step !== bound
}
