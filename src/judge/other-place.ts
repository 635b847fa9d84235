// One deed done in two places: "died at home" and "died in a hospital".

import { placeContains } from '../names/places'
import type { ClaimView, Term } from '../terms/claim-terms'
import { deedOf } from '../terms/deed'
import { termAt } from '../terms/term-at'
import type { Reason } from '../types'
import { tellOneEvent } from './dates'
import { areAtOtherTimes, areOpposites, areOtherThings, ONE_EVENT } from './event'
import { differs, evidence } from './evidence'
import type { JudgeContext } from './judge'

export function otherPlace(a: ClaimView, b: ClaimView, context: JudgeContext): Reason | undefined {
  if (Math.max(context.score, context.likely) < ONE_EVENT) return undefined
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (deed.polarity !== other.polarity || deed.modality !== other.modality) return undefined
  const [mine, theirs] = [placesOf(a, deed.at), placesOf(b, other.at)]
  if (Math.max(mine.length, theirs.length) > MOST_PLACES) return undefined
  const places = mine.flatMap(i => theirs.map(j => [a.terms[i], b.terms[j]] as const))
  // "In a hospital in the capital" and "at home in the capital" too.
  const apart = places.find(([x, y]) => areApart(x, y))
  if (!apart || !tellOneEvent(a, b, context)) return undefined
  const [x, y] = apart
  const slots = context.slots.filter(slot => a.terms[slot.a] !== x && b.terms[slot.b] !== y)
  if (areOtherThings(a, b, { ...context, slots }) || areAtOtherTimes(a, b)) return undefined
  const [p, q] = [evidence(a, x.span), evidence(b, y.span)]
  return differs(
    'place/other-place',
    'place',
    'conflict',
    p,
    q,
    `A says “${p.text}”, B says “${q.text}”: it happened in one place.`,
  )
}

/** A building and its town; more is a list. */
const MOST_PLACES = 2

const areApart = (x: Term, y: Term): boolean =>
  x.kind === 'name' && y.kind === 'name'
    ? placeContains(x.key, y.key) === false && placeContains(y.key, x.key) === false
    : areOpposites(x, y)

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
