// Numbers of like unit that answer each other, compared as intervals.
import type { Quantity, Reason } from '../types'
import { ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'

export const judgeNumber: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  for (const pair of context.terms) {
    const x = a.terms[pair.a].quantity
    const y = b.terms[pair.b].quantity
    if (!x || !y) continue
    reasons.push({
      judge: 'number/overlap',
      facet: 'number',
      effect: 'agrees',
      basis: 'stated',
      message: 'The numbers agree.',
      a: evidence(a, x.span, [x.min, x.max]),
      b: evidence(b, y.span, [y.min, y.max]),
    })
  }
  for (const slot of context.slots) {
    const x = a.terms[slot.a].quantity
    const y = b.terms[slot.b].quantity
    if (!x || !y || context.score < ONE_EVENT || !sameUnit(x, y)) continue
    reasons.push({
      judge: 'number/disjoint',
      facet: 'number',
      effect: 'differs',
      severity: 'conflict',
      basis: 'stated',
      message: 'The numbers cannot both be right.',
      a: evidence(a, x.span, [x.min, x.max]),
      b: evidence(b, y.span, [y.min, y.max]),
    })
  }
  return reasons
}

const sameUnit = (x: Quantity, y: Quantity): boolean =>
  x.unit === y.unit || x.unit === undefined || y.unit === undefined
