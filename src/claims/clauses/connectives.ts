// Words and phrases that tie a sentence to the one before and say nothing of its event.
import { EMPTY_NOUNS } from '../../lexicon/en/clauses/clause-words'
import { lower, relation, type Tree } from '../../syntax/clause-tree'

/** "for example", "in addition": set off and empty. */
export function isConnective(tree: Tree, token: number): boolean {
  return (
    EMPTY_NOUNS.has(lower(tree, token)) && tree.children[token].length <= 3 && relation(tree, token) === 'obl'
  )
}
