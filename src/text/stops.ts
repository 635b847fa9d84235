// Where a sentence may end: a run of stops with the closing marks, brackets and notes that belong to it.
import { classAt, DIGIT, LETTER } from './characters'
import { isSpace } from './spans'

/** Longest editorial mark read as part of the sentence before it: "[17]", "[citation needed]". */
const LONGEST_NOTE = 40
/** Stops kept of a run; how many more there are changes nothing. */
const KEPT_MARKS = 8

export interface Stop {
  readonly start: number
  /** The stops themselves, the first few: "...", "?!". */
  readonly marks: string
  /** End of the stops, spaced ellipses included. */
  readonly end: number
  /** End of the closing quotes, brackets and notes after them. */
  readonly closed: number
  /** First character of what follows. */
  readonly next: number
  /** A word stands right before it. */
  readonly attached: boolean
  /** A full stop and a spaced ellipsis: the ellipsis belongs to what follows. */
  readonly ellipsisFollows: boolean
}

export function isStop(c: string): boolean {
  return c === '.' || c === '!' || c === '?' || c === '…' || c === '。' || c === '！' || c === '？'
}

/** Reads the stop that begins at `start`. */
export function readStop(text: string, start: number): Stop {
  let end = start
  let marks = ''
  let spaced = 0
  for (;;) {
    for (; end < text.length && isStop(text[end]); end++) if (marks.length < KEPT_MARKS) marks += text[end]
    // ". . ." is one ellipsis.
    if (text[end] !== ' ' || text[end + 1] !== '.' || !standsAlone(text, end + 1)) break
    spaced++
    end++
  }
  let closed = end
  while (closed < text.length && isCloser(text, closed)) closed++
  for (let note = noteEnd(text, closed); note > closed; note = noteEnd(text, closed)) closed = note
  let next = closed
  while (next < text.length && isSpace(text.charCodeAt(next))) next++
  const attached = start > 0 && !isSpace(text.charCodeAt(start - 1))
  return {
    start,
    marks,
    end,
    closed,
    next,
    attached,
    ellipsisFollows: attached && spaced === 3 && next < text.length,
  }
}

function standsAlone(text: string, at: number): boolean {
  return at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)) || isCloser(text, at + 1)
}

/** A quotation mark between a space and a letter opens; any other closes. */
function isCloser(text: string, at: number): boolean {
  const c = text[at]
  if (c === ')' || c === ']' || c === '}' || c === '_' || c === '*') return true
  if (c !== '"' && c !== "'") return false
  const opens = at > 0 && isSpace(text.charCodeAt(at - 1))
  return !opens
}

/** End of a footnote or editorial mark, perhaps after a space; `at` when there is none. */
function noteEnd(text: string, at: number): number {
  const open = text[at] === ' ' ? at + 1 : at
  if (text[open] !== '[') return at
  let close = open + 1
  for (; close < text.length && close - open < LONGEST_NOTE && text[close] !== ']'; close++) {
    const kind = classAt(text, close)
    const plain =
      kind === DIGIT ||
      (kind === LETTER && text[close] === text[close].toLowerCase()) ||
      ' ,-–'.includes(text[close])
    if (!plain) return at
  }
  return text[close] === ']' && close > open + 1 ? close + 1 : at
}
