// Adverbial clauses that state nothing done: what is to come, and participles that only join.
import { OF_WHAT_IS_AHEAD } from '../../lexicon/en/clauses/clause-words'
import { dependents, lower, type Tree } from '../../syntax/clause-tree'

/** "will go once the deal is done": in the present under what is to come, a clause of time is to come as well. */
export function isToCome(tree: Tree, head: number, marks: readonly string[]): boolean {
  if (!marks.some(m => OF_WHAT_IS_AHEAD.has(m))) return false
  const verbs = [head, ...dependents(tree, head, 'aux', 'cop')].map(v => tree.tokens[v].xpos)
  if (verbs.some(x => x === 'VBD' || x === 'MD')) return false
  let above = tree.tokens[head].head
  for (let step = 0; above >= 0 && step < 4; step++) {
    if (tree.tokens[above].xpos === 'VB') {
      if (
        dependents(tree, above, 'aux', 'mark').some(c =>
          /^(?:will|'ll|would|shall|to|may|might|must|should|can|could)$/.test(lower(tree, c)),
        )
      )
        return true
    } else if (
      dependents(tree, above, 'aux').some(c =>
        /^(?:will|'ll|would|shall|may|might|must|should)$/.test(lower(tree, c)),
      )
    )
      return true
    above = tree.tokens[above].head
  }
  return false
}

/**
 * "when prices rise, people save", "when you lose": in the present it tells on what occasions, and not that prices rise. "When
 * the two meet, they quarrel" may tell a story.
 */
export function isGeneral(tree: Tree, head: number, marks: readonly string[]): boolean {
  if (!marks.includes('when')) return false
  const verbs = [head, ...dependents(tree, head, 'aux', 'cop')].map(v => tree.tokens[v].xpos)
  if (!verbs.some(x => x === 'VBP' || x === 'VBZ') || verbs.includes('VBD')) return false
  return dependents(tree, head, 'nsubj').some(subject => {
    const [first] = dependents(tree, subject, 'det', 'nmod:poss', 'nummod')
    if (first !== undefined) return /^(?:an?|your|our|my)$/.test(lower(tree, first))
    return tree.tokens[subject].upos === 'NOUN' || /^(?:i|you|we|one|people)$/.test(lower(tree, subject))
  })
}

/** "strictly speaking": how the clause is meant. */
export const isComment = (tree: Tree, head: number): boolean =>
  lower(tree, head) === 'speaking' &&
  tree.children[head].every(c => tree.tokens[c].upos === 'ADV' || tree.tokens[c].upos === 'PUNCT')
