/** "Did not resign until May": he resigned then. */

import { NOT } from '../lexicon/en/clauses/negation'
import { UNTIL } from '../lexicon/en/clauses/tie-words'
import { HOLDING_VERBS } from '../lexicon/en/clauses/verb-classes'
import type { Token } from '../types'

/** Words between a time and the verb that it may hang from: "did not name a head of the inquiry until May". */
const MOST_STEPS = 4

/**
 * The word that is denied until the time at an "until", and so comes true then; -1 where nothing is denied, and of what lasts: a
 * shop that did not stay open until nine was closed by then.
 * @param until index of the "until"
 */
export function putOffUntil(tokens: readonly Token[], until: number): number {
  if (!UNTIL.has(tokens[until].text.toLowerCase()) || tokens[until].head < 0) return -1
  let at = tokens[tokens[until].head].head
  for (let steps = 0; at >= 0 && at < until && steps < MOST_STEPS; steps++, at = tokens[at].head) {
    const isDenied = tokens.some(t => t.head === at && NOT.has(t.text.toLowerCase()))
    if (isDenied) return HOLDING_VERBS.has(tokens[at].lemma) ? -1 : at
    if (tokens[at].upos === 'VERB') return -1
  }
  return -1
}
