/** Tags by their shape: right at the marks, a person and a verb with nothing else to do say who speaks, whatever the verb. */

import { mannerVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import { isPersonNoun } from '../../names/coreference/pronouns'
import { childOf, lemma, type Tree, upos, word } from '../attribution-tree'
import { isBlank, type Layout } from '../draft'
import { headOf } from '../speaker'
import { nounRun } from './quoted-speaker'

/** '"It is over," bristled Ana Ortiz': from the verb right behind the marks. */
export function tagsInverted(layout: Layout, tree: Tree, q: number, verb: number): boolean {
  if (!isFreeVerb(tree, verb) || !opensSentence(layout, q)) return false
  const isArticle = upos(tree, verb + 1) === 'DET'
  const first = isArticle ? verb + 2 : verb + 1
  if (upos(tree, first) !== 'PROPN' && !isArticle) return false
  const last = nounRun(tree, first)
  return isPerson(layout, tree, headOf(tree, first, last)) && endsTag(tree, verb, last + 1)
}

/** '"I have no idea," Ana Ortiz shrugged': from the first word behind the marks. */
export function tagsStraight(layout: Layout, tree: Tree, q: number, first: number, verb: number): boolean {
  if (
    !isFreeVerb(tree, verb) ||
    !opensSentence(layout, q) ||
    !isPerson(layout, tree, headOf(tree, first, verb - 1))
  )
    return false
  // "“Stop!” The guard ran": behind a mark that ends a sentence a capital begins the next.
  const { start } = tree.tokens[first].span
  const inner = layout.text.slice(layout.quotations[q].end - 2, layout.quotations[q].end)
  return (/[,—–]/.test(inner) || /\p{Ll}/u.test(layout.text[start])) && endsTag(tree, verb, verb + 1)
}

/** 'Ana Ortiz bristled: "It is over."': the verb right before the mark that brings in a whole sentence. */
export function tagsBefore(layout: Layout, tree: Tree, q: number, mark: number): number | undefined {
  const verb = upos(tree, mark - 1) === 'ADV' ? mark - 2 : mark - 1
  if (!isFreeVerb(tree, verb)) return undefined
  const subject = childOf(tree, verb, 'nsubj')
  if (subject === undefined || subject > verb || !isPerson(layout, tree, subject)) return undefined
  const { start, end } = layout.quotations[q]
  return /[.!?,…]/.test(layout.text.slice(end - 2, end)) &&
    hasTense(layout, q) &&
    /\p{Lu}/u.test(layout.text.slice(start, start + 2))
    ? verb
    : undefined
}

/** A past or present form that helps no other verb and has no object that stands before it. */
function isFreeVerb(tree: Tree, verb: number): boolean {
  return (
    /^VB[DZ]$/.test(tree.tokens[verb]?.xpos ?? '') &&
    upos(tree, verb) === 'VERB' &&
    !/^(?:be|have|do)$/.test(lemma(tree, verb))
  )
}

/** Behind a tag the sentence ends, pauses or goes on: "shrugged Ortiz, who …", "Ortiz shrugged and left"; of one's manner also "smiled at her". */
function endsTag(tree: Tree, verb: number, next: number): boolean {
  if (next >= tree.tokens.length || /^[.,;—–-]$/.test(tree.tokens[next].text)) return true
  if (upos(tree, next) === 'ADV') return endsTag(tree, verb, next + 1)
  return isManner(tree, verb) && /^(?:ADP|SCONJ|CCONJ)$/.test(upos(tree, next))
}

const isManner = (tree: Tree, verb: number) =>
  mannerVerbs.has(lemma(tree, verb)) || sayVerbs.has(lemma(tree, verb))

function opensSentence({ quoteStarts, quotations, trees, text }: Layout, q: number): boolean {
  const start = quoteStarts[q]
  return start !== undefined && isBlank(text, trees[start.sentence].sentence.span.start, quotations[q].start)
}

function hasTense({ quoteStarts, quoteOf, trees }: Layout, q: number): boolean {
  const start = quoteStarts[q]
  if (start === undefined) return false
  const { tokens } = trees[start.sentence]
  return tokens.some(({ xpos }, i) => quoteOf[start.sentence][i] === q && /^(?:VB[DPZ]|MD)$/.test(xpos))
}

/** "she", "the skipper", a name that is no body's and no place's. */
function isPerson({ mentionsOf }: Layout, tree: Tree, head: number): boolean {
  const tag = upos(tree, head)
  if (tag === 'PRON') return /^(?:he|she|i|who)$/.test(word(tree, head))
  if (tag === 'NOUN') return isPersonNoun(lemma(tree, head).toLowerCase())
  const { span } = tree.tokens[head]
  const named = mentionsOf[tree.index].find(m => m.span.start <= span.start && span.end <= m.span.end)
  return tag === 'PROPN' && (named === undefined || named.type === 'person')
}
