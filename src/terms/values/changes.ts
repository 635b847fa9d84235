// What an amount was before it changed, is now, and how much it changed by.
import { FACTORS, FALLING, RISING } from '../../lexicon/en/values/reckoning'
import { contains } from '../../text/spans'
import type { Quantity, Span, TimeExpression } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'
import {
  between,
  exactly,
  isPlain,
  type Read,
  type Reckoned,
  type ReckonedKind,
  rounded,
  wordsBefore,
} from './sentence-amounts'

const LOOK_BACK = 5

const signOf = (words: readonly string[]): number => {
  for (const word of words) {
    if (RISING.has(word)) return 1
    if (FALLING.has(word)) return -1
  }
  return 0
}

/** "31 %, up four points on 2013"; "by $40m to $210m"; "from 5 % to 7 %"; "doubled to $2". */
export function changes(read: Read): Reckoned[] {
  const { own, at } = read
  const found: Reckoned[] = []
  const note = (
    kind: ReckonedKind,
    amount: QuantityTerm | undefined,
    span: Span,
    when?: TimeExpression,
  ): void => {
    if (amount && amount.value >= 0)
      found.push({ kind, amount, span, sentence: at, ...(when ? { when } : {}) })
  }
  own.forEach((first, i) => {
    const second = own[i + 1]
    const share = shareOfChange(first, wordsBefore(read, first.span.start, LOOK_BACK))
    // Of several it would have to be known what each is of.
    if (share && own.every(q => q === first || q.unit !== first.unit))
      found.push({
        kind: first.unit === 'x' ? 'times' : 'percent',
        ...share,
        span: first.span,
        sentence: at,
      })
    if (!isPlain(first)) return
    const factor = factorBefore(read, first)
    if (factor !== undefined) {
      note('former', exactly(first.value / factor, first.unit), first.span, timeAfter(read, first.span.end))
      note('now', first, first.span)
    }
    if (!second || !isPlain(second)) return
    const gap = between(read, first.span.end, second.span.start)
    const rest = between(read, second.span.end)
    const both = { start: first.span.start, end: second.span.end }
    const beside = /^,? (?:which (?:is|was) )?(up|down) (?:by )?$/.exec(gap)
    const than = /^(?: [a-z]+)?,? (?:or )?$/.test(gap)
      ? /^ ?(?:[a-z]+ )?(fewer|more|less|higher|lower) than\b/.exec(rest)
      : null
    // "Fewer" may have been read as a part of the amount's noun.
    const counted =
      /^(?: [a-z]+)?,? $/.test(gap) &&
      /^(?:fewer|more|less)$/.test(second.unit ?? '') &&
      /^ than\b/.test(rest)
    if (beside ?? than ?? counted) {
      const word = beside?.[1] ?? than?.[1] ?? second.unit ?? ''
      const sign = RISING.has(word) ? 1 : -1
      const isDated = than !== null || counted || /^ (?:on|from|since|compared|against)\b/.test(rest)
      if (isDated) note('former', undone(first, second, sign), both, timeAfter(read, second.span.end))
      note('now', first, first.span)
      return
    }
    if (/^ to (?:a (?:record|new) )?$/.test(gap)) {
      const before = wordsBefore(read, first.span.start, LOOK_BACK)
      const sign = signOf(before)
      if (sign === 0) return
      note('now', second, second.span)
      if (before[0] === 'from') {
        note('former', first, first.span)
        if (first.unit === second.unit && first.unit !== '%' && first.value > 0) {
          const times = changeOf({ ...exactly(second.value / first.value), unit: 'x' })
          found.push({ kind: 'times', ...times, span: both, sentence: at })
        }
        if (first.unit === second.unit)
          note(
            'by',
            exactly(rounded(Math.abs(second.value - first.value)), first.unit === '%' ? 'pp' : first.unit),
            both,
          )
      } else note('former', undone(second, first, sign), both)
    }
  })
  return found
}

export interface ShareOfChange {
  /** In percent of what it was. */
  readonly amount: QuantityTerm
  /** 1 for what rises, -1 for what falls. */
  readonly sign: number
}

/** "Doubled", "rose by 40 %", "fell a third": by what share something changes, from the amount and the words before it, the nearest first. */
export function shareOfChange(amount: QuantityTerm, before: readonly string[]): ShareOfChange | undefined {
  if (amount.unit === 'x') return /^(?:to|that|as)$/.test(before[0] ?? '') ? undefined : changeOf(amount)
  const sign = signOf(before[0] === 'by' ? before : before.slice(0, 1))
  const factor = amount.unit === '%' ? 1 : amount.unit === '1' ? WHOLE : 0
  return sign !== 0 && factor > 0 ? { sign, amount: scaled(amount, x => x * factor) } : undefined
}

/** Times as much, as a share more or less: twice as much is 100 % more. */
function changeOf(times: QuantityTerm): ShareOfChange {
  const sign = times.value < 1 ? -1 : 1
  return { sign, amount: scaled(times, x => rounded(sign * (x - 1) * WHOLE)) }
}

function scaled({ value, min, max, approximate }: QuantityTerm, scale: (x: number) => number): QuantityTerm {
  const ends = [min, max].map(end => (end === null ? null : scale(end)))
  const [least, most] = scale(1) < scale(0) ? ends.reverse() : ends
  return { value: scale(value), min: least, max: most, unit: '%', approximate }
}

const WHOLE = 100

/** What was there before so much was added or taken away. */
function undone(now: Quantity, by: Quantity, sign: number): QuantityTerm | undefined {
  const share = by.unit === '%' ? by.value / 100 : by.unit === '1' ? by.value : undefined
  if (share !== undefined && now.unit !== by.unit) {
    const value = now.value / (1 + sign * share)
    return {
      value,
      min: value * 0.98,
      max: value * 1.02,
      approximate: true,
      ...(now.unit ? { unit: now.unit } : {}),
    }
  }
  if (share !== undefined && by.unit !== now.unit) return undefined
  const isOfOne =
    by.unit === now.unit ||
    (by.unit === 'pp' && now.unit === '%') ||
    by.unit === undefined ||
    !isMeasureUnit(by.unit)
  return isOfOne ? exactly(rounded(now.value - sign * by.value), now.unit) : undefined
}

const isMeasureUnit = (unit: string): boolean => !/^[a-z]{3,}$/.test(unit)

function factorBefore(read: Read, { span }: Quantity): number | undefined {
  const before = wordsBefore(read, span.start, 8)
  if (before[0] !== 'to') return undefined
  return before.map(word => FACTORS.get(word)).find(factor => factor !== undefined)
}

/** The time with which it is compared: the next of the sentence, or one that it is since. */
function timeAfter({ document, sentence }: Read, offset: number): TimeExpression | undefined {
  const times = document.times.filter(
    ({ span, type }) => contains(sentence.span, span) && type !== 'duration',
  )
  return (
    times.find(({ span }) => span.start >= offset) ??
    times.find(t => /^since/i.test(document.source.text.slice(t.span.start, t.span.end)))
  )
}
