/** Finds dates with a month in words: "30 March 2021", "Oct. 2", "March 2019", "May 5-7", "3 until 12 of September". */
import { AMBIGUOUS_MONTHS, MONTHS } from '../../lexicon/en/values/calendar'
import { ONES, ORDINALS, TEENS, TENS } from '../../lexicon/en/values/numbers'
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import { isBareMonth } from './bare-months'
import type { Fields, Moment, ReadNumber, TimeCandidate } from './moments'
import { yearAt } from './years'

export function dateCandidate(first: number, last: number, fields: Fields): TimeCandidate {
  const precision =
    fields.day !== undefined || fields.weekday !== undefined || fields.nth !== undefined
      ? 'day'
      : fields.month !== undefined
        ? 'month'
        : 'year'
  return { first, last, type: 'date', moment: { is: 'fields', fields }, precision }
}

/** A month's name, with the stop of an abbreviation. */
function monthAt(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (lexeme?.kind !== 'word') return undefined
  const value = MONTHS.get(lexeme.text)
  if (!value) return undefined
  const stop = lexemeNear(context, first, at + 1)
  const isAbbreviated =
    lexeme.text.length <= 4 && lexeme.text !== 'may' && lexeme.text !== 'june' && lexeme.text !== 'july'
  return { value, last: isAbbreviated && stop?.text === '.' && !stop.spaced ? at + 2 : at + 1 }
}

/** A day of the month: "5", "5th", "twenty-first", "fifteen"; words only where a month stands near. */
export function dayAt(
  context: ValueContext,
  first: number,
  at: number,
  words: boolean,
): ReadNumber | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'number') {
    const next = lexemeNear(context, first, at + 1)
    const suffixed = next !== undefined && !next.spaced && /^(?:st|nd|rd|th)$/.test(next.text)
    if (!/^\d{1,2}$/.test(lexeme.text) || lexeme.value < 1 || lexeme.value > 31) return undefined
    if (
      next !== undefined &&
      !next.spaced &&
      !suffixed &&
      (next.kind === 'word' || next.text === ':' || next.text === '%')
    )
      return MONTHS.has(next.text) ? { value: lexeme.value, last: at + 1 } : undefined
    return { value: lexeme.value, last: suffixed ? at + 2 : at + 1 }
  }
  if (!words || lexeme.kind !== 'word') return undefined
  const simple = ORDINALS.get(lexeme.text) ?? ONES.get(lexeme.text) ?? TEENS.get(lexeme.text)
  if (simple && simple <= 30 && !TENS.has(lexeme.text)) return { value: simple, last: at + 1 }
  const tens = TENS.get(lexeme.text)
  if (!tens || tens > 30) return undefined
  const hyphen = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
  const word = wordNear(context, first, hyphen)
  const ones = ORDINALS.get(word) ?? ONES.get(word)
  if (ones && ones < 10 && tens + ones <= 31) return { value: tens + ones, last: hyphen + 1 }
  return { value: tens, last: at + 1 }
}

/** An ordinal day alone: "5th", "twenty-first". */
export function ordinalDayAt(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const read = dayAt(context, first, at, true)
  if (!read) return undefined
  const tail = wordNear(context, first, read.last - 1)
  return /^(?:st|nd|rd|th)$/.test(tail) || ORDINALS.has(tail) ? read : undefined
}

/** Reads a year behind a date, with or without a comma. */
function yearBehind(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const tight = lexemeNear(context, first, at)
  const isJoined =
    tight !== undefined &&
    !tight.spaced &&
    /^[-/]$/.test(tight.text) &&
    /^\d{4}$/.test(wordNear(context, first, at + 1))
  const comma = wordNear(context, first, at) === ',' || isJoined ? at + 1 : at
  const of =
    wordNear(context, first, comma) === 'of' || wordNear(context, first, comma) === 'in' ? comma + 1 : comma
  const year = yearAt(context, first, of)
  if (year) return year
  // "sunday jan twenty one two thousand and eighteen" is read; "July 4 200 people" is not
  return undefined
}

/** Month first: "October 2, 2016", "Oct/2", "September the twenty-first", "March 5-7", "November, 2016". */
export function findMonthDate(context: ValueContext, at: number): TimeCandidate | undefined {
  const month = monthAt(context, at, at)
  if (!month) return undefined
  let i = month.last
  if (wordNear(context, at, i) === 'the') i++
  const glue = lexemeNear(context, at, i)
  if (glue && !glue.spaced && (glue.text === '/' || glue.text === '-')) i++
  const dayRead = dayAt(context, at, i, true)
  if (dayRead && isDayOfMonth(context, at, dayRead)) {
    const endDay = dayRangeEnd(context, at, dayRead.last)
    const last = endDay?.last ?? dayRead.last
    const year = yearBehind(context, at, last)
    const fields = { year: year?.value, month: month.value, day: dayRead.value }
    const end = year?.last ?? last
    return endDay ? rangeOfDays(at, end, fields, endDay.value) : dateCandidate(at, end, fields)
  }
  if (wordNear(context, at, month.last) === 'between') {
    const between = dayAt(context, at, month.last + 1, true)
    const upper =
      between && wordNear(context, at, between.last) === 'and'
        ? dayAt(context, at, between.last + 1, true)
        : undefined
    if (between && upper)
      return rangeOfDays(at, upper.last, { month: month.value, day: between.value }, upper.value)
  }
  const year = yearBehind(context, at, month.last)
  if (year) return dateCandidate(at, year.last, { year: year.value, month: month.value })
  return isBareMonth(context, at, month.last)
    ? dateCandidate(at, month.last, { month: month.value })
    : undefined
}

