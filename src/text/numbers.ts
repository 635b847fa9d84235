// Words that begin with a figure: decimals, times of day, dates, telephone numbers, ordinals, figures with units.
import { ATTACHED_UNITS } from '../lexicon/en/wordforms'
import { alphanumericEnd, classAt, DIGIT, digitsEnd, LETTER, lettersEnd } from './characters'

/** Appends to `ends` the end of the number at `from` and of a unit that is written on to it; returns the last. */
export function numberEnds(text: string, from: number, to: number, ends: number[]): number {
  const end = figureEnd(text, from, to)
  if (end >= to || classAt(text, end) !== LETTER) {
    ends.push(end)
    return end
  }
  const letters = lettersEnd(text, end, to)
  const tail = letters - end > 8 ? '' : text.slice(end, letters).toLowerCase()
  if (tail === 'p' || tail === 'a') {
    const dotted = text.slice(end, end + 4).toLowerCase()
    if (dotted === 'p.m.' || dotted === 'a.m.') {
      ends.push(end)
      return end
    }
  }
  if (ATTACHED_UNITS.has(tail) && alphanumericEnd(text, letters, to) === letters && tail !== 's') {
    ends.push(end)
    return end
  }
  const whole = alphanumericEnd(text, letters, to)
  ends.push(whole)
  return whole
}

/** Digits with points, commas and colons between them; dates with slashes; telephone numbers with hyphens. */
function figureEnd(text: string, from: number, to: number): number {
  let end = text[from] === '.' ? digitsEnd(text, from + 1, to) : digitsEnd(text, from, to)
  const first = end - from
  const grouped = groupsEnd(text, from, to, end, '-')
  if (grouped > 0) return grouped
  const dated = groupsEnd(text, from, to, end, '/')
  if (dated > 0) return dated
  while (end + 1 < to && classAt(text, end + 1) === DIGIT) {
    const c = text[end]
    const next = digitsEnd(text, end + 1, to)
    if (c === '.' || c === ':' || (c === ',' && next - end === 4 && first <= 3)) end = next
    else break
  }
  return end
}

/** End of figures joined by hyphens or slashes that make one word; 0 when they are words of their own. */
function groupsEnd(text: string, from: number, to: number, firstEnd: number, joiner: string): number {
  const lengths = [firstEnd - from]
  let end = firstEnd
  while (lengths.length < 6 && end + 1 < to && text[end] === joiner && classAt(text, end + 1) === DIGIT) {
    const next = digitsEnd(text, end + 1, to)
    lengths.push(next - end - 1)
    end = next
  }
  if (lengths.length === 1) return 0
  if (lengths.length >= 3) return end
  const [a, b] = lengths
  if (joiner === '-') return a === 3 && b === 4 ? end : 0
  // A fraction has one figure on each side; month and day have a month, and a day of two figures.
  const month = Number(text.slice(from, firstEnd))
  return a <= 2 && b === 2 && month >= 1 && month <= 12 ? end : 0
}
