// Another word in sentences otherwise the same: whether it comes to the same is not known, so it is not said that it does.
import type { Term } from '../../terms/claim-terms'
import type { Facet, Reason } from '../../types'
import { evidence, wordedApart } from '../evidence'
import type { Judge } from '../judge'
import { isChangedInto } from './edit'

/** Less alike than this, two words that stand for each other may say different things. */
const SAME_MEANING = 0.7
/** As sure as this, two words without a partner stand in one place. */
const SURE_PLACE = 0.75
/** A word that tells less is a matter of style. */
const TELLING = 0.35

export const judgeWording: Judge = (a, b, { terms, slots, weight }) => {
  const reasons: Reason[] = []
  const compare = (i: number, j: number): void => {
    const [x, y] = [a.terms[i], b.terms[j]]
    if (!tells(x) || !tells(y) || Math.min(weight(x), weight(y)) < TELLING) return
    if (!isChangedInto(a, x.index, b, y.index)) return
    reasons.push(wordedApart(facetOf(x), evidence(a, x.span), evidence(b, y.span)))
  }
  for (const { a: i, b: j, score } of terms) if (score < SAME_MEANING) compare(i, j)
  for (const { a: i, b: j, score } of slots) if (score >= SURE_PLACE) compare(i, j)
  return reasons
}

const tells = ({ kind, head }: Term): boolean =>
  kind === 'word' && (head.upos === 'NOUN' || head.upos === 'VERB' || head.upos === 'ADJ')

const facetOf = ({ head }: Term): Facet => (head.upos === 'VERB' ? 'predicate' : 'entity')
