/** The time that "two days later" and "the next day" are told from: one of the same sentence, else the only one of the sentence before. */
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import type { Interval } from './calendar-units'
import type { Moment, TimeCandidate } from './moments'

/** A time that was resolved, with what it stood as. */
export interface Placed {
  readonly candidate: TimeCandidate
  readonly interval: Interval
}

const ORDER = ['time', 'day', 'week', 'month', 'quarter', 'year', 'decade']

/** Whether a moment waits for another time of the text. */
export function isTold(moment: Moment): boolean {
  if (moment.is === 'told' || (moment.is === 'pointer' && moment.tense === true)) return true
  if (moment.is === 'clock') return moment.day !== undefined && isTold(moment.day)
  return moment.is === 'part' && isTold(moment.of)
}

/**
 * The interval that a time is reckoned from, or nothing where the text does not say it plainly.
 *
 * @param placed the times before it that were resolved, in text order
 */
export function toldBefore(
  context: ValueContext,
  candidate: TimeCandidate,
  placed: readonly Placed[],
): Interval | undefined {
  const { sentence } = context.lexemes[candidate.first]
  const inSentence = (at: number): Placed[] =>
    placed.filter(({ candidate: { first } }) => context.lexemes[first].sentence === at)
  const own = inSentence(sentence).at(-1)
  const isLater = signOf(candidate.moment) > 0
  if (own) {
    // "On Saturday, two days earlier": the day itself, told from another
    const isApposed =
      candidate.first - own.candidate.last <= 1 &&
      wordNear(context, candidate.first, candidate.first - 1) === ','
    return isApposed || (isLater && isOfReport(context, own)) ? undefined : anchor(own, candidate)
  }
  const before = inSentence(sentence - 1)
  return before.length === 1 && !isOfReport(context, before[0]) ? anchor(before[0], candidate) : undefined
}

/** "Two years later" may be told from a day, "two days later" not from a year. */
function anchor({ candidate: { precision }, interval }: Placed, { precision: own }: TimeCandidate) {
  if (!interval.start || !interval.end) return undefined
  if (own === 'time') return interval.startTime === interval.endTime ? interval : undefined
  return ORDER.indexOf(precision) <= Math.max(ORDER.indexOf(own), DAY) ? interval : undefined
}

const DAY = ORDER.indexOf('day')

function signOf(moment: Moment): number {
  if (moment.is === 'told') return moment.sign
  if (moment.is === 'pointer') return moment.offset
  if (moment.is === 'clock') return moment.day ? signOf(moment.day) : 0
  return moment.is === 'part' ? signOf(moment.of) : 0
}

const REPORTING =
  /^(?:said|says|told|reported|announced|added|confirmed|wrote|tweeted|posted|statement|interview|reporters|published)$/
/** How far before a time its verb of saying stands. */
const REACH = 4

/** "Police said on Monday": when it was told, not when it happened. */
function isOfReport(context: ValueContext, { candidate: { first } }: Placed): boolean {
  for (let at = first - 1; at >= first - REACH && lexemeNear(context, first, at); at--)
    if (REPORTING.test(wordNear(context, first, at))) return true
  return false
}
