/** How two times relate: as intervals where dates are known, else by what their words name. */
import type { TimeExpression } from '../types'
import { dayInterval } from './times/day-intervals'
import {
  areEvenings,
  endsOf,
  type NamedTime,
  namedTime,
  relateClocks,
  relateNamed,
} from './times/named-times'
import { type Extent, relateExtents, type ValueRelation } from './value-relation'

/** A time with its words. */
export interface TimeTerm {
  readonly time: Pick<
    TimeExpression,
    'type' | 'start' | 'end' | 'precision' | 'seconds' | 'inferred' | 'doubt'
  >
  readonly text: string
}

const MINUTES = 1440
const WEEK = 7 * MINUTES
/** Clocks of two zones are at most so far apart. */
const WIDEST_ZONES = 26 * 60
const MONTH = 30 * 86_400
const YEAR = 365 * 86_400
/** Months and years have no fixed number of days; "30 days" is a month. */
const CALENDAR_SLACK = 0.02
/** In other units, so much is a matter of rounding: "a week and a half" of eleven days. */
const OTHER_UNITS = 0.08

/**
 * Relates two times said of one thing.
 *
 * Days, months and years are intervals; a time reckoned from a date of publication counts as one that is written. Without a
 * date the words decide: Monday is not Tuesday, 3 May lies in May, 4pm GMT is 5pm BST+0.
 *
 * @example relateTimes(onFifthOfMay, inMay) // 'narrower'
 */
export function relateTimes(a: TimeTerm, b: TimeTerm): ValueRelation {
  const relation = relateRead(a, b)
  return relation === 'exclusive' && mayBeMisread(a, b) ? 'unknown' : relation
}

/** Whether a date that may be read in two ways would not exclude the other in the other way. */
function mayBeMisread(a: TimeTerm, b: TimeTerm): boolean {
  const [x, y] = [a.time, b.time]
  if (x.doubt === 'order' && relateRead({ ...a, time: turned(x) }, b) !== 'exclusive') return true
  if (y.doubt === 'order' && relateRead(a, { ...b, time: turned(y) }) !== 'exclusive') return true
  if (x.doubt !== 'weekday' && y.doubt !== 'weekday') return false
  const [days, others] = [daysOf(x), daysOf(y)]
  return days !== undefined && others !== undefined && gapOf(days, others) < WEEK
}

/** The date with its day and month exchanged. */
function turned({ start, end, ...rest }: TimeTerm['time']): TimeTerm['time'] {
  const turn = (iso: string | undefined): string | undefined =>
    iso && `${iso.slice(0, 5)}${iso.slice(8, 10)}-${iso.slice(5, 7)}${iso.slice(10)}`
  return { ...rest, start: turn(start), end: turn(end) }
}

function relateRead(a: TimeTerm, b: TimeTerm): ValueRelation {
  const [x, y] = [a.time, b.time]
  if (x.type === 'duration' || y.type === 'duration')
    return x.type === y.type ? relateDurations(a, b) : 'unknown'
  const [m, n] = [namedTime(a.text), namedTime(b.text)]
  if (x.type === 'set' || y.type === 'set') {
    return x.type === y.type && frequency(a.text) === frequency(b.text) ? 'equal' : 'unknown'
  }
  const [days, others] = [daysOf(x), daysOf(y)]
  const [ends, theirs] = [endsOf(a.text), endsOf(b.text)]
  if (ends && theirs && ends.every(end => end.clock) && theirs.every(end => end.clock))
    return relateStretches(ends, theirs)
  if (!days || !others) return relateNamed(days ? namedDay(x, m) : m, others ? namedDay(y, n) : n)
  // A day of a month whose year only the publication tells is the same day in both.
  if ((x.inferred || y.inferred) && isSameDay(m, n)) return relateOnDay(m, n)
  // "Shortly before five on Monday": morning or afternoon.
  if (m.clock && n.clock && !(m.clock.isHalfDayKnown && n.clock.isHalfDayKnown) && days.min === others.min)
    return relateClocks(m.clock, n.clock)
  if (areExtents(a.text, b.text) && (days.min === others.min) !== (days.max === others.max))
    return 'exclusive'
  if (areEvenings(m, n) && days.min === others.min && days.max === others.max) return 'equal'
  const isReckoned = isByArithmetic(x) || isByArithmetic(y)
  return relatePlaced(place(x, days, m, n), place(y, others, n, m), m, n, isReckoned)
}

/** From one hour to another: where either end is another, the two are. */
function relateStretches(
  [from, to]: readonly [NamedTime, NamedTime],
  [start, end]: readonly [NamedTime, NamedTime],
): ValueRelation {
  const relations = new Set([relateNamed(from, start), relateNamed(to, end)])
  if (relations.has('exclusive')) return 'exclusive'
  relations.delete('equal')
  return relations.size === 0 ? 'equal' : relations.size === 1 ? [...relations][0] : 'unknown'
}

/** A day of known date by all its names, so that "Friday" and "1 March" may be set against it. */
function namedDay({ start, end, precision }: TimeTerm['time'], named: NamedTime): NamedTime {
  if (start === undefined || precision !== 'day' || start.slice(0, 10) !== end?.slice(0, 10)) return named
  const [year, month, day] = start.slice(0, 10).split('-').map(Number)
  const weekday = new Date(`${start.slice(0, 10)}T00:00:00Z`).getUTCDay() || 7
  const { words, zone, part, clock } = named
  return { words, zone, part, clock, year, month, day, weekday }
}

