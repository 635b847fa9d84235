// What a time is looked up by: the same key however the day or the number is written.
import { MONTHS } from '../../lexicon/en/values/calendar'
import { ONES, TEENS, TENS } from '../../lexicon/en/values/numbers'

/**
 * "5 September", "Sept. 5" and "the 5th of September" are one day, of whatever year; "within twenty-five minutes" is "within
 * 25 minutes".
 */
export function timeKey(spelt: readonly string[]): string {
  const words = inFigures(spelt).map(word => (word === 'midday' ? 'noon' : word))
  const monthOf = (word: string): number | undefined => MONTHS.get(word.replace('.', ''))
  if (!words.some(word => monthOf(word) !== undefined)) return words.join(' ')
  const parts = words.flatMap((word, i) => {
    if (/^(?:of|the|,)$/.test(word)) return []
    // "The three months to September" has no day.
    if (/^\d/.test(word) && UNITS.has(words[i + 1])) return `x${word}`
    const month = monthOf(word)
    return month === undefined ? (/^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)?.[1] ?? word) : `month ${month}`
  })
  return parts.sort().join(' ')
}

const UNITS = new Set(
  'second minute hour day night week fortnight weekend month quarter year decade'.split(' '),
)

/** Numbers in words, of one token or of three, as figures. */
function inFigures(words: readonly string[]): readonly string[] {
  if (!words.some(word => valueIn(word) !== undefined || word.includes('-'))) return words
  const out: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [tens, ones] = words[i + 1] === '-' ? [words[i], words[i + 2]] : words[i].split('-')
    const value = valueIn(tens)
    if (value !== undefined && TENS.has(tens) && ones !== undefined && ONES.has(ones)) {
      out.push(String(value + (ONES.get(ones) ?? 0)))
      if (words[i + 1] === '-') i += 2
    } else out.push(String(valueIn(words[i]) ?? words[i]))
  }
  return out
}

const valueIn = (word: string): number | undefined => ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word)
