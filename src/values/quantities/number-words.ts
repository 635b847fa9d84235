/** Adds up number words: "two hundred and two thousand", "twenty-first", "ninety-five hundred"; and reads denominators. */
import { DENOMINATORS, ONES, ORDINALS, SCALES, TEENS, TENS } from '../../lexicon/en/values/numbers'
import type { Lexeme } from '../pieces'

/** Longest number phrase followed; beyond it the words are a list or noise. Keeps the reader linear. */
export const LONGEST_PHRASE = 32

export function inSentence(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return to < lexemes.length && lexemes[to].sentence === lexemes[from].sentence
}

export function isAtom(word: string): boolean {
  return ONES.has(word) || TEENS.has(word) || TENS.has(word)
}

/** "third", "quarters", "twenty-fifth", "hundred and fifths": a denominator in words. */
export function readDenominator(
  lexemes: readonly Lexeme[],
  at: number,
): { value: number; last: number; plural: boolean } | undefined {
  if (at >= lexemes.length || lexemes[at].kind !== 'word') return undefined
  const word = lexemes[at].text
  const simple = DENOMINATORS.get(word)
  if (simple) return { value: simple, last: at + 1, plural: word.endsWith('s') }
  const tens = TENS.get(word)
  if (!tens) return undefined
  let i = at + 1
  if (inSentence(lexemes, at, i) && lexemes[i].text === '-') i++
  if (!inSentence(lexemes, at, i)) return undefined
  const singular = lexemes[i].text.replace(/s$/, '')
  const ones = ORDINALS.get(singular)
  return ones && ones < 10
    ? { value: tens + ones, last: i + 1, plural: singular !== lexemes[i].text }
    : undefined
}

export function isDenominatorAt(lexemes: readonly Lexeme[], first: number, at: number): boolean {
  return inSentence(lexemes, first, at) && lexemes[at].kind === 'word' && DENOMINATORS.has(lexemes[at].text)
}

/** What number words add up to. */
export interface Built {
  readonly value: number
  readonly last: number
  /** The last scale added, that "and a half" would halve. */
  readonly scale: number
  readonly ordinal: boolean
}

type Atom = 'none' | 'ones' | 'teens' | 'tens' | 'hundred' | 'scale'

/**
 * Adds up number words from the left.
 *
 * @param limit scales at least this great do not join: they belong to a greater number around
 * @param stop lexeme index not read beyond
 */
export function addWords(
  lexemes: readonly Lexeme[],
  at: number,
  limit: number,
  stop = at + LONGEST_PHRASE,
): Built | undefined {
  let total = 0
  let group = 0
  let atom = 0
  let state: Atom = 'none'
  let lastScale = limit
  let scale = 1
  let last = at
  for (let i = at; i < stop && inSentence(lexemes, at, i); i++) {
    const lexeme = lexemes[i]
    const word = lexeme.text
    if (lexeme.kind === 'symbol') {
      if (word === '-' && joinsHyphen(lexemes, at, i + 1, state)) continue
      break
    }
    if (lexeme.kind !== 'word') break
    if (word === 'and') {
      if (state !== 'hundred' && state !== 'scale') break
      return (
        addAfterAnd(
          lexemes,
          i + 1,
          { total, group, scale, lastScale, isHundred: state === 'hundred' },
          stop,
        ) ?? { value: total + group, last, scale, ordinal: false }
      )
    }
    const ones = ONES.get(word)
    const large = SCALES.get(word)
    const higher = TEENS.get(word) ?? TENS.get(word)
    if (ones !== undefined) {
      if (state === 'ones' || state === 'teens' || (ones === 0 && state !== 'none')) break
      if (ones === 0) return { value: 0, last: i + 1, scale: 1, ordinal: false }
      group += ones
      atom = ones
      state = 'ones'
    } else if (higher !== undefined) {
      if (state === 'ones' || state === 'teens' || state === 'tens') break
      group += higher
      atom = higher
      state = TEENS.has(word) ? 'teens' : 'tens'
    } else if (large === 12) {
      if (state === 'none') break
      // "three hundred and two dozen" counts two dozens, "two hundred dozen" two hundred of them
      const dozens = state === 'hundred' || state === 'scale' ? group * 12 : group + atom * 11
      return { value: total + dozens, last: i + 1, scale: 12, ordinal: false }
    } else if (large === 100) {
      if (state === 'none' || state === 'hundred' || state === 'scale') break
      group *= 100
      state = 'hundred'
      scale = 100
    } else if (large !== undefined) {
      if (state === 'none') break
      if (group > 0 && large < lastScale) {
        total += group * large
        group = 0
        lastScale = large
        scale = large
        state = 'scale'
      } else if (group === 0 && state === 'scale' && limit === Number.POSITIVE_INFINITY && total < 1e15) {
        total *= large
        scale = total
      } else break
    } else
      return (
        ordinalEnd(word, i + 1, total + group, group, state) ??
        (last > at ? { value: total + group, last, scale, ordinal: false } : undefined)
      )
    last = i + 1
  }
  return last > at ? { value: total + group, last, scale, ordinal: false } : undefined
}

