// Where the event of a predicate is told: down a chain of verbs, and over to the conjunct it leans on.

import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'

import { governorOf } from './governor'

/** Nobody follows, and no parser finds, more than a few verbs stacked on one another. */
export const MAX_STEPS = 6

/** The event that a chain of control and raising verbs leads to: of "failed to attend" the attending; of a report the report. */
export function eventOf(tree: Tree, predicate: number): number {
  let event = predicate
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = below(tree, event)
    if (next === undefined || dependent(tree, event, 'obj', 'iobj') >= 0) return event
    const governing = governorOf(tree, next)
    const signature = governing?.signature
    // "called for the fund to be wound up": called they did.
    if (signature?.leaves === 'said' || governing?.complement === 'object to') return event
    // "were sent to rescue him": sent they were, whatever came of it.
    const isTold = signature?.affirmed === '·' && signature.denied === '·'
    if (isTold && dependent(tree, event, 'aux:pass', 'nsubj:pass') >= 0) return event
    event = next
  }
  return event
}

/** The complement of a verb of control; "forgot in the haste to sign" hangs it as an adverbial clause. */
function below(tree: Tree, verb: number): number | undefined {
  return tree.children[verb].find(
    x =>
      x > verb &&
      isVerbal(tree, x) &&
      (relation(tree, x) === 'xcomp' ||
        (relation(tree, x) === 'advcl' && governorOf(tree, x)?.complement === 'to')),
  )
}

const isVerbal = (tree: Tree, x: number) =>
  dependents(tree, x, 'mark').some(m => lower(tree, m) === 'to') || tree.tokens[x].xpos === 'VBG'

/** The conjunct before, when the predicate leans on it for its subject and its auxiliaries: "did not eat or drink". */
export function sharedWith(tree: Tree, predicate: number): number {
  const { deprel, head, xpos } = tree.tokens[predicate]
  if (deprel !== 'conj' || head < 0) return -1
  if (dependent(tree, predicate, 'nsubj', 'csubj', 'expl', 'aux', 'cop') >= 0) return -1
  const conjunction = dependent(tree, predicate, 'cc')
  const word = conjunction < 0 ? '' : lower(tree, conjunction)
  if (['but', 'yet'].includes(word)) return -1
  if (['or', 'nor'].includes(word)) return head
  return /^VB[NG]?$/.test(xpos) && tree.tokens[head].xpos === xpos ? head : -1
}
