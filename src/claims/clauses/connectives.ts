// Words and phrases that tie a sentence to the one before and say nothing of its event.
import { lower, relation, type Tree } from '../../syntax/clause-tree'

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

/** Adverbs that tie a sentence to the one before and say nothing of its event. */
export const connectives = new Set([
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'therefore',
  'thus',
  'nevertheless',
  'nonetheless',
  'additionally',
  'besides',
  'hence',
  'likewise',
  'similarly',
  'consequently',
])
