// What noun phrases state in passing: appositions, ages and parties behind nouns. A title before a name is part of the name.

import { dependent, dependents, isNominal, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Phrasing } from '../clauses/phrases'
import { phrase, trimmed } from '../clauses/phrases'
import type { Piece, Proposition } from '../proposition'
import { ageFact, isAge } from './age-facts'
import { partyFact, partyOf } from './party-facts'

/** Whether the apposition says what its head is, rather than where it lies or how it is spelled. */
export function statesIdentity(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (head < 0 || relation(tree, token) !== 'appos') return false
  if (partyOf(tree, token) !== undefined || opensWithPreposition(tree, token)) return false
  if (isParted(tree, head, token) || isVerbOfHeadline(tree, head, token)) return false
  if (!isApart(tree, head, token) || isOfOne(tree, head, token)) return false
  if (!isNamed(tree, token) || !isNominal(tree.tokens[head])) return false
  if (tree.tokens[head].upos === 'PRON' && lower(tree, head) !== 'one') return false
  if (tree.tokens[token].upos === 'NUM' || tree.tokens[head].upos === 'NUM') return false
  const bare = (t: number) =>
    tree.tokens[t].upos === 'PROPN' &&
    dependents(tree, t, 'det', 'amod', 'nmod').every(c => tree.tokens[c].deprel === 'nmod:desc')
  // "Medford, New Jersey"
  return !(bare(token) && bare(head))
}

/** "33 cents a share", "the film Casablanca": without a mark between them the second only completes the first. */
function isApart(tree: Tree, head: number, token: number): boolean {
  for (let i = Math.min(head, token) + 1; i < Math.max(head, token); i++)
    if (/^[,(–—-]+$/.test(tree.tokens[i].text)) return true
  return false
}

/** "the makers of the drug, Acme and Borealis": two are not one drug. */
function isOfOne(tree: Tree, head: number, token: number): boolean {
  return (
    /^NNP?$/.test(tree.tokens[head].xpos) &&
    dependents(tree, token, 'conj').some(c => isNominal(tree.tokens[c])) &&
    dependent(tree, head, 'conj') < 0
  )
}

/** "a talk Tuesday on Leeds Radio's morning show": where it was is no other name of it. */
function opensWithPreposition(tree: Tree, token: number): boolean {
  let first = token
  for (;;) {
    const next = tree.children[first].find(c => relation(tree, c) !== 'punct')
    if (next === undefined || next >= first) break
    first = next
  }
  return first < token && tree.tokens[first].upos === 'ADP' && tree.tokens[first].head !== token
}

/** "Ana Ortiz, Mayor of Leeds, Scoffs at …": behind an apposition a plural is no further name of one, but a verb misread. */
function isVerbOfHeadline(tree: Tree, head: number, token: number): boolean {
  if (tree.tokens[head].xpos !== 'NNP' || !/^NNP?S$/.test(tree.tokens[token].xpos)) return false
  return dependents(tree, head, 'appos').some(a => a < token)
}

/** A noun, or an adjective with an article that stands for one: "a Brazilian". */
function isNamed(tree: Tree, token: number): boolean {
  if (isNominal(tree.tokens[token])) return true
  return (
    tree.tokens[token].upos === 'ADJ' &&
    dependents(tree, token, 'det').some(d => ['a', 'an'].includes(lower(tree, d)))
  )
}

/** A semicolon or an item's colon parts two things rather than two names of one. */
function isParted(tree: Tree, head: number, token: number): boolean {
  for (let i = Math.min(head, token) + 1; i < Math.max(head, token); i++)
    if (/^[;:]$/.test(tree.tokens[i].text)) return true
  return false
}

export function nounFacts(phrasing: Phrasing): Proposition[] {
  const { tree } = phrasing
  const facts: Proposition[] = []
  tree.tokens.forEach((token, i) => {
    if (isAge(tree, i)) facts.push(ageFact(tree, i))
    const party = token.text === '(' ? partyFact(tree, i) : undefined
    if (party !== undefined) facts.push(party)
    if (token.deprel === 'appos' && statesIdentity(tree, i)) facts.push(appositionFact(phrasing, i))
  })
  return facts
}

/** A noun with what belongs to its name, without its descriptions and conjuncts. */
function nounWords(phrasing: Phrasing, head: number): number[] {
  const { tree } = phrasing
  const apart = tree.children[head].filter(c =>
    [
      'case',
      'conj',
      'cop',
      'nsubj',
      'mark',
      'cc',
      'acl',
      'aux',
      'appos',
      'advcl',
      'parataxis',
      'advmod',
    ].includes(relation(tree, c)),
  )
  return phrase(phrasing, head, undefined, apart)
}

function appositionFact(phrasing: Phrasing, token: number): Proposition {
  const { tree } = phrasing
  const head = tree.tokens[token].head
  const noun = copularSubject(tree, head)
  const plural = /^NNP?S$/.test(tree.tokens[noun].xpos)
  const name = phrase(phrasing, token, undefined, dependents(tree, token, 'case'))
  const pieces: Piece[] = [
    // "the host of the debate, Ana Ortiz, but …": what follows the name is no part of what it names.
    {
      words: trimmed(
        tree,
        nounWords(phrasing, noun).filter(w => w < token || noun > token),
      ),
    },
    { insert: plural ? 'are' : 'is' },
    { words: name },
  ]
  return { predicate: token, subject: noun, pieces }
}

/** "X is a film, a remake": the apposition of the predicate describes X. */
function copularSubject(tree: Tree, head: number): number {
  if (dependent(tree, head, 'cop') < 0) return head
  const subject = dependent(tree, head, 'nsubj')
  return subject >= 0 && !['it', 'this', 'that', 'there'].includes(lower(tree, subject)) ? subject : head
}
