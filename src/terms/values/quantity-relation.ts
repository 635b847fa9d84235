// Two amounts of terms: the relation of their values, in the words of terms.

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
