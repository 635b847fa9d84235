// One part in one deed filled by two: another person did it; of other words it is not known that they mean the same.

import { placeContains } from '../../names/places'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { EntityType, Reason } from '../../types'
import { isCredited } from '../credit'
import { areOpposites, areSome, haveOwnAmounts } from '../event'
import { evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { type Fillers, otherFillers } from '../other-filler'
import { phraseOf } from '../phrase'

/** As likely as this two claims are of one fact, whatever their words. */
const SURE_FACT = 0.7

export const judgeFiller: Judge = (a, b, context) => {
  const found = otherFillers(a, b, context)
  return found.map(filler =>
    found.length === 1 &&
    context.likely >= SURE_FACT &&
    areTwo(a, b, filler, context) &&
    !haveOwnAmounts(a, b, context)
      ? another(a, b, filler)
      : apart(a, b, filler),
  )
}

/** Two people or places by name, or two kinds of thing, of which nothing is both; not those who only say so. */
function areTwo(a: ClaimView, b: ClaimView, { x, y }: Fillers, { slots }: JudgeContext): boolean {
  // "Shops stayed open", "banks stayed shut"
  if (slots.some(slot => a.terms[slot.a] !== x && areOpposites(a.terms[slot.a], b.terms[slot.b])))
    return false
  if (isCredited(a.document, x.span) || isCredited(b.document, y.span)) return false
  const [type, other] = [typeOf(a, x), typeOf(b, y)]
  if (type !== other) return false
  if (type === 'place') return placeContains(x.key, y.key) === false && placeContains(y.key, x.key) === false
  return type === 'person' || areOpposites(x, y)
}

/** The type of an entity that is named; nothing of what is only described. */
const typeOf = ({ document }: ClaimView, { kind, entity }: Term): EntityType | undefined =>
  kind === 'name' ? document.entities.find(({ id }) => id === entity)?.type : undefined

function another(a: ClaimView, b: ClaimView, { x, y }: Fillers): Reason {
  const [mine, theirs] = [evidence(a, x.span, x.entity), evidence(b, y.span, y.entity)]
  return {
    judge: 'entity/other-filler',
    facet: 'entity',
    effect: 'differs',
    severity: areSome(a, x, b, y) ? 'framing' : 'conflict',
    a: mine,
    b: theirs,
    basis: 'stated',
    message: `A says “${mine.text}”, B says “${theirs.text}”${areSome(a, x, b, y) ? '.' : ': both cannot be true.'}`,
  }
}

function apart(a: ClaimView, b: ClaimView, { x, y }: Fillers): Reason {
  const [mine, theirs] = [evidence(a, phraseOf(a, x)), evidence(b, phraseOf(b, y))]
  return {
    judge: 'wording/other',
    facet: 'entity',
    effect: 'adds-detail',
    addedBy: 'both',
    a: mine,
    b: theirs,
    basis: 'stated',
    message: `A says “${mine.text}” where B says “${theirs.text}”.`,
  }
}
