/** Joins lengths with the time that they begin or end with: "the week beginning 4 February", "the year to 31 March". */
import { lexemeNear, type ValueContext, wordNear } from '../candidate'
import type { Length, TimeCandidate } from './moments'
import { isPoint } from './time-ranges'
import { type TimeRefiner, wordsBetween } from './time-refiners'

/** "the week beginning 4 February", "a week starting tomorrow", "for 1 week, from 20 December". */
export const joinStretches: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const candidate of candidates) {
    const left = merged.at(-1)
    const words =
      left && lexemeNear(context, left.first, candidate.first)
        ? wordsBetween(context, left.last, candidate.first)
        : undefined
    const weekAt = weekOfStart(context, candidate)
    if (
      left?.type === 'duration' &&
      left.length &&
      isPoint(candidate) &&
      words !== undefined &&
      /^,? ?(?:from|starting|beginning|starting on|beginning on|starting from|from the)$/.test(words)
    )
      merged[merged.length - 1] = {
        ...candidate,
        first: left.first,
        moment: { is: 'stretch', length: left.length, from: candidate.moment },
      }
    else if (weekAt !== undefined && candidate.precision === 'day')
      merged.push({
        ...candidate,
        first: weekAt,
        precision: 'week',
        moment: { is: 'weekOf', day: candidate.moment },
      })
    else merged.push(candidate)
  }
  return merged
}

/** "The year to 31 March", "the three months to June": a stretch that ends with what it is named by. */
export const joinPeriodsTo: TimeRefiner = (candidates, context) => {
  const merged: TimeCandidate[] = []
  for (const candidate of candidates) {
    const left = merged.at(-1)
    const { first, moment, precision } = candidate
    const isEnd = isPoint(candidate) && (precision === 'day' || precision === 'month')
    const word = (at: number): string => wordNear(context, first, at)
    const at = word(first - 1) === 'the' ? first - 2 : first - 1
    const isTo = isEnd && /^(?:to|ended|ending)$/.test(word(at))
    const length = isTo && left?.last === at ? lengthOf(left, context) : undefined
    const unit = isTo && word(at - 2) === 'the' ? PERIODS_TO.get(word(at - 1)) : undefined
    const to = (start: number, of: Length): TimeCandidate => ({
      ...candidate,
      first: start,
      moment: { is: 'stretch', length: of, to: moment },
    })
    if (left && length) merged[merged.length - 1] = to(left.first, length)
    else merged.push(unit ? to(at - 1, unit) : candidate)
  }
  return merged
}

/** "The three months", with or without the "in" that may make a date of it. */
function lengthOf({ first, type, weak, length }: TimeCandidate, context: ValueContext): Length | undefined {
  const isIn = wordNear(context, first, first) === 'in'
  const article = wordNear(context, first, isIn ? first + 1 : first - 1)
  return article === 'the' && (type === 'duration' || weak) ? length : undefined
}

const PERIODS_TO: ReadonlyMap<string, Length> = new Map([
  ['year', { years: 1, months: 0, days: 0, seconds: 0 }],
  ['quarter', { years: 0, months: 3, days: 0, seconds: 0 }],
])

function weekOfStart(context: ValueContext, { first }: TimeCandidate): number | undefined {
  let at = first - 1
  if (wordNear(context, first, at) === 'the' || wordNear(context, first, at) === 'on') at--
  if (
    wordNear(context, first, at) === 'c' &&
    wordNear(context, first, at - 1) === '/' &&
    wordNear(context, first, at - 2) === 'w'
  )
    return at - 2
  return /^(?:beginning|starting|commencing|of)$/.test(wordNear(context, first, at)) &&
    wordNear(context, first, at - 1) === 'week'
    ? at - 1
    : undefined
}
