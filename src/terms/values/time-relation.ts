// Two times of terms: the relation of their values, in the words of terms.

import { DAY_PARTS } from '../../lexicon/en/values/calendar'
import type { TimeExpression } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'
import { relateTimes as relateValues } from '../../values/relate-times'
import { type DayInterval, dayInterval } from '../../values/times/day-intervals'
import type { ValueRelation } from '../../values/value-relation'
import type { Term } from '../claim-terms'
import type { TermRelation } from '../term-relation'
import { ofValues, relateQuantities } from './quantity-relation'

export type TimeTerm = Pick<Term, 'key' | 'time' | 'words' | 'amount'>

/** A date reckoned from a day of publication is less sure than one that the words tell. */
const RECKONED = 0.7
/** As near as times with a word in common are. */
const SHARED_WORDS = 0.6

/** `general`: the first is the looser; `rival`: apart, so that one thing cannot have been at both. */
export function relateTimes(a: TimeTerm, b: TimeTerm): TermRelation {
  if (a.key === b.key) return { kind: 'same', strength: 1 }
  const [x, y] = [a.time, b.time]
  if (!x || !y) return { kind: 'unrelated', strength: 0 }
  const [m, n] = [lengthOf(a), lengthOf(b)]
  if (m && n && (x.type === 'duration' || y.type === 'duration') && (a.amount || b.amount))
    return relateQuantities(m, n)
  const [told, heard] = [a.words ?? a.key, b.words ?? b.key]
  const relation = relateValues({ time: x, text: told }, { time: y, text: heard })
  if (relation === 'unknown')
    return shareWords(a.key, b.key)
      ? { kind: 'related', strength: SHARED_WORDS }
      : { kind: 'unrelated', strength: 0 }
  if (relation === 'exclusive' && (x.inferred || y.inferred)) {
    const [plain, other] = [undated(x), undated(y)]
    const named = relateValues({ time: plain, text: told }, { time: other, text: heard })
    if (named !== 'exclusive') return { kind: 'rival', strength: RECKONED }
  }
  return ofValues(relation)
}

/** A length of time as an amount: one told without a number is what it names, "an hour"; between two times it is what lies between. */
export const lengthOf = ({ amount, time }: Pick<Term, 'amount' | 'time'>): QuantityTerm | undefined => {
  if (amount) return amount
  const { seconds, type } = time ?? {}
  return seconds === undefined || type !== 'duration'
    ? undefined
    : { value: seconds, min: seconds, max: seconds, unit: 's', approximate: false }
}

/** A time of which nothing is known but its words. */
const undated = ({ type, precision, seconds }: NonNullable<Term['time']>) => ({
  type,
  precision,
  seconds,
  inferred: false,
})

/** "The afternoon" beside an hour: what the second says of the first; undefined for anything else. */
export function partOfDay(a: Term, b: Term): ValueRelation | undefined {
  const isPart = ({ kind, key }: Term) => kind === 'word' && DAY_PARTS.has(key)
  if (isPart(a) === isPart(b) || !(a.time ?? b.time)) return undefined
  const timeOf = ({ time, words, key }: Term) => ({
    text: words ?? key,
    time: time ?? ({ type: 'time', precision: 'time', inferred: false } as const),
  })
  const [x, y] = [timeOf(a), timeOf(b)]
  const relation = relateValues({ ...x, time: undatedOf(x.time) }, { ...y, time: undatedOf(y.time) })
  return relation === 'unknown' ? undefined : relation
}

const undatedOf = ({ type, precision }: Pick<TimeExpression, 'type' | 'precision'>) => ({
  type,
  precision,
  inferred: false,
})

function shareWords(a: string, b: string): boolean {
  const theirs = b.split(' ')
  return a.split(' ').some(word => word.length > 2 && theirs.includes(word))
}

/** So many days from where an open time begins or ends it still tells when: "after Thursday" of Saturday. */
const REACH: Readonly<Record<NonNullable<Term['time']>['precision'], number>> = {
  decade: 3653,
  year: 366,
  quarter: 92,
  month: 31,
  week: 10,
  day: 4,
  time: 2,
}

/** Whether one lies so far on the open side of the other that they hardly say when one thing was: "since 2012", "yesterday". */
export function areFarApart({ time: x }: TimeTerm, { time: y }: TimeTerm): boolean {
  const [a, b] = [x && dayInterval(x), y && dayInterval(y)]
  if (!x || !y || !a || !b) return false
  const isFar = (open: DayInterval, { precision }: typeof x, other: DayInterval): boolean => {
    const bound = isOpen(open) ? (open.start ?? open.end) : null
    if (bound === null) return false
    const ends = [other.start, other.end].filter(end => end !== null)
    return ends.every(end => Math.abs(end - bound) > REACH[precision])
  }
  return isFar(a, x, b) || isFar(b, y, a)
}

const isOpen = ({ start, end }: DayInterval): boolean => (start === null) !== (end === null)
