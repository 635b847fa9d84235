/** Times: every expression of time in a text, as an interval at the precision stated. */
import {
  CALENDAR_UNITS,
  DAY_PARTS,
  DECADE_WORDS,
  EASTER_FEASTS,
  FUTURE_CUES,
  HOLIDAYS,
  ISLAMIC_FEASTS,
  MONTHS,
  PERIOD_PARTS,
  POINTERS,
  RECURRENCES,
  RELATIVE_DAYS,
  SEASONS,
  WEEKDAYS,
} from '../../lexicon/en/values/calendar'
import { ONES, ORDINALS, TEENS, TENS, VAGUE_COUNTS } from '../../lexicon/en/values/numbers'
import type { Sentence, TimeExpression } from '../../types'
import { tokenIndexAt, type ValueContext } from '../candidate'
import { readLexemes } from '../pieces'
import { joinApposed } from './apposed-times'
import { agreesWithWeekday } from './calendar-fields'
import type { Interval, Reference } from './calendar-units'
import { findClock, findRecurrence } from './clock-finders'
import { dayOrderOf } from './day-order'
import { findDuration } from './durations'
import type { TimeCandidate } from './moments'
import { findBorrowedRange, findDayMonth, findMonthDate } from './month-dates'
import { findDayOfPointed, findEdge, findHoliday, findNth, findNumberedUnit } from './nth-times'
import { findNumericDate } from './numeric-dates'
import { findCentury, findDecade, findQuarter, findSeason } from './periods'
import { findFramed, findPointed, findRecent, findRelativeDay, findRemainder } from './relative-times'
import { dayOf, isoDay, resolve } from './resolve'
import { findShifted } from './shifted-times'
import { joinPeriodsTo, joinStretches } from './stretches'
import { mergeTimeRanges, readTimeBounds } from './time-ranges'
import { findPartOfUnit, frameRanges, joinClocks, joinParts, type TimeRefiner } from './time-refiners'
import { isTold, type Placed, toldBefore } from './told-before'
import { findBareDay, findWeekday } from './weekdays'
import { findEraYear, findShortYear, findYear, findYearInWords, findYearMonth } from './years'

type TimeFinder = (context: ValueContext, at: number) => TimeCandidate | undefined

/** At each lexeme the longest find wins; of two as long, the one listed first. */
const NUMBER_FINDERS: readonly TimeFinder[] = [
  findNumericDate,
  findDayMonth,
  findYearMonth,
  findQuarter, // before years: "2016 Q3"
  findNth, // before ordinal days
  findCentury,
  findDecade, // before years: "1990s"
  findClock, // before years: "1700 GMT"
  findEraYear,
  findYear,
  findShifted, // before durations: "two days ago"
  findDuration,
  findBareDay, // last: least evidence
]

const WORD_FINDERS: readonly TimeFinder[] = [
  findHoliday, // before months and weekdays: "Black Friday", "May Day"
  findBorrowedRange,
  findDayOfPointed, // before bare months and weekdays
  findMonthDate,
  findWeekday,
  findDayMonth,
  findQuarter,
  findEdge, // before pointers: "last two weeks of May"
  findNth, // before ordinal days
  findNumberedUnit,
  findCentury,
  findDecade,
  findYearInWords,
  findShortYear,
  findClock,
  findEraYear,
  findSeason,
  findRemainder,
  findPointed,
  findRelativeDay,
  findRecent,
  findFramed,
  findPartOfUnit,
  findRecurrence,
  findShifted, // before durations: "two days ago"
  findDuration,
  findBareDay, // last: least evidence
]

/** The order is the grammar: each step needs what those before it joined. */
const LADDER: readonly TimeRefiner[] = [
  joinClocks, // days and hours first: everything later treats them as one
  joinParts, // before ranges: "early March to late May"
  joinPeriodsTo, // before ranges: "the year to March" does not run from a year
  mergeTimeRanges,
  frameRanges, // needs the range that the week frames
  joinStretches, // after ranges, which want "from" for themselves
  joinApposed, // after ranges: "a day earlier, on Monday"
  readTimeBounds, // last: "since early March" opens what is already whole
]

const STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...CALENDAR_UNITS.keys(),
  ...POINTERS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...PERIOD_PARTS.keys(),
  ...DAY_PARTS.keys(),
  ...DECADE_WORDS.keys(),
  ...RECURRENCES,
  ...ONES.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...[...HOLIDAYS.keys(), ...EASTER_FEASTS.keys(), ...ISLAMIC_FEASTS.keys()].map(name => name.split(' ')[0]),
  ...'a so ad hours minutes seconds an half quarter another all full whole entire noon midday midnight now overnight rest remainder recent earlier later within in from between every each once twice times q h final'.split(
    ' ',
  ),
])

/**
 * Finds the expressions of time in a text.
 *
 * @param text the source's text
 * @param sentences its sentences with tokens; tags tell which way a sentence looks in time
 * @param source `published`, an ISO 8601 date from which relative times are resolved (they stay without `start` and `end` when it is
 * absent), and `language`, whose region tells which number of "3/4/2025" is the day
 * @returns times in text order; spans are UTF-16 offsets into `text`
 * @example findTimes('They met on Wednesday.', sentences, { published: '2023-07-28' })[0] // { start: '2023-07-26', end: '2023-07-26', inferred: true, … }
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  { published, language }: { readonly published?: string; readonly language?: string } = {},
): TimeExpression[] {
  const lexemes = readLexemes(text, sentences)
  const context: ValueContext = { text, sentences, lexemes, dayOrder: dayOrderOf(lexemes, language) }
  const day = dayOf(published)
  const placed: Placed[] = []
  return findTimeCandidates(context).map(candidate => {
    const read = readTime(candidate, context, day, placed)
    if (read.interval) placed.push({ candidate, interval: read.interval })
    return read.time
  })
}

/** Time candidates after every refinement, unresolved. */
export function findTimeCandidates(context: ValueContext): readonly TimeCandidate[] {
  const found: TimeCandidate[] = []
  const { lexemes } = context
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]
    const starts =
      lexeme.kind === 'number' || lexeme.text === "'" || (lexeme.kind === 'word' && STARTERS.has(lexeme.text))
    const candidate = starts ? longestAt(context, i) : undefined
    if (candidate) found.push(candidate)
    i = candidate ? Math.max(candidate.last, i + 1) : i + 1
  }
  let candidates: readonly TimeCandidate[] = found
  for (const refine of LADDER) candidates = refine(candidates, context)
  return candidates
}

