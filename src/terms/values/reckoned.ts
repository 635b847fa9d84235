// Amounts that a text does not write but makes known: what it was before it rose by seven to 58, how many voted against in 11-4, a third
// of 900 million, how many came before the fourth, how long something in its third week has lasted.
import { CURRENCY_CODES } from '../../lexicon/en/values/currencies'
import { FACTORS, FALLING, RISING, VOTING_AGAINST, VOTING_FOR } from '../../lexicon/en/values/reckoning'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Document, Quantity, Sentence, Span, TimeExpression, Token } from '../../types'
import { isMeasured, toBaseUnit } from '../../values/quantities/base-units'
import type { QuantityTerm } from '../../values/relate-quantities'

/**
 * `then`: before a change; `now`: after it; `by`: how much it changed; `for`, `against`: votes; `earlier`: how many before it;
 * `part`: of a whole told beside it; `share`: what share of that it is; `lasted`: how long so far; `measure`: the text's own, where it has no other of its kind.
 */
export type ReckonedKind =
  | 'share'
  | 'measure'
  | 'then'
  | 'now'
  | 'by'
  | 'for'
  | 'against'
  | 'earlier'
  | 'part'
  | 'lasted'

export interface Reckoned {
  readonly kind: ReckonedKind
  readonly amount: QuantityTerm
  /** The words that it is reckoned from. */
  readonly span: Span
  readonly sentence: number
  /** When it was so. */
  readonly when?: TimeExpression
  /** For a part, lemmas of the words that say which. */
  readonly which?: readonly string[]
}

export const reckonedIn = rememberEach((document: Document): readonly Reckoned[] =>
  document.sentences.flatMap((sentence, at) => {
    const own = document.quantities.filter(({ span }) => contains(sentence.span, span))
    const read: Read = { document, sentence, at, own }
    return [
      ...changes(read),
      ...votes(read),
      ...earlier(read),
      ...parts(read),
      ...shares(read),
      ...measures(read),
      ...lasted(read),
    ]
  }),
)

interface Read {
  readonly document: Document
  readonly sentence: Sentence
  readonly at: number
  readonly own: readonly Quantity[]
}

const exactly = (value: number, unit?: string): QuantityTerm => ({
  value,
  min: value,
  max: value,
  approximate: false,
  ...(unit === undefined ? {} : { unit }),
})

const between = ({ document, sentence }: Read, start: number, end = sentence.span.end): string =>
  document.source.text.slice(start, end).toLowerCase()

const lemmas = ({ tokens }: Sentence): readonly string[] => tokens.map(t => t.lemma.toLowerCase())

/** Words of the sentence before an offset, the nearest first. */
const wordsBefore = ({ sentence }: Read, offset: number, most: number): readonly string[] =>
  sentence.tokens
    .filter(({ span }) => span.end <= offset)
    .slice(-most)
    .map(t => t.lemma.toLowerCase())
    .reverse()

const LOOK_BACK = 5

const signOf = (words: readonly string[]): number => {
  for (const word of words) {
    if (RISING.has(word)) return 1
    if (FALLING.has(word)) return -1
  }
  return 0
}

/** "58 %, down seven points on 2020"; "by $40m to $210m"; "from 5 % to 7 %"; "doubled to $2". */
function changes(read: Read): Reckoned[] {
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
    if (!isPlain(first)) return
    const factor = factorBefore(read, first)
    if (factor !== undefined) {
      note('then', exactly(first.value / factor, first.unit), first.span, timeAfter(read, first.span.end))
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
      if (isDated) note('then', undone(first, second, sign), both, timeAfter(read, second.span.end))
      note('now', first, first.span)
      return
    }
    if (/^ to (?:a (?:record|new) )?$/.test(gap)) {
      const before = wordsBefore(read, first.span.start, LOOK_BACK)
      const sign = signOf(before)
      if (sign === 0) return
      note('now', second, second.span)
      if (before[0] === 'from') {
        note('then', first, first.span)
        if (first.unit === second.unit)
          note(
            'by',
            exactly(rounded(Math.abs(second.value - first.value)), first.unit === '%' ? 'pp' : first.unit),
            both,
          )
      } else note('then', undone(second, first, sign), both)
    }
  })
  return found
}

const isPlain = ({ min, max, value, unit }: Quantity): boolean =>
  unit !== 'ordinal' && min === value && max === value

const rounded = (x: number): number => Math.round(x * 1e6) / 1e6

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

/** "Voted 11-4 to sell", "passed it by 54 votes to 46", "a majority of ten to two" */
function votes(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  const words = lemmas(sentence)
  return own.flatMap((first, i): Reckoned[] => {
    const second = own[i + 1]
    if (!second || first.unit !== 'vote' || !Number.isInteger(first.value) || first.value < second.value)
      return []
    if (second.unit !== undefined && second.unit !== 'vote') return []
    if (!/^(?:[-–—]| votes? to | to | against )$/.test(between(read, first.span.end, second.span.start)))
      return []
    const isAgainst =
      words.some(word => VOTING_AGAINST.has(word)) ||
      /\bagainst\b/.test(between(read, sentence.span.start, sentence.span.end))
    if (!isAgainst && !words.some(word => VOTING_FOR.has(word))) return []
    const [yes, no] = isAgainst ? [second, first] : [first, second]
    return [
      { kind: 'for', amount: exactly(yes.value), span: yes.span, sentence: at },
      { kind: 'against', amount: exactly(no.value), span: no.span, sentence: at },
    ]
  })
}

