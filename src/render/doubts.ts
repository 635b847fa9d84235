/** What is to be known of a date beside its words: that it may not be the day that it seems to be. */
import type { TimeExpression } from '../types'
import type { ClaimView, FindingView } from './view'
import { CHECK_SIDES } from './wording'

export const DOUBTS: Readonly<Record<NonNullable<TimeExpression['doubt']>, string>> = {
  weekday: 'the day of the week is not that of the date',
  order: 'day and month may be the other way round',
}

/** A note for each date in the words of the finding that may be another: `“Monday, 5 March 2024” in A: …`. */
export function doubtNotes(view: FindingView): string[] {
  return (['a', 'b'] as const).flatMap(side =>
    notesOf(view[side], ` in ${view.isCheck ? CHECK_SIDES[side] : side.toUpperCase()}`),
  )
}

/** The same of claims of one source, which need not be named. */
export function notesOf(claims: readonly ClaimView[], place = ''): string[] {
  const notes = claims.flatMap(({ claim, document }) =>
    document.times.flatMap(({ doubt, span }) => {
      const isTold = claim.spans.some(({ start, end }) => start <= span.start && span.end <= end)
      return doubt === undefined || !isTold
        ? []
        : [`“${document.source.text.slice(span.start, span.end)}”${place}: ${DOUBTS[doubt]}`]
    }),
  )
  return [...new Set(notes)]
}
