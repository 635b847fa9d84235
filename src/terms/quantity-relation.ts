// Two amounts as intervals of one measure: equal at the precision given, within, or apart.
import type { Quantity } from '../types'
import { areBackToBack, toBaseUnit } from '../values/quantities/base-units'
import type { TermRelation } from './term-relation'

/** Conversions round: a metre more in a mile is no difference. */
const CONVERSION_SLACK = 0.03
/** "About 100" of 108 and of 95. */
const APPROXIMATE_SLACK = 0.1

/** Whether the units can be of one measure; a bare number may count anything. */
export function sameMeasure(x: Quantity, y: Quantity): boolean {
  const [a, b] = [toBaseUnit(x), toBaseUnit(y)]
  return a.dimension === b.dimension || a.dimension === '' || b.dimension === ''
}

/** `general`: the first is the looser of two that agree; `rival`: both cannot be right of one thing. */
export function relateQuantities(x: Quantity, y: Quantity): TermRelation {
  if (!sameMeasure(x, y)) return { kind: 'unrelated', strength: 0 }
  const a = interval(x)
  const b = interval(y)
  if (x.unit === y.unit && x.value === y.value && x.min === y.min && x.max === y.max)
    return { kind: 'same', strength: 1 }
  if (isRounding(x, y) || isRounding(y, x)) return { kind: 'same', strength: 0.95 }
  if (areBackToBack(toBaseUnit(x), toBaseUnit(y))) return { kind: 'rival', strength: 1 }
  const slack = slackOf(x, y, Math.max(Math.abs(a.value), Math.abs(b.value)))
  if (a.min - slack <= b.min && b.max <= a.max + slack) return { kind: 'general', strength: 0.9 }
  if (b.min - slack <= a.min && a.max <= b.max + slack) return { kind: 'specific', strength: 0.6 }
  if (a.min <= b.max + slack && b.min <= a.max + slack) return { kind: 'related', strength: 0.6 }
  return { kind: 'rival', strength: 1 }
}

function slackOf(x: Quantity, y: Quantity, size: number): number {
  // A tenth of the way from absolute zero is no rounding.
  if (DEGREES.has(x.unit ?? '') || DEGREES.has(y.unit ?? '')) return ONE_DEGREE
  if (x.approximate || y.approximate) return APPROXIMATE_SLACK * size
  return x.unit === y.unit ? 0 : CONVERSION_SLACK * size
}

const DEGREES: ReadonlySet<string> = new Set(['°C', '°F', 'K'])
const ONE_DEGREE = 1.2

interface Interval {
  readonly min: number
  readonly max: number
  readonly value: number
}

function interval(q: Quantity): Interval {
  const { min, max, value } = toBaseUnit(q)
  return { min: min ?? Number.NEGATIVE_INFINITY, max: max ?? Number.POSITIVE_INFINITY, value }
}

/** Whether the first is the second rounded to the first's own digits: 44 million for 43,885,310. */
export function isRounding(rounded: Quantity, exact: Quantity): boolean {
  const [a, b] = [toBaseUnit(rounded), toBaseUnit(exact)]
  if (rounded.unit !== exact.unit && rounded.unit !== undefined && exact.unit !== undefined) return false
  const [x, y] = rounded.unit === exact.unit ? [rounded.value, exact.value] : [a.value, b.value]
  if (x === 0 || y === 0 || Math.abs(x - y) > 0.1 * Math.abs(y)) return false
  const step = lastPlace(x)
  return step >= 10 * lastPlace(y) && Math.abs(Math.round(y / step) * step - x) < step / 1000
}

/** The value of the last digit that is not zero: 1,000,000 of 44,000,000; 0.1 of 3.5. */
function lastPlace(x: number): number {
  let step = 10 ** Math.floor(Math.log10(Math.abs(x)))
  for (let i = 0; i < 15; i++, step /= 10) {
    const units = x / step
    if (Math.abs(units - Math.round(units)) < 1e-6) return step
  }
  return step
}
