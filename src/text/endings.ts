// The rules: does a sentence end at this stop?
import {
  DETERMINERS,
  EXCLAMATORY_NAMES,
  REGNAL_NAMES,
  SENTENCE_STARTERS,
  TIME_FOLLOWERS,
  TIME_PREPOSITIONS,
} from '../lexicon/en/text/abbreviations'
import { abbreviationKind } from './abbreviations'
import { classAt } from './characters'
import { isSpace } from './spans'
import type { Stop } from './stops'

/** Longest word looked at beside a stop. */
const LONGEST_WORD = 24
/** Longest bracket, in characters, that is looked through for what follows it. */
const LONGEST_BRACKET = 200
/** Characters and words of the longest adverbial of time at the head of a sentence: "Shortly after 5 a.m." */
const LONGEST_ADVERBIAL = 60
const ADVERBIAL_WORDS = 7
/** Characters of the longest item number with the marks around it. */
const LONGEST_LABEL = 8

/** What is known of the sentence that the stop may end. */
export interface Running {
  /** Offset of its first character. */
  readonly start: number
  /** In a headline every word has a capital, so that one shows nothing. */
  readonly headline: boolean
}

export function endsSentence(text: string, stop: Stop, running: Running): boolean {
  if (stop.next >= text.length) return false
  const word = wordBefore(text, stop.start, running.start)
  const following = wordAfter(text, stop.next)
  if (stop.next === stop.closed) return isRunOn(text, stop, word)
  if (',;:'.includes(text[stop.next])) return false
  if (text[stop.next] === '(' && goesOnAfterBracket(text, stop.next)) return false
  if (
    text[stop.next] !== '(' &&
    isLower(following) &&
    !(beginsSmall(text, running) && stop.closed === stop.end)
  )
    return false
  if (/^[.…]/.test(stop.marks)) {
    if (stop.marks !== '.') return endsAtEllipsis(text, stop, following)
    return endsAtFullStop(text, stop, running, word, following)
  }
  if (isChant(text, stop, word)) return false
  return !EXCLAMATORY_NAMES.has(word.toLowerCase()) || stop.marks !== '!' || isStarter(following)
}

/** An ellipsis after a word ends a sentence before a capital, though "I" always has one; a spaced one does not. */
function endsAtEllipsis(text: string, stop: Stop, following: string): boolean {
  if (text[stop.start - 1] === '[' && text[stop.end] === ']')
    return stop.closed === stop.end + 1 && isCapital(following)
  if (isLower(following)) return false
  if (stop.marks.length > 3) return true
  return stop.attached && !/^I(?:'|$)/.test(following)
}

function endsAtFullStop(
  text: string,
  stop: Stop,
  running: Running,
  word: string,
  following: string,
): boolean {
  if (isItemNumber(text, stop.start, running.start, word)) return false
  const closed = stop.closed > stop.end
  const starts = isStarter(following) && !running.headline
  if (isInitial(word))
    return starts || (!running.headline && endsInPronoun(text, stop.start)) || endsInNumeral(text, stop)
  const numbered = /^\d/.test(following)
  const kind = abbreviationKind(word, numbered)
  if (kind === 'title' || kind === 'leading') return closed
  if (kind === 'numbered')
    return !numbered && !/^[IVXLC]+$/.test(following) && (starts || word.toLowerCase() === 'no')
  if (kind === 'calendar') return !numbered && starts
  if (kind === 'time') return !running.headline && endsAtTime(text, stop, running, following)
  if (word === 'etc') return isCapital(following)
  if (isLower(following)) return kind === undefined && !DOTTED.test(word) && word.length > 1
  if (kind === 'general' || DOTTED.test(word))
    return starts || (!running.headline && (closed || (DOTTED.test(word) && endsInState(text, stop, word))))
  return true
}

/** "You and I. Ann left" ends there; "Albert I. Low" does not. */
function endsInPronoun(text: string, at: number): boolean {
  return /\s(?:and|or|than|as) I$/.test(text.slice(Math.max(0, at - 6), at))
}

/** "He wrote of James I. Elizabeth II came first" ends there: two that reigned, each with a numeral. */
function endsInNumeral(text: string, { start, next }: Stop): boolean {
  const before = /(\p{Lu}\p{Ll}{2,12}) [IVX]$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))
  const after = /^(\p{Lu}\p{Ll}{2,12}) [IVX]{1,5}(?![.\p{L}])/u.exec(text.slice(next, next + LONGEST_WORD))
  return [before, after].every(found => REGNAL_NAMES.has(found?.[1].toLowerCase() ?? ''))
}

