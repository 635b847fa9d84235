// Whether a predicate is affirmed or denied: negation in its scope, and verbs that settle what they govern.
import type { Polarity } from '../types'
import { type Embedding, effectOn, embeddingOf, eventOf, MAX_STEPS, sharedWith } from './embedding'
import { dependent, dependents, lower, relation, type Tree } from './tree'

/**
 * The polarity of a predicate after all that stands over it: negation words in scope, implicative verbs
 * (Karttunen 1971; Nairn, Condoravdi & Karttunen 2006) and verbs that pass negation down ("does not think that").
 *
 * @param predicate token index; for "failed to attend" either verb gives `negative`
 */
export function polarityOf(tree: Tree, predicate: number): Polarity {
  return isNegative(tree, eventOf(tree, predicate), 0) ? 'negative' : 'affirmative'
}

function isNegative(tree: Tree, predicate: number, depth: number): boolean {
  const own = isNegated(tree, predicate)
  if (depth >= MAX_STEPS) return own
  const base = firstConjunctOf(tree, predicate)
  const above = embeddingOf(tree, base)
  if (!above) return own
  return own !== flips(above, isNegative(tree, above.head, depth + 1))
}

/** Whether what stands over the clause, and not the clause itself, turns it into its opposite: "denied that", "does not think that". */
export function isDeniedFromAbove(tree: Tree, clause: number): boolean {
  const above = embeddingOf(tree, clause)
  return above !== undefined && flips(above, isNegative(tree, above.head, 1))
}

/** A conjunct stands under whatever its first conjunct stands under. */
function firstConjunctOf(tree: Tree, predicate: number): number {
  let at = predicate
  for (
    let step = 0;
    step < MAX_STEPS && tree.tokens[at].deprel === 'conj' && tree.tokens[at].head >= 0;
    step++
  )
    at = tree.tokens[at].head
  return at
}

function flips(above: Embedding, isNegated: boolean): boolean {
  if (above.lemmas.some(lemma => DENYING.has(lemma))) return !isNegated
  const effect = effectOn(above, isNegated)
  if (effect !== 'o') return effect === '-'
  return isNegated && above.lemmas.some(lemma => NEGATION_PASSERS.has(lemma))
}

/** What these report of their clause is that it is not so. */
const DENYING = new Set([
  'deny',
  'denial',
  'disclaim',
  'disavow',
  'unable',
  'be unable',
  'inability',
  'failure',
  'refusal',
])

/** "does not think that X" says that X is not so; "did not say that X" does not. */
const NEGATION_PASSERS = new Set([
  ...[
    'think',
    'believe',
    'expect',
    'want',
    'wish',
    'suppose',
    'imagine',
    'seem',
    'appear',
    'intend',
    'plan',
    'feel',
  ],
  ...[
    'be expected',
    'be planned',
    'be scheduled',
    'be set',
    'be supposed',
    'be thought',
    'be believed',
    'be likely',
    'be due',
  ],
  ...[
    'agree',
    'choose',
    'decide',
    'get',
    'need',
    'try',
    'attempt',
    'be going',
    'go',
    'be willing',
    'be ready',
    'be known',
  ],
])

/** Negation of the predicate's own clause; two negations cancel. */
export function isNegated(tree: Tree, predicate: number): boolean {
  const shared = sharedWith(tree, predicate)
  const inherited = shared >= 0 && isNegated(tree, shared)
  const count =
    adverbs(tree, predicate) +
    arguments_(tree, predicate) +
    coordinators(tree, predicate) +
    markers(tree, predicate)
  // "neither ate nor drank": the second negation is the first one said again.
  if (inherited && count > 0 && dependents(tree, predicate, 'cc').some(c => lower(tree, c) === 'nor'))
    return true
  return (count % 2 === 1) !== inherited
}

const NEGATORS = new Set([
  'not',
  "n't",
  'nt',
  'never',
  'hardly',
  'scarcely',
  'barely',
  'seldom',
  'rarely',
  'nowhere',
  'neither',
  'nor',
])
/** After "not" these make no denial: "not only", "not until", "not to mention". */
const NOT_DENIED = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'solely',
  'until',
  'least',
  'necessarily',
  'exactly',
  'even',
])

function adverbs(tree: Tree, predicate: number): number {
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

function isIdle(tree: Tree, adverb: number, predicate: number): boolean {
  const next = tree.tokens[adverb + 1]?.text.toLowerCase() ?? ''
  if (['only', 'just', 'merely', 'simply', 'solely', 'least'].includes(next))
    return NOT_DENIED.has(next) && !isVerbNext(tree, adverb + 2)
  if (next === 'but') return true
  if (next === 'help' && lower(tree, adverb) !== 'never')
    return tree.tokens[adverb + 2]?.text.toLowerCase() === 'but'
  // "did not resign until May": he resigned in May.
  return dependents(tree, predicate, 'obl', 'advcl').some(o =>
    dependents(tree, o, 'case', 'mark').some(c => lower(tree, c) === 'until'),
  )
}

const isVerbNext = (tree: Tree, at: number) => tree.tokens[at]?.xpos === 'CD'

const NEGATIVE_PRONOUNS = new Set(['nobody', 'nothing', 'none', 'neither', 'no-one', 'noone'])

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

function isNothing(tree: Tree, noun: number): boolean {
  const next = tree.tokens[noun + 1]?.text.toLowerCase() ?? ''
  if (NEGATIVE_PRONOUNS.has(lower(tree, noun)))
    return (
      next !== 'but' &&
      next !== 'other' &&
      next !== 'less' &&
      !(next === 'short' && lower(tree, noun) === 'nothing')
    )
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
  const mark = dependent(tree, predicate, 'mark', 'case')
  if (mark < 0 || !['advcl', 'acl', 'obl', 'nmod', 'conj', 'xcomp'].includes(relation(tree, predicate)))
    return 0
  const word = lower(tree, mark)
  const next = tree.tokens[mark + 1]?.text.toLowerCase() ?? ''
  return word === 'without' || (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')
    ? 1
    : 0
}
