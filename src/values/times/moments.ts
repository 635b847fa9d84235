/** What time finders and refiners hand to one another: moments as stated, before any calendar arithmetic. */
import type { CalendarUnit } from '../../lexicon/en/values/calendar'
import type { TimeExpression, TimePrecision } from '../../types'

/** Calendar fields as far as the words state them. */
export interface Fields {
  readonly century?: number
  /** First year of the decade; below 100 the century is open ("the 70s"). */
  readonly decade?: number
  readonly year?: number
  readonly half?: number
  readonly quarter?: number
  /** First month of the season. */
  readonly season?: number
  readonly month?: number
  readonly day?: number
  /** ISO weekday. */
  readonly weekday?: number
  /** With `weekday` or as week: the nth of the month, -1 the last. */
  readonly nth?: number
  /** Days after Easter Sunday. */
  readonly easter?: number
  /** Month, day and days in the Islamic calendar. */
  readonly islamic?: readonly [month: number, day: number, days: number]
  /** The nth week of the month or year rather than a weekday. */
  readonly week?: boolean
}

/** A number read from the words, and the lexeme after it. */
export interface ReadNumber {
  readonly value: number
  readonly last: number
}

export interface Length {
  readonly years: number
  readonly months: number
  readonly days: number
  readonly seconds: number
}

export type Moment =
  | {
      readonly is: 'fields'
      readonly fields: Fields
      readonly within?: Moment
      readonly toward?: 'past' | 'future'
    }
  /** The unit `offset` away from the present one; with `count`, that many units up to or from the present. */
  | {
      readonly is: 'pointer'
      readonly unit: CalendarUnit
      readonly offset: number
      readonly count?: number
      readonly weekday?: number
      readonly tense?: boolean
    }
  | { readonly is: 'shift'; readonly length: Length; readonly sign: 1 | -1; readonly from?: Moment }
  | { readonly is: 'part'; readonly part: readonly [number, number]; readonly of: Moment }
  /** What is left of, or already gone in, the present unit. */
  | { readonly is: 'remainder'; readonly of: Moment; readonly side: 'before' | 'after' }
  | { readonly is: 'range'; readonly from?: Moment; readonly to?: Moment; readonly exclusive?: boolean }
  /** The stretch of some length that begins, or ends, with a moment. */
  | { readonly is: 'stretch'; readonly length: Length; readonly from?: Moment; readonly to?: Moment }
  /** The first or last stretch of a period: "the first nine months of 2023". */
  | { readonly is: 'edge'; readonly side: 'first' | 'last'; readonly length: Length; readonly of: Moment }
  | { readonly is: 'weekOf'; readonly day: Moment }
  | { readonly is: 'clock'; readonly from: string; readonly to: string; readonly day?: Moment }
  /** So long before or after a time told before it: "a year earlier", "the day after". */
  | { readonly is: 'told'; readonly length: Length; readonly sign: 1 | -1 }
  /** Nothing that days can be known of. */
  | { readonly is: 'unknown' }

export interface TimeCandidate {
  /** Lexeme range, half-open. */
  readonly first: number
  readonly last: number
  readonly type: TimeExpression['type']
  readonly moment: Moment
  readonly precision: TimePrecision
  readonly seconds?: number
  readonly length?: Length
  /** A bare number read as a day or year on little evidence: it gives way. */
  readonly weak?: boolean
  /** Nothing tells which number is the day and which the month. */
  readonly isOrderOpen?: boolean
}

/** A date that words give, as exactly as they give it. */
export function dateOf(first: number, last: number, moment: Moment, precision: TimePrecision): TimeCandidate {
  return { first, last, type: 'date', moment, precision }
}
