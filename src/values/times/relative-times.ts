/** Finds times told from the day of publication: "yesterday", "last month", "recent weeks", "earlier this year", "the weekend". */
import {
  CALENDAR_UNITS,
  type CalendarUnit,
  DAY_PARTS,
  MONTHS,
  POINTERS,
  RELATIVE_DAYS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicon/en/values/calendar'
import { VAGUE_COUNTS } from '../../lexicon/en/values/numbers'
import type { TimePrecision } from '../../types'
import { lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import { readNumber } from '../quantities/cardinals'
import { durationAt } from './durations'
import { dateOf, type Moment, type TimeCandidate } from './moments'
import { ordinalAt } from './periods'

export const PRECISIONS: Readonly<Record<CalendarUnit, TimePrecision>> = {
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

/** "today", "the day after tomorrow", "tonight", "this morning", "now" beside another time. */
export function findRelativeDay(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  const offset = RELATIVE_DAYS.get(word)
  if (offset !== undefined) {
    if (word === 'today' && context.lexemes[at].capital && wordNear(context, at, at - 1) === 'usa')
      return undefined
    const day: Moment = { is: 'pointer', unit: 'day', offset }
    if (word === 'tonight') return dayPartOf(at, at + 1, 'night', day)
    return dateOf(at, at + 1, day, 'day')
  }
  // "Overnight on Saturday" is told by its day.
  const isOfDay = /^(?:on|into)$/.test(wordNear(context, at, at + 1))
  if (word === 'overnight' && !isOfDay && tokenOf(context, at)?.upos !== 'ADJ')
    return dateOf(at, at + 1, { is: 'pointer', unit: 'day', offset: 0 }, 'day')
  if (word === 'now' && /^(?:and|until|till|to|by|between|from)$/.test(wordNear(context, at, at - 1)))
    return dateOf(at, at + 1, { is: 'pointer', unit: 'day', offset: 0 }, 'day')
  const joint = wordNear(context, at, at + 1)
  const beside = findBeside(context, at, joint)
  if (beside || word !== 'day') return beside
  const anchor = RELATIVE_DAYS.get(wordNear(context, at, at + 2))
  if (anchor === undefined || (joint !== 'after' && joint !== 'before')) return undefined
  return dateOf(
    at,
    at + 3,
    { is: 'pointer', unit: 'day', offset: anchor + (joint === 'after' ? 1 : -1) },
    'day',
  )
}

/** "The day before", "the week after", where nothing behind says before or after what. */
function findBeside(context: ValueContext, at: number, side: string): TimeCandidate | undefined {
  const unit = CALENDAR_UNITS.get(context.lexemes[at].text)
  if (!unit || context.lexemes[at].text.endsWith('s') || !/^(?:before|after|earlier)$/.test(side))
    return undefined
  if (
    wordNear(context, at, at - 1) !== 'the' ||
    !/^(?:[,.;:)]|and|but)?$/.test(wordNear(context, at, at + 2))
  )
    return undefined
  const offset = side === 'after' ? 1 : -1
  return dateOf(at, at + 2, { is: 'pointer', unit, offset, tense: true }, PRECISIONS[unit])
}

function dayPartOf(
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
  // "The truce will last six weeks" says how long.
  if (word === 'last' && (tokenOf(context, at)?.upos === 'VERB' || isVerbOfLength(context, at)))
    return undefined
  const next = wordNear(context, at, at + 1)
  const isPaired = (word === 'this' || word === 'the') && TURNS.has(next)
  const i = isPaired || next === '-' ? at + 2 : at + 1
  const target = lexemeNear(context, at, i)
  if (!target) return undefined
  const weekday = WEEKDAYS.get(target.text)
  const toward = TURNS.get(isPaired ? next : word)
  if (weekday && toward && (target.capital || target.text.length > 4))
    return dateOf(at, i + 1, { is: 'fields', fields: { weekday }, toward }, 'day')
  if (isPaired) return undefined
  if (weekday && (target.capital || target.text.length > 4))
    return dateOf(at, i + 1, { is: 'pointer', unit: 'day', offset, weekday }, 'day')
  const part = DAY_PARTS.has(target.text) ? target.text : undefined
  if (part && (word === 'this' || (word === 'last' && part === 'night')))
    return dayPartOf(at, i + 1, part, { is: 'pointer', unit: 'day', offset: word === 'last' ? -1 : 0 })
  const month = MONTHS.get(target.text)
  if (month && target.capital) return dateOf(at, i + 1, nearField(offset, 'year', { month }), 'month')
  const season = SEASONS.get(target.text)
  if (season && tokenOf(context, i)?.upos !== 'VERB')
    return dateOf(at, i + 1, nearField(offset, 'year', { season }), 'quarter')
  const unit = CALENDAR_UNITS.get(target.text)
  if (unit && !target.text.endsWith('s')) return pointedUnit(context, at, i, unit, offset)
  return pointedCount(context, at, i, offset)
}

/** "Is expected to last five days", "could last a week". */
const isVerbOfLength = (context: ValueContext, at: number): boolean =>
  /^(?:to|will|would|could|may|might|should|must|can|not)$/.test(wordNear(context, at, at - 1)) &&
  durationAt(context, at + 1) !== undefined

/** "This coming Friday" is the nearest ahead, "this past Friday" the nearest behind. */
const TURNS: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['coming', 'future'],
  ['upcoming', 'future'],
  ['past', 'past'],
])

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
    return dateOf(at, i + 1, { is: 'pointer', unit, offset: -1, count: 1 }, PRECISIONS[unit])
  if (isAnaphoric) return dateOf(at, i + 1, { is: 'pointer', unit, offset, tense: true }, PRECISIONS[unit])
  const inner = ordinalAt(context, at, i + 1)
  if (unit === 'year' && offset !== 0 && inner) return undefined
  // the coming weekend is the nearest, be it in this week
  const near = unit === 'weekend' && /^(?:coming|upcoming)$/.test(word) ? 0 : offset
  return dateOf(at, i + 1, { is: 'pointer', unit, offset: near }, PRECISIONS[unit])
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
  if (unit === undefined) {
    // "the last 48 hours"
    const hours = offset < 0 ? durationAt(context, from) : undefined
    return hours && hours.precision === 'time'
      ? dateOf(
          at,
          hours.last,
          { is: 'range', from: { is: 'shift', length: hours.length, sign: -1 }, to: TODAY },
          'day',
        )
      : undefined
  }
  if (count === undefined) {
    if (!wordNear(context, at, i).endsWith('s')) return undefined
    count = VAGUE_COUNTS.get('few')?.[0] ?? 3
  }
  if (!Number.isInteger(count) || count > 9999) return undefined
  const whole = durationAt(context, from)
  if (whole && whole.parts > 1)
    return dateOf(
      at,
      whole.last,
      offset < 0
        ? { is: 'range', from: { is: 'shift', length: whole.length, sign: -1 }, to: TODAY }
        : { is: 'stretch', length: whole.length },
      whole.precision,
    )
  return dateOf(at, i + 1, { is: 'pointer', unit, offset, count }, PRECISIONS[unit])
}

