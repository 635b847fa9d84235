import { contains, overlaps } from '../text/spans'
import type { Evidence, Facet, Finding, Reason, Side } from '../types'
import type { Fold } from './facts'
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

/** So much alike in their words, or so likely one fact, two claims are of one fact where no judge finds anything. */
const ALIKE = 0.5
const LIKELY = 0.42
/** As likely as this where one word alone answers another, which is seldom a fact. */
const LIKELY_BY_ONE = 0.55

/** Whether two claims of which no judge knows anything are told together at all; both numbers are set on annotated pairs. */
export const isEarned = (
  reasons: readonly Reason[],
  { score, alike, best }: Pick<Fold, 'score' | 'alike'> & { readonly best: Pick<Fold['best'], 'terms'> },
): boolean =>
  score >= (best.terms.length > 1 ? LIKELY : LIKELY_BY_ONE) ||
  alike >= ALIKE ||
  reasons.some(({ effect, facet }) => effect !== 'agrees' || facet !== 'attribution')

/**
 * Words that another judge has something to say of are no detail besides: "40" where the other says "90", nor a name where
 * another is credited. Nor is a denial where the two clash on it.
 */
function withoutEchoes(reasons: readonly Reason[]): readonly Reason[] {
  const told = reasons.filter(({ judge }) => !DETAILS.has(judge))
  const isTold = (side: Side, { span }: Evidence): boolean =>
    told.some(({ effect, facet, [side]: own }) =>
      // "Five of the 11" is one telling of one vote.
      own && effect === 'agrees' && facet !== 'number'
        ? own.span.start === span.start
        : own && contains(own.span, span),
    )
  const isDenied = told.some(
    ({ judge, effect, facet }) =>
      effect === 'differs' && facet === 'polarity' && judge !== 'polarity/one-denies',
  )
  const clashes = told.filter(({ effect, severity }) => effect === 'differs' && severity === 'conflict')
  return reasons.filter(reason => {
    const { judge, facet, a, b } = reason
    if (judge === 'polarity/one-denies') return !isDenied
    // Two judges of one pair of words: the first tells it, and nothing there agrees.
    const rival = clashes.find(clash => isOnePlace(clash, { a, b }))
    if (rival !== undefined && rival !== reason && TOLD_BY_CLASH.has(judge)) return false
    const isTheSame = rival !== undefined && (rival.facet === 'time' || rival.judge === 'number/disjoint')
    if (isTheSame && facet === 'time' && judge !== rival.judge) return false
    if (!DETAILS.has(judge)) return true
    return !(a && isTold('a', a)) && !(b && isTold('b', b))
  })
}

/** What one side has and the other has not, or not there. */
const DETAILS: ReadonlySet<string> = new Set(['detail/unanswered', 'detail/aside'])

/** Judges of words that say nothing where another tells that two of them clash. */
const TOLD_BY_CLASH: ReadonlySet<string> = new Set([
  'entity/exclusive',
  'entity/rival-words',
  'entity/other-filler',
  'wording/other',
])

type Sides = Pick<Reason, 'a' | 'b'>

/** "By Wednesday" and "Wednesday" end in one word. */
const isOnePlace = (x: Sides, y: Sides): boolean =>
  x.a !== undefined && x.b !== undefined && y.a !== undefined && y.b !== undefined
    ? overlaps(x.a.span, y.a.span) && overlaps(x.b.span, y.b.span)
    : false

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
