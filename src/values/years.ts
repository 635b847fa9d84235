/** Finds years, decades, centuries, quarters, halves and seasons. */
import { DECADE_WORDS, MONTHS, SEASONS } from '../lexicon/en/calendar'
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SYMBOLS } from '../lexicon/en/currencies'
import { ONES, ORDINALS, SCALES, TEENS, TENS } from '../lexicon/en/numbers'
import { UNIT_WORDS } from '../lexicon/en/units'
import { isTitleCase, lexemeNear, tokenOf, type ValueContext, wordNear } from './candidate'
import { readNumber } from './cardinals'
import type { Fields, Moment, TimeCandidate } from './moments'

interface Read {
  readonly value: number
  readonly last: number
}

/** A year where the words around already ask for one (behind a month, a quarter, a season). */
export function yearAt(context: ValueContext, first: number, at: number): Read | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'number') {
    const next = lexemeNear(context, first, at + 1)
    if (next && !next.spaced && (next.kind === 'word' || next.text === '%' || next.text === ':'))
      return undefined
    return /^[1-9]\d{3}$/.test(lexeme.text) &&
      lexeme.value <= 2999 &&
      !/^(?:people|troops|million|billion|percent|times)$/.test(next?.text ?? '')
      ? { value: lexeme.value, last: at + 1 }
      : undefined
  }
  if (lexeme.text === "'") {
    const digits = lexemeNear(context, first, at + 1)
    return digits?.kind === 'number' && !digits.spaced && /^\d{2}$/.test(digits.text)
      ? { value: digits.value > 50 ? 1900 + digits.value : 2000 + digits.value, last: at + 2 }
      : undefined
  }
  return lexeme.kind === 'word' ? yearInWords(context, first, at) : undefined
}

/** "nineteen seventy eight", "nineteen zero one", "twenty twenty-one", "two thousand and eighteen". */
function yearInWords(context: ValueContext, first: number, at: number): Read | undefined {
  const head = wordNear(context, first, at)
  const century = TEENS.get(head) ?? (head === 'twenty' ? 20 : undefined)
  if (century !== undefined && century > 10) {
    const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
    const rest = pairInWords(context, first, i)
    return rest && { value: century * 100 + rest.value, last: rest.last }
  }
  if ((head !== 'two' && head !== 'one') || wordNear(context, first, at + 1) !== 'thousand') return undefined
  const phrase = readNumber(context.lexemes, at)
  return phrase && phrase.type === 'cardinal' && phrase.value >= 1000 && phrase.value < 2100
    ? { value: phrase.value, last: phrase.last }
    : undefined
}

function pairInWords(context: ValueContext, first: number, at: number): Read | undefined {
  const word = wordNear(context, first, at)
  const ones = ONES.get(wordNear(context, first, at + 1)) ?? ONES.get(wordNear(context, first, at + 2))
  if (word === 'zero' || word === 'oh' || word === 'o')
    return ONES.has(wordNear(context, first, at + 1)) && ones ? { value: ones, last: at + 2 } : undefined
  if (word === 'hundred') return { value: 0, last: at + 1 }
  const teens = TEENS.get(word)
  if (teens) return { value: teens, last: at + 1 }
  const tens = TENS.get(word)
  if (!tens) return undefined
  const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
  const unit = ONES.get(wordNear(context, first, i))
  return unit ? { value: tens + unit, last: i + 1 } : { value: tens, last: at + 1 }
}

