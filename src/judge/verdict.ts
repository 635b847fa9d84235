// How likely a sentence of the statement is borne out or belied, and what verdict follows for the whole.
import type { Verdict } from '../types'
import { VERDICT_WEIGHTS } from './verdict-weights'

export interface Odds {
  /** Probabilities that the text states it, and that it states what cannot be true along with it; the rest is neither. */
  readonly support: number
  readonly conflict: number
}

/** Multinomial logistic regression over readable features. */
export function oddsOf(features: readonly number[]): Odds {
  const scores = VERDICT_WEIGHTS.map(weights =>
    features.reduce((z, value, i) => z + value * weights[i + 1], weights[0]),
  )
  const most = Math.max(...scores)
  const [support, conflict, neither] = scores.map(z => Math.exp(z - most))
  const all = support + conflict + neither
  return { support: support / all, conflict: conflict / all }
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
