// A number that clashes is told again in the headline or below it: every place that tells it belongs to the finding.

import type { ClaimView, Term } from '../terms/claim-terms'
import { haveOneFate } from '../terms/values/fates'
import { areComparable } from '../terms/values/value-terms'
import { contains } from '../text/spans'
import type { Evidence, Side } from '../types'
import { holds, isClash, type Judged, lengthOf } from './clashes'
import { foldOf } from './facts'

type Views = Readonly<Record<Side, readonly ClaimView[]>>

/** The facts with the claims in which an article tells the number of a clash in its headline as well, or below it. */
export function withTellings(judged: readonly Judged[], views: Views): Judged[] {
  return judged.map(one => {
    const clashes = one.reasons.filter(isClash).filter(({ facet }) => facet === 'number')
    if (clashes.length === 0) return one
    const { best, others, a, b } = one.fact
    const more = (side: Side, own: readonly ClaimView[]) =>
      clashes.flatMap(clash => toldAgain(clash[side], own, views[side]) ?? [])
    const [mine, theirs] = [[...new Set([...a, ...more('a', a)])], [...new Set([...b, ...more('b', b)])]]
    if (mine.length === a.length && theirs.length === b.length) return one
    const { score, alike } = one.fact
    return { ...one, fact: { ...foldOf([best, ...others], mine, theirs), score, alike } }
  })
}

/** The shortest claim that has the number again: below, where a headline has it; in a headline, where the text below has it. */
function toldAgain(
  { span }: Evidence,
  own: readonly ClaimView[],
  all: readonly ClaimView[],
): ClaimView | undefined {
  const view = own.find(each => holds(each, span))
  const term = view?.terms.find(({ quantity, span: at }) => quantity !== undefined && contains(at, span))
  if (!view || !term || own.some(each => isHeadline(each) !== isHeadline(view))) return undefined
  const found = all.flatMap(other => {
    if (isHeadline(other) === isHeadline(view)) return []
    const again = other.terms.find(each => isSameCount(view, term, other, each) && holds(other, each.span))
    return again ? [other] : []
  })
  // The first sentence that has it, and in that what says least besides.
  const [first] = found.map(({ claim }) => claim.sentence).sort((x, y) => x - y)
  return found
    .filter(({ claim }) => claim.sentence === first)
    .sort((x, y) => lengthOf(x) - lengthOf(y) || x.index - y.index)[0]
}

const isSameCount = (v: ClaimView, x: Term, w: ClaimView, y: Term): boolean =>
  x.quantity !== undefined &&
  y.quantity !== undefined &&
  x.quantity.value === y.quantity.value &&
  areComparable(x, y) &&
  (haveOneFate(v, x, w, y) || (x.quantity.unit !== undefined && x.quantity.unit === y.quantity.unit))

const isHeadline = ({ document, sentence }: ClaimView): boolean =>
  document.blocks[sentence.block]?.kind === 'headline'
