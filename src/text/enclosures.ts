// Brackets and quotations within which no sentence ends.
import type { Span } from '../types'
import { classAt, DIGIT, LETTER } from './characters'
import { bySpan, isSpace } from './spans'

/** Longest bracket, in characters, that is read as a part of the sentence around it; a longer one was never closed. */
const LONGEST_BRACKET = 400
/** Longest quotation, in characters, that is read whole; a longer one is read sentence by sentence. */
const LONGEST_QUOTATION = 320
/** Longest block, in characters, that can be direct speech and nothing else. */
const LONGEST_DIALOGUE = 1200

/** Spans, ordered by their start, in which a stop does not end a sentence. */
export function protectedRanges(text: string): Span[] {
  return [...brackets(text), ...quotations(text)].sort(bySpan)
}

/** Brackets that open in mid-sentence and close again soon. */
function brackets(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (open >= 0 && at - open > LONGEST_BRACKET) open = -1
    if ((c === '(' || c === '[') && open < 0 && !beginsSentence(text, at)) open = at
    else if (open >= 0 && c === (text[open] === '(' ? ')' : ']')) {
      found.push({ start: open, end: at })
      open = -1
    }
  }
  return found
}

/**
 * Quotations in mid-sentence ("called 'Help! Help!' and ran"), and whole turns of speech where a block holds nothing else.
 * Others are read sentence by sentence, as the treebanks have them.
 */
function quotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    const c = text[at]
    if (c !== '"' && c !== "'") continue
    if (open >= 0 && at - open > LONGEST_QUOTATION) open = -1
    if (open < 0) {
      if (opens(text, at)) open = at
    } else if (c === text[open] && closes(text, at)) {
      if (!beginsSentence(text, open) && (goesOn(text, at + 1) || isExclaimed(text, open, at)))
        found.push({ start: open, end: at })
      open = -1
    }
  }
  return found.length > 0 ? found : turnsOfSpeech(text)
}

function turnsOfSpeech(text: string): Span[] {
  if (text[0] !== '"' || text.length > LONGEST_DIALOGUE) return []
  const found: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      if (open >= 0) {
        if (at - open > LONGEST_QUOTATION) return []
        found.push({ start: open, end: at })
      }
      open = open < 0 ? at : -1
    } else if (open < 0 && text[at] === '(') {
      at = text.indexOf(')', at)
      if (at < 0) return []
    } else if (open < 0 && !isSpace(text.charCodeAt(at))) return []
  }
  return open < 0 ? found : []
}

/** Nothing but exclamations and questions, of which a sentence can hold several: "she cried: 'Help! Help! Who is there?'" */
function isExclaimed(text: string, open: number, close: number): boolean {
  return /[!?]$/.test(text.slice(close - 1, close)) && !/[.…]/.test(text.slice(open, close))
}

function opens(text: string, at: number): boolean {
  const before = at === 0 || isSpace(text.charCodeAt(at - 1)) || text[at - 1] === '('
  return before && at + 1 < text.length && !isSpace(text.charCodeAt(at + 1))
}

/** An apostrophe closes only after punctuation, for after a letter it may be a possessive's. */
function closes(text: string, at: number): boolean {
  const before = classAt(text, at - 1)
  if (text[at] === '"') return !isSpace(text.charCodeAt(at - 1))
  const after = at + 1 < text.length ? classAt(text, at + 1) : 0
  return (
    before !== LETTER &&
    before !== DIGIT &&
    !isSpace(text.charCodeAt(at - 1)) &&
    after !== LETTER &&
    after !== DIGIT
  )
}

/** A word in small letters follows. */
function goesOn(text: string, from: number): boolean {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at > from && at < text.length && classAt(text, at) === LETTER && text[at] === text[at].toLowerCase()
}

/** Nothing, or a stop, stands before. */
function beginsSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (isSpace(text.charCodeAt(before)) || text[before] === '"' || text[before] === "'"))
    before--
  return before < 0 ? text[at] === '"' || text[at] === "'" : '.!?…'.includes(text[before])
}
