/** Reports whose words stand before or around the cue without marks: "Prices will fall, the bank said". */
import type { Span } from '../types'
import type { Layout } from './attribution-draft'
import type { Speaker } from './attribution-source'
import {
  childOf,
  childrenOf,
  deprel,
  type Range,
  relation,
  spanOf,
  subtree,
  type Tree,
  upos,
} from './attribution-tree'

const isFirm = (tree: Tree, i: number) => upos(tree, i) !== 'PUNCT'

/** Content of a parenthetical or final cue clause; undefined when the clause is no such thing. */
export function contentAround(layout: Layout, tree: Tree, verb: number, speaker: Speaker, cue: Range): Span[] | undefined {
  if (speaker.antecedent !== speaker.head) return undefined
  const held = layout.quoteOf[tree.index]
  const isAdjacent =
    speaker.head > verb || (speaker.range.last < cue.first && nothingBetween(tree, speaker.range.last, cue.first))
  if (!isAdjacent) return undefined
  let first = Math.min(cue.first, speaker.range.first)
  while (first > 0 && upos(tree, first - 1) === 'ADV' && tree.tokens[first - 1].head === verb) first--
  let comma = first - 1
  while (comma >= 0 && !isFirm(tree, comma) && !/^[,;?!—–―-]/.test(tree.tokens[comma].text)) comma--
  if (comma < 1 || isFirm(tree, comma)) return undefined
  const after = clauseEdge(tree, verb, speaker)
  const isFramed = after !== undefined && hasVerb(tree, comma)
  if (!isFramed) {
    if (childrenOf(tree, verb, 'ccomp').some(c => c > verb && held[c] === -1 && tree.first[c] > verb)) return undefined
    const hasClauseBefore =
      childrenOf(tree, verb, 'ccomp', 'parataxis').some(c => c < first) || relation(tree, verb) === 'parataxis'
    if (!hasClauseBefore && !(takesNothing(tree, verb) && hasVerb(tree, comma))) return undefined
  }
  const rest = isFramed ? restAfter(tree, after) : afterCueClause(tree, verb)
  return [spanOf(tree, { first: 0, last: comma }), rest && spanOf(tree, rest)].filter(span => span !== undefined)
}

/** Comma or end of sentence right after the cue clause: ", she said," and ", said the bank." */
function clauseEdge(tree: Tree, verb: number, speaker: Speaker): number | undefined {
  let at = Math.max(verb, speaker.head > verb ? speaker.range.last : verb) + 1
  while (at < tree.tokens.length && upos(tree, at) === 'ADV') at++
  if (at >= tree.tokens.length) return at
  return /^[,.]/.test(tree.tokens[at].text) && !isFirm(tree, at) ? at : undefined
}

/** What follows a cue clause between commas is the rest of the words reported, unless it is a phrase of its own. */
function restAfter(tree: Tree, comma: number): Range | undefined {
  const last = tree.tokens.length - 1
  if (comma + 2 >= last || /^VBG|^W/.test(tree.tokens[comma + 1].xpos)) return undefined
  return { first: comma + 1, last }
}

const nothingBetween = (tree: Tree, last: number, first: number) => {
  for (let i = last + 1; i < first; i++) if (isFirm(tree, i) && upos(tree, i) !== 'ADV') return false
  return true
}

const takesNothing = (tree: Tree, verb: number) => childOf(tree, verb, 'ccomp', 'xcomp', 'obj') === undefined

const hasVerb = (tree: Tree, end: number) => {
  for (let i = 0; i < end; i++) if (/^VB[DPZ]|^MD/.test(tree.tokens[i].xpos)) return true
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
      : Math.max(verb, ...childrenOf(tree, verb, 'nsubj', 'obl', 'advmod', 'obj', 'iobj').map(c => tree.last[c]))
  const last = tree.tokens.length - 1
  return tree.last[head] > own && tree.tokens[own + 1]?.text.startsWith(',') && own + 2 < last ? { first: own + 2, last } : undefined
}
