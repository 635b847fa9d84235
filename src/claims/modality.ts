// How a predicate is put forward: as so, as probable or possible, as planned, under a condition, or as a question.
import {
  CONDITIONAL_MARKERS,
  HEARSAY_ADVERBS,
  HEDGE_ADJECTIVES,
  HEDGE_ADVERBS,
  HEDGE_NOUNS,
  HEDGE_VERBS,
  MODAL_AUXILIARIES,
} from '../lexicon/en/hedges'
import type { Modality } from '../types'
import { type Embedding, effectOn, embeddingOf, eventOf, lemmasOf, MAX_STEPS, sharedWith } from './embedding'
import { isNegated } from './polarity'
import { dependent, dependents, lower, relation, type Tree } from './tree'

/** From the least to the most committed: a claim is put forward as its weakest part is. */
const STRENGTH: readonly Modality[] = ['asked', 'conditional', 'possible', 'planned', 'probable', 'asserted']

const weaker = (x: Modality, y: Modality): Modality => (STRENGTH.indexOf(x) < STRENGTH.indexOf(y) ? x : y)

/**
 * The modality of a predicate with all that stands over it: auxiliaries, adverbs, conditions, questions, commands,
 * purposes, and the verbs, nouns and adjectives that govern its clause.
 *
 * @param predicate token index; of "plans to build" either verb gives `planned`
 */
export function modalityOf(tree: Tree, predicate: number): Modality {
  let at = eventOf(tree, predicate)
  let found: Modality = 'asserted'
  for (let step = 0; step < MAX_STEPS; step++) {
    found = weaker(found, ownModality(tree, at))
    const base = firstConjunctOf(tree, at)
    const above = embeddingOf(tree, base)
    if (!above) return base === at ? found : weaker(found, clauseModality(tree, base))
    found = weaker(found, governed(tree, above, base))
    at = above.head
    // What a person says stands as that person said it; the saying's own modality is another claim's.
    if (above.frame === 'that' && tree.tokens[at].upos === 'VERB' && !RAISERS.has(above.lemmas[0]))
      return found
  }
  return found
}

const RAISERS = new Set(['seem', 'appear', 'turn out', 'happen', 'be'])

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

function ownModality(tree: Tree, predicate: number): Modality {
  const shared = sharedWith(tree, predicate)
  const inherited = shared >= 0 ? weaker(auxiliaries(tree, shared), adverbs(tree, shared)) : 'asserted'
  return [auxiliaries(tree, predicate), adverbs(tree, predicate), clauseModality(tree, predicate)].reduce(
    weaker,
    inherited,
  )
}

function auxiliaries(tree: Tree, predicate: number): Modality {
  let found: Modality = 'asserted'
  for (const auxiliary of dependents(tree, predicate, 'aux')) {
    const word = lower(tree, auxiliary)
    const modality = MODAL_AUXILIARIES.get(word)
    if (!modality) continue
    // "cannot", "could not": what is not possible is not so.
    if (['can', 'could', 'ca'].includes(word) && isNegated(tree, predicate)) continue
    if (modality === 'conditional' && word !== 'should') found = weaker(found, wouldOf(tree, predicate))
    else found = weaker(found, modality)
  }
  return found
}

/** "said he would resign" tells of a plan; "would resign if" of a condition; "'d" may be "had". */
function wouldOf(tree: Tree, predicate: number): Modality {
  if (
    tree.tokens[predicate].xpos === 'VBN' &&
    dependent(tree, predicate, 'aux') >= 0 &&
    !hasWord(tree, predicate, 'have')
  ) {
    if (hasWord(tree, predicate, "'d") && !hasWord(tree, predicate, 'be')) return 'asserted'
  }
  const isReported =
    relation(tree, predicate) === 'ccomp' &&
    /^VB[DN]$/.test(tree.tokens[tree.tokens[predicate].head]?.xpos ?? '')
  if (isReported && !hasWord(tree, predicate, 'have') && !hasCondition(tree, predicate)) return 'planned'
  return ['like', 'love', 'prefer'].includes(tree.tokens[predicate].lemma) ? 'planned' : 'conditional'
}

const hasWord = (tree: Tree, predicate: number, word: string) =>
  dependents(tree, predicate, 'aux').some(a => lower(tree, a) === word)

const adverbModality = new Map<string, Modality>([
  ...HEDGE_ADVERBS.probable.map((word): [string, Modality] => [word, 'probable']),
  ...HEDGE_ADVERBS.possible.map((word): [string, Modality] => [word, 'possible']),
  // The writer passes on what others say and vouches for nothing.
  ...[...HEARSAY_ADVERBS].map((word): [string, Modality] => [word, 'probable']),
])
/** Listed as hedges of a kind, but they say how and why, not whether. */
const NO_HEDGES = new Set([
  'officially',
  'understandably',
  'hopefully',
  'so-called',
  'self-proclaimed',
  'self-described',
])

function adverbs(tree: Tree, predicate: number): Modality {
  let found: Modality = 'asserted'
  for (const adverb of dependents(tree, predicate, 'advmod')) {
    const word = lower(tree, adverb)
    const modality = NO_HEDGES.has(word) ? undefined : adverbModality.get(word)
    if (modality) found = weaker(found, modality)
  }
  return found
}

/** What kind of clause it is: question, condition, command, purpose. */
function clauseModality(tree: Tree, predicate: number): Modality {
  const role = relation(tree, predicate)
  const marks = dependents(tree, predicate, 'mark').map(m => lower(tree, m))
  if (marks.includes('whether')) return 'asked'
  if (role === 'advcl' && marks.some(m => CONDITIONAL_MARKERS.has(m)))
    return isEvenIf(tree, predicate) ? 'possible' : 'conditional'
  if (isMain(tree, predicate)) {
    if (isAsked(tree, predicate)) return 'asked'
    if (isOrdered(tree, predicate, marks)) return 'planned'
  }
  if (['advcl', 'acl'].includes(role) && marks.includes('to')) return 'planned'
  return hasCondition(tree, predicate) && MODAL_AUXILIARIES.has(auxiliaryOf(tree, predicate))
    ? 'conditional'
    : 'asserted'
}

