// Whether a clause told alone says of whom it speaks.

import type { Tree } from '../../syntax/clause-tree'
import type { Proposition } from '../proposition'
import type { Replacement } from '../restate/restate'

const thirdPerson = /^(he|him|his|she|her|hers|it|they|them|their|theirs)$/i

const demonstrative = /^(this|that|these|those)$/i

/** Whether the claim opens with a pronoun for somebody or something that it does not name. */
export function isUnclear(
  tree: Tree,
  { pieces }: Proposition,
  replacements: readonly Replacement[],
): boolean {
  for (const piece of pieces) {
    if (!('words' in piece)) continue
    for (const word of piece.words) {
      const { upos, text, deprel } = tree.tokens[word]
      if (upos === 'NOUN' || upos === 'PROPN' || replacements.some(r => r.from <= word && word <= r.to))
        return false
      if (deprel.startsWith('nsubj') && demonstrative.test(text)) return true
      if (upos === 'PRON' && deprel !== 'expl' && thirdPerson.test(text)) return true
    }
  }
  return false
}
