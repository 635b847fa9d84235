import { contains } from '../text/spans'
import type { Evidence, Facet, Finding, Reason, Side } from '../types'
import { besideEachOther } from './two-details'

type Decision = Pick<Finding, 'relation' | 'addedBy' | 'severity' | 'facets' | 'confidence' | 'reasons'>

/** Reasons to a relation: the whole policy. A difference outweighs a detail, a detail outweighs agreement. */
export function decide(found: readonly Reason[], score: number): Decision {
  const reasons = besideEachOther(withoutEchoes(found))
  const differs = reasons.filter(r => r.effect === 'differs')
  const adds = reasons.filter(r => r.effect === 'adds-detail')
  const rest = reasons.filter(r => r.effect === 'agrees')
  const facets = (from: readonly Reason[]): Facet[] => [...new Set(from.map(r => r.facet))]
  if (differs.length > 0) {
    const severity = differs.some(r => r.severity === 'conflict') ? 'conflict' : 'framing'
    return {
      relation: 'differs',
      severity,
      facets: facets(differs),
      confidence: score,
      reasons: atLeastOne([...differs, ...adds, ...rest]),
    }
  }
  if (adds.length > 0) {
    const sides = new Set(adds.map(r => r.addedBy))
    const addedBy = sides.has('both') || sides.size > 1 ? 'both' : sides.has('a') ? 'a' : 'b'
    return {
      relation: 'adds-detail',
      addedBy,
      facets: facets(adds),
      confidence: score,
      reasons: atLeastOne([...adds, ...rest]),
    }
  }
  return { relation: 'agrees', facets: facets(rest), confidence: score, reasons: atLeastOne(rest) }
}

/** So much alike in their words, or so likely one fact, two claims say the same where no judge finds anything. */
const ALIKE = 0.5
const LIKELY = 0.8

/**
 * Whether a fact has anything to tell: agreement is earned, and claims that only credit one speaker have not earned it. Of
 * those that are less alike, on annotated pairs, three in four do not say the same.
 */
export const isEarned = (
  reasons: readonly Reason[],
  { score, alike }: { readonly score: number; readonly alike: number },
): boolean =>
  score >= LIKELY ||
  alike >= ALIKE ||
  reasons.some(({ effect, facet }) => effect !== 'agrees' || facet !== 'attribution')

/**
 * Words that another judge has something to say of are no detail besides: "40" where the other says "90", nor a name where
 * another is credited. Nor is a denial where the two clash on it.
 */
function withoutEchoes(reasons: readonly Reason[]): readonly Reason[] {
  const told = reasons.filter(reason => reason.judge !== 'detail/unanswered')
  const isTold = (side: Side, { span }: Evidence): boolean =>
    told.some(({ effect, [side]: own }) =>
      own && effect === 'agrees' ? own.span.start === span.start : own && contains(own.span, span),
    )
  const isDenied = told.some(
    ({ judge, effect, facet }) =>
      effect === 'differs' && facet === 'polarity' && judge !== 'polarity/one-denies',
  )
  return reasons.filter(({ judge, a, b }) => {
    if (judge === 'polarity/one-denies') return !isDenied
    // Two lengths of time are two amounts: told once.
    if (judge === 'time/disjoint')
      return !told.some(other => other.judge === 'number/disjoint' && isOnePlace(other, { a, b }))
    if (judge !== 'detail/unanswered') return true
    return !(a && isTold('a', a)) && !(b && isTold('b', b))
  })
}

const isOnePlace = (x: Pick<Reason, 'a' | 'b'>, y: Pick<Reason, 'a' | 'b'>): boolean =>
  x.a?.span.start === y.a?.span.start && x.b?.span.start === y.b?.span.start

const SAME: Reason = {
  judge: 'words/same',
  facet: 'other',
  effect: 'agrees',
  basis: 'stated',
  message: 'Both say the same.',
}

function atLeastOne(reasons: readonly Reason[]): [Reason, ...Reason[]] {
  const [first, ...rest] = reasons
  return first ? [first, ...rest] : [SAME]
}
