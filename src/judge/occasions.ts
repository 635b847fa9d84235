// Which time it was: "for the first time", "the second time that"; and which place was taken: "came third", "were runners-up".
import { TAKING_A_PLACE } from '../lexicon/en/judge/story-words'
import type { ClaimView } from '../terms/claim-terms'
import { areAtOtherTimes, SURE_FACT } from './event'
import type { JudgeContext } from './judge'

/** Pairs of terms of the two claims that tell how often it has now happened, or in which place somebody came. */
export function occasionsOfOne(
  a: ClaimView,
  b: ClaimView,
  { terms, likely }: Pick<JudgeContext, 'terms' | 'likely'>,
): { readonly a: number; readonly b: number; readonly score: number }[] {
  if (likely < SURE_FACT || a.claim.polarity !== b.claim.polarity || areAtOtherTimes(a, b)) return []
  const pairsOf = (xs: readonly Occasion[], ys: readonly Occasion[]) =>
    xs.flatMap(mine =>
      ys
        .filter(other => terms.some(pair => pair.a === mine.of && pair.b === other.of))
        .map(other => ({ a: mine.at, b: other.at, score: 1 })),
    )
  return [...pairsOf(occasionsIn(a), occasionsIn(b)), ...pairsOf(placesIn(a), placesIn(b))]
}

/** A term that tells a number in an order, and the term that it is of. */
interface Occasion {
  readonly at: number
  readonly of: number
}

/** Places that the subject of the claim came in: of a race it is in one. */
function placesIn({ terms, sentence: { tokens } }: ClaimView): readonly Occasion[] {
  return terms.flatMap((term, at) => {
    if (term.amount?.unit !== 'ordinal') return []
    const noun = tokens[term.index].head
    const said = tokens[noun]?.lemma === 'place' ? [noun] : term.tokens
    const isHead = (own: number): boolean => said.includes(own)
    const hasCopula = tokens.some(({ head, deprel }) => isHead(head) && deprel === 'cop')
    const verb = said.map(i => tokens[i].head).find(i => !isHead(i)) ?? -1
    if (!hasCopula && !TAKING_A_PLACE.has(tokens[verb]?.lemma)) return []
    const of = terms.findIndex(
      ({ index }) =>
        tokens[index].deprel === 'nsubj' &&
        (hasCopula ? isHead(tokens[index].head) || tokens[index].head === verb : tokens[index].head === verb),
    )
    return of < 0 ? [] : [{ at, of }]
  })
}

/** Ordinals before "time", with the terms of that word. */
function occasionsIn({ terms, sentence: { tokens } }: ClaimView): readonly Occasion[] {
  return terms.flatMap(({ quantity, index }, at) => {
    const noun = tokens[index].head
    if (quantity?.unit !== 'ordinal' || tokens[noun]?.lemma.toLowerCase() !== 'time') return []
    const of = terms.findIndex(term => term.index === noun)
    return of < 0 ? [] : [{ at, of }]
  })
}
