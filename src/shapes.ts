/** What callers give, held against tables of what it may be; what is told to one who gives something else. */
import { nearest } from './nearest'

/** Throws where the value is not as it should be; `at` is what a message calls it. */
export type Shape = (value: unknown, at: string) => void
/** What an object may have, by name; a value that is undefined is left out. */
export type Fields = Readonly<Record<string, Shape>>

/** What the options of a function and a source are called; their fields go by their own names. */
const OPTIONS = 'options'
export const SOURCE = 'a source'

/**
 * Options, and what was given after them, where nothing belongs: `compare(a, b, {}, { minConfidence: 0.5 })` is not what it seems.
 *
 * @throws TypeError or RangeError that names the option, and the nearest where one is unknown
 */
export function checkOptions(value: unknown, fields: Fields, more: readonly unknown[] = []): void {
  object('option', fields)(value, OPTIONS)
  const surplus = more.find(each => each !== undefined)
  if (surplus === undefined) return
  throw new TypeError(`corroborate: nothing comes after the options, got ${named(surplus)}`)
}

/** An object with these fields and no others; `what` is what a field of it is called. */
export function object(what: string, fields: Fields): Shape {
  const names = Object.keys(fields)
  return (value, at) => {
    plainObject(value, at)
    const unknown = Object.keys(value).find(key => !names.includes(key))
    if (unknown !== undefined) {
      const meant = nearest(unknown, names)
      const all = names.map(name => `"${name}"`).join(', ')
      const hint = meant !== undefined ? `did you mean "${meant}"?` : `there ${are(names)} ${all}`
      throw new TypeError(`corroborate: unknown ${what} "${unknown}" in ${at}: ${hint}`)
    }
    checkFields(value, fields, at)
  }
}

const are = (names: readonly string[]): string => (names.length === 1 ? 'is only' : 'are')

/** An object that may have more of its owner's own, so long as it is no misspelling of a field that is missing. */
export function openObject(what: string, fields: Fields): Shape {
  const names = Object.keys(fields)
  return (value, at) => {
    plainObject(value, at)
    for (const key of Object.keys(value)) {
      const meant = names.includes(key) ? undefined : nearest(key, names)
      if (meant !== undefined && !Object.hasOwn(value, meant))
        throw new TypeError(`corroborate: unknown ${what} "${key}" in ${at}: did you mean "${meant}"?`)
    }
    checkFields(value, fields, at)
  }
}

function checkFields(value: object, fields: Fields, at: string): void {
  const given = new Map<string, unknown>(Object.entries(value))
  for (const [name, shape] of Object.entries(fields)) {
    const field = given.get(name)
    if (field !== undefined || needs.has(shape))
      shape(field, at === OPTIONS || at === SOURCE ? name : `${at}.${name}`)
  }
}

const needs = new WeakSet<Shape>()

/** A field that must be there. */
export function needed(shape: Shape): Shape {
  const own: Shape = (value, at) => shape(value, at)
  needs.add(own)
  return own
}

/** An object of any keys, with values of one shape. */
export function record(shape: Shape): Shape {
  return (value, at) => {
    plainObject(value, at)
    for (const [key, each] of Object.entries(value)) shape(each, `${at}["${key}"]`)
  }
}

/** An array of values of one shape; `words` is what it is an array of. */
export function listOf(shape: Shape, words: string): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) throw new TypeError(wrong(at, `an array of ${words}`, value))
    value.forEach((each, i) => {
      shape(each, `${at}[${i}]`)
    })
  }
}

/** A value of which a test holds. */
export function that(holds: (value: unknown) => boolean, words: string): Shape {
  return (value, at) => {
    if (!holds(value)) throw new TypeError(wrong(at, words, value))
  }
}

/** One of these words; the nearest is told. */
export function oneOf(words: readonly string[]): Shape {
  const all = words.map(word => `"${word}"`).join(', ')
  return (value, at) => {
    if (typeof value === 'string' && words.includes(value)) return
    const meant = typeof value === 'string' ? nearest(value, words) : undefined
    throw new TypeError(
      wrong(at, meant === undefined ? `one of ${all}` : `one of a list (did you mean "${meant}"?)`, value),
    )
  }
}

/** A number within bounds; one beyond them is a RangeError. */
export function number(words: string, isWithin: (value: number) => boolean, bounds: string): Shape {
  return (value, at) => {
    if (typeof value !== 'number') throw new TypeError(wrong(at, words, value))
    if (!isWithin(value)) throw new RangeError(`corroborate: ${at} must ${bounds}, got ${value}`)
  }
}

export const func: Shape = that(value => typeof value === 'function', 'a function')
export const functions: Shape = listOf(func, 'functions')
export const flag: Shape = that(value => typeof value === 'boolean', 'true or false')
export const text: Shape = that(value => typeof value === 'string', 'a string')
export const share: Shape = number(
  'a number from 0 to 1',
  value => value >= 0 && value <= 1,
  'lie between 0 and 1',
)
export const abortSignal: Shape = that(
  value => typeof value === 'object' && value !== null && 'aborted' in value,
  'an AbortSignal',
)
export const whole: Shape = that(
  value => typeof value === 'number' && Number.isInteger(value) && value > 0,
  'a whole number from 1',
)

/**
 * For a function without options: one that is given some is told so. What `map` hands on, the place and the list, is nobody's option.
 *
 * @throws TypeError that names what it was given
 */
export function noOptions(name: string, more: readonly unknown[]): void {
  const [first, list] = more
  if (first === undefined || (typeof first === 'number' && Array.isArray(list))) return
  if (isPlain(first) && Object.keys(first).length === 0) return
  throw new TypeError(`corroborate: ${name} takes no options, got ${named(first)}`)
}

/** Options that stand where none are taken, by the first of them. */
const named = (value: unknown): string => {
  const [key] = isPlain(value) ? Object.keys(value) : []
  return key === undefined ? given(value) : `"${key}"`
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const wrong = (at: string, words: string, value: unknown): string =>
  `corroborate: ${at} must be ${words}, got ${given(value)}`

function plainObject(value: unknown, at: string): asserts value is object {
  if (!isPlain(value)) throw new TypeError(wrong(at, 'an object', value))
  // A promise, a URL or a Map has its contents elsewhere, and would pass for an object without any.
  const [, kind] = Object.prototype.toString.call(value).split(/[ \]]/)
  if (kind !== 'Object' && Object.keys(value).length === 0)
    throw new TypeError(`corroborate: ${at} must be a plain object, got a ${kind}`)
}

/** A value as an error message shows it, short whatever it is. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object without one' : `${typeof value} ${String(value)}`
}

const given = (value: unknown): string => (isPlain(value) ? 'an object' : describe(value))
