// What one side tells and the other leaves out.
import type { ClaimView, Term } from '../claims/view'
import type { Facet, Reason, Side } from '../types'
import { evidence } from './evidence'
import type { Judge } from './judge'

/** Lighter extras are a matter of wording. */
const LEAST_EXTRA_WEIGHT = 1.2

export const judgeDetail: Judge = (a, b, context) => [
  ...extra(a, new Set(context.terms.map(t => t.a)), 'a'),
  ...extra(b, new Set(context.terms.map(t => t.b)), 'b'),
]

function extra(view: ClaimView, paired: ReadonlySet<number>, side: Side): Reason[] {
  const terms = view.terms.filter((_, i) => !paired.has(i))
  if (terms.reduce((sum, t) => sum + t.weight, 0) < LEAST_EXTRA_WEIGHT) return []
  const heaviest = terms.reduce((x, y) => (y.weight > x.weight ? y : x))
  return [
    {
      judge: 'detail/unanswered',
      facet: facetOf(heaviest),
      effect: 'adds-detail',
      addedBy: side,
      basis: 'stated',
      [side]: evidence(view, heaviest.span),
      message: `Only ${side.toUpperCase()} says “${evidence(view, heaviest.span).text}”.`,
    },
  ]
}

const facetOf = (term: Term): Facet => (term.quantity ? 'number' : term.time ? 'time' : 'entity')
