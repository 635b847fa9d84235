/** Turns moments into intervals of days, from the day of publication and never the clock. */

import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { addYears } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { resolveFields } from './calendar-fields'
import { type Interval, makeDay, type Reference, resolvePointer, shiftDay } from './calendar-units'
import type { Moment } from './moments'

export function dayOf(iso: string | undefined): Date | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  return match ? makeDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
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
      return resolvePointer(moment, reference)
    case 'told':
      return shiftTold(moment, reference.told)
    case 'shift': {
      const anchor = moment.from
        ? resolve(moment.from, reference)
        : published
          ? { start: published, end: published, inferred: true }
          : undefined
      if (!anchor?.start) return undefined
      const at = shiftDay(anchor.start, moment.length, moment.sign)
      return at && { start: at, end: at, inferred: anchor.inferred }
    }
    case 'part': {
      const whole = resolve(moment.of, reference)
      return whole && partOf(whole, moment.part)
    }
    case 'remainder': {
      const whole = resolve(moment.of, reference)
      if (!whole?.start || !whole.end || !published) return undefined
      const { start, end } = whole
      if (published < start || published > end) return { ...whole, inferred: true }
      return moment.side === 'before'
        ? { start, end: published, inferred: true }
        : { start: published, end, inferred: true }
    }
    case 'range':
      return resolveRange(moment, reference)
    case 'stretch':
      return resolveStretch(moment, reference)
    case 'edge': {
      const whole = resolve(moment.of, reference)
      if (!whole?.start || !whole.end) return undefined
      const edge =
        moment.side === 'first'
          ? shiftDay(whole.start, moment.length, 1)
          : shiftDay(addDays(whole.end, 1), moment.length, -1)
      if (!edge) return undefined
      return moment.side === 'first' ? { ...whole, end: addDays(edge, -1) } : { ...whole, start: edge }
    }
    case 'weekOf': {
      const at = resolve(moment.day, reference)
      const monday = at?.start && startOfISOWeek(at.start)
      return monday && { start: monday, end: addDays(monday, 6), inferred: at.inferred }
    }
    case 'clock': {
      const at = moment.day ? resolve(moment.day, reference) : undefined
      if (!at?.start) return undefined
      // "From 11pm to 5am on Monday" ends on the day after.
      const end = moment.to < moment.from ? addDays(at.start, 1) : (at.end ?? at.start)
      return { ...at, end, startTime: moment.from, endTime: moment.to }
    }
  }
}

/** So long before the first day of another time, or after its last; hours only from an hour. */
function shiftTold(
  { length, sign }: Extract<Moment, { is: 'told' }>,
  told: Interval | undefined,
): Interval | undefined {
  const from = sign < 0 ? told?.start : told?.end
  if (!from) return undefined
  if (length.seconds === 0) {
    const isWide = told?.start && told.end && differenceInCalendarDays(told.end, told.start) >= LEAST_MONTH
    const start = shiftDay((isWide && told.start) || from, length, sign)
    const end = shiftDay((isWide && told.end) || from, length, sign)
    return start && end && { start, end, inferred: true }
  }
  const hour = told?.startTime
  if (hour === undefined || length.years + length.months > 0) return undefined
  const [hours, minutes] = hour.split(':').map(Number)
  const at = hours * 3600 + minutes * 60 + sign * (length.seconds + length.days * DAY_SECONDS)
  const days = Math.floor(at / DAY_SECONDS)
  const rest = at - days * DAY_SECONDS
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0')
  const time = `${two(rest / 3600)}:${two((rest % 3600) / 60)}:00`
  const day = addDays(from, days)
  return { start: day, end: day, startTime: time, endTime: time, inferred: true }
}

/** Days that a month spans from its first to its last. */
const LEAST_MONTH = 27
const DAY_SECONDS = 86_400

/** The next day of the same name: "Monday to Friday" ends in the week, "28th to 3rd" in the month, "November to March" in the year after. */
function nextOfName(end: Date, moment: Moment): Date {
  if (moment.is !== 'fields' || moment.fields.month !== undefined || moment.fields.season !== undefined)
    return addYears(end, 1)
  if (moment.fields.day !== undefined) return addMonths(end, 1)
  return moment.fields.weekday === undefined ? addYears(end, 1) : addDays(end, 7)
}

function resolveRange(moment: Extract<Moment, { is: 'range' }>, reference: Reference): Interval | undefined {
  const to = moment.to && resolve(moment.to, reference)
  const from = moment.from && resolve(moment.from, reference)
  if (moment.from && moment.to) {
    if (!from?.start || !to?.end) return undefined
    const end = to.end < from.start && to.inferred && from.inferred ? nextOfName(to.end, moment.to) : to.end
    const start = from.start > to.end && from.inferred && !to.inferred ? addYears(from.start, -1) : from.start
    return end < start
      ? undefined
      : { start, end, startTime: from.startTime, endTime: to.endTime, inferred: from.inferred || to.inferred }
  }
  if (from?.start)
    return {
      start: moment.exclusive && from.end && !from.startTime ? addDays(from.end, 1) : from.start,
      startTime: from.startTime,
      inferred: from.inferred,
    }
  if (to?.end && to.start)
    return {
      end: moment.exclusive && !to.endTime ? addDays(to.start, -1) : to.end,
      endTime: to.endTime,
      inferred: to.inferred,
    }
  return undefined
}

function resolveStretch(
  moment: Extract<Moment, { is: 'stretch' }>,
  reference: Reference,
): Interval | undefined {
  const to = moment.to && resolve(moment.to, reference)
  if (to?.end) {
    const start = shiftDay(addDays(to.end, 1), moment.length, -1)
    return start && { start, end: to.end, inferred: to.inferred }
  }
  const from = moment.from && resolve(moment.from, reference)
  if (from?.start) {
    const end = shiftDay(from.start, moment.length, 1)
    return end && { start: from.start, end: addDays(end, -1), inferred: from.inferred }
  }
  const { published } = reference
  if (!published || moment.from || moment.to) return undefined
  const end = shiftDay(published, moment.length, 1)
  return end && { start: published, end, inferred: true }
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
