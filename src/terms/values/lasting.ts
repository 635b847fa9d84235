// What holds until a day is undone on that day: "closed until Wednesday" and "reopens on Tuesday".
import type { TimeExpression } from '../../types'
import type { ClaimView, Term } from '../claim-terms'
import { areReversals } from '../events/relate-events'
import type { TermRelation } from '../term-relation'
import { relateTimes, type TimeTerm } from './time-relation'

/** The day until which something holds and the day on which it is undone: indices of terms, and whether the days are one. */
export interface Ending {
  readonly a: number
  readonly b: number
  readonly isOne: boolean
}

/** Undefined unless of the two claims one undoes the other and exactly one says until when. */
export function endingOf(a: ClaimView, b: ClaimView): Ending | undefined {
  if (!areReversals(a.claim.predicate.lemma, b.claim.predicate.lemma)) return undefined
  const [i, j] = [dayOf(a), dayOf(b)]
  const [s, t] = [a.terms[i], b.terms[j]]
  const kind = s && t ? relateEnds(s, t) : undefined
  return kind === 'rival' || kind === 'same' ? { a: i, b: j, isOne: kind === 'same' } : undefined
}

/** Whether one undoes the other, each on a day of its own: both may have been. */
export const areInTurn = (a: ClaimView, b: ClaimView): boolean =>
  dayOf(a) >= 0 && dayOf(b) >= 0 && areReversals(a.claim.predicate.lemma, b.claim.predicate.lemma)

/** How a day until which something holds relates to one on which it is undone; undefined where both are of one sort. */
export const relateEnds = (x: Term, y: Term): TermRelation['kind'] | undefined =>
  isUntil(x) === isUntil(y) ? undefined : relateTimes(lastDay(x), lastDay(y)).kind

/** The one date of a claim; -1 of none or several. */
function dayOf({ terms }: ClaimView): number {
  const dates = terms.flatMap(({ time }, i) => (time?.type === 'date' ? [i] : []))
  return dates.length === 1 ? dates[0] : -1
}

const UNTIL = /^(?:until|till)\s/i
const isUntil = ({ words = '' }: Term): boolean => UNTIL.test(words)

function lastDay(term: Term): TimeTerm {
  if (!isUntil(term) || !term.time) return term
  const words = term.words?.replace(UNTIL, '')
  const time: TimeExpression = { ...term.time, start: term.time.end }
  return { key: (words ?? term.key).toLowerCase(), words, time }
}
