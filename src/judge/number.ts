// Numbers of like unit that answer each other, compared as intervals.
import type { ClaimView, Term } from '../claims/view'
import type { Evidence, Reason } from '../types'
import { areOtherThings, ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'
import { relateQuantities } from './quantity-relation'

export const judgeNumber: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  const mayDiffer = context.score >= ONE_EVENT && !areOtherThings(a, b, context)
  const compare = (i: number, j: number, mayDiffer: boolean): void => {
    const [s, t] = [a.terms[i], b.terms[j]]
    if (!s.quantity || !t.quantity) return
    const { kind } = relateQuantities(s.quantity, t.quantity)
    if (kind === 'unrelated') return
    const [x, y] = [amount(a, s), amount(b, t)]
    const isRival = kind === 'rival'
    if (isRival && !mayDiffer) return
    reasons.push({
      judge: isRival ? 'number/disjoint' : 'number/agree',
      facet: 'number',
      effect: isRival ? 'differs' : 'agrees',
      ...(isRival ? { severity: 'conflict' as const } : {}),
      a: x,
      b: y,
      basis: 'stated',
      message: isRival
        ? `A says ${counted(a, s)}, B says ${counted(b, t)}.`
        : kind === 'same' && x.text === y.text
          ? `Both say ${x.text}.`
          : `A's ${x.text} and B's ${y.text} agree.`,
    })
  }
  for (const pair of context.terms) compare(pair.a, pair.b, false)
  for (const slot of context.slots) compare(slot.a, slot.b, mayDiffer)
  return reasons
}

const amount = (view: ClaimView, { span, quantity }: Term): Evidence =>
  evidence(view, span, quantity && [quantity.min, quantity.max])

/** The number with the noun it counts: "5 people". */
function counted(view: ClaimView, term: Term): string {
  const { text } = evidence(view, term.span)
  const noun = view.sentence.tokens[term.head.head]
  const follows =
    noun && noun.upos === 'NOUN' && term.head.deprel === 'nummod' && noun.span.start > term.span.end
  return follows ? `${text} ${noun.text}` : text
}
