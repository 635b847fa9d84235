import type { Quantity, Reason } from '../types'
import { evidence } from './evidence'
import type { Judge } from './judge'

/** Numbers of like unit, compared as intervals. */
export const judgeNumber: Judge = (a, b) => {
  const reasons: Reason[] = []
  for (const x of a.quantities) {
    const like = b.quantities.filter(y => x.unit === y.unit)
    if (like.length === 0) continue
    const same = like.find(y => overlaps(x, y))
    const y = same ?? like[0]
    // With several numbers on a side it is not clear which one answers which.
    if (!same && (like.length > 1 || a.quantities.filter(q => q.unit === x.unit).length > 1)) continue
    reasons.push({
      judge: same ? 'number/overlap' : 'number/disjoint',
      facet: 'number',
      effect: same ? 'agrees' : 'differs',
      ...(same ? {} : { severity: 'conflict' as const }),
      a: evidence(a, x.span, [x.min, x.max]),
      b: evidence(b, y.span, [y.min, y.max]),
      basis: 'stated',
      message: same ? 'The numbers agree.' : 'The numbers cannot both be right.',
    })
  }
  return reasons
}

const low = (q: Quantity): number => q.min ?? Number.NEGATIVE_INFINITY
const high = (q: Quantity): number => q.max ?? Number.POSITIVE_INFINITY
const overlaps = (x: Quantity, y: Quantity): boolean => low(x) <= high(y) && low(y) <= high(x)
