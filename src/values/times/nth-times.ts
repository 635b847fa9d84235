/** Finds times counted out of a period: "the first Friday of July", "the first nine months of 2023", "week 43", "Tuesday next week", holidays. */
import {
  CALENDAR_UNITS,
  EASTER_FEASTS,
  HOLIDAYS,
  type Holiday,
  ISLAMIC_FEASTS,
  MONTHS,
  POINTERS,
  WEEKDAYS,
} from '../../lexicon/en/values/calendar'
import { lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import { durationAt } from './durations'
import { dateOf, type Fields, type Moment, type TimeCandidate } from './moments'
import { ordinalAt } from './periods'
import { PRECISIONS } from './relative-times'

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
    if (month) return dateOf(at, ordinal.last + 2, { is: 'fields', fields: { ...fields, month } }, precision)
    // "second Sunday" alone is that of the month of publication
    return weekday && !isLast && lexemeNear(context, at, ordinal.last)?.capital
      ? dateOf(
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
    return dateOf(
      at,
      own ? i + 2 : i + 1,
      { is: 'fields', fields: { ...fields, month, year: own } },
      precision,
    )
  }
  const year = lexemeNear(context, at, i)
  if (year?.kind === 'number' && /^[12]\d{3}$/.test(year.text))
    return isWeek
      ? dateOf(at, i + 1, { is: 'fields', fields: { ...fields, year: year.value } }, precision)
      : undefined
  const offset = POINTERS.get(wordNear(context, at, i))
  const unit = CALENDAR_UNITS.get(wordNear(context, at, i + 1))
  // "The first Monday of each month"
  if (unit && /^(?:each|every)$/.test(wordNear(context, at, i)))
    return { ...dateOf(at, i + 2, { is: 'unknown' }, precision), type: 'set' }
  if (offset !== undefined && (unit === 'month' || unit === 'year'))
    return dateOf(at, i + 2, { is: 'fields', fields, within: { is: 'pointer', unit, offset } }, precision)
  return undefined
}

/** "the first nine months of 2023", "the last two weeks of May". */
export function findEdge(context: ValueContext, at: number): TimeCandidate | undefined {
  const side = wordNear(context, at, at)
  if (side !== 'first' && side !== 'last' && side !== 'final') return undefined
  if (!lexemeNear(context, at, at + 1)) return undefined
  const length = durationAt(context, at + 1)
  if (!length || wordNear(context, at, length.last) !== 'of') return undefined
  const i = length.last + 1
  const month = MONTHS.get(wordNear(context, at, i))
  const yearOf = lexemeNear(context, at, month ? i + 1 : i)
  const year = yearOf?.kind === 'number' && /^[12]\d{3}$/.test(yearOf.text) ? yearOf.value : undefined
  const edge = (of: Moment, last: number) =>
    dateOf(
      at,
      last,
      { is: 'edge', side: side === 'first' ? 'first' : 'last', length: length.length, of },
      length.precision,
    )
  if (month || year)
    return edge({ is: 'fields', fields: { month, year } }, i + (month ? 1 : 0) + (year ? 1 : 0))
  const unit = CALENDAR_UNITS.get(wordNear(context, at, i + 1))
  const offset = wordNear(context, at, i) === 'the' ? 0 : POINTERS.get(wordNear(context, at, i))
  return unit && unit !== 'day' && offset !== undefined
    ? edge({ is: 'pointer', unit, offset }, i + 2)
    : undefined
}

/** "year to date", "week 43", "week 3 of January 2018". */
export function findNumberedUnit(context: ValueContext, at: number): TimeCandidate | undefined {
  const unit = CALENDAR_UNITS.get(wordNear(context, at, at))
  if (!unit) return undefined
  if (wordNear(context, at, at + 1) === 'to' && wordNear(context, at, at + 2) === 'date')
    return dateOf(
      at,
      at + 3,
      { is: 'remainder', of: { is: 'pointer', unit, offset: 0 }, side: 'before' },
      PRECISIONS[unit],
    )
  const number = lexemeNear(context, at, at + 1)
  if (
    wordNear(context, at, at) !== 'week' ||
    number?.kind !== 'number' ||
    !/^\d{1,2}$/.test(number.text) ||
    number.value > 53 ||
    number.value < 1
  )
    return undefined
  const i = /^(?:of|in)$/.test(wordNear(context, at, at + 2)) ? at + 3 : at + 2
  const month = MONTHS.get(wordNear(context, at, i))
  const yearOf = lexemeNear(context, at, month ? i + 1 : i)
  const year = yearOf?.kind === 'number' && /^(?:19|20)\d{2}$/.test(yearOf.text) ? yearOf.value : undefined
  const last = month || year ? i + (month ? 1 : 0) + (year ? 1 : 0) : at + 2
  const within: Moment | undefined = year || month ? undefined : { is: 'pointer', unit: 'year', offset: 0 }
  return dateOf(
    at,
    last,
    { is: 'fields', fields: { nth: number.value, week: true, month, year }, within },
    'week',
  )
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
    return dateOf(
      at,
      i + 2,
      { is: 'fields', fields: { weekday }, within: { is: 'pointer', unit: 'week', offset } },
      'day',
    )
  if (month && unit === 'year')
    return dateOf(
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
    return dateOf(at, at + 3, { is: 'fields', fields: { month: 7, day: 4 } }, 'day')
  let phrase = ''
  let found: TimeCandidate | undefined
  for (let i = at; i < at + 6; i++) {
    const word = wordNear(context, at, i)
    if (word === '') break
    phrase = phrase ? `${phrase} ${word}` : word
    const holiday = HOLIDAYS.get(phrase)
    const easter = EASTER_FEASTS.get(phrase)
    const islamic = ISLAMIC_FEASTS.get(phrase)
    if (!holiday && !islamic && easter === undefined) continue
    // "Easter Island", "an Easter egg": a name or a thing called after the feast
    if ((phrase === 'easter' || phrase === 'ramadan') && namesMore(context, at, i + 1)) continue
    const year = lexemeNear(context, at, i + 1)
    const own = year?.kind === 'number' && /^(?:19|20)\d{2}$/.test(year.text) ? year.value : undefined
    const fields = holiday ? holidayFields(holiday, own) : { easter, islamic, year: own }
    const precision = islamic && islamic[2] > 1 ? 'month' : 'day'
    found = dateOf(at, own ? i + 2 : i + 1, { is: 'fields', fields }, precision)
  }
  return found
}

/** Whether a name of a feast stands before the noun that it names more closely. */
function namesMore(context: ValueContext, at: number, next: number): boolean {
  const isNoun = /^(?:NOUN|PROPN|ADJ)$/.test(
    (lexemeNear(context, at, next) && tokenOf(context, next)?.upos) ?? '',
  )
  return isNoun || /^(?:'s|-)$/.test(wordNear(context, at, next))
}

function holidayFields([month, day, weekday]: Holiday, year: number | undefined): Fields {
  return weekday === undefined ? { month, day, year } : { month, nth: day, weekday, year }
}

const HOLIDAY_HEADS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys(), ...EASTER_FEASTS.keys(), ...ISLAMIC_FEASTS.keys()]
    .map(name => name.split(' ')[0])
    .concat('fourth'),
)