/** "He lives in Washington, D.C. Critics say so" ends there; "the D.C. Court" does not. */
function endsInState(text: string, { start, next }: Stop, word: string): boolean {
  const isBehindComma = /,\s$/.test(text.slice(Math.max(0, start - word.length - 2), start - word.length))
  return isBehindComma && /^\p{Lu}\p{Ll}{2,20} \p{Ll}{2}/u.test(text.slice(next, next + LONGEST_WORD))
}

/** "Stop! Stop!" at the head of what goes on in small letters: one word, called out over and over. */
function isChant(text: string, { next }: Stop, word: string): boolean {
  let at = next
  while (word !== '' && at - next < LONGEST_BRACKET && text.startsWith(`${word}!`, at)) {
    at += word.length + 1
    if (text[at] === ' ') at++
  }
  return at > next && /^["”’'] ?$/.test(text.slice(at, at + 2)) && isLower(wordAfter(text, at + 2))
}

/** "He left at 6 p.m. Mr. Low stayed" ends there; "At 5 p.m. Mr. Low left" and "the 5 p.m. Senate vote" do not. */
function endsAtTime(text: string, stop: Stop, { start }: Running, following: string): boolean {
  if (!isCapital(following) || TIME_FOLLOWERS.has(following.toLowerCase())) return false
  if (isStarter(following)) return true
  const from = Math.max(start, stop.start - LONGEST_ADVERBIAL)
  const before = text.slice(from, stop.start).toLowerCase().split(/\s+/)
  if (DETERMINERS.has(before[before.length - 3] ?? '')) return false
  const fronted = from === start && TIME_PREPOSITIONS.has(before[0]) && before.length <= ADVERBIAL_WORDS
  return !fronted
}

/** Without a space a stop ends a sentence between a small letter or figure and a word with a capital. */
function isRunOn(text: string, stop: Stop, word: string): boolean {
  if (stop.marks.length > 1 || stop.closed - stop.end > 2) return false
  if (!/^[A-Z][a-z]/.test(text.slice(stop.next, stop.next + 2)) || /[.@/]/.test(word)) return false
  if (isAddress(text, stop.next)) return false
  if (/^[\d,$]{2,}$/.test(word)) return true
  return /[a-z]{2}$/.test(word) && abbreviationKind(word, false) === undefined
}

/** The letters after the stop lead to an at sign, a slash or a further label: "Ann.Low@example.org", "Foo.Bar.org". */
function isAddress(text: string, from: number): boolean {
  let at = from
  while (
    at < text.length &&
    at - from < LONGEST_WORD &&
    (classAt(text, at) !== 0 || text[at] === '-' || text[at] === '_')
  )
    at++
  return (
    text[at] === '@' ||
    text[at] === '/' ||
    (text[at] === '.' && at + 1 < text.length && isLower(text[at + 1]))
  )
}

/** Who begins one sentence in small letters may begin the next so too. */
function beginsSmall(text: string, { start }: Running): boolean {
  return isLower(wordAfter(text, start))
}

/** A bracket after the stop is within the sentence when the sentence goes on behind it: "Viva! (1965), and". */
function goesOnAfterBracket(text: string, open: number): boolean {
  let at = open + 1
  while (at < text.length && at - open < LONGEST_BRACKET && text[at] !== ')') at++
  if (text[at] !== ')') return false
  at++
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at < text.length && (',;:'.includes(text[at]) || isLower(wordAfter(text, at)))
}

/** A figure or letter with nothing before it numbers what follows. */
function isItemNumber(text: string, at: number, start: number, word: string): boolean {
  if (at - start > LONGEST_LABEL || !/^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})$/.test(word)) return false
  return /^[•⁃\s(]*$/.test(text.slice(start, at - word.length))
}

function isStarter(word: string): boolean {
  return isCapital(word) && SENTENCE_STARTERS.has(word.toLowerCase())
}

function isInitial(word: string): boolean {
  return word.length === 1 && isCapital(word)
}

function isCapital(word: string): boolean {
  return word !== '' && word[0] !== word[0].toLowerCase()
}

/** Begins in small letters; names such as "iPhone" do not count. */
function isLower(word: string): boolean {
  return word !== '' && word[0] !== word[0].toUpperCase() && word === word.toLowerCase()
}

function wordBefore(text: string, at: number, start: number): string {
  const least = Math.max(start, at - LONGEST_WORD)
  let from = at
  while (from > least && !isSpace(text.charCodeAt(from - 1)) && !'("[\'•⁃'.includes(text[from - 1])) from--
  return text.slice(from, at)
}

function wordAfter(text: string, next: number): string {
  let from = next
  while (from < text.length && from < next + 4 && '"\'([{_*'.includes(text[from])) from++
  let end = from
  while (end < text.length && end < from + LONGEST_WORD && (classAt(text, end) !== 0 || text[end] === "'"))
    end++
  return text.slice(from, end)
}

const DOTTED = /^(?:[A-Za-z]\.)+[A-Za-z]$/
