/** How two quantities of one thing relate: equal at the precision given, within, apart, or not to be compared. */
import { CURRENCY_CODES } from '../lexicon/en/values/currencies'
import { CHANGE_VERBS } from '../lexicon/en/values/numbers-bounds'
import type { Quantity } from '../types'
import { lastPlace } from './last-place'
import { isMeasured, toBaseUnit } from './quantities/base-units'
import { relateExtents, type ValueRelation } from './value-relation'

/** A quantity with what its words say beside the number. */
export interface QuantityTerm extends Pick<Quantity, 'value' | 'min' | 'max' | 'unit' | 'approximate'> {
  /** Its words: "more than 40" leaves 40 out, "at least 40" does not. */
  readonly text?: string
  /** For what changes: how much by, what to, what from. A change is no level. */
  readonly change?: 'by' | 'to' | 'from'
}

/** What a number is rounded to is not more than this share of it away. */
const ROUNDING = 0.05
/** Fractions in words round as percentages do: "a third" is 33 %. */
const FRACTION_ROUNDING = 0.005
/** Counts below it are told exactly: 29 survivors are not 30. */
const LEAST_ROUNDED_COUNT = 1000
/** Months and years have no fixed number of days; two of them meet in months, the rest within this share. */
const CALENDAR_SLACK = 0.02
/** A month is told as four weeks, and has some more. */
const LEAST_WEEKS = 4
const MOST_WEEKS = 4.4
const MONTHS_IN: ReadonlyMap<string, number> = new Map([
  ['mo', 1],
  ['quarter', 3],
  ['a', 12],
  ['decade', 120],
  ['century', 1200],
  ['millennium', 12_000],
])
const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES.values())
/** Floating point: amounts nearer than this share are one. */
const EPSILON = 1e-9

/**
 * Relates two amounts said of one thing.
 *
 * Units that convert by themselves meet (miles and kilometres, pence and pounds, percentages and fractions, basis points
 * and percentage points); currencies do not, since rates move.
 *
 * @example relateQuantities({ value: 42, min: 42, max: 42, … }, { value: 40, min: 40, max: null, … }) // 'narrower'
 */
export function relateQuantities(a: QuantityTerm, b: QuantityTerm): ValueRelation {
  if ((a.change ?? b.change) !== (b.change ?? a.change)) return 'unknown'
  const measures = inOneMeasure(a, b)
  if (measures === undefined) return 'unknown'
  if (measures === 'named apart') return a.value === b.value ? 'exclusive' : 'unknown'
  const [x, y] = measures
  if (x.min === x.max && y.min === y.max) return relatePoints(a, b, x, y)
  // "10 km" and "about six miles", "one in five" and "some 20 %"
  const isConverted = a.unit !== b.unit && ((isAbout(a) && isAbout(b)) || (isClose(a) && isClose(b)))
  if (isConverted && Math.abs(x.value - y.value) <= Math.max(x.slack, y.slack)) return 'equal'
  // A meeting of three hours may have lasted more than three; of 40 people there are not more than 40.
  if (!isMeasured(a.unit ?? '') && meetAtAnExcludedEdge(x, y)) return 'exclusive'
  const relation = relateExtents(x, y)
  // Forty are several too, though nobody would say so.
  return relation === 'exclusive' && (isOpenAbove(a, x, y) || isOpenAbove(b, y, x)) ? 'unknown' : relation
}

/** A point, or as little around it as "about" leaves; "in its fourth week" is a range. */
const isClose = (term: QuantityTerm): boolean =>
  term.min === term.max ||
  (isAbout(term) && (term.max ?? 0) - (term.min ?? 0) <= AROUND * Math.abs(term.value))
const AROUND = 0.25

const isAbout = ({ approximate, min, max, value }: QuantityTerm): boolean =>
  approximate && min !== null && max !== null && min < value && value < max

/** Vague counts that say no most. */
const WITHOUT_MOST: ReadonlySet<string> = new Set(
  'several many numerous some number multiple various'.split(' '),
)

const isOpenAbove = (term: QuantityTerm, own: Amount, other: Amount): boolean =>
  term.approximate &&
  other.min > own.max &&
  // "Some 31,000" is about as many.
  !isAbout(term) &&
  (term.text ?? '')
    .toLowerCase()
    .split(' ')
    .some(word => WITHOUT_MOST.has(word))

/** An amount in the unit that both share. */
interface Amount {
  readonly value: number
  readonly min: number
  readonly max: number
  /** Whether the least and the greatest are meant too. */
  readonly isMinMeant: boolean
  readonly isMaxMeant: boolean
  /** How far the exact amount may lie from the one written. */
  readonly slack: number
}

function inOneMeasure(
  a: QuantityTerm,
  b: QuantityTerm,
): readonly [Amount, Amount] | 'named apart' | undefined {
  const [months, others] = [MONTHS_IN.get(a.unit ?? ''), MONTHS_IN.get(b.unit ?? '')]
  if (months !== undefined && others !== undefined) return [amount(a, months), amount(b, others)]
  const [p, q] = [toBaseUnit(a), toBaseUnit(b)]
  // A bare number may count anything.
  if (a.unit === undefined || b.unit === undefined) return [amount(a, 1), amount(b, 1)]
  if (p.dimension !== q.dimension) return areNamedApart(p.dimension, q.dimension) ? 'named apart' : undefined
  if (a.unit === b.unit) return [amount(a, 1), amount(b, 1)]
  const scale = (term: QuantityTerm, unit: string): Amount => {
    const zero = toBaseUnit({ value: 0, min: 0, max: 0, unit }).value
    const one = toBaseUnit({ value: 1, min: 1, max: 1, unit }).value
    return amount(term, one - zero, zero, months !== undefined || others !== undefined ? CALENDAR_SLACK : 0)
  }
  return [scale(a, a.unit), scale(b, b.unit)]
}

