/** What is to be known beside the words: that a date may not be the day that it seems to be, that the other source may say as much. */
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

/** Of what one source alone has the words of the other that may say as much. */
export function nearNotes({ finding }: FindingView): string[] {
  const [{ a, b }] = finding.reasons
  const near = finding.relation === 'unmatched' ? (finding.claims.a.length > 0 ? b : a) : undefined
  return near === undefined ? [] : [`unless “${shortened(near.text)}” says as much`]
}

const LONGEST_NOTE = 90

/** As many whole words as have room. */
function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  if (words.length <= LONGEST_NOTE) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_NOTE))} …`
}
