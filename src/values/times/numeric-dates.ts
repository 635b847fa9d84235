/** Finds dates in digits: "2016-11-07", "21/04/2016", "13.5.2015", "4/22", "2016/11", "2019-sep-1". */
import { MONTHS } from '../../lexicon/en/values/calendar'
import { FIXED_DIGITS } from '../../lexicon/en/values/numbers-labels'
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import type { TimeCandidate } from './moments'
import { dateCandidate, dayAt } from './month-dates'

/** Digits and separators: "2016-11-07", "21/04/2016", "13.5.2015", "4/22", "2016/11", "2019-sep-1". */
export function findNumericDate(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const before = lexemeNear(context, at, at - 1)
  if (before && !lexeme.spaced && (before.kind !== 'symbol' || /^[-/.:#$£€=_]$/.test(before.text)))
    return undefined
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(lexeme.text)
  if (dotted) return fromParts(context, at, at + 1, dotted.slice(1).map(Number), dotted[1].length === 4)
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
    // "9-18-15" is a date only where its middle can be nothing but a day
    if (
      separator === '-' &&
      lexeme.text.length < 3 &&
      third.text.length < 4 &&
      !(second.value > 12 && second.value <= 31 && third.text.length === 2)
    )
      return undefined
    return fromParts(context, at, at + 5, [lexeme.value, second.value, third.value], lexeme.text.length === 4)
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
    return fromParts(context, at, at + 3, [lexeme.value, Number(comma[1]), Number(comma[2])], false)
  // "The 2011/12 season", "2011-12": a year and the next one, which findYear reads.
  const isNextYear = second.text.length === 2 && second.value === (lexeme.value + 1) % 100
  if (lexeme.text.length === 4 && isMonthNumber(second.text) && !isNextYear)
    return isYear(lexeme.value)
      ? dateCandidate(at, at + 3, { year: lexeme.value, month: second.value })
      : undefined
  if (second.text.length === 4 && isMonthNumber(lexeme.text))
    return isYear(second.value)
      ? dateCandidate(at, at + 3, { year: second.value, month: lexeme.value })
      : undefined
  const isDated = /^(?:on|at)$/.test(before?.text ?? '') && isTight && second.value > 12
  return (separator === '/' && isTight) || isDated
    ? monthAndDay(context, at, lexeme.text, second.text)
    : undefined
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
  const [dayFirst, monthFirst] = [isDayAndMonth(a, b), isDayAndMonth(b, a)]
  if (!dayFirst && !monthFirst) return undefined
  const isDayFirst = dayFirst && (!monthFirst || context.dayOrder === 'day first')
  return dateCandidate(at, at + 3, isDayFirst ? { month: b, day: a } : { month: a, day: b })
}

/**
 * Three numbers: year first when it has four digits; else in the order of the text where that is known, and month first, as in
 * America, where it is not, unless that is no month.
 */
function fromParts(
  { dayOrder }: ValueContext,
  first: number,
  last: number,
  [a, b, c]: readonly number[],
  isYearFirst: boolean,
): TimeCandidate | undefined {
  if (isYearFirst)
    return isDayAndMonth(c, b) ? dateCandidate(first, last, { year: a, month: b, day: c }) : undefined
  const year = c < 100 ? (c > 50 ? 1900 + c : 2000 + c) : c
  if (year < 1000) return undefined
  const [dayFirst, monthFirst] = [isDayAndMonth(a, b), isDayAndMonth(b, a)]
  if (!dayFirst && !monthFirst) return undefined
  const isDayFirst = dayFirst && (!monthFirst || dayOrder === 'day first')
  const [day, month] = isDayFirst ? [a, b] : [b, a]
  const isOrderOpen = dayFirst && monthFirst && a !== b && dayOrder === undefined
  const candidate = dateCandidate(first, last, { year, month, day })
  return isOrderOpen ? { ...candidate, isOrderOpen } : candidate
}

const isDayAndMonth = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
