/** What the words of a time name when no date is known: weekday, day, month, year, the hour and its zone. */
import { DAY_PARTS, MONTHS, TIME_ZONES, WEEKDAYS } from '../../lexicon/en/values/calendar'
import { ZONE_OFFSETS } from '../../lexicon/en/values/time-zones'
import type { ValueRelation } from '../value-relation'

export interface Clock {
  /** Minutes into the day. */
  readonly value: number
  /** Given to the minute; "4pm" may be some minutes before or after. */
  readonly isExact: boolean
  /** "Shortly before five": not so much as another hour away. */
  readonly isNear?: boolean
  /** Morning and afternoon are told apart. */
  readonly isHalfDayKnown: boolean
  /** Minutes ahead of UTC; absent when the words name no zone that is known. */
  readonly zone?: number
  readonly isZoned: boolean
}

export interface NamedTime {
  readonly words: string
  readonly weekday?: number
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly clock?: Clock
  /** Minutes ahead of UTC. */
  readonly zone?: number
  /** "Early", "mid-", "morning". */
  readonly part?: string
  /** "Before", "since", "last". */
  readonly direction?: string
}

const HOUR = 60
const HALF_DAY = 12 * HOUR
/** "4pm" of 4.12pm. */
const ROUND_HOUR = 30
const FIRST_YEAR = 1000
const LAST_YEAR = 2999

/** Reads the names in the words of one time. */
export function namedTime(text: string): NamedTime {
  const lower = text.toLowerCase().replaceAll(',', ' ').replaceAll('\u2019', "'")
  const spoken = lower.split(/\s/).filter(word => word !== '')
  // "Shortly after noon" is noon, told roughly.
  const isRough = CLOSE.has(spoken[0]) && BESIDE.has(spoken[1])
  const words = isRough ? spoken.slice(2) : spoken
  const monthAt = words.findIndex(word => MONTHS.has(word.replace('.', '')))
  const month = MONTHS.get((words[monthAt] ?? '').replace('.', ''))
  const weekday = first(words, word => WEEKDAYS.get(word.replace('.', '')))
  // An hour without a zone is local time.
  const zoneWord = words.find(word => bare(word) !== 'local' && TIME_ZONES.has(bare(word)))
  const zone = zoneWord === undefined ? undefined : ZONE_OFFSETS.get(bare(zoneWord))
  const read = clockOf(words, zone, zoneWord !== undefined, isRough)
  const clock = isRough && read ? { ...read, isExact: false, isNear: true } : read
  // "1600 GMT" is an hour.
  const year = clock ? yearBeside(words, monthAt) : first(words, yearOf)
  const day = monthAt < 0 ? (clock ? undefined : ordinalDay(words)) : dayBeside(words, monthAt)
  const isEarly = words.some((word, i) => word === 'before' && NIGHT_ENDS.has(words[i + 1]))
  // The "half" of "half past ten" and the afternoon of "five in the afternoon" are in the hour.
  const named = clock ? undefined : words.find(word => PARTS.has(word) || word.startsWith('mid-'))
  const part = isEarly && !clock ? 'early' : named
  const direction = isEarly
    ? undefined
    : words.find((word, i) => DIRECTIONS.has(word) && minutesBefore(words, i + 1) === undefined)
  const plain = words.filter(word => !EMPTY.has(word)).join(' ')
  return { words: plain, weekday, day, month, year, clock, zone, part, direction }
}

/** Both ends of "from 10am until 3pm", "1 May to 31 July". */
export function endsOf(text: string): readonly [NamedTime, NamedTime] | undefined {
  const found = /^(?:from |between )?(.{3,30}?) (?:until|till|to|and|-) (.{3,30})$/.exec(text.toLowerCase())
  return found ? [namedTime(found[1]), namedTime(found[2])] : undefined
}

/** "Before dawn" is early. */
const NIGHT_ENDS: ReadonlySet<string> = new Set(['dawn', 'daybreak', 'sunrise'])

/** Stretches of the day, in minutes, that a time may mean; none where it names neither an hour nor a part. */
export function hoursOf({ clock, part = '' }: NamedTime): readonly (readonly [from: number, to: number])[] {
  if (clock) {
    const slack = clock.isNear ? ROUND_HOUR : 0
    const at = [clock.value - slack, clock.value + slack] as const
    return clock.isHalfDayKnown ? [at] : [at, [at[0] + HALF_DAY, at[1] + HALF_DAY]]
  }
  const hours = DAY_PARTS.get(part)?.map(hour => Number(hour.slice(0, 2)) * HOUR + Number(hour.slice(3, 5)))
  if (hours) return [[hours[0], hours[1]]]
  const ends = ENDS_OF_DAY.get(part)
  return ends ? [ends] : []
}

