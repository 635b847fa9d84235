// Negation by the words of a predicate's own clause, whatever stands over it.

import { NOT_QUITE } from '../../lexicon/en/clauses/clause-embedding'
import { NEGATIVE_PRONOUNS, NEGATORS, NOT_DENIED, UNREAL } from '../../lexicon/en/clauses/negation'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { putOffUntil } from '../../syntax/put-off'
import { sharedWith } from './event'

/** Negation of the predicate's own clause; two negations cancel. */
export function isNegated(tree: Tree, predicate: number): boolean {
  const shared = sharedWith(tree, predicate)
  const inherited = shared >= 0 && isNegated(tree, shared)
  const count =
    adverbs(tree, predicate) +
    arguments_(tree, predicate) +
    coordinators(tree, predicate) +
    markers(tree, predicate) +
    (isShortOf(tree, predicate) ? 1 : 0)
  // "neither ate nor drank": the second negation is the first one said again.
  if (inherited && count > 0 && dependents(tree, predicate, 'cc').some(c => lower(tree, c) === 'nor'))
    return true
  return (count % 2 === 1) !== inherited
}

function adverbs(tree: Tree, predicate: number): number {
  if (isUnsurpassed(tree, predicate)) return 0
  let found = 0
  for (const adverb of dependents(tree, predicate, 'advmod', 'neg', 'discourse')) {
    const word = lower(tree, adverb)
    if (NEGATORS.has(word) && !isIdle(tree, adverb, predicate)) found++
    // "no longer", "no more": the determiner negates the adverb.
    if (
      ['longer', 'more'].includes(word) &&
      dependents(tree, adverb, 'advmod', 'det').some(d => lower(tree, d) === 'no')
    )
      found++
  }
  return found
}

/** "Could not have gone better", "couldn't be prouder": it went as well as it can. */
const isUnsurpassed = (tree: Tree, predicate: number): boolean =>
  dependents(tree, predicate, 'aux').some(a => /^c(?:an|ould|a)$/.test(lower(tree, a))) &&
  (tree.tokens[predicate].xpos === 'JJR' ||
    dependents(tree, predicate, 'advmod', 'xcomp').some(
      c => /^(?:RBR|JJR)$/.test(tree.tokens[c].xpos) && lower(tree, c) !== 'longer',
    ))

/** "almost drowned", "would have drowned", "should have known": it did not come to that. */
function isShortOf(tree: Tree, predicate: number): boolean {
  if (/^VB|^JJ/.test(tree.tokens[predicate].xpos))
    for (const adverb of dependents(tree, predicate, 'advmod'))
      if (adverb < predicate && NOT_QUITE.has(lower(tree, adverb))) return true
  return isContraryToFact(tree, predicate)
}

/** "would have left", "should have left", "if it had left", "had it left": told as what was not. */
export function isContraryToFact(tree: Tree, predicate: number): boolean {
  const auxiliaries = dependents(tree, predicate, 'aux').map(a => lower(tree, a))
  if (auxiliaries.includes('have')) return auxiliaries.some(a => UNREAL.has(a))
  if (isInverted(tree, predicate)) return true
  if (!auxiliaries.includes('had') || relation(tree, predicate) !== 'advcl') return false
  const marks = dependents(tree, predicate, 'mark').map(m => lower(tree, m))
  const main = tree.tokens[predicate].head
  // "would resign if the vote had failed" waits for news; "would have resigned" does not.
  const isUnreal = dependents(tree, main, 'aux').some(a => lower(tree, a) === 'have')
  return marks.includes('if') && isUnreal
}

/** "Had the boat turned back, …": the auxiliary opens the clause and nothing is asked. */
export function isInverted(tree: Tree, predicate: number): boolean {
  const { tokens } = tree
  const had = dependents(tree, predicate, 'aux').find(a => lower(tree, a) === 'had') ?? predicate
  if (had >= predicate - 1 || (had > 0 && tokens[had - 1].text !== ',')) return false
  if (tokens.slice(-2).some(t => t.text === '?')) return false
  const between = tokens.slice(had + 1, predicate)
  return (
    between.some(({ upos }) => /^(?:NOUN|PROPN|PRON)$/.test(upos)) &&
    !between.some(({ text }) => text === ',')
  )
}

