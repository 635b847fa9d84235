/** Finds times told from another: "yesterday", "last month", "two days ago", "earlier this year", "in recent months". */
import {
  CALENDAR_UNITS,
  type CalendarUnit,
  DAY_PARTS,
  HOLIDAYS,
  MONTHS,
  POINTERS,
  RELATIVE_DAYS,
  SEASONS,
  WEEKDAYS,
} from '../lexicon/en/calendar'
import { VAGUE_COUNTS } from '../lexicon/en/numbers'
import type { TimePrecision } from '../types'
import { lexemeNear, tokenOf, type ValueContext, wordNear } from './candidate'
import { readNumber } from './cardinals'
import { durationAt } from './durations'
import type { Moment, TimeCandidate } from './moments'
import { ordinalAt } from './years'

const PRECISIONS: Readonly<Record<CalendarUnit, TimePrecision>> = {
  day: 'day',
  weekend: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'decade',
}

function date(first: number, last: number, moment: Moment, precision: TimePrecision): TimeCandidate {
  return { first, last, type: 'date', moment, precision }
}

/** "today", "the day after tomorrow", "tonight", "this morning", "now" beside another time. */
export function findRelativeDay(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  const offset = RELATIVE_DAYS.get(word)
  if (offset !== undefined) {
    if (word === 'today' && context.lexemes[at].capital && wordNear(context, at, at - 1) === 'usa')
      return undefined
    const day: Moment = { is: 'pointer', unit: 'day', offset }
    if (word === 'tonight') return clock(at, at + 1, 'night', day)
    return date(at, at + 1, day, 'day')
  }
  if (word === 'overnight' && tokenOf(context, at)?.upos !== 'ADJ')
    return date(at, at + 1, { is: 'pointer', unit: 'day', offset: 0 }, 'day')
  if (word === 'now' && /^(?:and|until|till|to|by|between|from)$/.test(wordNear(context, at, at - 1)))
    return date(at, at + 1, { is: 'pointer', unit: 'day', offset: 0 }, 'day')
  if (word !== 'day') return undefined
  const joint = wordNear(context, at, at + 1)
  const anchor = RELATIVE_DAYS.get(wordNear(context, at, at + 2))
  if (anchor === undefined || (joint !== 'after' && joint !== 'before')) return undefined
  return date(
    at,
    at + 3,
    { is: 'pointer', unit: 'day', offset: anchor + (joint === 'after' ? 1 : -1) },
    'day',
  )
}

function clock(
  first: number,
  last: number,
  part: string,
  day: Moment | undefined,
): TimeCandidate | undefined {
  const hours = DAY_PARTS.get(part)
  return (
    hours && {
      first,
      last,
      type: 'time',
      precision: 'time',
      moment: { is: 'clock', from: hours[0], to: hours[1], day },
    }
  )
}

/** "last month", "the past few days", "next Friday", "this summer", "the week after next", "last March". */
export function findPointed(context: ValueContext, at: number): TimeCandidate | undefined {
  const offset = POINTERS.get(context.lexemes[at].text)
  if (offset === undefined) return undefined
  const word = context.lexemes[at].text
  const i = wordNear(context, at, at + 1) === '-' ? at + 2 : at + 1
  const target = lexemeNear(context, at, i)
  if (!target) return undefined
  const weekday = WEEKDAYS.get(target.text)
  if (weekday && (target.capital || target.text.length > 4))
    return date(at, i + 1, { is: 'pointer', unit: 'day', offset, weekday }, 'day')
  const part = DAY_PARTS.has(target.text) ? target.text : undefined
  if (part && (word === 'this' || (word === 'last' && part === 'night')))
    return clock(at, i + 1, part, { is: 'pointer', unit: 'day', offset: word === 'last' ? -1 : 0 })
  const month = MONTHS.get(target.text)
  if (month && target.capital) return date(at, i + 1, nearField(offset, 'year', { month }), 'month')
  const season = SEASONS.get(target.text)
  if (season && tokenOf(context, i)?.upos !== 'VERB')
    return date(at, i + 1, nearField(offset, 'year', { season }), 'quarter')
  const unit = CALENDAR_UNITS.get(target.text)
  if (unit && !target.text.endsWith('s')) return pointedUnit(context, at, i, unit, offset)
  return pointedCount(context, at, i, offset)
}

