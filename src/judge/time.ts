// Dates that answer each other, compared as intervals at the precision stated.
import type { Reason, TimeExpression } from '../types'
import { ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'

export const judgeTime: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  for (const slot of context.slots) {
    const x = a.terms[slot.a].time
    const y = b.terms[slot.b].time
    if (!x || !y || context.score < ONE_EVENT) continue
    const inferred = x.inferred || y.inferred
    reasons.push({
      judge: 'time/disjoint',
      facet: 'time',
      effect: 'differs',
      severity: inferred ? 'framing' : 'conflict',
      a: evidence(a, x.span, intervalOf(x)),
      b: evidence(b, y.span, intervalOf(y)),
      basis: inferred ? 'inferred' : 'stated',
      message: 'The times exclude each other.',
    })
  }
  return reasons
}

const intervalOf = (t: TimeExpression): unknown => (t.start ? [t.start, t.end ?? null] : undefined)
