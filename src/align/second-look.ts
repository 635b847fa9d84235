// A second look at the pairs that may speak of one fact: what else either claim might be paired with speaks for or against each.

import { readTrees, scoreOf, type Trees } from '../words/trees'
import { probabilityOf, weightsOf } from '../words/weights'
import { ALIGNMENT_FEATURES } from './features'

/** What the second look sees beside `ALIGNMENT_FEATURES`; each is the same when the sources are swapped. */
export const SECOND_FEATURES: readonly string[] = /* @__PURE__ */ ALIGNMENT_FEATURES.concat([
  'log-odds at first look',
  'lead over the next best, least',
  'lead over the next best, most',
  'better ones for either, fewest',
  'better ones for either, most',
])

/** A pair of claims, by their indices, at first look. */
export interface Look {
  readonly a: number
  readonly b: number
  readonly features: readonly number[]
  /** Log-odds by the features alone. */
  readonly odds: number
}

/** What there is to lead over where a claim has one candidate. */
const NOBODY = -5

/** The features of each look among all of them, in order of `SECOND_FEATURES`. */
export function secondFeatures(looks: readonly Look[]): number[][] {
  const sides = (['a', 'b'] as const).map(side => {
    const rows = new Map<number, number[]>()
    for (const look of looks) {
      const row = rows.get(look[side])
      if (row) row.push(look.odds)
      else rows.set(look[side], [look.odds])
    }
    for (const row of rows.values()) row.sort((x, y) => y - x)
    return ({ [side]: claim, odds }: Look): { lead: number; better: number } => {
      const row = rows.get(claim) ?? []
      const better = row.indexOf(odds)
      return { lead: odds - (better > 0 ? row[0] : (row[1] ?? NOBODY)), better }
    }
  })
  return looks.map(look => {
    const [x, y] = sides.map(place => place(look))
    return [
      ...look.features,
      look.odds,
      Math.min(x.lead, y.lead),
      Math.max(x.lead, y.lead),
      Math.min(x.better, y.better),
      Math.max(x.better, y.better),
    ]
  })
}

/** Two articles have hundreds; among fewer than these there is nothing to lead over, and the first look stands. */
const FEW = 30

/** The probability of each look that both claims speak of one fact, by boosted trees (Friedman 2001). */
export function lookAgain(looks: readonly Look[]): number[] {
  if (looks.length < FEW) return looks.map(({ odds }) => probabilityOf(odds))
  trees ??= readTrees(weightsOf('alignment-second'))
  const own = trees
  return secondFeatures(looks).map(features => probabilityOf(scoreOf(own, features)))
}

/** Read on first use. */
let trees: Trees | undefined
