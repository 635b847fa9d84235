// What a time of a text means where its words alone do not say: "tomorrow" said on a Friday, "three hours later" than 20:15, "May of
// that year"; and how long "from 10am until 3pm" lasts.
import { MONTHS, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { ONES, TEENS, TENS } from '../../lexicon/en/values/numbers'
import { DAY_WORDS, LATER_UNITS } from '../../lexicon/en/values/relative-days'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Document, TimeExpression, Token } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'
import { endsOf, namedTime } from '../../values/times/named-times'

export interface TimeReading {
  readonly time?: TimeExpression
  /** The words that name what is meant. */
  readonly words?: string
  /** How long a stretch between two times lasts. */
  readonly length?: QuantityTerm
}

const MINUTES = 1440
const HOUR = 60
const DAY_MS = 86_400_000
const DAYS_OF_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** The first name of a number is the full one; days are counted from Monday, months from January, both from 1. */
const nameOf = (names: ReadonlyMap<string, number>, at: number): string | undefined => {
  const most = Math.max(...names.values())
  const wanted = ((((at - 1) % most) + most) % most) + 1
  return [...names].find(([, n]) => n === wanted)?.[0]
}
const weekdayName = (day: number): string | undefined => nameOf(WEEKDAYS, day)

/** The times of a document that mean more than their words say. */
export const timeReadings = rememberEach(
  (document: Document): ReadonlyMap<TimeExpression, TimeReading> =>
    new Map(
      document.times.flatMap((time, at) => {
        const text = wordsOf(document, time)
        const read =
          asSaid(document, time, text) ??
          later(document, at, text) ??
          ofThatYear(document, at, text) ??
          inDays(document, time, text) ??
          stretch(text)
        return read ? [[time, read] as const] : []
      }),
    ),
)

const wordsOf = ({ source: { text } }: Document, { span }: TimeExpression): string =>
  text.slice(span.start, span.end).toLowerCase()

/** "In two days," she said on a Friday. */
function asSaid(document: Document, time: TimeExpression, text: string): TimeReading | undefined {
  const days = DAY_WORDS.get(text)
  if (days === undefined) return undefined
  const sentence = document.sentences.find(({ span }) => contains(span, time.span))
  const report = document.attributions.find(({ content }) => content.some(span => contains(span, time.span)))
  if (!sentence || !report || (time.start !== undefined && report.kind === 'indirect')) return undefined
  for (const said of document.times) {
    const weekday = WEEKDAYS.get(wordsOf(document, said))
    if (weekday === undefined || !contains(sentence.span, said.span)) continue
    const { tokens } = sentence
    const verb: Token | undefined = tokens[tokens.find(({ span }) => contains(said.span, span))?.head ?? -1]
    if (!verb || !report.cue.some(span => contains(span, verb.span))) continue
    return said.start === undefined
      ? { words: weekdayName(weekday + days), time: { ...time, type: 'date', precision: 'day' } }
      : onDay(time, said.start, days)
  }
  return undefined
}

function onDay(time: TimeExpression, from: string, days: number): TimeReading {
  const iso = new Date(Date.parse(`${from.slice(0, 10)}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10)
  return { time: { ...time, type: 'date', precision: 'day', start: iso, end: iso, inferred: true } }
}

/** "In ten days", where the day of publication is known. */
function inDays({ source }: Document, time: TimeExpression, text: string): TimeReading | undefined {
  const { published } = source
  if (time.type !== 'duration' || !text.startsWith('in ') || !published || time.seconds === undefined)
    return undefined
  if (time.precision !== 'day' && time.precision !== 'week') return undefined
  return onDay(time, published, Math.round((time.seconds * 1000) / DAY_MS))
}

/** So many minutes, days, months or years after the time told before it in the sentence. */
function later(document: Document, at: number, text: string): TimeReading | undefined {
  const time = document.times[at]
  const found = /^(\S+)(?: (\S+))? (?:later|after(?:wards)?)$/.exec(text)
  if (!found || time.start !== undefined) return undefined
  const [, first, second] = found
  const unit = LATER_UNITS.get((second ?? first).replace(/s$/, ''))
  const amount = document.quantities.find(
    ({ span }) => span.start >= time.span.start && span.end <= time.span.end,
  )
  const count = second === undefined ? undefined : (amount?.value ?? countOf(first))
  if (unit === undefined || count === undefined) return undefined
  const sentence = document.sentences.find(({ span }) => contains(span, time.span))
  const before = document.times[at - 1]
  if (!sentence || !before || !contains(sentence.span, before.span)) return undefined
  const named = namedTime(wordsOf(document, before))
  if (named.direction !== undefined || named.part !== undefined) return undefined
  const point = (
    precision: TimeExpression['precision'],
    words: string | undefined,
  ): TimeReading | undefined =>
    words === undefined
      ? undefined
      : { words, time: { ...time, type: precision === 'time' ? 'time' : 'date', precision } }
  if (unit.minutes && named.clock)
    return named.clock.isHalfDayKnown || named.clock.isExact
      ? point('time', clockName((named.clock.value + count * unit.minutes) % MINUTES))
      : undefined
  if (unit.days && named.weekday !== undefined)
    return point('day', weekdayName(named.weekday + count * unit.days))
  if (unit.months && named.month !== undefined && named.year === undefined)
    return point('month', nameOf(MONTHS, named.month + count * unit.months))
  return undefined
}

const countOf = (word: string): number | undefined =>
  /^\d{1,3}$/.test(word)
    ? Number(word)
    : (ARTICLES.get(word) ?? ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word))
const ARTICLES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
])

const clockName = (minutes: number): string =>
  `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`

/** "Ended on 31 March 2023 … in May of that year" */
function ofThatYear(document: Document, at: number, text: string): TimeReading | undefined {
  const time = document.times[at]
  const month = MONTHS.get(text)
  if (month === undefined) return undefined
  if (!/^ of (?:that|the same) year\b/.test(document.source.text.slice(time.span.end, time.span.end + 20)))
    return undefined
  const before = document.times.slice(0, at).findLast(({ start }) => start !== undefined)
  if (!before?.start) return undefined
  const year = before.start.slice(0, 4)
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  const start = `${year}-${String(month).padStart(2, '0')}-01`
  return { time: { ...time, start, end: `${start.slice(0, 8)}${last}`, precision: 'month', inferred: true } }
}

function stretch(text: string): TimeReading | undefined {
  const ends = endsOf(text)
  if (!ends) return undefined
  const [a, b] = ends
  const amount = (value: number, unit: string): TimeReading | undefined =>
    value > 0 ? { length: { value, min: value, max: value, unit, approximate: false } } : undefined
  if (a.clock && b.clock && a.weekday === undefined && b.weekday === undefined) {
    if (!a.clock.isHalfDayKnown && !b.clock.isHalfDayKnown && !(a.clock.isExact && b.clock.isExact))
      return undefined
    const gap = (b.clock.value - a.clock.value + MINUTES) % MINUTES
    return amount(gap === 0 ? MINUTES / HOUR : gap / HOUR, 'h')
  }
  if (a.day !== undefined && b.day !== undefined && b.month !== undefined && b.year === a.year) {
    const [from, to] = [dayOfYear(a.month ?? b.month, a.day), dayOfYear(b.month, b.day)]
    return amount(((to - from + 365) % 365) + 1, 'd')
  }
  return undefined
}

const dayOfYear = (month: number, day: number): number =>
  DAYS_OF_YEAR.slice(0, month - 1).reduce((sum, days) => sum + days, day)
