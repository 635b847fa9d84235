// One part in one deed filled by two: another person did it; of other words it is not known that they mean the same.

import { placeContains } from '../../names/places'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { EntityType, Reason } from '../../types'
import { isCredited } from '../credit'
import { areOpposites, areSome, haveOwnAmounts, SURE_FACT } from '../event'
import { differs, evidence, wordedApart } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { type Fillers, otherFillers } from '../other-filler'
import { phraseOf } from '../phrase'

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
  const isOpen = areSome(a, x, b, y)
  const message = `A says “${mine.text}”, B says “${theirs.text}”${isOpen ? '.' : ': both cannot be true.'}`
  return differs('entity/other-filler', 'entity', isOpen ? 'framing' : 'conflict', mine, theirs, message)
}

const apart = (a: ClaimView, b: ClaimView, { x, y }: Fillers): Reason =>
  wordedApart('entity', evidence(a, phraseOf(a, x)), evidence(b, phraseOf(b, y)))