const YEAR_LEAD =
  /^(?:in|since|by|until|till|from|during|before|after|through|throughout|early|mid|late|of|to|between|the|for|circa|and|-|\(|,|year|ad|ce|fiscal|end|around|class|summer|winter|spring|fall|autumn|election|elections|season|budget|constitution)$/
const NOT_YEAR_LEAD =
  /^(?:about|some|nearly|almost|roughly|approximately|than|least|over|under|up|most|exactly|another|additional|extra|all|no|nr|number|section|route|page|room|flight|resolution|rs|equals|equal|exceed|surpass|#|\+|\/|x|×|=|:|>|<|~)$/
/** Before the first of these a bare number of four digits is a count unless a preposition dates it. */
const EARLIEST_BARE = 1900
const LATEST_BARE = 2100
const EARLIEST = 1000

/** Four digits that name a year, or a range of years ("2014-2018", "2021-22"). */
export function findYear(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^[12]\d{3}$/.test(lexeme.text) || lexeme.value > LATEST_BARE)
    return undefined
  const before = lexemeNear(context, at, at - 1)
  const lead = before?.text ?? ''
  if (before && !lexeme.spaced && before.kind !== 'symbol' && before.text !== 'fy') return undefined
  if (before && (CURRENCY_SYMBOLS.has(lead) || (before.capital && CURRENCY_CODES.has(lead)))) return undefined
  if (
    lead === '-' &&
    before &&
    !before.spaced &&
    !lexeme.spaced &&
    lexemeNear(context, at, at - 2)?.kind === 'number'
  )
    return undefined
  const isGlued = before?.text === '-' && !lexeme.spaced
  if (isGlued && !/^(?:mid|pre|post|early|late)$/.test(wordNear(context, at, at - 2))) return undefined
  const next = lexemeNear(context, at, at + 1)
  if (next && !next.spaced && next.text === "'") return undefined
  const range = yearRangeEnd(context, at)
  if (range)
    return {
      first: at,
      last: range.last,
      type: 'date',
      precision: 'year',
      moment: { is: 'range', from: year(lexeme.value), to: year(range.value) },
    }
  if (next && !isYearFollower(context, at, lead)) return undefined
  if (NOT_YEAR_LEAD.test(lead)) return undefined
  const isLed = YEAR_LEAD.test(lead)
  if (!isLed && (lexeme.value < EARLIEST_BARE || lead === '')) {
    if (lexeme.value < EARLIEST_BARE || next === undefined) return undefined
  }
  if (
    lexeme.value < EARLIEST_BARE &&
    (lexeme.value < EARLIEST ||
      !/^(?:in|since|by|until|from|before|after|of|\(|-|to|between|early|mid|late)$/.test(lead))
  )
    return undefined
  return {
    first: at,
    last: at + 1,
    type: 'date',
    precision: 'year',
    moment: year(lexeme.value),
    weak: !isLed,
  }
}

/** "in nineteen seventy-eight", "in two thousand and one": words that a preposition dates. */
export function findYearInWords(context: ValueContext, at: number): TimeCandidate | undefined {
  const lead = wordNear(context, at, at - 1)
  const isPaired = TEENS.has(context.lexemes[at].text) || context.lexemes[at].text === 'twenty'
  // "nineteen eighty-four" is no other number; "two thousand" is, unless dated
  if (!(isPaired ? /^(?:in|since|until|by|from|of|to|and|)$/ : /^(?:in|since|until)$/).test(lead))
    return undefined
  const read = yearInWords(context, at, at)
  if (!read || read.value > LATEST_BARE) return undefined
  const next = lexemeNear(context, at, read.last)
  if (next?.kind === 'word' && tokenOf(context, read.last)?.xpos === 'NNS') return undefined
  return { first: at, last: read.last, type: 'date', precision: 'year', moment: year(read.value) }
}

function year(value: number): Moment {
  return { is: 'fields', fields: { year: value } }
}

function yearRangeEnd(context: ValueContext, at: number): Read | undefined {
  const joint = lexemeNear(context, at, at + 1)
  const end = lexemeNear(context, at, at + 2)
  if (!joint || (joint.text !== '-' && joint.text !== '/') || end?.kind !== 'number') return undefined
  const start = context.lexemes[at].value
  if (lexemeNear(context, at, at + 3)?.text === joint.text || start < 1500) return undefined
  if (/^[12]\d{3}$/.test(end.text))
    return end.value > start && end.value <= LATEST_BARE && joint.text === '-'
      ? { value: end.value, last: at + 3 }
      : undefined
  const full = Math.floor(start / 100) * 100 + end.value
  return /^\d{2}$/.test(end.text) &&
    full > start &&
    full - start <= 60 &&
    (end.value > 12 || joint.text === '/') &&
    !joint.spaced
    ? { value: full, last: at + 3 }
    : undefined
}

/** What stands behind a year is not counted by it: no unit, scale, percent sign, nor a plural that the number counts. */
function isYearFollower(context: ValueContext, at: number, lead: string): boolean {
  const next = lexemeNear(context, at, at + 1)
  if (!next) return true
  if (next.kind === 'number') return next.spaced
  if (next.kind === 'code' || next.text === '%' || next.text === '°' || CURRENCY_SYMBOLS.has(next.text))
    return false
  if (next.kind === 'symbol')
    return (
      next.text !== '/' &&
      next.text !== '+' &&
      !(next.text === ':' && lexemeNear(context, at, at + 2)?.kind === 'number')
    )
  if (!next.spaced) return next.text === "'s"
  if (SCALES.has(next.text) || next.text === 'percent' || next.text === 'per') return false
  if (
    (UNIT_WORDS.has(next.text) && !/^(?:day|days|year|years|second|in)$/.test(next.text)) ||
    CURRENCY_NAMES.has(next.text)
  )
    return false
  if (next.text === 'hours' || next.text === 'gmt' || next.text === 'times' || next.text === 'or')
    return next.text === 'or'
  if (next.capital) return true
  const token = tokenOf(context, at + 1)
  if (token?.upos !== 'NOUN' || token.xpos !== 'NNS') return true
  // "the 2024 elections", "in 2020 voters": years; "2000 people", "killed 1900 civilians": counts
  return (
    /^(?:the|'s|his|her|its|their|our|my|this|that|in|since|by|until|during|of|early|late|mid|for)$/.test(
      lead,
    ) && !(/^(?:in|of|for|by)$/.test(lead) && context.lexemes[at].value % 100 === 0)
  )
}

/** "the 1990s", "1970's", "the 70s", "'80s", "the seventies", "the nineteen seventies", "the twenty-tens". */
export function findDecade(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const before = wordNear(context, at, at - 1)
  if (lexeme.kind === 'number') {
    const suffix = lexemeNear(context, at, at + 1)
    if (!suffix || suffix.spaced || (suffix.text !== 's' && suffix.text !== "'s")) return undefined
    if (/^[12]\d{2}0$/.test(lexeme.text))
      return suffix.text === "'s" && before !== 'the' ? undefined : decade(at, at + 2, lexeme.value)
    const isShort =
      /^[1-9]0$/.test(lexeme.text) &&
      (before === "'" ||
        /^(?:the|early|mid|late)$/.test(before) ||
        (before === '-' &&
          wordNear(context, at, at - 2) === 'mid' &&
          !/^(?:his|her|their|my|your)$/.test(wordNear(context, at, at - 3))))
    const own = /^(?:his|her|their|my|your|our)$/.test(
      wordNear(context, at, before === '-' ? at - 3 : at - 2),
    )
    return isShort && !own ? decade(before === "'" ? at - 1 : at, at + 2, lexeme.value) : undefined
  }
  if (lexeme.kind !== 'word') return undefined
  const plain = DECADE_WORDS.get(lexeme.text)
  if (plain !== undefined && lexeme.text !== 'tens')
    return /^(?:the|early|mid|late)$/.test(before)
      ? decade(at, at + 1, plain === 0 ? 2000 : plain)
      : undefined
  const century = TEENS.get(lexeme.text) ?? (lexeme.text === 'twenty' ? 20 : undefined)
  const i = wordNear(context, at, at + 1) === '-' ? at + 2 : at + 1
  const tens = DECADE_WORDS.get(wordNear(context, at, i))
  if (century && century > 10 && tens !== undefined) return decade(at, i + 1, century * 100 + tens)
  if (lexeme.text !== 'two') return undefined
  if (wordNear(context, at, at + 1) === 'thousands' && before === 'the') return decade(at, at + 2, 2000)
  if (wordNear(context, at, at + 1) !== 'thousand') return undefined
  const j = wordNear(context, at, at + 2) === 'and' ? at + 3 : at + 2
  const late = DECADE_WORDS.get(wordNear(context, at, j))
  return late === undefined ? undefined : decade(at, j + 1, 2000 + late)
}

function decade(first: number, last: number, value: number): TimeCandidate {
  return {
    first,
    last,
    type: 'date',
    precision: 'decade',
    moment: { is: 'fields', fields: { decade: value } },
  }
}

/** An ordinal in digits or words, with the index behind it. */
export function ordinalAt(context: ValueContext, first: number, at: number): Read | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'number') {
    const suffix = lexemeNear(context, first, at + 1)
    return suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text) && Number.isInteger(lexeme.value)
      ? { value: lexeme.value, last: at + 2 }
      : undefined
  }
  if (lexeme.text === 'last' || lexeme.text === 'final') return { value: -1, last: at + 1 }
  const simple = ORDINALS.get(lexeme.text)
  if (simple) return { value: simple, last: at + 1 }
  const tens = TENS.get(lexeme.text)
  if (!tens) return undefined
  const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
  const ones = ORDINALS.get(wordNear(context, first, i))
  return ones && ones < 10 ? { value: tens + ones, last: i + 1 } : undefined
}

