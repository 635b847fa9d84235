// Relative words, and the nouns they stand for.
import { RELATIVE_WORDS } from '../../lexicon/en/clauses/clause-words'
import { dependent, isNominal, lower, relation, type Tree } from '../../syntax/clause-tree'

export function isRelativeWord(tree: Tree, token: number): boolean {
  if (relation(tree, token) === 'mark' || relation(tree, token) === 'det') return false
  return RELATIVE_WORDS.has(lower(tree, token)) && /^(W|DT|IN)/.test(tree.tokens[token].xpos)
}

/** "spoke with members Monday evening, in which …": the noun that the preposition follows, if the tree skipped it. */
export function nearerAntecedent(tree: Tree, relative: number, antecedent: number): number {
  if (relative < 2 || antecedent < 0) return antecedent
  const isWhere = lower(tree, relative) === 'where'
  const preposition = isWhere ? relative : dependent(tree, relative, 'case')
  if (!isWhere && preposition !== relative - 1) return antecedent
  const nearest = nearestNoun(tree, preposition)
  // "a scholarship to Leeds, where": the place is meant.
  if (isWhere && nearest >= 0 && tree.tokens[nearest].upos === 'PROPN') return nearest
  for (let at = nearest; at >= 0; at = tree.tokens[at].head) if (at === antecedent) return antecedent
  return Math.max(nearest, antecedent)
}

/** A relative pronoun as the subject of what was not read as a relative clause. */
export function strayRelative(tree: Tree, head: number): number {
  const own = findRelative(tree, head)
  if (own <= 0 || own > head || !['who', 'which', 'whom', 'whose'].includes(lower(tree, own))) return -1
  const preposition = dependent(tree, own, 'case')
  const first = preposition >= 0 && preposition < own ? preposition : own
  return first > 0 && /^[,–—]$/.test(tree.tokens[first - 1].text) ? own : -1
}

/** The noun that stands before a word, up from its name's parts to its head. */
export function nearestNoun(tree: Tree, token: number): number {
  let at = token - 1
  while (at >= 0 && !['NOUN', 'PROPN'].includes(tree.tokens[at].upos)) at--
  while (
    at >= 0 &&
    ['flat', 'compound', 'nmod'].includes(relation(tree, at)) &&
    tree.tokens[at].head >= 0 &&
    tree.tokens[at].head < token &&
    isNominal(tree.tokens[tree.tokens[at].head])
  )
    at = tree.tokens[at].head
  return at
}

/** The last noun before a word, whatever it is part of; of a name its head. */
export function wordBefore(tree: Tree, word: number): number {
  let at = word - 1
  while (at >= 0 && !['NOUN', 'PROPN', 'NUM'].includes(tree.tokens[at].upos)) at--
  while (at >= 0 && ['flat', 'compound', 'nummod'].includes(relation(tree, at))) {
    const { head } = tree.tokens[at]
    if (head < 0 || head > word) break
    at = head
  }
  return at
}

/** The relative word of a clause, wherever in it: "which", "in which", "whose wife", "to whom he wanted to speak". */
export function findRelative(tree: Tree, head: number): number {
  const open = [head]
  while (open.length > 0) {
    const at = open.pop() ?? head
    if (at !== head && isRelativeWord(tree, at)) return at
    for (const child of tree.children[at])
      if (!['conj', 'acl', 'advcl', 'ccomp', 'parataxis'].includes(relation(tree, child))) open.push(child)
  }
  return -1
}