function isIdle(tree: Tree, adverb: number, predicate: number): boolean {
  const next = tree.tokens[adverb + 1]?.text.toLowerCase() ?? ''
  if (['only', 'just', 'merely', 'simply', 'solely', 'least'].includes(next))
    return NOT_DENIED.has(next) && !isVerbNext(tree, adverb + 2)
  if (next === 'but') return true
  if (isOfCause(tree, predicate)) return true
  if (next === 'help' && lower(tree, adverb) !== 'never')
    return tree.tokens[adverb + 2]?.text.toLowerCase() === 'but'
  return tree.tokens.some((_, i) => putOffUntil(tree.tokens, i) === predicate)
}

/** "did not resign because of the row but to rest": the reason is denied, and he resigned. */
function isOfCause(tree: Tree, predicate: number): boolean {
  const hasReason = dependents(tree, predicate, 'obl', 'advcl').some(o =>
    dependents(tree, o, 'case', 'mark').some(c => lower(tree, c) === 'because'),
  )
  if (!hasReason) return false
  const { tokens } = tree
  const but = tokens.findIndex((t, i) => i > predicate && t.text === 'but')
  return but >= 0 && /^(?:because|in|to|for|out|on|due)$/.test(tokens[but + 1]?.text ?? '')
}

const isVerbNext = (tree: Tree, at: number) => tree.tokens[at]?.xpos === 'CD'

/** "No deal was reached", "knew nothing", "on no account". */
function arguments_(tree: Tree, predicate: number): number {
  let found = isNothing(tree, predicate) ? 1 : 0
  for (const argument of dependents(tree, predicate, 'nsubj', 'obj', 'iobj', 'csubj', 'nmod', 'obl')) {
    const role = relation(tree, argument)
    if (
      ['nmod', 'obl'].includes(role) &&
      !['account', 'circumstance', 'way', 'time', 'point', 'case'].includes(tree.tokens[argument].lemma)
    )
      continue
    if (isNothing(tree, argument)) found++
  }
  return Math.min(found, 2)
}

/** "Not one seat", "not a single seat", "not one of them"; "not one but two" are some. */
function isNotOne(tree: Tree, noun: number): boolean {
  const not = dependents(tree, noun, 'advmod').find(d => lower(tree, d) === 'not')
  if (not === undefined || not > noun) return false
  const words = tree.tokens.slice(not + 1, noun + 1).map(({ text }) => text.toLowerCase())
  const next = tree.tokens[noun + 1]?.text.toLowerCase()
  return (
    next !== 'but' &&
    !words.includes('but') &&
    (words[0] === 'one' || (words[0] === 'a' && words[1] === 'single'))
  )
}

function isNothing(tree: Tree, noun: number): boolean {
  const next = tree.tokens[noun + 1]?.text.toLowerCase() ?? ''
  if (NEGATIVE_PRONOUNS.has(lower(tree, noun)))
    return (
      next !== 'but' &&
      next !== 'other' &&
      next !== 'less' &&
      !(next === 'short' && lower(tree, noun) === 'nothing')
    )
  // "hardly anyone"
  const isNoun = /^(?:NOUN|PRON)$/.test(tree.tokens[noun].upos)
  if (isNoun && dependents(tree, noun, 'advmod').some(a => ['hardly', 'scarcely'].includes(lower(tree, a))))
    return true
  if (isNotOne(tree, noun)) return true
  const determiner = dependents(tree, noun, 'det', 'advmod', 'cc:preconj').find(d =>
    ['no', 'neither'].includes(lower(tree, d)),
  )
  if (determiner === undefined) return false
  const after = tree.tokens[determiner + 1]?.text.toLowerCase() ?? ''
  return !['doubt', 'wonder', 'fewer', 'less', 'more', 'later', 'sooner', 'matter'].includes(after)
}

/** "neither … nor". */
function coordinators(tree: Tree, predicate: number): number {
  const said = dependents(tree, predicate, 'cc', 'cc:preconj').some(c =>
    ['neither', 'nor'].includes(lower(tree, c)),
  )
  return said ? 1 : 0
}

/** "without saying", "instead of paying", "rather than pay". */
function markers(tree: Tree, predicate: number): number {
  const mark = dependent(tree, predicate, 'mark', 'case', 'cc')
  if (mark < 0 || !['advcl', 'acl', 'obl', 'nmod', 'conj', 'xcomp'].includes(relation(tree, predicate)))
    return 0
  const word = lower(tree, mark)
  const next = tree.tokens[mark + 1]?.text.toLowerCase() ?? ''
  return word === 'without' || (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')
    ? 1
    : 0
}
