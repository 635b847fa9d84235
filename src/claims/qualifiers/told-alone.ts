// Which clauses may be told without what governs them: those that the text stands by as their own words put them.
import { type Clause, firstConjunct } from '../clauses'
import type { Tree } from '../tree'
import { commitmentOf, ownCommitment } from './commitment'
import { governorOf } from './governor'

/**
 * Whether the clause says alone what it says in its place: "said that he fled" tells a flight on somebody's word, while the
 * content of "denied that", "fears that" or "if" is told by the clause around it only.
 */
export function isToldAlone(tree: Tree, { head, kind }: Clause): boolean {
  if (kind === 'main' || kind === 'aside') return true
  // "the well, which opened in May": set off, it is the writer's word wherever it stands.
  if (kind === 'relative' && isSetOff(tree, head)) return true
  for (let at = firstConjunct(tree, head); at >= 0; at = tree.tokens[at].head)
    if (isOpen(tree, at)) return false
  return true
}

function isOpen(tree: Tree, at: number): boolean {
  if (governorOf(tree, at) === undefined) return false
  const [whole, own] = [commitmentOf(tree, at), ownCommitment(tree, at)]
  return whole.polarity !== own.polarity || whole.modality !== own.modality
}

function isSetOff(tree: Tree, head: number): boolean {
  let first = head
  const stack = [head]
  while (stack.length > 0) {
    const at = stack.pop() ?? head
    if (at < first) first = at
    stack.push(...tree.children[at])
  }
  return first > 0 && [',', '(', '-', '–', '—'].includes(tree.tokens[first - 1].text)
}
