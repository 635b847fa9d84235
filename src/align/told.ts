// Whether a name or a value that one article has stands in the other too.
import type { Term } from '../terms/claim-terms'
import type { Sentence } from '../types'

/** As alike as this, two names or values are one. */
const ONE = 0.95

/**
 * @param termsOf the terms of both documents by sentence
 * @param score how alike a term of the first and one of the second are
 * @param areTwo whether they name two people
 */
export function rememberTold(
  termsOf: readonly ReadonlyMap<Sentence, readonly Term[]>[],
  score: (x: Term, y: Term) => number,
  areTwo: (x: Term, y: Term) => boolean,
): (side: 0 | 1, term: Term) => boolean {
  const named = termsOf.map(sentences => [...sentences.values()].flat().filter(isTelling))
  const told = new Map<Term, boolean>()
  return (side, term) => {
    const known = told.get(term)
    if (known !== undefined) return known
    const isOneOf = (other: Term) => {
      const [x, y] = side === 0 ? [term, other] : [other, term]
      return other.kind === term.kind && (score(x, y) >= ONE || (isLongerName(x, y) && !areTwo(x, y)))
    }
    const found = isTelling(term) && named[1 - side].some(isOneOf)
    told.set(term, found)
    return found
  }
}

/** As long as something took, something else did too; a word is told of in other words. */
const isTelling = ({ kind, time }: Term): boolean => kind !== 'word' && time?.type !== 'duration'

/** "Dev" and "Dev Malhotra", "Storm Ingrid" and "Ingrid": told, by more or by fewer of its words. */
function isLongerName(x: Term, y: Term): boolean {
  if (x.kind !== 'name' || y.kind !== 'name') return false
  const [mine, theirs] = [x.key.split(' '), y.key.split(' ')]
  return mine.every(word => theirs.includes(word)) || theirs.every(word => mine.includes(word))
}
