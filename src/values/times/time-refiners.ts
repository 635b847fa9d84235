/** Joins and narrows times: parts of periods, days with hours, stretches, frames. */
import { CALENDAR_UNITS, DAY_PARTS, PERIOD_PARTS } from '../../lexicon/en/values/calendar'
import { joinNeighbours, lexemeNear, type ValueContext, wordNear } from '../candidate'
import type { Moment, TimeCandidate } from './moments'

export type TimeRefiner = (
  candidates: readonly TimeCandidate[],
  context: ValueContext,
) => readonly TimeCandidate[]

/** "early November 2022", "mid-June", "the end of December", "late 1990s"; on a day the part only widens the words. */
export const joinParts: TimeRefiner = (candidates, context) =>
  candidates.map(candidate => {
    if (candidate.type !== 'date') return candidate
    const { first } = candidate
    let at = first - 1
    if (wordNear(context, first, at) === 'the') at--
    if (wordNear(context, first, at) === 'of') at--
    else if (wordNear(context, first, at) === '-') at--
    const word = wordNear(context, first, at)
    const part = PERIOD_PARTS.get(word)
    if (!part) return candidate
    const needsOf = word !== 'early' && word !== 'late' && word !== 'mid'
    if (needsOf && wordNear(context, first, at + 1) !== 'of') return candidate
    if (candidate.precision === 'day' || candidate.precision === 'time') return { ...candidate, first: at }
    return { ...candidate, first: at, moment: { is: 'part', part, of: candidate.moment } }
  })

/** Finds "end of the year", "the start of the week": parts of a present unit that is no time on its own. */
export function findPartOfUnit(context: ValueContext, at: number): TimeCandidate | undefined {
  const part = PERIOD_PARTS.get(context.lexemes[at].text)
  if (!part || wordNear(context, at, at + 1) !== 'of' || wordNear(context, at, at + 2) !== 'the')
    return undefined
  const unit = CALENDAR_UNITS.get(wordNear(context, at, at + 3))
  if (
    !unit ||
    unit === 'day' ||
    wordNear(context, at, at + 3).endsWith('s') ||
    wordNear(context, at, at + 4) === 'after'
  )
    return undefined
  const of: Moment = { is: 'pointer', unit, offset: 0 }
  const precision =
    unit === 'weekend' ? 'day' : unit === 'fortnight' ? 'week' : unit === 'century' ? 'decade' : unit
  return { first: at, last: at + 4, type: 'date', precision, moment: { is: 'part', part, of } }
}

/** "Monday morning", "Monday at 5 p.m.", "5 p.m. on July 26", "the morning of 3 May". */
export const joinClocks: TimeRefiner = (candidates, context) =>
  asides(
    joinNeighbours(
      candidates.map(candidate => withDayPart(nearHour(candidate, context), context)),
      context,
      joinClock,
    ),
    context,
  )

/** "9am local time (0600 GMT) on Monday", "at 9am on Monday (0600 GMT)": one day for both hours. */
function asides(candidates: readonly TimeCandidate[], context: ValueContext): readonly TimeCandidate[] {
  const days = candidates.map(({ moment }) => (moment.is === 'clock' ? moment.day : undefined))
  for (let i = 1; i < candidates.length; i++) {
    const [left, { first, last, moment }, right] = candidates.slice(i - 1)
    if (left.moment.is !== 'clock' || moment.is !== 'clock' || days[i]) continue
    const word = (at: number): string => wordNear(context, first, at)
    if (first !== left.last + 1 || word(left.last) !== '(' || word(last) !== ')') continue
    const isBehind = right && isDay(right) && right.first === last + 2 && word(last + 1) === 'on'
    days[i - 1] ??= isBehind ? right.moment : undefined
    days[i] = days[i - 1]
  }
  return candidates.map((candidate, i) =>
    candidate.moment.is === 'clock'
      ? { ...candidate, moment: { ...candidate.moment, day: days[i] } }
      : candidate,
  )
}

/** "Shortly after noon" lies within this of noon. */
const SHORTLY_HOURS = 1
const SHORTLY = /^(?:shortly|soon|just|minutes|moments)$/

