// The times and amounts of the usage tables through what npm has for them: npx tsx bench/value-peers.ts, after `npm ci --prefix
// bench/value-peers`. A row is right when every value of its sentence is found as the table has it, and no other.

import { createRequire } from 'node:module'
import { quantities, times } from '../src/index'
import { amountOf, inFull, readable, when } from '../test/values/usage'
import type { Usage } from '../test/values/usage-quantities'
import * as amounts from '../test/values/usage-quantities'
import * as moments from '../test/values/usage-times'

const load = createRequire(new URL('./value-peers/package.json', import.meta.url))
const PUBLISHED = '2025-10-16'
const REFERENCE = new Date(`${PUBLISHED}T12:00:00Z`)
process.env.TZ = 'UTC'

/** Values as the tables write them, or of other readings the one that the table has. */
type Peer = (sentence: string, expected: readonly string[]) => readonly string[]

const chrono: Peer = sentence =>
  load('chrono-node')
    .parse(sentence, { instant: REFERENCE, timezone: 'UTC' })
    .map(({ start, end }: { start: Components; end?: Components }) => {
      const [from, to] = intervalOf(start)
      return told(from, end ? intervalOf(end)[1] : to)
    })

interface Components {
  isCertain(part: string): boolean
  get(part: string): number
}

/** What the parts that the words state cover: a day, a month, a year, or an instant. */
function intervalOf(parts: Components): readonly [string, string] {
  const two = (part: string): string => String(parts.get(part)).padStart(2, '0')
  const year = String(parts.get('year')).padStart(4, '0')
  if (parts.isCertain('hour')) {
    const at = `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}`
    return [at, at]
  }
  if (parts.isCertain('day') || parts.isCertain('weekday')) {
    const day = `${year}-${two('month')}-${two('day')}`
    return [day, day]
  }
  if (!parts.isCertain('month')) return [`${year}-01-01`, `${year}-12-31`]
  const last = new Date(Date.UTC(parts.get('year'), parts.get('month'), 0)).getUTCDate()
  return [`${year}-${two('month')}-01`, `${year}-${two('month')}-${last}`]
}

const told = (from: string, to: string): string => (from === to ? from : `${from}..${to}`)

const nlp = load('compromise')
nlp.plugin(load('compromise-dates'))

/** A whole day runs from its first minute to its last; one instant is told to the minute. */
function compromiseInterval({ start, end, unit }: { start: string; end: string; unit: string }): string {
  const isClock = unit === 'time' || !start.includes('T00:00')
  const [from, to] = [start, end ?? start].map(at => at.slice(0, isClock ? 16 : 10))
  // What begins at some hour of a day and ends with the day is told by the hour.
  return isClock && (end ?? '').includes('T23:59') ? from : told(from, to)
}

const compromiseTimes: Peer = sentence => {
  const read = nlp(sentence)
  const dates = read.dates({ today: PUBLISHED, timezone: 'Etc/UTC' }).get() as {
    start: string | null
    end: string
    unit: string
  }[]
  const lengths = read.durations().get() as Record<string, number>[]
  return [
    ...dates.map(date => (date.start === null ? '?' : compromiseInterval({ ...date, start: date.start }))),
    ...lengths.map(length => `${secondsOf(length)}s`),
  ]
}

const SECONDS: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
}
const secondsOf = (length: Readonly<Record<string, number>>): number =>
  Object.entries(length).reduce(
    (sum, [unit, count]) => sum + count * (SECONDS[unit.replace(/s$/, '')] ?? 0),
    0,
  )

interface Resolution {
  readonly value?: string
  readonly start?: string
  readonly end?: string
  readonly type?: string
}

/** Of several readings, past and future, the one of the table counts; ends of ranges are left out there. */
const recognizerTimes: Peer = (sentence, expected) => {
  const { recognizeDateTime, Culture } = load('@microsoft/recognizers-text-date-time')
  return recognizeDateTime(sentence, Culture.English, undefined, REFERENCE).map(
    ({ resolution }: { resolution?: { values?: Resolution[] } }) => {
      const readings = (resolution?.values ?? []).map(recognized)
      return readings.find(reading => expected.includes(reading)) ?? readings[0] ?? '?'
    },
  )
}

