// How a body voted, told in two ways of one vote.
import { relateVotes, voteIn } from '../terms/values/votes'
import type { Reason } from '../types'
import { areAtOtherTimes } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'
import { haveOtherObjects, haveOtherPlaces } from './one-slot'

export const judgeVotes: Judge = (a, b, context): readonly Reason[] => {
  const [mine, theirs] = [voteIn(a), voteIn(b)]
  if (!mine || !theirs || areAtOtherTimes(a, b)) return []
  if (haveOtherObjects(a, b, context) || haveOtherPlaces(a, b, context)) return []
  const relation = relateVotes(mine, theirs)
  if (relation === 'unknown') return []
  const isOther = relation === 'exclusive'
  const [x, y] = [
    evidence(a, mine.span, [mine.most ?? null, mine.least ?? null]),
    evidence(b, theirs.span, [theirs.most ?? null, theirs.least ?? null]),
  ]
  return [
    {
      judge: isOther ? 'number/other-vote' : 'number/agree',
      facet: 'number',
      effect: isOther ? 'differs' : 'agrees',
      ...(isOther ? { severity: 'conflict' as const } : {}),
      a: x,
      b: y,
      basis: 'stated',
      message: isOther
        ? `A says “${x.text}”, B says “${y.text}”: one vote came out one way.`
        : `A’s “${x.text}” and B’s “${y.text}” agree.`,
    },
  ]
}
