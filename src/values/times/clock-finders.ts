/** Finds times of day and recurrences: "5 p.m.", "16:54 GMT", "noon", "Monday morning", "every Monday", "twice a week". */
import {
  CALENDAR_UNITS,
  DAY_PARTS,
  MONTHS,
  RECURRENCES,
  SEASONS,
  TIME_ZONES,
  WEEKDAYS,
} from '../../lexicon/en/values/calendar'
import { ONES, TEENS } from '../../lexicon/en/values/numbers'
import type { TimePrecision } from '../../types'
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import type { TimeCandidate } from './moments'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly last: number
  /** A half of the day, a zone or "o'clock" was said. */
  readonly marked: boolean
}

const two = (n: number) => String(n).padStart(2, '0')
const iso = (clock: Clock) => `${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}`

/** "Midnight mass", "the midnight sun", "a midnight feast" are named after an hour, and need not begin at it. */
const NAMED_HOURS: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
])
const NAMED_BY_HOUR = new Set(['mass', 'sun', 'feast', 'oil', 'blue', 'express'])

export function findClock(context: ValueContext, at: number): TimeCandidate | undefined {
  const spoken = spokenClock(context, at)
  if (spoken) return spoken
  const from = clockAt(context, at, at)
  const range = rangeAt(context, at)
  if (range) return range
  if (!from?.marked) return undefined
  // "Won in 2:07:31": to the second, with neither half of the day nor zone, it is how long something took.
  if (from.last === at + STOPWATCH && !AT_CLOCK.test(wordNear(context, at, at - 1)))
    return {
      first: at,
      last: from.last,
      type: 'duration',
      precision: 'time',
      moment: { is: 'unknown' },
      seconds: (from.hour * 60 + from.minute) * 60 + from.second,
    }
  return {
    first: at,
    last: from.last,
    type: 'time',
    precision: 'time',
    moment: { is: 'clock', from: iso(from), to: iso(from) },
  }
}

/** Hours, minutes and seconds with their colons. */
const STOPWATCH = 5
const AT_CLOCK = /^(?:at|by|from|until|till|since|after|before|around|about)$/

/** Minutes as they are said before "past" and "to". */
const SPOKEN_MINUTES: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
])
/** Words before an hour that is told in words; "from ten to six" and "ten to six people" tell none. */
const BEFORE_CLOCK = /^(?:at|until|till|around|about|before|after|since)$/

/** "Half past six", "at a quarter to nine", "at ten to four", "twelve minutes past four". */
function spokenClock(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = (i: number): string => wordNear(context, at, i)
  const start = word(at) === 'a' && word(at + 1) === 'quarter' ? at + 1 : at
  const number = ONES.get(word(start)) ?? TEENS.get(word(start))
  const isCounted = number !== undefined && /^minutes?$/.test(word(start + 1))
  const minutes = isCounted ? number : SPOKEN_MINUTES.get(word(start))
  const after = isCounted ? start + 1 : start
  const side = word(after + 1)
  if (minutes === undefined || (side !== 'past' && side !== 'to')) return undefined
  if (side === 'to' && (minutes === 30 || !BEFORE_CLOCK.test(word(at - 1)))) return undefined
  const hour = lexemeNear(context, at, after + 2) && clockAt(context, at, after + 2)
  if (hour?.minute !== 0) return undefined
  const shift = side === 'past' ? minutes : 60 - minutes
  const told = { ...hour, minute: shift, hour: side === 'past' ? hour.hour : (hour.hour + 23) % 24 }
  const moment = { is: 'clock', from: iso(told), to: iso(told) } as const
  return { first: at, last: hour.last, type: 'time', precision: 'time', moment }
}

/** "from 5 to 7 p.m.", "9-11 a.m.", "5:30pm to 6:15pm". */
function rangeAt(context: ValueContext, at: number): TimeCandidate | undefined {
  const start = clockAt(context, at, at)
  if (!start || !/^(?:-|to|and|until|till)$/.test(wordNear(context, at, start.last))) return undefined
  if (wordNear(context, at, start.last) === 'and' && wordNear(context, at, at - 1) !== 'between')
    return undefined
  const end = clockAt(context, at, start.last + 1)
  if (!end?.marked) return undefined
  const isAfternoon = !start.marked && end.hour >= 12 && start.hour + 12 <= end.hour && start.hour < 12
  const from = isAfternoon ? { ...start, hour: start.hour + 12 } : start
  return {
    first: at,
    last: end.last,
    type: 'time',
    precision: 'time',
    moment: { is: 'clock', from: iso(from), to: iso(end) },
  }
}

