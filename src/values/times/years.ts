/** Finds years, in digits and in words, and tells them from counts: "in 2021", "2014-2018", "nineteen eighty-four". */
import { MONTHS } from '../../lexicon/en/values/calendar'
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SYMBOLS } from '../../lexicon/en/values/currencies'
import { ONES, SCALES, TEENS, TENS } from '../../lexicon/en/values/numbers'
import { UNIT_WORDS } from '../../lexicon/en/values/units'
import { lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import { readNumber } from '../quantities/cardinals'
import { dateOf, type Moment, type ReadNumber, type TimeCandidate } from './moments'

/** A year where the words around already ask for one (behind a month, a quarter, a season). */
export function yearAt(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'number') {
    const next = lexemeNear(context, first, at + 1)
    if (next && !next.spaced && (next.kind === 'word' || next.text === '%' || next.text === ':'))
      return undefined
    return /^[1-9]\d{3}$/.test(lexeme.text) &&
      lexeme.value <= 2999 &&
      !/^(?:people|troops|million|billion|percent|times)$/.test(next?.text ?? '')
      ? { value: lexeme.value, last: at + 1 }
      : undefined
  }
  if (lexeme.text === "'") {
    const digits = lexemeNear(context, first, at + 1)
    return digits?.kind === 'number' && !digits.spaced && /^\d{2}$/.test(digits.text)
      ? { value: digits.value > 50 ? 1900 + digits.value : 2000 + digits.value, last: at + 2 }
      : undefined
  }
  return lexeme.kind === 'word' ? yearInWords(context, first, at) : undefined
}

/** "nineteen seventy eight", "nineteen zero one", "twenty twenty-one", "two thousand and eighteen". */
function yearInWords(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const head = wordNear(context, first, at)
  const century = TEENS.get(head) ?? (head === 'twenty' ? 20 : undefined)
  if (century !== undefined && century > 10) {
    const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
    const rest = pairInWords(context, first, i)
    return rest && { value: century * 100 + rest.value, last: rest.last }
  }
  if ((head !== 'two' && head !== 'one') || wordNear(context, first, at + 1) !== 'thousand') return undefined
  const phrase = readNumber(context.lexemes, at)
  return phrase && phrase.type === 'cardinal' && phrase.value >= 1000 && phrase.value < 2100
    ? { value: phrase.value, last: phrase.last }
    : undefined
}

function pairInWords(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const word = wordNear(context, first, at)
  const ones = ONES.get(wordNear(context, first, at + 1)) ?? ONES.get(wordNear(context, first, at + 2))
  if (word === 'zero' || word === 'oh' || word === 'o')
    return ONES.has(wordNear(context, first, at + 1)) && ones ? { value: ones, last: at + 2 } : undefined
  if (word === 'hundred') return { value: 0, last: at + 1 }
  const teens = TEENS.get(word)
  if (teens) return { value: teens, last: at + 1 }
  const tens = TENS.get(word)
  if (!tens) return undefined
  const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
  const unit = ONES.get(wordNear(context, first, i))
  return unit ? { value: tens + unit, last: i + 1 } : { value: tens, last: at + 1 }
}

