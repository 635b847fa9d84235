// Two ages of one person, wherever the two articles tell them.

import type { ClaimView } from '../terms/claim-terms'
import { type Age, agesIn } from '../terms/values/ages'
import { relateValues } from '../terms/values/value-terms'
import { relateQuantities } from '../values/relate-quantities'
import type { Bridge } from './pair-context'
import type { TermClash } from './term-clash'

/** As sure as this that two names are one person; a person has one age, and so sure is the clash. */
const SAME_PERSON = 0.9

/** Ages of one person that exclude each other, each of the shortest claims that tell them. */
export function agesApart(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): TermClash[] {
  const [mine, theirs] = [agesOf(a), agesOf(b)]
  const found = mine.flatMap(({ view: v, at: i, person }) =>
    theirs.flatMap(({ view: w, at: j, person: other }) => {
      const score = bridge.sameEntity(person, other)
      const [x, y] = [v.terms[i], w.terms[j]]
      const isApart =
        x.quantity && y.quantity
          ? relateValues(v, x, w, y) === 'exclusive'
          : x.amount !== undefined &&
            y.amount !== undefined &&
            relateQuantities(x.amount, y.amount) === 'exclusive'
      if (score < SAME_PERSON || !isApart) return []
      return [{ person, clash: { a: v, b: w, x, y, score } }]
    }),
  )
  return [...new Map(found.reverse().map(({ person, clash }) => [person, clash])).values()]
}

const agesOf = (views: readonly ClaimView[]): (Age & { readonly view: ClaimView })[] =>
  views
    .flatMap(view => agesIn(view).map(age => ({ ...age, view })))
    .sort((p, q) => p.view.terms.length - q.view.terms.length || p.view.index - q.view.index)