const ENDS_OF_DAY: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 9 * HOUR]],
  ['late', [20 * HOUR, 24 * HOUR]],
])

const CLOSE: ReadonlySet<string> = new Set(['shortly', 'just', 'soon', 'little', 'bit'])
const BESIDE: ReadonlySet<string> = new Set(['after', 'before'])

const EMPTY: ReadonlySet<string> = new Set('the on in at of a an around about'.split(' '))
/** "Early May" is a part of May. */
const PARTS: ReadonlySet<string> = new Set(
  'early late mid middle beginning start end morning afternoon evening night dawn lunchtime half'.split(' '),
)
/** What these say depends on another time: "before Monday" is not Monday. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  'before after since until till by from to through between ago later earlier next last this past coming following previous'.split(
    ' ',
  ),
)

function first<T>(words: readonly string[], read: (word: string) => T | undefined): T | undefined {
  for (const word of words) {
    const found = read(word)
    if (found !== undefined) return found
  }
  return undefined
}

/** "(GMT)" is GMT. */
function bare(word: string): string {
  return word.replace('(', '').replace(')', '').replaceAll('.', '')
}

function numberIn(word: string, least: number, greatest: number): number | undefined {
  const value = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN
  return value >= least && value <= greatest ? value : undefined
}

const yearOf = (word: string): number | undefined => numberIn(word, FIRST_YEAR, LAST_YEAR)

/** "1 May 2024", "May 1, 2024", "May 2024". */
function yearBeside(words: readonly string[], month: number): number | undefined {
  return month < 0 ? undefined : (yearOf(words[month + 1] ?? '') ?? yearOf(words[month + 2] ?? ''))
}

/** "5 May", "the 5th of May", "May 5". */
function dayBeside(words: readonly string[], month: number): number | undefined {
  const before = words[month - 1] === 'of' ? words[month - 2] : words[month - 1]
  return dayOf(before ?? '') ?? dayOf(words[month + 1] ?? '')
}

/** "The 13th" of a month that is known, and nothing else. */
function ordinalDay(words: readonly string[]): number | undefined {
  const plain = words.filter(word => !EMPTY.has(word))
  return plain.length === 1 && /^\d{1,2}(?:st|nd|rd|th)$/.test(plain[0]) ? dayOf(plain[0]) : undefined
}

const dayOf = (word: string): number | undefined => numberIn(word.replace(/(?:st|nd|rd|th)$/, ''), 1, 31)

const HOURS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
)
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['five', 5],
  ['ten', 10],
  ['quarter', 15],
  ['twenty', 20],
  ['half', 30],
])

/** "Half past" and "a quarter to", before an hour. */
function minutesBefore(words: readonly string[], i: number): number | undefined {
  const word = words[i - 2] ?? ''
  const minutes = /^minutes?$/.test(word) ? countOf(words[i - 3] ?? '') : MINUTES.get(word)
  const side = words[i - 1]
  if (minutes === undefined || (side !== 'past' && side !== 'to')) return undefined
  return side === 'past' ? minutes : -minutes
}

/** "Eight minutes to seven" */
const countOf = (word: string): number | undefined =>
  HOURS.get(word) ?? MINUTES.get(word) ?? numberIn(word, 1, HOUR - 1)

/** "5 in the afternoon" is told as "5 p.m.". */
function halfBehind(words: readonly string[], i: number): string | undefined {
  const word = words[i] ?? ''
  if (/^[ap]\.?m\.?$/.test(word)) return word
  const part = word === 'in' && words[i + 1] === 'the' ? words[i + 2] : undefined
  if (part === 'morning') return 'a'
  return part === 'afternoon' || part === 'evening' ? 'p' : undefined
}

