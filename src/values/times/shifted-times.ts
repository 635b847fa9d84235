/** Finds times a length away from another: "two days ago", "in 3 weeks", "four days from now", "a year earlier". */
import { CALENDAR_UNITS, POINTERS, RELATIVE_DAYS, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import { readNumber } from '../quantities/cardinals'
import { durationAt } from './durations'
import { dateOf, type Length, type Moment, type TimeCandidate } from './moments'
import { PRECISIONS } from './relative-times'

/** "two days ago", "in 3 weeks", "four days from yesterday", "within 10 months", "a year earlier", "two Sundays from now". */
export function findShifted(context: ValueContext, at: number): TimeCandidate | undefined {
  const lead = wordNear(context, at, at)
  const isLed = lead === 'in' || lead === 'within'
  const skip = isLed ? (/^(?:the|about|around)$/.test(wordNear(context, at, at + 1)) ? at + 2 : at + 1) : at
  if (lead === 'within') {
    const pointed =
      lexemeNear(context, at, skip) && POINTERS.get(wordNear(context, at, skip)) === 1
        ? durationAt(context, skip + 1)
        : undefined
    if (pointed) return dateOf(at, pointed.last, { is: 'stretch', length: pointed.length }, pointed.precision)
  }
  if (!lexemeNear(context, at, skip)) return undefined
  const length = durationAt(context, skip)
  if (!length) return isLed ? undefined : (shiftedWeekday(context, at) ?? vagueShift(context, at))
  const weekdayOn = weeksOnWeekday(context, at, length)
  if (weekdayOn) return weekdayOn
  const tail = wordNear(context, at, length.last)
  const after = wordNear(context, at, length.last + 1)
  if (tail === 'ago') {
    // "A year ago today" is a day.
    const isToday = after === 'today'
    const last = isToday ? length.last + 2 : length.last + 1
    const moment: Moment = { is: 'shift', length: length.length, sign: -1 }
    return dateOf(isLed ? skip : at, last, moment, isToday ? 'day' : length.precision)
  }
  if (tail === 'hence')
    return dateOf(
      at,
      length.last + 1,
      {
        is: 'range',
        from: { is: 'pointer', unit: 'day', offset: 1 },
        to: { is: 'shift', length: length.length, sign: 1 },
      },
      length.precision,
    )
  if (tail === 'in' && after === 'the' && wordNear(context, at, length.last + 2) === 'future')
    return dateOf(
      at,
      length.last + 3,
      {
        is: 'range',
        from: { is: 'pointer', unit: 'day', offset: 1 },
        to: { is: 'shift', length: length.length, sign: 1 },
      },
      length.precision,
    )
  if (
    (tail === 'from' || tail === 'after' || tail === 'before') &&
    (after === 'now' || RELATIVE_DAYS.has(after))
  ) {
    const anchor = after === 'now' ? 0 : (RELATIVE_DAYS.get(after) ?? 0)
    const from: Moment = { is: 'pointer', unit: 'day', offset: anchor }
    const moved: Moment = { is: 'shift', length: length.length, sign: tail === 'before' ? -1 : 1, from }
    const last = length.last + 2
    const bound =
      wordNear(context, at, at - 1) === 'than'
        ? wordNear(context, at, at - 2)
        : lead === 'within'
          ? 'less'
          : ''
    if (bound === 'more') return dateOf(at, last, { is: 'range', from: moved }, length.precision)
    if (bound === 'less') return dateOf(at, last, { is: 'range', from, to: moved }, length.precision)
    const isStretch = wordNear(context, at, at - 1) === 'for'
    return dateOf(
      at,
      last,
      isStretch ? { is: 'stretch', length: length.length, from } : moved,
      length.precision,
    )
  }
  if (
    tail === 'earlier' ||
    tail === 'later' ||
    (tail === 'before' && !lexemeNear(context, at, length.last + 1)?.capital && /^[.,;]?$/.test(after))
  )
    return dateOf(
      isLed ? skip : at,
      length.last + 1,
      { is: 'told', length: length.length, sign: tail === 'later' ? 1 : -1 },
      length.precision,
    )
  if (lead === 'within')
    return dateOf(at, length.last, { is: 'stretch', length: length.length }, length.precision)
  // "in three weeks" is a date only when the sentence looks ahead; else it says how long something took
  return lead === 'in' && length.length.seconds === 0
    ? {
        ...dateOf(at, length.last, { is: 'shift', length: length.length, sign: 1 }, length.precision),
        weak: true,
        length: length.length,
        seconds: length.seconds,
      }
    : undefined
}

/** "decades ago", "hours later": too vague for any date. */
function vagueShift(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = wordNear(context, at, at)
  const unit = CALENDAR_UNITS.get(word)
  if (!word.endsWith('s') || !(unit || /^(?:hours|minutes|seconds|moments)$/.test(word))) return undefined
  if (!/^(?:ago|later|earlier|before)$/.test(wordNear(context, at, at + 1))) return undefined
  return dateOf(at, at + 2, { is: 'unknown' }, unit ? PRECISIONS[unit] : 'time')
}

/** "A week on Tuesday", "two weeks from Tuesday", "a week tomorrow": so many weeks after the day to come. */
function weeksOnWeekday(
  context: ValueContext,
  at: number,
  { length, last }: { readonly length: Length; readonly last: number },
): TimeCandidate | undefined {
  const offset = RELATIVE_DAYS.get(wordNear(context, at, last))
  const weekday = /^(?:on|from)$/.test(wordNear(context, at, last))
    ? WEEKDAYS.get(wordNear(context, at, last + 1))
    : undefined
  if (!(weekday || (offset !== undefined && offset >= 0)) || !length.days || length.days % DAYS_OF_WEEK > 0)
    return undefined
  const before = wordNear(context, at, at - 1)
  // "It lasted for a week on Tuesday" tells how long; a plan is told without a preposition.
  if (/^(?:for|in|last(?:ed|s)?|runs?|ran|after|than|within|the|another|every)$/.test(before))
    return undefined
  const from: Moment = weekday
    ? { is: 'fields', fields: { weekday }, toward: 'future' }
    : { is: 'pointer', unit: 'day', offset: offset ?? 0 }
  return dateOf(at, weekday ? last + 2 : last + 1, { is: 'shift', length, sign: 1, from }, 'day')
}

const DAYS_OF_WEEK = 7

/** "two Sundays from now", "three Fridays ago". */
function shiftedWeekday(context: ValueContext, at: number): TimeCandidate | undefined {
  const phrase = context.lexemes[at].kind === 'symbol' ? undefined : readNumber(context.lexemes, at)
  if (!phrase || phrase.type === 'ordinal' || phrase.value > 52 || !Number.isInteger(phrase.value))
    return undefined
  const weekday = WEEKDAYS.get(wordNear(context, at, phrase.last))
  if (!weekday) return undefined
  const tail = wordNear(context, at, phrase.last + 1)
  const isAgo = tail === 'ago'
  const isAhead = (tail === 'from' && wordNear(context, at, phrase.last + 2) === 'now') || tail === 'later'
  if (!isAhead && !isAgo) return undefined
  const from: Moment = { is: 'fields', fields: { weekday }, toward: isAgo ? 'past' : 'future' }
  return dateOf(
    at,
    phrase.last + (tail === 'from' ? 3 : 2),
    {
      is: 'shift',
      length: { years: 0, months: 0, days: 7 * (phrase.value - 1), seconds: 0 },
      sign: isAgo ? -1 : 1,
      from,
    },
    'day',
  )
}
