// When one thing happens, by each side's only date: "will be heard on 3 May", "the hearing is on 5 May".

import type { ClaimView } from '../terms/claim-terms'
import { eventIndex } from '../terms/clause'
import { termAt } from '../terms/term-at'
import { relateTimes } from '../terms/values/time-relation'
import type { Side } from '../types'
import { ONE_EVENT } from './event'
import type { JudgeContext } from './judge'

/** As alike as this, a word says what the event of the other claim is. */
const SAME_EVENT = 0.7

/** The dates of two claims of one fact that exclude each other, neither of which the other article has. */
export function rivalDates(a: ClaimView, b: ClaimView, context: JudgeContext): JudgeContext['slots'] {
  if (Math.min(context.score, context.likely) < ONE_EVENT || isOpen(a) !== isOpen(b)) return []
  const [mine, theirs] = [ownDates(a, 'a', context), ownDates(b, 'b', context)]
  if (mine.length !== 1 || theirs.length !== 1) return []
  const [i, j] = [mine[0], theirs[0]]
  const [x, y] = [a.terms[i], b.terms[j]]
  if (relateTimes(x, y).kind !== 'rival') return []
  const [event, other] = [termAt(a, eventIndex(a)), termAt(b, eventIndex(b))]
  const isOne = context.terms.some(pair => pair.score >= SAME_EVENT && (pair.a === event || pair.b === other))
  const [where, there] = [markOf(a, x.index), markOf(b, y.index)]
  return isOne && where === there ? [{ a: i, b: j, score: 1 }] : []
}

const isOpen = ({ claim }: ClaimView): boolean => claim.modality !== 'asserted'

/** Dates of a claim that hang on what happens and that the other article does not have. */
function ownDates(view: ClaimView, side: Side, { terms, elsewhere }: JudgeContext): number[] {
  const answered = new Set([...terms.map(pair => pair[side]), ...elsewhere[side]])
  return view.terms.flatMap(({ time }, i) => (time?.type === 'date' && !answered.has(i) ? [i] : []))
}

/** The word that puts a time into its clause; none of "Monday" alone, which says "on Monday". */
const markOf = ({ sentence: { tokens } }: ClaimView, at: number): string =>
  tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma.toLowerCase() ?? 'on'
