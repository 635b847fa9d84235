/** How a noun is introduced. */
import type { Sentence } from '../../types'

/** 1 "the", 2 "this", 3 "a", 4 a possessive, 5 a number, 6 none. */
export function determinerOf(
  { tokens }: Sentence,
  noun: number,
  children: readonly (readonly number[])[],
): number {
  for (const child of children[noun]) {
    if (child > noun) break
    const { deprel, lemma } = tokens[child]
    if (deprel === 'det') return lemma === 'the' ? 1 : lemma === 'a' || lemma === 'an' ? 3 : 2
    if (deprel === 'nmod:poss') return 4
    if (deprel === 'nummod') return 5
  }
  return 6
}