/** "Shortly after midnight", "just before 3pm": the hour beside the time told. */
function nearHour(candidate: TimeCandidate, context: ValueContext): TimeCandidate {
  const { first, moment } = candidate
  const side = wordNear(context, first, first - 1)
  if (
    moment.is !== 'clock' ||
    moment.from !== moment.to ||
    !SHORTLY.test(wordNear(context, first, first - 2))
  )
    return candidate
  const other = Number(moment.from.slice(0, 2)) + (side === 'after' ? SHORTLY_HOURS : -SHORTLY_HOURS)
  if ((side !== 'after' && side !== 'before') || other < 0 || other > 23) return candidate
  const shifted = `${String(other).padStart(2, '0')}${moment.from.slice(2)}`
  const near = side === 'after' ? { ...moment, to: shifted } : { ...moment, from: shifted }
  return { ...candidate, first: first - 2, moment: near }
}

function isDay(candidate: TimeCandidate): boolean {
  return candidate.type === 'date' && candidate.precision === 'day' && candidate.moment.is !== 'range'
}

function withDayPart(candidate: TimeCandidate, context: ValueContext): TimeCandidate {
  const { first, last } = candidate
  const hour = hourOfPart(candidate, context)
  if (hour) return hour
  if (!isDay(candidate)) return candidate
  if (isEarlyHours(context, first)) {
    const end = wordNear(context, first, last) === 'morning' ? last + 1 : last
    const moment: Moment = { is: 'clock', from: '00:00:00', to: '05:59:59', day: candidate.moment }
    return { ...candidate, first: first - 3, last: end, type: 'time', precision: 'time', moment }
  }
  const behind = DAY_PARTS.get(wordNear(context, first, last))
  if (behind)
    return {
      ...candidate,
      last: last + 1,
      type: 'time',
      precision: 'time',
      moment: { is: 'clock', from: behind[0], to: behind[1], day: candidate.moment },
    }
  const edge = edgeOfDay(context, first)
  if (edge) {
    const moment: Moment = { is: 'clock', from: edge.hours[0], to: edge.hours[1], day: candidate.moment }
    return { ...candidate, first: edge.first, type: 'time', precision: 'time', moment }
  }
  const joint = wordNear(context, first, first - 1)
  const isAt =
    joint === 'on' && /^(?:at|before|around|since|by|until)$/.test(wordNear(context, first, first - 3))
  const ahead = joint === 'of' || isAt ? DAY_PARTS.get(wordNear(context, first, first - 2)) : undefined
  return ahead
    ? {
        ...candidate,
        first: first - 2,
        type: 'time',
        precision: 'time',
        moment: { is: 'clock', from: ahead[0], to: ahead[1], day: candidate.moment },
      }
    : candidate
}

/** "Early on Sunday", "late on Sunday". */
function edgeOfDay(
  context: ValueContext,
  first: number,
): { readonly first: number; readonly hours: readonly [string, string] } | undefined {
  const at = wordNear(context, first, first - 1) === 'on' ? first - 2 : first - 1
  const hours = EDGES.get(wordNear(context, first, at))
  // "The train was late on Tuesday" tells no hour.
  const isSaid = /^(?:is|are|was|were|be|been|being|ran|run|too|very)$/.test(wordNear(context, first, at - 1))
  return hours && !isSaid ? { first: at, hours } : undefined
}

const EDGES: ReadonlyMap<string, readonly [from: string, to: string]> = new Map([
  ['early', ['00:00:00', '11:59:59']],
  ['late', ['17:00:00', '23:59:59']],
])

/** "The early hours of Sunday", "the small hours of Sunday". */
function isEarlyHours(context: ValueContext, first: number): boolean {
  const word = (at: number): string => wordNear(context, first, at)
  return word(first - 1) === 'of' && word(first - 2) === 'hours' && /^(?:early|small)$/.test(word(first - 3))
}

/** "At 8 last night", "between 8 and 10 last night": the part of the day says which half of it the hours lie in. */
function hourOfPart(candidate: TimeCandidate, context: ValueContext): TimeCandidate | undefined {
  const { first, moment } = candidate
  if (moment.is !== 'clock' || moment.day === undefined || moment.from === moment.to) return undefined
  const to = hourAt(context, first, first - 1, moment.from)
  if (to === undefined) return undefined
  const lead = wordNear(context, first, first - 2)
  if (lead === 'at' || lead === 'around' || lead === 'about')
    return { ...candidate, first: first - 1, moment: { ...moment, from: to, to } }
  const isRange =
    (lead === 'and' || lead === 'to') && /^(?:between|from)$/.test(wordNear(context, first, first - 4))
  const from = isRange ? hourAt(context, first, first - 3, moment.from) : undefined
  return from !== undefined && from < to
    ? { ...candidate, first: first - 4, moment: { ...moment, from, to } }
    : undefined
}

