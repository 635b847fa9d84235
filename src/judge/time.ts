import type { Reason, TimeExpression } from '../types'
import { evidence } from './evidence'
import type { Judge } from './judge'

/** Dates, compared as intervals at the precision stated. An inferred date never makes a conflict. */
export const judgeTime: Judge = (a, b) => {
  const reasons: Reason[] = []
  for (const x of a.times.filter(dated)) {
    for (const y of b.times.filter(dated)) {
      if (a.times.length > 1 || b.times.length > 1) continue
      const inferred = x.inferred || y.inferred
      const meet = x.start <= y.end && y.start <= x.end
      const evidences = { a: evidence(a, x.span, [x.start, x.end]), b: evidence(b, y.span, [y.start, y.end]) }
      const basis = inferred ? 'inferred' : 'stated'
      if (!meet)
        reasons.push({ judge: 'time/disjoint', facet: 'time', effect: 'differs', severity: inferred ? 'framing' : 'conflict', ...evidences, basis, message: 'The dates exclude each other.' })
      else reasons.push({ judge: 'time/overlap', facet: 'time', effect: 'agrees', ...evidences, basis, message: 'The dates fit together.' })
    }
  }
  return reasons
}

type Dated = TimeExpression & { readonly start: string; readonly end: string }
const dated = (t: TimeExpression): t is Dated => t.start !== undefined && t.end !== undefined
