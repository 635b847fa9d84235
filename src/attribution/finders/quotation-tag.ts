/** Tags by their shape: right at the marks, a person and a verb with nothing else to do say who speaks, whatever the verb. */

import { isPersonNoun } from '../../names/coreference/pronouns'
import { childOf, lemma, type Tree, upos, word } from '../attribution-tree'
import type { Layout } from '../draft'
import { headOf } from '../speaker'
import { nounRun } from './quoted-speaker'

/** '"It is over," bristled Ana Ortiz as she left': from the verb right behind the marks of a whole sentence. */
export function tagsInverted(layout: Layout, tree: Tree, verb: number): boolean {
  const isArticle = upos(tree, verb + 1) === 'DET'
  const first = isArticle ? verb + 2 : verb + 1
  if (!isFreeVerb(tree, verb) || (upos(tree, first) !== 'PROPN' && !isArticle)) return false
  const last = nounRun(tree, first)
  return (
    isPerson(layout, tree, headOf(tree, first, last)) &&
    /^(?:PUNCT|ADV|ADP|SCONJ|CCONJ|)$/.test(upos(tree, last + 1))
  )
}

/** '"I have no idea," Ana Ortiz shrugged.': from the first word behind the marks. */
export function tagsStraight(layout: Layout, tree: Tree, first: number, verb: number): boolean {
  // "“Stop!” The guard ran": behind a mark that ends a sentence a capital begins the next.
  const { start } = tree.tokens[first].span
  const opens = /[!?.]["'”’] \p{Lu}/u.test(layout.text.slice(start - 3, start + 1))
  const next = tree.tokens[upos(tree, verb + 1) === 'ADV' ? verb + 2 : verb + 1]
  return (
    !opens &&
    isFreeVerb(tree, verb) &&
    isPerson(layout, tree, headOf(tree, first, verb - 1)) &&
    (next === undefined || /^[.,;—–-]$/.test(next.text))
  )
}

/** 'Ana Ortiz bristled: "It is over."': the verb right before the mark that brings in a sentence. */
export function tagsBefore(layout: Layout, tree: Tree, q: number, mark: number): number | undefined {
  const verb = upos(tree, mark - 1) === 'ADV' ? mark - 2 : mark - 1
  const subject = isFreeVerb(tree, verb) ? (childOf(tree, verb, 'nsubj') ?? verb) : verb
  if (subject >= verb || !isPerson(layout, tree, subject)) return undefined
  const { end } = layout.quotations[q]
  return /[.!?,…]/.test(layout.text.slice(end - 2, end)) ? verb : undefined
}

/** A past or present form that helps no other verb. */
const isFreeVerb = (tree: Tree, verb: number): boolean =>
  /^VB[DZ]$/.test(tree.tokens[verb]?.xpos ?? '') &&
  upos(tree, verb) === 'VERB' &&
  !/^(?:be|have|do)$/.test(lemma(tree, verb))

/** "she", "the skipper", a name that is no body's and no place's. */
function isPerson({ mentionsOf }: Layout, tree: Tree, head: number): boolean {
  const tag = upos(tree, head)
  if (tag === 'PRON') return /^s?he$/.test(word(tree, head))
  if (tag === 'NOUN') return isPersonNoun(lemma(tree, head).toLowerCase())
  const { span } = tree.tokens[head]
  const named = mentionsOf[tree.index].find(m => m.span.start <= span.start && span.end <= m.span.end)
  return tag === 'PROPN' && (named === undefined || named.type === 'person')
}
