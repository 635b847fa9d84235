/** Reads number words and digits as one number: "two and a half billion", "4 thousand 3 hundred and 21", "10 1/2 million". */
import { ONES, ORDINALS, SCALE_LETTERS, SCALES, TEENS, TENS } from '../../lexicon/en/values/numbers'
import type { Lexeme } from '../pieces'
import {
  addWords,
  inSentence,
  isAtom,
  isDenominatorAt,
  LONGEST_PHRASE,
  readDenominator,
} from './number-words'
import { readNumeral } from './numerals'

export interface NumberPhrase {
  /** Lexeme range, half-open. */
  readonly first: number
  readonly last: number
  readonly value: number
  readonly type: 'cardinal' | 'ordinal' | 'fraction'
  readonly digits: boolean
}

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

function readDigits(lexemes: readonly Lexeme[], at: number, money: boolean): NumberPhrase | undefined {
  const numeral = readNumeral(lexemes, at)
  if (!numeral) return undefined
  const { value, last, isFraction } = numeral
  const letter = scaleLetter(lexemes, last, money)
  if (letter) return finish(lexemes, at, last + 1, value * letter, true)
  if (inSentence(lexemes, at, last) && lexemes[last].kind === 'word' && SCALES.has(lexemes[last].text)) {
    const words = readScales(lexemes, at, last, value)
    return finish(lexemes, at, words.last, words.value, true, words.scale)
  }
  const hyphenated = hyphenatedScale(lexemes, at, last)
  if (hyphenated) return finish(lexemes, at, last + 2, value * hyphenated, true, hyphenated)
  if (isFraction) return { first: at, last, value, type: 'fraction', digits: true }
  return finish(lexemes, at, last, value, true)
}

/** "A $40-million plan": a hyphen joins digits and a scale that is no letter. */
function hyphenatedScale(lexemes: readonly Lexeme[], at: number, hyphen: number): number | undefined {
  if (!inSentence(lexemes, at, hyphen + 1)) return undefined
  const [joint, word] = [lexemes[hyphen], lexemes[hyphen + 1]]
  if (joint.text !== '-' || joint.spaced || word.spaced || word.kind !== 'word') return undefined
  const scale = SCALES.get(word.text)
  return scale && scale >= 1e6 && !word.text.endsWith('s') ? scale : undefined
}

function scaleLetter(lexemes: readonly Lexeme[], at: number, money: boolean): number | undefined {
  const lexeme = lexemes[at]
  if (lexeme?.kind !== 'word') return undefined
  // "10 k": a letter apart is a scale only where nothing else can claim it
  if (lexeme.spaced)
    return lexeme.text === 'k' &&
      !lexeme.capital &&
      !(inSentence(lexemes, at, at + 1) && lexemes[at + 1].kind === 'word')
      ? 1e3
      : undefined
  // "$3MM" as bankers write it.
  if (money && lexeme.text === 'mm') return 1e6
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
    inSentence(lexemes, first, last) &&
    lexemes[last].kind === 'word' &&
    SCALES.has(lexemes[last].text) &&
    last - at < 3
  ) {
    scale = SCALES.get(lexemes[last].text) ?? 1
    total *= scale
    last++
  }
  const hasAnd = inSentence(lexemes, first, last) && lexemes[last].text === 'and'
  const next = hasAnd ? last + 1 : last
  if (inSentence(lexemes, first, next) && next - first < LONGEST_PHRASE) {
    const lexeme = lexemes[next]
    if (
      lexeme.kind === 'number' &&
      lexeme.spaced &&
      lexeme.value > 0 &&
      lexeme.value < scale &&
      Number.isInteger(lexeme.value)
    ) {
      const follows =
        inSentence(lexemes, first, next + 1) && lexemes[next + 1].kind === 'word'
          ? SCALES.get(lexemes[next + 1].text)
          : undefined
      if (follows && follows < scale && !hasAnd) {
        const rest = readScales(lexemes, first, next + 1, lexeme.value)
        if (rest.value < scale) return { value: total + rest.value, last: rest.last, scale: rest.scale }
      } else if (!follows && hasAnd && scale === 100)
        return { value: total + lexeme.value, last: next + 1, scale: 1 }
    } else if (lexeme.kind === 'word' && isAtom(lexeme.text)) {
      const rest = addWords(lexemes, next, scale)
      if (rest && rest.value > 0 && rest.value < scale && !isDenominatorAt(lexemes, first, rest.last))
        return { value: total + rest.value, last: rest.last, scale: 1 }
    }
  }
  return { value: total, last, scale }
}

