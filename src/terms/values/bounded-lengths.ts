// "Less than an hour", "more than a year": a length of time without a number, with the bound before it.

import { BOUNDS_BEFORE } from '../../lexicon/en/values/numbers-bounds'
import type { Span, TimeExpression } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'

/** The longest words that bound a number, and the space behind. */
const REACH = Math.max(...BOUNDS_BEFORE.map(([phrase]) => phrase.length)) + 1

/** The length with its bound, from where the bound begins; undefined where none stands before it. */
export function boundedLength(
  text: string,
  { span, seconds, type }: TimeExpression,
): { readonly span: Span; readonly amount: QuantityTerm } | undefined {
  if (type !== 'duration' || seconds === undefined) return undefined
  const before = ` ${text.slice(Math.max(0, span.start - REACH), span.start).toLowerCase()}`
  let phrase = ''
  let isOver: boolean | undefined
  for (const [words, bound] of BOUNDS_BEFORE)
    if (
      (bound === 'over' || bound === 'under') &&
      words.length > phrase.length &&
      before.endsWith(` ${words} `)
    ) {
      phrase = words
      isOver = bound === 'over'
    }
  if (isOver === undefined) return undefined
  return {
    span: { start: span.start - phrase.length - 1, end: span.end },
    amount: {
      value: seconds,
      min: isOver ? seconds : null,
      max: isOver ? null : seconds,
      unit: 's',
      approximate: false,
    },
  }
}