/** "Last March" is the one before publication, "next March" the one after, "this March" that of the year. */
function nearField(offset: number, unit: CalendarUnit, fields: { month?: number; season?: number }): Moment {
  if (offset === 0) return { is: 'fields', fields, within: { is: 'pointer', unit, offset } }
  return { is: 'fields', fields, toward: offset < 0 ? 'past' : 'future' }
}

function pointedUnit(
  context: ValueContext,
  at: number,
  i: number,
  unit: CalendarUnit,
  offset: number,
): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  const before = wordNear(context, at, at - 1)
  const follows = lexemeNear(context, at, i + 1)
  // "the following day" and "the previous year" look from another time of the story, not from publication
  const isAnaphoric =
    /^(?:following|preceding|present)$/.test(word) ||
    (/^(?:previous|next|past)$/.test(word) && before === 'the' && unit !== 'decade' && unit !== 'month')
  if (unit === 'day' && word === 'this' && follows?.text === 'and') return undefined
  if (unit === 'day' && word === 'last') return undefined
  if (word === 'past' && before === 'the')
    return date(at, i + 1, { is: 'pointer', unit, offset: -1, count: 1 }, PRECISIONS[unit])
  if (isAnaphoric) return date(at, i + 1, { is: 'pointer', unit, offset, tense: true }, PRECISIONS[unit])
  const inner = ordinalAt(context, at, i + 1)
  if (unit === 'year' && offset !== 0 && inner) return undefined
  return date(at, i + 1, { is: 'pointer', unit, offset }, PRECISIONS[unit])
}

/** "last two weeks", "past few days", "next 3 months", "coming years". */
function pointedCount(
  context: ValueContext,
  at: number,
  from: number,
  offset: number,
): TimeCandidate | undefined {
  if (offset === 0) return undefined
  const vague = VAGUE_COUNTS.get(wordNear(context, at, from))
  let count = vague?.[0]
  let i = from
  if (vague) i = wordNear(context, at, from + 1) === 'of' ? from + 2 : from + 1
  else {
    const lexeme = lexemeNear(context, at, from)
    const phrase =
      lexeme && (lexeme.kind === 'number' || lexeme.kind === 'word')
        ? readNumber(context.lexemes, from)
        : undefined
    if (phrase && phrase.type !== 'ordinal') {
      count = phrase.value
      i = phrase.last
    }
  }
  const unit = CALENDAR_UNITS.get(wordNear(context, at, i))
  if (unit === undefined) return undefined
  if (count === undefined) {
    if (!wordNear(context, at, i).endsWith('s')) return undefined
    count = VAGUE_COUNTS.get('few')?.[0] ?? 3
  }
  if (!Number.isInteger(count) || count > 9999) return undefined
  const whole = durationAt(context, from)
  if (whole && whole.parts > 1)
    return date(
      at,
      whole.last,
      offset < 0
        ? { is: 'range', from: { is: 'shift', length: whole.length, sign: -1 }, to: TODAY }
        : { is: 'stretch', length: whole.length },
      whole.precision,
    )
  return date(at, i + 1, { is: 'pointer', unit, offset, count }, PRECISIONS[unit])
}

const TODAY: Moment = { is: 'pointer', unit: 'day', offset: 0 }

/** "recent months", "recent years". */
export function findRecent(context: ValueContext, at: number): TimeCandidate | undefined {
  if (context.lexemes[at].text !== 'recent') return undefined
  const unit = CALENDAR_UNITS.get(wordNear(context, at, at + 1))
  if (!unit || !wordNear(context, at, at + 1).endsWith('s')) return undefined
  return date(
    at,
    at + 2,
    { is: 'pointer', unit, offset: -1, count: VAGUE_COUNTS.get('few')?.[0] ?? 3 },
    PRECISIONS[unit],
  )
}

/** "the weekend", "the week after next", "the rest of the year", "that week". */
export function findFramed(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  if (word === 'rest' || word === 'remainder') {
    if (wordNear(context, at, at + 1) !== 'of') return undefined
    const unit = CALENDAR_UNITS.get(wordNear(context, at, at + 3))
    if (!unit || !/^(?:the|my|this|current|our|your)$/.test(wordNear(context, at, at + 2))) return undefined
    return date(
      at,
      at + 4,
      { is: 'remainder', of: { is: 'pointer', unit, offset: 0 }, side: 'after' },
      PRECISIONS[unit],
    )
  }
  const unit = CALENDAR_UNITS.get(word)
  if (!unit) return undefined
  const next = wordNear(context, at, at + 1)
  if (next === 'after' && unit !== 'day') {
    const skip = wordNear(context, at, at + 2) === 'the' ? at + 3 : at + 2
    if (wordNear(context, at, skip) === 'next')
      return date(at, skip + 1, { is: 'pointer', unit, offset: 2 }, PRECISIONS[unit])
  }
  if (unit === 'week' && /^(?:beginning|starting|commencing|of)$/.test(next)) return undefined
  const isWeekend = unit === 'weekend' && wordNear(context, at, at - 1) === 'the'
  return isWeekend ? date(at, at + 1, { is: 'pointer', unit, offset: 0 }, 'day') : undefined
}

