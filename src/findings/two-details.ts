// What each source alone says of one facet, where it is one value each, is told as what it is: "A says three, B says four".
import type { Facet, Reason } from '../types'

/** Facets of values; two places may be of two journeys. */
const VALUES: readonly Facet[] = ['number', 'time']

/** The reasons with such a pair of details as one, in the place of the first; the rest as they are. */
export function besideEachOther(reasons: readonly Reason[]): readonly Reason[] {
  const joined = new Map<Reason, Reason>()
  const taken = new Set<Reason>()
  for (const facet of VALUES) {
    const details = reasons.filter(reason => reason.judge === 'detail/unanswered' && reason.facet === facet)
    const [x, y] = details
    if (details.length !== 2 || !x.a || !y.b || !isOneMeasure(x.a.value, y.b.value)) continue
    const message = `A says “${x.a.text}”, B says “${y.b.text}”.`
    joined.set(x, { ...x, judge: 'detail/each', addedBy: 'both', a: x.a, b: y.b, message })
    taken.add(y)
  }
  return reasons.flatMap(reason => (taken.has(reason) ? [] : [joined.get(reason) ?? reason]))
}

/** Both with a value or neither, and of one measure: miles are not set against children. */
const isOneMeasure = (x: unknown, y: unknown): boolean =>
  Array.isArray(x) && Array.isArray(y) ? x[2] === y[2] : x === undefined && y === undefined