function hourAt(context: ValueContext, origin: number, at: number, part: string): string | undefined {
  const lexeme = lexemeNear(context, origin, at)
  if (lexeme?.kind !== 'number' || !/^\d{1,2}$/.test(lexeme.text) || lexeme.value < 1 || lexeme.value > 12)
    return undefined
  const hour = (lexeme.value % 12) + (part >= '12' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:00:00`
}

function joinClock(
  context: ValueContext,
  left: TimeCandidate,
  right: TimeCandidate,
): TimeCandidate | undefined {
  const gap = right.first - left.last
  if (gap > 3) return undefined
  for (let i = left.last; i < right.first; i++)
    if (!/^(?:at|on|,|around|about|by|from|between|-|the)$/.test(wordNear(context, left.first, i)))
      return undefined
  if (isDay(left) && right.moment.is === 'clock' && right.moment.day === undefined)
    return { ...right, first: left.first, moment: { ...right.moment, day: left.moment } }
  if (isDay(right) && left.moment.is === 'clock' && left.moment.day === undefined)
    return { ...left, last: right.last, moment: { ...left.moment, day: right.moment } }
  // "Monday morning at 5 a.m.": the hour says more than the part of day, which says which half of it an open hour lies in
  if (
    left.moment.is === 'clock' &&
    left.moment.day &&
    right.moment.is === 'clock' &&
    right.moment.day === undefined
  )
    return {
      ...right,
      first: left.first,
      moment: { ...withinPart(right.moment, left.moment), day: left.moment.day },
    }
  if (
    left.moment.is === 'clock' &&
    left.moment.day === undefined &&
    right.moment.is === 'clock' &&
    right.moment.day
  )
    return {
      ...left,
      last: right.last,
      moment: { ...withinPart(left.moment, right.moment), day: right.moment.day },
    }
  return undefined
}

type ClockMoment = Extract<Moment, { is: 'clock' }>

/** "3 o'clock on Sunday afternoon" is 15:00. */
function withinPart(clock: ClockMoment, part: ClockMoment): ClockMoment {
  const later = (hour: string): string =>
    `${String(Number(hour.slice(0, 2)) + 12).padStart(2, '0')}${hour.slice(2)}`
  const [from, to] = [later(clock.from), later(clock.to)]
  const isLater = clock.from < part.from && clock.to < '12' && part.from <= from && to <= part.to
  return isLater ? { ...clock, from, to } : clock
}

export function wordsBetween(context: ValueContext, from: number, to: number): string | undefined {
  if (to - from > 4 || to < from) return undefined
  return context.lexemes
    .slice(from, to)
    .map(lexeme => lexeme.text)
    .join(' ')
}

/** "this week from Tuesday to Thursday": the week frames the days. */
export const frameRanges: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const candidate of candidates) {
    const left = merged.at(-1)
    const { moment } = candidate
    const gap =
      left && lexemeNear(context, left.first, candidate.first)
        ? wordsBetween(context, left.last, candidate.first)
        : undefined
    if (
      left?.moment.is === 'pointer' &&
      left.moment.unit === 'week' &&
      (gap === 'on' || gap === ',' || gap === ', on') &&
      moment.is === 'fields' &&
      moment.fields.weekday !== undefined &&
      moment.fields.day === undefined
    ) {
      merged[merged.length - 1] = {
        ...candidate,
        first: left.first,
        moment: { ...moment, within: left.moment },
      }
      continue
    }
    const framed =
      left?.moment.is === 'pointer' &&
      left.moment.unit === 'week' &&
      left.last === candidate.first &&
      moment.is === 'range' &&
      lexemeNear(context, left.first, candidate.first) !== undefined
        ? {
            is: 'range' as const,
            from: withinFrame(moment.from, left.moment),
            to: withinFrame(moment.to, left.moment),
          }
        : undefined
    if (left && framed) merged[merged.length - 1] = { ...candidate, first: left.first, moment: framed }
    else merged.push(candidate)
  }
  return merged
}

function withinFrame(moment: Moment | undefined, frame: Moment): Moment | undefined {
  return moment?.is === 'fields' && moment.fields.weekday !== undefined
    ? { ...moment, within: frame }
    : moment
}