/** "March 30 people": the number counts what follows; "Oct. 2, 2016" and "May 5." do not. */
function isDayOfMonth(context: ValueContext, first: number, read: ReadNumber): boolean {
  const tail = lexemeNear(context, first, read.last - 1)
  if (tail?.kind !== 'number') return true
  if (lexemeNear(context, first, read.last)?.text === '/') return false
  const next = lexemeNear(context, first, read.last)
  if (next?.kind !== 'word' || next.capital) return true
  return !/^(?:percent|per|people|million|billion|thousand|hundred|points?|seats?)$/.test(next.text)
}

/** "5-7", "5 to 7", "2 through 5": the second day of a range, of the same month. */
function dayRangeEnd(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  if (!/^(?:-|to|through|until|till|and|~)$/.test(wordNear(context, first, at))) return undefined
  const end = dayAt(context, first, at + 1, false)
  if (
    !end ||
    (wordNear(context, first, at) === 'and' &&
      wordNear(context, first, first - 1) !== 'between' &&
      /^[a-z]/.test(wordNear(context, first, end.last)))
  )
    return undefined
  const next = lexemeNear(context, first, end.last)
  if (next && (next.text === '/' || next.text === '-' || next.text === ':' || MONTHS.has(next.text)))
    return undefined
  if (next?.kind === 'word' && /^(?:am|pm|a\.m\.|p\.m\.|o'clock|people|percent|million)$/.test(next.text))
    return undefined
  return end
}

function rangeOfDays(
  first: number,
  last: number,
  fields: Fields,
  endDay: number,
  within?: Moment,
): TimeCandidate {
  const from: Moment = { is: 'fields', fields, within }
  const to: Moment = { is: 'fields', fields: { ...fields, day: endDay }, within }
  return { first, last, type: 'date', moment: { is: 'range', from, to }, precision: 'day' }
}

/** Day first: "30 March", "second of Aug.", "22 of Jan", "3 until 12 of Sept", "20th of next month" (the month is left to others). */
export function findDayMonth(context: ValueContext, at: number): TimeCandidate | undefined {
  const first = dayAt(context, at, at, true)
  if (!first || !isDayStart(context, at)) return undefined
  const end = /^(?:-|to|through|until|till|and|~)$/.test(wordNear(context, at, first.last))
    ? dayAt(context, at, first.last + 1, true)
    : undefined
  const lastDay = end ?? first
  let i = lastDay.last
  if (wordNear(context, at, i) === 'of') i++
  if (wordNear(context, at, i) === '-' || wordNear(context, at, i) === '/') i++
  const month = monthAt(context, at, i)
  if (month) {
    if (
      month.last - i === 1 &&
      AMBIGUOUS_MONTHS.has(wordNear(context, at, i)) &&
      !context.lexemes[i].capital &&
      wordNear(context, at, i - 1) !== 'of'
    )
      return undefined
    const after = dayAt(context, at, month.last, false)
    // "from 4 to January 22, 1995"
    if (!end && after) return undefined
    const comma =
      wordNear(context, at, month.last) === '-' || wordNear(context, at, month.last) === '/'
        ? month.last + 1
        : month.last
    const year = yearBehind(context, at, comma)
    const fields = { year: year?.value, month: month.value, day: first.value }
    return end
      ? rangeOfDays(at, year?.last ?? month.last, fields, end.value)
      : dateCandidate(at, year?.last ?? month.last, fields)
  }
  const isIn = /^(?:in|of)$/.test(wordNear(context, at, lastDay.last)) ? lastDay.last + 1 : lastDay.last
  const pointer = POINTED_MONTHS.get(`${wordNear(context, at, isIn)} ${wordNear(context, at, isIn + 1)}`)
  if (pointer === undefined || (!end && !ordinalDayAt(context, at, at))) return undefined
  const within: Moment = { is: 'pointer', unit: 'month', offset: pointer }
  if (end) return rangeOfDays(at, isIn + 2, { day: first.value }, end.value, within)
  return {
    ...dateCandidate(at, isIn + 2, { day: first.value }),
    moment: { is: 'fields', fields: { day: first.value }, within },
  }
}

const POINTED_MONTHS: ReadonlyMap<string, number> = new Map([
  ['this month', 0],
  ['next month', 1],
  ['last month', -1],
  ['previous month', -1],
])

/** Digits glued to letters or signs before them begin no date. */
function isDayStart(context: ValueContext, at: number): boolean {
  const lexeme = context.lexemes[at]
  const before = lexemeNear(context, at, at - 1)
  if (!before || lexeme.spaced) return true
  return /^[([|"'/-]$/.test(before.text) && before.kind === 'symbol'
}

/** "from 4 to January 22, 1995": the first day borrows month and year. */
export function findBorrowedRange(context: ValueContext, at: number): TimeCandidate | undefined {
  const lead = wordNear(context, at, at)
  if (lead !== 'from' && lead !== 'between') return undefined
  const day = dayAt(context, at, at + 1, false)
  if (!day || !/^(?:to|and|until|till|through|-)$/.test(wordNear(context, at, day.last))) return undefined
  const date = findMonthDate(context, day.last + 1)
  if (
    date?.moment.is !== 'fields' ||
    date.moment.fields.day === undefined ||
    !lexemeNear(context, at, day.last + 1)
  )
    return undefined
  const { fields } = date.moment
  return rangeOfDays(at, date.last, { ...fields, day: day.value }, fields.day ?? day.value)
}
