// Why it happened: only one says so, or each gives a cause of its own.
import type { ClaimView } from '../../terms/claim-terms'
import { contains } from '../../text/spans'
import type { Reason, Side, Span } from '../../types'
import { evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'

/** What tells less is no cause worth telling: "because of this". */
const TELLING = 0.5

export const judgeCause: Judge = (a, b, context) => {
  const [x, y] = [unanswered(a, 'a', context), unanswered(b, 'b', context)]
  if (x && y)
    return [
      {
        judge: 'cause/other',
        facet: 'cause',
        effect: 'adds-detail',
        addedBy: 'both',
        a: evidence(a, x),
        b: evidence(b, y),
        basis: 'stated',
        message: `A gives as the cause “${evidence(a, x).text}”, B “${evidence(b, y).text}”.`,
      },
    ]
  return [...(x ? [onlyOne(a, 'a', x)] : []), ...(y ? [onlyOne(b, 'b', y)] : [])]
}

function onlyOne(view: ClaimView, side: Side, span: Span): Reason {
  const why = evidence(view, span)
  return {
    judge: 'cause/only-one',
    facet: 'cause',
    effect: 'adds-detail',
    addedBy: side,
    [side]: why,
    basis: 'stated',
    message: `Only ${side.toUpperCase()} says why: “${why.text}”.`,
  }
}

/** The cause that a claim gives and nothing in the other's sentence answers. */
function unanswered(
  view: ClaimView,
  side: Side,
  { terms, elsewhere, weight }: JudgeContext,
): Span | undefined {
  const answered = new Set([...terms.map(pair => pair[side]), ...elsewhere[side]])
  for (const { role, span } of view.claim.arguments) {
    if (role !== 'cause') continue
    const inside = view.terms.flatMap((term, i) => (contains(span, term.head.span) ? [i] : []))
    const told = inside.reduce((sum, i) => sum + weight(view.terms[i]), 0)
    if (told >= TELLING && !inside.some(i => answered.has(i))) return span
  }
  return undefined
}
