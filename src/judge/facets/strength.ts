// Words of one scale or of one course of events: the stronger, or the later step, says the weaker too and more.
import type { Term } from '../../terms/claim-terms'
import type { Side } from '../../types'
import { isLaterStage, isStronger } from '../../words/tables'
import { evidence } from '../evidence'
import type { Judge } from '../judge'

/** Less surely in one slot than this, two words need not speak of one act. */
const LEAST_SLOT = 0.6

/** "murdered" against "killed", "convicted" against "charged": who says the stronger adds, and nobody is contradicted. */
export const judgeStrength: Judge = (a, b, { terms, slots }) => {
  // Of what did not happen the weaker word says more.
  if (a.claim.polarity === 'negative' || b.claim.polarity === 'negative') return []
  for (const pair of [...terms.filter(({ score }) => score < 1), ...slots]) {
    const [x, y] = [a.terms[pair.a], b.terms[pair.b]]
    const side = pair.score < LEAST_SLOT ? undefined : stronger(x, y)
    if (side === undefined) continue
    const [more, less] = side === 'a' ? [x, y] : [y, x]
    const other = side === 'a' ? 'B' : 'A'
    return [
      {
        judge: 'predicate/stronger',
        facet: 'predicate',
        effect: 'adds-detail',
        addedBy: side,
        a: evidence(a, x.span),
        b: evidence(b, y.span),
        basis: 'stated',
        message: `${side.toUpperCase()} says “${more.head.text}”, which is more than ${other}’s “${less.head.text}”.`,
      },
    ]
  }
  return []
}

function stronger(x: Term, y: Term): Side | undefined {
  if (x.kind !== 'word' || y.kind !== 'word' || x.head.upos !== y.head.upos) return undefined
  if (isStronger(x.lexeme, y.lexeme) || isLaterStage(x.lexeme, y.lexeme)) return 'a'
  return isStronger(y.lexeme, x.lexeme) || isLaterStage(y.lexeme, x.lexeme) ? 'b' : undefined
}