const TODAY: Moment = { is: 'pointer', unit: 'day', offset: 0 }

/** "recent months", "recent years". */
export function findRecent(context: ValueContext, at: number): TimeCandidate | undefined {
  if (context.lexemes[at].text !== 'recent') return undefined
  const unit = CALENDAR_UNITS.get(wordNear(context, at, at + 1))
  if (!unit || !wordNear(context, at, at + 1).endsWith('s')) return undefined
  return dateOf(
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
    return dateOf(
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
      return dateOf(at, skip + 1, { is: 'pointer', unit, offset: 2 }, PRECISIONS[unit])
  }
  if (next === 'before' && wordNear(context, at, at + 2) === 'last' && unit !== 'day')
    return dateOf(at, at + 3, { is: 'pointer', unit, offset: -2 }, PRECISIONS[unit])
  if (unit === 'week' && /^(?:beginning|starting|commencing|of)$/.test(next)) return undefined
  const isWeekend = unit === 'weekend' && wordNear(context, at, at - 1) === 'the'
  return isWeekend ? dateOf(at, at + 1, { is: 'pointer', unit, offset: 0 }, 'day') : undefined
}

/** "earlier this year", "later this month": the part of the unit before, or after, publication. */
export function findRemainder(context: ValueContext, at: number): TimeCandidate | undefined {
  const word = context.lexemes[at].text
  const isSoFar = word === 'so' && wordNear(context, at, at + 1) === 'far'
  if (word !== 'earlier' && word !== 'later' && !isSoFar) return undefined
  const skip = isSoFar || wordNear(context, at, at + 1) === 'in' ? at + 2 : at + 1
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
      moment: { is: 'remainder', of: pointed.moment, side: word === 'later' ? 'after' : 'before' },
    }
  return pointed && { ...pointed, first: at }
}
