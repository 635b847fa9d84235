/** Reports whose words stand before or around the cue without marks: "Prices will fall, the bank said". */
import { citingVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import type { Span } from '../../types'
import {
  childOf,
  childrenOf,
  deprel,
  lemma,
  type Range,
  relation,
  spanOf,
  subtree,
  type Tree,
  upos,
  word,
} from '../attribution-tree'
import type { Layout } from '../draft'
import { headOf, RELATIVES, type Speaker } from '../speaker'

const isFirm = (tree: Tree, i: number) => upos(tree, i) !== 'PUNCT'

interface Around {
  readonly content: readonly Span[]
  readonly speaker: Speaker
}

/** A parenthetical or final cue clause, by its commas or by the tree; undefined when the clause is no such thing. */
export function reportAround(
  layout: Layout,
  tree: Tree,
  verb: number,
  subject: Speaker | undefined,
  cue: Range,
): Around | undefined {
  const framed = isBehindDescription(tree, verb) ? undefined : betweenCommas(tree, verb, cue)
  if (framed) return framed
  if (!subject || subject.antecedent !== subject.head || RELATIVES.has(word(tree, subject.head)))
    return undefined
  const content = contentAround(layout, tree, verb, subject, cue)
  return content && { content, speaker: subject }
}

/** "Ortiz, the captain, added a second": the comma closes what describes her, and it is she who adds. */
function isBehindDescription(tree: Tree, verb: number): boolean {
  const subject = childOf(tree, verb, 'nsubj')
  return (
    subject !== undefined &&
    subject < verb &&
    childrenOf(tree, subject, 'appos', 'acl').some(c => c > subject && c < verb) &&
    childOf(tree, verb, 'obj') !== undefined &&
    !hasVerb(tree, tree.last[subject] + 1, verb)
  )
}

/** "…, the bank said, …" and "…, said the bank." need no tree: commas, a noun phrase and the verb. */
function betweenCommas(tree: Tree, verb: number, cue: Range): Around | undefined {
  if (!/^VB[DPZN]$/.test(tree.tokens[verb].xpos)) return undefined
  const isInverted = /^[,—–―-]/.test(tree.tokens[verb - 1]?.text ?? '') && NOMINAL.has(upos(tree, verb + 1))
  let first = isInverted ? verb + 1 : cue.first - 1
  let last = first
  if (isInverted)
    while (last + 1 < tree.tokens.length && last < verb + MAX_NAME && isNominal(tree, last + 1)) last++
  else while (first > 0 && first > verb - MAX_NAME && isNominal(tree, first - 1)) first--
  if (!isNominal(tree, first) || !NOMINAL.has(upos(tree, first)) || RELATIVES.has(word(tree, first)))
    return undefined
  const opening = (isInverted ? verb : first) - 1
  const closing = skipAdverbs(tree, (isInverted ? last : verb) + 1)
  const closes =
    closing >= tree.tokens.length || (!isFirm(tree, closing) && /^[,.—–―-]/.test(tree.tokens[closing].text))
  if (opening < 1 || isFirm(tree, opening) || !/^[,—–―-]/.test(tree.tokens[opening].text) || !closes)
    return undefined
  const rest = restAfter(tree, closing, isCutShort(tree, opening - 1))
  if (!hasVerb(tree, 0, opening) && !rest) return undefined
  const head = headOf(tree, first, last)
  const content = [spanOf(tree, { first: 0, last: opening }), rest && spanOf(tree, rest)]
  return {
    content: content.filter(span => span !== undefined),
    speaker: { head, antecedent: head, range: { first, last } },
  }
}

/** Words of a name or a short noun phrase between two commas. */
const MAX_NAME = 14
const NOMINAL = new Set(['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM'])
const isNominal = (tree: Tree, i: number) =>
  NOMINAL.has(upos(tree, i)) ||
  upos(tree, i) === 'PART' ||
  (upos(tree, i) === 'ADP' && i > 0 && NOMINAL.has(upos(tree, i - 1))) ||
  isJoint(tree, i)

/** The hyphen of "Holtz-Eakin" and the stop of "Rep.". */
const isJoint = (tree: Tree, i: number) => {
  const [before, here, after] = [tree.tokens[i - 1], tree.tokens[i], tree.tokens[i + 1]]
  return (
    /^[-–.'’]$/.test(here?.text ?? '') &&
    before?.span.end === here.span.start &&
    (here.text === '.' || here.span.end === after?.span.start)
  )
}

const skipAdverbs = (tree: Tree, from: number) => {
  let at = from
  while (at < tree.tokens.length && upos(tree, at) === 'ADV') at++
  return at
}

function contentAround(
  layout: Layout,
  tree: Tree,
  verb: number,
  speaker: Speaker,
  cue: Range,
): Span[] | undefined {
  const held = layout.quoteOf[tree.index]
  const isAdjacent =
    speaker.head > verb ||
    (speaker.range.last < cue.first && nothingBetween(tree, speaker.range.last, cue.first))
  if (!isAdjacent) return undefined
  let first = Math.min(cue.first, speaker.range.first)
  while (first > 0 && upos(tree, first - 1) === 'ADV' && tree.tokens[first - 1].head === verb) first--
  let comma = first - 1
  while (comma >= 0 && !isFirm(tree, comma) && !/^[,;?!—–―-]/.test(tree.tokens[comma].text)) comma--
  if (comma < 1 || isFirm(tree, comma)) return undefined
  if (childrenOf(tree, verb, 'ccomp').some(c => c > verb && held[c] === -1 && tree.first[c] > verb))
    return undefined
  const hasClauseBefore =
    childrenOf(tree, verb, 'ccomp', 'parataxis').some(c => c < first) || relation(tree, verb) === 'parataxis'
  if (!hasClauseBefore && !(takesNothing(tree, verb) && hasVerb(tree, 0, comma))) return undefined
  const rest = afterCueClause(tree, verb)
  return [spanOf(tree, { first: 0, last: comma }), rest && spanOf(tree, rest)].filter(
    span => span !== undefined,
  )
}

/** What follows a cue clause between commas is the rest of the words reported, unless it is a phrase of its own. */
function restAfter(tree: Tree, comma: number, isRest: boolean): Range | undefined {
  const last = tree.tokens.length - 1
  if (comma + 2 >= last || tree.tokens[comma].text !== ',' || /^W|^CC$/.test(tree.tokens[comma + 1].xpos))
    return undefined
  const first = lemma(tree, comma + 1)
  if (tree.tokens[comma + 1].xpos === 'VBG' && (sayVerbs.has(first) || citingVerbs.has(first)))
    return undefined
  const end = quotedEnd(tree, comma + 1, last)
  return isRest || hasVerb(tree, comma + 1, last) ? { first: comma + 1, last: end } : undefined
}

/** "He was not, she recalled, …": what he was is still to come. */
const isCutShort = (tree: Tree, last: number): boolean =>
  lemma(tree, last) === 'be' || (word(tree, last) === 'not' && lemma(tree, last - 1) === 'be')

/** '…, she says, "a mess": the roof had gone': behind the marks and a colon the writer goes on. */
function quotedEnd(tree: Tree, first: number, last: number): number {
  if (!/^["“]$/.test(tree.tokens[first].text)) return last
  const closing = tree.tokens.findIndex(({ text }, i) => i > first && /^["”]$/.test(text))
  return closing > 0 && /^[:;—–]$/.test(tree.tokens[closing + 1]?.text ?? '') ? closing : last
}

const nothingBetween = (tree: Tree, last: number, first: number) => {
  for (let i = last + 1; i < first; i++) if (isFirm(tree, i) && upos(tree, i) !== 'ADV') return false
  return true
}

const takesNothing = (tree: Tree, verb: number) => childOf(tree, verb, 'ccomp', 'xcomp', 'obj') === undefined

const hasVerb = (tree: Tree, first: number, end: number) => {
  for (let i = first; i < end; i++) if (/^VB[DPZN]|^MD/.test(tree.tokens[i].xpos)) return true
  return false
}

/** What follows the cue clause of "Prices, the bank said, will fall". */
function afterCueClause(tree: Tree, verb: number): Range | undefined {
  const left = childrenOf(tree, verb, 'ccomp').find(c => c < verb)
  const head = left ?? (deprel(tree, verb).startsWith('parataxis') ? tree.tokens[verb].head : -1)
  if (head < 0) return undefined
  const own =
    left === undefined
      ? subtree(tree, verb).last
      : Math.max(
          verb,
          ...childrenOf(tree, verb, 'nsubj', 'obl', 'advmod', 'obj', 'iobj').map(c => tree.last[c]),
        )
  const last = tree.tokens.length - 1
  return tree.last[head] > own && tree.tokens[own + 1]?.text.startsWith(',') && own + 2 < last
    ? { first: own + 2, last }
    : undefined
}
