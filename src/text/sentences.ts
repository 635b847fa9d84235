// Sentence boundaries: every stop proposes one, and rules about what stands around it decide.
import {
  CALENDAR_ABBREVIATIONS,
  EXCLAMATORY_NAMES,
  GENERAL_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TIME_ABBREVIATIONS,
  TIME_FOLLOWERS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/en/abbreviations'
import type { Block, Span } from '../types'
import { classAt, DIGIT, LETTER } from './characters'
import { protectedRanges } from './enclosures'
import { fold } from './fold'
import { itemStarts } from './items'
import { isSpace, trimSpan } from './spans'

/** Longest word looked at beside a stop. */
const LONGEST_WORD = 24

/** A sentence with the index of its block. */
export interface SentenceSpan {
  readonly span: Span
  readonly block: number
}

/**
 * Divides blocks into sentences: in order, trimmed, none crossing the edge of its block.
 *
 * @example splitSentences('He met Mr. Low. They spoke.', findBlocks('He met Mr. Low. They spoke.')).length // 2
 */
export function splitSentences(text: string, blocks: readonly Block[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  blocks.forEach(({ span }, block) => {
    const folded = fold(text.slice(span.start, span.end))
    let from = 0
    for (const to of [...boundaries(folded), folded.length]) {
      const trimmed = trimSpan(folded, { start: from, end: to })
      if (trimmed.start < trimmed.end)
        sentences.push({ span: { start: span.start + trimmed.start, end: span.start + trimmed.end }, block })
      from = to
    }
  })
  return sentences
}

/** Offsets at which a new sentence begins, in order. */
function boundaries(text: string): number[] {
  const found = itemStarts(text)
  const closed = protectedRanges(text)
  let enclosure = 0
  let start = 0
  let item = 0
  const all: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (item < found.length && found[item] <= at) {
      all.push(found[item])
      start = found[item++]
    }
    if (!isStop(text[at])) continue
    const stop = stopAt(text, at)
    while (enclosure < closed.length && closed[enclosure].end <= stop.closed) enclosure++
    const inside = enclosure < closed.length && closed[enclosure].start <= at
    if (!inside && endsSentence(text, start, at, stop)) {
      const next = stop.splitAfterFirst ? at + 1 : stop.closed
      all.push(next)
      start = next
      while (start < text.length && isSpace(text.charCodeAt(start))) start++
      at = next - 1
    } else at = stop.end - 1
  }
  for (; item < found.length; item++) all.push(found[item])
  return [...new Set(all)].sort((a, b) => a - b).filter(offset => offset > 0 && offset < text.length)
}

interface Stop {
  /** End of the stops themselves, spaced ellipses included. */
  readonly end: number
  /** End of the closing quotes and brackets after them. */
  readonly closed: number
  /** First character of what follows. */
  readonly next: number
  readonly marks: string
  /** A stop and a spaced ellipsis: the ellipsis belongs to what follows. */
  readonly splitAfterFirst: boolean
}

function stopAt(text: string, at: number): Stop {
  let end = at
  let marks = ''
  let spaced = 0
  for (;;) {
    while (end < text.length && isStop(text[end])) marks += marks.length < 8 ? text[end++] : (end++, '')
    if (
      text[end] === ' ' &&
      text[end + 1] === '.' &&
      (isSpace(text.charCodeAt(end + 2)) || end + 2 >= text.length || isCloser(text[end + 2]))
    ) {
      spaced++
      marks += '.'
      end += 2
    } else break
  }
  let closed = end
  while (
    closed < text.length &&
    isCloser(text[closed]) &&
    ((text[closed] !== '"' && text[closed] !== "'") || !opensAt(text, closed))
  )
    closed++
  let next = closed
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  const attached = at > 0 && !isSpace(text.charCodeAt(at - 1))
  return { end, closed, next, marks, splitAfterFirst: attached && spaced === 3 && next < text.length }
}

function endsSentence(text: string, start: number, at: number, stop: Stop): boolean {
  const { closed, next, marks } = stop
  if (next >= text.length) return false
  const gap = next > closed
  const word = wordBefore(text, at, start)
  const following = wordAfter(text, next)
  if (!gap) return marks === '.' && closed === stop.end && isRunOn(text, at, word)
  if (isLower(following)) return false
  if (',;:'.includes(text[next])) return false
  const single = marks === '.'
  if (!single) return endsAtMarks(text, at, stop, word, following)
  return endsAtFullStop(text, start, at, word, following)
}

/** Ellipses and marks of exclamation and question. */
function endsAtMarks(text: string, at: number, stop: Stop, word: string, following: string): boolean {
  const onlyDots = /^[.…]+$/.test(stop.marks)
  if (onlyDots) {
    if (text[at - 1] === '[' && text[stop.end] === ']') return false
    const attached = at > 0 && !isSpace(text.charCodeAt(at - 1))
    if (attached || stop.marks.length > 3) return !/^(?:I|I'\w+)$/.test(following) || stop.marks.length > 3
    return false
  }
  if (EXCLAMATORY_NAMES.has(`${word}!`.toLowerCase())) return isStarter(following)
  return true
}

function endsAtFullStop(text: string, start: number, at: number, word: string, following: string): boolean {
  if (isListNumber(text, start, at, word)) return false
  const lower = word.toLowerCase()
  const digit = /^[#$(]?\d/.test(following)
  if (TITLE_ABBREVIATIONS.has(lower) && isCapital(word)) return false
  if (LEADING_ABBREVIATIONS.has(lower)) return false
  if (NUMBERED_ABBREVIATIONS.has(lower))
    return !digit && !/^[IVXLC]+\b/.test(following) && (isStarter(following) || lower === 'no')
  if (CALENDAR_ABBREVIATIONS.has(lower) && isCapital(word)) return !digit && isStarter(following)
  if (TIME_ABBREVIATIONS.has(lower)) return endsAtTime(text, start, at, following)
  if (isInitial(word)) {
    if (word === 'I' && /(?:and|or|than|as) I$/.test(text.slice(Math.max(start, at - 5), at))) return true
    return isStarter(following)
  }
  if (GENERAL_ABBREVIATIONS.has(lower) || /^(?:[a-z]\.)+[a-z]$/.test(lower)) return isStarter(following)
  return true
}

/** "He left at 6 p.m. Mr. Low stayed" ends there; "At 5 p.m. Mr. Low left" and "at 5 p.m. Eastern" do not. */
function endsAtTime(text: string, start: number, at: number, following: string): boolean {
  if (TIME_FOLLOWERS.has(following.toLowerCase().replace(/\.$/, '')) || /^\d/.test(following)) return false
  return text.slice(start, at).split(/\s+/, 5).length >= 5
}

/** A stop without a space after it ends a sentence when a word in small letters or a figure stands before and a capital after. */
function isRunOn(text: string, at: number, word: string): boolean {
  const before = text[at - 1]
  const after = text[at + 1]
  if (word.length < 2 || !after || !/[A-Z]/.test(after) || !/[a-z]/.test(text[at + 2] ?? '')) return false
  if (
    word.includes('.') ||
    word.includes('@') ||
    word.includes('/') ||
    TITLE_ABBREVIATIONS.has(word.toLowerCase())
  )
    return false
  return /[a-z0-9]/.test(before) && (/[a-z]{2}/.test(word) || /^[\d,$]+$/.test(word))
}

/** A figure or letter with nothing before it numbers what follows. */
function isListNumber(text: string, start: number, at: number, word: string): boolean {
  return (
    /^(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})$/.test(word) &&
    /^[•⁃\s(]*$/.test(text.slice(start, Math.min(start + 8, at - word.length))) &&
    at - word.length - start < 8
  )
}

function isStarter(word: string): boolean {
  return SENTENCE_STARTERS.has(word.toLowerCase()) && isCapital(word)
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
  let from = at
  const least = Math.max(start, at - LONGEST_WORD)
  while (from > least && !isSpace(text.charCodeAt(from - 1)) && !'("[\''.includes(text[from - 1])) from--
  return text.slice(from, at)
}

function wordAfter(text: string, next: number): string {
  let from = next
  while (from < text.length && from < next + 4 && '"\'([{_*'.includes(text[from])) from++
  let end = from
  while (
    end < text.length &&
    end < from + LONGEST_WORD &&
    (classAt(text, end) !== 0 || "'.".includes(text[end]))
  )
    end++
  return text.slice(from, end).replace(/\.$/, '')
}

/** A quotation mark after a space opens, and so does one that a letter follows. */
function opensAt(text: string, at: number): boolean {
  const kind = at + 1 < text.length ? classAt(text, at + 1) : 0
  return (kind === LETTER || kind === DIGIT) && (at === 0 || isSpace(text.charCodeAt(at - 1)))
}

function isStop(c: string): boolean {
  return c === '.' || c === '!' || c === '?' || c === '…' || c === '。' || c === '！' || c === '？'
}

function isCloser(c: string): boolean {
  return c === '"' || c === "'" || c === ')' || c === ']' || c === '}' || c === '_' || c === '*'
}
