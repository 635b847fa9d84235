// A sentence's tree to the propositions it states.

import { PLAIN_CUES } from '../lexicon/en/clauses/clause-words'
import { dependent, dependents, lower, relation, type Tree } from '../syntax/clause-tree'
import { clausePropositions } from './clauses/clause-claims'
import { findClauses } from './clauses/clauses'
import { findCoordinations } from './clauses/coordination'
import { complete } from './clauses/coverage'
import { findDetached } from './clauses/detachment'
import { findGapped } from './clauses/gapping'
import type { Phrasing } from './clauses/phrases'
import { trimmed } from './clauses/punctuation'
import { eventFacts } from './facts/event-facts'
import { nounFacts } from './facts/noun-facts'
import { type Proposition, withPieces, wordsOf } from './proposition'
import { isToldAlone } from './qualifiers/told-alone'
import { withPairedMarks } from './restate/quotes'
import { isSound, withoutJoint } from './sound'

export function propositionsOf(tree: Tree): Proposition[] {
  if (isBargain(tree)) return [wholeSentence(tree)]
  const gapped = findGapped(tree)
  const phrasing = phrasingOf(tree, gapped.words)
  const hasMarks = tree.tokens.some(t => t.upos === 'PUNCT' && /^["'“”‘’]$/.test(t.text))
  const distinct = new Map<string, Proposition>()
  const add = (made: Proposition) => {
    const proposition = withoutJoint(tree, made)
    const words = wordsOf(proposition)
    const key = words.join()
    if (gapped.words.has(proposition.predicate)) return
    if (words.length === 0 || distinct.has(key) || !isSound(tree, proposition)) return
    if (isLeftHanging(tree, proposition)) return
    distinct.set(key, hasMarks ? paired(tree, proposition) : proposition)
  }
  let cueAlone = false
  for (const clause of findClauses(tree).filter(each => isToldAlone(tree, each)))
    for (const p of clausePropositions(phrasing, clause))
      if (isCueAlone(tree, p)) cueAlone = true
      else if (saysSomething(tree, p)) add(p)
  // "whose chair, Ana Ortiz, …": whose, nobody is told.
  for (const fact of nounFacts(phrasing))
    if (!dependents(tree, fact.subject, 'nmod:poss').some(w => lower(tree, w) === 'whose'))
      add({ ...fact, inPassing: true })
  for (const fact of eventFacts(phrasing)) add(fact)
  for (const proposition of gapped.propositions) add(proposition)
  if (distinct.size === 0) return cueAlone ? [] : [wholeSentence(tree)]
  const all = complete(phrasing, [...distinct.values()]).filter(p => !isAddress(tree, p))
  return all.sort((a, b) => a.predicate - b.predicate)
}

/** "Close the mill and the town dies": no command, but a condition with what follows from it. */
function isBargain(tree: Tree): boolean {
  const root = tree.tokens.findIndex(t => t.head < 0)
  if (
    root < 0 ||
    tree.tokens[root].xpos !== 'VB' ||
    dependent(tree, root, 'nsubj', 'aux', 'mark', 'cop') >= 0
  )
    return false
  return dependents(tree, root, 'conj').some(
    c =>
      dependents(tree, c, 'cc').some(cc => lower(tree, cc) === 'and') &&
      dependent(tree, c, 'nsubj', 'nsubj:pass', 'expl') >= 0,
  )
}

/** "Source: …" as one claim, with what is said in passing of those it names. */
export function sourceLine(tree: Tree): Proposition[] {
  const facts = nounFacts(phrasingOf(tree))
  return [wholeSentence(tree), ...facts.filter(f => !wordsOf(f).some(w => w < 2))]
}

export function wholeSentence(tree: Tree): Proposition {
  const root = Math.max(
    0,
    tree.tokens.findIndex(t => t.head < 0),
  )
  const words = trimmed(
    tree,
    tree.tokens.map((_, i) => i),
  )
  return { predicate: root, subject: -1, pieces: [{ words: words.length > 0 ? words : [root] }] }
}

/** "Mr. Ortiz, do you agree?": whom one speaks to, or a word in passing, is nothing said. */
function isAddress(tree: Tree, { predicate, pieces }: Proposition): boolean {
  if (tree.tokens[predicate].head < 0 || pieces.length > 1) return false
  return ['vocative', 'discourse', 'reparandum'].includes(relation(tree, predicate))
}

/** "than they would", "as he did": a subject and an auxiliary say nothing by themselves. */
function saysSomething(tree: Tree, proposition: Proposition): boolean {
  return wordsOf(proposition).some(
    w => ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'].includes(tree.tokens[w].upos) && !isAuxiliary(tree, w),
  )
}

/** "each had", "so he did" */
function isAuxiliary(tree: Tree, word: number): boolean {
  const { upos, lemma } = tree.tokens[word]
  return upos === 'VERB' && /^(?:be|have|do)$/.test(lemma)
}

/** "which lasted a year": a relative word that nothing took the place of leaves the reader without its noun. */
function isLeftHanging(tree: Tree, { pieces, unspoken, predicate }: Proposition): boolean {
  if (tree.tokens[predicate].head < 0 || tree.tokens.slice(-2).some(t => t.text === '?')) return false
  const first = pieces.find(piece => 'words' in piece && piece.words.length > 0)
  if (first === undefined || !('words' in first)) return false
  // "most of which": the same two words further on.
  const opening = first.words.slice(0, lower(tree, first.words[1] ?? first.words[0]) === 'of' ? 3 : 1)
  return opening.some(w => unspoken?.includes(w) !== true && /^(which|whose|who|whom)$/.test(lower(tree, w)))
}

/** "the minister added", with what he added told elsewhere. */
function isCueAlone(tree: Tree, proposition: Proposition): boolean {
  const { predicate, subject } = proposition
  const { lemma, upos } = tree.tokens[predicate]
  if (upos !== 'VERB' || !PLAIN_CUES.has(lemma) || subject < 0) return false
  if (dependent(tree, predicate, 'nsubj:pass', 'aux:pass') >= 0) return false
  return wordsOf(proposition).every(word => {
    let at = word
    while (at !== predicate && at !== subject && at >= 0) {
      const { head, deprel } = tree.tokens[at]
      if (head === predicate && at !== subject)
        return ['aux', 'advmod', 'punct', 'obl:unmarked', 'nmod:unmarked', 'cc'].includes(deprel)
      at = head
    }
    return at >= 0
  })
}

/** @param elsewhere words that a claim of their own tells */
function phrasingOf(tree: Tree, elsewhere: ReadonlySet<number> = new Set()): Phrasing {
  const coordinations = findCoordinations(tree)
  for (const [head, { members }] of coordinations)
    if (members.some(m => elsewhere.has(m))) coordinations.delete(head)
  const detached = findDetached(tree, coordinations)
  for (const word of elsewhere) detached.add(word)
  return { tree, coordinations, detached }
}

function paired(tree: Tree, proposition: Proposition): Proposition {
  const pieces = proposition.pieces.map(piece =>
    'words' in piece ? { words: withPairedMarks(tree, piece.words) } : piece,
  )
  return withPieces(proposition, pieces)
}
