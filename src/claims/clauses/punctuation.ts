// The punctuation of a phrase whose words were chosen: what stands between two of them, what an aside opens and closes, what its edges lose.

import { lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import { isInverting } from './coordination'

/** Adds the punctuation that stands between two included words and nothing else. */
export function withPunctuation(tree: Tree, words: readonly number[]): number[] {
  const all: number[] = []
  words.forEach((word, i) => {
    const previous = words[i - 1]
    if (previous !== undefined && previous + 1 < word) {
      const gap = range(previous + 1, word)
      if (gap.every(t => tree.tokens[t].upos === 'PUNCT' || relation(tree, t) === 'punct'))
        for (const mark of gap) all.push(mark)
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
