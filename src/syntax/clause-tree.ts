// The dependency tree of one sentence with its children at hand, and the small questions asked of it.

import type { Sentence, Token } from '../types'
import { childrenOf, loweredOf, relationsOf } from './tree'

export interface Tree {
  /** Index of the sentence in the document. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
  /** The universal part of each token's relation: `nsubj` of `nsubj:pass`. */
  readonly relations: readonly string[]
  /** Each word in lower case. */
  readonly lowered: readonly string[]
  /** Words that may as well hang elsewhere, and verbs whose subject may be another's. */
  readonly doubtful: ReadonlySet<number>
}

/** @param doubtful words whose head the parser is not sure of */
export function growTree(sentence: Sentence, index: number, doubtful: ReadonlySet<number> = NOWHERE): Tree {
  const { tokens } = sentence
  return {
    sentence: index,
    tokens,
    children: childrenOf(sentence),
    relations: relationsOf(sentence),
    lowered: loweredOf(sentence),
    doubtful,
  }
}

const NOWHERE: ReadonlySet<number> = new Set()

export function relation(tree: Tree, token: number): string {
  return tree.relations[token]
}

export function lower(tree: Tree, token: number): string {
  return tree.lowered[token]
}

/** Dependents of `head` whose universal or full relation is one of those named. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): readonly number[] {
  // Asked of every word many times over, and most words have none: no list is made for them.
  let found: number[] | undefined
  for (const child of tree.children[head])
    if (isRelated(tree, child, relations)) {
      if (found === undefined) found = [child]
      else found.push(child)
    }
  return found ?? NONE
}

const NONE: readonly number[] = []

/** The first of the dependents named; -1 when there is none. */
export function dependent(tree: Tree, head: number, ...relations: readonly string[]): number {
  for (const child of tree.children[head]) if (isRelated(tree, child, relations)) return child
  return -1
}

function isRelated(tree: Tree, token: number, relations: readonly string[]): boolean {
  const universal = tree.relations[token]
  const full = tree.tokens[token].deprel
  for (const name of relations) if (name === universal || name === full) return true
  return false
}

/** `head` and everything under it, in text order. `enter` says whether to go into a dependent. */
export function subtree(
  tree: Tree,
  head: number,
  enter: (child: number, parent: number) => boolean = () => true,
): number[] {
  const found: number[] = []
  const stack = [head]
  while (stack.length > 0) {
    const token = stack.pop() ?? head
    found.push(token)
    for (const child of tree.children[token]) if (enter(child, token)) stack.push(child)
  }
  return found.length < 2 ? found : found.sort((a, b) => a - b)
}

export function isVerb(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

export function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    token.upos === 'NUM' ||
    token.upos === 'SYM'
  )
}

/** Whether the token heads a predication: a verb, or anything with a copula or a subject. */
export function isPredicate(tree: Tree, token: number): boolean {
  const { upos, xpos } = tree.tokens[token]
  if (upos === 'VERB' && xpos !== 'JJ' && xpos !== 'NN') return true
  return dependent(tree, token, 'cop', 'nsubj', 'csubj', 'expl', 'aux') >= 0
}
