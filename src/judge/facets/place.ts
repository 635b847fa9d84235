// Places that lie in one another: the smaller says more closely where; or that exclude each other.

import { placeContains } from '../../names/places'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { Reason } from '../../types'
import { evidence } from '../evidence'
import type { Judge } from '../judge'
import { otherPlace } from '../other-place'

export const judgePlace: Judge = (a, b, context) => {
  const { slots, terms } = context
  const apart = otherPlace(a, b, context)
  if (apart) return [apart]
  const reasons: Reason[] = []
  // A capital may stand for its country, which is then one and the same; not where it says where.
  for (const pair of [...slots, ...terms]) {
    const [s, t] = [a.terms[pair.a], b.terms[pair.b]]
    if (s.kind !== 'name' || t.kind !== 'name' || s.key === t.key) continue
    if (!saysWhere(a, s) || !saysWhere(b, t)) continue
    const [x, y] = [evidence(a, s.span), evidence(b, t.span)]
    const isInner = placeContains(y.text, x.text) === true
    if (isInner === (placeContains(x.text, y.text) === true)) continue
    const [side, closer, looser] = isInner ? (['a', x, y] as const) : (['b', y, x] as const)
    reasons.push({
      judge: 'place/closer',
      facet: 'place',
      effect: 'adds-detail',
      addedBy: side,
      a: x,
      b: y,
      basis: 'inferred',
      message: `${side.toUpperCase()} says more exactly where: ${closer.text}, which lies in ${looser.text}.`,
    })
  }
  return reasons
}

const WHERE = new Set(['in', 'at', 'near', 'inside', 'outside', 'around', 'off'])

const saysWhere = ({ sentence }: ClaimView, { index }: Term): boolean =>
  sentence.tokens.some(
    ({ head, deprel, text }) => head === index && deprel === 'case' && WHERE.has(text.toLowerCase()),
  )