function recognized({ type, value, start, end }: Resolution): string {
  if (type === 'duration') return `${value}s`
  if (type === 'set') return 'set'
  if (start !== undefined || end !== undefined) {
    const before = end !== undefined && end.length === 10 ? new Date(Date.parse(end) - 86_400_000) : undefined
    return told(stamp(start ?? ''), before ? before.toISOString().slice(0, 10) : stamp(end ?? ''))
  }
  return type === 'time' ? '?' : stamp(value ?? '?')
}

const stamp = (value: string): string => value.replace(' ', 'T').slice(0, 16)

/** Numbers alone: their units are not asked of peers. */
const compromiseAmounts: Peer = sentence => {
  const bare = load('compromise')
  bare.plugin(load('compromise-numbers'))
  const found = bare(sentence).numbers().get() as (number | { num?: number | null })[]
  return found.map(each => String(typeof each === 'number' ? each : (each.num ?? '?')))
}

const recognizerAmounts: Peer = sentence => {
  const { recognizeNumber, recognizePercentage, Culture } = load('@microsoft/recognizers-text-number')
  const withUnit = load('@microsoft/recognizers-text-number-with-unit')
  const readers = [
    withUnit.recognizeCurrency,
    withUnit.recognizeDimension,
    withUnit.recognizeTemperature,
    withUnit.recognizeAge,
    recognizePercentage,
    recognizeNumber,
  ]
  const found: { start: number; end: number; value: string }[] = []
  for (const read of readers)
    for (const { start, end, resolution } of read(sentence, Culture.English) as {
      start: number
      end: number
      resolution?: { value?: string }
    }[])
      if (!found.some(other => start <= other.end && other.start <= end))
        found.push({ start, end, value: String(resolution?.value ?? '?').replace('%', '') })
  return found.sort((x, y) => x.start - y.start).map(({ value }) => String(Number(value)))
}

/** The greatest difference from rounding. */
const NEAR = 1e-4

function isRight(found: readonly string[], expected: readonly string[], isAmount: boolean): boolean {
  if (found.length !== expected.length) return false
  return expected.every((value, i) => {
    if (!isAmount) return found[i] === value
    const [size] = value.split(' ')
    return Math.abs(Number(found[i]) - Number(size)) <= NEAR * Math.abs(Number(size))
  })
}

const TIME_PEERS: Readonly<Record<string, Peer>> = {
  corroborate: sentence => times(sentence, { published: PUBLISHED }).map(when),
  'chrono-node': chrono,
  'compromise-dates': compromiseTimes,
  'Recognizers-Text': recognizerTimes,
}
const AMOUNT_PEERS: Readonly<Record<string, Peer>> = {
  'compromise-numbers': compromiseAmounts,
  'Recognizers-Text': recognizerAmounts,
}

const listOf = (values: string): string[] => (values === '' ? [] : values.split('; '))

function rowOf(
  name: string,
  tables: Readonly<Record<string, readonly Usage[]>>,
  test: (row: Usage) => boolean,
): string {
  const cells = Object.values(tables).map(rows => [rows.filter(test).length, rows.length])
  const [right, all] = [0, 1].map(i => cells.reduce((sum, cell) => sum + cell[i], 0))
  const shares = [...cells, [right, all]].map(([n, of]) => `${Math.round((100 * n) / of)} %`)
  return `| ${[name, ...shares].join(' | ')} |`
}

const header = (tables: Readonly<Record<string, readonly Usage[]>>): string[] => {
  const names = Object.entries(tables).map(([name, rows]) => `${readable(name)} (${rows.length})`)
  return [
    `| ${['', ...names, 'all'].join(' | ')} |`,
    `| ${['---', ...names.map(() => '---:'), '---:'].join(' | ')} |`,
  ]
}

/** A peer that throws has found nothing. */
function attempt(peer: Peer, sentence: string, expected: readonly string[]): readonly string[] {
  try {
    return peer(sentence, expected)
  } catch {
    return ['?']
  }
}

console.log(header(moments).join('\n'))
for (const [name, peer] of Object.entries(TIME_PEERS))
  console.log(rowOf(name, moments, ([s, v]) => isRight(attempt(peer, s, listOf(v)), listOf(v), false)))
console.log()
console.log(header(amounts).join('\n'))
console.log(
  rowOf('corroborate', amounts, ([s, v]) => quantities(s).map(amountOf).join('; ') === (v && inFull(v))),
)
for (const [name, peer] of Object.entries(AMOUNT_PEERS))
  console.log(rowOf(name, amounts, ([s, v]) => isRight(attempt(peer, s, []), listOf(v), true)))
