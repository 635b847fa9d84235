// What a relative or participial clause describes.

import { ABSTRACT_NOUNS } from '../../lexicon/en/clauses/clause-words'
import { collectiveNouns } from '../../lexicon/en/clauses/collective'
import { isHuman } from '../../names/coreference/pronouns'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { isRelativeWord, nearerAntecedent, wordBefore } from './relative-words'

/** The first member of the clausal coordination the token stands in. */
export function firstConjunct(tree: Tree, token: number): number {
  let at = token
  while (relation(tree, at) === 'conj' && tree.tokens[at].head >= 0) at = tree.tokens[at].head
  return at
}

/** The noun that a relative or participial clause describes: of "X is a film that…" it is X. */
export function antecedentOf(tree: Tree, head: number): number {
  const first = firstConjunct(tree, head)
  if (relation(tree, first) !== 'acl') return -1
  let noun = tree.tokens[first].head
  if (noun < 0) return -1
  // "Ana Lee, a nurse who lives in Leeds": it is she who lives there.
  const named = tree.tokens[noun].head
  if (
    relation(tree, noun) === 'appos' &&
    named < noun &&
    tree.tokens[named].upos === 'PROPN' &&
    isIndefinite(tree, noun)
  )
    noun = named
  // "called Ortiz a hero who saved many": the hero is Ortiz.
  if (relation(tree, noun) === 'xcomp' && isIndefinite(tree, noun)) {
    const called = dependent(tree, tree.tokens[noun].head, 'obj', 'nsubj:pass')
    if (called >= 0) noun = called
  }
  // "under a reign", "like a film": what the subject is in or like it is not.
  if (
    dependent(tree, noun, 'cop') >= 0 &&
    dependent(tree, noun, 'nsubj') >= 0 &&
    dependent(tree, noun, 'case') < 0 &&
    // "were without a keeper, who …"
    !dependents(tree, noun, 'mark').some(c => /^(?:without|with|like|unlike|despite)$/.test(lower(tree, c)))
  ) {
    const subject = dependent(tree, noun, 'nsubj')
    const carrier = lower(tree, subject)
    // "The result is a movement that …": the movement does it.
    if (tree.tokens[subject].deprel === 'nsubj:outer' || ABSTRACT_NOUNS.has(carrier)) return noun
    if (!['it', 'this', 'that', 'there'].includes(carrier) && !isRelativeWord(tree, subject)) return subject
  }
  return noun
}

/** What a relative clause describes: "a deserter in the film, which won": "which" is no person, and stands beside the film. */
export function describedBy(tree: Tree, head: number, relative: number): number {
  const antecedent = nearerAntecedent(tree, relative, antecedentOf(tree, head))
  if (relative < 0 || antecedent < 0) return antecedent
  const word = lower(tree, relative)
  const isPerson = isHuman(tree.tokens[antecedent].lemma.toLowerCase())
  if (word === 'which' && isPerson) {
    const nearest = wordBefore(tree, relative)
    if (nearest > antecedent && !isHuman(tree.tokens[nearest].lemma.toLowerCase())) return nearest
  }
  return word === 'who' && !isPerson ? personAbove(tree, antecedent) : antecedent
}

/** "Ana Ortiz, head of Acme, the largest mill, who spoke of a loss", "a man at the wheel of a van, who is 30": a mill is not who spoke. */
function personAbove(tree: Tree, noun: number): number {
  if (
    tree.tokens[noun].upos !== 'NOUN' ||
    !/^(?:appos|nmod)$/.test(relation(tree, noun)) ||
    collectiveNouns.has(tree.tokens[noun].lemma) ||
    /S$/.test(tree.tokens[noun].xpos)
  )
    return noun
  for (let at = tree.tokens[noun].head; at >= 0; at = tree.tokens[at].head) {
    if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[at].upos)) return noun
    if (!isHuman(tree.tokens[at].lemma.toLowerCase())) continue
    const named = tree.tokens[at].head
    return relation(tree, at) === 'appos' && tree.tokens[named].upos === 'PROPN' ? named : at
  }
  return noun
}

function isIndefinite(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'det').some(d => ['a', 'an'].includes(lower(tree, d)))
}
