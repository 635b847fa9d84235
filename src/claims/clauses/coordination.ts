// Where a sentence coordinates, and whether what is said of all is said of each.
import {
  dependent,
  dependents,
  isPredicate,
  isVerb,
  lower,
  relation,
  type Tree,
} from '../../syntax/clause-tree'
import { isDistributive } from './distribution'

/** A coordination: `members[0]` is its head in the tree. */
export interface Coordination {
  readonly members: readonly number[]
  /** True when each member may stand in for the whole. */
  readonly distributive: boolean
  /** True when the members are clauses or verb phrases, each a claim of its own. */
  readonly clausal: boolean
}

/** The coordinations of a sentence by the index of their head. */
export function findCoordinations(tree: Tree): Map<number, Coordination> {
  const found = new Map<number, Coordination>()
  tree.tokens.forEach((_, head) => {
    const conjuncts = dependents(tree, head, 'conj')
    if (conjuncts.length === 0) return
    const clausal =
      isClauseHead(tree, head) && conjuncts.every(c => isClausePeer(tree, head, c) && !isAlternative(tree, c))
    const members = [head, ...conjuncts]
    found.set(head, { members, clausal, distributive: clausal || isDistributive(tree, members) })
  })
  return found
}

const clauseRelations = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'list'])

/** Whether the token heads a clause of its own rather than a phrase or an open complement. */
export function isClauseHead(tree: Tree, token: number): boolean {
  let at = token
  // A conjunct is a clause when the first of its chain is.
  while (relation(tree, at) === 'conj' && tree.tokens[at].head >= 0) {
    if (isAlternative(tree, at)) return false
    if (!isClausePeer(tree, tree.tokens[at].head, at)) return false
    at = tree.tokens[at].head
  }
  if (!clauseRelations.has(relation(tree, at))) return false
  return isPredicate(tree, token) || (at !== token && isPredicate(tree, at))
}

/** "did not resign or apologise", "will pay, sue or wait": of several joined by "or" none is said alone. */
function isAlternative(tree: Tree, conjunct: number): boolean {
  return dependents(tree, tree.tokens[conjunct].head, 'conj').some(
    c =>
      isJoinedByOr(tree, c) ||
      (dependent(tree, c, 'cc') < 0 && dependents(tree, c, 'conj').some(d => isJoinedByOr(tree, d))),
  )
}

const isJoinedByOr = (tree: Tree, conjunct: number): boolean =>
  dependents(tree, conjunct, 'cc').some(
    word => lower(tree, word) === 'or' || (lower(tree, word) === 'nor' && !isInverting(tree, word)),
  )

/** "nor do I": the auxiliary before its subject needs the "nor". */
export function isInverting(tree: Tree, word: number): boolean {
  return lower(tree, word) === 'nor' && tree.tokens[word + 1]?.upos === 'AUX'
}

/** Whether a conjunct continues its head as a predication: "arrived and met", "is tall and has a beard". */
function isClausePeer(tree: Tree, head: number, conjunct: number): boolean {
  if (isPredicate(tree, conjunct))
    return (isPredicate(tree, head) || !isVerb(tree.tokens[head])) && isOfForm(tree, head, conjunct)
  // "was about cost, not safety": what is set against it goes with it.
  if (isSetAgainst(tree, conjunct)) return false
  return dependent(tree, head, 'cop') >= 0 && tree.tokens[conjunct].upos !== 'ADV'
}

const isSetAgainst = (tree: Tree, conjunct: number): boolean =>
  dependents(tree, conjunct, 'cc', 'advmod').some(
    c => /^(?:not|rather|instead)$/.test(lower(tree, c)) && c < conjunct,
  )

/** "is seen searching and walking away", "led to closing and selling": a participle goes on with another, not with a verb that has tense. */
function isOfForm(tree: Tree, head: number, conjunct: number): boolean {
  if (dependent(tree, conjunct, 'nsubj', 'csubj', 'expl', 'aux', 'cop') >= 0) return true
  if (tree.tokens[conjunct].xpos !== 'VBG') return true
  return tree.tokens[head].xpos === 'VBG' || !isVerb(tree.tokens[head])
}