/** "earlier this year", "later this month": the part of the unit before, or after, publication. */
export function findRemainder(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  if (word !== 'earlier' && word !== 'later') return undefined
  const skip = wordNear(context, at, at + 1) === 'in' ? at + 2 : at + 1
  const pointed = lexemeNear(context, at, skip)
    ? (findPointed(context, skip) ?? findRelativeDay(context, skip))
    : undefined
  if (
    pointed?.moment.is === 'pointer' &&
    pointed.moment.offset === 0 &&
    pointed.moment.count === undefined &&
    pointed.moment.weekday === undefined &&
    pointed.moment.unit !== 'day'
  )
    return {
      ...pointed,
      first: at,
      moment: { is: 'remainder', of: pointed.moment, side: word === 'earlier' ? 'before' : 'after' },
    }
  return pointed && { ...pointed, first: at }
}

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
    if (pointed) return date(at, pointed.last, { is: 'stretch', length: pointed.length }, pointed.precision)
  }
  if (!lexemeNear(context, at, skip)) return undefined
  const length = durationAt(context, skip)
  if (!length) return isLed ? undefined : shiftedWeekday(context, at)
  const tail = wordNear(context, at, length.last)
  const after = wordNear(context, at, length.last + 1)
  if (tail === 'ago')
    return date(
      isLed ? skip : at,
      length.last + 1,
      { is: 'shift', length: length.length, sign: -1 },
      length.precision,
    )
  if (tail === 'hence')
    return date(
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
    return date(
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
    if (bound === 'more') return date(at, last, { is: 'range', from: moved }, length.precision)
    if (bound === 'less') return date(at, last, { is: 'range', from, to: moved }, length.precision)
    const isStretch = wordNear(context, at, at - 1) === 'for'
    return date(
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
    return date(isLed ? skip : at, length.last + 1, { is: 'unknown' }, length.precision)
  if (lead === 'within')
    return date(at, length.last, { is: 'stretch', length: length.length }, length.precision)
  // "in three weeks" is a date only when the sentence looks ahead; else it says how long something took
  return lead === 'in' && length.length.seconds === 0
    ? {
        ...date(at, length.last, { is: 'shift', length: length.length, sign: 1 }, length.precision),
        weak: true,
        length: length.length,
        seconds: length.seconds,
      }
    : undefined
}

/** "two Sundays from now". */
function shiftedWeekday(context: ValueContext, at: number): TimeCandidate | undefined {
  const phrase = context.lexemes[at].kind === 'symbol' ? undefined : readNumber(context.lexemes, at)
  if (!phrase || phrase.type === 'ordinal' || phrase.value > 52 || !Number.isInteger(phrase.value))
    return undefined
  const weekday = WEEKDAYS.get(wordNear(context, at, phrase.last))
  if (!weekday) return undefined
  const tail = wordNear(context, at, phrase.last + 1)
  const isAhead = (tail === 'from' && wordNear(context, at, phrase.last + 2) === 'now') || tail === 'later'
  if (!isAhead) return undefined
  const from: Moment = { is: 'fields', fields: { weekday }, toward: 'future' }
  return date(
    at,
    phrase.last + (tail === 'from' ? 3 : 2),
    { is: 'shift', length: { years: 0, months: 0, days: 7 * (phrase.value - 1), seconds: 0 }, sign: 1, from },
    'day',
  )
}

/** "the first Friday of July", "second Monday of next month", "the third week of this month", "last week of July". */
export function findNth(context: ValueContext, at: number): TimeCandidate | undefined {
  const ordinal = ordinalAt(context, at, at)
  if (!ordinal || ordinal.value > 53) return undefined
  const noun = wordNear(context, at, ordinal.last)
  const weekday = noun.length > 4 ? WEEKDAYS.get(noun) : undefined
  const isWeek = noun === 'week'
  const isDay = noun === 'day'
  const isWeekend = noun === 'weekend'
  if (!weekday && !isWeek && !isDay && !isWeekend) return undefined
  const of = wordNear(context, at, ordinal.last + 1)
  const fields = weekday
    ? { nth: ordinal.value, weekday }
    : isWeek
      ? { nth: ordinal.value, week: true }
      : isWeekend
        ? { nth: ordinal.value, weekday: 6 }
        : { nth: ordinal.value }
  const precision = isWeek ? 'week' : 'day'
  const isLast = wordNear(context, at, at) === 'last'
  if (of !== 'of' && of !== 'in') {
    const month = weekday && MONTHS.get(of)
    if (month) return date(at, ordinal.last + 2, { is: 'fields', fields: { ...fields, month } }, precision)
    // "second Sunday" alone is that of the month of publication
    return weekday && !isLast && lexemeNear(context, at, ordinal.last)?.capital
      ? date(
          at,
          ordinal.last + 1,
          { is: 'fields', fields, within: { is: 'pointer', unit: 'month', offset: 0 } },
          precision,
        )
      : undefined
  }
  const i = ordinal.last + 2
  const month = MONTHS.get(wordNear(context, at, i))
  if (month) {
    const year = lexemeNear(context, at, i + 1)
    const own = year?.kind === 'number' && /^[12]\d{3}$/.test(year.text) ? year.value : undefined
    return date(at, own ? i + 2 : i + 1, { is: 'fields', fields: { ...fields, month, year: own } }, precision)
  }
  const year = lexemeNear(context, at, i)
  if (year?.kind === 'number' && /^[12]\d{3}$/.test(year.text))
    return isWeek
      ? date(at, i + 1, { is: 'fields', fields: { ...fields, year: year.value } }, precision)
      : undefined
  const offset = POINTERS.get(wordNear(context, at, i))
  const unit = CALENDAR_UNITS.get(wordNear(context, at, i + 1))
  if (offset !== undefined && (unit === 'month' || unit === 'year'))
    return date(at, i + 2, { is: 'fields', fields, within: { is: 'pointer', unit, offset } }, precision)
  return undefined
}

/** "Tuesday next week", "Sunday of next week", "June next year". */
export function findDayOfPointed(context: ValueContext, at: number): TimeCandidate | undefined {
  const head = context.lexemes[at]
  const weekday = WEEKDAYS.get(head.text)
  const month = MONTHS.get(head.text)
  if (!weekday && !month) return undefined
  const i = /^(?:of|in|,)$/.test(wordNear(context, at, at + 1)) ? at + 2 : at + 1
  const offset = POINTERS.get(wordNear(context, at, i))
  const unit = wordNear(context, at, i + 1)
  if (offset === undefined) return undefined
  if (weekday && unit === 'week')
    return date(
      at,
      i + 2,
      { is: 'fields', fields: { weekday }, within: { is: 'pointer', unit: 'week', offset } },
      'day',
    )
  if (month && unit === 'year')
    return date(
      at,
      i + 2,
      { is: 'fields', fields: { month }, within: { is: 'pointer', unit: 'year', offset } },
      'month',
    )
  return undefined
}

/** "Christmas Day", "New Year's Eve", "Thanksgiving 2022". */
export function findHoliday(context: ValueContext, at: number): TimeCandidate | undefined {
  const head = context.lexemes[at]
  if (!HOLIDAY_HEADS.has(head.text) || !head.capital) return undefined
  if (
    head.text === 'fourth' &&
    wordNear(context, at, at + 1) === 'of' &&
    wordNear(context, at, at + 2) === 'july'
  )
    return date(at, at + 3, { is: 'fields', fields: { month: 7, day: 4 } }, 'day')
  let phrase = ''
  let found: TimeCandidate | undefined
  for (let i = at; i < at + 6; i++) {
    const word = wordNear(context, at, i)
    if (word === '') break
    phrase = phrase ? `${phrase} ${word}` : word
    const holiday = HOLIDAYS.get(phrase)
    if (!holiday) continue
    const [month, day, weekday] = holiday
    const year = lexemeNear(context, at, i + 1)
    const own = year?.kind === 'number' && /^(?:19|20)\d{2}$/.test(year.text) ? year.value : undefined
    const fields = weekday === undefined ? { month, day, year: own } : { month, nth: day, weekday, year: own }
    found = date(at, own ? i + 2 : i + 1, { is: 'fields', fields }, 'day')
  }
  return found
}

const HOLIDAY_HEADS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map(name => name.split(' ')[0]).concat('fourth'),
)
