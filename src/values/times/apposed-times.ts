/** A time told from another and the day it was, side by side: "a day earlier, on Monday", "on Monday, two days later". */
import { joinNeighbours, lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import type { TimeCandidate } from './moments'
import { isPoint } from './time-ranges'
import type { TimeRefiner } from './time-refiners'
import { isTold } from './told-before'

/** Makes one time of both: the day says when, and the words of the other belong to it. */
export const joinApposed: TimeRefiner = (candidates, context) => joinNeighbours(candidates, context, joinOne)

function joinOne(
  context: ValueContext,
  left: TimeCandidate,
  right: TimeCandidate,
): TimeCandidate | undefined {
  const told = isTold(left.moment) ? left : right
  const named = told === left ? right : left
  if (!isTold(told.moment) || isTold(named.moment) || !isPoint(named) || told.type !== 'date')
    return undefined
  if (wordNear(context, left.first, left.last) !== ',') return undefined
  const preposition = /^(?:on|in|at)$/.test(wordNear(context, left.first, left.last + 1)) ? 1 : 0
  if (right.first !== left.last + 1 + preposition || (preposition && told === right)) return undefined
  // "Two days later, on Monday, he left"; of "two days later, on Monday nights" no day is told
  return isClosed(context, right) ? { ...named, first: left.first, last: right.last } : undefined
}

function isClosed(context: ValueContext, { first, last }: TimeCandidate): boolean {
  const next = lexemeNear(context, first, last)
  if (!next || /^[,.;:)"]$/.test(next.text)) return true
  // "A day later than planned" is told from a plan
  return next.text !== 'than' && /^(?:ADP|SCONJ|CCONJ)$/.test(tokenOf(context, last)?.upos ?? '')
}
