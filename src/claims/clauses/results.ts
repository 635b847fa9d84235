// What an event brought about: "a roof gave way, killing four" tells that four were killed, not that a roof killed them.

import { HARMFUL_VERBS, SUMS } from '../../lexicon/en/clauses/clause-words'
import { isHuman } from '../../names/coreference/pronouns'
import { dependent, dependents, type Tree } from '../../syntax/clause-tree'
import type { Piece } from '../proposition'
import { firstConjunct } from './antecedents'
import type { Clause } from './clauses'
import { finiteForm, isPlural, pastTense } from './finite'
import { wholePhrase } from './phrases'

/**
 * "…, killing four guests" behind a verb without an object as "four guests were killed"; undefined where somebody did it, or
 * something that did it to something else.
 */
export function resultPieces(
  tree: Tree,
  { head, kind, subject, ownSubject }: Clause,
  own: readonly number[],
): { readonly pieces: readonly Piece[]; readonly form: string; readonly object: number } | undefined {
  const { xpos, lemma, upos } = tree.tokens[head]
  if (kind !== 'adverbial' || ownSubject || subject < 0 || xpos !== 'VBG' || upos !== 'VERB') return undefined
  const main = tree.tokens[firstConjunct(tree, head)].head
  const object = dependent(tree, head, 'obj')
  if (!HARMFUL_VERBS.has(lemma) || main < 0 || main > head || object < head) return undefined
  // "bringing the total to 46": whoever told of more did not bring it there.
  const isSum = lemma === 'bring' && SUMS.has(tree.tokens[object].lemma)
  if (!isSum && (!isThing(tree, subject) || dependent(tree, main, 'obj', 'xcomp', 'aux:pass') >= 0))
    return undefined
  if (dependents(tree, head, 'aux', 'mark', 'case').length > 0 || own[0] !== head) return undefined
  const named = wholePhrase(tree, object).filter(word => own.includes(word))
  if (named.length === 0 || !/^(?:NOUN|NUM|PROPN)$/.test(tree.tokens[object].upos)) return undefined
  const isMany = areMany(
    tree,
    [object, ...dependents(tree, object, 'conj')].filter(word => named.includes(word)),
  )
  const isPast = finiteForm(tree, head, subject).form === pastTense(lemma)
  const be = isPast ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is'
  return {
    pieces: [{ words: named }, { insert: be }, { words: own.filter(word => !named.includes(word)) }],
    form: pastTense(lemma),
    object,
  }
}

/** @param nouns those of several that the claim names */
const areMany = (tree: Tree, nouns: readonly number[]): boolean =>
  nouns.length > 1 || nouns.some(noun => isPlural(tree, noun) || tree.tokens[noun].upos === 'NUM')

/** Neither a name nor a noun for people. */
const isThing = (tree: Tree, subject: number): boolean =>
  tree.tokens[subject].upos === 'NOUN' && !isHuman(tree.tokens[subject].lemma.toLowerCase())
