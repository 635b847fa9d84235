// One says that it is so, the other that it is not.

import { ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'

export const judgePolarity: Judge = (a, b, context) => {
  if (a.claim.polarity === b.claim.polarity || context.score < ONE_EVENT) return []
  const isPredicate = (view: typeof a, i: number) =>
    view.terms[i].span.start === view.claim.predicate.span.start
  const aligned = context.terms.some(pair => isPredicate(a, pair.a) && isPredicate(b, pair.b))
  if (!aligned && a.claim.predicate.lemma !== b.claim.predicate.lemma) return []
  return [
    {
      judge: 'polarity/negated',
      facet: 'polarity',
      effect: 'differs',
      severity: 'conflict',
      basis: 'stated',
      a: evidence(a, a.claim.predicate.span, a.claim.polarity),
      b: evidence(b, b.claim.predicate.span, b.claim.polarity),
      message:
        a.claim.polarity === 'negative'
          ? `A denies what B states: “${b.claim.text}”`
          : `B denies what A states: “${a.claim.text}”`,
    },
  ]
}
