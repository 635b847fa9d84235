// Words in one slot that cannot both be true: rise and fall, guilty and innocent, red and blue.
import type { ClaimView, Term } from '../claims/view'
import { converseSlots } from '../lexicon/converses'
import { exclusion, opposition } from '../lexicon/word-relations'
import type { Facet, Reason } from '../types'
import { participants } from './clause'
import { areOtherThings, ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge, JudgeContext } from './judge'

/** How sure the lexicon must be that two words oppose or exclude each other. */
const OPPOSED = 0.5
const EXCLUSIVE = 0.5

export const judgeOpposite: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  if (context.score < ONE_EVENT || areOtherThings(a, b, context)) return reasons
  for (const slot of context.slots) {
    const x = a.terms[slot.a]
    const y = b.terms[slot.b]
    if (x.kind !== 'word' || y.kind !== 'word') continue
    const opposed = opposition(x.lexeme, y.lexeme) >= OPPOSED
    if (!opposed && exclusion(x.lexeme, y.lexeme) < EXCLUSIVE) continue
    // "not alive" says "dead".
    if (opposed && a.claim.polarity !== b.claim.polarity && isPredicate(a, x) && isPredicate(b, y)) continue
    if (areTwoEnds(a, x, b, y, context)) continue
    reasons.push({
      judge: opposed ? 'predicate/opposite' : 'entity/exclusive',
      facet: facetOf(x),
      effect: 'differs',
      severity: 'conflict',
      a: evidence(a, x.span),
      b: evidence(b, y.span),
      basis: 'stated',
      message: `A says “${x.head.text}”, B says “${y.head.text}”: both cannot be true.`,
    })
  }
  // Two opposites make another fact: what rose in the north fell in the south.
  return reasons.length > 1 ? [] : reasons
}

/** "A sold it to B" and "B bought it from A" tell one event: they clash only where one and the same is said to do both. */
function areTwoEnds(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  if (!converseSlots(x.lexeme, y.lexeme)) return false
  const [mine, theirs] = [participants(a, x.index), participants(b, y.index)]
  return !terms.some(pair => mine.agents.includes(pair.a) && theirs.agents.includes(pair.b))
}

const isPredicate = (view: ClaimView, term: Term): boolean =>
  term.span.start <= view.claim.predicate.span.start && view.claim.predicate.span.start < term.span.end

function facetOf(term: Term): Facet {
  switch (term.head.upos) {
    case 'VERB':
    case 'AUX':
      return 'predicate'
    case 'ADP':
    case 'SCONJ':
      return 'time'
    case 'DET':
    case 'PRON':
      return 'quantifier'
    default:
      return 'entity'
  }
}
