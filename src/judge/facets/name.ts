// Two names of one kind in one slot.

import { placeContains } from '../../names/places'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { EntityType, Reason } from '../../types'
import { evidence } from '../evidence'
import type { Judge } from '../judge'

/** Kinds of which one slot holds one: a person, a place; an organisation may act through another. */
const EXCLUSIVE: ReadonlySet<EntityType> = new Set(['person', 'place', 'nationality'])

/** Another's doing the like is another event far oftener than a clash: all the rest must be the same. */
const SAME_BUT_FOR_NAME = 0.85

export const judgeName: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  if (context.score < SAME_BUT_FOR_NAME) return reasons
  const { elsewhere } = context
  for (const slot of context.slots) {
    // Two lists of the same names in another order: each has the other's.
    if (elsewhere.a.includes(slot.a) || elsewhere.b.includes(slot.b)) continue
    const x = a.terms[slot.a]
    const y = b.terms[slot.b]
    if (x.kind !== 'name' || y.kind !== 'name' || context.sameEntity(x.entity, y.entity) > 0) continue
    // Who "she" is nobody is sure enough of to set her against a name.
    if (x.head.upos === 'PRON' || y.head.upos === 'PRON' || holdsPlace(a, x, b, y)) continue
    const type = typeOf(a, x)
    if (type === undefined || type !== typeOf(b, y) || !EXCLUSIVE.has(type)) continue
    reasons.push({
      judge: 'entity/other-name',
      facet: type === 'place' ? 'place' : 'entity',
      effect: 'differs',
      severity: 'conflict',
      a: evidence(a, x.span, x.entity),
      b: evidence(b, y.span, y.entity),
      basis: 'stated',
      message: `A names ${evidence(a, x.span).text}, B names ${evidence(b, y.span).text}.`,
    })
  }
  return reasons
}

/** Pyongyang and North Korea are not two places. */
function holdsPlace(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  const [mine, theirs] = [evidence(a, x.span).text, evidence(b, y.span).text]
  return placeContains(mine, theirs) === true || placeContains(theirs, mine) === true
}

const typeOf = (view: ClaimView, term: Term): EntityType | undefined =>
  view.document.entities.find(entity => entity.id === term.entity)?.type
