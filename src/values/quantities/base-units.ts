/** Brings quantities to the base unit of their dimension, so that miles meet kilometres and hours meet minutes. */
import { CURRENCY_CODES, CURRENCY_PARTS } from '../../lexicon/en/values/currencies'
import { UNITS, type Unit } from '../../lexicon/en/values/units'
import type { Quantity } from '../../types'

export interface BaseQuantity {
  readonly value: number
  readonly min: number | null
  readonly max: number | null
  /** What is measured: `length`, `mass`, `time`, `ratio`, an ISO 4217 code, a counted noun; `''` when the text does not say. */
  readonly dimension: string
}

/**
 * Converts a quantity to the base unit of its dimension: metres, kilograms, seconds, kelvins, whole currency units, plain ratios.
 *
 * @example toBaseUnit({ …, value: 20, unit: 'mi' }) // { value: 32186.88, dimension: 'length', … }
 */
export function toBaseUnit(quantity: Pick<Quantity, 'value' | 'min' | 'max' | 'unit'>): BaseQuantity {
  const { value, min, max, unit = '' } = quantity
  const { factor, offset = 0, dimension } = conversionOf(unit)
  const convert = (x: number) => x * factor + offset
  return {
    value: convert(value),
    min: min === null ? null : convert(min),
    max: max === null ? null : convert(max),
    dimension,
  }
}

/** Whether a unit measures, and is no counted noun. */
export const isUnit = (unit: string): boolean => RATIOS.has(unit) || UNITS.has(unit)

/** Whether a unit is one of measure or money, and no counted noun, rank or share. */
export const isMeasured = (unit: string): boolean =>
  UNITS.has(unit) || CURRENCIES.has(unit) || CURRENCY_PARTS.has(unit)

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES.values())

type Conversion = Pick<Unit, 'dimension' | 'factor' | 'offset'>

const RATIOS: ReadonlyMap<string, Conversion> = new Map([
  ['1', { dimension: 'ratio', factor: 1 }],
  ['%', { dimension: 'ratio', factor: 0.01 }],
  ['pp', { dimension: 'percentage points', factor: 1 }],
  ['bp', { dimension: 'percentage points', factor: 0.01 }],
])

function conversionOf(unit: string): Conversion {
  const known = RATIOS.get(unit) ?? UNITS.get(unit)
  if (known) return known
  const part = CURRENCY_PARTS.get(unit)
  if (part) return { dimension: part[0], factor: part[1] }
  const slash = unit.indexOf('/')
  if (slash > 0) {
    const numerator = UNITS.get(unit.slice(0, slash))
    const denominator = UNITS.get(unit.slice(slash + 1))
    if (numerator && denominator) {
      const isSpeed = numerator.dimension === 'length' && denominator.dimension === 'time'
      return {
        dimension: isSpeed ? 'speed' : `${numerator.dimension}/${denominator.dimension}`,
        factor: numerator.factor / denominator.factor,
      }
    }
  }
  return { dimension: unit, factor: 1 }
}

type Bounds = Pick<Quantity, 'min' | 'max'>

/** Whether one amount ends where the other begins: "fewer than 50" and "more than 50" have at most the one number in common. */
export function areBackToBack(x: Bounds, y: Bounds): boolean {
  const isBelow = (low: Bounds, high: Bounds): boolean =>
    low.min === null && high.max === null && low.max !== null && low.max === high.min
  return isBelow(x, y) || isBelow(y, x)
}
