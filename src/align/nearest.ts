// How like what a claim says is to the likest that the other article says.
import { cosine } from '../syntax/vectors'
import type { ClaimView } from '../terms/claim-terms'
import { profileOf } from './profile'

/** What is taken where nobody looked: about what claims of two articles on one event have. */
export const USUAL_NEAREST = 0.6
/** Of longer texts nobody looks: it would cost the square of their number. */
const MOST_PAIRS = 250_000

/** For each claim of either side the greatest cosine with one of the other side; none of texts too long. */
export function likestOf(a: readonly ClaimView[], b: readonly ClaimView[]): ReadonlyMap<ClaimView, number> {
  const likest = new Map<ClaimView, number>()
  if (a.length * b.length > MOST_PAIRS) return likest
  const told = b.map(view => profileOf(view).said)
  const best = new Float64Array(b.length)
  for (const view of a) {
    const { said } = profileOf(view)
    let most = 0
    told.forEach((other, j) => {
      const like = cosine(said, other)
      if (like > most) most = like
      if (like > best[j]) best[j] = like
    })
    likest.set(view, most)
  }
  b.forEach((view, j) => {
    likest.set(view, best[j])
  })
  return likest
}
