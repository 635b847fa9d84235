/** One sentence's tree, indexed once so that every question about it costs a step. */
import { childrenOf as childrenIn, loweredOf, relationsOf } from '../syntax/tree'
import type { Sentence, Span, Token } from '../types'

export interface Tree {
  readonly sentence: Sentence
  readonly index: number
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  /** Relations without their subtypes, and words in lower case. */
  readonly relations: readonly string[]
  readonly lowered: readonly string[]
  /** First and last token of each token's subtree. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Inclusive range of token indices. */
export interface Range {
  readonly first: number
  readonly last: number
}

export function indexTree(sentence: Sentence, index: number): Tree {
  const { tokens } = sentence
  const n = tokens.length
  const children = childrenIn(sentence)
  const roots: number[] = []
  for (let i = 0; i < n; i++) {
    const { head } = tokens[i]
    if (head < 0 || head >= n || head === i) roots.push(i)
  }
  const first = Int32Array.from(tokens, (_, i) => i)
  const last = first.slice()
  const order: number[] = [...roots]
  for (let k = 0; k < order.length; k++) for (const child of children[order[k] ?? 0] ?? []) order.push(child)
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] ?? 0
    const head = tokens[i]?.head ?? -1
    if (head < 0 || head >= n) continue
    if (first[i] < first[head]) first[head] = first[i]
    if (last[i] > last[head]) last[head] = last[i]
  }
  return {
    sentence,
    index,
    tokens,
    children,
    relations: relationsOf(sentence),
    lowered: loweredOf(sentence),
    first,
    last,
  }
}

/** First child whose relation is one of those given; `nsubj` also finds `nsubj:pass`. */
export const childOf = (tree: Tree, i: number, ...relations: readonly string[]): number | undefined =>
  tree.children[i]?.find(c => relations.includes(relation(tree, c)))

export const childrenOf = (tree: Tree, i: number, ...relations: readonly string[]): readonly number[] => {
  const children = tree.children[i]
  if (children === undefined || children.length === 0) return NONE
  return children.filter(c => relations.includes(relation(tree, c)))
}

const NONE: readonly number[] = []

/** The relation without its subtype. */
export const relation = (tree: Tree, i: number): string => tree.relations[i] ?? ''
export const deprel = (tree: Tree, i: number): string => tree.tokens[i]?.deprel ?? ''
export const lemma = (tree: Tree, i: number): string => (tree.tokens[i]?.lemma ?? '').toLowerCase()
export const word = (tree: Tree, i: number): string => tree.lowered[i] ?? ''
export const upos = (tree: Tree, i: number): string => tree.tokens[i]?.upos ?? ''

export const subtree = (tree: Tree, i: number): Range => ({
  first: tree.first[i] ?? i,
  last: tree.last[i] ?? i,
})

/** Characters of a range of tokens, without punctuation at its ends. */
export function spanOf(tree: Tree, range: Range): Span | undefined {
  let { first, last } = range
  while (first <= last && upos(tree, first) === 'PUNCT') first++
  while (last >= first && upos(tree, last) === 'PUNCT') last--
  const from = tree.tokens[first]
  const to = tree.tokens[last]
  return from && to && first <= last ? { start: from.span.start, end: to.span.end } : undefined
}