function longestAt(context: ValueContext, at: number): TimeCandidate | undefined {
  let best: TimeCandidate | undefined
  for (const find of context.lexemes[at].kind === 'number' ? NUMBER_FINDERS : WORD_FINDERS) {
    const candidate = find(context, at)
    if (candidate && (best === undefined || candidate.last > best.last)) best = candidate
  }
  return best
}

function readTime(
  candidate: TimeCandidate,
  context: ValueContext,
  published: Date | undefined,
  placed: readonly Placed[],
): { readonly time: TimeExpression; readonly interval?: Interval } {
  const { lexemes } = context
  const span = { start: lexemes[candidate.first].start, end: lexemes[candidate.last - 1].end }
  const { type, precision, seconds, length, weak, moment } = candidate
  const isPlaced = type === 'date' || type === 'time'
  const looks = isPlaced && (published || length) ? directionOf(context, candidate) : 'unknown'
  // "It is shut until Wednesday": what holds now ends later.
  const direction = looks === 'unknown' && moment.is === 'range' && !moment.from ? 'future' : looks
  // "in three weeks" tells a date where the sentence looks ahead, and how long it took where it does not
  if (type === 'duration' || (weak && length && direction !== 'future'))
    return { time: { span, type: 'duration', seconds, precision, inferred: false } }
  const told = isPlaced && isTold(moment) ? toldBefore(context, candidate, placed) : undefined
  const found = isPlaced ? resolve(moment, { published, direction, told }) : undefined
  // What has happened does not lie after the day on which it was told.
  const isAmiss = told && published && direction === 'past' && found?.start && found.start > published
  const interval = isAmiss ? undefined : found
  return {
    interval,
    time: {
      span,
      type,
      ...edges(interval),
      precision,
      inferred: interval?.inferred ?? false,
      ...doubtOf(candidate, interval),
    },
  }
}

/** Whether the words leave the date open: day and month that may be exchanged, a weekday that is not that of the date. */
function doubtOf(
  { moment, isOrderOpen }: TimeCandidate,
  interval: Interval | undefined,
): Pick<TimeExpression, 'doubt'> {
  if (interval?.start && isOrderOpen) return { doubt: 'order' }
  const day = moment.is === 'clock' ? moment.day : moment
  const isOther = day?.is === 'fields' && interval?.start && !agreesWithWeekday(day.fields, interval)
  return isOther ? { doubt: 'weekday' } : {}
}

function edges(interval: Interval | undefined): { start?: string; end?: string } {
  const start =
    interval?.start && isoDay(interval.start) + (interval.startTime ? `T${interval.startTime}` : '')
  const end = interval?.end && isoDay(interval.end) + (interval.endTime ? `T${interval.endTime}` : '')
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
}

/** How far a verb may stand from the time that it places. */
const REACH = 14

/** Verbs whose present tense speaks of what is planned: "the talks are on Friday", "the trial begins on Monday". */
const SCHEDULED =
  /^(?:begin|start|open|resume|expire|kick|arrive|depart|leave|close|reopen|air|run|last|continue|launch|finish|return|meet|visit|host|play|face|end|lapse|shut|stop)$/

/** Whether the verb nearest to a time tells of the past or of the future. */
function directionOf(context: ValueContext, candidate: TimeCandidate): Reference['direction'] {
  const lexeme = context.lexemes[candidate.first]
  const sentence = context.sentences[lexeme.sentence]
  const at = tokenIndexAt(sentence, lexeme.start)
  if (at < 0) return 'unknown'
  for (let k = 0; k <= REACH; k++) {
    for (const i of [at - k, at + k]) {
      const token = sentence.tokens[i]
      if (!token) continue
      if (FUTURE_CUES.has(token.text.toLowerCase())) return 'future'
      if (token.text === 'set' && /^(?:to|for)$/.test(sentence.tokens[i + 1]?.text ?? '')) return 'future'
      if (token.xpos === 'VBD') return 'past'
      if ((token.xpos === 'VBZ' || token.xpos === 'VBP') && SCHEDULED.test(token.lemma)) return 'future'
      if (token.xpos === 'VBN' || token.xpos === 'VBG' || token.xpos === 'VB') {
        const auxiliary = auxiliaryBefore(sentence, i)
        if (auxiliary) return auxiliary
      }
    }
  }
  return 'unknown'
}

function auxiliaryBefore(sentence: Sentence, verb: number): Reference['direction'] | undefined {
  let isTo = false
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const token = sentence.tokens[i]
    // "The court is to sit on Friday"
    if (isTo && /^(?:is|are|am)$/.test(token.text)) return 'future'
    isTo ||= token.xpos === 'TO'
    if (FUTURE_CUES.has(token.text.toLowerCase())) return 'future'
    if (token.xpos === 'VBD' || token.lemma === 'have') return 'past'
    if (token.upos !== 'AUX' && token.upos !== 'ADV' && token.upos !== 'PART') return undefined
  }
  return undefined
}
