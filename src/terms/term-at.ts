// Which term of a claim covers a token of its sentence.
import type { ClaimView } from './claim-terms'

type Terms = Pick<ClaimView, 'terms' | 'sentence'>

/** What was found of a claim, for as long as the claim is there: a claim is compared with many. */
const known = new WeakMap<Terms, Int32Array>()

/** Index of the term that covers a token, the first of several; -1 when none does. */
export function termAt(view: Terms, token: number): number {
  let found = known.get(view)
  if (found === undefined) {
    found = new Int32Array(view.sentence.tokens.length).fill(-1)
    for (let t = view.terms.length - 1; t >= 0; t--) for (const at of view.terms[t].tokens) found[at] = t
    known.set(view, found)
  }
  return found[token] ?? -1
}
