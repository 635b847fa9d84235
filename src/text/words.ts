// Words within a stretch of text that has no white space in it: one pass, bounded look-ahead.
import {
  CALENDAR_ABBREVIATIONS,
  GENERAL_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  TIME_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/en/abbreviations'
import { BOUND_PREFIXES, CLITICS, CONTRACTIONS, DOLLAR_PREFIXES } from '../lexicon/en/wordforms'
import { addressEnd } from './addresses'
import { alphanumericEnd, classAt, DIGIT, EMOJI, LETTER, widthAt } from './characters'
import { numberEnds } from './numbers'

/** Longest word looked up in a table. */
const LONGEST_ENTRY = 16

/**
 * Appends to `ends` the end of each word in `[from, to)`, which holds no white space. `finalStop` is the offset of the
 * full stop that ends the sentence, -1 without one: it is a word of its own even after an abbreviation.
 */
export function scanChunk(text: string, from: number, to: number, finalStop: number, ends: number[]): void {
  let addressFrom = from
  for (let i = from; i < to; ) {
    if (i >= addressFrom) {
      const address = addressEnd(text, i, to)
      if (address.end > i) {
        ends.push(address.end)
        i = address.end
        continue
      }
      addressFrom = address.next
    }
    const kind = classAt(text, i)
    if (kind === LETTER) i = wordEnds(text, i, to, finalStop, ends)
    else if (
      kind === DIGIT ||
      (text[i] === '.' && classAt(text, i + 1) === DIGIT && i + 1 < to && i === from)
    )
      i = numberEnds(text, i, to, ends)
    else if (kind === EMOJI) ends.push((i = emojiEnd(text, i, to)))
    else ends.push((i = symbolEnd(text, i, to)))
  }
}

function wordEnds(text: string, from: number, to: number, finalStop: number, ends: number[]): number {
  const acronym = acronymEnd(text, from, to)
  if (acronym > from) {
    const end = text[acronym - 1] === '.' && acronym - 1 === finalStop ? acronym - 1 : acronym
    ends.push(end)
    return end
  }
  let end = alphanumericEnd(text, from, to)
  for (;;) {
    const c = text[end]
    if (end + 1 >= to) break
    const next = classAt(text, end + 1)
    if (c === "'" && next === LETTER) end = alphanumericEnd(text, end + 1, to)
    else if (c === '_' && (next === LETTER || next === DIGIT)) end = alphanumericEnd(text, end + 1, to)
    else if (c === '&' && next === LETTER && isUpper(text[end - 1]) && isUpper(text[end + 1]))
      end = alphanumericEnd(text, end + 1, to)
    else if (c === '-' && next === LETTER && isPrefix(text, from, end))
      end = alphanumericEnd(text, end + 1, to)
    else break
  }
  if (
    text[end] === '$' &&
    end < to &&
    classAt(text, end + 1) === DIGIT &&
    DOLLAR_PREFIXES.has(text.slice(from, Math.min(end, from + 4)).toLowerCase())
  )
    end++
  else if (
    text[end] === '.' &&
    end < to &&
    end !== finalStop &&
    text[end + 1] !== '.' &&
    isAbbreviation(text, from, end)
  )
    end++
  pushClitics(text, from, end, ends)
  return end
}

/** Pushes the parts of a word that clitics and contractions make. */
function pushClitics(text: string, from: number, end: number, ends: number[]): void {
  if (end - from <= LONGEST_ENTRY * 2) {
    const word = text.slice(from, end).toLowerCase()
    const parts = CONTRACTIONS.get(word)
    if (parts) {
      for (const length of parts) ends.push((from += length))
      return
    }
  }
  const cuts: number[] = []
  for (let rest = end; ; ) {
    const tail = text.slice(Math.max(from, rest - 3), rest).toLowerCase()
    const clitic = CLITICS.find(c => tail.endsWith(c) && rest - c.length > from)
    if (!clitic) break
    cuts.push(rest)
    rest -= clitic.length
    if (cuts.length === 3) {
      cuts.push(rest)
      break
    }
    if (
      !CLITICS.some(
        c =>
          text
            .slice(Math.max(from, rest - 3), rest)
            .toLowerCase()
            .endsWith(c) && rest - c.length > from,
      )
    ) {
      cuts.push(rest)
      break
    }
  }
  if (cuts.length === 0) ends.push(end)
  for (let k = cuts.length - 1; k >= 0; k--) ends.push(cuts[k])
}

/** "U.S.", "p.m.", "Ph.D.": single letters with stops between them. */
function acronymEnd(text: string, from: number, to: number): number {
  let at = from
  let letters = 0
  if (text.startsWith('Ph.', from)) at += 3
  while (at < to && classAt(text, at) === LETTER) {
    const after = at + widthAt(text, at)
    if (after < to && text[after] === '.' && text[after + 1] !== '.') {
      letters++
      at = after + 1
    } else {
      if (letters > 0 && (after >= to || classAt(text, after) !== LETTER))
        return letters + 1 >= 2 ? after : from
      break
    }
  }
  return letters >= 2 ||
    (letters === 1 && at - from === 2 && isUpper(text[from]) && (at >= to || classAt(text, at) !== LETTER))
    ? at
    : from
}

function isAbbreviation(text: string, from: number, end: number): boolean {
  if (end - from > LONGEST_ENTRY) return false
  const word = text.slice(from, end).toLowerCase()
  return (
    TITLE_ABBREVIATIONS.has(word) ||
    GENERAL_ABBREVIATIONS.has(word) ||
    LEADING_ABBREVIATIONS.has(word) ||
    CALENDAR_ABBREVIATIONS.has(word) ||
    TIME_ABBREVIATIONS.has(word) ||
    NUMBERED_ABBREVIATIONS.has(word)
  )
}

function isPrefix(text: string, from: number, end: number): boolean {
  return end - from <= LONGEST_ENTRY && BOUND_PREFIXES.has(text.slice(from, end).toLowerCase())
}

function isUpper(c: string): boolean {
  return c !== c.toLowerCase()
}

function emojiEnd(text: string, from: number, to: number): number {
  let at = from + widthAt(text, from)
  const flag = isFlag(text, from)
  if (flag && at < to && isFlag(text, at)) return at + widthAt(text, at)
  while (at < to) {
    const code = text.codePointAt(at) ?? 0
    if (code === 0xfe0f || code === 0x20e3 || (code >= 0x1f3fb && code <= 0x1f3ff)) at += widthAt(text, at)
    else if (code === 0x200d && at + 1 < to && classAt(text, at + 1) === EMOJI)
      at += 1 + widthAt(text, at + 1)
    else break
  }
  return at
}

function isFlag(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

/** Stops and marks of exclamation run together; so do other signs when repeated; brackets and commas stand alone. */
function symbolEnd(text: string, from: number, to: number): number {
  const c = text[from]
  if (c === "'" && classAt(text, from + 1) === DIGIT && from + 1 < to)
    return alphanumericEnd(text, from + 1, to)
  let end = from + widthAt(text, from)
  if ('.!?…'.includes(c)) while (end < to && '.!?…'.includes(text[end])) end++
  else if (!'()[]{},;:"%$'.includes(c)) while (end < to && text[end] === c) end++
  return end
}