/** "twenty-one", "one-hundred". */
function joinsHyphen(lexemes: readonly Lexeme[], at: number, i: number, state: Atom): boolean {
  const next = inSentence(lexemes, at, i) ? lexemes[i] : undefined
  if (next?.kind !== 'word') return false
  if (state === 'tens' && ((ONES.get(next.text) ?? 0) > 0 || (ORDINALS.get(next.text) ?? 99) < 10))
    return true
  return state !== 'none' && !next.spaced && SCALES.has(next.text)
}

interface Sum {
  readonly total: number
  readonly group: number
  readonly scale: number
  readonly lastScale: number
  readonly isHundred: boolean
}

function addAfterAnd(lexemes: readonly Lexeme[], at: number, sum: Sum, stop: number): Built | undefined {
  const { total, group, scale, lastScale, isHundred } = sum
  if (!inSentence(lexemes, at - 1, at) || lexemes[at].kind !== 'word') return undefined
  if (!isAtom(lexemes[at].text) && !ORDINALS.has(lexemes[at].text)) return undefined
  const rest = addWords(lexemes, at, isHundred ? Math.min(lastScale, 1e15) : lastScale, stop)
  if (!rest || rest.value <= 0) return undefined
  if (rest.value < scale) {
    // "six million and two thirds" adds a fraction of the million, which others read
    if (isDenominatorAt(lexemes, at, rest.last) && rest.value < 10 && scale >= 1000) return undefined
    return { value: total + group + rest.value, last: rest.last, scale: 1, ordinal: rest.ordinal }
  }
  // "three hundred and two thousand": the scale that follows belongs to both
  const isShared = isHundred && rest.scale >= 1000 && rest.value / rest.scale < 100 && rest.scale < lastScale
  return isShared
    ? {
        value: total + group * rest.scale + rest.value,
        last: rest.last,
        scale: rest.scale,
        ordinal: rest.ordinal,
      }
    : undefined
}

/** The ordinal that ends a number: "twenty-first", "two hundredth". */
function ordinalEnd(word: string, last: number, sum: number, group: number, state: Atom): Built | undefined {
  const value = ORDINALS.get(word)
  if (value === undefined) return undefined
  if (value >= 100) {
    if (state === 'none') return { value, last, scale: 1, ordinal: true }
    // "one hundredth" is a fraction
    return state === 'ones' && group === 1 ? undefined : { value: sum * value, last, scale: 1, ordinal: true }
  }
  if (state === 'ones' || state === 'teens' || (state === 'tens' && value >= 10)) return undefined
  // "a hundred seconds": the unit of time, not the rank
  if (word === 'second' && (state === 'hundred' || state === 'scale')) return undefined
  return { value: sum + value, last, scale: 1, ordinal: true }
}
