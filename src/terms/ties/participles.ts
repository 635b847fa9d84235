// Whose a participle at the end of a clause is.
import { TIMES } from '../../lexicon/en/clauses/tie-words'
import type { Token } from '../../types'

/** "Waved at children skating", "passed a bill on Monday raising": who does it may be what stands before it with no comma between. */
export function nounBefore(tokens: readonly Token[], verb: number): number {
  const { head, xpos } = tokens[verb]
  const has = tokens.some(t => t.head === verb && /^(?:mark|nsubj|case)$/.test(t.deprel))
  if (xpos !== 'VBG' || verb < head || has) return -1
  const noun = tokens.findLastIndex(
    (t, i) =>
      t.head === head &&
      i > head &&
      i < verb &&
      /^(?:obj|obl)/.test(t.deprel) &&
      !TIMES.has(t.lemma.toLowerCase()) &&
      t.upos === 'NOUN',
  )
  return tokens.slice(noun < 0 ? 0 : noun, verb).some(t => t.upos === 'PUNCT') ? -1 : noun
}
