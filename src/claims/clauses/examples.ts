// Examples named beside their kind, each of which may stand for it: "films such as A and B", "cities, including C".

import { dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Coordination } from './coordination'

/** The noun and its examples as alternatives, by the noun's index. */
export function findExamples(tree: Tree): Map<number, Coordination> {
  const found = new Map<number, Coordination>()
  tree.tokens.forEach((token, head) => {
    if (token.upos !== 'NOUN') return
    const lead = tree.children[head].find(c => c > head && introducesExamples(tree, c))
    if (lead === undefined) return
    const item = relation(tree, lead) === 'acl' ? dependents(tree, lead, 'obj')[0] : lead
    if (item === undefined) return
    const members = [head, item, ...dependents(tree, item, 'conj')]
    found.set(head, { members, distributive: true, clausal: false, examples: lead })
  })
  return found
}

function introducesExamples(tree: Tree, token: number): boolean {
  if (relation(tree, token) === 'acl') return lower(tree, token) === 'including'
  return tree.children[token].some(
    c =>
      lower(tree, c) === 'including' ||
      (lower(tree, c) === 'such' &&
        tree.children[c].concat(c + 1).some(w => w < tree.tokens.length && lower(tree, w) === 'as')),
  )
}
