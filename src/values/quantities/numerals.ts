/** Reads numbers written in digits: "40 000", "10 1/2", "2½", "6.2x10^-4"; scales and units are left to others. */
import type { Lexeme } from '../pieces'
import { inSentence } from './number-words'

export interface Numeral {
  readonly value: number
  readonly last: number
  readonly isFraction: boolean
}

/** Denominators that people write with a slash; others ("9/11", "22/7") are dates or names. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100])

export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | undefined {
  const written = lexemes[at].value
  if (Number.isNaN(written)) return undefined
  const slash = Number.isInteger(written) ? slashFraction(lexemes, at) : undefined
  if (slash) return { ...slash, isFraction: true }
  let { value, last } = Number.isInteger(written)
    ? groupedByThousands(lexemes, at)
    : { value: written, last: at + 1 }
  const part = Number.isInteger(value) ? fractionBehind(lexemes, at, last) : undefined
  if (part && part.value < 1) {
    value += part.value
    last = part.last
  }
  const power = powerBehind(lexemes, at, last)
  if (power) {
    value = power.times ? value * power.base ** power.exponent : value ** power.exponent
    last = power.last
  }
  return Number.isFinite(value) ? { value, last, isFraction: false } : undefined
}

/** "40 000", "1 234 567.89": groups of three with one space between. */
function groupedByThousands(lexemes: readonly Lexeme[], at: number): { value: number; last: number } {
  const head = lexemes[at]
  let value = head.value
  let last = at + 1
  const isContinued = at > 0 && lexemes[at - 1].kind === 'number' && lexemes[at - 1].end + 1 === head.start
  if (isContinued || head.end - head.start > 3 || head.text.startsWith('0')) return { value, last }
  while (inSentence(lexemes, at, last) && last - at < MOST_GROUPS) {
    const next = lexemes[last]
    if (
      next.kind !== 'number' ||
      next.start !== lexemes[last - 1].end + 1 ||
      !/^\d{3}(\.\d+)?$/.test(next.text)
    )
      break
    value = value * 1000 + next.value
    last++
    if (next.text.length > 3) break
  }
  return { value, last }
}

/** Quadrillions are the most that the news counts. */
const MOST_GROUPS = 6

function fractionBehind(
  lexemes: readonly Lexeme[],
  at: number,
  last: number,
): { value: number; last: number } | undefined {
  if (!inSentence(lexemes, at, last) || lexemes[last].kind !== 'number') return undefined
  const { start, end, text, value } = lexemes[last]
  const isVulgar = end - start === 1 && text > '9'
  return isVulgar ? { value, last: last + 1 } : slashFraction(lexemes, last)
}

function slashFraction(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | undefined {
  if (!inSentence(lexemes, at, at + 2) || lexemes[at + 1].text !== '/' || lexemes[at].kind !== 'number')
    return undefined
  const denominator = lexemes[at + 2]
  if (
    denominator.kind !== 'number' ||
    !SLASH_DENOMINATORS.has(denominator.value) ||
    denominator.text.startsWith('0')
  )
    return undefined
  if (denominator.spaced !== lexemes[at + 1].spaced || lexemes[at].text.length > 3) return undefined
  if (inSentence(lexemes, at, at + 3) && lexemes[at + 3].text === '/') return undefined
  if (at > 0 && lexemes[at - 1].text === '/') return undefined
  return { value: lexemes[at].value / denominator.value, last: at + 3 }
}

interface Power {
  readonly base: number
  /** The power multiplies the number ("6×10^5") instead of raising it ("2.5^2"). */
  readonly times: boolean
  readonly exponent: number
  readonly last: number
}

/** "×10^-4", "x10^5", "^-1", and the "e10" of "1e10". */
function powerBehind(lexemes: readonly Lexeme[], at: number, from: number): Power | undefined {
  if (!inSentence(lexemes, at, from) || lexemes[from].spaced) return undefined
  let i = from
  let times = lexemes[i].text === 'e'
  if (times) i++
  else {
    if (/^[x×]$/.test(lexemes[i].text) && inSentence(lexemes, at, i + 1) && lexemes[i + 1].text === '10') {
      times = true
      i += 2
    }
    const raised = times || lexemes[at].text === '10' ? raisedAt(lexemes, at, i) : undefined
    if (raised) return { base: 10, times, ...raised }
    if (!inSentence(lexemes, at, i) || lexemes[i].text !== '^') return undefined
    i++
  }
  const sign = inSentence(lexemes, at, i) ? lexemes[i].text : ''
  if (sign === '-' || sign === '+') i++
  if (!inSentence(lexemes, at, i) || lexemes[i].kind !== 'number' || lexemes[i].spaced) return undefined
  const exponent = lexemes[i].value
  // beyond this a double overflows
  return exponent <= 300
    ? { base: 10, times, exponent: sign === '-' ? -exponent : exponent, last: i + 1 }
    : undefined
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The "⁹" of "10⁹" and the "¹²" of "4×10¹²"; behind another number it is the mark of a note. */
function raisedAt(
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
): Pick<Power, 'exponent' | 'last'> | undefined {
  let last = from
  let exponent = 0
  for (; inSentence(lexemes, at, last) && !lexemes[last].spaced && last < from + 2; last++) {
    const digit = SUPERSCRIPTS.indexOf(lexemes[last].text)
    if (digit < 0) break
    exponent = exponent * 10 + digit
  }
  return last > from ? { exponent, last } : undefined
}
