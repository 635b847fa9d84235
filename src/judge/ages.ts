// Ages of one person, whatever else the two claims say.
import type { ClaimView } from '../terms/claim-terms'
import { agesIn, isOfThen } from '../terms/values/ages'
import type { JudgeContext } from './judge'

/** As sure as this that two names are one person. */
const SAME_PERSON = 0.7

/** Pairs of terms of the two claims that tell how old one person is. */
export function agesOfOne(
  a: ClaimView,
  b: ClaimView,
  { sameEntity }: JudgeContext,
): { readonly a: number; readonly b: number; readonly score: number }[] {
  const theirs = agesIn(b)
  return agesIn(a).flatMap(mine =>
    theirs
      .filter(other => sameEntity(mine.person, other.person) >= SAME_PERSON)
      .map(other => ({ a: mine.at, b: other.at, score: 1 })),
  )
}

/** Whether two terms tell how old two persons are who are not one, or how old one is and how old he was at something he did. */
export function areAgesOfTwo(
  a: ClaimView,
  b: ClaimView,
  pair: { readonly a: number; readonly b: number },
  { sameEntity }: JudgeContext,
): boolean {
  if (isOfThen(a, a.terms[pair.a]) !== isOfThen(b, b.terms[pair.b])) return true
  const mine = agesIn(a).find(({ at }) => at === pair.a)
  const theirs = agesIn(b).find(({ at }) => at === pair.b)
  return mine !== undefined && theirs !== undefined && sameEntity(mine.person, theirs.person) === 0
}
