// Whether two claims speak of one event, asked before any difference is called: 100 working and 100 injured do not clash.
import type { ClaimView } from '../claims/view'
import type { JudgeContext } from './judge'

/** Least probability of one fact at which unequal slots are a difference. */
export const ONE_EVENT = 0.5

/** Words that set a thing apart from the one spoken of: "an earlier offer" is not "the offer". */
const OTHER = new Set(
  'another other earlier previous prior later subsequent similar separate different former next further additional'.split(
    ' ',
  ),
)

const ORDER = new Set('first second third fourth fifth last final opening closing'.split(' '))

/** Whether the sides speak of two things of one name: one is set apart, or each has its own place in an order. */
export function areOtherThings(a: ClaimView, b: ClaimView, { terms }: JudgeContext): boolean {
  return terms.some(pair => {
    const [x, y] = [marksOf(a, a.terms[pair.a].index), marksOf(b, b.terms[pair.b].index)]
    const place = x.find(mark => ORDER.has(mark))
    const other = y.find(mark => ORDER.has(mark))
    if (place !== undefined && other !== undefined && place !== other) return true
    return x.some(mark => OTHER.has(mark)) !== y.some(mark => OTHER.has(mark))
  })
}

const NO_MARKS: readonly string[] = []

/** Words before a noun that may set it apart. */
function marksOf({ sentence }: ClaimView, noun: number): readonly string[] {
  let marks = NO_MARKS
  for (const { head, deprel, text } of sentence.tokens)
    if (head === noun && (deprel === 'amod' || deprel === 'nummod' || deprel.startsWith('det')))
      marks = [...marks, text.toLowerCase()]
  return marks
}
