/** Ordinal numbers, in words and in digits. */

const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')
const TENS_BEFORE_ONES = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const LOWER_CASE = 32
const LETTER_D = 100
const LETTER_H = 104
const LETTER_T = 116
const ENDING = /(?:st|nd|rd|th)$/

/**
 * Which place an ordinal names; undefined for other words.
 * @example ordinalValue('twenty-first') // 21
 */
export function ordinalValue(word: string): number | undefined {
  // Asked of every word compared with every other, and nearly all end otherwise.
  const last = word.charCodeAt(word.length - 1) | LOWER_CASE
  if (last !== LETTER_D && last !== LETTER_H && last !== LETTER_T) return undefined
  const lower = word.toLowerCase()
  if (!ENDING.test(lower)) return undefined
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(lower)
  if (digits) return Number(digits[1])
  if (ONES.includes(lower)) return ONES.indexOf(lower) + 1
  if (TENS.includes(lower)) return (TENS.indexOf(lower) + 2) * 10
  if (lower === 'hundredth') return 100
  if (lower === 'thousandth') return 1000
  const [tens, ones, ...rest] = lower.split(/[- ]/, 3)
  const [ten, one] = [TENS_BEFORE_ONES.indexOf(tens), ONES.indexOf(ones ?? '')]
  return ten >= 0 && one >= 0 && one < 9 && rest.length === 0 ? (ten + 2) * 10 + one + 1 : undefined
}