/** "19th century", "twenty-first-century". */
export function findCentury(context: ValueContext, at: number): TimeCandidate | undefined {
  const ordinal = ordinalAt(context, at, at)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
  const i = wordNear(context, at, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last
  if (wordNear(context, at, i) !== 'century') return undefined
  return {
    first: at,
    last: i + 1,
    type: 'date',
    precision: 'decade',
    moment: { is: 'fields', fields: { century: ordinal.value } },
  }
}

/** "Q3 2022", "2016 Q3", "H1 2016", "third quarter of 2021", "first half of the year". */
export function findQuarter(context: ValueContext, at: number): TimeCandidate | undefined {
  const part = quarterAt(context, at, at)
  if (part) {
    const of =
      wordNear(context, at, part.last) === 'of' ||
      wordNear(context, at, part.last) === ',' ||
      wordNear(context, at, part.last) === 'in'
        ? part.last + 1
        : part.last
    const fiscal = /^(?:fiscal|financial|fy)$/.test(wordNear(context, at, of)) ? of + 1 : of
    const own = yearAt(context, at, wordNear(context, at, fiscal) === 'year' ? fiscal + 1 : fiscal)
    if (own)
      return {
        first: at,
        last: own.last,
        type: 'date',
        precision: 'quarter',
        moment: { is: 'fields', fields: { ...part.fields, year: own.value } },
      }
    const within = pointedYear(context, at, of)
    if (within)
      return {
        first: at,
        last: within.last,
        type: 'date',
        precision: 'quarter',
        moment: { is: 'fields', fields: part.fields, within: within.moment },
      }
    return part.fields.half === undefined
      ? {
          first: at,
          last: part.last,
          type: 'date',
          precision: 'quarter',
          moment: { is: 'fields', fields: part.fields },
        }
      : undefined
  }
  const lead = yearAt(context, at, at)
  if (!lead || context.lexemes[at].kind !== 'number') return gluedYearQuarter(context, at)
  const behind = quarterAt(
    context,
    at,
    wordNear(context, at, lead.last) === 'the'
      ? lead.last + 1
      : wordNear(context, at, lead.last) === '-'
        ? lead.last + 1
        : lead.last,
  )
  return (
    behind && {
      first: at,
      last: behind.last,
      type: 'date',
      precision: 'quarter',
      moment: { is: 'fields', fields: { ...behind.fields, year: lead.value } },
    }
  )
}

/** "2016H2". */
function gluedYearQuarter(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^[12]\d{3}$/.test(lexeme.text)) return undefined
  const part = quarterAt(context, at, at + 1)
  return (
    part && {
      first: at,
      last: part.last,
      type: 'date',
      precision: 'quarter',
      moment: { is: 'fields', fields: { ...part.fields, year: lexeme.value } },
    }
  )
}

