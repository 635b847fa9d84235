// A sentence's tree to the propositions it states.
import { clausePropositions } from './clause-claims'
import { findClauses } from './clauses'
import { findCoordinations } from './coordination'
import { leftovers } from './coverage'
import { findDetached } from './detachment'
import { eventFacts } from './event-facts'
import { nounFacts } from './noun-facts'
import { type Phrasing, trimmed } from './phrases'
import { type Proposition, wordsOf } from './proposition'
import { withPairedMarks } from './quotes'
import type { Tree } from './tree'

export function propositionsOf(tree: Tree): Proposition[] {
  const phrasing = phrasingOf(tree)
  const hasMarks = tree.tokens.some(t => t.upos === 'PUNCT' && /^["'“”‘’]$/.test(t.text))
  const distinct = new Map<string, Proposition>()
  const covered = new Set<number>()
  const add = (proposition: Proposition) => {
    const words = wordsOf(proposition)
    const key = words.join()
    if (words.length === 0 || distinct.has(key)) return
    distinct.set(key, hasMarks ? paired(tree, proposition) : proposition)
    for (const word of words) covered.add(word)
  }
  for (const clause of findClauses(tree))
    for (const p of clausePropositions(phrasing, clause))
      if (clause.kind === 'main' || saysSomething(tree, p)) add(p)
  for (const fact of nounFacts(phrasing)) add(fact)
  for (const fact of eventFacts(phrasing)) add(fact)
  if (distinct.size === 0) return [wholeSentence(tree)]
  return [...distinct.values(), ...leftovers(phrasing, covered)].sort((a, b) => a.predicate - b.predicate)
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

/** "than they would", "as he did": a subject and an auxiliary say nothing by themselves. */
function saysSomething(tree: Tree, proposition: Proposition): boolean {
  return wordsOf(proposition).some(w => ['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'].includes(tree.tokens[w].upos))
}

function phrasingOf(tree: Tree): Phrasing {
  const coordinations = findCoordinations(tree)
  return { tree, coordinations, detached: findDetached(tree, coordinations) }
}

function paired(tree: Tree, proposition: Proposition): Proposition {
  const pieces = proposition.pieces.map(piece =>
    'words' in piece ? { words: withPairedMarks(tree, piece.words) } : piece,
  )
  return { ...proposition, pieces }
}
