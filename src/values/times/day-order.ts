/** Which of the two numbers of "3/4/2025" is the day: as the source's language has it, or another date of the text. */
import { MONTHS } from '../../lexicon/en/values/calendar'
import type { DayOrder } from '../candidate'
import type { Lexeme } from '../pieces'

/** Regions of English by the order of their dates; Canada writes both. */
const ORDERS: ReadonlyMap<string, DayOrder> = new Map([
  ...'GB IE AU NZ IN ZA SG HK MT JM NG KE GH PK BD LK MY ZW'
    .split(' ')
    .map((region): [string, DayOrder] => [region, 'day first']),
  ['US', 'month first'],
  ['PH', 'month first'],
])

/** Which number of a date is the day, so far as the language (BCP 47: "en-GB") or a date that can be read one way only tells. */
export function dayOrderOf(lexemes: readonly Lexeme[], language: string | undefined): DayOrder | undefined {
  const [, ...subtags] = (language ?? '').split(/[-_]/)
  for (const subtag of subtags) {
    const order = ORDERS.get(subtag.toUpperCase())
    if (order) return order
  }
  // Of most texts nobody asks.
  if (!lexemes.some(isOfDate)) return undefined
  return soleOrder(lexemes, inNumbers) ?? soleOrder(lexemes, inWords)
}

/** The stroke of "3/4/2025", or "3.4.2025". */
const isOfDate = ({ kind, text }: Lexeme): boolean =>
  text === '/' || (kind === 'number' && text.indexOf('.') !== text.lastIndexOf('.'))

/** The order of all dates that tell one, when they agree. */
function soleOrder(
  lexemes: readonly Lexeme[],
  read: (lexemes: readonly Lexeme[], at: number) => DayOrder | undefined,
): DayOrder | undefined {
  let sole: DayOrder | undefined
  for (let at = 0; at < lexemes.length; at++) {
    const order = read(lexemes, at)
    if (order === undefined) continue
    if (sole !== undefined && sole !== order) return undefined
    sole = order
  }
  return sole
}

/** "23/4/2025" and "4/23/2025": one of the numbers is no month. */
function inNumbers(lexemes: readonly Lexeme[], at: number): DayOrder | undefined {
  if (lexemes[at].kind !== 'number') return undefined
  const [first, slash, second, other, year] = lexemes.slice(at, at + 5)
  if (year?.kind !== 'number' || year.sentence !== first.sentence) return undefined
  if (slash.text !== '/' || other.text !== '/' || !/^(?:\d{2}|\d{4})$/.test(year.text)) return undefined
  if (first.value > 12 && first.value <= 31 && second.value <= 12) return 'day first'
  return second.value > 12 && second.value <= 31 && first.value <= 12 ? 'month first' : undefined
}

/** "5 May 2025" and "May 5, 2025". */
function inWords(lexemes: readonly Lexeme[], at: number): DayOrder | undefined {
  const { kind, text, capital, sentence } = lexemes[at]
  if (kind !== 'word' || !capital || !MONTHS.has(text)) return undefined
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]]
  if (isDay(before, sentence)) return 'day first'
  return isDay(after, sentence) ? 'month first' : undefined
}

const isDay = (lexeme: Lexeme | undefined, sentence: number): boolean =>
  lexeme?.kind === 'number' &&
  lexeme.sentence === sentence &&
  /^\d{1,2}$/.test(lexeme.text) &&
  lexeme.value >= 1 &&
  lexeme.value <= 31