function quarterAt(
  context: ValueContext,
  first: number,
  at: number,
): { fields: Fields; last: number } | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if ((lexeme.text === 'q' || lexeme.text === 'h') && lexeme.capital) {
    const digit = lexemeNear(context, first, at + 1)
    if (
      digit?.kind !== 'number' ||
      digit.spaced ||
      !/^[1-4]$/.test(digit.text) ||
      (lexeme.text === 'h' && digit.value > 2)
    )
      return undefined
    return { fields: lexeme.text === 'q' ? { quarter: digit.value } : { half: digit.value }, last: at + 2 }
  }
  const ordinal = lexeme.text === 'second' ? { value: 2, last: at + 1 } : ordinalAt(context, first, at)
  if (!ordinal) return undefined
  const i = wordNear(context, first, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last
  const noun = wordNear(context, first, i)
  if (noun === 'quarter' && ordinal.value <= 4)
    return { fields: { quarter: ordinal.value < 0 ? 4 : ordinal.value }, last: i + 1 }
  if (noun === 'half' && ordinal.value <= 2)
    return { fields: { half: ordinal.value < 0 ? 2 : ordinal.value }, last: i + 1 }
  return undefined
}

/** "this year", "of last year", "of the year". */
export function pointedYear(
  context: ValueContext,
  first: number,
  at: number,
): { moment: Moment; last: number } | undefined {
  const offset = YEAR_POINTERS.get(`${wordNear(context, first, at)} ${wordNear(context, first, at + 1)}`)
  return offset === undefined ? undefined : { moment: { is: 'pointer', unit: 'year', offset }, last: at + 2 }
}