function clockOf(
  words: readonly string[],
  zone: number | undefined,
  isZoned: boolean,
  isRough: boolean,
): Clock | undefined {
  const at = (value: number, isExact: boolean, isHalfDayKnown: boolean): Clock => ({
    value,
    isExact,
    isHalfDayKnown,
    isZoned,
    ...(zone === undefined ? {} : { zone }),
  })
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === 'noon' || word === 'midday') return at(HALF_DAY, false, true)
    if (word === 'midnight') return at(0, false, true)
    const found = /^(\d{1,2})(?:[:.](\d\d))?([ap]\.?m\.?)?$/.exec(String(HOURS.get(word) ?? word))
    if (found) {
      const half = found[3] ?? halfBehind(words, words[i + 1] === "o'clock" ? i + 2 : i + 1)
      const minutes = minutesBefore(words, i)
      const isSaid = half !== undefined || minutes !== undefined || words[i + 1] === "o'clock"
      if (isSaid || found[2] !== undefined || (isRough && i === 0)) {
        const hour = fromParts(Number(found[1]), found[2], half, at)
        return minutes === undefined
          ? hour
          : { ...hour, value: (hour.value + minutes + 2 * HALF_DAY) % (2 * HALF_DAY), isExact: true }
      }
    }
    const military = /^(\d\d)(\d\d)$/.exec(word)
    if (military && isZoned) return at(Number(military[1]) * HOUR + Number(military[2]), true, true)
  }
  return undefined
}

function fromParts(
  hour: number,
  minute: string | undefined,
  half: string | undefined,
  at: (value: number, isExact: boolean, isHalfDayKnown: boolean) => Clock,
): Clock {
  const hours = hour % (half === undefined ? 24 : 12)
  const value = hours * HOUR + Number(minute ?? 0) + (half?.startsWith('p') ? HALF_DAY : 0)
  return at(value, minute !== undefined, half !== undefined || hour > 12)
}

/** Hours of the day: "4pm" is 16:00, and some minutes after it too; hours of unlike zones meet where both are known. */
export function relateClocks(a: Clock, b: Clock): ValueRelation {
  if (a.isZoned !== b.isZoned) return a.value === b.value && areAlike(a, b) ? 'equal' : 'unknown'
  if (a.isZoned && (a.zone === undefined) !== (b.zone === undefined)) return 'unknown'
  const cycle = a.isHalfDayKnown && b.isHalfDayKnown ? 2 * HALF_DAY : HALF_DAY
  const apart = Math.abs(a.value - (a.zone ?? 0) - (b.value - (b.zone ?? 0))) % cycle
  const gap = Math.min(apart, cycle - apart)
  if (gap === 0) {
    if (a.isHalfDayKnown === b.isHalfDayKnown) return 'equal'
    return a.isHalfDayKnown ? 'narrower' : 'wider'
  }
  if (a.isExact === b.isExact) return 'exclusive'
  if (gap >= HOUR) return 'exclusive'
  if (gap > ROUND_HOUR) return a.isNear || b.isNear ? 'exclusive' : 'unknown'
  return a.isExact ? 'narrower' : 'wider'
}

const areAlike = (a: Clock, b: Clock): boolean => a.isHalfDayKnown === b.isHalfDayKnown

type Slot = 'weekday' | 'day' | 'month' | 'year'
const SLOTS: readonly Slot[] = ['weekday', 'day', 'month', 'year']

/** Two times of which one has no date: apart where a name both give differs, else the one that names more says more. */
export function relateNamed(m: NamedTime, n: NamedTime): ValueRelation {
  if (m.words === n.words) return m.words === '' ? 'unknown' : 'equal'
  const bounded = relateToBound(m, n) ?? converseOf(relateToBound(n, m))
  if (bounded) return bounded
  // "Last Friday" is no Tuesday, whichever Friday it is.
  if (isNear(m) && isNear(n) && areOther(m.weekday, n.weekday)) return 'exclusive'
  if (m.direction !== n.direction) return 'unknown'
  const clocks = m.clock && n.clock ? relateClocks(m.clock, n.clock) : undefined
  if (clocks === 'exclusive' || clocks === 'unknown') return clocks
  const differs = SLOTS.some(slot => m[slot] !== undefined && n[slot] !== undefined && m[slot] !== n[slot])
  if (differs) return m.direction === undefined ? 'exclusive' : 'unknown'
  if ((isPart(m) && isInPart(n, m)) || (isPart(n) && isInPart(m, n))) return isPart(n) ? 'narrower' : 'wider'
  if ((isPart(m) && isInPart(n, m) === false) || (isPart(n) && isInPart(m, n) === false)) return 'exclusive'
  // "Before Monday" lies before Tuesday too; "early" and "late" may meet in the middle.
  if (m.direction !== undefined || !isNamed(m) || !isNamed(n)) return 'unknown'
  if (m.part !== undefined && n.part !== undefined && m.part !== n.part && !areEvenings(m, n))
    return 'unknown'
  if (isBareDay(m, n) || isBareDay(n, m)) return 'equal'
  const relations = new Set<ValueRelation>(clocks === undefined ? [] : [clocks])
  const isPlaced = isInPart(m, n) ?? isInPart(n, m)
  if (isPlaced === false) return 'exclusive'
  for (const slot of [...SLOTS, 'clock', 'part'] as const) {
    // "3pm" says more closely what "the afternoon" says.
    if (slot === 'part' && isPlaced) continue
    if (m[slot] !== undefined && n[slot] === undefined) relations.add('narrower')
    if (m[slot] === undefined && n[slot] !== undefined) relations.add('wider')
  }
  relations.delete('equal')
  if (relations.size === 0) return 'equal'
  return relations.size === 1 ? [...relations][0] : 'unknown'
}

