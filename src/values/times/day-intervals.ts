/** The days that a time covers, as numbers that compare. */
import type { TimeExpression, TimePrecision } from '../../types'

export interface DayInterval {
  /** Days since 1970-01-01, both inclusive; `null` where the time is open on that side. */
  readonly start: number | null
  readonly end: number | null
}

/** Half the unit in days: "two years ago" names a day only by arithmetic, and means the months around it. */
const SLACK: Readonly<Record<TimePrecision, number>> = {
  decade: 1826,
  year: 183,
  quarter: 46,
  month: 15,
  week: 4,
  day: 0,
  time: 0,
}

/**
 * The first and last day of a time; nothing when it is unresolved, a duration or a set.
 *
 * A single day told at a coarser precision ("two years ago") widens to half that unit on either side.
 * @example dayInterval({ …, start: '1970-01-02', end: '1970-01-03', precision: 'day' }) // { start: 1, end: 2 }
 */
export function dayInterval(
  time: Pick<TimeExpression, 'type' | 'start' | 'end' | 'precision'>,
): DayInterval | undefined {
  if (time.type === 'duration' || time.type === 'set' || (time.start === undefined && time.end === undefined))
    return undefined
  const start = time.start === undefined ? null : dayNumber(time.start)
  const end = time.end === undefined ? null : dayNumber(time.end)
  const slack = start !== null && start === end ? SLACK[time.precision] : 0
  return { start: start === null ? null : start - slack, end: end === null ? null : end + slack }
}

function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}
