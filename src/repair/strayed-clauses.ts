// Clauses that were hung on a word between them and the one that they belong to.
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairStrayedClauses(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    contentBehindInsertion(tokens, i)
  })
}

const SUBJECTS = ['nsubj', 'nsubj:pass', 'expl', 'csubj']

/** "the idea, put about by a rival, that the mill leaks": behind what is set in between the clause still tells the idea. */
function contentBehindInsertion(tokens: Draft[], that: number): void {
  const { text, head: clause, deprel } = tokens[that]
  if (text !== 'that' || deprel !== 'mark' || clause < that || tokens[that - 1]?.text !== ',') return
  if (!/^(?:acl|advcl|parataxis|appos|dep)/.test(tokens[clause].deprel) || !hasOwn(tokens, clause, SUBJECTS))
    return
  for (let noun = that - 3; noun >= 0; noun--) {
    if (tokens[noun].upos !== 'NOUN' || tokens[noun + 1].text !== ',') continue
    if (
      tokens
        .slice(noun + 1, that - 1)
        .some((t, i) => t.upos !== 'PUNCT' && !isUnder(tokens, noun + 1 + i, noun))
    )
      return
    if (signatureOf('noun', 'that', tokens[noun].lemma) === undefined) continue
    Object.assign(tokens[clause], { head: noun, deprel: 'acl' })
    return
  }
}
