// Clauses that tell the content of a word above them rather than something of it.
import { dependent, lower, type Tree } from '../../syntax/clause-tree'

/** "promises that taxes will fall": "that" only joins, and the clause lacks nothing. */
export function isContent(tree: Tree, head: number): boolean {
  const marker = dependent(tree, head, 'mark')
  return marker >= 0 && lower(tree, marker) === 'that' && dependent(tree, head, 'nsubj', 'nsubj:pass') >= 0
}

/** "suggested that he leave": what is asked for is not said to happen. */
export function isSubjunctive(tree: Tree, head: number): boolean {
  if (!/^VBP?$/.test(tree.tokens[head].xpos) || dependent(tree, head, 'aux', 'cop') >= 0) return false
  const subject = dependent(tree, head, 'nsubj')
  return subject >= 0 && /^(he|she|it)$/.test(lower(tree, subject))
}
