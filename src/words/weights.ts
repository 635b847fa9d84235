/** What has been learned, as numbers: models by name in `weights.bin`, written by the scripts that train them. */

import { asset, textOf } from '../assets'

import { readColumns, readVarints } from './columns'

/** Each is told of in `docs/MODELS.md`. */
export const WEIGHT_NAMES = [
  'alignment',
  'alignment-candidates',
  'alignment-second',
  'alignment-words',
  'coreference',
  'confidence-steps',
  'confidence-relations',
  'verdict-support',
  'verdict-conflict',
  'verdict-neither',
  'value-slots',
  'value-clashes',
] as const
export type WeightName = (typeof WEIGHT_NAMES)[number]

let models: ReadonlyMap<string, Float64Array> | undefined

/** The numbers of a model; all are read on first use. */
export function weightsOf(name: WeightName): Float64Array {
  models ??= readWeights(asset('weights'))
  const weights = models.get(name)
  if (!weights) throw new Error(`corroborate: the compiled data has no weights "${name}"`)
  return weights
}

/** The log-odds that a logistic regression gives to features: the intercept comes first, then a weight a feature. */
export function logOdds(weights: ArrayLike<number>, features: readonly number[]): number {
  let z = weights[0]
  for (let i = 0; i < features.length; i++) z += weights[i + 1] * features[i]
  return z
}

/** 0 to 1: the probability of log-odds. */
export const probabilityOf = (z: number): number => 1 / (1 + Math.exp(-z))

/** A column of names, then for each its decimals and its numbers, whole when they are multiplied by ten so many times. */
export function readWeights(bytes: Uint8Array): ReadonlyMap<string, Float64Array> {
  const [names, ...columns] = readColumns(bytes)
  return new Map(
    textOf(names)
      .split('\n')
      .map((name, i) => [name, decimals(columns[i])]),
  )
}

function decimals(column: Uint8Array): Float64Array {
  const scale = 10 ** column[0]
  // Dividing whole numbers rounds once, so that what comes out is the very number that was written.
  return Float64Array.from(readVarints(column.subarray(1)), n => (n & 1 ? -(n + 1) / 2 : n / 2) / scale)
}
