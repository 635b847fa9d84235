// Words that begin with a letter: abbreviations with their stop, bound prefixes, clitics.

import { EXCLAMATORY_NAMES } from '../lexicon/en/text/abbreviations'
import {
  BOUND_PREFIXES,
  CLITICS,
  CONTRACTIONS,
  DOLLAR_PREFIXES,
  NEVER_OWNED,
  SLASHED_WORDS,
  WITHOUT_APOSTROPHE,
} from '../lexicon/en/text/wordforms'
import { abbreviationKind } from './abbreviations'
import { alphanumericEnd, classAt, DIGIT, LETTER, lettersEnd, widthAt } from './characters'

/** Longest word that is looked up in a table. */
const LONGEST_ENTRY = 12
/** Clitics in the longest row of them: "shouldn't've", with room. */
const MOST_CLITICS = 3

/** Appends to `ends` the end of the word at `from` and of each clitic on it; returns the last. */
export function wordEnds(text: string, from: number, to: number, finalStop: number, ends: number[]): number {
  const dotted = dottedEnd(text, from, to)
  if (dotted > from) {
    const end = dotted - 1 === finalStop ? finalStop : dotted
    ends.push(end)
    return pushClitic(text, end, to, ends)
  }
  const bare = alphanumericEnd(text, from, to)
  // "(b. 1978)", "Mr. Low", "US$": the sign after a short word may belong to it.
  if (bare < to && bare - from <= LONGEST_ENTRY) {
    const end = withSign(text, from, bare, to, finalStop)
    if (end > bare) {
      ends.push(end)
      return end
    }
  }
  const end = bare < to ? joinedEnd(text, from, bare, to) : bare
  pushParts(text, from, end, ends)
  return end
}

/** "U.S.", "p.m.", "Ph.D.": short letters with stops between them, and the stop after the last. */
function dottedEnd(text: string, from: number, to: number): number {
  let at = from
  let stops = 0
  while (at < to && classAt(text, at) === LETTER) {
    let after = at + widthAt(text, at)
    const second = /^(?:Ph|Sc|St|Lt)$/.test(text.slice(at, at + 2)) && text[at + 2] === '.'
    if (second) after = at + 2
    if (after < to && text[after] === '.' && !isEllipsis(text, after)) {
      stops++
      at = after + 1
    } else {
      // A last letter without a stop ("a.k.a") belongs to it, a whole word ("P.O.Box") does not.
      if (stops > 0 && classAt(text, after) !== LETTER && classAt(text, after) !== DIGIT) return after
      break
    }
  }
  if (stops >= 2) return at
  const initial = stops === 1 && at - from === 2 && isUpper(text[from])
  return initial && classAt(text, at) !== LETTER && classAt(text, at) !== DIGIT ? at : from
}

/** Two stops are the abbreviation's and the sentence's; three are an ellipsis. */
function isEllipsis(text: string, at: number): boolean {
  return text[at + 1] === '.' && text[at + 2] === '.'
}

/** The stop of an abbreviation, the dollar sign of "US$", the mark of "Yahoo!", the rest of "w/o". */
function withSign(text: string, from: number, end: number, to: number, finalStop: number): number {
  const sign = text[end]
  if (sign === '.') {
    if (end === finalStop || isEllipsis(text, end)) return end
    // "(b. 1978)", "(m. Ann Low)"
    if (end - from === 1 && text[from - 1] === '(') return end + 1
    const numbered = end + 1 < text.length && classAt(text, end + (text[end + 1] === ' ' ? 2 : 1)) === DIGIT
    return abbreviationKind(text.slice(from, end), numbered) ? end + 1 : end
  }
  if (sign === '$')
    return isUpper(text[end - 1]) && DOLLAR_PREFIXES.has(text.slice(from, end).toLowerCase()) ? end + 1 : end
  if (sign === '!')
    return EXCLAMATORY_NAMES.has(text.slice(from, end).toLowerCase()) && text[end + 1] !== '!' ? end + 1 : end
  if (sign === '/') {
    const slashed = lettersEnd(text, end + 1, Math.min(to, end + LONGEST_ENTRY))
    return SLASHED_WORDS.has(text.slice(from, slashed).toLowerCase()) ? slashed : end
  }
  return end
}

/** Goes on over apostrophes, underlines, the ampersand of "AT&T" and the hyphen of a bound prefix. */
function joinedEnd(text: string, from: number, end: number, to: number): number {
  while (end + 1 < to) {
    const sign = text[end]
    const next = classAt(text, end + 1)
    if (next !== LETTER && next !== DIGIT) break
    const joins =
      sign === '_' ||
      (sign === "'" && next === LETTER) ||
      (sign === '&' && next === LETTER && isUpper(text[end - 1]) && isUpper(text[end + 1])) ||
      (sign === '-' && isPrefix(text, from, end))
    if (!joins) break
    end = alphanumericEnd(text, end + 1, to)
  }
  return end
}

/** "e" and its like bind only what is written small: "e-mail", but "E-J". */
function isPrefix(text: string, from: number, end: number): boolean {
  if (end - from > LONGEST_ENTRY || !BOUND_PREFIXES.has(text.slice(from, end).toLowerCase())) return false
  return end - from > 1 || (!isUpper(text[end + 1]) && classAt(text, end + 2) === LETTER)
}

/** Pushes the parts of a word: those of a contraction, or the word and its clitics. */
function pushParts(text: string, from: number, end: number, ends: number[]): void {
  const word = end - from <= LONGEST_ENTRY ? text.slice(from, end).toLowerCase() : ''
  const parts = CONTRACTIONS.get(word) ?? lostApostrophe(text, word, end)
  if (parts) {
    let at = from
    for (const length of parts) {
      at += length
      ends.push(at)
    }
    return
  }
  const cuts = [end]
  while (cuts.length <= MOST_CLITICS) {
    const rest = cuts[cuts.length - 1]
    const length = cliticLength(text, from, rest)
    if (length === 0) break
    cuts.push(rest - length)
  }
  for (let k = cuts.length - 1; k >= 0; k--) ends.push(cuts[k])
}

/** "its a shame": no owner stands before an article, so an apostrophe was left out. */
function lostApostrophe(text: string, word: string, end: number): readonly number[] | undefined {
  const parts = WITHOUT_APOSTROPHE.get(word)
  if (!parts || text[end] !== ' ') return undefined
  const next = lettersEnd(text, end + 1, Math.min(text.length, end + LONGEST_ENTRY))
  return text[next] === ' ' && NEVER_OWNED.has(text.slice(end + 1, next).toLowerCase()) ? parts : undefined
}

/** Length of the clitic that ends at `end`, 0 without one; something must be left before it. */
function cliticLength(text: string, from: number, end: number): number {
  if (end - from < 3 || (text[end - 2] !== "'" && text[end - 3] !== "'")) return 0
  const tail = text.slice(end - 3, end).toLowerCase()
  const clitic = CLITICS.find(c => tail.endsWith(c))
  return clitic && end - from > clitic.length ? clitic.length : 0
}

/** The clitic on an acronym: "U.S.'s". */
function pushClitic(text: string, at: number, to: number, ends: number[]): number {
  if (at < to && text[at] === "'") {
    const end = lettersEnd(text, at + 1, to)
    if (CLITICS.includes(text.slice(at, Math.min(end, at + 4)).toLowerCase())) {
      ends.push(end)
      return end
    }
  }
  return at
}

function isUpper(c: string): boolean {
  return c !== c.toLowerCase()
}