/** "The fourth to hit the town this week" */
function earlier({ own, sentence, at }: Read): Reckoned[] {
  return own.flatMap((q): Reckoned[] => {
    if (q.unit !== 'ordinal' || q.value < 2 || q.value > 20) return []
    const i = sentence.tokens.findIndex(({ span }) => contains(q.span, span))
    const noun = sentence.tokens[i]?.deprel === 'amod' ? sentence.tokens[i].head : i
    const isCounted = sentence.tokens.some(
      t => (t.head === noun || t.head === i) && /^(?:acl|advcl)/.test(t.deprel) && t.upos === 'VERB',
    )
    const isThe = sentence.tokens[i - 1]?.lemma.toLowerCase() === 'the'
    return isCounted && isThe
      ? [{ kind: 'earlier', amount: exactly(q.value - 1), span: q.span, sentence: at }]
      : []
  })
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV'])

/** "Five of them seriously", "eight of them children", "a third of it paid by the state", "two of which are empty" */
function parts(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  return own.flatMap((part, i): Reckoned[] => {
    const whole = own[i - 1]
    const found = /^ of (?:them|whom|which|it)\b([^.;,(]*)/.exec(between(read, part.span.end))
    if (!whole || !found || !isPlain(part) || part.unit === 'ordinal') return []
    const end = part.span.end + found[0].length
    const which = sentence.tokens
      .filter(
        t =>
          t.span.start >= part.span.end &&
          t.span.end <= end &&
          TELLING.has(t.upos) &&
          !/^(?:them|it|whom|which)$/i.test(t.text),
      )
      .map(t => t.lemma.toLowerCase())
    const share = part.unit === '1' ? part.value : part.unit === '%' ? part.value / 100 : undefined
    const value = share === undefined ? part.value : rounded(share * whole.value)
    if (which.length === 0 || value > whole.value) return []
    return [{ kind: 'part', amount: exactly(value, whole.unit), span: part.span, sentence: at, which }]
  })
}

/** "Of the 60 islands, 12 are inhabited", "12 of the 60 islands": a fifth. */
function shares(read: Read): Reckoned[] {
  const { own, at } = read
  return own.flatMap((first, i): Reckoned[] => {
    const second = own[i + 1]
    if (!second || !isPlain(first) || !isPlain(second)) return []
    const gap = between(read, first.span.end, second.span.start)
    const before = between(read, read.sentence.span.start, first.span.start)
    const isOf =
      /\bof (?:the|its|their|his|her)(?: [a-z]+'s)? $/.test(before) &&
      /^(?: [a-z'-]+){0,4}, (?:only |just )?$/.test(gap)
    const isPart = /^ (?:[a-z]+ )?of (?:the|its|their|his|her)(?: [a-z]+'s)? $/.test(gap)
    const [part, whole] = isOf ? [second, first] : [first, second]
    if (
      (!isOf && !isPart) ||
      part.value >= whole.value ||
      [part, whole].some(q => isMeasured(q.unit ?? '') || q.unit === '1')
    )
      return []
    return [{ kind: 'share', amount: exactly(part.value / whole.value, '1'), span: part.span, sentence: at }]
  })
}

/** A length, a weight, a sum of money of which the text has no other. */
function measures({ document, own, at }: Read): Reckoned[] {
  return own.flatMap((q): Reckoned[] => {
    if (q.unit === undefined || q.unit === 'ordinal' || !isMeasured(q.unit)) return []
    const { dimension } = toBaseUnit(q)
    if (q.unit === '%' || q.unit === 'pp' || q.unit === '1' || dimension === 'time') return []
    const others = document.quantities.filter(o => o !== q && o.unit !== undefined && isMeasured(o.unit))
    const isMoney = isCurrency(q)
    const isOnly = !others.some(o => toBaseUnit(o).dimension === dimension || (isMoney && isCurrency(o)))
    return isOnly ? [{ kind: 'measure', amount: q, span: q.span, sentence: at }] : []
  })
}

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES.values())
const isCurrency = (q: Quantity): boolean => CURRENCIES.has(toBaseUnit(q).dimension)

const STRETCHES: ReadonlyMap<string, string> = new Map([
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
])

/** "Is now in its third week" */
function lasted(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  return own.flatMap((q): Reckoned[] => {
    if (q.unit !== 'ordinal') return []
    const i = sentence.tokens.findIndex(({ span }) => contains(q.span, span))
    const word = (k: number): string => (sentence.tokens[k] as Token | undefined)?.lemma.toLowerCase() ?? ''
    const unit = STRETCHES.get(word(i + 1))
    const isIts =
      /^(?:its|it|their|they|his|her|he|she|a)$/.test(word(i - 1)) && /^(?:in|into|enter)$/.test(word(i - 2))
    if (unit === undefined || !isIts) return []
    const amount = { value: q.value - 0.5, min: q.value - 1, max: q.value, unit, approximate: true }
    return [{ kind: 'lasted', amount, span: q.span, sentence: at }]
  })
}
