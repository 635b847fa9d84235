/** Merges two times into a range, and opens one side of a time: "from March to May", "since 2021", "until Friday". */
import { putOffUntil } from '../../syntax/put-off'
import { joinNeighbours, tokenOf, type ValueContext, wordNear } from '../candidate'
import type { Fields, Moment, TimeCandidate } from './moments'
import type { TimeRefiner } from './time-refiners'

/** "from March to May", "between 2010 and 2015", "Oct. 2 - October 22", "Monday through Friday". */
export const mergeTimeRanges: TimeRefiner = (candidates, context) =>
  joinNeighbours(candidates, context, rangeOf)

function rangeOf(
  context: ValueContext,
  left: TimeCandidate,
  right: TimeCandidate,
): TimeCandidate | undefined {
  if (!isPoint(left) || !isPoint(right)) return undefined
  const lead =
    wordNear(context, left.first, left.first - 1) === 'the'
      ? wordNear(context, left.first, left.first - 2)
      : wordNear(context, left.first, left.first - 1)
  const joint: string[] = []
  for (let i = left.last; i < right.first && joint.length < 4; i++)
    joint.push(wordNear(context, left.first, i))
  const words = joint.filter(word => word !== 'the' && word !== ',').join(' ')
  const isDash = words === '-'
  const isRange =
    isDash ||
    /^(?:through|until|till|thru|up to|- to -)$/.test(words) ||
    (words === 'to' && (lead === 'from' || left.precision === right.precision)) ||
    (words === 'and' && lead === 'between')
  if (!isRange || (isDash && joint.length > 1)) return undefined
  const [from, to] = shareFields(left.moment, right.moment)
  const named = lead === 'from' || lead === 'between'
  const first = named
    ? wordNear(context, left.first, left.first - 1) === 'the'
      ? left.first - 2
      : left.first - 1
    : left.first
  return {
    first,
    last: right.last,
    type: left.type === 'time' ? 'time' : 'date',
    precision: finer(left, right),
    moment: { is: 'range', from, to },
  }
}

export function isPoint(candidate: TimeCandidate): boolean {
  return (
    (candidate.type === 'date' || candidate.type === 'time') &&
    candidate.moment.is !== 'unknown' &&
    candidate.moment.is !== 'told' &&
    candidate.moment.is !== 'range'
  )
}

const ORDER = ['time', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const

function finer(left: TimeCandidate, right: TimeCandidate): TimeCandidate['precision'] {
  return ORDER[Math.min(ORDER.indexOf(left.precision), ORDER.indexOf(right.precision))]
}

/** In "March to May 2021" the year belongs to both sides; in "5 to 7 May 2021" the month too. */
function shareFields(from: Moment, to: Moment): readonly [Moment, Moment] {
  const fromFields = fieldsOf(from)
  const toFields = fieldsOf(to)
  if (!fromFields || !toFields || isYearOnly(fromFields) || isYearOnly(toFields)) return [from, to]
  const year = fromFields.year ?? toFields.year
  return [withYear(from, fromFields, year), withYear(to, toFields, year)]
}

function isYearOnly(fields: Fields): boolean {
  return (
    fields.month === undefined &&
    fields.day === undefined &&
    fields.season === undefined &&
    fields.quarter === undefined
  )
}

/** "Did not resign until May": in May. */
function isPutOff(context: ValueContext, until: number): boolean {
  const token = tokenOf(context, until)
  if (!token) return false
  const { tokens } = context.sentences[context.lexemes[until].sentence]
  return putOffUntil(tokens, tokens.indexOf(token)) >= 0
}

function fieldsOf(moment: Moment): Fields | undefined {
  if (moment.is === 'part') return fieldsOf(moment.of)
  return moment.is === 'fields' && moment.within === undefined ? moment.fields : undefined
}

function withYear(moment: Moment, fields: Fields, year: number | undefined): Moment {
  if (moment.is === 'part') return { ...moment, of: withYear(moment.of, fields, year) }
  return { is: 'fields', fields: { ...fields, year: fields.year ?? year } }
}

/** "since 2021", "until May", "by Friday", "before June", "after March": one side is open. */
export const readTimeBounds: TimeRefiner = (candidates, context) =>
  candidates.map(candidate => {
    if (!isPoint(candidate)) return candidate
    const { first, moment } = candidate
    const skip = /^(?:the|at|about|around)$/.test(wordNear(context, first, first - 1)) ? 2 : 1
    const word = wordNear(context, first, first - skip)
    // "after the 1991 war" dates the war, not what came after it
    if (
      skip === 2 &&
      candidate.precision === 'year' &&
      /^[a-z]/.test(wordNear(context, first, candidate.last))
    )
      return candidate
    const open = (range: Moment, from = first - skip): TimeCandidate => ({
      ...candidate,
      first: from,
      moment: range,
    })
    if (word === 'since') return open({ is: 'range', from: moment })
    if (isPutOff(context, first - skip)) return candidate
    if (word === 'until' || word === 'till' || word === 'by') return open({ is: 'range', to: moment })
    if (word === 'to' && wordNear(context, first, first - skip - 1) === 'prior')
      return open({ is: 'range', to: moment, exclusive: true }, first - skip - 1)
    if (word === 'than' && wordNear(context, first, first - skip - 1) === 'later')
      return open(
        { is: 'range', to: moment },
        first - skip - (wordNear(context, first, first - skip - 2) === 'no' ? 2 : 1),
      )
    if (word === 'through') return open({ is: 'range', to: moment })
    if (word === 'starting' || word === 'beginning') return open({ is: 'range', from: moment })
    if (
      (word === 'in' || word === 'on') &&
      /^(?:starting|beginning)$/.test(wordNear(context, first, first - skip - 1))
    )
      return open({ is: 'range', from: moment }, first - skip - 1)
    if (word === 'before') return open({ is: 'range', to: moment, exclusive: true })
    if (word === 'after') return open({ is: 'range', from: moment, exclusive: true })
    if (
      word === 'from' &&
      /^(?:on|onwards?|forward)$/.test(wordNear(context, first, candidate.last)) &&
      !/^[a-z]/.test(wordNear(context, first, candidate.last + 1))
    )
      return { ...open({ is: 'range', from: moment }), last: candidate.last + 1 }
    return candidate
  })
