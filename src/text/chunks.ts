// Words within a stretch of text that has no white space in it: one pass from left to right, bounded look-ahead.
import { addressEnd } from './addresses'
import { classAt, DIGIT, EMOJI, LETTER } from './characters'
import { numberEnds } from './numbers'
import { emojiEnd, symbolEnd } from './symbols'
import { wordEnds } from './words'

/**
 * Appends to `ends` the end of each word in `[from, to)`, which holds no white space. `finalStop` is the offset of the
 * full stop that ends the sentence, -1 without one: it is a word of its own even after an abbreviation, as in EWT.
 */
export function chunkEnds(text: string, from: number, to: number, finalStop: number, ends: number[]): void {
  // Nearly every chunk is a word and perhaps a mark: nothing else is worth looking for there.
  let addressFrom = mayHoldAddress(text, from, to) ? from : to
  for (let at = from; at < to; ) {
    if (at >= addressFrom) {
      const address = addressEnd(text, at, to)
      if (address.end > at) {
        ends.push(address.end)
        at = address.end
        continue
      }
      addressFrom = address.next
    }
    const kind = classAt(text, at)
    if (kind === LETTER) at = wordEnds(text, at, to, finalStop, ends)
    else if (kind === DIGIT || beginsDecimal(text, at, from, to)) at = numberEnds(text, at, to, ends)
    else {
      at = kind === EMOJI ? emojiEnd(text, at, to) : symbolEnd(text, at, from, to)
      ends.push(at)
    }
  }
}

function mayHoldAddress(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at)
    // # / : ; = @, or a full stop with something behind it
    if (c === 35 || c === 47 || (c >= 58 && c <= 61) || c === 64 || c === 94 || (c === 46 && at + 1 < to))
      return true
  }
  return to - from === 2 && text[from] === '('
}

/** ".04", "$.04" and "+44". */
function beginsDecimal(text: string, at: number, from: number, to: number): boolean {
  if (at + 1 >= to || classAt(text, at + 1) !== DIGIT) return false
  if (text[at] === '+') return at === from
  return text[at] === '.' && (at === from || '$(-'.includes(text[at - 1]))
}
