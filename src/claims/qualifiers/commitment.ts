// What a text commits itself to about an event: whether it is so, how surely, and on whose word, through all that governs it.
import { RIGHTLY, type Signature, signatureOf, WRONGLY } from '../../lexicon/en/clauses/clause-embedding'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Modality, Polarity } from '../../types'
import { MAX_STEPS } from './event'
import { type Governing, governorOf } from './governor'
import { isPurpose, ownModality, weaker } from './modality'
import { isNegated } from './polarity'

export interface Commitment {
  /** `negative` for what is denied and for what did not come about, by whatever word. */
  readonly polarity: Polarity
  readonly modality: Modality
  /** Negative by what governs it, not by its own words: "denied that he fled", "failed to flee". */
  readonly undone: boolean
  /** Governing words whose holders stand between the writer and the event, innermost first: tokens of "said", "denied", "plan". */
  readonly holders: readonly number[]
}

/**
 * The commitment to a predicate or to an event told as a noun, composed up the tree to its root out of the negations and modals
 * of each clause and the signature of each governing word (Nairn, Condoravdi and Karttunen 2006).
 *
 * @param token index of the predicate or of the noun
 */
export function commitmentOf(tree: Tree, token: number): Commitment {
  return composed(tree, token, 0)
}

/** What the words of its own clause say of the predicate, without what governs it. */
export function ownCommitment(tree: Tree, token: number): Commitment {
  const { isNegative, modality } = own(tree, token)
  return { polarity: polarityFor(isNegative), modality, undone: false, holders: [] }
}

function composed(tree: Tree, token: number, depth: number): Commitment {
  const mine = own(tree, token)
  const governing = depth < MAX_STEPS ? governorOf(tree, firstConjunct(tree, token), depth > 0) : undefined
  if (governing === undefined) {
    const modality = isPurpose(tree, token) ? weaker(mine.modality, 'planned') : mine.modality
    return { polarity: polarityFor(mine.isNegative), modality, undone: false, holders: [] }
  }
  const above = composed(tree, governing.head, depth + 1)
  const { isTurned, left, isOpen } = effectOf(tree, governing, above)
  const isFactive = !isOpen && governing.signature.affirmed === governing.signature.denied
  // "has no plans to": the "no" that denies the having is the noun's own.
  const isOwn = mine.isNegative && !isNothing(tree, token)
  const modality = weaker(weaker(mine.modality, left), isFactive ? 'asserted' : above.modality)
  return {
    polarity: polarityFor(isOwn !== isTurned),
    modality,
    undone: isTurned,
    holders: isOpen ? [governing.head, ...above.holders] : isFactive ? [] : above.holders,
  }
}

interface Outcome {
  /** Whether the governing word leaves the opposite of its clause. */
  readonly isTurned: boolean
  /** How surely the clause, or its opposite, is put forward. */
  readonly left: Modality
  /** Nothing follows for the writer: whose word it is counts. */
  readonly isOpen: boolean
}

function effectOf(tree: Tree, { head, complement, signature }: Governing, above: Commitment): Outcome {
  const isDenied = above.polarity === 'negative'
  const { leaves } = signature
  const adverbs = dependents(tree, head, 'advmod').map(a => lower(tree, a))
  if (leaves !== 'planned') {
    if (adverbs.some(a => WRONGLY.has(a))) return { isTurned: !isDenied, left: 'asserted', isOpen: false }
    if (adverbs.some(a => RIGHTLY.has(a)) && !isDenied)
      return { isTurned: false, left: 'asserted', isOpen: false }
    // "denied reports that": what is denied is what they say.
    if (above.undone && isDenied && complement === 'that' && tree.tokens[head].upos === 'NOUN')
      return { isTurned: signature.affirmed !== '¬', left: 'asserted', isOpen: true }
  }
  const effect = isDenied ? signature.denied : signature.affirmed
  if (effect === '+' || effect === '-') return { isTurned: effect === '-', left: 'asserted', isOpen: false }
  // Of "did not say that" nothing is left, of "does not expect to" its opposite.
  const left = isDenied && effect === '·' ? 'possible' : MODALITY[leaves]
  return { isTurned: effect === '¬', left, isOpen: true }
}

const MODALITY: Readonly<Record<Signature['leaves'], Modality>> = {
  said: 'asserted',
  thought: 'probable',
  possible: 'possible',
  planned: 'planned',
  asked: 'asked',
}

interface Own {
  readonly isNegative: boolean
  readonly modality: Modality
}

/** Of a noun "no", "alleged", "planned" and "failed" are its own words. */
function own(tree: Tree, token: number): Own {
  if (!isNominal(tree, token))
    return { isNegative: isNegated(tree, token), modality: ownModality(tree, token) }
  let isNegative = isNothing(tree, token)
  let modality: Modality = 'asserted'
  for (const adjective of dependents(tree, token, 'amod', 'compound')) {
    const signature = signatureOf('adjective', 'event', lower(tree, adjective))
    if (signature === undefined) continue
    // "Ana Ortiz, a former aide": that is what she is.
    const isDescription = ['appos', 'root'].includes(relation(tree, token))
    if (signature.affirmed === '-' || signature.affirmed === '¬') isNegative = isNegative !== !isDescription
    else modality = weaker(modality, MODALITY[signature.leaves])
  }
  return { isNegative, modality }
}

const isNothing = (tree: Tree, token: number) =>
  isNominal(tree, token) &&
  dependents(tree, token, 'det').some(d => ['no', 'neither'].includes(lower(tree, d)))

/** "drink" in "did not eat or drink" may be tagged a noun and is none. */
const isNominal = (tree: Tree, token: number) =>
  tree.tokens[token].upos === 'NOUN' &&
  dependent(tree, token, 'cop', 'aux', 'nsubj') < 0 &&
  // "Rather than resign", at the head of a sentence
  relation(tree, token) !== 'advcl' &&
  !(relation(tree, token) === 'conj' && tree.tokens[tree.tokens[token].head].upos === 'VERB')

const polarityFor = (isNegative: boolean): Polarity => (isNegative ? 'negative' : 'affirmative')

/** A conjunct stands under whatever its first conjunct stands under. */
function firstConjunct(tree: Tree, token: number): number {
  let at = token
  for (
    let step = 0;
    step < MAX_STEPS && tree.tokens[at].deprel === 'conj' && tree.tokens[at].head >= 0;
    step++
  )
    at = tree.tokens[at].head
  return at
}
