/**
 * The antecedent of a pronoun: every mention in reach weighed against every other and against there being none.
 * A pronoun that stays open hands on what it may mean, so that the next one is no worse off for it.
 */

import type { Sentence } from '../types'
import { weightsOf } from '../words/weights'
import {
  type Asked,
  absenceFeatures,
  type Candidate,
  candidateFeatures,
  isApt,
  type PronounClass,
} from './antecedent-features'

/** What may be meant, with its probability; what is missing to 1 is that nothing here is. */
export type Beliefs<Referent> = ReadonlyMap<Referent, number>

export interface Believed<Referent> extends Candidate {
  /** What the mention itself refers to. */
  readonly beliefs: Beliefs<Referent>
}

/**
 * Below this the words stay as they are: a wrong name costs a reader more than a pronoun. Set where nine in ten readings
 * of "he" and four in five of the others are right in documents not taught.
 */
const SURE: Readonly<Record<PronounClass, number>> = { 0: 0.42, 1: 0.7, 2: 0.6, 3: 0.65, 4: 0.62 }

/** A second that is nearly as likely leaves the pronoun open, whatever else may be meant. */
const RIVAL = 0.6

/** The probability of each referent of the candidates. */
export function believe<Referent>(
  sentence: Sentence,
  asked: Asked,
  candidates: readonly Believed<Referent>[],
  children: readonly number[],
  weights: ArrayLike<number> = weightsOf('antecedents'),
): Map<Referent, number> {
  const scores = scoresOf(sentence, asked, candidates, children, weights)
  let top = scores[candidates.length]
  for (const score of scores) if (score > top) top = score
  let total = 0
  scores.forEach((score, i) => {
    scores[i] = Math.exp(score - top)
    total += scores[i]
  })
  evenOut(candidates, scores)
  const beliefs = new Map<Referent, number>()
  candidates.forEach((candidate, i) => {
    const share = scores[i] / total
    for (const [referent, part] of candidate.beliefs)
      beliefs.set(referent, (beliefs.get(referent) ?? 0) + share * part)
  })
  return beliefs
}

/** "Ortiz and Lee met. He …": of two joined by "and" neither is meant before the other. */
function evenOut(candidates: readonly Candidate[], shares: number[]): void {
  candidates.forEach(({ joinedTo, sentence }, i) => {
    if (joinedTo < 0) return
    for (let j = i - 1; j >= 0 && candidates[j].sentence === sentence; j--)
      if (candidates[j].token === joinedTo) {
        shares[i] = (shares[i] + shares[j]) / 2
        shares[j] = shares[i]
      }
  })
}

/** The one that is believed beyond doubt. */
export function settled<Referent>(klass: PronounClass, beliefs: Beliefs<Referent>): Referent | undefined {
  let best: Referent | undefined
  let most = 0
  let second = 0
  for (const [referent, belief] of beliefs)
    if (belief > most) {
      second = most
      most = belief
      best = referent
    } else if (belief > second) second = belief
  return most >= SURE[klass] && second < most * RIVAL ? best : undefined
}

function scoresOf(
  sentence: Sentence,
  asked: Asked,
  candidates: readonly Candidate[],
  children: readonly number[],
  weights: ArrayLike<number>,
): number[] {
  const scores: number[] = []
  featuresOf(sentence, asked, candidates, children, features => {
    let score = 0
    for (const feature of features) score += weights[feature] ?? 0
    scores.push(score)
  })
  return scores
}

/** The features of each candidate in turn, and last those of none; the list is used again for the next. */
export function featuresOf(
  sentence: Sentence,
  asked: Asked,
  candidates: readonly Candidate[],
  children: readonly number[],
  visit: (features: readonly number[]) => void,
): void {
  let ahead = 0
  for (const candidate of candidates) if (isApt(asked, candidate)) ahead++
  const apt = ahead
  const features: number[] = []
  let last = -1
  let isFirst = true
  for (const candidate of candidates) {
    if (candidate.sentence !== last) isFirst = true
    last = candidate.sentence
    const fits = isApt(asked, candidate)
    if (fits) ahead--
    features.length = 0
    candidateFeatures(asked, candidate, ahead, isFirst, features)
    if (fits) isFirst = false
    visit(features)
  }
  features.length = 0
  absenceFeatures(sentence, asked, apt, children, features)
  visit(features)
}