const YEAR_LEAD =
  /^(?:in|following|since|by|until|till|from|during|before|after|through|throughout|early|mid|late|of|to|between|the|for|circa|and|-|\(|,|year|ad|ce|fiscal|end|around|class|summer|winter|spring|fall|autumn|election|elections|season|budget|constitution)$/

const NOT_YEAR_LEAD =
  /^(?:about|some|nearly|almost|roughly|approximately|than|least|over|under|up|most|exactly|another|additional|extra|all|no|nr|number|section|route|page|room|flight|resolution|rs|equals|equal|exceed|surpass|#|\+|\/|x|×|=|:|>|<|~)$/

/** Before the first of these a bare number of four digits is a count unless a preposition dates it. */
const EARLIEST_BARE = 1900

const LATEST_BARE = 2100

const EARLIEST = 1000

/** "300 BC", "AD 79", "79 CE": years before our era have no ISO date of four digits, and stay unresolved. */
export function findEraYear(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const isLed = lexeme.text === 'ad' && lexeme.capital
  const year = isLed ? lexemeNear(context, at, at + 1) : lexeme
  if (year?.kind !== 'number' || !/^\d{1,4}$/.test(year.text) || year.value < 1) return undefined
  const era = isLed ? 'ad' : eraAt(context, at, at + 1)
  if (era === undefined) return undefined
  const moment: Moment = isOurEra(era) ? yearMoment(year.value) : { is: 'unknown' }
  return dateOf(at, at + 2, moment, 'year')
}

/** The letters of an era. */
export function eraAt(context: ValueContext, first: number, at: number): string | undefined {
  const lexeme = lexemeNear(context, first, at)
  const letters = lexeme?.text.replaceAll('.', '') ?? ''
  return lexeme?.capital && /^(?:bc|bce|ad|ce)$/.test(letters) ? letters : undefined
}

export const isOurEra = (era: string): boolean => era === 'ad' || era === 'ce'

/** Four digits that name a year, or a range of years ("2014-2018", "2021-22"). */
export function findYear(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^[12]\d{3}$/.test(lexeme.text) || lexeme.value > LATEST_BARE)
    return undefined
  const before = lexemeNear(context, at, at - 1)
  const lead = before?.text ?? ''
  if (before && !lexeme.spaced && before.kind !== 'symbol' && before.text !== 'fy') return undefined
  if (before && (CURRENCY_SYMBOLS.has(lead) || (before.capital && CURRENCY_CODES.has(lead)))) return undefined
  if (
    lead === '-' &&
    before &&
    !before.spaced &&
    !lexeme.spaced &&
    lexemeNear(context, at, at - 2)?.kind === 'number'
  )
    return undefined
  const isGlued = before?.text === '-' && !lexeme.spaced
  if (isGlued && !/^(?:mid|pre|post|early|late)$/.test(wordNear(context, at, at - 2))) return undefined
  const next = lexemeNear(context, at, at + 1)
  if (next && !next.spaced && next.text === "'") return undefined
  const range = yearRangeEnd(context, at)
  if (range)
    return dateOf(
      at,
      range.last,
      { is: 'range', from: yearMoment(lexeme.value), to: yearMoment(range.value) },
      'year',
    )
  if (next && !isYearFollower(context, at, lead)) return undefined
  if (NOT_YEAR_LEAD.test(lead)) return undefined
  const isLed = YEAR_LEAD.test(lead)
  if (!isLed && (lexeme.value < EARLIEST_BARE || lead === '')) {
    if (lexeme.value < EARLIEST_BARE || next === undefined) return undefined
  }
  if (
    lexeme.value < EARLIEST_BARE &&
    (lexeme.value < EARLIEST ||
      !/^(?:in|since|by|until|from|before|after|following|of|\(|-|to|between|early|mid|late)$/.test(lead))
  )
    return undefined
  return {
    first: at,
    last: at + 1,
    type: 'date',
    precision: 'year',
    moment: yearMoment(lexeme.value),
    weak: !isLed,
  }
}

/** "since '82", "the class of '98". */
export function findShortYear(context: ValueContext, at: number): TimeCandidate | undefined {
  if (
    context.lexemes[at].text !== "'" ||
    !/^(?:in|since|of|from|until|till|to|by|summer|spring|fall|winter|autumn)$/.test(
      wordNear(context, at, at - 1),
    )
  )
    return undefined
  const read = yearAt(context, at, at)
  return read && dateOf(at, read.last, yearMoment(read.value), 'year')
}

/** "in nineteen seventy-eight", "in two thousand and one": words that a preposition dates. */
export function findYearInWords(context: ValueContext, at: number): TimeCandidate | undefined {
  const lead = wordNear(context, at, at - 1)
  const isPaired = TEENS.has(context.lexemes[at].text) || context.lexemes[at].text === 'twenty'
  // "nineteen eighty-four" is no other number; "two thousand" is, unless dated
  if (!(isPaired ? /^(?:in|since|until|by|from|of|to|and|)$/ : /^(?:in|since|until)$/).test(lead))
    return undefined
  const read = yearInWords(context, at, at)
  if (!read || read.value > LATEST_BARE) return undefined
  const next = lexemeNear(context, at, read.last)
  if (next?.kind === 'word' && tokenOf(context, read.last)?.xpos === 'NNS') return undefined
  return dateOf(at, read.last, yearMoment(read.value), 'year')
}

function yearMoment(value: number): Moment {
  return { is: 'fields', fields: { year: value } }
}

function yearRangeEnd(context: ValueContext, at: number): ReadNumber | undefined {
  const joint = lexemeNear(context, at, at + 1)
  const end = lexemeNear(context, at, at + 2)
  if (!joint || (joint.text !== '-' && joint.text !== '/') || end?.kind !== 'number') return undefined
  const start = context.lexemes[at].value
  if (lexemeNear(context, at, at + 3)?.text === joint.text || start < 1500) return undefined
  if (/^[12]\d{3}$/.test(end.text))
    return end.value > start && end.value <= LATEST_BARE && joint.text === '-'
      ? { value: end.value, last: at + 3 }
      : undefined
  const full = Math.floor(start / 100) * 100 + end.value
  return /^\d{2}$/.test(end.text) &&
    full > start &&
    full - start <= 60 &&
    (end.value > 12 || joint.text === '/' || full === start + 1) &&
    !joint.spaced
    ? { value: full, last: at + 3 }
    : undefined
}

/** What stands behind a year is not counted by it: no unit, scale, percent sign, nor a plural that the number counts. */
function isYearFollower(context: ValueContext, at: number, lead: string): boolean {
  const next = lexemeNear(context, at, at + 1)
  if (!next) return true
  if (next.kind === 'number') return next.spaced
  if (next.kind === 'code' || next.text === '%' || next.text === '°' || CURRENCY_SYMBOLS.has(next.text))
    return false
  if (next.kind === 'symbol')
    return (
      next.text !== '/' &&
      next.text !== '+' &&
      !(next.text === ':' && lexemeNear(context, at, at + 2)?.kind === 'number')
    )
  if (!next.spaced) return next.text === "'s"
  if (SCALES.has(next.text) || next.text === 'percent' || next.text === 'per') return false
  if (
    (UNIT_WORDS.has(next.text) && !/^(?:day|days|year|years|second|in)$/.test(next.text)) ||
    CURRENCY_NAMES.has(next.text)
  )
    return false
  if (next.text === 'hours' || next.text === 'gmt' || next.text === 'times' || next.text === 'or')
    return next.text === 'or'
  if (next.capital) return true
  const token = tokenOf(context, at + 1)
  if (token?.upos !== 'NOUN' || token.xpos !== 'NNS') return true
  // "the 2024 elections", "in 2020 voters": years; "2000 people", "killed 1900 civilians": counts
  return (
    /^(?:the|'s|his|her|its|their|our|my|this|that|in|since|by|until|during|of|early|late|mid|for)$/.test(
      lead,
    ) && !(/^(?:in|of|for|by)$/.test(lead) && context.lexemes[at].value % 100 === 0)
  )
}

/** "2016 june", "2016, nov": a year in front of its month. */
export function findYearMonth(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^(?:19|20)\d{2}$/.test(lexeme.text)) return undefined
  const comma = wordNear(context, at, at + 1) === ',' ? at + 2 : at + 1
  const month = MONTHS.get(wordNear(context, at, comma))
  if (!month || (comma > at + 1 && lexemeNear(context, at, comma + 1)?.kind === 'number')) return undefined
  return dateOf(at, comma + 1, { is: 'fields', fields: { year: lexeme.value, month } }, 'month')
}
