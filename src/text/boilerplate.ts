// Lines in which a page speaks of itself: advertising, asks, credits, rights, bylines, datelines.
import {
  APPEAL_LENGTH,
  APPEALS,
  BOILERPLATE_LINES,
  DATELINE_WORDS,
  METADATA_LINES,
} from '../lexicon/en/boilerplate'

/** Longest line, in characters, that can be boilerplate; it also bounds what the patterns cost. */
const LONGEST = 240

/** True when a folded, trimmed line is page furniture rather than a part of the story. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > LONGEST) return false
  const lower = line.toLowerCase()
  if (!HAS_WORD.test(lower)) return true
  if (BOILERPLATE_LINES.some(p => p.test(lower))) return true
  if (METADATA_LINES.some(p => p.test(lower)) && (!BYLINE.test(lower) || isByline(line))) return true
  if (line.length <= APPEAL_LENGTH && APPEALS.some(p => p.test(lower))) return true
  return isDateline(lower)
}

/** "By Jane Doe" names people; "by far the best" does not. */
function isByline(line: string): boolean {
  return line
    .split(/\s+/)
    .slice(1, 3)
    .every(w => w[0] !== w[0].toLowerCase())
}

function isDateline(lower: string): boolean {
  const words = lower.split(/[\s,|•·()–—-]+/).filter(w => w !== '')
  return /\d/.test(lower) && words.length >= 2 && words.every(isDateWord)
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/[.:;]$/, '')
  return DATELINE_WORDS.has(bare) || /^\d{1,4}([:./]\d{1,4}){0,2}(st|nd|rd|th|am|pm|z)?$/.test(bare)
}

const HAS_WORD = /[\p{L}\p{N}]/u
const BYLINE = /^by /
