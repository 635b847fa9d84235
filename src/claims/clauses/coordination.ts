// Where a sentence coordinates, and whether what is said of all is said of each.
import { collectiveVerbs, jointWords } from '../../lexicon/en/collective'
import {
  dependent,
  dependents,
  isPredicate,
  isVerb,
  lower,
  relation,
  type Tree,
} from '../../syntax/clause-tree'
import { findExamples } from './examples'

/** A coordination: `members[0]` is its head in the tree. */
export interface Coordination {
  readonly members: readonly number[]
  /** True when each member may stand in for the whole. */
  readonly distributive: boolean
  /** True when the members are clauses or verb phrases, each a claim of its own. */
  readonly clausal: boolean
  /** For a noun and its examples, what brings them in: the head of "such as A and B". */
  readonly examples?: number
}

/** The coordinations of a sentence by the index of their head. */
export function findCoordinations(tree: Tree): Map<number, Coordination> {
  const found = new Map<number, Coordination>()
  tree.tokens.forEach((_, head) => {
    const conjuncts = dependents(tree, head, 'conj')
    if (conjuncts.length === 0) return
    const clausal = isClauseHead(tree, head) && conjuncts.every(c => isClausePeer(tree, head, c))
    const members = [head, ...conjuncts]
    found.set(head, { members, clausal, distributive: isDistributive(tree, members, clausal) })
  })
  for (const [head, examples] of findExamples(tree)) if (!found.has(head)) found.set(head, examples)
  return found
}

const clauseRelations = new Set(['root', 'ccomp', 'advcl', 'acl', 'parataxis', 'csubj', 'list'])

/** Whether the token heads a clause of its own rather than a phrase or an open complement. */
export function isClauseHead(tree: Tree, token: number): boolean {
  let at = token
  // A conjunct is a clause when the first of its chain is.
  while (relation(tree, at) === 'conj' && tree.tokens[at].head >= 0) {
    if (!isClausePeer(tree, tree.tokens[at].head, at)) return false
    at = tree.tokens[at].head
  }
  if (!clauseRelations.has(relation(tree, at))) return false
  return isPredicate(tree, token) || (at !== token && isPredicate(tree, at))
}

/** Whether a conjunct continues its head as a predication: "arrived and met", "is tall and has a beard". */
function isClausePeer(tree: Tree, head: number, conjunct: number): boolean {
  if (isPredicate(tree, conjunct)) return isPredicate(tree, head) || !isVerb(tree.tokens[head])
  return dependent(tree, head, 'cop') >= 0 && tree.tokens[conjunct].upos !== 'ADV'
}

function isDistributive(tree: Tree, members: readonly number[], clausal: boolean): boolean {
  const head = members[0]
  const conjunctions = members.flatMap(m => dependents(tree, m, 'cc')).map(c => lower(tree, c))
  if (clausal) return true
  if (isQuoted(tree, members)) return false
  // "X or Y" and "not X but Y" do not say each; "&" is part of a name.
  if (conjunctions.includes('or') && !isOpenChoice(tree, head)) return false
  if (!conjunctions.every(c => c === 'and' || c === 'well' || c === 'plus' || c === 'but' || c === 'or'))
    return false
  // A list without a conjunction: "a concise, clear style".
  if (
    conjunctions.length === 0 &&
    !members.every(m => ['NOUN', 'PROPN', 'ADJ'].includes(tree.tokens[m].upos))
  )
    return false
  if (members.slice(conjunctions.includes('but') ? 0 : 1).some(m => isNegated(tree, m))) return false
  // "applies to couples, and not those": no verb, no claim
  if (isVerb(tree.tokens[head]) && members.some(m => !isVerb(tree.tokens[m]))) return false
  const token = tree.tokens[head]
  if (token.upos === 'NUM' || token.upos === 'SYM' || token.upos === 'ADP') return false
  if (members.some(m => m > head && tree.tokens[m].upos === 'NUM')) return false
  if (isInName(tree, head)) return false
  // "between A and B", "both sides' A and B"
  if (dependents(tree, head, 'case').some(c => ['between', 'among'].includes(lower(tree, c)))) return false
  if (relation(tree, head) === 'amod' && colours.has(lower(tree, head))) return false
  if (relation(tree, head) === 'compound' || relation(tree, head) === 'flat') return false
  // A modifier of the coordinated whole that counts or joins it: "both together", "the two countries".
  const parent = token.head
  if (parent >= 0) {
    if (dependents(tree, parent, 'advmod').some(c => jointWords.has(lower(tree, c)))) return false
    if (dependents(tree, parent, 'obj', 'obl').some(c => ['other', 'another'].includes(lower(tree, c))))
      return false
    if (relation(tree, head) === 'nsubj') {
      if (collectiveVerbs.has(tree.tokens[parent].lemma)) return false
      // "A and B are allies"
      if (/^NNP?S$/.test(tree.tokens[parent].xpos) && dependent(tree, parent, 'cop') >= 0) return false
    }
  }
  return true
}

/** "the Department of Health and Human Services": what stands behind "of" in a name is one name with it. */
function isInName(tree: Tree, head: number): boolean {
  const { upos, head: parent } = tree.tokens[head]
  if (upos !== 'PROPN' || relation(tree, head) !== 'nmod' || parent < 0) return false
  if (!/^\p{Lu}/u.test(tree.tokens[parent].text)) return false
  return dependents(tree, head, 'case').some(c => lower(tree, c) === 'of')
}

const naming = new Set(['know', 'call', 'name', 'term', 'dub', 'refer', 'nickname'])

/** "known as A or B" and "may be A or B" hold of each; so does "not A or B". Otherwise one of two is not either. */
function isOpenChoice(tree: Tree, head: number): boolean {
  const parent = tree.tokens[head].head
  if (parent < 0) return false
  if (naming.has(tree.tokens[parent].lemma)) return true
  return tree.children[parent].some(c => ['can', 'may', 'not', "n't", 'never'].includes(lower(tree, c)))
}

/** Within marks inside the sentence the words are somebody's own, to be kept together. */
function isQuoted(tree: Tree, members: readonly number[]): boolean {
  const first = members[0]
  const last = members[members.length - 1]
  const marks = (from: number, to: number) =>
    tree.tokens.slice(from, to).filter(t => /^["“”]$/.test(t.text)).length
  const opening = marks(0, first)
  return (
    opening % 2 === 1 &&
    marks(first, last) === 0 &&
    tree.tokens.slice(0, first).some(t => t.upos === 'VERB' || t.upos === 'AUX')
  )
}

const colours = new Set(['black', 'white', 'red', 'blue', 'green', 'yellow', 'brown', 'grey', 'gray'])

function isNegated(tree: Tree, token: number): boolean {
  return tree.children[token].some(c => ['not', "n't", 'no', 'neither', 'nor'].includes(lower(tree, c)))
}
