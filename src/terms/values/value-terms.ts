// How the values of two terms relate: amounts of one measure, times of one line.

import { CURRENCY_CODES } from '../../lexicon/en/values/currencies'
import { UNITS } from '../../lexicon/en/values/units'
import type { Quantity } from '../../types'
import { toBaseUnit } from '../../values/quantities/base-units'
import { type QuantityTerm, quantityTerm, relateQuantities } from '../../values/relate-quantities'
import { relateTimes } from '../../values/relate-times'
import type { ValueRelation } from '../../values/value-relation'
import type { ClaimView, Term } from '../claim-terms'
import { isOfPart } from './sums'
import { lengthOf } from './time-relation'

/** What is measured, as far as it decides what may be compared. */
export type Measure = 'bare' | 'count' | 'money' | 'ratio' | 'score' | (string & {})

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES.values())
export const DIMENSIONS: ReadonlySet<string> = new Set([...UNITS.values()].map(unit => unit.dimension))
/** Two of these make one result. */
const SCORES: ReadonlySet<string> = new Set(['point', 'vote'])
const ORDINAL = 'ordinal'

/** The measure of a quantity: a dimension, money, a share, a place in an order, a count of something or of what is not said. */
export function measureOf(quantity: Pick<Quantity, 'value' | 'min' | 'max' | 'unit'>): Measure {
  const { dimension } = toBaseUnit(quantity)
  if (dimension === '') return 'bare'
  if (CURRENCIES.has(dimension)) return 'money'
  if (dimension === 'ratio' || dimension === 'percentage points') return 'ratio'
  if (SCORES.has(dimension)) return 'score'
  if (dimension === ORDINAL || DIMENSIONS.has(dimension) || dimension.includes('/') || dimension === 'speed')
    return dimension
  return 'count'
}

const isCount = (measure: Measure): boolean => measure === 'bare' || measure === 'count'
const YEAR = 'a'
/** "A man of 44" and "a 45-year-old": a bare number may be an age, never a length of time. */
const isAge = ({ quantity, key }: Term): boolean => quantity?.unit === YEAR && key.includes('old')

/** Whether the values of two terms are such as can be set against each other. */
export function areComparable(x: Term, y: Term): boolean {
  if (x.quantity && y.quantity) {
    const [m, n] = [measureOf(x.quantity), measureOf(y.quantity)]
    if (isCount(m) && isCount(n)) return true
    if (m === 'bare' || n === 'bare') return isAge(m === 'bare' ? y : x)
    return m === n
  }
  return x.time !== undefined && y.time !== undefined && x.time.type === y.time.type
}

/** How two comparable values relate; counts whatever they count, since one thing goes by many names. */
export function relateValues(a: ClaimView, x: Term, b: ClaimView, y: Term): ValueRelation {
  if (x.quantity && y.quantity) {
    const [p, q] = [
      quantityTerm(a.document.source.text, x.quantity),
      quantityTerm(b.document.source.text, y.quantity),
    ]
    const [m, n] = [measureOf(x.quantity), measureOf(y.quantity)]
    const [v, w] =
      m === n && !isCount(m)
        ? [p, q]
        : [
            { ...p, unit: undefined },
            { ...q, unit: undefined },
          ]
    if (isOfPart(x, y) && p.unit !== q.unit) return 'unknown'
    const relation = relateQuantities(v, w)
    if (relation !== 'exclusive') return relation
    return areNear(v, w) || isSumOf(v, y) || isSumOf(w, x) ? 'equal' : relation
  }
  if (!x.time || !y.time) return 'unknown'
  // "More than two hours": the amount has the bounds that the length of time lacks.
  if (x.time.type === 'duration' && y.time.type === 'duration' && (isBound(x) || isBound(y))) {
    const [p, q] = [lengthOf(x), lengthOf(y)]
    if (p && q) return relateQuantities(p, q)
  }
  return relateTimes({ time: x.time, text: x.words ?? '' }, { time: y.time, text: y.words ?? '' })
}

const isBound = ({ amount }: Term): boolean =>
  amount !== undefined && (amount.min === null || amount.max === null || amount.approximate)

/** "67 people" of "62 passengers and five crew". */
export const isSumOf = (whole: QuantityTerm, { partWhole }: Pick<Term, 'partWhole'>): boolean =>
  partWhole?.sum !== undefined && relateQuantities({ ...whole, unit: undefined }, partWhole.sum) === 'equal'

/** In other words or other units, so much is a matter of rounding: "66 %" and "two thirds", "12 weeks" and "three months". */
const OTHER_UNITS = 0.08

/** Whether the amounts meet at an edge that one leaves out ("more than 20" and 20), or nearly so in other units. */
function areNear(x: QuantityTerm, y: QuantityTerm): boolean {
  const [p, q] = [toBaseUnit(x), toBaseUnit(y)]
  const ends = (value: typeof p): [number, number] => [
    value.min ?? Number.NEGATIVE_INFINITY,
    value.max ?? Number.POSITIVE_INFINITY,
  ]
  const [[least, most], [low, high]] = [ends(p), ends(q)]
  if (p.dimension !== q.dimension) return false
  if (least <= high && low <= most) return true
  return (
    x.unit !== y.unit &&
    Math.abs(p.value - q.value) <= OTHER_UNITS * Math.max(Math.abs(p.value), Math.abs(q.value))
  )
}

/** More than this is far. */
const FAR = 1.5

/** 0 to `FAR`: how far two amounts or lengths of time lie apart, as the logarithm of their ratio. */
export function distanceOf(x: Term, y: Term): number {
  const [v, w] = magnitudes(x, y)
  if (v === undefined || w === undefined) return FAR
  if (v === w) return 0
  return v > 0 && w > 0 ? Math.min(FAR, Math.abs(Math.log(v / w))) : FAR
}

function magnitudes({ quantity: x, time: s }: Term, { quantity: y, time: t }: Term): [number?, number?] {
  if (!x || !y) return [s?.seconds, t?.seconds]
  const [p, q] = [toBaseUnit(x), toBaseUnit(y)]
  return p.dimension === q.dimension ? [p.value, q.value] : [x.value, y.value]
}
