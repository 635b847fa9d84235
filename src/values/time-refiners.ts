/** Merges and narrows times: parts of periods, days with hours, ranges, open bounds. */
import { CALENDAR_UNITS, DAY_PARTS, PERIOD_PARTS } from '../lexicon/en/calendar'
import { lexemeNear, type ValueContext, wordNear } from './candidate'
import type { Fields, Moment, TimeCandidate } from './moments'

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
export const joinClocks: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const raw of candidates) {
    const candidate = withDayPart(raw, context)
    const left = merged.at(-1)
    const joined =
      left && lexemeNear(context, left.first, candidate.first)
        ? joinClock(context, left, candidate)
        : undefined
    if (joined) merged[merged.length - 1] = joined
    else merged.push(candidate)
  }
  return merged
}

function isDay(candidate: TimeCandidate): boolean {
  return candidate.type === 'date' && candidate.precision === 'day' && candidate.moment.is !== 'range'
}

function withDayPart(candidate: TimeCandidate, context: ValueContext): TimeCandidate {
  if (!isDay(candidate)) return candidate
  const { first, last } = candidate
  const behind = DAY_PARTS.get(wordNear(context, first, last))
  if (behind)
    return {
      ...candidate,
      last: last + 1,
      type: 'time',
      precision: 'time',
      moment: { is: 'clock', from: behind[0], to: behind[1], day: candidate.moment },
    }
  const ahead =
    wordNear(context, first, first - 1) === 'of'
      ? DAY_PARTS.get(wordNear(context, first, first - 2))
      : undefined
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

function joinClock(
  context: ValueContext,
  left: TimeCandidate,
  right: TimeCandidate,
): TimeCandidate | undefined {
  const gap = right.first - left.last
  if (gap > 3) return undefined
  for (let i = left.last; i < right.first; i++)
    if (!/^(?:at|on|,|around|about|by|from|-|the)$/.test(wordNear(context, left.first, i))) return undefined
  if (isDay(left) && right.moment.is === 'clock' && right.moment.day === undefined)
    return { ...right, first: left.first, moment: { ...right.moment, day: left.moment } }
  if (isDay(right) && left.moment.is === 'clock' && left.moment.day === undefined)
    return { ...left, last: right.last, moment: { ...left.moment, day: right.moment } }
  // "Monday morning at 5 a.m.": the hour says more than the part of day
  if (
    left.moment.is === 'clock' &&
    left.moment.day &&
    right.moment.is === 'clock' &&
    right.moment.day === undefined
  )
    return { ...right, first: left.first, moment: { ...right.moment, day: left.moment.day } }
  if (
    left.moment.is === 'clock' &&
    left.moment.day === undefined &&
    right.moment.is === 'clock' &&
    right.moment.day
  )
    return { ...left, last: right.last, moment: { ...left.moment, day: right.moment.day } }
  return undefined
}

/** "from March to May", "between 2010 and 2015", "Oct. 2 - October 22", "Monday through Friday". */
export const mergeTimeRanges: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const right of candidates) {
    const left = merged.at(-1)
    const range =
      left && lexemeNear(context, left.first, right.first) ? rangeOf(context, left, right) : undefined
    if (range) merged[merged.length - 1] = range
    else merged.push(right)
  }
  return merged
}

function rangeOf(
  context: ValueContext,
  left: TimeCandidate,
  right: TimeCandidate,
): TimeCandidate | undefined {
  if (!isPoint(left) || !isPoint(right)) return undefined
  const lead =
    wordNear(context, left.first, left.first - 1) === 'the'
      ? wordNear(context, left.first, left.first - 2)
      : wordNear(context, left.first, left.first - 1)
  const joint: string[] = []
  for (let i = left.last; i < right.first && joint.length < 4; i++)
    joint.push(wordNear(context, left.first, i))
  const words = joint.filter(word => word !== 'the' && word !== ',').join(' ')
  const isDash = words === '-'
  const isRange =
    isDash ||
    /^(?:through|until|till|thru|up to|- to -)$/.test(words) ||
    (words === 'to' && (lead === 'from' || left.precision === right.precision)) ||
    (words === 'and' && lead === 'between')
  if (!isRange || (isDash && joint.length > 1)) return undefined
  const [from, to] = shareFields(left.moment, right.moment)
  const named = lead === 'from' || lead === 'between'
  const first = named
    ? wordNear(context, left.first, left.first - 1) === 'the'
      ? left.first - 2
      : left.first - 1
    : left.first
  return {
    first,
    last: right.last,
    type: left.type === 'time' ? 'time' : 'date',
    precision: finer(left, right),
    moment: { is: 'range', from, to },
  }
}

function isPoint(candidate: TimeCandidate): boolean {
  return (
    (candidate.type === 'date' || candidate.type === 'time') &&
    candidate.moment.is !== 'unknown' &&
    candidate.moment.is !== 'range'
  )
}

