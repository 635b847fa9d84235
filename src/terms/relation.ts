/** How what one text says relates to what another says, in the terms of natural logic (MacCartney and Manning 2009). */

import { remember } from '../memo'

/** `narrower`: the first says the second and more; `exclusive`: both cannot be true of one thing. */
export type Relation = 'equal' | 'narrower' | 'wider' | 'exclusive' | 'unknown'

/** The same relation seen from the other side. */
export function converseRelation(relation: Relation): Relation {
  if (relation === 'narrower') return 'wider'
  return relation === 'wider' ? 'narrower' : relation
}

/** Stands in no word. */
const PARTED = '\u0000'
/** Room for the pairs of some long articles. */
const MOST_PAIRS = 20_000

/** A relation of words that remembers its answers: two texts use the same words again and again. */
export function rememberPairs<Answer>(
  answer: (a: string, b: string) => Answer,
): (a: string, b: string) => Answer {
  const known = remember(key => {
    const end = key.indexOf(PARTED)
    return answer(key.slice(0, end), key.slice(end + 1))
  }, MOST_PAIRS)
  return (a, b) => known(a + PARTED + b)
}
