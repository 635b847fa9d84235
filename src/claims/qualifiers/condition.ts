// The condition that several clauses share: "If it rains, the race will stop and the crowd will leave".

import { CONDITIONAL_MARKERS } from '../../lexicon/en/clauses/hedges'
import { dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { isInverted } from './polarity'

/** Head of the conditional clause that stands before the first of the clauses a conjunct is joined to; -1 when there is none. */
export function sharedCondition(tree: Tree, conjunct: number): number {
  let first = conjunct
  while (relation(tree, first) === 'conj' && tree.tokens[first].head >= 0) first = tree.tokens[first].head
  if (first === conjunct) return -1
  const isCondition = (clause: number) =>
    clause < first &&
    (isInverted(tree, clause) ||
      dependents(tree, clause, 'mark').some(m => CONDITIONAL_MARKERS.has(lower(tree, m))))
  return dependents(tree, first, 'advcl').find(isCondition) ?? -1
}
