/** Days, weeks, months and years around a day: calendar arithmetic in UTC. */

import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { endOfMonth } from 'date-fns/endOfMonth'
import { getISODay } from 'date-fns/getISODay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import type { CalendarUnit } from '../../lexicon/en/values/calendar'
import type { Length, Moment } from './moments'

/** Days, both inclusive; a side that is absent is open. */
export interface Interval {
  readonly start?: Date
  readonly end?: Date
  readonly startTime?: string
  readonly endTime?: string
  /** Rests on the day of publication. */
  readonly inferred: boolean
}

export interface Reference {
  readonly published?: Date
  /** Where the sentence looks: decides between the last and the next "Friday" or "30 March". */
  readonly direction: 'past' | 'future' | 'unknown'
  /** "Last March" is never the March that still runs. */
  readonly beyond?: boolean
  /** A time of the text that "the next day" is told from. */
  readonly told?: Interval
}

/** A day, or nothing when the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Date | undefined {
  const made = new UTCDate(2000, month - 1, date)
  made.setFullYear(year, month - 1, date)
  return made.getMonth() === month - 1 && made.getDate() === date ? made : undefined
}

export function closedInterval(
  start: Date | undefined,
  end: Date | undefined,
  inferred: boolean,
): Interval | undefined {
  return start && end && { start, end, inferred }
}

export function monthsFrom(
  year: number,
  month: number,
  count: number,
  inferred: boolean,
): Interval | undefined {
  const start = makeDay(year, month, 1)
  return start && closedInterval(start, endOfMonth(addMonths(start, count - 1)), inferred)
}

export function resolvePointer(
  moment: Extract<Moment, { is: 'pointer' }>,
  reference: Reference,
): Interval | undefined {
  const { unit, offset, count, weekday, tense } = moment
  const { published, told } = reference
  // "the next day" is told from another time, unless the sentence itself looks ahead
  const day = tense ? (offset > 0 ? told?.end : told?.start) : undefined
  if (day) return shiftUnit(unit, day, offset)
  if (!published) return undefined
  if (tense && !(offset > 0 && reference.direction === 'future')) return undefined
  if (weekday !== undefined) return pointWeekday(weekday, offset, published)
  if (count !== undefined) {
    const length = unitLength(unit, count)
    const edge = shiftDay(published, length, offset < 0 ? -1 : 1)
    if (!edge) return undefined
    return offset < 0
      ? closedInterval(edge, published, true)
      : closedInterval(addDays(published, 1), edge, true)
  }
  const frame = unitAround(unit, published)
  if (!frame.start) return undefined
  if (unit === 'weekend' && offset === 0 && reference.direction === 'past' && frame.start > published)
    return shiftUnit(unit, published, -1)
  return shiftUnit(unit, published, offset)
}

/** "Last Friday" is the one before publication; "next Friday" that of the week to come; "this Friday" of the present week. */
function pointWeekday(weekday: number, offset: number, published: Date): Interval {
  const today = getISODay(published)
  const monday = startOfISOWeek(published)
  const at =
    offset < 0
      ? addDays(published, -(((today - weekday + 6) % 7) + 1))
      : addDays(monday, weekday - 1 + 7 * offset)
  return { start: at, end: at, inferred: true }
}

function unitLength(unit: CalendarUnit, count: number): Length {
  const none = { years: 0, months: 0, days: 0, seconds: 0 }
  switch (unit) {
    case 'day':
      return { ...none, days: count }
    case 'weekend':
    case 'week':
      return { ...none, days: 7 * count }
    case 'fortnight':
      return { ...none, days: 14 * count }
    case 'month':
      return { ...none, months: count }
    case 'quarter':
      return { ...none, months: 3 * count }
    case 'year':
      return { ...none, years: count }
    case 'decade':
      return { ...none, years: 10 * count }
    case 'century':
      return { ...none, years: 100 * count }
  }
}

function unitAround(unit: CalendarUnit, at: Date): Interval {
  const monday = startOfISOWeek(at)
  const year = at.getFullYear()
  switch (unit) {
    case 'day':
      return { start: at, end: at, inferred: true }
    case 'weekend':
      return { start: addDays(monday, 5), end: addDays(monday, 6), inferred: true }
    case 'week':
    case 'fortnight':
      return { start: monday, end: addDays(monday, unit === 'week' ? 6 : 13), inferred: true }
    case 'month':
      return monthsFrom(year, at.getMonth() + 1, 1, true) ?? { inferred: true }
    case 'quarter':
      return (
        closedInterval(startOfQuarter(at), endOfMonth(addMonths(startOfQuarter(at), 2)), true) ?? {
          inferred: true,
        }
      )
    case 'year':
      return monthsFrom(year, 1, 12, true) ?? { inferred: true }
    case 'decade':
      return monthsFrom(year - (year % 10), 1, 120, true) ?? { inferred: true }
    case 'century':
      return monthsFrom(year - (year % 100), 1, 1200, true) ?? { inferred: true }
  }
}

function shiftUnit(unit: CalendarUnit, published: Date, offset: number): Interval | undefined {
  const anchor =
    unit === 'month' || unit === 'quarter'
      ? (makeDay(published.getFullYear(), published.getMonth() + 1, 1) ?? published)
      : published
  const at = offset === 0 ? anchor : shiftDay(anchor, unitLength(unit, Math.abs(offset)), offset < 0 ? -1 : 1)
  return at && unitAround(unit, at)
}

/** Years that dates are kept within, so that ISO 8601 needs no sign or fifth digit. */
const LAST_YEAR = 9999

export function shiftDay(from: Date, length: Length, sign: 1 | -1): Date | undefined {
  if (
    Math.abs(length.years) > LAST_YEAR ||
    Math.abs(length.months) > 12 * LAST_YEAR ||
    Math.abs(length.days) > 366 * LAST_YEAR
  )
    return undefined
  const whole = addMonths(addYears(from, sign * Math.trunc(length.years)), sign * Math.trunc(length.months))
  const at = addDays(whole, sign * Math.floor(length.days + length.seconds / 86_400))
  const year = at.getFullYear()
  return year >= 1 && year <= LAST_YEAR ? at : undefined
}
