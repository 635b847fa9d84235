// Which dependents state something of their own and are taken off the phrase they hang on.

import { CONCESSIVE } from '../../lexicon/en/clauses/clause-words'
import {
  dependent,
  dependents,
  isNominal,
  isVerb,
  lower,
  relation,
  type Tree,
} from '../../syntax/clause-tree'
import { isAge } from '../facts/age-facts'
import { hasName, statesIdentity } from '../facts/identities'
import { partyOf } from '../facts/party-facts'
import { isInverted } from '../qualifiers/polarity'
import { isTensed } from './clauses'
import type { Coordination } from './coordination'
import { comesOffClean } from './joints'
import { findRelative } from './relative-words'
import { isSummary } from './relatives'

export function findDetached(tree: Tree, coordinations: ReadonlyMap<number, Coordination>): Set<number> {
  const detached = new Set<number>()
  for (const { members, clausal } of coordinations.values())
    if (clausal) for (const member of members.slice(1)) if (comesOffClean(tree, member)) detached.add(member)
  const hasBrackets = tree.lowered.includes('(')
  tree.tokens.forEach((_, token) => {
    if (
      (hasBrackets && (isBracketed(tree, token) || partyOf(tree, token) !== undefined)) ||
      isAge(tree, token) ||
      (comesOff(tree, token) && comesOffClean(tree, token))
    )
      detached.add(token)
  })
  return detached
}

function comesOff(tree: Tree, token: number): boolean {
  switch (relation(tree, token)) {
    case 'parataxis':
      // "…, a move that angered many" stays with what was the move.
      return !isSummary(tree, token)
    case 'discourse':
    case 'vocative':
    case 'reparandum':
    case 'list':
      return true
    case 'appos':
      // "her brother, Paul Weber, left": the name says who it was.
      return statesIdentity(tree, token) && !namesNoun(tree, token) && !isQuotedName(tree, token)
    case 'advcl':
      return isLooseAdverbial(tree, token) && !isOfRestriction(tree, token)
    case 'acl':
      return !isCleft(tree, token) && isBesideNoun(tree, token)
    default:
      return false
  }
}

function namesNoun(tree: Tree, token: number): boolean {
  return hasName(tree, token) && /^(?:NOUN|NUM)$/.test(tree.tokens[tree.tokens[token].head].upos)
}

/** 'the line, "see you soon"': what words are called by is told with them. */
function isQuotedName(tree: Tree, token: number): boolean {
  const { head } = tree.tokens[token]
  const isMember = relation(tree, head) === 'conj' && isNominal(tree.tokens[tree.tokens[head].head])
  if (isMember || dependent(tree, head, 'conj') >= 0) return false
  return /^["“]$/.test(tree.tokens[leftmost(tree, token) - 1]?.text ?? '')
}

/**
 * Whether a clause adds to what its noun says rather than telling which one is meant: set off, or behind a name.
 * "That" restricts, whatever mark stands before it.
 */
function isBesideNoun(tree: Tree, token: number): boolean {
  const relative = tree.tokens[token].deprel === 'acl:relcl' ? findRelative(tree, token) : token
  if (relative < 0 || lower(tree, relative) === 'that') return false
  if (relative === token && tree.children[token].every(c => tree.tokens[c].upos === 'PUNCT')) return false
  // "There are guards, two to a door, watching": that they watch is what there is.
  const { head: verb } = tree.tokens[tree.tokens[token].head]
  if (relative === token && verb >= 0 && dependent(tree, verb, 'expl') >= 0) return false
  // "the samples, had they been kept, …": a condition.
  if (isInverted(tree, token)) return false
  if (isSetOff(tree, token)) return true
  return relative !== token && tree.tokens[tree.tokens[token].head].upos === 'PROPN'
}

/** "It was the cost that worried them": without its clause "it was the cost" says nothing. */
function isCleft(tree: Tree, token: number): boolean {
  const noun = tree.tokens[token].head
  if (tree.tokens[token].deprel !== 'acl:relcl' || dependent(tree, noun, 'cop') < 0) return false
  const subject = dependent(tree, noun, 'nsubj', 'expl')
  return subject >= 0 && lower(tree, subject) === 'it'
}

/** Whether the phrase stands in round brackets of its own: "Anna (born 1950)", "Jazz (1992)". */
function isBracketed(tree: Tree, token: number): boolean {
  if (tree.tokens[token].head < 0 || relation(tree, token) === 'punct') return false
  const first = leftmost(tree, token)
  if (first === 0 || tree.tokens[first - 1].text !== '(') return first > 0 && tree.tokens[first].text === '('
  // A phrase that merely begins inside the bracket of a larger one stays with it.
  return tree.tokens[token].head < first - 1
}

function isLooseAdverbial(tree: Tree, token: number): boolean {
  if (/^W/.test(tree.tokens[tree.tokens[token].head].xpos)) return false
  const mark = dependent(tree, token, 'mark')
  if (mark >= 0) return CONCESSIVE.has(lower(tree, mark)) && isTensed(tree, token)
  if (tree.tokens[token].deprel === 'advcl:relcl') return true
  // "had it been taken, …" has its tense in front, and is a condition.
  if (isInverted(tree, token)) return false
  return isVerb(tree.tokens[token]) && /^VB[GN]$/.test(tree.tokens[token].xpos) && isSetOff(tree, token)
}

/** "struck down a fee that towns had charged, saving …": behind a comma it may be the main clause's, and of whom is not told. */
function isOfRestriction(tree: Tree, token: number): boolean {
  if (isTensed(tree, token)) return false
  const { head } = tree.tokens[token]
  return head < token && tree.tokens[head].deprel === 'acl:relcl' && !isSetOff(tree, head)
}

/** Whether a comma, dash or bracket parts the phrase from its head. */
function isSetOff(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (
    dependents(tree, token, 'punct').some(
      p =>
        Math.abs(p - token) > 0 &&
        p !== token &&
        /^[,–—(-]+$/.test(tree.tokens[p].text) &&
        (head < token ? p < token : p > token),
    )
  )
    return true
  const first = leftmost(tree, token)
  return head < token && first > 0 && /^[,–—(-]+$/.test(tree.tokens[first - 1].text)
}

function leftmost(tree: Tree, token: number): number {
  let at = token
  for (;;) {
    const first = tree.children[at].find(c => relation(tree, c) !== 'punct')
    if (first === undefined || first >= at) return at
    at = first
  }
}
