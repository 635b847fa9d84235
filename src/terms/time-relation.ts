// Two times: the same, one within the other, or apart; days of the week and months by name where no date is known.

import { relateTimes as relateValues } from '../values/relate-times'
import { type DayInterval, dayInterval } from '../values/times/day-intervals'
import { lexeme } from '../words/lexemes'
import { exclusiveInTables } from '../words/tables'
import type { Term } from './claim-terms'

import type { TermRelation } from './term-relation'

const UNRELATED: TermRelation = { kind: 'unrelated', strength: 0 }

export type TimeTerm = Pick<Term, 'key' | 'time'>

/** `general`: the first is the looser; `rival`: apart, so that one thing cannot have been at both. */
export function relateTimes(a: TimeTerm, b: TimeTerm): TermRelation {
  if (a.key === b.key) return { kind: 'same', strength: 1 }
  const [x, y] = [a.time, b.time]
  if (!x || !y) return UNRELATED
  if (x.type === 'duration' || y.type === 'duration') {
    const relation = relateValues({ time: x, text: a.key }, { time: y, text: b.key })
    if (relation === 'unknown') return UNRELATED
    return relation === 'equal' ? { kind: 'same', strength: 1 } : { kind: 'rival', strength: 0.9 }
  }
  const parts = [partsOf(a.key), partsOf(b.key)] as const
  const clocks = relateClocks(parts[0].minutes, parts[1].minutes)
  if (clocks) return clocks
  const named = parts[0].month && parts[1].month ? relateParts(...parts) : relateNames(a.key, b.key)
  const [days, other] = [dayInterval(x), dayInterval(y)]
  if (!days || !other) return named
  const relation = relateDays(days, other)
  // Dates reckoned from nothing but the words are surer than those reckoned from a date of publication.
  return relation.kind === 'rival' && (x.inferred || y.inferred) && named.kind !== 'rival'
    ? { kind: 'rival', strength: 0.7 }
    : relation
}

function relateDays(x: DayInterval, y: DayInterval): TermRelation {
  const [a, b] = [bounds(x), bounds(y)]
  if (a.start === b.start && a.end === b.end) return { kind: 'same', strength: 1 }
  if (a.start <= b.start && b.end <= a.end) return { kind: 'general', strength: 0.9 }
  if (b.start <= a.start && a.end <= b.end) return { kind: 'specific', strength: 0.6 }
  return a.start <= b.end && b.start <= a.end
    ? { kind: 'related', strength: 0.6 }
    : { kind: 'rival', strength: 1 }
}

const bounds = ({ start, end }: DayInterval): { start: number; end: number } => ({
  start: start ?? Number.NEGATIVE_INFINITY,
  end: end ?? Number.POSITIVE_INFINITY,
})

/** What the words name, whatever day it was: "3 May", "May", "at 11:27". */
interface Parts {
  readonly month?: number
  readonly day?: number
  /** Of the day, with whether the words give them to the minute. */
  readonly minutes?: { readonly value: number; readonly isExact: boolean; readonly isHalfDayKnown: boolean }
}

const HOUR = 60
const HALF_DAY = 12 * HOUR
/** Hours of two zones cannot be compared by their figures. */
const ZONE = /\b(?:gmt|utc|local|[ecmp][sd]?t|cest|bst)\b/

function partsOf(key: string): Parts {
  const month = /\bmonth (\d{1,2})\b/.exec(key)?.[1]
  const rest = key.replace(/\bmonth \d{1,2}\b/, '')
  const day = month === undefined ? undefined : /(?<![\w:])\d{1,2}(?![\d:])/.exec(rest)?.[0]
  return { month: numberOf(month), day: numberOf(day), minutes: ZONE.test(key) ? undefined : minutesOf(key) }
}

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

function minutesOf(key: string): Parts['minutes'] {
  if (/\bnoon\b|\bmidday\b/.test(key)) return { value: HALF_DAY, isExact: false, isHalfDayKnown: true }
  const found = /(?<!\d)(\d{1,2})(?::(\d\d))?\s?(?:([ap])\.?m\b|o'clock)?/.exec(key)
  if (!found || (found[2] === undefined && !/[ap]\.?m\b|o'clock/.test(found[0]))) return undefined
  const [, hour, minute, half] = found
  const value = (Number(hour) % (half === undefined ? 24 : 12)) * HOUR + Number(minute ?? 0)
  return {
    value: value + (half === 'p' ? HALF_DAY : 0),
    isExact: minute !== undefined,
    isHalfDayKnown: half !== undefined || Number(hour) > 12,
  }
}

/** Apart by a minute where both give minutes, else by an hour; "at 3" may be either half of the day. */
function relateClocks(x: Parts['minutes'], y: Parts['minutes']): TermRelation | undefined {
  if (!x || !y) return undefined
  const cycle = x.isHalfDayKnown && y.isHalfDayKnown ? 2 * HALF_DAY : HALF_DAY
  const apart = Math.abs(x.value - y.value) % cycle
  const least = x.isExact && y.isExact ? 1 : HOUR
  return Math.min(apart, cycle - apart) >= least ? { kind: 'rival', strength: 0.9 } : undefined
}

/** "3 May" and "May", "May" and "June": without a year the names alone say. */
function relateParts(x: Parts, y: Parts): TermRelation {
  if (x.month !== y.month) return { kind: 'rival', strength: 1 }
  if (x.day === y.day) return { kind: 'same', strength: 0.9 }
  if (x.day === undefined) return { kind: 'general', strength: 0.8 }
  return y.day === undefined ? { kind: 'specific', strength: 0.6 } : { kind: 'rival', strength: 1 }
}

/** "Monday" and "Tuesday", "in May" and "in June": without a date the names alone part them. */
function relateNames(a: string, b: string): TermRelation {
  const words = (key: string) => key.split(' ').filter(word => word.length > 2)
  const theirs = words(b)
  for (const word of words(a))
    for (const other of theirs)
      if (exclusiveInTables(lexeme(word, 'NOUN'), lexeme(other, 'NOUN')))
        return { kind: 'rival', strength: 1 }
  const mine = words(a)
  if (mine.length > 0 && mine.every(word => theirs.includes(word))) return { kind: 'general', strength: 0.8 }
  return mine.some(word => theirs.includes(word)) ? { kind: 'related', strength: 0.6 } : UNRELATED
}
