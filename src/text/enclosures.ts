// Brackets and quotations within which no sentence ends.
import type { Span } from '../types'
import { isSpace } from './spans'

/** Longest bracket, in characters, that is read as a part of the sentence around it; a longer one was never closed. */
const LONGEST_BRACKET = 400
/** Longest quotation, in characters, that is read whole when a block holds nothing but direct speech. */
const LONGEST_SPEECH = 320

/** Spans, in order and not overlapping, in which a stop does not end a sentence. */
export function protectedRanges(text: string): Span[] {
  return [...brackets(text), ...speeches(text)].sort((a, b) => a.start - b.start)
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

function beginsSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && (isSpace(text.charCodeAt(before)) || '"\''.includes(text[before]))) before--
  return before >= 0 && '.!?…'.includes(text[before])
}

/** Quotations of a block in which nothing else is said: each is one turn of speech. */
function speeches(text: string): Span[] {
  if (text[0] !== '"' || text.length > LONGEST_SPEECH * 4) return []
  const found: Span[] = []
  let open = -1
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') {
      if (open < 0) open = at
      else {
        if (at - open > LONGEST_SPEECH) return []
        found.push({ start: open, end: at })
        open = -1
      }
    } else if (open < 0 && text[at] === '(') {
      const close = text.indexOf(')', at)
      if (close < 0) return []
      at = close
    } else if (open < 0 && !isSpace(text.charCodeAt(at))) return []
  }
  return open < 0 ? found : []
}
