// Where a sentence may be cut: at its marks and conjunctions. What a doubtful tree would cut elsewhere stays whole.
import { dependent, relation, subtree, type Tree } from '../../syntax/clause-tree'

/** Whether the phrase begins and ends where the sentence has a joint, so that what is left reads on without it. */
export function comesOffClean(tree: Tree, token: number): boolean {
  const words = subtree(tree, token, c => relation(tree, c) !== 'punct')
  return beginsAtJoint(tree, words[0]) && (endsFreely(tree, token) || endsAtJoint(tree, words))
}

/** Behind several predicates may stand what belongs to each: "came and spoke on Monday". */
function endsFreely(tree: Tree, token: number): boolean {
  return relation(tree, token) === 'conj' || relation(tree, token) === 'parataxis'
}

function beginsAtJoint({ tokens }: Tree, first: number): boolean {
  if (first === 0 || isJoining(tokens[first]) || isJoining(tokens[first - 1])) return true
  return false
}

function endsAtJoint({ tokens }: Tree, words: readonly number[]): boolean {
  const last = words[words.length - 1]
  if (words.length !== last - words[0] + 1 && !isWhole(tokens, words)) return false
  return last + 1 >= tokens.length || isJoining(tokens[last + 1])
}

/** Whether nothing but marks stands between the words. */
function isWhole(tokens: Tree['tokens'], words: readonly number[]): boolean {
  const own = new Set(words)
  for (let i = words[0]; i < words[words.length - 1]; i++)
    if (!own.has(i) && tokens[i].upos !== 'PUNCT') return false
  return true
}

function isJoining({ upos, xpos }: Tree['tokens'][number]): boolean {
  return upos === 'PUNCT' || upos === 'CCONJ' || upos === 'SCONJ' || /^W/.test(xpos)
}

/**
 * Whether a clause whose subject stands elsewhere begins at a joint: in "cut to ten men before noon, came back" a "came" that the
 * tree gives "before noon" does not.
 */
export function beginsClean(tree: Tree, head: number): boolean {
  const words = subtree(tree, head, c => relation(tree, c) !== 'punct')
  const [first] = words
  if (beginsAtJoint(tree, first)) return true
  // "after leaving", "by selling": the preposition joins.
  const marker = dependent(tree, head, 'mark', 'case', 'cc')
  return marker === first
}