function clockAt(context: ValueContext, first: number, at: number): Clock | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  const before = lexemeNear(context, first, at - 1)
  if (before && !lexeme.spaced && (before.kind === 'number' || /^[$£€:.,/#]$/.test(before.text)))
    return undefined
  const named =
    lexeme.kind === 'word' && !NAMED_BY_HOUR.has(wordNear(context, first, at + 1))
      ? NAMED_HOURS.get(lexeme.text)
      : undefined
  let hour =
    named ??
    (lexeme.kind === 'word'
      ? (ONES.get(lexeme.text) ?? TEENS.get(lexeme.text))
      : /^\d{1,2}$/.test(lexeme.text)
        ? lexeme.value
        : undefined)
  let minute = 0
  let second = 0
  let last = at + 1
  let marked = named !== undefined
  const dotted = lexeme.kind === 'number' ? /^(\d{1,2})\.([0-5]\d)$/.exec(lexeme.text) : null
  if (dotted) {
    hour = Number(dotted[1])
    minute = Number(dotted[2])
  }
  const military = lexeme.kind === 'number' && /^[0-2]\d[0-5]\d$/.test(lexeme.text)
  // "At 0715": no count begins with a nought.
  const isNought = military && lexeme.text.startsWith('0') && before?.text === 'at'
  if (military && (isNought || zoneLength(context, first, at + 1) > 0)) {
    hour = Math.floor(lexeme.value / 100)
    minute = lexeme.value % 100
    marked = isNought
  } else if (military && wordNear(context, first, at + 1) === 'hours')
    return {
      hour: Math.floor(lexeme.value / 100),
      minute: lexeme.value % 100,
      second: 0,
      last: at + 2,
      marked: true,
    }
  if (hour === undefined || hour > 24) return undefined
  if (wordNear(context, first, last) === ':' && lexeme.kind === 'number') {
    const minutes = lexemeNear(context, first, last + 1)
    if (minutes?.kind !== 'number' || minutes.spaced || !/^[0-5]\d(?:\.\d+)?$/.test(minutes.text))
      return undefined
    minute = Math.floor(minutes.value)
    last += 2
    marked = lexeme.text.length === 2 || !/^(?:won|beat|lost|score|scored|ratio|by)$/.test(before?.text ?? '')
    const seconds = wordNear(context, first, last) === ':' ? lexemeNear(context, first, last + 1) : undefined
    if (seconds?.kind === 'number' && !seconds.spaced && /^[0-5]\d/.test(seconds.text)) {
      second = Math.floor(seconds.value)
      last += 2
    }
  }
  const mark = lexemeNear(context, first, last)
  const half = mark
    ? halfOfDay(mark.text, wordNear(context, first, last + 1), wordNear(context, first, last + 2))
    : undefined
  if (half) {
    if (hour > 12 && !marked) return undefined
    if (half.isAfternoon && hour < 12) hour += 12
    if (!half.isAfternoon && hour === 12) hour = 0
    last += half.length
    marked = true
  } else if (mark?.text === "o'clock") {
    last++
    marked = true
  } else if (dotted) {
    // "At 9.15 this morning"
    const day = wordNear(context, first, last)
    const part = wordNear(context, first, last + 1)
    if (
      before?.text !== 'at' ||
      !/^(?:this (?:morning|afternoon|evening)|last night)$/.test(`${day} ${part}`)
    )
      return undefined
    marked = true
  } else if (minute === 0 && isNearHour(context, first, at, hour)) marked = true
  const zone = marked || military ? zoneLength(context, first, last) : 0
  if (zone > 0) {
    last += zone
    marked = true
  }
  if (hour === 24) hour = 0
  return { hour, minute, second, last, marked }
}

/** How many words name a time zone: "GMT", "local time", "Eastern time". */
function zoneLength(context: ValueContext, first: number, at: number): number {
  const isTime = wordNear(context, first, at + 1) === 'time'
  const word = wordNear(context, first, at)
  if (TIME_ZONES.has(word)) return isTime ? 2 : 1
  return isTime && lexemeNear(context, first, at)?.capital === true ? 2 : 0
}

/** "Shortly before five", "just after ten on Monday": an hour that counts nothing. */
function isNearHour(context: ValueContext, first: number, at: number, hour: number): boolean {
  if (hour < 1 || hour > 12 || !/^(?:before|after)$/.test(wordNear(context, first, at - 1))) return false
  if (!/^(?:shortly|just|soon)$/.test(wordNear(context, first, at - 2))) return false
  return /^(?:[.,;)]|on|yesterday|today|when|as|and|this|last|)$/.test(wordNear(context, first, at + 1))
}

function halfOfDay(
  word: string,
  next: string,
  third: string,
): { isAfternoon: boolean; length: number } | undefined {
  const match = /^([ap])\.?m\.?$/.exec(word)
  if (match) return { isAfternoon: match[1] === 'p', length: 1 }
  if ((word === 'a' || word === 'p') && next === 'm') return { isAfternoon: word === 'p', length: 2 }
  if (
    word === 'in' &&
    next === 'the' &&
    (third === 'morning' || third === 'afternoon' || third === 'evening')
  )
    return { isAfternoon: third !== 'morning', length: 3 }
  return undefined
}

/** "every Monday", "each year", "daily", "once a week", "Mondays". */
export function findRecurrence(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const set = (last: number, precision: TimePrecision): TimeCandidate => ({
    first: at,
    last,
    type: 'set',
    precision,
    moment: { is: 'unknown' },
  })
  if (lexeme.text === 'every' || lexeme.text === 'each') {
    const next = lexemeNear(context, at, at + 1)
    if (!next) return undefined
    // "Each May", "every summer"
    if (next.capital && MONTHS.has(next.text) && !lexemeNear(context, at, at + 2)?.capital)
      return set(at + 2, 'month')
    if (SEASONS.has(next.text)) return set(at + 2, 'quarter')
    const skip = /^(?:other|single|few|second|third|two|three|four|five|six|ten)$/.test(next.text)
      ? at + 2
      : at + 1
    const word = wordNear(context, at, skip)
    if (WEEKDAYS.has(word) || DAY_PARTS.has(word) || word === 'weekday') return set(skip + 1, 'day')
    const unit = CALENDAR_UNITS.get(word)
    if (unit)
      return set(
        skip + 1,
        unit === 'weekend' ? 'day' : unit === 'fortnight' ? 'week' : unit === 'century' ? 'decade' : unit,
      )
    return /^(?:hours?|minutes?|seconds?)$/.test(word) ? set(skip + 1, 'time') : undefined
  }
  if (RECURRENCES.has(lexeme.text) && !lexeme.capital)
    return set(at + 1, RECURRENCE_PRECISIONS.get(lexeme.text) ?? 'day')
  if (lexeme.capital && lexeme.text.length > 5 && lexeme.text.endsWith('s') && WEEKDAYS.has(lexeme.text))
    return set(at + 1, 'day')
  if (lexeme.text === 'once' || lexeme.text === 'twice' || lexeme.text === 'times') {
    if (!/^(?:a|an|per|each|every)$/.test(wordNear(context, at, at + 1))) return undefined
    const unit = CALENDAR_UNITS.get(wordNear(context, at, at + 2))
    return unit
      ? set(
          at + 3,
          unit === 'weekend' ? 'day' : unit === 'fortnight' ? 'week' : unit === 'century' ? 'decade' : unit,
        )
      : undefined
  }
  return undefined
}

const RECURRENCE_PRECISIONS: ReadonlyMap<string, TimePrecision> = new Map([
  ['weekly', 'week'],
  ['fortnightly', 'week'],
  ['biweekly', 'week'],
  ['monthly', 'month'],
  ['bimonthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['biannually', 'year'],
  ['hourly', 'time'],
])
