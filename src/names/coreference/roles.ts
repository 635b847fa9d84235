/** What a mention is to the word that it hangs from. */
import type { Sentence } from '../../types'

/** 0 subject, 1 passive subject, 2 object, 3 oblique, 4 of another noun, 5 possessive, 6 in a list of subjects, 7 in another, 8 apposition, 9 part of a phrase, 10 root, 11 other. */
export function roleOf({ tokens }: Sentence, token: number): number {
  const { deprel, head } = tokens[token]
  if (deprel === 'nsubj' || deprel === 'nsubj:outer') return 0
  if (deprel === 'nsubj:pass') return 1
  if (deprel === 'obj' || deprel === 'iobj') return 2
  if (deprel.startsWith('obl')) return 3
  if (deprel === 'nmod:poss') return 5
  if (deprel === 'nmod:desc' || deprel === 'compound' || deprel === 'flat' || deprel === 'amod') return 9
  if (deprel.startsWith('nmod')) return 4
  if (deprel === 'conj') return tokens[head]?.deprel.startsWith('nsubj') ? 6 : 7
  if (deprel === 'appos') return 8
  return deprel === 'root' ? 10 : 11
}