const isMain = (tree: Tree, predicate: number) => {
  const { deprel, head } = tree.tokens[predicate]
  return head < 0 || deprel === 'parataxis' || deprel === 'ccomp'
}

const auxiliaryOf = (tree: Tree, predicate: number) => {
  const auxiliary = dependent(tree, predicate, 'aux')
  return auxiliary < 0 ? '' : lower(tree, auxiliary)
}

const isEvenIf = (tree: Tree, predicate: number) =>
  dependents(tree, predicate, 'advmod', 'mark').some(m => lower(tree, m) === 'even')

const hasCondition = (tree: Tree, predicate: number) =>
  dependents(tree, predicate, 'advcl').some(
    clause =>
      dependents(tree, clause, 'mark').some(m => CONDITIONAL_MARKERS.has(lower(tree, m))) &&
      !isEvenIf(tree, clause),
  )

/** A question mark closes the predicate's own clause. */
function isAsked(tree: Tree, predicate: number): boolean {
  const { deprel } = tree.tokens[predicate]
  const marked = dependents(tree, predicate, 'punct').some(
    p => p > predicate && tree.tokens[p].text.startsWith('?'),
  )
  if (deprel === 'ccomp') return marked
  return marked || (tree.tokens[predicate].head < 0 && tree.tokens.slice(-2).some(t => t.text === '?'))
}

/** "Stop the war", "Couples To Get Relief": nothing happened yet. */
function isOrdered(tree: Tree, predicate: number, marks: readonly string[]): boolean {
  const { xpos, head } = tree.tokens[predicate]
  if (head >= 0 || xpos !== 'VB' || dependent(tree, predicate, 'aux', 'cop') >= 0) return false
  return marks.includes('to') || dependent(tree, predicate, 'nsubj', 'expl', 'csubj') < 0
}

const verbModality = modalityTable(HEDGE_VERBS, ['conditional', 'probable', 'possible', 'planned'])
const nounModality = modalityTable(HEDGE_NOUNS, ['probable', 'possible', 'planned'])
const adjectiveModality = modalityTable(HEDGE_ADJECTIVES, ['probable', 'possible', 'planned'])

/** A word in two lists takes the later: what is expected to happen is planned. */
function modalityTable<K extends Modality>(
  table: Readonly<Record<K, readonly string[]>>,
  order: readonly K[],
): ReadonlyMap<string, Modality> {
  const found = new Map<string, Modality>()
  for (const modality of order) for (const word of table[modality]) found.set(word, modality)
  return found
}

/** Verbs of thought that leave open whether their clause is so; what is merely said is the speaker's assertion. */
const DOUBTFUL_CLAUSES = new Map<string, Modality>([
  ...[
    'think',
    'believe',
    'suppose',
    'assume',
    'suspect',
    'expect',
    'reckon',
    'presume',
    'seem',
    'appear',
    'predict',
    'forecast',
    'estimate',
    'guess',
    'anticipate',
    'be likely',
    'be thought',
    'be believed',
    'be expected',
    'be reported',
    'be alleged',
    'be said',
    'likely',
    'probable',
  ].map((word): [string, Modality] => [word, 'probable']),
  ...[
    'hope',
    'wish',
    'fear',
    'worry',
    'doubt',
    'imagine',
    'speculate',
    'wonder',
    'be possible',
    'be unlikely',
    'be unclear',
    'be uncertain',
    'be feared',
    'be doubtful',
    'dream',
  ].map((word): [string, Modality] => [word, 'possible']),
  ...['demand', 'propose', 'recommend', 'urge', 'order', 'request', 'insist on', 'want', 'suggest to'].map(
    (word): [string, Modality] => [word, 'planned'],
  ),
])
const PASSIVE_HEARSAY = new Set([
  'be said',
  'be reported',
  'be believed',
  'be thought',
  'be alleged',
  'be understood',
  'be rumoured',
  'be rumored',
  'be claimed',
  'be presumed',
  'be estimated',
  'be considered',
  'be known',
])

function governed(tree: Tree, above: Embedding, complement: number): Modality {
  const effect = effectOn(above, isNegated(tree, above.head))
  if (effect !== 'o') return 'asserted'
  const { upos } = tree.tokens[above.head]
  if (upos === 'NOUN') return nounModality.get(tree.tokens[above.head].lemma.toLowerCase()) ?? 'asserted'
  if (above.frame === 'that') {
    const asked = ['ask', 'wonder', 'inquire', 'enquire', 'question'].includes(above.lemmas[0] ?? '')
    if (asked && dependents(tree, complement, 'mark').some(m => ['if', 'whether'].includes(lower(tree, m))))
      return 'asked'
    return above.lemmas.map(lemma => DOUBTFUL_CLAUSES.get(lemma)).find(m => m !== undefined) ?? 'asserted'
  }
  if (above.lemmas.some(lemma => PASSIVE_HEARSAY.has(lemma)))
    return lemmasOf(tree, above.head)[0] === 'be known' ? 'asserted' : 'probable'
  if (upos === 'ADJ')
    return above.lemmas.map(lemma => adjectiveModality.get(lemma)).find(m => m !== undefined) ?? 'asserted'
  return above.lemmas.map(lemma => verbModality.get(lemma)).find(m => m !== undefined) ?? 'asserted'
}
