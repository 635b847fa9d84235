// The words of a phrase, with what is said elsewhere taken off and one member chosen from each coordination.

import { dependent, dependents, isNominal, relation, subtree, type Tree } from '../../syntax/clause-tree'
import { isReportingAside } from '../restate/reporting-aside'
import type { Coordination } from './coordination'
import { withPunctuation } from './punctuation'

/** For each coordination head, the member that stands for the whole; absent = all members. */
export type Choice = ReadonlyMap<number, number>

export interface Phrasing {
  readonly tree: Tree
  readonly coordinations: ReadonlyMap<number, Coordination>
  /** Dependents that are claims of their own and are left out of the phrase they hang on. */
  readonly detached: ReadonlySet<number>
}

const sharedLeft = new Set([
  'case',
  'mark',
  'aux',
  'cop',
  'nsubj',
  'csubj',
  'expl',
  'det',
  'nmod:poss',
  'cc:preconj',
])

const noChoice: Choice = new Map()

/**
 * The words of the phrase that `head` heads, in text order, without its edge punctuation.
 * @param apart dependents to leave out beyond those detached, with all under them
 */
export function phrase(
  phrasing: Phrasing,
  head: number,
  choice: Choice = noChoice,
  apart: readonly number[] = [],
): number[] {
  const { tree } = phrasing
  const words: number[] = []
  const stack: number[] = [head]
  while (stack.length > 0) {
    const token = stack.pop() ?? head
    if (token !== head && isSentential(phrasing, token)) {
      const inside = subtree(
        tree,
        token,
        child => relation(tree, child) !== 'punct' && !isAside(phrasing, child),
      )
      for (const word of inside) words.push(word)
      continue
    }
    const chosen = choice.get(token)
    if (chosen === undefined) {
      words.push(token)
      for (const child of tree.children[token]) if (enters(phrasing, child, apart)) stack.push(child)
    } else if (chosen === token) {
      words.push(token)
      for (const child of tree.children[token])
        if (
          enters(phrasing, child, apart) &&
          relation(tree, child) !== 'conj' &&
          tree.tokens[child].deprel !== 'cc:preconj'
        )
          stack.push(child)
    } else {
      // "two sons, Ana and Li, and a niece": of a member that is several itself one is chosen as well.
      const inner = choice.get(chosen)
      const one = inner ?? chosen
      words.push(one)
      for (const child of tree.children[token])
        if (enters(phrasing, child, apart) && isShared(tree, token, one, child)) stack.push(child)
      for (const child of tree.children[one])
        if (
          enters(phrasing, child, apart) &&
          !['cc', inner === chosen ? 'conj' : ''].includes(relation(tree, child))
        )
          stack.push(child)
    }
  }
  const complete =
    choice.size === 0
      ? words
      : words.filter(w => relation(tree, w) !== 'cc' || keepsConjunction(phrasing, w, choice))
  complete.sort((a, b) => a - b)
  // A conjunction whose left member was taken off joins nothing.
  const joined =
    choice.size === 0
      ? complete
      : complete.filter((w, i) => relation(tree, w) !== 'cc' || i === 0 || isNext(tree, complete[i - 1], w))
  return withPunctuation(tree, joined)
}

/** Whether nothing but punctuation stands between two words. */
function isNext(tree: Tree, left: number, right: number): boolean {
  return tree.tokens.slice(left + 1, right).every(t => t.upos === 'PUNCT')
}

function enters({ tree, detached }: Phrasing, child: number, apart: readonly number[]): boolean {
  return !detached.has(child) && relation(tree, child) !== 'punct' && !apart.includes(child)
}

/** A clause kept inside another stays whole: dealing out its members would change what is said of it. */
function isSentential({ tree }: Phrasing, token: number): boolean {
  return ['ccomp', 'advcl', 'acl', 'csubj'].includes(relation(tree, token))
}

function isAside({ tree, detached }: Phrasing, token: number): boolean {
  return detached.has(token) && isReportingAside(tree, token)
}

/** Every word that some choice may put into the phrase; clauses that stay whole offer none. */
export function reachable(phrasing: Phrasing, head: number): number[] {
  const { tree } = phrasing
  return subtree(tree, head, child => enters(phrasing, child, []) && !isSentential(phrasing, child))
}

function keepsConjunction({ tree }: Phrasing, cc: number, choice: Choice): boolean {
  const head = tree.tokens[cc].head
  const first = relation(tree, head) === 'conj' ? tree.tokens[head].head : head
  return !choice.has(first) || !['conj'].includes(relation(tree, head))
}

/** Whether a dependent of the first member belongs to a later one as well: "in [Iowa and] Minnesota". */
function isShared(tree: Tree, first: number, chosen: number, child: number): boolean {
  const name = tree.tokens[child].deprel
  const universal = relation(tree, child)
  // What follows the last member belongs to all: "the corruption and venality of officials".
  if (child > first) return child > lastConjunct(tree, first) && universal !== 'conj' && universal !== 'punct'
  if (universal === 'nsubj' || universal === 'csubj' || universal === 'expl')
    return dependent(tree, chosen, 'nsubj', 'csubj', 'expl') < 0
  if (universal === 'aux' || universal === 'cop') {
    if (dependent(tree, chosen, 'aux', 'cop') >= 0) return false
    return tree.tokens[chosen].xpos === tree.tokens[first].xpos || !/^VB[DPZ]$/.test(tree.tokens[chosen].xpos)
  }
  if (!sharedLeft.has(universal) && !sharedLeft.has(name)) return false
  if (universal === 'det' || name === 'nmod:poss') {
    if (dependent(tree, chosen, 'det', 'nmod:poss', 'nummod') >= 0) return false
    if (tree.tokens[chosen].upos === 'PROPN' || !isNominal(tree.tokens[chosen])) return false
    if (name === 'nmod:poss') return true
    const plural = /S$/.test(tree.tokens[chosen].xpos)
    return !(plural && ['a', 'an'].includes(tree.tokens[child].text.toLowerCase()))
  }
  return dependent(tree, chosen, universal) < 0
}

/** The last of the conjuncts that hang on the first; -1 when there is none. */
export function lastConjunct(tree: Tree, first: number): number {
  return dependents(tree, first, 'conj').at(-1) ?? -1
}

/** Everything under `head`, with its inner punctuation, nothing taken off. */
export function wholePhrase(tree: Tree, head: number): number[] {
  return withPunctuation(
    tree,
    subtree(tree, head, child => relation(tree, child) !== 'punct'),
  )
}
