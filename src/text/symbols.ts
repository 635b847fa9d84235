// Punctuation, signs and pictographs.
import { alphanumericEnd, classAt, DIGIT, EMOJI, widthAt } from './characters'

/** Signs that always stand alone. */
const SINGLE = '()[]{},;:"%€£¥'
/** Marks that run together: "...", "?!". */
const MARKS = '.!?…'
/** Signs that make rules, arrows and ornaments together: "---", "<<", "==>". */
const ORNAMENTS = '-=~<>|+^'
/** Half a character, or the half of none: never joined to the next. */
const SURROGATE = /[\ud800-\udfff]/

/** End of the punctuation or sign at `at`; `from` is where the stretch without white space begins. */
export function symbolEnd(text: string, at: number, from: number, to: number): number {
  const c = text[at]
  if (c === "'") return apostropheEnd(text, at, from, to)
  let end = at + widthAt(text, at)
  if (SINGLE.includes(c)) return end
  if (MARKS.includes(c)) while (end < to && MARKS.includes(text[end])) end++
  else if (ORNAMENTS.includes(c))
    while (end < to && ORNAMENTS.includes(text[end]) && !(text[end] === '>' && text[end - 1] === '<')) end++
  else if (!SURROGATE.test(c)) while (end < to && text[end] === c) end++
  return end
}

/** "'72" is a year, "'s" a clitic on what stands before, "''" a quotation mark in two strokes. */
function apostropheEnd(text: string, at: number, from: number, to: number): number {
  if (at + 1 >= to) return at + 1
  if (text[at + 1] === "'") return at + 2
  const after = alphanumericEnd(text, at + 1, to)
  if (at === from && classAt(text, at + 1) === DIGIT) return after
  if (at > from && after === at + 2 && /[sS]/.test(text[at + 1])) return after
  return at + 1
}

/** A pictograph with its modifiers, a flag of two letters, a family joined by zero-width joiners. */
export function emojiEnd(text: string, from: number, to: number): number {
  let at = from + widthAt(text, from)
  if (isFlag(text, from) && at < to && isFlag(text, at)) return at + widthAt(text, at)
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
