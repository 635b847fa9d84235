// One circumstance a claim: "released in Paris on Friday" says where and says when.

import { dependent, dependents, lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import type { Phrasing } from './phrases'
import { reachable } from './phrases'

/** Prepositions that verbs ask for; what they bring is part of what is said, not a circumstance of it. */
const governed = new Set(['of', 'to', 'into', 'from', 'with', 'against', 'about', 'as', 'than', 'like'])

/**
 * The circumstances of a clause that can each be told without the others, as sets of words;
 * none when there is but one.
 */
export function findCircumstances(phrasing: Phrasing, head: number): ReadonlySet<number>[] {
  const { tree } = phrasing
  const loose = tree.children[head].filter(c => !phrasing.detached.has(c) && isCircumstance(tree, c, head))
  if (loose.length < 2) return []
  return loose.map(c => new Set(subtree(tree, c, child => !phrasing.detached.has(child))))
}

const ordering = new Set([
  'first',
  'last',
  'only',
  'former',
  'next',
  'same',
  'other',
  'alleged',
  'so-called',
  'would-be',
  'possible',
  'new',
  'fake',
])

/**
 * The qualities that a predicate noun is given: "is a small French firm" says that it is small and that it is French.
 */
export function findQualities(phrasing: Phrasing, head: number): ReadonlySet<number>[] {
  const { tree } = phrasing
  if (tree.tokens[head].xpos !== 'NN' || dependent(tree, head, 'cop') < 0) return []
  const determiner = dependent(tree, head, 'det')
  if (determiner < 0 || !['a', 'an'].includes(lower(tree, determiner))) return []
  const qualities = tree.children[head].filter(
    c => c > determiner && c < head && ['amod', 'nummod', 'compound', 'nmod'].includes(relation(tree, c)),
  )
  if (qualities.length < 2) return []
  if (qualities.some(c => ordering.has(lower(tree, c)) || /^JJ[RS]$/.test(tree.tokens[c].xpos))) return []
  return qualities.map(c => new Set(reachable(phrasing, c)))
}

/** "relied on the rules", "took part in races": without an object, the first phrase of a common noun completes the verb. */
function completes(tree: Tree, token: number, head: number): boolean {
  if (tree.tokens[token].upos !== 'NOUN' || tree.tokens[token].deprel !== 'obl') return false
  if (dependent(tree, head, 'obj', 'aux:pass', 'nsubj:pass', 'cop') >= 0) return false
  return !tree.children[head].some(c => c > head && c < token && relation(tree, c) !== 'advmod')
}

/** "for example", "in addition": set off and empty. */
export function isConnective(tree: Tree, token: number): boolean {
  return empty.has(lower(tree, token)) && tree.children[token].length <= 3 && relation(tree, token) === 'obl'
}

const empty = new Set([
  'example',
  'instance',
  'addition',
  'contrast',
  'course',
  'fact',
  'particular',
  'general',
])

function isCircumstance(tree: Tree, token: number, head: number): boolean {
  const name = relation(tree, token)
  if (name !== 'obl' || tree.doubtful.has(token)) return false
  if (isConnective(tree, token)) return false
  const preposition = dependents(tree, token, 'case').map(c => lower(tree, c))[0]
  if (preposition === undefined) return true
  if (token < head) return true
  if (governed.has(preposition) && dependent(tree, token, 'fixed') < 0) return false
  return !completes(tree, token, head)
}
