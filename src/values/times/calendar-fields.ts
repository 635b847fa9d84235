/** Resolves calendar fields: "30 March 2021", "March", "Monday", "the second Friday" of what is known or near. */

import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { endOfMonth } from 'date-fns/endOfMonth'
import { getISODay } from 'date-fns/getISODay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { closedInterval, type Interval, makeDay, monthsFrom, type Reference } from './calendar-units'
import { easterOf, islamicDayIn } from './feasts'
import type { Fields } from './moments'

/** Years that a two-digit year or decade may mean: up to this many after publication, else the century before. */
const SHORT_YEAR_LEAD = 20

/** The pivot where the day of publication is unknown: "71" is 1971, "24" is 2024. */
const SHORT_YEAR_PIVOT = 50

export function resolveFields(
  fields: Fields,
  within: Interval | undefined,
  reference: Reference,
): Interval | undefined {
  const { published, direction } = reference
  if (within?.start) return insideOf(fields, within, within.inferred)
  if (fields.century !== undefined) return monthsFrom(fields.century * 100 - 100, 1, 1200, false)
  if (fields.decade !== undefined) {
    const isShort = fields.decade < 100
    return monthsFrom(
      isShort ? fullYear(fields.decade, published) : fields.decade,
      1,
      120,
      isShort && published !== undefined,
    )
  }
  if (fields.year !== undefined) {
    const year = monthsFrom(fields.year, 1, 12, false)
    return year && insideOf(fields, year, false)
  }
  if (!published) return undefined
  if (
    fields.month === undefined &&
    fields.day === undefined &&
    fields.weekday !== undefined &&
    fields.nth === undefined
  )
    return nearWeekday(fields.weekday, published, direction)
  // a year or month is wanting: try those around publication, and take what the tense or nearness favours
  const isMonthly =
    fields.month === undefined &&
    fields.season === undefined &&
    fields.easter === undefined &&
    !fields.islamic &&
    fields.quarter === undefined &&
    fields.half === undefined
  const favoured = {
    ...reference,
    direction: isMonthly && direction === 'unknown' ? ('past' as const) : direction,
  }
  // One frame either side holds what is near; only 29 February needs more. A day of the week that is no such day near by is told
  // as a doubt: nobody means the last Monday the 31st in six years.
  const { weekday, ...plain } = fields
  const isPlain = fields.day === undefined || weekday === undefined
  return (
    pickNear(fields, published, favoured, isMonthly, isMonthly ? 3 : 1) ??
    (isPlain ? undefined : pickNear(plain, published, favoured, isMonthly, 1)) ??
    pickNear(fields, published, favoured, isMonthly, 8)
  )
}

function pickNear(
  fields: Fields,
  published: Date,
  reference: Reference,
  isMonthly: boolean,
  reach: number,
): Interval | undefined {
  let best: Interval | undefined
  let least = Number.POSITIVE_INFINITY
  for (let k = -reach; k <= reach; k++) {
    const frame = isMonthly
      ? monthsAround(published, k)
      : monthsFrom(published.getFullYear() + k, 1, 12, true)
    const found = frame && insideOf(fields, frame, true)
    if (!found?.start || !found.end || !agreesWithWeekday(fields, found)) continue
    const runs = found.start <= published && published <= found.end
    if (runs && reference.beyond) continue
    const distance = runs
      ? 0
      : differenceInCalendarDays(found.start > published ? found.start : found.end, published)
    const isAgainst =
      (reference.direction === 'past' && distance > 0) || (reference.direction === 'future' && distance < 0)
    const isAhead = reference.direction === 'unknown' && distance > 0
    const cost = Math.abs(distance) * (isAhead ? AHEAD : 1) + (isAgainst ? AGAINST : 0)
    if (cost < least) {
      least = cost
      best = found
    }
  }
  return best
}

/** News tells more of what was: without a tense a coming date must be this much nearer than a past one. */
const AHEAD = 2

/** More days than any frame holds: a date the tense speaks against comes last. */
const AGAINST = 10_000

