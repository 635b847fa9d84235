// How likely a sentence of the statement is borne out or belied, and what verdict follows for the whole.

import type { Verdict } from '../types'
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

/** The trees of one class laid flat: of a node its feature (-1 for a leaf), its threshold or value, and where "no" goes on. */
interface Model {
  readonly roots: readonly number[]
  readonly feature: Int16Array
  readonly value: Float64Array
  readonly no: Int32Array
}

/** Read on first use. */
let models: readonly Model[] | undefined

function scoreOf({ roots, feature, value, no }: Model, features: readonly number[]): number {
  let sum = 0
  for (const root of roots) {
    let at = root
    while (feature[at] >= 0) at = features[feature[at]] < value[at] ? at + 1 : no[at]
    sum += value[at]
  }
  return sum
}

/** Trees in preorder, two numbers a node: the feature asked for and the threshold, or -1 and the value of a leaf. */
function readTrees(nodes: ArrayLike<number>): Model {
  const count = nodes.length / 2
  const feature = Int16Array.from({ length: count }, (_, at) => nodes[2 * at])
  const value = Float64Array.from({ length: count }, (_, at) => nodes[2 * at + 1])
  const no = new Int32Array(count)
  const roots: number[] = []
  // Nodes whose "yes" is being read, and, by then with a mark, whose "no" is.
  const open: { node: number; isNo: boolean }[] = []
  feature.forEach((asked, at) => {
    if (open.length === 0) roots.push(at)
    if (asked >= 0) {
      open.push({ node: at, isNo: false })
      return
    }
    while (open[open.length - 1]?.isNo) open.pop()
    const above = open[open.length - 1]
    if (!above) return
    no[above.node] = at + 1
    above.isNo = true
  })
  return { roots, feature, value, no }
}
