// Which words of a sentence the parser may have hung on the wrong head: what rests on them is not told apart.
import type { Sentence, Token } from '../../types'

/** In scores of the parser, natural logarithms of odds: below this the second best head is no rare find. */
const SURE = 0.5

/**
 * The words whose head is in doubt, with the verbs whose subject is.
 *
 * @param margins by how much each word's head outscored the next
 * @param read the tokens as the parser gave them: where a repair set another head, grammar settles it
 */
export function doubtfulWords(
  { tokens }: Sentence,
  margins: readonly number[] | undefined,
  read: readonly Token[],
  from: number,
): ReadonlySet<number> {
  const doubtful = new Set<number>()
  if (margins === undefined) return doubtful
  const subjects = new Set<number>()
  for (const { head, deprel } of tokens) if (/^(?:nsubj|csubj|expl)/.test(deprel)) subjects.add(head)
  tokens.forEach(({ head, deprel, upos }, i) => {
    if (margins[i + from] >= SURE || upos === 'PUNCT') return
    const parsed = read[i + from].head
    if (head < 0 ? parsed >= 0 : head + from !== parsed) return
    if (/^(?:conj|advcl|ccomp|parataxis)/.test(deprel) && subjects.has(i)) return
    doubtful.add(i)
    if (deprel.startsWith('nsubj') && head >= 0) doubtful.add(head)
  })
  return doubtful
}
