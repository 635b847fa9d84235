/** Finds weekdays and days of the month that stand alone: "Monday, January 12", "Saturday the 23rd", "on the 5th". */
import { AMBIGUOUS_WEEKDAYS, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { isTitleCase, lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import type { Length, TimeCandidate } from './moments'
import { dateCandidate, dayAt, findDayMonth, findMonthDate, ordinalDayAt } from './month-dates'
import { findNumericDate } from './numeric-dates'

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
  const borrowed = borrowedDay(context, at, i)
  if (borrowed) return borrowed
  // "Thursday week" is the Thursday after the one to come.
  const afterWeek = lexemeNear(context, at, at + 2)
  if (wordNear(context, at, at + 1) === 'week' && (afterWeek === undefined || afterWeek.kind === 'symbol'))
    return {
      ...dateCandidate(at, at + 2, { weekday }),
      moment: {
        is: 'shift',
        length: WEEK,
        sign: 1,
        from: { is: 'fields', fields: { weekday }, toward: 'future' },
      },
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
  if (before?.text === 'the' && isOfPaper(context, at)) return undefined
  if (
    before?.kind === 'word' &&
    /^(?:black|ruby|palm|super|bloody|ash|cyber|good|easter)$/.test(before.text) &&
    before.capital
  )
    return undefined
  return dateCandidate(at, at + 1, { weekday })
}

/** "The Sunday Times": a name that the weekday begins. */
const isOfPaper = (context: ValueContext, at: number): boolean =>
  /^(?:times|telegraph|mail|mirror|post|express|herald|independent|tribune|world|people|sun)$/.test(
    wordNear(context, at, at + 1),
  ) && lexemeNear(context, at, at + 1)?.capital === true

/** "Saturday 18 and Sunday 19 October": the first day has its month from the second. */
function borrowedDay(context: ValueContext, at: number, from: number): TimeCandidate | undefined {
  const weekday = WEEKDAYS.get(context.lexemes[at].text)
  const day = lexemeNear(context, at, from)?.kind === 'number' ? dayAt(context, at, from, false) : undefined
  if (!day || !/^(?:and|to|or|-|,)$/.test(wordNear(context, at, day.last))) return undefined
  const next = lexemeNear(context, at, day.last + 1)
  if (!next || !WEEKDAYS.has(next.text)) return undefined
  const other = findWeekday(context, day.last + 1)
  if (other?.moment.is !== 'fields' || other.moment.fields.month === undefined) return undefined
  const { month, year } = other.moment.fields
  return dateCandidate(at, day.last, { weekday, day: day.value, month, year })
}

const WEEK: Length = { years: 0, months: 0, days: 7, seconds: 0 }

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