/** "Daily", "each day" and "every day" are one; "every other week" is every two weeks. */
function frequency(text: string): string {
  const words = text
    .toLowerCase()
    .replace('each ', 'every ')
    .replace('once a ', 'every ')
    .replace(/^every (?:other|second) (\w+)$/, 'every two $1s')
  return FREQUENCIES.get(words) ?? words
}

const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['daily', 'every day'],
  ['nightly', 'every night'],
  ['weekly', 'every week'],
  ['fortnightly', 'every fortnight'],
  ['every two weeks', 'every fortnight'],
  ['monthly', 'every month'],
  ['yearly', 'every year'],
  ['annually', 'every year'],
])

function isSameDay(m: NamedTime, n: NamedTime): boolean {
  return (
    m.year === undefined &&
    n.year === undefined &&
    m.day !== undefined &&
    m.day === n.day &&
    m.month !== undefined &&
    m.month === n.month
  )
}

/** The hours of one day: the one that gives them says more. */
function relateOnDay(m: NamedTime, n: NamedTime): ValueRelation {
  if (m.clock && n.clock) return relateClocks(m.clock, n.clock)
  if (m.clock) return 'narrower'
  return n.clock ? 'wider' : 'equal'
}

function daysOf(time: TimeTerm['time']): Extent | undefined {
  const days = dayInterval(time)
  return (
    days && {
      min: (days.start ?? Number.NEGATIVE_INFINITY) * MINUTES,
      max: (days.end ?? Number.POSITIVE_INFINITY) * MINUTES + MINUTES - 1,
    }
  )
}

/** "From June to August" and "between June and September": what went on from the same day ended on one. */
const areExtents = (a: string, b: string): boolean =>
  (EXTENT.test(a) && (EXTENT.test(b) || BETWEEN.test(b))) || (EXTENT.test(b) && BETWEEN.test(a))
const EXTENT = /^(?!between\b).*(?: (?:to|through|until|till) |\d[-–—]\d)/i
const BETWEEN = /^between\b.* and /i

/** In minutes; hours count where the time gives them, moved to one zone where both name theirs. */
function place(time: TimeTerm['time'], days: Extent, mine: NamedTime, other: NamedTime): Extent {
  const [from, to] = [minuteOf(time.start), minuteOf(time.end)]
  if (from === undefined && to === undefined) return days
  const zone = mine.zone !== undefined && other.zone !== undefined ? mine.zone : 0
  return {
    min: (from === undefined ? days.min : days.min + from) - zone,
    max: (to === undefined ? days.max : days.max - MINUTES + 1 + to) - zone,
  }
}

function minuteOf(iso: string | undefined): number | undefined {
  const at = iso?.indexOf('T') ?? -1
  if (iso === undefined || at < 0) return undefined
  return Number(iso.slice(at + 1, at + 3)) * 60 + Number(iso.slice(at + 4, at + 6))
}

/** One day of which only the month or the year is told. */
const isByArithmetic = ({ start, end, precision }: TimeTerm['time']): boolean =>
  start !== undefined && start === end && precision !== 'day' && precision !== 'time'

function relatePlaced(x: Extent, y: Extent, m: NamedTime, n: NamedTime, isReckoned: boolean): ValueRelation {
  const isPoint = x.min === x.max && y.min === y.max
  const gap = gapOf(x, y)
  if (isPoint && m.clock && n.clock && gap < MINUTES) return relateClocks(m.clock, n.clock)
  const relation = relateExtents(x, y)
  // "Two years ago" names a day by arithmetic alone: it is the year that it mostly lies in.
  if (relation === 'unknown' && isReckoned) return 'equal'
  // The hour of one place tells nothing of the hour of another.
  const hasOtherZone = (m.zone === undefined) !== (n.zone === undefined) && (m.clock ?? n.clock) !== undefined
  return relation === 'exclusive' && hasOtherZone && gap < WIDEST_ZONES ? 'unknown' : relation
}

/** Minutes between the two, below zero where they meet. */
const gapOf = (x: Extent, y: Extent): number => Math.max(y.min - x.max, x.min - y.max)

function relateDurations(a: TimeTerm, b: TimeTerm): ValueRelation {
  const [x, y] = [a.time.seconds, b.time.seconds]
  if (x === undefined || y === undefined) return 'unknown'
  if (x === y) return 'equal'
  const [p, q] = [monthsOf(a.time), monthsOf(b.time)]
  if (p !== undefined && q !== undefined) return p === q ? 'equal' : 'exclusive'
  const slack = p === undefined && q === undefined ? 0 : CALENDAR_SLACK
  const share = a.time.precision === b.time.precision ? slack : OTHER_UNITS
  return Math.abs(x - y) <= share * Math.max(x, y) ? 'equal' : 'exclusive'
}

/** Lengths told in months or years, which meet exactly whatever days they have. */
function monthsOf({ precision, seconds = 0 }: TimeTerm['time']): number | undefined {
  const year = Math.round((seconds / YEAR) * 24) / 2
  if (precision === 'year' || precision === 'decade') return year
  return precision === 'month' || precision === 'quarter' ? Math.round((seconds / MONTH) * 2) / 2 : undefined
}
