// One deed done in two places: "died at home" and "died in a hospital".

import type { ClaimView } from '../terms/claim-terms'
import { deedOf } from '../terms/deed'
import { relatePlaces } from '../terms/places/relate-places'
import { termAt } from '../terms/term-at'
import type { Reason } from '../types'
import { tellOneEvent } from './dates'
import { areAtOtherTimes, areOpposites, areOtherThings, ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { JudgeContext } from './judge'

export function otherPlace(a: ClaimView, b: ClaimView, context: JudgeContext): Reason | undefined {
  if (Math.max(context.score, context.likely) < ONE_EVENT) return undefined
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (deed.polarity !== other.polarity || deed.modality !== other.modality) return undefined
  const [mine, theirs] = [placesOf(a, deed.at), placesOf(b, other.at)]
  if (mine.length !== 1 || theirs.length !== 1) return undefined
  const [x, y] = [a.terms[mine[0]], b.terms[theirs[0]]]
  const isApart =
    x.kind === 'name' && y.kind === 'name'
      ? relatePlaces(x.key, y.key) === 'exclusive'
      : areOpposites(x, y)
  if (!isApart || !tellOneEvent(a, b, context)) return undefined
  if (areOtherThings(a, b, context) || areAtOtherTimes(a, b)) return undefined
  const [p, q] = [evidence(a, x.span), evidence(b, y.span)]
  return {
    judge: 'place/other-place',
    facet: 'place',
    effect: 'differs',
    severity: 'conflict',
    a: p,
    b: q,
    basis: 'stated',
    message: `A says “${p.text}”, B says “${q.text}”: it happened in one place.`,
  }
}

/** Terms that say where a deed was done. */
function placesOf(view: ClaimView, deed: number): number[] {
  const { tokens } = view.sentence
  return tokens.flatMap(({ head, deprel }, i) => {
    if (head !== deed || !deprel.startsWith('obl')) return []
    const at = termAt(view, i)
    if (at < 0 || view.terms[at].time || view.terms[at].quantity) return []
    return tokens.some(t => t.head === i && t.deprel === 'case' && WITHIN.test(t.text)) ? [at] : []
  })
}

/** "Near" a house is another house's place too. */
const WITHIN = /^(?:in|at|inside|on)$/i
