/**
 * Cuts sentences into words, numbers and symbols for the grammars of quantities and times.
 *
 * These lexemes are coarser than syntactic tokens ("p.m." is one word, "1,234.5" one number) and do not depend on
 * how a tokeniser or a tagger took the text, so that "$3.5bn" reads the same whatever happened before.
 */
import { VULGAR_FRACTIONS } from '../lexicon/en/values/numbers'
import type { Span } from '../types'

export interface Lexeme {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'symbol' | 'code'
  /** Lower case, apostrophes, quotes and dashes folded to ASCII. */
  readonly text: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** White space, or the start of the sentence, stands before it. */
  readonly spaced: boolean
  /** Index of the sentence; grammars never look across it. */
  readonly sentence: number
  /** For numbers: the value as written, `NaN` when the digits name no number. */
  readonly value: number
}

/** More digits than any count in the news: an id, a key, noise. Also keeps values finite. */
const LONGEST_LITERAL = 27
/** No word in the tables is longer. */
const LONGEST_WORD = 40

/**
 * Lists the lexemes of every sentence, in order; sentences follow one another in one array.
 *
 * @param text the source's text
 * @param sentences its sentences; only their spans are used
 */
export function readLexemes(text: string, sentences: readonly { readonly span: Span }[]): Lexeme[] {
  const lexemes: Lexeme[] = []
  for (let s = 0; s < sentences.length; s++) readSentence(text, sentences[s].span, s, lexemes)
  return lexemes
}

function readSentence(text: string, span: Span, sentence: number, out: Lexeme[]): void {
  const stop = Math.min(span.end, text.length)
  let at = span.start
  let spaced = true
  while (at < stop) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at++
      continue
    }
    if (!spaced && isRaised(code) && isMarkable(out[out.length - 1])) {
      at++
      continue
    }
    let end = at + 1
    let kind: Lexeme['kind'] = 'symbol'
    let value = Number.NaN
    if (isLetter(code)) {
      end = wordEnd(text, at, stop)
      kind = 'word'
      if (startsAddress(text, at, end, stop)) {
        end = runEnd(text, end, stop)
        kind = 'code'
      }
    } else if (isDigit(code) || (code === 46 && startsFraction(text, at, stop))) {
      end = numberEnd(text, at, stop)
      kind = 'number'
      value = literalValue(text, at, end)
    } else if (code >= 0xbc && VULGAR_FRACTIONS.has(text[at])) {
      kind = 'number'
      value = VULGAR_FRACTIONS.get(text[at]) ?? Number.NaN
    } else if (isApostrophe(code) && !spaced && isCliticS(text, at, stop)) {
      end = at + 2
      kind = 'word'
    } else if (code >= 0xd800 && code <= 0xdfff) {
      end = at + (code < 0xdc00 && at + 1 < stop ? 2 : 1)
      kind = 'code'
    }
    const capital = kind === 'word' && isUpper(code, text[at])
    const folded =
      kind === 'word'
        ? foldWord(text, at, end)
        : kind === 'symbol'
          ? foldSymbol(text[at])
          : text.slice(at, Math.min(end, at + LONGEST_WORD))
    out.push({ start: at, end, kind, text: folded, capital, spaced, sentence, value })
    spaced = false
    at = end
  }
}

/** The mark of a note is no part of a number: "killed 12³ people"; "10⁹" is a power. */
const isMarkable = (before: Lexeme | undefined): boolean => before?.kind === 'number' && before.text !== '10'

const isRaised = (code: number): boolean =>
  code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)

function isSpace(code: number): boolean {
  if (code <= 32) return true
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

const LETTER = /\p{L}|\p{M}/u

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code === 0x2bc) return false
  if (code < 0x250) return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xb5
  if (code >= 0x2000 && code < 0x2c00) return false
  if (code >= 0xd800 && code < 0xe000) return false
  return LETTER.test(String.fromCharCode(code))
}

function isUpper(code: number, char: string): boolean {
  return code < 128 ? code <= 90 : char !== char.toLowerCase()
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc
}

/** A word: letters with inner apostrophes ("o'clock", not the clitic "'s"), dotted initials ("p.m."), and ² ³. */
function wordEnd(text: string, start: number, stop: number): number {
  let at = start + 1
  if (isInitial(text, at, stop)) {
    while (isInitial(text, at, stop)) at += 2
    return at < stop && text.charCodeAt(at) === 46 ? at + 1 : at
  }
  while (at < stop) {
    const code = text.charCodeAt(at)
    if (isLetter(code) || code === 0xb2 || code === 0xb3) at++
    else if (isApostrophe(code) && at + 1 < stop && isLetter(text.charCodeAt(at + 1))) {
      const isClitic =
        (text.charCodeAt(at + 1) | 32) === 115 && !(at + 2 < stop && isLetter(text.charCodeAt(at + 2)))
      if (isClitic) return at
      at++
    } else break
  }
  return at
}

