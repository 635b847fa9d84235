// Which clauses may be told without what governs them: those that the text stands by as their own words put them.

import { CONDITIONAL_MARKERS } from '../../lexicon/en/clauses/hedges'
import { DENYING_VERBS } from '../../lexicon/en/clauses/negation'
import { dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { firstConjunct } from '../clauses/antecedents'
import type { Clause } from '../clauses/clauses'
import { commitmentOf, ownCommitment } from './commitment'
import { governorOf } from './governor'
import { isContraryToFact, isInverted } from './polarity'

/**
 * Whether the clause says alone what it says in its place: "said that he fled" tells a flight on somebody's word, while the
 * content of "denied that", "fears that" or "if" is told by the clause around it only.
 */
export function isToldAlone(tree: Tree, { head, kind }: Clause): boolean {
  if (kind === 'main' || kind === 'aside') return !isInverted(tree, head)
  // "the well, which opened in May": set off, it is the writer's word wherever it stands.
  const first = firstConjunct(tree, head)
  const isApart = isSetOff(tree, first)
  if (kind === 'relative' && isApart) return true
  for (let at = first; at >= 0; at = tree.tokens[at].head) if (isOpen(tree, at, isApart)) return false
  return true
}

/** Behind a comma a clause goes with the whole one: "seeks to sell the mine, cutting jobs" cuts them all the same. */
function isOpen(tree: Tree, at: number, isApart: boolean): boolean {
  if (isSupposed(tree, at) || isOfDenied(tree, at)) return true
  const governing = governorOf(tree, at)
  if (governing?.complement === 'ing') return true
  if (governing === undefined || (isApart && governing.complement !== 'that')) return false
  const [whole, own] = [commitmentOf(tree, at), ownCommitment(tree, at)]
  // "could not promise that pay would rise": of what is not said nothing is left, however it is put.
  const isUnsaid =
    whole.holders[0] === governing.head && commitmentOf(tree, governing.head).polarity === 'negative'
  return isUnsaid || whole.polarity !== own.polarity || whole.modality !== own.modality
}

/** "denied a suggestion that he had fled": what is denied of the suggestion is what it says. */
function isOfDenied(tree: Tree, at: number): boolean {
  if (relation(tree, at) !== 'acl' || dependents(tree, at, 'mark').length === 0) return false
  // "a suggestion by the defence that …": the tree may hang it on either.
  let verb = tree.tokens[at].head
  while (verb >= 0 && tree.tokens[verb].upos === 'NOUN') verb = tree.tokens[verb].head
  return (
    verb >= 0 &&
    verb < at &&
    DENYING_VERBS.has(tree.tokens[verb].lemma) &&
    dependents(tree, verb, 'obj', 'nsubj').length > 0
  )
}

/** "if he fled", "whether he fled", "had he fled": what its own first word puts in question. */
function isSupposed(tree: Tree, at: number): boolean {
  if (at === 0 && lower(tree, 0) === 'had' && relation(tree, 0) === 'aux') return true
  // "asked about whether he fled", "questions of whether": whatever it hangs on.
  if (dependents(tree, at, 'mark').some(m => lower(tree, m) === 'whether')) return true
  if (!['advcl', 'ccomp', 'csubj'].includes(relation(tree, at))) return false
  if (isContraryToFact(tree, at) && relation(tree, at) === 'advcl') return true
  return dependents(tree, at, 'mark').some(m => CONDITIONAL_MARKERS.has(lower(tree, m)))
}

function isSetOff(tree: Tree, head: number): boolean {
  let first = head
  const stack = [head]
  while (stack.length > 0) {
    const at = stack.pop() ?? head
    if (at < first) first = at
    stack.push(...tree.children[at])
  }
  // A parser hangs the comma on the clause or before it.
  return MARKS.has(tree.tokens[first].text) || MARKS.has(tree.tokens[first - 1]?.text ?? '')
}

const MARKS = new Set([',', '(', '-', '–', '—'])
