// What speaks for two claims being about one fact: every feature is the same when the sources are swapped.
import type { ClaimView, Term } from '../terms/claim-terms'
import type { Bridge } from './pair-context'
import { PAIR_FEATURES, pairFeatures } from './pair-features'
import type { TermPair } from './term-pairs'

/** Names of the features of the words of two claims, in the order of the vector that `wordFeatures` gives. */
const WORD_FEATURES: readonly string[] = [
  'dice',
  'cover of the better covered side',
  'cover of the worse covered side',
  'shared names',
  'most telling shared term',
  'sentences alike',
  'shared weight',
  'most telling shared verb or noun',
  'distance of their places in the articles',
]

/** All that an alignment is judged by. */
export const ALIGNMENT_FEATURES: readonly string[] = /* @__PURE__ */ WORD_FEATURES.concat(PAIR_FEATURES)

/** Enough shared weight for a fact; more adds nothing. */
const PLENTY = 4
const PLENTY_OF_NAMES = 2

export function wordFeatures(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  bridge: Bridge,
  scores: Float64Array = bridge.similarities(a, b),
): number[] {
  const [weightsA, weightsB] = [bridge.weights(a), bridge.weights(b)]
  let sharedA = 0
  let sharedB = 0
  let names = 0
  let telling = 0
  for (const pair of terms) {
    const x = a.terms[pair.a]
    const y = b.terms[pair.b]
    const weight = Math.min(weightsA[pair.a], weightsB[pair.b]) * pair.score
    sharedA += pair.score * weightsA[pair.a]
    sharedB += pair.score * weightsB[pair.b]
    if (x.kind === 'name' || y.kind === 'name') names += weight
    telling = Math.max(telling, weight)
  }
  const allA = sum(weightsA)
  const allB = sum(weightsB)
  const coverA = allA === 0 ? 0 : sharedA / allA
  const coverB = allB === 0 ? 0 : sharedB / allB
  return [
    allA + allB === 0 ? 0 : (sharedA + sharedB) / (allA + allB),
    Math.max(coverA, coverB),
    Math.min(coverA, coverB),
    Math.min(PLENTY_OF_NAMES, names),
    telling,
    bridge.sentencesAlike(a, b),
    Math.min(PLENTY, (sharedA + sharedB) / 2) / PLENTY,
    eventInCommon(a, b, weightsA, weightsB, scores),
    Math.min(1, bridge.distance(a, b) / USUAL_SENTENCES),
  ]
}

export function alignmentFeatures(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  bridge: Bridge,
  scores: Float64Array = bridge.similarities(a, b),
): number[] {
  return [...wordFeatures(a, b, terms, bridge, scores), ...pairFeatures(a, b, terms, bridge, scores)]
}

const sum = (weights: Float64Array): number => weights.reduce((n, weight) => n + weight, 0)

/**
 * Sentences of an article of usual length. Articles on one event tell first what matters most; counted from the head,
 * so that what is added at the end moves nothing.
 */
const USUAL_SENTENCES = 20

/** What happens or what it happens to: the likest verbs or nouns, by how much they tell; a looser likeness counts too. */
function eventInCommon(
  a: ClaimView,
  b: ClaimView,
  weightsA: Float64Array,
  weightsB: Float64Array,
  scores: Float64Array,
): number {
  let best = 0
  a.terms.forEach((x, i) => {
    if (!isEventOrThing(x)) return
    b.terms.forEach((y, j) => {
      const most = Math.min(weightsA[i], weightsB[j])
      if (most > best && isEventOrThing(y)) best = Math.max(best, most * scores[i * b.terms.length + j])
    })
  })
  return best
}

const isEventOrThing = (term: Term): boolean =>
  term.kind === 'word' && (term.head.upos === 'VERB' || term.head.upos === 'NOUN')