function monthsAround(published: Date, offset: number): Interval | undefined {
  const month = addMonths(makeDay(published.getFullYear(), published.getMonth() + 1, 1) ?? published, offset)
  return closedInterval(month, endOfMonth(month), true)
}

/** Whether the day found is the day of the week that the words name, if they name one. */
export function agreesWithWeekday(fields: Fields, found: Interval): boolean {
  return (
    fields.day === undefined ||
    fields.weekday === undefined ||
    !found.start ||
    getISODay(found.start) === fields.weekday
  )
}

/** The months, days and weeks that fields name inside a year or month. */
function insideOf(fields: Fields, frame: Interval, inferred: boolean): Interval | undefined {
  const year = frame.start?.getFullYear() ?? 0
  if (fields.easter !== undefined) {
    const easter = easterOf(year)
    const feast = easter && addDays(easter, fields.easter)
    return closedInterval(feast, feast, inferred)
  }
  if (fields.islamic) {
    const [month, day, days] = fields.islamic
    const first = islamicDayIn(year, month, day)
    return first && closedInterval(first, addDays(first, days - 1), inferred)
  }
  let inner: Interval | undefined = { ...frame, inferred }
  if (fields.half !== undefined) inner = monthsFrom(year, fields.half * 6 - 5, 6, inferred)
  else if (fields.quarter !== undefined) inner = monthsFrom(year, fields.quarter * 3 - 2, 3, inferred)
  else if (fields.season !== undefined) inner = monthsFrom(year, fields.season, 3, inferred)
  else if (fields.month !== undefined) inner = monthsFrom(year, fields.month, 1, inferred)
  if (!inner?.start || !inner.end) return undefined
  const { start, end } = inner
  if (fields.week && fields.nth !== undefined) return nthWeek(fields.nth, start, end, inferred)
  if (fields.nth !== undefined && fields.weekday !== undefined)
    return nthWeekday(fields.nth, fields.weekday, start, end, inferred)
  if (fields.nth !== undefined) {
    const at = fields.nth > 0 ? addDays(start, fields.nth - 1) : end
    return at > end ? undefined : closedInterval(at, at, inferred)
  }
  if (fields.day !== undefined) {
    const at = makeDay(start.getFullYear(), start.getMonth() + 1, fields.day)
    return closedInterval(at, at, inferred)
  }
  if (fields.weekday !== undefined && fields.month === undefined) {
    const at = addDays(start, (fields.weekday - getISODay(start) + 7) % 7)
    return at > end ? undefined : closedInterval(at, at, inferred)
  }
  return inner
}

function nthWeekday(
  nth: number,
  weekday: number,
  start: Date,
  end: Date,
  inferred: boolean,
): Interval | undefined {
  const at =
    nth > 0
      ? addDays(start, ((weekday - getISODay(start) + 7) % 7) + 7 * (nth - 1))
      : addDays(end, -((getISODay(end) - weekday + 7) % 7))
  return at > end || at < start ? undefined : closedInterval(at, at, inferred)
}

/** The nth week of a month or year: the ISO week whose Thursday is the nth Thursday. */
function nthWeek(nth: number, start: Date, end: Date, inferred: boolean): Interval | undefined {
  const thursday = nthWeekday(nth, 4, start, end, inferred)?.start
  const monday = thursday && startOfISOWeek(thursday)
  return monday && closedInterval(monday, addDays(monday, 6), inferred)
}

/** News names the days of its own week: the last such day, the day of publication included, unless it looks ahead. */
function nearWeekday(weekday: number, published: Date, direction: Reference['direction']): Interval {
  const ahead = (weekday - getISODay(published) + 7) % 7
  const at = addDays(published, direction === 'future' || ahead === 0 ? ahead : ahead - 7)
  return { start: at, end: at, inferred: true }
}

function fullYear(short: number, published: Date | undefined): number {
  if (!published) return short > SHORT_YEAR_PIVOT ? 1900 + short : 2000 + short
  const century = published.getFullYear() - (published.getFullYear() % 100)
  return century + short > published.getFullYear() + SHORT_YEAR_LEAD ? century - 100 + short : century + short
}
