/** Turns moments into intervals of days by calendar arithmetic, in UTC and from the day of publication, never the clock. */
import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { endOfMonth } from 'date-fns/endOfMonth'
import { getISODay } from 'date-fns/getISODay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import type { CalendarUnit } from '../lexicon/en/calendar'
import type { Fields, Length, Moment } from './moments'

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
}

/** Years that a two-digit year or decade may mean: up to this many after publication, else the century before. */
const SHORT_YEAR_LEAD = 20
/** The pivot where the day of publication is unknown: "71" is 1971, "24" is 2024. */
const SHORT_YEAR_PIVOT = 50

export function dayOf(iso: string | undefined): Date | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The interval a moment names, or nothing when it names none or needs a publication date that is not there. */
export function resolve(moment: Moment, reference: Reference): Interval | undefined {
  const { published } = reference
  switch (moment.is) {
    case 'unknown':
      return undefined
    case 'fields':
      if (moment.within && !published) return undefined
      return resolveFields(
        moment.fields,
        moment.within && resolve(moment.within, reference),
        moment.toward ? { ...reference, direction: moment.toward, beyond: true } : reference,
      )
    case 'pointer':
      return published ? resolvePointer(moment, published, reference) : undefined
    case 'shift': {
      const anchor = moment.from
        ? resolve(moment.from, reference)
        : published
          ? { start: published, end: published, inferred: true }
          : undefined
      if (!anchor?.start) return undefined
      const at = shift(anchor.start, moment.length, moment.sign)
      return at && { start: at, end: at, inferred: anchor.inferred }
    }
    case 'part': {
      const whole = resolve(moment.of, reference)
      return whole && partOf(whole, moment.part)
    }
    case 'remainder': {
      const whole = resolve(moment.of, reference)
      if (!whole?.start || !whole.end || !published) return undefined
      if (moment.side === 'before')
        return { start: whole.start, end: published < whole.start ? whole.end : published, inferred: true }
      const { start, end } = whole
      return { start: published <= start ? start : published, end, inferred: true }
    }
    case 'range':
      return resolveRange(moment, reference)
    case 'stretch':
      return resolveStretch(moment, reference)
    case 'weekOf': {
      const at = resolve(moment.day, reference)
      const monday = at?.start && startOfISOWeek(at.start)
      return monday && { start: monday, end: addDays(monday, 6), inferred: at.inferred }
    }
    case 'clock': {
      const at = moment.day ? resolve(moment.day, reference) : undefined
      return at?.start && { ...at, end: at.end ?? at.start, startTime: moment.from, endTime: moment.to }
    }
  }
}

/** A day, or nothing when the calendar has no such day. */
function day(year: number, month: number, date: number): Date | undefined {
  const made = new UTCDate(2000, month - 1, date)
  made.setFullYear(year, month - 1, date)
  return made.getMonth() === month - 1 && made.getDate() === date ? made : undefined
}

function span(start: Date | undefined, end: Date | undefined, inferred: boolean): Interval | undefined {
  return start && end && { start, end, inferred }
}

function months(year: number, month: number, count: number, inferred: boolean): Interval | undefined {
  const start = day(year, month, 1)
  return start && span(start, endOfMonth(addMonths(start, count - 1)), inferred)
}

