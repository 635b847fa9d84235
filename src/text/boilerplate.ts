// Lines in which a page speaks of itself: advertising, requests, credits, rights, bylines, datelines.
import {
  APPEALS,
  BYLINE,
  DATELINE_WORDS,
  PAGE_LINES,
  PAGE_OPENINGS,
  SIGNATURE,
} from '../lexicon/en/text/boilerplate'

/** Longest line, in characters, that can be boilerplate; it also bounds what the patterns cost. */
const LONGEST = 240
/** Longest line, in characters, that one request to the reader makes boilerplate: longer ones have more to say. */
const LONGEST_WITH_APPEAL = 160
/** Words from which a line that ends in a full stop is taken for a sentence about the world. */
const SENTENCE_WORDS = 8

/** True when a folded, trimmed line is page furniture rather than a part of the story. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > LONGEST) return false
  const lower = line.toLowerCase()
  if (!HAS_WORD.test(lower)) return true
  if (PAGE_LINE.test(lower)) return true
  if (!isSentence(lower) && PAGE_OPENING.test(lower)) return true
  if (BYLINE.test(lower) && namesAuthor(line, 1)) return true
  if (SIGNATURE.test(lower) && namesAuthor(line, 0)) return true
  if (line.length <= LONGEST_WITH_APPEAL && APPEAL.test(lower)) return true
  return isDateline(lower)
}

function isSentence(lower: string): boolean {
  return /[.!?]["')]?$/.test(lower) && lower.split(/\s+/).length >= SENTENCE_WORDS
}

/** "By Jane Doe" names people; "By far the best" does not. */
function namesAuthor(line: string, first: number): boolean {
  const names = line.split(/\s+/).slice(first, first + 2)
  return names.length === 2 && names.every(w => w[0] !== w[0].toLowerCase())
}

function isDateline(lower: string): boolean {
  if (!/\d/.test(lower)) return false
  const words = lower.split(/[\s,|•·()–—-]+/).filter(w => w !== '')
  return words.length >= 2 && words.every(isDateWord) && words.some(w => /^[a-z]/.test(w))
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/[.:;]$/, '')
  return DATELINE_WORDS.has(bare) || /^\d{1,4}(?:[:./]\d{1,4}){0,2}(?:st|nd|rd|th|am|pm|z)?$/.test(bare)
}

/** One expression for many: a line is looked at once, not once for each pattern. */
const anyOf = (patterns: readonly RegExp[]) => new RegExp(patterns.map(p => `(?:${p.source})`).join('|'))
const PAGE_LINE = anyOf(PAGE_LINES)
const PAGE_OPENING = anyOf(PAGE_OPENINGS)
const APPEAL = anyOf(APPEALS)
const HAS_WORD = /[\p{L}\p{N}]/u
