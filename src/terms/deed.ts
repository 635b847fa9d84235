// What a claim is about in the end: of a report what is reported, of any other what it says itself.

import { PLAIN_NEGATIONS } from '../lexicon/en/clauses/negation'
import { rememberEach } from '../memo'
import { contains } from '../text/spans'
import type { Claim, Document } from '../types'
import type { ClaimView } from './claim-terms'
import { eventIndex } from './clause'
import { cleftVerb, raisedBy } from './events/deep-roles'
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
  const { tokens } = view.sentence
  const top = topReported(view)
  // "Accepted the bid" is a deed, whatever the bid says.
  const isDeed =
    top >= 0 && (tokens[top].upos === 'VERB' || tokens.some(t => t.head === top && t.deprel === 'cop'))
  if (!isDeed) {
    const at = eventIndex(view)
    return { at: at < 0 ? at : Math.max(at, cleftVerb(tokens, at)), polarity, modality }
  }
  const told = claimsAt(view.document).get(tokens[top].span.start)
  const isDenied = tokens.some(({ head, text }) => head === top && PLAIN_NEGATIONS.has(text.toLowerCase()))
  return {
    at: raisedBy(tokens, top),
    polarity: told?.polarity ?? (isDenied ? 'negative' : 'affirmative'),
    modality: told?.modality ?? modality,
  }
})

/** Index of the word at the top of what a claim reports; -1 where it reports nothing. */
export function topReported(view: ClaimView): number {
  const { tokens } = view.sentence
  const [report] = reportsMade(view)
  const content = report === undefined ? [] : view.document.attributions[report].content
  const isIn = (at: number) => at >= 0 && content.some(span => contains(span, tokens[at].span))
  return tokens.findIndex(({ head, upos }, i) => isIn(i) && !isIn(head) && upos !== 'PUNCT')
}

/** The claims of a document by where their predicates start. */
export const claimsAt = rememberEach(
  ({ claims }: Document): ReadonlyMap<number, Claim> =>
    new Map(claims.map(claim => [claim.predicate.span.start, claim])),
)
