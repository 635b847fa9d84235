/** Finds lengths of time: "three weeks", "1 month and 21 days", "an hour", "all-day", "half an hour". */

import { VAGUE_COUNTS } from '../../lexicon/en/values/numbers'
import { GLUED_UNITS, UNIT_WORDS, UNITS } from '../../lexicon/en/values/units'
import type { TimePrecision } from '../../types'
import { lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import { readNumber } from '../quantities/cardinals'
import type { Length, TimeCandidate } from './moments'

interface Read {
  readonly last: number
  readonly length: Length
  readonly seconds: number
  readonly precision: TimePrecision
}

const NONE: Length = { years: 0, months: 0, days: 0, seconds: 0 }

/** A count of one unit: "3h", "two weeks", "an hour", "a few days", "half an hour", "couple of weeks". */
function simpleAt(context: ValueContext, first: number, at: number): Read | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  let count: number | undefined
  let last = at
  let digits = false
  const article = lexeme.text === 'a' || lexeme.text === 'an' ? 1 : 0
  const vague = VAGUE_COUNTS.get(wordNear(context, first, at + article))
  if (vague) {
    count = vague[0]
    last = at + article + 1
    if (wordNear(context, first, last) === 'of') last++
  } else if (lexeme.text === 'another' || lexeme.text === 'one') {
    count = 1
    last = at + 1
  }
  const phrase = !vague && lexeme.text !== 'another' ? readNumber(context.lexemes, at) : undefined
  if (phrase && phrase.type !== 'ordinal') {
    count = phrase.value
    last = phrase.last
    digits = phrase.digits
    if (phrase.type === 'fraction' && wordNear(context, first, last) === 'of') last++
    if (phrase.type === 'fraction' && /^an?$/.test(wordNear(context, first, last))) last++
  } else if (article && count === undefined) {
    count = 1
    last = at + 1
    if (wordNear(context, first, last) === 'full' || wordNear(context, first, last) === 'whole') last++
  }
  if (count === undefined || !(count >= 0) || count > 1e9) return undefined
  if (wordNear(context, first, last) === '-') last++
  const unit = timeUnitAt(context, first, last, digits)
  if (!unit) return undefined
  // "two and a half hours" was read as a number; "an hour and a half" is read here
  const half =
    wordNear(context, first, unit.last) === 'and' &&
    wordNear(context, first, unit.last + 1) === 'a' &&
    wordNear(context, first, unit.last + 2) === 'half'
  return lengthOf(half ? count + 0.5 : count, unit.symbol, half ? unit.last + 3 : unit.last)
}

function timeUnitAt(
  context: ValueContext,
  first: number,
  at: number,
  digits: boolean,
): { symbol: string; last: number } | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (lexeme?.kind !== 'word') return undefined
  if (
    /^(?:consecutive|straight|full|more|long|calendar|business|working)$/.test(lexeme.text) &&
    UNIT_WORDS.has(wordNear(context, first, at + 1))
  )
    return timeUnitAt(context, first, at + 1, false)
  if (lexeme.text === 'minute' && lexeme.capital) return undefined
  const symbol =
    UNIT_WORDS.get(lexeme.text) ??
    (digits && (lexeme.text === 'h' || (lexeme.text === 's' && !lexeme.spaced))
      ? GLUED_UNITS.get(lexeme.text)
      : undefined)
  return symbol && UNITS.get(symbol)?.dimension === 'time' ? { symbol, last: at + 1 } : undefined
}

function lengthOf(count: number, symbol: string, last: number): Read {
  const seconds = count * (UNITS.get(symbol)?.factor ?? 0)
  const whole = Number.isInteger(count)
  const base = { last, seconds }
  if (symbol === 'a' || symbol === 'decade' || symbol === 'century' || symbol === 'millennium') {
    const years = count * (symbol === 'a' ? 1 : symbol === 'decade' ? 10 : symbol === 'century' ? 100 : 1000)
    const length = Number.isInteger(years) ? { ...NONE, years } : { ...NONE, months: Math.round(years * 12) }
    return { ...base, length, precision: symbol === 'a' ? 'year' : 'decade' }
  }
  if (symbol === 'mo')
    return {
      ...base,
      length: whole ? { ...NONE, months: count } : { ...NONE, days: Math.round(count * 30.4375) },
      precision: 'month',
    }
  const isDays = symbol === 'd' || symbol === 'wk' || symbol === 'fortnight' || symbol === 'night'
  if (isDays)
    return {
      ...base,
      length: { ...NONE, days: seconds / 86_400 },
      precision: symbol === 'wk' || symbol === 'fortnight' ? 'week' : 'day',
    }
  return { ...base, length: { ...NONE, seconds }, precision: 'time' }
}

/** Parts of one length follow each other at most this often ("1 year 2 months 3 weeks 4 days 5 hours"). */
const MOST_PARTS = 5

