// One says that it is so, the other that it is not.
import type { ClaimView } from '../claims/view'
import { contains } from '../text/spans'
import type { Modality } from '../types'
import { areOtherThings, ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge, JudgeContext } from './judge'

export const judgePolarity: Judge = (a, b, context) => {
  if (a.claim.polarity === b.claim.polarity || context.score < ONE_EVENT || areOtherThings(a, b, context))
    return []
  // What may be so and what is not so yet can both be said.
  if (UNSURE.has(a.claim.modality) || UNSURE.has(b.claim.modality)) return []
  const isPredicate = (view: typeof a, i: number) =>
    view.terms[i].span.start === view.claim.predicate.span.start
  const aligned = context.terms.some(pair => isPredicate(a, pair.a) && isPredicate(b, pair.b))
  if (!aligned && a.claim.predicate.lemma !== b.claim.predicate.lemma) return []
  // "Not to those" denies too, though its verb does not.
  if (hasNegation(a) === hasNegation(b) || haveOtherSubjects(a, b, context)) return []
  return [
    {
      judge: 'polarity/negated',
      facet: 'polarity',
      effect: 'differs',
      severity: 'conflict',
      basis: 'stated',
      a: evidence(a, a.claim.predicate.span, a.claim.polarity),
      b: evidence(b, b.claim.predicate.span, b.claim.polarity),
      message:
        a.claim.polarity === 'negative'
          ? `A denies what B states: “${b.claim.text}”`
          : `B denies what A states: “${a.claim.text}”`,
    },
  ]
}

const UNSURE: ReadonlySet<Modality> = new Set(['possible', 'conditional', 'asked'])

/** Whether the claim denies, by its verb or by any "not" or "no" among its words. */
function hasNegation(view: ClaimView): boolean {
  if (view.claim.polarity === 'negative') return true
  const inside = (span: { start: number; end: number }) => view.claim.spans.some(s => contains(s, span))
  return view.sentence.tokens.some(token => NEGATIONS.has(token.text.toLowerCase()) && inside(token.span))
}
const NEGATIONS = new Set(['not', "n't", 'no', 'never', 'nor', 'none'])

/** What one does and another does not is no difference: both have a subject, and neither answers the other's. */
function haveOtherSubjects(a: ClaimView, b: ClaimView, context: JudgeContext): boolean {
  const subjects = (view: ClaimView) =>
    view.claim.arguments
      .filter(argument => argument.role === 'subject')
      .flatMap(({ span }) => view.terms.flatMap((term, i) => (contains(span, term.head.span) ? [i] : [])))
  const [xs, ys] = [subjects(a), subjects(b)]
  if (xs.length === 0 || ys.length === 0) return false
  return !context.terms.some(pair => xs.includes(pair.a) || ys.includes(pair.b))
}
