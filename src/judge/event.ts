// Whether two claims speak of one event, asked before any difference is called: 100 working and 100 injured do not clash.
import type { ClaimView } from '../claims/view'
import type { Sentence } from '../types'
import type { JudgeContext } from './judge'
import { remember } from './remember'

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
const marksOf = ({ sentence }: ClaimView, noun: number): readonly string[] =>
  marksIn(sentence).get(noun) ?? NO_MARKS

const marksIn = remember(({ tokens }: Sentence): ReadonlyMap<number, readonly string[]> => {
  const marks = new Map<number, string[]>()
  for (const { head, deprel, text } of tokens) {
    if (deprel !== 'amod' && deprel !== 'nummod' && !deprel.startsWith('det')) continue
    const word = text.toLowerCase()
    if (!OTHER.has(word) && !ORDER.has(word)) continue
    const known = marks.get(head)
    if (known) known.push(word)
    else marks.set(head, [word])
  }
  return marks
})
