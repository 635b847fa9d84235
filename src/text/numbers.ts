// Words that begin with a figure: decimals, times of day, dates, telephone numbers, ordinals, figures with units.
import { ATTACHED_UNITS } from '../lexicon/en/text/wordforms'
import { alphanumericEnd, classAt, DIGIT, digitsEnd, LETTER, lettersEnd } from './characters'

/** Longest unit looked up. */
const LONGEST_UNIT = 8
/** Most groups of figures in a telephone number or date. */
const MOST_GROUPS = 6

/** Appends to `ends` the end of the number at `from`, which may begin with a point or a plus; returns it. */
export function numberEnds(text: string, from: number, to: number, ends: number[]): number {
  const end = suffixEnd(text, from, figureEnd(text, from, to), to)
  ends.push(end)
  return end
}

/** Ordinals, decades and model numbers are one word ("1st", "1980s", "737s", "4x4"); a unit is the next word. */
function suffixEnd(text: string, from: number, end: number, to: number): number {
  if (end >= to) return end
  if (text[end] === "'") {
    const decade = text[end - 1] === '0' && end - from <= 4 && /^'[sS]/.test(text.slice(end, end + 2))
    return decade && alphanumericEnd(text, end + 1, to) === end + 2 ? end + 2 : end
  }
  if (classAt(text, end) !== LETTER) return end
  const letters = lettersEnd(text, end, to)
  if (letters - end === 1 && text[letters] === '.' && /^[ap]\.m/i.test(text.slice(end, end + 3))) return end
  const whole = alphanumericEnd(text, letters, to)
  if (
    whole === letters &&
    letters - end <= LONGEST_UNIT &&
    ATTACHED_UNITS.has(text.slice(end, letters).toLowerCase())
  )
    return end
  return whole
}

/** Digits with points, commas and colons between them; dates with slashes; telephone numbers with hyphens. */
function figureEnd(text: string, from: number, to: number): number {
  const signed = text[from] === '.' || text[from] === '+'
  let end = digitsEnd(text, signed ? from + 1 : from, to)
  if (!signed) {
    const grouped = groupsEnd(text, from, end, to)
    if (grouped > 0) return grouped
  }
  const leading = end - from
  while (end + 1 < to && classAt(text, end + 1) === DIGIT) {
    const c = text[end]
    if (c !== '.' && c !== ':' && c !== ',') break
    const next = digitsEnd(text, end + 1, to)
    // A comma groups thousands; elsewhere it divides a list.
    if (c === ',' && (next - end !== 4 || leading > 3)) break
    end = next
  }
  return end
}

/** End of figures that hyphens or slashes join to one word; 0 when they are words of their own. */
function groupsEnd(text: string, from: number, firstEnd: number, to: number): number {
  const joiner = text[firstEnd]
  if (firstEnd >= to || (joiner !== '-' && joiner !== '/')) return 0
  const first = firstEnd - from
  let groups = 1
  let second = 0
  let end = firstEnd
  while (groups < MOST_GROUPS && text[end] === joiner && end + 1 < to && classAt(text, end + 1) === DIGIT) {
    const next = digitsEnd(text, end + 1, to)
    if (groups === 1) second = next - end - 1
    groups++
    end = next
  }
  if (groups === 1) return 0
  if (groups > 2) return end
  // Of pairs, telephone numbers and postal codes are one word; ranges and scores are three.
  if (joiner === '-') return (first === 3 || first === 5) && second === 4 ? end : 0
  // Month and day are one word when the day has two figures; otherwise it may be a fraction, and that is three.
  const month = Number(text.slice(from, firstEnd))
  return first <= 2 && second === 2 && month >= 1 && month <= 12 ? end : 0
}
