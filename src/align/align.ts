// Which claims of two documents speak of the same fact.

import { remember } from '../memo'
import type { ClaimView } from '../terms/claim-terms'
import { contains } from '../text/spans'
import type { Token } from '../types'
import { foldSpelling } from '../words/spelling'
import { logOdds, probabilityOf, weightsOf } from '../words/weights'
import { candidates } from './candidates'
import { sameWords } from './cuts'
import { wordFeatures } from './features'
import type { Bridge } from './pair-context'
import { areOtherVoices, pairFeatures, tellWhoOthersAre } from './pair-features'
import { type Look, lookAgain } from './second-look'
import { alignTerms, type TermPair } from './term-pairs'

/** A claim of each source that speak of the same fact. */
export interface Alignment {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly terms: readonly TermPair[]
  /** 0 to 1: probability that both speak of one fact, given all that the two articles tell. */
  readonly score: number
  /** 0 to 1: the same from the words of the two alone: what a difference between them is measured against. By default the score. */
  readonly alike?: number
}

/** Facts less likely than this are not reported: of annotated pairs links score as well from 0.3 to 0.37, and more of them are right. */
const LEAST_SCORE = 0.35

/**
 * Pairs the claims of two documents: each with one of the other, but for what is said again, or told in parts.
 *
 * @param near filled with the likeliest pair of each claim that has a likely one, whether it came to be or another was likelier
 */
export function align(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  bridge: Bridge,
  near?: Map<ClaimView, Alignment>,
): Alignment[] {
  const verbatim = matchWords(a, b, bridge)
  // What both say word for word needs no second partner.
  const doneA = new Set(verbatim.map(pair => pair.a.index))
  const doneB = new Set(verbatim.map(pair => pair.b.index))
  const looked = candidates(a, b, bridge).map(([i, j]) => look(a[i], b[j], bridge))
  const scores = lookAgain(looked.map(({ look: own }) => own))
  const scored = looked
    .map(({ pair }, k): Alignment => ({ ...pair, score: scores[k] }))
    .filter(
      ({ a: x, b: y, score, terms }) =>
        score >= LEAST_SCORE &&
        !doneA.has(x.index) &&
        !doneB.has(y.index) &&
        !tellWhoOthersAre(x, y, bridge) &&
        !areOtherVoices(x, y, terms, bridge),
    )
  for (const pair of [...scored].sort(byScore))
    for (const view of [pair.a, pair.b]) if (near?.has(view) === false) near.set(view, pair)
  return [...verbatim, ...assign(scored)].sort(byScore)
}

/** A claim that already has a partner takes another where the two are as likely as this, and nearly as likely as the first. */
const LEAST_SECOND = 0.45
const NEARLY = 0.8

/**
 * The likeliest first, each claim with one of the other side, for a second partner is often a neighbour of the fact and not the
 * fact again; unless it is but another cut of the same words, or hardly less likely than the first: what one article tells at
 * one go, or in its headline and again below, the other tells in two claims.
 */
function assign(scored: readonly Alignment[]): Alignment[] {
  const partnersA = new Map<ClaimView, Alignment[]>()
  const partnersB = new Map<ClaimView, Alignment[]>()
  return [...scored].sort(byScore).filter(pair => {
    const [ofA, ofB] = [partnersA.get(pair.a) ?? [], partnersB.get(pair.b) ?? []]
    const isCut =
      ofA.every(({ b }) => isOneTelling(b, pair.b)) && ofB.every(({ a }) => isOneTelling(a, pair.a))
    const best = Math.max(0, ...[...ofA, ...ofB].map(({ score }) => score))
    if (!isCut && pair.score < Math.max(LEAST_SECOND, NEARLY * best)) return false
    partnersA.set(pair.a, [...ofA, pair])
    partnersB.set(pair.b, [...ofB, pair])
    return true
  })
}

const isOneTelling = (x: ClaimView, y: ClaimView): boolean => sameWords(x, y) || haveOnePredicate(x, y)

const haveOnePredicate = (x: ClaimView, y: ClaimView): boolean =>
  x.claim.predicate.span.start === y.claim.predicate.span.start

/** The surest first; ties go by the sum of places, then by the words: both are the same when the sources are swapped. */
export function byScore(p: Alignment, q: Alignment): number {
  return q.score - p.score || p.a.index + p.b.index - q.a.index - q.b.index || byWords(p, q)
}

function byWords(p: Alignment, q: Alignment): number {
  const [x, y] = [p, q].map(({ a, b }) => [a.claim.text, b.claim.text].sort().join('\n'))
  return x < y ? -1 : x > y ? 1 : 0
}

/** Claims that both sources make in the same words, the first with the first; a repeat beyond goes with the last. */
function matchWords(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): Alignment[] {
  const sidesOf = new Map<string, { a: ClaimView[]; b: ClaimView[] }>()
  const sort = (views: readonly ClaimView[], side: 'a' | 'b') => {
    for (const view of views) {
      const key = wordsOf(view)
      const sides = sidesOf.get(key) ?? { a: [], b: [] }
      sides[side].push(view)
      sidesOf.set(key, sides)
    }
  }
  sort(a, 'a')
  sort(b, 'b')
  const pairs: Alignment[] = []
  for (const { a: xs, b: ys } of sidesOf.values()) {
    if (xs.length === 0 || ys.length === 0) continue
    for (let k = 0; k < Math.max(xs.length, ys.length); k++) {
      const x = xs[Math.min(k, xs.length - 1)]
      const y = ys[Math.min(k, ys.length - 1)]
      pairs.push({ a: x, b: y, terms: alignTerms(x, y, bridge), score: 1, alike: 1 })
    }
  }
  return pairs
}

/** Room for the words of some long articles. */
const MOST_WORDS = 20_000
const spelt = remember(foldSpelling, MOST_WORDS)

/** The words of a claim's spans, whatever their quotes, case, spacing and spelling. */
function wordsOf(view: ClaimView): string {
  const inside = (token: Token) => view.claim.spans.some(span => contains(span, token.span))
  return view.sentence.tokens
    .filter(token => token.upos !== 'PUNCT' && inside(token))
    .map(token => spelt(token.text))
    .join(' ')
}

/** One pair of claims, with its terms paired and its score by what the two say and where they stand. */
export const alignPair = (a: ClaimView, b: ClaimView, bridge: Bridge): Alignment => look(a, b, bridge).pair

function look(a: ClaimView, b: ClaimView, bridge: Bridge): { pair: Alignment; look: Look } {
  const scores = bridge.similarities(a, b)
  const terms = alignTerms(a, b, bridge, scores)
  const own = wordFeatures(a, b, terms, bridge, scores)
  const all = [...own, ...pairFeatures(a, b, terms, bridge, scores)]
  const odds = logOdds(weightsOf('alignment'), all)
  const alike = probability(own)
  return {
    pair: { a, b, terms, score: probabilityOf(odds), alike },
    look: { a: a.index, b: b.index, features: all, odds },
  }
}

/** How far two claims say the same, by their words alone. */
export const alikeOf = ({ score, alike = score }: Pick<Alignment, 'score' | 'alike'>): number => alike

/** How alike a pair of claims would be, were two of its terms without a partner alike. */
export function alikeBut({ a, b, terms }: Alignment, slot: { a: number; b: number }, bridge: Bridge): number {
  const alike = { a: slot.a, b: slot.b, score: 1 }
  return probability(wordFeatures(a, b, [...terms, alike], bridge))
}

const probability = (features: readonly number[]): number =>
  probabilityOf(logOdds(weightsOf('alignment-words'), features))
