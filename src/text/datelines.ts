/** "LONDON (Newslink) — …": where, when and by whom a report was filed, before its first sentence. */
import type { RawToken } from './tokens'

/** City, land, agency and date. */
const MAX_WORDS = 16

const DASH = /^[–—―-]+$/
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u
const PART = /^(?:[,./()-]|\p{Lu}[\p{L}.'’-]*|\d{1,4}|of|the)$/u

/**
 * Index of the first word behind a dateline that opens a sentence; 0 without one. It is a place in capitals, then a comma, a bracket
 * or the dash; up to the dash nothing but names and numbers; behind it a sentence that begins as one.
 */
export function datelineEnd(words: readonly RawToken[]): number {
  let at = 0
  while (at < words.length && CAPITALS.test(words[at].text)) at++
  if (at === 0 || at > 4 || at >= words.length) return 0
  if (!/^[,(]$/.test(words[at].text) && !DASH.test(words[at].text)) return 0
  for (; at < words.length - 1 && at < MAX_WORDS; at++) {
    if (DASH.test(words[at].text) && isApart(words, at))
      return /^[\p{Lu}\d“"‘'$£€]/u.test(words[at + 1].text) ? at + 1 : 0
    if (!PART.test(words[at].text)) return 0
  }
  return 0
}

/** White space on both sides, or a long dash. */
const isApart = (words: readonly RawToken[], i: number): boolean =>
  /^[—―]/.test(words[i].text) ||
  (words[i].span.start > words[i - 1].span.end && words[i + 1].span.start > words[i].span.end)
