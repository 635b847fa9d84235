// What a claim is about in the end: of a report what is reported, of any other what it says itself.

import { rememberEach } from '../memo'
import { contains } from '../text/spans'
import type { Claim, Document } from '../types'
import type { ClaimView } from './claim-terms'
import { eventIndex } from './clause'
import { raisedBy } from './events/deep-roles'
import { reportsMade } from './reports-made'

/** A deed with how it is put forward. */
export interface Deed {
  /** Index of its token in the sentence; -1 where there is none. */
  readonly at: number
  readonly polarity: Claim['polarity']
  readonly modality: Claim['modality']
}

/** @example "It struck at noon, the institute said" is about the striking, as "It struck at noon" is. */
export const deedOf = rememberEach((view: ClaimView): Deed => {
  const { polarity, modality } = view.claim
  const [report] = reportsMade(view)
  if (report === undefined) return { at: eventIndex(view), polarity, modality }
  const { tokens } = view.sentence
  const content = view.document.attributions[report].content
  const isIn = (at: number) => at >= 0 && content.some(span => contains(span, tokens[at].span))
  const top = tokens.findIndex(({ head, upos }, i) => isIn(i) && !isIn(head) && upos !== 'PUNCT')
  // "Accepted the bid" is a deed, whatever the bid says.
  const isDeed =
    top >= 0 && (tokens[top].upos === 'VERB' || tokens.some(t => t.head === top && t.deprel === 'cop'))
  if (!isDeed) return { at: eventIndex(view), polarity, modality }
  const told = claimsAt(view.document).get(tokens[top].span.start)
  const isDenied = tokens.some(({ head, lemma }) => head === top && lemma.toLowerCase() === 'not')
  return {
    at: raisedBy(tokens, top),
    polarity: told?.polarity ?? (isDenied ? 'negative' : 'affirmative'),
    modality: told?.modality ?? modality,
  }
})

/** The claims of a document by where their predicates start. */
const claimsAt = rememberEach(
  ({ claims }: Document): ReadonlyMap<number, Claim> =>
    new Map(claims.map(claim => [claim.predicate.span.start, claim])),
)