/** Two currencies, or percent and percentage points: one number in both is never one amount. */
function areNamedApart(a: string, b: string): boolean {
  if (CURRENCIES.has(a) && CURRENCIES.has(b)) return true
  return (a === 'ratio' && b === 'percentage points') || (a === 'percentage points' && b === 'ratio')
}

function amount(term: QuantityTerm, factor: number, offset = 0, share = 0): Amount {
  const convert = (x: number): number => x * factor + offset
  const isStrict = isStrictBound(term)
  return {
    value: convert(term.value),
    min: term.min === null ? Number.NEGATIVE_INFINITY : convert(term.min),
    max: term.max === null ? Number.POSITIVE_INFINITY : convert(term.max),
    isMinMeant: !(isStrict && term.max === null),
    isMaxMeant: !(isStrict && term.min === null),
    slack: Math.max(slackOf(term) * Math.abs(factor), share * Math.abs(convert(term.value))),
  }
}

const STRICT: ReadonlySet<string> = new Set(
  'more over above greater fewer less under below exceeding beyond upwards > < north shy'.split(' '),
)

function isStrictBound({ text, min, max }: QuantityTerm): boolean {
  if (text === undefined || (min !== null && max !== null)) return false
  const words = text.toLowerCase().split(' ')
  return STRICT.has(words[0]) && words[1] !== 'or'
}

/** Half the last digit written, so far as a number of this size is rounded. */
function slackOf({ value, unit }: QuantityTerm): number {
  const size = Math.abs(value)
  if (size === 0) return 0
  if (unit === '1') return FRACTION_ROUNDING
  return Math.min(lastPlace(size) / 2, ROUNDING * size)
}

function relatePoints(a: QuantityTerm, b: QuantityTerm, x: Amount, y: Amount): ValueRelation {
  const apart = Math.abs(x.value - y.value)
  if (apart <= EPSILON * Math.max(Math.abs(x.value), Math.abs(y.value))) return 'equal'
  if (a.unit === b.unit || a.unit === undefined || b.unit === undefined) {
    if (isRounded(a, b)) return 'wider'
    return isRounded(b, a) ? 'narrower' : 'exclusive'
  }
  const weeks = [x, y].findIndex((_, i) => [a, b][i].unit === 'wk')
  if (weeks >= 0 && [a, b][1 - weeks].unit === 'mo') {
    const ratio = [a, b][weeks].value / [a, b][1 - weeks].value
    if (ratio >= LEAST_WEEKS && ratio <= MOST_WEEKS) return 'equal'
  }
  // Two months and two years that differ, differ: both are whole.
  if (MONTHS_IN.has(a.unit) && MONTHS_IN.has(b.unit)) return 'exclusive'
  const [isNearA, isNearB] = [apart <= x.slack, apart <= y.slack]
  if (isNearA && isNearB) return 'equal'
  if (isNearA) return 'wider'
  return isNearB ? 'narrower' : 'exclusive'
}

/** Whether the first is the second rounded to the first's own digits: 44 million for 43,885,310, 5.0 for 4.96. */
function isRounded(rounded: QuantityTerm, exact: QuantityTerm): boolean {
  const [x, y] = [rounded.value, exact.value]
  if (x === 0 || y === 0 || Math.abs(x - y) > ROUNDING * Math.abs(y)) return false
  const isCount = Number.isInteger(x) && Number.isInteger(y)
  if (isCount && Math.abs(x) < LEAST_ROUNDED_COUNT) return false
  const step = lastPlace(x)
  return step >= 10 * lastPlace(y) * (1 - EPSILON) && Math.abs(Math.round(y / step) * step - x) < step / 1000
}

/** "More than 50" and 50, "fewer than 50" and "at least 50": one number in common, and one side leaves it out. */
function meetAtAnExcludedEdge(a: Amount, b: Amount): boolean {
  const meets = (low: Amount, high: Amount): boolean =>
    low.max === high.min && (!low.isMaxMeant || !high.isMinMeant)
  return meets(a, b) || meets(b, a)
}

const CHANGE_WORDS: ReadonlyMap<string, 'by' | 'to' | 'from'> = new Map([
  ['by', 'by'],
  ['to', 'to'],
  ['from', 'from'],
])
/** How far before a number the verb of its change is looked for, in characters and in words. */
const LOOK_BACK = 60
const WORDS_BACK = 6

/** A quantity of a text as a term: its words, and whether a change is told by it, to it or from it. */
export function quantityTerm(text: string, quantity: Quantity): QuantityTerm {
  const { start, end } = quantity.span
  const change = changeOf(text.slice(Math.max(0, start - LOOK_BACK), start))
  return { ...quantity, text: text.slice(start, end), ...(change === undefined ? {} : { change }) }
}

/** "Fell to 5", "fell by 5", "fell 5": what the words before a number make of it. */
function changeOf(before: string): QuantityTerm['change'] {
  const clause = before.slice(Math.max(...[...'.;:'].map(stop => before.lastIndexOf(stop) + 1)))
  const words = clause.toLowerCase().trim().split(' ').slice(-WORDS_BACK)
  const last = words.at(-1) ?? ''
  if (CHANGE_VERBS.has(last)) return 'by'
  return words.some(word => CHANGE_VERBS.has(word)) ? CHANGE_WORDS.get(last) : undefined
}
