/** Reads number words and digits as one number: "two and a half billion", "4 thousand 3 hundred and 21", "10 1/2". */
import { DENOMINATORS, ONES, ORDINALS, SCALE_LETTERS, SCALES, TEENS, TENS } from '../lexicon/en/numbers'
import type { Lexeme } from './lexemes'

export interface NumberPhrase {
  /** Lexeme range, half-open. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly type: 'cardinal' | 'ordinal' | 'fraction'
  readonly digits: boolean
}

/** Longest number phrase followed; beyond it the words are a list or noise. Keeps the reader linear. */
const LONGEST_PHRASE = 32

/** Denominators that people write with a slash; others ("9/11", "22/7") are dates or names. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 64, 100])

/**
 * The longest number that starts at a lexeme, without sign, bounds or unit.
 *
 * @param money scale letters then mean more: the `m` of "£5m" is a million, of "5m" a metre
 */
export function readNumber(lexemes: readonly Lexeme[], at: number, money = false): NumberPhrase | undefined {
  const first = lexemes[at]
  if (first.kind === 'number') return readDigits(lexemes, at, money)
  if (first.kind !== 'word') return undefined
  if (first.text === 'a' || first.text === 'an') return readAfterArticle(lexemes, at)
  if (first.text === 'half' || first.text === 'quarter')
    return readScaledFraction(lexemes, at, at + 1, first.text === 'half' ? 1 / 2 : 1 / 4, true)
  return readWords(lexemes, at)
}

function same(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return to < lexemes.length && lexemes[to].sentence === lexemes[from].sentence
}

function readDigits(lexemes: readonly Lexeme[], at: number, money: boolean): NumberPhrase | undefined {
  if (Number.isNaN(lexemes[at].value)) return undefined
  let value = lexemes[at].value
  let last = at + 1
  const whole = Number.isInteger(value)
  const spacedThousands = whole ? thousandsEnd(lexemes, at) : last
  if (spacedThousands > last) {
    for (let i = last; i < spacedThousands; i++) value = value * 1000 + lexemes[i].value
    last = spacedThousands
  }
  const slash = whole ? slashFraction(lexemes, at) : undefined
  if (slash) {
    value = slash.value
    last = slash.last
  } else if (whole && same(lexemes, at, last) && lexemes[last].kind === 'number') {
    const part =
      lexemes[last].value < 1 && lexemes[last].end - lexemes[last].start === 1 && lexemes[last].text > '9'
        ? { value: lexemes[last].value, last: last + 1 }
        : slashFraction(lexemes, last)
    if (part && part.value < 1) {
      value += part.value
      last = part.last
    }
  }
  const power = powerOf(lexemes, at, last)
  if (power) {
    value = power.base === 10 && power.times ? value * 10 ** power.exponent : value ** power.exponent
    last = power.last
  }
  if (!Number.isFinite(value)) return undefined
  const letter = scaleLetter(lexemes, last, money)
  if (letter) return finish(lexemes, at, last + 1, value * letter, true)
  if (same(lexemes, at, last) && SCALES.has(lexemes[last].text) && lexemes[last].kind === 'word') {
    const words = readScales(lexemes, at, last, value)
    return finish(lexemes, at, words.last, words.value, true, words.scale)
  }
  return slash
    ? { first: at, last, value, type: 'fraction', digits: true }
    : finish(lexemes, at, last, value, true)
}

/** "40 000", "1 234 567.89": groups of three with one space between. */
function thousandsEnd(lexemes: readonly Lexeme[], at: number): number {
  const head = lexemes[at]
  let last = at + 1
  if (head.end - head.start > 3 || head.text.startsWith('0')) return last
  while (same(lexemes, at, last) && last - at < 6) {
    const next = lexemes[last]
    if (
      next.kind !== 'number' ||
      next.start !== lexemes[last - 1].end + 1 ||
      !/^\d{3}(\.\d+)?$/.test(next.text)
    )
      break
    last++
    if (next.text.length > 3) break
  }
  return last
}

function slashFraction(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | undefined {
  if (!same(lexemes, at, at + 2) || lexemes[at + 1].text !== '/' || lexemes[at].kind !== 'number')
    return undefined
  const denominator = lexemes[at + 2]
  if (
    denominator.kind !== 'number' ||
    !SLASH_DENOMINATORS.has(denominator.value) ||
    denominator.text.startsWith('0')
  )
    return undefined
  if (denominator.spaced !== lexemes[at + 1].spaced || lexemes[at].text.length > 3) return undefined
  if (same(lexemes, at, at + 3) && lexemes[at + 3].text === '/') return undefined
  if (at > 0 && lexemes[at - 1].text === '/') return undefined
  return { value: lexemes[at].value / denominator.value, last: at + 3 }
}

/** "×10^-4", "x10^5", "^-1", and the "e10" of "1e10". */
function powerOf(
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
): { base: number; times: boolean; exponent: number; last: number } | undefined {
  let i = from
  let base = Number.NaN
  let times = false
  if (!same(lexemes, at, i) || lexemes[i].spaced) return undefined
  if (lexemes[i].text === 'e') {
    base = 10
    times = true
    i++
  } else {
    if (
      (lexemes[i].text === 'x' || lexemes[i].text === '×') &&
      same(lexemes, at, i + 1) &&
      lexemes[i + 1].text === '10'
    ) {
      base = 10
      times = true
      i += 2
    }
    if (!same(lexemes, at, i) || lexemes[i].text !== '^') return undefined
    i++
  }
  const negative = same(lexemes, at, i) && lexemes[i].text === '-'
  if (negative || (same(lexemes, at, i) && lexemes[i].text === '+')) i++
  if (!same(lexemes, at, i) || lexemes[i].kind !== 'number' || lexemes[i].spaced) return undefined
  const exponent = lexemes[i].value
  return exponent <= 300 ? { base, times, exponent: negative ? -exponent : exponent, last: i + 1 } : undefined
}

function scaleLetter(lexemes: readonly Lexeme[], at: number, money: boolean): number | undefined {
  const lexeme = lexemes[at]
  if (!lexeme || lexeme.kind !== 'word' || lexeme.spaced) return undefined
  if (lexeme.text !== 'k' && !money && !(lexeme.text === 'm' && lexeme.capital)) return undefined
  return SCALE_LETTERS.get(lexeme.text)
}

/** "3 million", "2.5 hundred thousand": digits and the scales behind them, then lesser groups ("4 thousand 3 hundred and 21"). */
function readScales(
  lexemes: readonly Lexeme[],
  first: number,
  at: number,
  value: number,
): { value: number; last: number; scale: number } {
  let scale = SCALES.get(lexemes[at].text) ?? 1
  let total = value * scale
  let last = at + 1
  while (
    same(lexemes, first, last) &&
    lexemes[last].kind === 'word' &&
    SCALES.has(lexemes[last].text) &&
    last - at < 3
  ) {
    scale = SCALES.get(lexemes[last].text) ?? 1
    total *= scale
    last++
  }
  const hasAnd = same(lexemes, first, last) && lexemes[last].text === 'and'
  const next = hasAnd ? last + 1 : last
  if (same(lexemes, first, next) && next - first < LONGEST_PHRASE) {
    const lexeme = lexemes[next]
    if (
      lexeme.kind === 'number' &&
      lexeme.spaced &&
      lexeme.value > 0 &&
      lexeme.value < scale &&
      Number.isInteger(lexeme.value)
    ) {
      const follows =
        same(lexemes, first, next + 1) && lexemes[next + 1].kind === 'word'
          ? SCALES.get(lexemes[next + 1].text)
          : undefined
      if (follows && follows < scale && !hasAnd) {
        const rest = readScales(lexemes, first, next + 1, lexeme.value)
        if (rest.value < scale) return { value: total + rest.value, last: rest.last, scale: rest.scale }
      } else if (!follows && hasAnd && scale === 100)
        return { value: total + lexeme.value, last: next + 1, scale: 1 }
    } else if (lexeme.kind === 'word' && isAtom(lexeme.text)) {
      const rest = buildCardinal(lexemes, next, scale)
      if (rest && rest.value > 0 && rest.value < scale && !isDenominatorAt(lexemes, first, rest.last))
        return { value: total + rest.value, last: rest.last, scale: 1 }
    }
  }
  return { value: total, last, scale }
}

function isAtom(word: string): boolean {
  return ONES.has(word) || TEENS.has(word) || TENS.has(word)
}

/** "a hundred", "a dozen", "a third", "a twenty-first", "a half". */
function readAfterArticle(lexemes: readonly Lexeme[], at: number): NumberPhrase | undefined {
  if (!same(lexemes, at, at + 1)) return undefined
  const next = lexemes[at + 1]
  if (next.kind !== 'word') return undefined
  const scale = SCALES.get(next.text)
  if (scale && !next.text.endsWith('s')) {
    const words = readScales(lexemes, at, at + 1, 1)
    return finish(lexemes, at, words.last, words.value, false, words.scale)
  }
  if (next.text === 'half' || next.text === 'quarter')
    return readScaledFraction(lexemes, at, at + 2, next.text === 'half' ? 1 / 2 : 1 / 4, false)
  const denominator = readDenominator(lexemes, at + 1)
  if (denominator && denominator.value > 2)
    return readScaledFraction(lexemes, at, denominator.last, 1 / denominator.value, false)
  return undefined
}

/** What a fraction is a fraction of, when that is a scale: "half a million", "two thirds of a million", "quarter million". */
function readScaledFraction(
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
  value: number,
  bare: boolean,
): NumberPhrase | undefined {
  let i = from
  if (same(lexemes, at, i) && lexemes[i].text === 'of') i++
  if (same(lexemes, at, i) && (lexemes[i].text === 'a' || lexemes[i].text === 'an')) i++
  if (same(lexemes, at, i) && lexemes[i].kind === 'word' && lexemes[i].text !== 'hundreds') {
    const scale = SCALES.get(lexemes[i].text)
    if (scale && !lexemes[i].text.endsWith('s')) {
      let last = i + 1
      let total = value * scale
      if (
        same(lexemes, at, last) &&
        lexemes[last].kind === 'word' &&
        (SCALES.get(lexemes[last].text) ?? 0) > scale
      ) {
        total *= SCALES.get(lexemes[last].text) ?? 1
        last++
      }
      return { first: at, last, value: total, type: 'cardinal', digits: false }
    }
  }
  if (bare && lexemes[at].text === 'quarter') return undefined
  return { first: at, last: from, value, type: 'fraction', digits: false }
}

/** "third", "quarters", "twenty-fifth", "hundred and fifths": a denominator in words. */
function readDenominator(
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
  if (same(lexemes, at, i) && lexemes[i].text === '-') i++
  if (!same(lexemes, at, i)) return undefined
  const singular = lexemes[i].text.replace(/s$/, '')
  const ones = ORDINALS.get(singular)
  return ones && ones < 10
    ? { value: tens + ones, last: i + 1, plural: singular !== lexemes[i].text }
    : undefined
}

function isDenominatorAt(lexemes: readonly Lexeme[], first: number, at: number): boolean {
  return same(lexemes, first, at) && lexemes[at].kind === 'word' && DENOMINATORS.has(lexemes[at].text)
}

interface Built {
  readonly value: number
  readonly last: number
  readonly scale: number
  readonly ordinal: boolean
}

type Atom = 'none' | 'ones' | 'teens' | 'tens' | 'hundred' | 'scale'

/** Adds up number words from the left; `limit` bounds the scales that may join. */
function buildCardinal(lexemes: readonly Lexeme[], at: number, limit: number): Built | undefined {
  let total = 0
  let group = 0
  let atom = 0
  let state: Atom = 'none'
  let lastScale = limit
  let scale = 1
  let last = at
  let i = at
  while (same(lexemes, at, i) && i - at < LONGEST_PHRASE) {
    const lexeme = lexemes[i]
    const word = lexeme.text
    if (lexeme.kind === 'symbol') {
      const next = same(lexemes, at, i + 1) ? lexemes[i + 1] : undefined
      const joins =
        word === '-' &&
        next?.kind === 'word' &&
        ((state === 'tens' && ((ONES.get(next.text) ?? 0) > 0 || (ORDINALS.get(next.text) ?? 99) < 10)) ||
          (state !== 'none' && !next.spaced && SCALES.has(next.text)))
      if (!joins) break
      i++
      continue
    }
    if (lexeme.kind !== 'word') break
    if (word === 'and') {
      if (state !== 'hundred' && state !== 'scale') break
      const rest =
        same(lexemes, at, i + 1) &&
        lexemes[i + 1].kind === 'word' &&
        (isAtom(lexemes[i + 1].text) || ORDINALS.has(lexemes[i + 1].text))
          ? buildCardinal(lexemes, i + 1, Math.min(lastScale, state === 'hundred' ? 1e15 : lastScale))
          : undefined
      if (!rest || rest.value <= 0 || rest.value >= scale) {
        // "three hundred and two thousand": the scale that follows belongs to both
        if (
          !rest ||
          state !== 'hundred' ||
          rest.scale < 1000 ||
          rest.value / rest.scale >= 100 ||
          rest.scale >= lastScale
        )
          break
        return {
          value: total + group * rest.scale + rest.value,
          last: rest.last,
          scale: rest.scale,
          ordinal: rest.ordinal,
        }
      }
      if (isDenominatorAt(lexemes, at, rest.last) && rest.value < 10 && scale >= 1000) break
      return { value: total + group + rest.value, last: rest.last, scale: 1, ordinal: rest.ordinal }
    }
    const ones = ONES.get(word)
    const teens = TEENS.get(word)
    const tens = TENS.get(word)
    const large = SCALES.get(word)
    const ordinal = ORDINALS.get(word)
    if (ones !== undefined) {
      if (state === 'ones' || state === 'teens' || (ones === 0 && state !== 'none')) break
      group += ones
      atom = ones
      state = 'ones'
      if (ones === 0) return { value: 0, last: i + 1, scale: 1, ordinal: false }
    } else if (teens !== undefined || tens !== undefined) {
      if (state === 'ones' || state === 'teens' || state === 'tens') break
      atom = teens ?? tens ?? 0
      group += atom
      state = teens !== undefined ? 'teens' : 'tens'
    } else if (large !== undefined) {
      if (state === 'none') break
      if (large === 12) {
        group += atom * 11
        if (state === 'hundred' || state === 'scale') group = group * 12
        return { value: total + group, last: i + 1, scale: 12, ordinal: false }
      }
      if (large === 100) {
        if (state === 'hundred' || state === 'scale') break
        group *= 100
        state = 'hundred'
        scale = 100
      } else if (group > 0 && large < lastScale) {
        total += group * large
        group = 0
        lastScale = large
        scale = large
        state = 'scale'
      } else if (group === 0 && state === 'scale' && limit === Number.POSITIVE_INFINITY) {
        total *= large
        scale = total
      } else break
    } else if (
      ordinal !== undefined && word !== 'second'
        ? true
        : word === 'second' && (state === 'tens' || state === 'none')
    ) {
      const value = ordinal ?? 2
      if (value >= 100) {
        if (state === 'none') return { value, last: i + 1, scale: 1, ordinal: true }
        return state === 'ones' && group === 1
          ? undefined
          : { value: (total + group) * value, last: i + 1, scale: 1, ordinal: true }
      }
      if (state === 'ones' || state === 'teens' || (state === 'tens' && value >= 10)) break
      return { value: total + group + value, last: i + 1, scale: 1, ordinal: true }
    } else break
    i++
    last = i
  }
  return last > at ? { value: total + group, last, scale, ordinal: false } : undefined
}

function readWords(lexemes: readonly Lexeme[], at: number): NumberPhrase | undefined {
  const word = lexemes[at].text
  if (!isAtom(word) && !ORDINALS.has(word)) return undefined
  if (word === 'one') {
    const denominator = same(lexemes, at, at + 1)
      ? readDenominator(lexemes, lexemes[at + 1].text === '-' ? at + 2 : at + 1)
      : undefined
    if (denominator && !denominator.plural)
      return readScaledFraction(lexemes, at, denominator.last, 1 / denominator.value, false)
  }
  const built = buildCardinal(lexemes, at, Number.POSITIVE_INFINITY)
  if (!built) return undefined
  if (built.ordinal)
    return { first: at, last: built.last, value: built.value, type: 'ordinal', digits: false }
  return finish(lexemes, at, built.last, built.value, false, built.scale)
}

/** What may follow a cardinal: "point five", a denominator, "and a half", "over three", another scale. */
function finish(
  lexemes: readonly Lexeme[],
  first: number,
  last: number,
  value: number,
  digits: boolean,
  scale = 1,
): NumberPhrase {
  const cardinal: NumberPhrase = { first, last, value, type: 'cardinal', digits }
  if (!same(lexemes, first, last) || !Number.isFinite(value)) return cardinal
  const next = lexemes[last]
  if (next.kind === 'symbol' && next.text !== '-') return cardinal
  if (next.text === 'point' && !digits) return decimalWords(lexemes, cardinal) ?? cardinal
  const hyphen = next.text === '-' ? last + 1 : last
  const denominator = same(lexemes, first, hyphen) && !digits ? readDenominator(lexemes, hyphen) : undefined
  if (denominator?.plural && denominator.value > 1)
    return readScaledFraction(lexemes, first, denominator.last, value / denominator.value, false) ?? cardinal
  if (next.text === 'and') return mixedNumber(lexemes, cardinal, scale) ?? cardinal
  if (next.text === 'over' && !digits) return overFraction(lexemes, cardinal) ?? cardinal
  return cardinal
}

function decimalWords(lexemes: readonly Lexeme[], whole: NumberPhrase): NumberPhrase | undefined {
  let i = whole.last + 1
  let decimals = ''
  while (same(lexemes, whole.first, i) && decimals.length < 12) {
    const word = lexemes[i].text
    const atom = ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word)
    if (atom === undefined) break
    decimals += String(atom)
    i++
  }
  if (!decimals) return undefined
  const scale =
    same(lexemes, whole.first, i) && lexemes[i].kind === 'word' ? SCALES.get(lexemes[i].text) : undefined
  const value = Number(`${whole.value}.${decimals}`)
  return { ...whole, value: value * (scale ?? 1), last: scale ? i + 1 : i }
}

/** "five and a half million", "3 million and a half", "one billion and a quarter million". */
function mixedNumber(
  lexemes: readonly Lexeme[],
  whole: NumberPhrase,
  scale: number,
): NumberPhrase | undefined {
  const at = whole.last + 1
  if (!same(lexemes, whole.first, at) || lexemes[at].kind !== 'word') return undefined
  let fraction = 0
  let last = at
  const word = lexemes[at].text
  if (word === 'a' || word === 'one' || word === 'half') {
    const denominator = word === 'half' ? { value: 2, last: at + 1 } : readDenominator(lexemes, at + 1)
    if (!denominator) return undefined
    fraction = 1 / denominator.value
    last = denominator.last
  } else {
    const numerator = isAtom(word) ? buildCardinal(lexemes, at, 1000) : undefined
    if (!numerator || numerator.ordinal) return undefined
    const hyphen =
      same(lexemes, at, numerator.last) && lexemes[numerator.last].text === '-'
        ? numerator.last + 1
        : numerator.last
    const denominator = same(lexemes, at, hyphen) ? readDenominator(lexemes, hyphen) : undefined
    if (!denominator?.plural) return undefined
    fraction = numerator.value / denominator.value
    last = denominator.last
  }
  if (fraction >= 1) return undefined
  const following =
    same(lexemes, at, last) && lexemes[last].kind === 'word' ? SCALES.get(lexemes[last].text) : undefined
  if (following) {
    const value = scale >= 1000 ? whole.value + fraction * following : (whole.value + fraction) * following
    return { ...whole, value, last: last + 1 }
  }
  return { ...whole, value: whole.value + fraction * (scale >= 1000 ? scale : 1), last }
}

/** "one over three": spoken fractions whose numerator is one, so that "ten over two years" stays ten. */
function overFraction(lexemes: readonly Lexeme[], numerator: NumberPhrase): NumberPhrase | undefined {
  if (numerator.value !== 1) return undefined
  const at = numerator.last + 1
  if (!same(lexemes, numerator.first, at)) return undefined
  const lexeme = lexemes[at]
  const built =
    lexeme.kind === 'number'
      ? { value: lexeme.value, last: at + 1 }
      : lexeme.kind === 'word' && isAtom(lexeme.text)
        ? buildCardinal(lexemes, at, Number.POSITIVE_INFINITY)
        : undefined
  return built && built.value > 1
    ? { ...numerator, value: 1 / built.value, last: built.last, type: 'fraction' }
    : undefined
}
