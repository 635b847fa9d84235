// The words of a phrase, with what is said elsewhere taken off and one member chosen from each coordination.

import {
  dependent,
  dependents,
  isNominal,
  lower,
  relation,
  subtree,
  type Tree,
} from '../../syntax/clause-tree'
import { isReportingAside } from '../restate/reporting-aside'
import { type Coordination, isInverting } from './coordination'

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

/** Adds the punctuation that stands between two included words and nothing else. */
export function withPunctuation(tree: Tree, words: readonly number[]): number[] {
  const all: number[] = []
  words.forEach((word, i) => {
    const previous = words[i - 1]
    if (previous !== undefined && previous + 1 < word) {
      const gap = range(previous + 1, word)
      if (gap.every(t => tree.tokens[t].upos === 'PUNCT')) for (const mark of gap) all.push(mark)
      // "handed out [blankets,] water": the comma parted what was handed out.
      else if (tree.tokens[previous].deprel === 'compound:prt' && isListed(tree, word, previous)) {
        all.push(word)
        return
      }
      // "In May, [Mayor] Ortiz …": the comma belongs to what came before the words taken off.
      else {
        const taken = gap.findIndex(t => tree.tokens[t].upos !== 'PUNCT')
        const listed = gap.some(t => ['conj', 'cc'].includes(relation(tree, t)))
        if (taken > 0 && !listed && gap.slice(taken).every(t => isBefore(tree, t, word)))
          for (const mark of gap.slice(0, taken)) all.push(mark)
        // "In a talk [, shown on Tuesday,] Ortiz said": the subject is still parted from what precedes it.
        else if (
          tree.tokens[word - 1].text === ',' &&
          (opensSubject(tree, previous, word) ||
            opensReport(tree, word) ||
            closesAside(tree, previous) ||
            opensAside(tree, word))
        )
          all.push(word - 1)
      }
    }
    if (isSign(tree, word - 1) && all.at(-1) !== word - 1) all.push(word - 1)
    all.push(word)
  })
  return all
}

/** Whether a word begins a member of a list whose first member, behind the other word, is left out. */
function isListed(tree: Tree, word: number, previous: number): boolean {
  const member = climb(tree, word, t => relation(tree, t) === 'conj')
  return member >= 0 && tree.tokens[member].head > previous
}

/** "her brother, Paul Weber[, a clerk], left": what a comma opened, a comma closes. */
export function closesAside(tree: Tree, word: number): boolean {
  for (let at = word; at >= 0; at = tree.tokens[at].head) {
    if (!['appos', 'acl', 'nummod', 'nmod', 'flat', 'compound'].includes(relation(tree, at))) return false
    if (tree.tokens[at].head > at) return false
    const [first] = subtree(tree, at, c => relation(tree, c) !== 'punct')
    if (first > 0 && tree.tokens[first - 1].text === ',') return true
  }
  return false
}

/** "Ana Ortiz[, 63], of Leeds, left": what a comma closes, a comma opens. */
function opensAside(tree: Tree, word: number): boolean {
  const aside = climb(tree, word, t => relation(tree, t) === 'nmod')
  if (aside < 0 || tree.tokens[aside].head > word) return false
  const words = subtree(tree, aside, c => relation(tree, c) !== 'punct')
  return words[0] === word && tree.tokens[words[words.length - 1] + 1]?.text === ','
}

/** "[…,] the agency said": what comes before is what is said. */
function opensReport(tree: Tree, word: number): boolean {
  const subject = climb(tree, word, t => relation(tree, t) === 'nsubj')
  if (subject < 0 || relation(tree, tree.tokens[subject].head) !== 'parataxis') return false
  return wholeFrom(tree, subject) === word
}

function wholeFrom(tree: Tree, head: number): number {
  return subtree(tree, head, c => relation(tree, c) !== 'punct')[0]
}

/** Whether a word begins the subject of a clause and the word before it belongs to something else in the clause. */
function opensSubject(tree: Tree, previous: number, word: number): boolean {
  const subject = climb(tree, word, t => relation(tree, t) === 'nsubj')
  if (subject < 0) return false
  const clause = tree.tokens[subject].head
  const other = climb(tree, previous, t => tree.tokens[t].head === clause)
  return other >= 0 && other !== subject && ['obl', 'advcl', 'advmod'].includes(relation(tree, other))
}

function climb(tree: Tree, token: number, found: (token: number) => boolean): number {
  let at = token
  while (at >= 0 && !found(at)) at = tree.tokens[at].head
  return at
}

/** Whether a word is part of what stands before `head` and hangs on it. */
function isBefore(tree: Tree, token: number, head: number): boolean {
  let at = token
  while (at >= 0 && at < head) at = tree.tokens[at].head
  return at === head && tree.tokens[token].upos !== 'PUNCT'
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** Everything under `head`, with its inner punctuation, nothing taken off. */
export function wholePhrase(tree: Tree, head: number): number[] {
  return withPunctuation(
    tree,
    subtree(tree, head, child => relation(tree, child) !== 'punct'),
  )
}

const concessions = new Set(['while', 'although', 'though', 'whereas'])

/** Punctuation, or a conjunction that joins on to nothing. */
function isJoint(tree: Tree, word: number): boolean {
  const { upos, deprel } = tree.tokens[word]
  // "While some left, others stayed": of one alone "while" has nothing to set it against.
  if (deprel === 'mark' && concessions.has(lower(tree, word))) return true
  if (isInverting(tree, word) || isSign(tree, word)) return false
  return upos === 'PUNCT' || (deprel === 'cc' && ['and', 'but', 'or', 'nor'].includes(lower(tree, word)))
}

/** The minus of "-5C". */
function isSign({ tokens }: Tree, word: number): boolean {
  const next = tokens[word + 1]
  return (
    word >= 0 &&
    /^[-−–]$/.test(tokens[word].text) &&
    next?.upos === 'NUM' &&
    next.span.start === tokens[word].span.end &&
    tokens[word - 1]?.span.end !== tokens[word].span.start
  )
}

/** Without punctuation or a conjunction at its start, nor punctuation at its end. */
export function trimmed(tree: Tree, words: readonly number[]): number[] {
  let from = 0
  let to = words.length
  while (from < to && isJoint(tree, words[from])) from++
  while (to > from && tree.tokens[words[to - 1]].upos === 'PUNCT' && !closesOwn(tree, words, from, to)) to--
  return words.slice(from, to)
}

/** Whether the last word is the bracket of one that stands among the words. */
function closesOwn({ tokens }: Tree, words: readonly number[], from: number, to: number): boolean {
  if (tokens[words[to - 1]].text !== ')') return false
  let open = 0
  for (const word of words.slice(from, to - 1)) {
    if (tokens[word].text === '(') open++
    else if (tokens[word].text === ')') open--
  }
  return open > 0
}
