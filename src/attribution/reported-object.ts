/** Contents that are no clause: what is named, judged, ordered, wanted or spoken about. */

import { prepositionVerbs } from '../lexicon/en/reporting/reporting-frames'
import { LABELLING } from '../lexicon/en/reporting/reporting-words'
import {
  childrenOf,
  deprel,
  lemma,
  type Range,
  relation,
  subtree,
  type Tree,
  upos,
  word,
} from './attribution-tree'
import type { Layout } from './draft'

export const isInfinitive = (tree: Tree, x: number) =>
  childrenOf(tree, x, 'mark').some(m => word(tree, m) === 'to') || tree.tokens[x].xpos === 'VB'

/** The object after the verb, if it has one. */
export const objectOf = (tree: Tree, verb: number) =>
  childrenOf(tree, verb, 'obj', 'iobj').find(o => o > verb)

/** "called X outrageous", "described X as calm", "what she called a war". */
export function namedContent(layout: Layout, tree: Tree, verb: number): Range | undefined {
  const object = objectOf(tree, verb)
  const labels = LABELLING.has(lemma(tree, verb))
  const likens = ['liken', 'compare'].includes(lemma(tree, verb))
  const named = tree.children[verb].filter(
    c =>
      c > verb &&
      c !== object &&
      ((relation(tree, c) === 'xcomp' && !startsWith(tree, c, ['to'])) ||
        (['obl', 'advcl'].includes(relation(tree, c)) &&
          startsWith(tree, c, likens ? ['as', 'to', 'with'] : ['as'])) ||
        (labels && deprel(tree, c) === 'obl:unmarked') ||
        (relation(tree, c) === 'obj' && object !== undefined)),
  )
  const asks =
    word(tree, verb - 2) === 'what' || word(tree, verb - 3) === 'what' || word(tree, verb - 4) === 'what'
  if (
    named.length === 0 &&
    !(labels && (asks || (object !== undefined && isQuoted(layout, tree, verb, object))))
  )
    return undefined
  const first = object === undefined ? verb + 1 : Math.max(verb + 1, subtree(tree, object).first)
  const ends = [object ?? verb + 1, ...named].map(c => subtree(tree, c).last)
  return first < tree.tokens.length ? { first, last: quotedEnd(layout, tree, furthest(ends)) } : undefined
}

/** Words of an object that are looked through for marks. */
const MAX_OBJECT = 40

/** Marks within the reach of the object: 'called half of them "thieves"'. */
function isQuoted(layout: Layout, tree: Tree, verb: number, object: number): boolean {
  const held = layout.quoteOf[tree.index]
  for (
    let i = verb + 1;
    i <= Math.min(subtree(tree, object).last + 2, verb + MAX_OBJECT, tree.tokens.length - 1);
    i++
  )
    if (held[i] !== -1) return true
  return false
}

/** Marks that open right after the phrase belong to it. */
function quotedEnd(layout: Layout, tree: Tree, last: number): number {
  const held = layout.quoteOf[tree.index]
  const quotation = held[last + 1] ?? -1
  if (quotation < 0 || held[last] === quotation) return last
  let end = last + 1
  while (held[end + 1] === quotation) end++
  return end
}

export const startsWith = (tree: Tree, head: number, words: readonly string[]) =>
  childrenOf(tree, head, 'case', 'mark').some(c => words.includes(word(tree, c)))

/** The object with the reason given for it: "blasted the press for being unfair". */
export function judgedContent(tree: Tree, verb: number, object: number): Range {
  const reasons = tree.children[verb].filter(
    c =>
      c > object &&
      ['obl', 'advcl'].includes(relation(tree, c)) &&
      startsWith(tree, c, [
        'for',
        'as',
        'of',
        'over',
        'about',
        'by',
        'between',
        'against',
        'toward',
        'towards',
      ]),
  )
  const last = Math.max(subtree(tree, object).last, ...reasons.map(c => subtree(tree, c).last))
  return { first: Math.max(verb + 1, subtree(tree, object).first), last }
}

/** "talked about the war", "called on Congress to act": from the preposition to the end of what it governs. */
export function prepositionalContent(tree: Tree, verb: number, names: readonly string[]): Range | undefined {
  // "Called OFF the match on Friday": the particle and its object make another verb than "called on".
  if (objectOf(tree, verb) !== undefined && tree.children[verb].some(c => deprel(tree, c) === 'compound:prt'))
    return undefined
  const takes = (i: number) => names.some(name => prepositionVerbs.get(name)?.has(word(tree, i)))
  const governed = childrenOf(tree, verb, 'obl', 'advcl', 'nmod').find(o => {
    const preposition = childrenOf(tree, o, 'case', 'mark')[0]
    return o > verb && preposition !== undefined && preposition > verb && takes(preposition)
  })
  const near = [verb + 1, verb + 2].find(i => takes(i) && upos(tree, i) !== 'ADV')
  const first = governed === undefined ? near : childrenOf(tree, governed, 'case', 'mark')[0]
  if (first === undefined || first + 1 >= tree.tokens.length) return undefined
  const covering = tree.children[verb].filter(
    c =>
      c > verb &&
      (c === governed ||
        subtree(tree, c).first === first ||
        (c > first && isInfinitive(tree, c) && relation(tree, c) !== 'conj')),
  )
  if (covering.length === 0) return undefined
  return {
    first: first + 1,
    last: furthest(covering.map(c => subtree(tree, c).last)),
  }
}

/** Not by a call with so many arguments: a sentence of a megabyte has more words than one takes. */
function furthest(ends: readonly number[]): number {
  return ends.reduce((last, end) => Math.max(last, end), -1)
}