function resolveFields(
  fields: Fields,
  within: Interval | undefined,
  reference: Reference,
): Interval | undefined {
  const { published, direction } = reference
  if (within?.start) return insideOf(fields, within, within.inferred)
  if (fields.century !== undefined) return months(fields.century * 100 - 100, 1, 1200, false)
  if (fields.decade !== undefined) {
    const isShort = fields.decade < 100
    return months(
      isShort ? fullYear(fields.decade, published) : fields.decade,
      1,
      120,
      isShort && published !== undefined,
    )
  }
  if (fields.year !== undefined) {
    const year = months(fields.year, 1, 12, false)
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
    fields.quarter === undefined &&
    fields.half === undefined
  const favoured = {
    ...reference,
    direction: isMonthly && direction === 'unknown' ? ('past' as const) : direction,
  }
  // one frame either side holds what is near; only 29 February and "Monday the 31st" need more
  return (
    pickNear(fields, published, favoured, isMonthly, 1) ?? pickNear(fields, published, favoured, isMonthly, 8)
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
    const frame = isMonthly ? monthsAround(published, k) : months(published.getFullYear() + k, 1, 12, true)
    const found = frame && insideOf(fields, frame, true)
    if (!found?.start || !found.end || !agreesWithWeekday(fields, found)) continue
    const runs = found.start <= published && published <= found.end
    if (runs && reference.beyond) continue
    const distance = runs
      ? 0
      : differenceInCalendarDays(found.start > published ? found.start : found.end, published)
    const isAgainst =
      (reference.direction === 'past' && distance > 0) || (reference.direction === 'future' && distance < 0)
    const cost = Math.abs(distance) + (isAgainst ? AGAINST : 0)
    if (cost < least) {
      least = cost
      best = found
    }
  }
  return best
}

/** More days than any frame holds: a date the tense speaks against comes last. */
const AGAINST = 10_000

function monthsAround(published: Date, offset: number): Interval | undefined {
  const month = addMonths(day(published.getFullYear(), published.getMonth() + 1, 1) ?? published, offset)
  return span(month, endOfMonth(month), true)
}

function agreesWithWeekday(fields: Fields, found: Interval): boolean {
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
  let inner: Interval | undefined = { ...frame, inferred }
  if (fields.half !== undefined) inner = months(year, fields.half * 6 - 5, 6, inferred)
  else if (fields.quarter !== undefined) inner = months(year, fields.quarter * 3 - 2, 3, inferred)
  else if (fields.season !== undefined) inner = months(year, fields.season, 3, inferred)
  else if (fields.month !== undefined) inner = months(year, fields.month, 1, inferred)
  if (!inner?.start || !inner.end) return undefined
  const { start, end } = inner
  if (fields.week && fields.nth !== undefined) return nthWeek(fields.nth, start, end, inferred)
  if (fields.nth !== undefined && fields.weekday !== undefined)
    return nthWeekday(fields.nth, fields.weekday, start, end, inferred)
  if (fields.nth !== undefined) {
    const at = fields.nth > 0 ? addDays(start, fields.nth - 1) : end
    return at > end ? undefined : span(at, at, inferred)
  }
  if (fields.day !== undefined) {
    const at = day(start.getFullYear(), start.getMonth() + 1, fields.day)
    return span(at, at, inferred)
  }
  if (fields.weekday !== undefined && fields.month === undefined) {
    const at = addDays(start, (fields.weekday - getISODay(start) + 7) % 7)
    return at > end ? undefined : span(at, at, inferred)
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
  return at > end || at < start ? undefined : span(at, at, inferred)
}

/** The nth week of a month or year: the ISO week whose Thursday is the nth Thursday. */
function nthWeek(nth: number, start: Date, end: Date, inferred: boolean): Interval | undefined {
  const thursday = nthWeekday(nth, 4, start, end, inferred)?.start
  const monday = thursday && startOfISOWeek(thursday)
  return monday && span(monday, addDays(monday, 6), inferred)
}

/** News names the days of its own week: the last such day, the day of publication included, unless it looks ahead. */
function nearWeekday(weekday: number, published: Date, direction: Reference['direction']): Interval {
  const ahead = (weekday - getISODay(published) + 7) % 7
  const at = addDays(published, direction === 'future' || ahead === 0 ? ahead : ahead - 7)
  return { start: at, end: at, inferred: true }
}

function resolvePointer(
  moment: Extract<Moment, { is: 'pointer' }>,
  published: Date,
  reference: Reference,
): Interval | undefined {
  const { unit, offset, count, weekday, tense } = moment
  // "the next day" is told from another time, unless the sentence itself looks ahead
  if (tense && !(offset > 0 && reference.direction === 'future')) return undefined
  if (weekday !== undefined) return pointWeekday(weekday, offset, published)
  if (count !== undefined) {
    const length = unitLength(unit, count)
    const edge = shift(published, length, offset < 0 ? -1 : 1)
    if (!edge) return undefined
    return offset < 0 ? span(edge, published, true) : span(addDays(published, 1), edge, true)
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
      return months(year, at.getMonth() + 1, 1, true) ?? { inferred: true }
    case 'quarter':
      return (
        span(startOfQuarter(at), endOfMonth(addMonths(startOfQuarter(at), 2)), true) ?? { inferred: true }
      )
    case 'year':
      return months(year, 1, 12, true) ?? { inferred: true }
    case 'decade':
      return months(year - (year % 10), 1, 120, true) ?? { inferred: true }
    case 'century':
      return months(year - (year % 100), 1, 1200, true) ?? { inferred: true }
  }
}

function shiftUnit(unit: CalendarUnit, published: Date, offset: number): Interval | undefined {
  const anchor =
    unit === 'month' || unit === 'quarter'
      ? (day(published.getFullYear(), published.getMonth() + 1, 1) ?? published)
      : published
  const at = offset === 0 ? anchor : shift(anchor, unitLength(unit, Math.abs(offset)), offset < 0 ? -1 : 1)
  return at && unitAround(unit, at)
}

/** Years that dates are kept within, so that ISO 8601 needs no sign or fifth digit. */
const LAST_YEAR = 9999

function shift(from: Date, length: Length, sign: 1 | -1): Date | undefined {
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

function fullYear(short: number, published: Date | undefined): number {
  if (!published) return short > SHORT_YEAR_PIVOT ? 1900 + short : 2000 + short
  const century = published.getFullYear() - (published.getFullYear() % 100)
  return century + short > published.getFullYear() + SHORT_YEAR_LEAD ? century - 100 + short : century + short
}

function partOf(whole: Interval, [from, to]: readonly [number, number]): Interval | undefined {
  if (!whole.start || !whole.end) return undefined
  const days = differenceInCalendarDays(whole.end, whole.start) + 1
  // whole months where the period has them: early 2021 is January to June
  const count = Math.round(days / 30.4375)
  if (count >= 3 && whole.start.getDate() === 1) {
    const start = addMonths(whole.start, Math.floor(count * from))
    return { ...whole, start, end: addDays(addMonths(whole.start, Math.floor(count * to)), -1) }
  }
  if (days < 2) return whole
  // a third of a week is too fine a grain: its start and end are its halves
  const [low, high] = days <= 7 ? [from > 1 / 2 ? 1 / 2 : from, to < 1 / 2 ? 1 / 2 : to] : [from, to]
  return {
    ...whole,
    start: addDays(whole.start, Math.floor(days * low)),
    end: addDays(whole.start, Math.floor(days * high) - 1),
  }
}

function resolveRange(moment: Extract<Moment, { is: 'range' }>, reference: Reference): Interval | undefined {
  const to = moment.to && resolve(moment.to, reference)
  const from = moment.from && resolve(moment.from, reference)
  if (moment.from && moment.to) {
    if (!from?.start || !to?.end) return undefined
    const end = to.end < from.start && to.inferred && from.inferred ? addYears(to.end, 1) : to.end
    const start = from.start > to.end && from.inferred && !to.inferred ? addYears(from.start, -1) : from.start
    return end < start
      ? undefined
      : { start, end, startTime: from.startTime, endTime: to.endTime, inferred: from.inferred || to.inferred }
  }
  if (from?.start)
    return {
      start: moment.exclusive && from.end ? addDays(from.end, 1) : from.start,
      startTime: from.startTime,
      inferred: from.inferred,
    }
  if (to?.end && to.start)
    return {
      end: moment.exclusive ? addDays(to.start, -1) : to.end,
      endTime: to.endTime,
      inferred: to.inferred,
    }
  return undefined
}

function resolveStretch(
  moment: Extract<Moment, { is: 'stretch' }>,
  reference: Reference,
): Interval | undefined {
  const from = moment.from && resolve(moment.from, reference)
  if (from?.start) {
    const end = shift(from.start, moment.length, 1)
    return end && { start: from.start, end: addDays(end, -1), inferred: from.inferred }
  }
  const { published } = reference
  if (!published || moment.from) return undefined
  const end = shift(published, moment.length, 1)
  return end && { start: published, end, inferred: true }
}
