// Words that stand where others stand, when nothing surer explains why two sentences cannot both be true.
import type { Reason } from '../types'
import { evidence } from './evidence'
import { countDenials } from './term-polarity'
import type { Comparison } from './verdict-features'

/** At most one reason; none when nothing answers anything. */
export function differenceOf({ statement, source, slots, terms }: Comparison): Reason[] {
  const denials = [countDenials(statement), countDenials(source)]
  if (denials[0] > 0 !== denials[1] > 0) {
    const [x, y] = [
      evidence(statement, statement.claim.predicate.span),
      evidence(source, source.claim.predicate.span),
    ]
    return [
      {
        judge: 'polarity/denied',
        facet: 'polarity',
        effect: 'differs',
        severity: 'conflict',
        a: x,
        b: y,
        basis: 'stated',
        message: denials[0] > 0 ? 'A denies what B states.' : 'A states what B denies.',
      },
    ]
  }
  const [pair] = slots.length > 0 ? slots : terms.filter(t => t.score < 1)
  if (!pair) return []
  const [x, y] = [
    evidence(statement, statement.terms[pair.a].span),
    evidence(source, source.terms[pair.b].span),
  ]
  return [
    {
      judge: 'slot/other',
      facet: 'other',
      effect: 'differs',
      severity: 'conflict',
      a: x,
      b: y,
      basis: 'stated',
      message: `Where A says “${x.text}”, B says “${y.text}”.`,
    },
  ]
}