/** "a hundred", "a dozen", "a third", "a twenty-first", "a half". */
function readAfterArticle(lexemes: readonly Lexeme[], at: number): NumberPhrase | undefined {
  if (!inSentence(lexemes, at, at + 1)) return undefined
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
  if (inSentence(lexemes, at, i) && lexemes[i].text === 'of') i++
  if (inSentence(lexemes, at, i) && (lexemes[i].text === 'a' || lexemes[i].text === 'an')) i++
  if (inSentence(lexemes, at, i) && lexemes[i].kind === 'word' && lexemes[i].text !== 'hundreds') {
    const scale = SCALES.get(lexemes[i].text)
    if (scale && !lexemes[i].text.endsWith('s')) {
      let last = i + 1
      let total = value * scale
      if (
        inSentence(lexemes, at, last) &&
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

function readWords(lexemes: readonly Lexeme[], at: number): NumberPhrase | undefined {
  const word = lexemes[at].text
  if (!isAtom(word) && !ORDINALS.has(word)) return undefined
  if (word === 'one') {
    const denominator = inSentence(lexemes, at, at + 1)
      ? readDenominator(lexemes, lexemes[at + 1].text === '-' ? at + 2 : at + 1)
      : undefined
    if (denominator && !denominator.plural)
      return readScaledFraction(lexemes, at, denominator.last, 1 / denominator.value, false)
  }
  const built = addWords(lexemes, at, Number.POSITIVE_INFINITY)
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
  if (!inSentence(lexemes, first, last) || !Number.isFinite(value)) return cardinal
  const next = lexemes[last]
  if (next.kind === 'symbol' && next.text !== '-') return cardinal
  if (next.text === 'point' && !digits) return decimalWords(lexemes, cardinal) ?? cardinal
  const hyphen = next.text === '-' ? last + 1 : last
  const denominator =
    inSentence(lexemes, first, hyphen) && !digits ? readDenominator(lexemes, hyphen) : undefined
  if (denominator?.plural && denominator.value > 1)
    return readScaledFraction(lexemes, first, denominator.last, value / denominator.value, false) ?? cardinal
  if (next.text === 'and') return mixedNumber(lexemes, cardinal, scale) ?? cardinal
  if (next.text === 'over') return overFraction(lexemes, cardinal) ?? cardinal
  return cardinal
}

function decimalWords(lexemes: readonly Lexeme[], whole: NumberPhrase): NumberPhrase | undefined {
  let i = whole.last + 1
  let decimals = ''
  while (inSentence(lexemes, whole.first, i) && decimals.length < 12) {
    const word = lexemes[i].text
    const atom = ONES.get(word) ?? TEENS.get(word) ?? TENS.get(word)
    if (atom === undefined) break
    decimals += String(atom)
    i++
  }
  if (!decimals) return undefined
  const scale =
    inSentence(lexemes, whole.first, i) && lexemes[i].kind === 'word'
      ? SCALES.get(lexemes[i].text)
      : undefined
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
  if (!inSentence(lexemes, whole.first, at) || lexemes[at].kind !== 'word') return undefined
  let fraction = 0
  let last = at
  const word = lexemes[at].text
  if (word === 'a' || word === 'one' || word === 'half') {
    const denominator = word === 'half' ? { value: 2, last: at + 1 } : readDenominator(lexemes, at + 1)
    if (!denominator) return undefined
    fraction = 1 / denominator.value
    last = denominator.last
  } else {
    const numerator = isAtom(word) ? addWords(lexemes, at, 1000) : undefined
    if (!numerator || numerator.ordinal) return undefined
    const hyphen =
      inSentence(lexemes, at, numerator.last) && lexemes[numerator.last].text === '-'
        ? numerator.last + 1
        : numerator.last
    const denominator = inSentence(lexemes, at, hyphen) ? readDenominator(lexemes, hyphen) : undefined
    if (!denominator?.plural) return undefined
    fraction = numerator.value / denominator.value
    last = denominator.last
  }
  if (fraction >= 1) return undefined
  const following =
    inSentence(lexemes, at, last) && lexemes[last].kind === 'word'
      ? SCALES.get(lexemes[last].text)
      : undefined
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
  if (!inSentence(lexemes, numerator.first, at)) return undefined
  const lexeme = lexemes[at]
  const built =
    lexeme.kind === 'number'
      ? { value: lexeme.value, last: at + 1 }
      : lexeme.kind === 'word' && isAtom(lexeme.text)
        ? addWords(lexemes, at, Number.POSITIVE_INFINITY)
        : undefined
  return built && built.value > 1
    ? { ...numerator, value: 1 / built.value, last: built.last, type: 'fraction' }
    : undefined
}
