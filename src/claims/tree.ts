// The dependency tree of one sentence with its children at hand, and the small questions asked of it.
import type { Sentence, Token } from '../types'

export interface Tree {
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly children: readonly (readonly number[])[]
}

export function growTree(sentence: Sentence, index: number): Tree {
  const children: number[][] = sentence.tokens.map(() => [])
  sentence.tokens.forEach((token, i) => {
    if (token.head >= 0 && token.head !== i) children[token.head]?.push(i)
  })
  return { sentence: index, tokens: sentence.tokens, children }
}

/** The universal part of a relation: `nsubj` of `nsubj:pass`. */
export function relation(tree: Tree, token: number): string {
  const { deprel } = tree.tokens[token]
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}

export function lower(tree: Tree, token: number): string {
  return tree.tokens[token].text.toLowerCase()
}

/** Dependents of `head` whose universal or full relation is one of those named. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  return tree.children[head].filter(
    child => relations.includes(tree.tokens[child].deprel) || relations.includes(relation(tree, child)),
  )
}

export function dependent(tree: Tree, head: number, ...relations: readonly string[]): number {
  for (const child of tree.children[head]) {
    if (relations.includes(tree.tokens[child].deprel) || relations.includes(relation(tree, child)))
      return child
  }
  return -1
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
  return found.sort((a, b) => a - b)
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