/** A length of time, its parts added up. */
export function durationAt(
  context: ValueContext,
  at: number,
): (Read & { readonly parts: number }) | undefined {
  const head = simpleAt(context, at, at)
  if (!head) return undefined
  let total = head
  let parts = 1
  let unitSeconds = head.seconds
  while (parts < MOST_PARTS) {
    let i = total.last
    if (wordNear(context, at, i) === ',') i++
    if (wordNear(context, at, i) === 'and') i++
    const lexeme = lexemeNear(context, at, i)
    if (!lexeme || lexeme.text === 'a' || lexeme.text === 'an') break
    const next = simpleAt(context, at, i)
    if (!next || !(next.seconds < unitSeconds)) break
    unitSeconds = next.seconds
    total = {
      last: next.last,
      seconds: total.seconds + next.seconds,
      precision: next.precision,
      length: {
        years: total.length.years + next.length.years,
        months: total.length.months + next.length.months,
        days: total.length.days + next.length.days,
        seconds: total.length.seconds + next.length.seconds,
      },
    }
    parts++
  }
  return { ...total, parts }
}

/** "all month", "full-year", "whole day": one unit, wholly. */
function wholeUnitAt(context: ValueContext, at: number): (Read & { readonly parts: number }) | undefined {
  if (!/^(?:all|full|whole|entire)$/.test(wordNear(context, at, at))) return undefined
  const i = wordNear(context, at, at + 1) === '-' ? at + 2 : at + 1
  const symbol = WHOLE_UNITS.get(wordNear(context, at, i))
  return symbol ? { ...lengthOf(1, symbol, i + 1), parts: 1 } : undefined
}

const WHOLE_UNITS: ReadonlyMap<string, string> = new Map([
  ['day', 'd'],
  ['night', 'night'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
])

export function findDuration(context: ValueContext, at: number): TimeCandidate | undefined {
  const read = durationAt(context, at) ?? wholeUnitAt(context, at)
  if (!read) return undefined
  const next = wordNear(context, at, read.last)
  const hyphen = next === '-' ? read.last + 1 : read.last
  if (
    /^olds?$/.test(wordNear(context, at, hyphen)) ||
    (next === 'of' && wordNear(context, at, read.last + 1) === 'age')
  )
    return undefined
  if (!countsTime(context, at, read.last)) return undefined
  // "three days a week", "24 hours a day"
  if (
    /^(?:a|an|per)$/.test(next) &&
    UNIT_WORDS.has(wordNear(context, at, read.last + 1)) &&
    context.lexemes[at].text !== 'a'
  )
    return {
      first: at,
      last: read.last + 2,
      type: 'set',
      moment: { is: 'unknown' },
      precision: read.precision,
    }
  return {
    first: at,
    last: read.last,
    type: 'duration',
    moment: { is: 'unknown' },
    precision: read.precision,
    seconds: read.seconds,
    length: read.length,
  }
}

/** "$5 an hour", "once a week", "barrels a day" are rates; "one day" and "a second" are mostly no lengths at all. */
function countsTime(context: ValueContext, at: number, last: number): boolean {
  const word = wordNear(context, at, at)
  const unit = wordNear(context, at, at + 1)
  const before = lexemeNear(context, at, at - 1)
  if (word === 'one' && last === at + 2 && unit === 'day')
    return /^(?:for|in|just|only|than|least|within|after|about)$/.test(before?.text ?? '')
  if (word !== 'a' && word !== 'an') return true
  if (last !== at + 2) return true
  if (unit === 'second' || unit === 'minute' || unit === 'moment')
    return (
      /^(?:for|in|than|within|about|every)$/.test(before?.text ?? '') &&
      wordNear(context, at, last) !== 'term'
    )
  // "A week's pay", "has a month to reply"
  const next = wordNear(context, at, last)
  if (next === "'s" || (next === 'to' && GIVING.test(before?.text ?? ''))) return true
  return (
    before === undefined ||
    isFilled(context, at, last) ||
    /^(?:for|in|within|than|about|nearly|almost|over|after|under|around|lasted|lasts|last|took|takes|take|taking|spent|spend|spending|just|only|least|roughly|up|to|of|is|was|waited|waits|wait|stayed|stays|stay|served|serve|before|,|\(|and|or|by)$/.test(
      before.text,
    )
  )
}

const GIVING = /^(?:has|have|had|gets?|got|gives?|gave|given|needs?|needed|leaves?|left|him|her|them|us|it)$/

/** "A week of mourning": what fills the time is told behind it; "a day of the week" is no length. */
function isFilled(context: ValueContext, at: number, last: number): boolean {
  if (wordNear(context, at, last) !== 'of' || !lexemeNear(context, at, last + 1)) return false
  return /^(?:NOUN|ADJ|VERB)$/.test(tokenOf(context, last + 1)?.upos ?? '')
}
