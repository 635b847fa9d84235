// How likely a sentence of the statement is borne out or belied, and what verdict follows for the whole.

import type { Verdict } from '../types'
import { readTrees, scoreOf, type Trees } from '../words/trees'
import { weightsOf } from '../words/weights'
import type { Weighed } from './sentences/features'

export interface Odds {
  /** Probabilities that the text states it, and that it states what cannot be true along with it; the rest is neither. */
  readonly support: number
  readonly conflict: number
}

/** Where one surely clashes with the other, by rule: set by hand, short of certain, since rules err too. */
const OUTRIGHT: Odds = { support: 0.1, conflict: 0.8 }

/** The trees of each class. */
export const VERDICT_WEIGHTS = ['verdict-support', 'verdict-conflict', 'verdict-neither'] as const

/**
 * Gradient-boosted trees (Friedman 2001) over readable features.
 * @param clause see `featuresOfClause`
 */
export function oddsOf({ features: ofSentence, isBeliedOutright }: Weighed, clause: readonly number[]): Odds {
  const features = [...ofSentence, ...clause]
  models ??= VERDICT_WEIGHTS.map(name => readTrees(weightsOf(name)))
  const scores = models.map(model => scoreOf(model, features))
  const most = Math.max(...scores)
  const [support, conflict, neither] = scores.map(z => Math.exp(z - most))
  const all = support + conflict + neither
  const odds = { support: support / all, conflict: conflict / all }
  return isBeliedOutright && !isBelied(odds) ? OUTRIGHT : odds
}

export const isBelied = ({ support, conflict }: Odds): boolean =>
  conflict > support && conflict > 1 - support - conflict
export const isBorneOut = ({ support, conflict }: Odds): boolean =>
  support >= conflict && support >= 1 - support - conflict

/** Supported when every sentence is borne out; one sentence belied belies the whole. */
export function verdictOf(sentences: readonly Odds[]): Verdict {
  if (sentences.some(isBelied)) return 'contradicted'
  if (sentences.length > 0 && sentences.every(isBorneOut)) return 'supported'
  return sentences.some(isBorneOut) ? 'partly-supported' : 'not-found'
}

/** Read on first use. */
let models: readonly Trees[] | undefined
