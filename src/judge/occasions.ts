// Which time it was: "for the first time", "the second time that".
import type { ClaimView } from '../terms/claim-terms'
import { areAtOtherTimes, SURE_FACT } from './event'
import type { JudgeContext } from './judge'

/** Pairs of terms of the two claims that tell how often it has now happened. */
export function occasionsOfOne(
  a: ClaimView,
  b: ClaimView,
  { terms, likely }: Pick<JudgeContext, 'terms' | 'likely'>,
): { readonly a: number; readonly b: number; readonly score: number }[] {
  if (likely < SURE_FACT || a.claim.polarity !== b.claim.polarity || areAtOtherTimes(a, b)) return []
  return occasionsIn(a).flatMap(mine =>
    occasionsIn(b)
      .filter(other => terms.some(pair => pair.a === mine.time && pair.b === other.time))
      .map(other => ({ a: mine.at, b: other.at, score: 1 })),
  )
}

/** Ordinals before "time", with the terms of that word. */
function occasionsIn({
  terms,
  sentence: { tokens },
}: ClaimView): { readonly at: number; readonly time: number }[] {
  return terms.flatMap(({ quantity, index }, at) => {
    const noun = tokens[index].head
    if (quantity?.unit !== 'ordinal' || tokens[noun]?.lemma.toLowerCase() !== 'time') return []
    const time = terms.findIndex(term => term.index === noun)
    return time < 0 ? [] : [{ at, time }]
  })
}