const ORDER = ['time', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const

function finer(left: TimeCandidate, right: TimeCandidate): TimeCandidate['precision'] {
  return ORDER[Math.min(ORDER.indexOf(left.precision), ORDER.indexOf(right.precision))]
}

/** In "March to May 2021" the year belongs to both sides; in "5 to 7 May 2021" the month too. */
function shareFields(from: Moment, to: Moment): readonly [Moment, Moment] {
  const fromFields = fieldsOf(from)
  const toFields = fieldsOf(to)
  if (!fromFields || !toFields || isYearOnly(fromFields) || isYearOnly(toFields)) return [from, to]
  const year = fromFields.year ?? toFields.year
  return [withYear(from, fromFields, year), withYear(to, toFields, year)]
}

function isYearOnly(fields: Fields): boolean {
  return (
    fields.month === undefined &&
    fields.day === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined
  )
}

function fieldsOf(moment: Moment): Fields | undefined {
  if (moment.is === 'part') return fieldsOf(moment.of)
  return moment.is === 'fields' && moment.within === undefined ? moment.fields : undefined
}

function withYear(moment: Moment, fields: Fields, year: number | undefined): Moment {
  if (moment.is === 'part') return { ...moment, of: withYear(moment.of, fields, year) }
  return { is: 'fields', fields: { ...fields, year: fields.year ?? year } }
}

/** "the week beginning 4 February", "a week starting tomorrow", "for 1 week, from 20 December". */
export const joinStretches: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const candidate of candidates) {
    const left = merged.at(-1)
    const words =
      left && lexemeNear(context, left.first, candidate.first)
        ? between(context, left.last, candidate.first)
        : undefined
    const weekAt = weekOfStart(context, candidate)
    if (
      left?.type === 'duration' &&
      left.length &&
      isPoint(candidate) &&
      words !== undefined &&
      /^,? ?(?:from|starting|beginning|starting on|beginning on|starting from|from the)$/.test(words)
    )
      merged[merged.length - 1] = {
        ...candidate,
        first: left.first,
        moment: { is: 'stretch', length: left.length, from: candidate.moment },
      }
    else if (weekAt !== undefined && candidate.precision === 'day')
      merged.push({
        ...candidate,
        first: weekAt,
        precision: 'week',
        moment: { is: 'weekOf', day: candidate.moment },
      })
    else merged.push(candidate)
  }
  return merged
}

function between(context: ValueContext, from: number, to: number): string | undefined {
  if (to - from > 4 || to < from) return undefined
  return context.lexemes
    .slice(from, to)
    .map(lexeme => lexeme.text)
    .join(' ')
}

function weekOfStart(context: ValueContext, { first }: TimeCandidate): number | undefined {
  let at = first - 1
  if (wordNear(context, first, at) === 'the' || wordNear(context, first, at) === 'on') at--
  if (
    wordNear(context, first, at) === 'c' &&
    wordNear(context, first, at - 1) === '/' &&
    wordNear(context, first, at - 2) === 'w'
  )
    return at - 2
  return /^(?:beginning|starting|commencing|of)$/.test(wordNear(context, first, at)) &&
    wordNear(context, first, at - 1) === 'week'
    ? at - 1
    : undefined
}

/** "this week from Tuesday to Thursday": the week frames the days. */
export const frameRanges: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const candidate of candidates) {
    const left = merged.at(-1)
    const { moment } = candidate
    const framed =
      left?.moment.is === 'pointer' &&
      left.moment.unit === 'week' &&
      left.last === candidate.first &&
      moment.is === 'range' &&
      lexemeNear(context, left.first, candidate.first) !== undefined
        ? { is: 'range' as const, from: within(moment.from, left.moment), to: within(moment.to, left.moment) }
        : undefined
    if (left && framed) merged[merged.length - 1] = { ...candidate, first: left.first, moment: framed }
    else merged.push(candidate)
  }
  return merged
}

function within(moment: Moment | undefined, frame: Moment): Moment | undefined {
  return moment?.is === 'fields' && moment.fields.weekday !== undefined
    ? { ...moment, within: frame }
    : moment
}

/** "since 2021", "until May", "by Friday", "before June", "after March": one side is open. */
export const readTimeBounds: TimeRefiner = (candidates, context) =>
  candidates.map(candidate => {
    if (!isPoint(candidate)) return candidate
    const { first, moment } = candidate
    const skip = /^(?:the|at|about|around)$/.test(wordNear(context, first, first - 1)) ? 2 : 1
    const word = wordNear(context, first, first - skip)
    const open = (range: Moment, from = first - skip): TimeCandidate => ({
      ...candidate,
      first: from,
      moment: range,
    })
    if (word === 'since') return open({ is: 'range', from: moment })
    if (word === 'until' || word === 'till' || word === 'by') return open({ is: 'range', to: moment })
    if (word === 'before') return open({ is: 'range', to: moment, exclusive: true })
    if (word === 'after') return open({ is: 'range', from: moment, exclusive: true })
    if (
      word === 'from' &&
      /^(?:on|onwards?|forward)$/.test(wordNear(context, first, candidate.last)) &&
      !/^[a-z]/.test(wordNear(context, first, candidate.last + 1))
    )
      return { ...open({ is: 'range', from: moment }), last: candidate.last + 1 }
    return candidate
  })
