/** Finds calendar dates: "30 March 2021", "Monday, Oct. 2", "2016-11-07", "21/04/2016", "the 5th", "March 2019". */
import { AMBIGUOUS_MONTHS, AMBIGUOUS_WEEKDAYS, MONTHS, WEEKDAYS } from '../lexicon/en/calendar'
import { FIXED_DIGITS, ONES, ORDINALS, TEENS, TENS } from '../lexicon/en/numbers'
import { isTitleCase, lexemeNear, tokenOf, type ValueContext, wordNear } from './candidate'
import type { Fields, Moment, TimeCandidate } from './moments'
import { yearAt } from './years'

interface Read {
  readonly value: number
  readonly last: number
}

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
export function monthAt(context: ValueContext, first: number, at: number): Read | undefined {
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
export function dayAt(context: ValueContext, first: number, at: number, words: boolean): Read | undefined {
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
function ordinalDayAt(context: ValueContext, first: number, at: number): Read | undefined {
  const read = dayAt(context, first, at, true)
  if (!read) return undefined
  const tail = wordNear(context, first, read.last - 1)
  return /^(?:st|nd|rd|th)$/.test(tail) || ORDINALS.has(tail) ? read : undefined
}

/** Reads a year behind a date, with or without a comma. */
function yearBehind(context: ValueContext, first: number, at: number): Read | undefined {
  const comma = wordNear(context, first, at) === ',' ? at + 1 : at
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
  if (dayRead && isDayOfMonth(context, at, i, dayRead)) {
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
function isDayOfMonth(context: ValueContext, first: number, at: number, read: Read): boolean {
  const tail = lexemeNear(context, first, read.last - 1)
  if (tail?.kind !== 'number') return true
  if (lexemeNear(context, first, read.last)?.text === '/') return false
  const next = lexemeNear(context, first, read.last)
  if (next?.kind !== 'word' || next.capital) return true
  return !/^(?:percent|per|people|million|billion|thousand|hundred|points?|seats?)$/.test(next.text)
}

/** "5-7", "5 to 7", "2 through 5": the second day of a range, of the same month. */
function dayRangeEnd(context: ValueContext, first: number, at: number): Read | undefined {
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

const MONTH_LEAD =
  /^(?:in|since|until|till|by|last|next|this|early|mid|late|of|from|to|through|throughout|during|between|before|after|previous|coming|every|each|around|for|-|and|,|\()$/

/** Whether a month's name alone is the month: "may" and "march" are words, "April" and "June" people. */
function isBareMonth(context: ValueContext, at: number, last: number): boolean {
  const lexeme = context.lexemes[at]
  if (!AMBIGUOUS_MONTHS.has(lexeme.text))
    return lexeme.text.length > 4 || lexeme.capital || MONTH_LEAD.test(wordNear(context, at, at - 1))
  if (!lexeme.capital) return false
  const before = lexemeNear(context, at, at - 1)
  const next = lexemeNear(context, at, last)
  if (next?.kind === 'word' && next.capital && !isTitleCase(context, at) && !WEEKDAYS.has(next.text))
    return false
  if (
    lexeme.text === 'march' &&
    (next?.text === 'of' || next?.text === 'for' || /^(?:the|a|women's|'s)$/.test(before?.text ?? ''))
  )
    return false
  if (before?.kind === 'word' && before.capital && before.spaced && !MONTH_LEAD.test(before.text))
    return false
  if (before === undefined) return lexeme.text.length > 3 && next?.kind === 'symbol' && next.text === ','
  if (!MONTH_LEAD.test(before.text)) return lexeme.text !== 'may' && tokenOf(context, last)?.upos === 'NOUN'
  // ", May said": a name set off by a comma speaks
  const follower = tokenOf(context, Math.min(last, context.lexemes.length - 1))
  return !(
    (before.text === ',' || before.text === 'and' || before.text === 'by') &&
    (follower?.upos === 'VERB' || follower?.upos === 'AUX')
  )
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

/** Weekday, with what makes it a date: "Monday, January 12", "Saturday the 23rd", "Wed, 22 of Jan". */
export function findWeekday(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const weekday = WEEKDAYS.get(lexeme.text)
  if (
    !weekday ||
    (lexeme.text.length > 4 && lexeme.text.endsWith('s') && !/^(?:weds|tues|thurs)$/.test(lexeme.text))
  )
    return undefined
  let i = at + 1
  if (
    wordNear(context, at, i) === '.' &&
    lexeme.text.length < 6 &&
    context.lexemes[i + 1]?.sentence === lexeme.sentence
  )
    i++
  if (wordNear(context, at, i) === ',') i++
  if (wordNear(context, at, i) === 'the') i++
  const date = lexemeNear(context, at, i)
    ? (findMonthDate(context, i) ??
      findDayMonth(context, i) ??
      (lexemeNear(context, at, i)?.kind === 'number' ? findNumericDate(context, i) : undefined))
    : undefined
  if (date?.moment.is === 'fields' && date.moment.fields.day !== undefined)
    return {
      ...date,
      first: at,
      moment: { is: 'fields', fields: { ...date.moment.fields, weekday }, within: date.moment.within },
    }
  if (wordNear(context, at, at + 1) === 'the') {
    const ordinal = ordinalDayAt(context, at, at + 2) ?? dayAt(context, at, at + 2, true)
    if (ordinal) return dateCandidate(at, ordinal.last, { weekday, day: ordinal.value })
  }
  if (AMBIGUOUS_WEEKDAYS.has(lexeme.text) && !isWeekdayShort(context, at)) return undefined
  if (!lexeme.capital && lexeme.text.length < 6) return undefined
  const next = lexemeNear(context, at, at + 1)
  const before = lexemeNear(context, at, at - 1)
  // "Black Friday", "Wednesday Addams", "Friday the dog" cannot all be told; names with a capital on either side can
  if (
    next?.kind === 'word' &&
    next.capital &&
    tokenOf(context, at + 1)?.deprel === 'flat' &&
    !isTitleCase(context, at)
  )
    return undefined
  if (
    before?.kind === 'word' &&
    /^(?:black|ruby|palm|super|bloody|ash|cyber|good|easter)$/.test(before.text) &&
    before.capital
  )
    return undefined
  return dateCandidate(at, at + 1, { weekday })
}

function isWeekdayShort(context: ValueContext, at: number): boolean {
  const lexeme = context.lexemes[at]
  const before = wordNear(context, at, at - 1)
  return lexeme.capital && lexeme.text !== 'sun' && lexeme.text !== 'sat'
    ? /^(?:on|last|next|this|from|to|until|till|by|since|-|and|\(|every)$/.test(before)
    : lexeme.capital &&
        /^(?:on|from|to|-|until|till)$/.test(before) &&
        !/^the$/.test(before) &&
        tokenOf(context, at)?.upos === 'PROPN' &&
        wordNear(context, at, at + 1) !== "'s" &&
        !lexemeNear(context, at, at + 1)?.capital
}

/** "the 5th", "on the twenty-first", "on 15": a day whose month is that of publication or next to it. */
export function findBareDay(context: ValueContext, at: number): TimeCandidate | undefined {
  const before = wordNear(context, at, at - 1)
  const lead = before === 'the' ? wordNear(context, at, at - 2) : before
  if (!/^(?:on|by|until|till|since|from|for|before|after)$/.test(lead)) return undefined
  const read =
    before === 'the'
      ? (ordinalDayAt(context, at, at) ?? dayAt(context, at, at, false))
      : dayAt(context, at, at, false)
  if (!read || (before !== 'the' && lead !== 'on')) return undefined
  const next = lexemeNear(context, at, read.last)
  if (
    next !== undefined &&
    next.kind !== 'symbol' &&
    !/^(?:and|or|but|at|when|after|before|to|in|with|for|that|he|she|it|they|we|i|until)$/.test(next.text)
  )
    return undefined
  if (next?.kind === 'symbol' && !/^[.,;:!?)"]$/.test(next.text)) return undefined
  return { ...dateCandidate(at, read.last, { day: read.value }), weak: before !== 'the' }
}

/** Digits and separators: "2016-11-07", "21/04/2016", "13.5.2015", "4/22", "2016/11", "2019-sep-1". */
export function findNumericDate(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const before = lexemeNear(context, at, at - 1)
  if (before && !lexeme.spaced && (before.kind !== 'symbol' || /^[-/.:#$£€=_]$/.test(before.text)))
    return undefined
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(lexeme.text)
  if (dotted) return fromParts(at, at + 1, dotted.slice(1).map(Number), dotted[1].length === 4)
  if (!/^\d{1,4}$/.test(lexeme.text)) return undefined
  const separator = wordNear(context, at, at + 1)
  if (separator !== '/' && separator !== '-') return undefined
  const second = lexemeNear(context, at, at + 2)
  if (!second) return undefined
  const isTight = !context.lexemes[at + 1].spaced && !second.spaced
  const month = second.kind === 'word' ? MONTHS.get(second.text) : undefined
  if (month && isTight && wordNear(context, at, at + 3) === separator && lexeme.text.length === 4) {
    const day = dayAt(context, at, at + 4, false)
    return day && dateCandidate(at, day.last, { year: lexeme.value, month, day: day.value })
  }
  if (second.kind !== 'number') return undefined
  const third = wordNear(context, at, at + 3) === separator ? lexemeNear(context, at, at + 4) : undefined
  if (
    third?.kind === 'number' &&
    isTight &&
    !third.spaced &&
    /^\d{1,2}$/.test(second.text) &&
    /^(?:\d{1,2}|\d{4})$/.test(third.text)
  ) {
    if (wordNear(context, at, at + 5) === separator) return undefined
    if (separator === '-' && lexeme.text.length < 3 && third.text.length < 4) return undefined
    return fromParts(at, at + 5, [lexeme.value, second.value, third.value], lexeme.text.length === 4)
  }
  const following = lexemeNear(context, at, at + 3)
  if (
    following &&
    !following.spaced &&
    (following.text === separator || following.kind === 'word' || following.text === '%')
  )
    return undefined
  const comma = /^(\d{1,2}),(\d{2})$/.exec(second.text)
  if (comma && separator === '/')
    return fromParts(at, at + 3, [lexeme.value, Number(comma[1]), Number(comma[2])], false)
  if (lexeme.text.length === 4 && isMonthNumber(second.text))
    return isYear(lexeme.value)
      ? dateCandidate(at, at + 3, { year: lexeme.value, month: second.value })
      : undefined
  if (second.text.length === 4 && isMonthNumber(lexeme.text))
    return isYear(second.value)
      ? dateCandidate(at, at + 3, { year: second.value, month: lexeme.value })
      : undefined
  return separator === '/' && isTight ? monthAndDay(context, at, lexeme.text, second.text) : undefined
}

/** A year of two parts needs no cue; years outside this span are counts. */
function isYear(value: number): boolean {
  return value >= 1500 && value <= 2100
}

function isMonthNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 12
}

/** "4/22" and "22/04": a fraction, a score or a name ("9/11") unless one part can only be a day or a preposition dates it. */
function monthAndDay(
  context: ValueContext,
  at: number,
  left: string,
  right: string,
): TimeCandidate | undefined {
  if (!/^\d{1,2}$/.test(left) || !/^\d{1,2}$/.test(right) || FIXED_DIGITS.has(`${left}/${right}`))
    return undefined
  const [a, b] = [Number(left), Number(right)]
  const dated =
    /^(?:on|from|since|until|till|by|to|and|through|between|before|after|-)$/.test(
      wordNear(context, at, at - 1),
    ) ||
    left.startsWith('0') ||
    right.startsWith('0')
  if (!dated && b <= 12) return undefined
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31) return dateCandidate(at, at + 3, { month: a, day: b })
  return b >= 1 && b <= 12 && a >= 1 && a <= 31 ? dateCandidate(at, at + 3, { month: b, day: a }) : undefined
}

/** Three numbers: year first when it has four digits; else month first as in America, unless that is no month. */
function fromParts(
  first: number,
  last: number,
  [a, b, c]: readonly number[],
  isYearFirst: boolean,
): TimeCandidate | undefined {
  if (isYearFirst)
    return b >= 1 && b <= 12 && c >= 1 && c <= 31
      ? dateCandidate(first, last, { year: a, month: b, day: c })
      : undefined
  const year = c < 100 ? (c > 50 ? 1900 + c : 2000 + c) : c
  if (year < 1000) return undefined
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31) return dateCandidate(first, last, { year, month: a, day: b })
  return b >= 1 && b <= 12 && a >= 1 && a <= 31
    ? dateCandidate(first, last, { year, month: b, day: a })
    : undefined
}