/** "Monday evening" and "Monday night": nobody would say that they are two. */
export const areEvenings = ({ part: x }: NamedTime, { part: y }: NamedTime): boolean =>
  (x === 'evening' && y === 'night') || (x === 'night' && y === 'evening')

/** "The 13th" and "13 June": the month is the one that is spoken of. */
const isBareDay = (m: NamedTime, n: NamedTime): boolean =>
  m.day !== undefined && m.month === undefined && m.weekday === undefined && m.day === n.day

/** One hour of a clock, whichever half of the day it is of. */
export const areOneHour = ({ clock: x }: NamedTime, { clock: y }: NamedTime): boolean =>
  x !== undefined && y !== undefined && x.isExact === y.isExact && (x.value - y.value) % HALF_DAY === 0

/** "Next Monday" is a Monday; "after Monday" is any later day. */
const isNear = ({ direction }: NamedTime): boolean =>
  direction === undefined || /^(?:last|next|this|past|coming)$/.test(direction)

const areOther = (x: number | undefined, y: number | undefined): boolean =>
  x !== undefined && y !== undefined && x !== y

const converseOf = (relation: ValueRelation | undefined): ValueRelation | undefined =>
  relation === 'narrower' ? 'wider' : relation

/** "In the afternoon" and nothing else. */
const isPart = (time: NamedTime): boolean =>
  time.part !== undefined && time.words === time.part && DAY_PARTS.has(time.part)

/** An hour beside "before midnight" or "after 5am": within, or past it. Midnight ends the evening before it and begins the night after. */
function relateToBound(point: NamedTime, bound: NamedTime): ValueRelation | undefined {
  const [own, edge] = [point.clock, bound.clock]
  if (!own || !edge || point.direction !== undefined || own.isZoned !== edge.isZoned) return undefined
  if (!own.isHalfDayKnown && !(own.isExact && edge.value === 0)) return undefined
  if (!edge.isHalfDayKnown || SLOTS.some(slot => point[slot] !== bound[slot])) return undefined
  const isMidnight = edge.value === 0
  const value = own.value - (own.zone ?? 0) + (edge.zone ?? 0)
  if (value === edge.value) return undefined
  if (bound.direction === 'before')
    return (isMidnight ? value >= HALF_DAY : value < edge.value) ? 'narrower' : 'exclusive'
  if (bound.direction !== 'after') return undefined
  return (isMidnight ? value < HALF_DAY : value > edge.value) ? 'narrower' : 'exclusive'
}

/** Whether the hour of the one lies in the part of the day that the other names; undefined where either is not told. */
function isInPart({ clock }: NamedTime, { part, clock: other, weekday }: NamedTime): boolean | undefined {
  const hours = DAY_PARTS.get(part ?? '')
  const end = weekday === undefined ? undefined : ENDS_OF_DAY.get(part ?? '')
  if (!clock?.isHalfDayKnown || other || !(hours ?? end)) return undefined
  // "Early on Monday" is no afternoon; whether noon is early the words do not say.
  if (end)
    return end[0] <= clock.value && clock.value <= end[1] ? true : isOtherHalf(end, clock) ? false : undefined
  if (!hours) return undefined
  const [from, to] = hours.map(hour => Number(hour.slice(0, 2)) * HOUR + Number(hour.slice(3, 5)))
  return from <= clock.value && clock.value <= to
}

const isOtherHalf = ([from]: readonly [number, number], { value }: Clock): boolean =>
  from < HALF_DAY !== value < HALF_DAY

/** Words that name nothing here ("last week", "in spring") cannot be compared with others. */
function isNamed(time: NamedTime): boolean {
  return time.clock !== undefined || SLOTS.some(slot => time[slot] !== undefined)
}
