// What a time of a text means where its words alone do not say: "tomorrow" said on a Friday, "three hours later" than 20:15, "May of
// that year"; and how long "from 10am until 3pm" lasts.
import { DAY_PARTS, MONTHS, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { ONES, TEENS, TENS } from '../../lexicon/en/values/numbers'
import { DAY_WORDS, LATER_UNITS } from '../../lexicon/en/values/relative-days'
import { UNIT_WORDS, UNITS } from '../../lexicon/en/values/units'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Document, TimeExpression, Token } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'
import { endsOf, type NamedTime, namedTime } from '../../values/times/named-times'

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
          offset(document, time, text) ??
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

/** So many minutes, days or months after or before another time that was told: "three hours later", "the evening before". */
function later(document: Document, at: number, text: string): TimeReading | undefined {
  const time = document.times[at]
  const shift = time.start === undefined ? shiftOf(document, time, text) : undefined
  const unit = LATER_UNITS.get(shift?.unit ?? '')
  const named = unit && anchorOf(document, at)
  if (!shift || !unit || !named || named.direction !== undefined) return undefined
  const count = shift.count * shift.sign
  const point = (
    precision: TimeExpression['precision'],
    words: string | undefined,
  ): TimeReading | undefined =>
    words === undefined
      ? undefined
      : { words, time: { ...time, type: precision === 'time' ? 'time' : 'date', precision } }
  // A week later it is the same day of the week, and not that day.
  if (unit.days && named.weekday !== undefined) {
    if (Math.abs(count * unit.days) >= 7) return undefined
    const day = weekdayName(named.weekday + count * unit.days)
    return shift.part && day ? point('time', `${day} ${shift.part}`) : point('day', day)
  }
  if (named.part !== undefined) return undefined
  if (unit.minutes && named.clock)
    return named.clock.isHalfDayKnown || named.clock.isExact
      ? point('time', clockName((named.clock.value + count * unit.minutes + MINUTES * HOUR) % MINUTES))
      : undefined
  if (unit.months && named.month !== undefined && named.year === undefined)
    return point('month', nameOf(MONTHS, named.month + count * unit.months))
  return undefined
}

interface Shift {
  readonly count: number
  readonly sign: 1 | -1
  readonly unit: string
  /** "The evening before": of the day, that part. */
  readonly part?: string
}

function shiftOf(document: Document, time: TimeExpression, text: string): Shift | undefined {
  const words = text.split(' ')
  const turn = TURNS.get(words[words.length - 1])
  const pointer = TURNS.get(words[0])
  const plain = turn ? words.slice(0, -1) : words.slice(1)
  const sign = turn ?? pointer
  const unit = plain.at(-1)?.replace(/s$/, '')
  if (sign === undefined || unit === undefined || plain.length > 2) return undefined
  const isPart = DAY_PARTS.has(unit)
  const shift = { sign, unit: isPart ? 'day' : unit, ...(isPart && { part: unit }) }
  if (plain.length === 1) return isPart || unit === 'day' ? { ...shift, count: 1 } : undefined
  const count = countAt(document, time, plain[0])
  return count === undefined || isPart ? undefined : { ...shift, count }
}

const TURNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['later', 1],
  ['after', 1],
  ['afterward', 1],
  ['afterwards', 1],
  ['next', 1],
  ['following', 1],
  ['earlier', -1],
  ['before', -1],
  ['previous', -1],
  ['preceding', -1],
])

/** The time that another is told from: the one before it in the sentence, else the only one of the sentence before. */
function anchorOf(document: Document, at: number): NamedTime | undefined {
  const { span } = document.times[at]
  const own = document.sentences.findIndex(sentence => contains(sentence.span, span))
  const inSentence = (i: number): TimeExpression[] =>
    document.times.filter((time, k) => k < at && i >= 0 && contains(document.sentences[i].span, time.span))
  const near = inSentence(own).at(-1)
  const before = inSentence(own - 1)
  const from = near ?? (before.length === 1 ? before[0] : undefined)
  return from && namedTime(wordsOf(document, from))
}

/** "An hour later", "within an hour", of nothing that is known: a length of time, within "within" at most as long. */
function offset(document: Document, time: TimeExpression, text: string): TimeReading | undefined {
  if (time.start !== undefined || time.type === 'duration') return undefined
  const words = text.split(' ')
  const isWithin = words[0] === 'within'
  const plain = isWithin ? words.slice(1) : words.slice(0, -1)
  if ((!isWithin && !/^(?:later|earlier)$/.test(words[words.length - 1])) || plain.length !== 2)
    return undefined
  const factor = UNITS.get(UNIT_WORDS.get(plain[1]) ?? '')?.factor
  const count = countAt(document, time, plain[0])
  if (factor === undefined || count === undefined || !LENGTHS.test(plain[1])) return undefined
  const seconds = count * factor
  const length = { value: seconds, min: null, max: seconds, unit: 's', approximate: false }
  return { time: { ...time, type: 'duration', seconds }, ...(isWithin && { length }) }
}

const LENGTHS = /^(?:second|minute|hour|day|week|month|year)s?$/

const countAt = ({ quantities }: Document, { span }: TimeExpression, word: string): number | undefined =>
  quantities.find(q => contains(span, q.span))?.value ?? countOf(word)
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