/** A stop and one letter more: the "m" of "p.m". */
function isInitial(text: string, at: number, stop: number): boolean {
  if (text.charCodeAt(at) !== 46 || at + 1 >= stop || !isLetter(text.charCodeAt(at + 1))) return false
  return at + 2 >= stop || !isLetter(text.charCodeAt(at + 2))
}

/** The "'s" of "today's" and "1970's". */
function isCliticS(text: string, at: number, stop: number): boolean {
  if (at + 1 >= stop || (text.charCodeAt(at + 1) | 32) !== 115) return false
  return at + 2 >= stop || !(isLetter(text.charCodeAt(at + 2)) || isDigit(text.charCodeAt(at + 2)))
}

/** Web addresses hold digits that say nothing. */
function startsAddress(text: string, start: number, end: number, stop: number): boolean {
  if (end + 1 >= stop) return false
  const code = text.charCodeAt(end)
  if (code === 58) return text.charCodeAt(end + 1) === 47 && text.charCodeAt(end + 2) === 47
  if (code === 64) return isLetter(text.charCodeAt(end + 1))
  return code === 46 && end - start === 3 && text.slice(start, end).toLowerCase() === 'www'
}

function runEnd(text: string, from: number, stop: number): number {
  let at = from
  while (at < stop && !isSpace(text.charCodeAt(at))) at++
  return at
}

function startsFraction(text: string, at: number, stop: number): boolean {
  if (at + 1 >= stop || !isDigit(text.charCodeAt(at + 1))) return false
  if (at === 0) return true
  const before = text.charCodeAt(at - 1)
  return !isDigit(before) && !isLetter(before) && before !== 46
}

function numberEnd(text: string, start: number, stop: number): number {
  let at = start + 1
  while (at < stop) {
    const code = text.charCodeAt(at)
    if (isDigit(code)) at++
    else if ((code === 44 || code === 46) && at + 1 < stop && isDigit(text.charCodeAt(at + 1))) at += 2
    else if (isApostrophe(code) && startsSwissGroup(text, start, at, stop)) at += 4
    else break
  }
  return at
}

/** "2'450'000" as the Swiss write it: up to three digits, then groups of exactly three. */
function startsSwissGroup(text: string, start: number, at: number, stop: number): boolean {
  const isFirst = at - start <= 3
  if ((!isFirst && !isApostrophe(text.charCodeAt(at - 4))) || at + 3 >= stop) return false
  for (let i = at + 1; i <= at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false
  return at + 4 >= stop || !isDigit(text.charCodeAt(at + 4))
}

/** Plain, grouped by thousands, grouped the Indian way, or with one decimal comma. */
const PLAIN = /^\d*(?:\.\d+)?$/
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/
const SWISS = /^\d{1,3}(?:['\u2019]\d{3})+(?:\.\d+)?$/
const DECIMAL_COMMA = /^\d+,\d{1,2}$/

/** The value of a numeral as written, or `NaN` ("192.168.1.2", "1,1,1"). */
function literalValue(text: string, start: number, end: number): number {
  if (end - start > LONGEST_LITERAL) return Number.NaN
  const literal = text.slice(start, end)
  if (PLAIN.test(literal)) return Number(literal)
  if (GROUPED.test(literal) || INDIAN.test(literal)) return Number(literal.replaceAll(',', ''))
  if (SWISS.test(literal)) return Number(literal.replace(/['\u2019]/g, ''))
  if (DECIMAL_COMMA.test(literal)) return Number(literal.replace(',', '.'))
  return Number.NaN
}

function foldWord(text: string, start: number, end: number): string {
  const word = text.slice(start, Math.min(end, start + LONGEST_WORD)).toLowerCase()
  return /[’ʼ‘]/.test(word) ? word.replace(/[’ʼ‘]/g, "'") : word
}

const FOLDED_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['′', "'"],
  ['“', '"'],
  ['”', '"'],
  ['″', '"'],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['∼', '~'],
  ['˚', '°'],
  ['º', '°'],
  ['＄', '$'],
  ['％', '%'],
  ['٪', '%'],
])

function foldSymbol(char: string): string {
  return char < '\x80' ? char : (FOLDED_SYMBOLS.get(char) ?? char)
}