const YEAR_POINTERS: ReadonlyMap<string, number> = new Map([
  ['this year', 0],
  ['the year', 0],
  ['last year', -1],
  ['previous year', -1],
  ['next year', 1],
])

/** "summer 2016", "the fall of 2022", "last summer": seasons, read as the northern ones. */
export function findSeason(context: ValueContext, at: number): TimeCandidate | undefined {
  const season = SEASONS.get(context.lexemes[at].text)
  if (!season) return undefined
  const of = wordNear(context, at, at + 1) === 'of' || wordNear(context, at, at + 1) === ',' ? at + 2 : at + 1
  const own = yearAt(context, at, of)
  if (own)
    return {
      first: at,
      last: own.last,
      type: 'date',
      precision: 'quarter',
      moment: { is: 'fields', fields: { season, year: own.value } },
    }
  const within = pointedYear(context, at, of)
  if (within)
    return {
      first: at,
      last: within.last,
      type: 'date',
      precision: 'quarter',
      moment: { is: 'fields', fields: { season }, within: within.moment },
    }
  const lead = wordNear(context, at, at - 1)
  const dated =
    /^(?:last|next|this|in|early|mid|late|since|until|by|during)$/.test(lead) ||
    (lead === 'the' && /^(?:in|during|by|since|until|over|for)$/.test(wordNear(context, at, at - 2)))
  if (
    !dated ||
    (context.lexemes[at].capital && !isTitleCase(context, at)) ||
    tokenOf(context, at)?.upos === 'VERB'
  )
    return undefined
  return {
    first: at,
    last: at + 1,
    type: 'date',
    precision: 'quarter',
    moment: { is: 'fields', fields: { season } },
  }
}

/** "2016 june", "2016, nov": a year in front of its month. */
export function findYearMonth(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^(?:19|20)\d{2}$/.test(lexeme.text)) return undefined
  const comma = wordNear(context, at, at + 1) === ',' ? at + 2 : at + 1
  const month = MONTHS.get(wordNear(context, at, comma))
  if (!month || (comma > at + 1 && lexemeNear(context, at, comma + 1)?.kind === 'number')) return undefined
  return {
    first: at,
    last: comma + 1,
    type: 'date',
    precision: 'month',
    moment: { is: 'fields', fields: { year: lexeme.value, month } },
  }
}
