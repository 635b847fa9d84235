// Ages of one person: told once a person, so that two of them need no event to be set against each other.
import type { ClaimView } from '../terms/claim-terms'
import type { JudgeContext } from './judge'

/** As sure as this that two names are one person. */
const SAME_PERSON = 0.7
/** UCUM's year. */
const YEAR = 'a'

/** Pairs of terms of the two claims that tell how old one person is. */
export function agesOfOne(
  a: ClaimView,
  b: ClaimView,
  { sameEntity }: JudgeContext,
): { readonly a: number; readonly b: number; readonly score: number }[] {
  const theirs = agesIn(b)
  return agesIn(a).flatMap(mine =>
    theirs
      .filter(other => sameEntity(mine.person, other.person) >= SAME_PERSON)
      .map(other => ({ a: mine.at, b: other.at, score: 1 })),
  )
}

/** "Ana Ortiz, 43, …": a number of years that hangs from a person's name. */
function agesIn({ terms, document }: ClaimView): { at: number; person: string }[] {
  return terms.flatMap(({ quantity, head }, at) => {
    if (quantity?.unit !== YEAR || head.upos !== 'NUM') return []
    const name = terms.find(({ kind, tokens }) => kind === 'name' && tokens.includes(head.head))
    const isPerson = document.entities.some(({ id, type }) => id === name?.entity && type === 'person')
    return isPerson && name?.entity !== undefined ? [{ at, person: name.entity }] : []
  })
}
