// Places in an order that the other source tells without an ordinal: "a second stoppage" is another one, "the first in nine years"
// says that there was none for nine years.
import { AGAIN } from '../lexicon/en/judge/story-words'
import type { ClaimView, Term } from '../terms/claim-terms'
import { lengthOf, relateTimes } from '../terms/values/time-relation'
import { contains } from '../text/spans'

/** Whether another claim says as much as an ordinal of the first. */
export function isImplied(own: ClaimView, { quantity, index }: Term, other: ClaimView): boolean {
  if (quantity?.unit !== 'ordinal') return false
  const lemmas = other.sentence.tokens
    .filter(({ span }) => other.claim.spans.some(whole => contains(whole, span)))
    .map(({ lemma }) => lemma.toLowerCase())
  if (quantity.value > 1) return quantity.value === 2 && lemmas.some(lemma => AGAIN.has(lemma))
  const { tokens } = own.sentence
  const counted = tokens[tokens[index].head]?.lemma.toLowerCase()
  if (!lemmas.includes(counted)) return false
  const isNone = other.claim.polarity === 'negative' || lemmas.some(lemma => NONE_SINCE.test(lemma))
  return (
    isNone && own.terms.some(x => lengthOf(x) && other.terms.some(y => relateTimes(x, y).kind === 'same'))
  )
}

const NONE_SINCE = /^(?:no|none|last)$/
