import { evidence } from './evidence'
import type { Judge } from './judge'

/** One says that it is so, the other that it is not. */
export const judgePolarity: Judge = (a, b) =>
  a.claim.polarity === b.claim.polarity
    ? []
    : [
        {
          judge: 'polarity/negated',
          facet: 'polarity',
          effect: 'differs',
          severity: 'conflict',
          a: evidence(a, a.claim.predicate.span, a.claim.polarity),
          b: evidence(b, b.claim.predicate.span, b.claim.polarity),
          basis: 'stated',
          message: 'One states it, the other denies it.',
        },
      ]
