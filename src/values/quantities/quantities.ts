/** Quantities: every number of a text with its unit, as an interval. */
import type { Quantity, Sentence } from '../../types'
import type { Candidate, Refiner, ValueContext } from '../candidate'
import { readLexemes } from '../pieces'
import { findTimeCandidates } from '../times/times'
import { readAges } from './ages'
import { mergeBounds, readBounds } from './bounds'
import { readCalibres } from './calibres'
import { dropCodes } from './codes'
import { countNouns } from './counted-nouns'
import { dropIdle } from './idle-numbers'
import { dropLabels } from './labels'
import { attachMeasures, attachPercent, mergeCompounds } from './measures'
import { attachMoney, mergeMoneyParts } from './money'
import { readOdds } from './odds'
import { findNumbers } from './quantity-finders'
import { mergeRanges, mergeRatios, readMultiples, shareScoreUnits, splitScores } from './ranges'
import { readTemperatureChanges } from './temperature-changes'

/** Finders over-generate; each step below corrects what the ones before it left. The order is the grammar. */
const LADDER: readonly Refiner[] = [
  dropCodes, // first: digits of phone numbers and codes must not meet units or each other
  dropTimes, // years, days and hours are times; lengths of time are both
  readOdds, // before all that reads "5/2" as a share and "3-1" as a score
  attachMoney, // before measures: "5m" behind a currency is millions, "pounds" may be money
  attachPercent, // before measures: "per cent" is no rate
  readCalibres, // before measures: a bore has its own unit
  attachMeasures,
  readTemperatureChanges, // needs the degrees
  mergeMoneyParts, // needs the units of both parts
  mergeCompounds, // the same; before ranges, which share the hyphen of "5-foot-10"
  readAges, // needs "year" read as a unit, and bare numbers without their noun yet
  readMultiples,
  mergeRatios, // before ranges and labels: "one in three" is one number
  splitScores, // before ranges: "52-48" has a range's dash
  mergeRanges,
  dropLabels, // after units: a unit saves a number from being a label
  dropIdle, // after fractions and ratios are whole: "one" alone is mostly a pronoun
  countNouns, // what is left bare counts the noun behind it
  shareScoreUnits, // needs the noun of the first number
  readBounds, // after ranges: "about 15 to 20" bounds the whole
  mergeBounds,
]

/**
 * Finds the quantities of a text.
 *
 * @param text the source's text
 * @param sentences its sentences with tokens; trees and tags refine the answer, the words carry it
 * @returns quantities in text order; spans are UTF-16 offsets into `text`
 * @example findQuantities('It cost $3.5bn.', sentences)[0] // { value: 3.5e9, min: 3.5e9, max: 3.5e9, unit: 'USD', … }
 */
export function findQuantities(text: string, sentences: readonly Sentence[]): Quantity[] {
  const context: ValueContext = { text, sentences, lexemes: readLexemes(text, sentences) }
  let candidates: readonly Candidate[] = findNumbers(context)
  for (const refine of LADDER) candidates = refine(candidates, context)
  return candidates.map(candidate => toQuantity(candidate, context))
}

function dropTimes(candidates: readonly Candidate[], context: ValueContext): readonly Candidate[] {
  const times = findTimeCandidates(context).filter(
    time => (time.type === 'date' || time.type === 'time') && time.length === undefined,
  )
  let t = 0
  return candidates.filter(candidate => {
    while (t < times.length && times[t].last <= candidate.first) t++
    return t === times.length || times[t].first >= candidate.last
  })
}

function toQuantity(candidate: Candidate, { lexemes }: ValueContext): Quantity {
  const { value, min, max, unit, approximate, seconds } = candidate
  return {
    span: { start: lexemes[candidate.first].start, end: lexemes[candidate.last - 1].end },
    value,
    min,
    max,
    ...(unit === undefined ? {} : { unit }),
    approximate,
    ...(seconds === undefined ? {} : { seconds }),
  }
}
