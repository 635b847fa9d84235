// Classes of characters, read without a regular expression where the text is ASCII.

export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
/** Pictographs and what modifies them. */
export const EMOJI = 3

const ASCII: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    ? LETTER
    : code >= 48 && code <= 57
      ? DIGIT
      : OTHER,
)
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u
const IS_LETTER = /^[\p{L}\p{M}\p{Cf}]$/u
const IS_DIGIT = /^\p{Nd}$/u

/** Class of the character at `at`; marks and format characters count as letters, for they never begin a word of their own. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code]
  if (at >= text.length) return OTHER
  const c = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (IS_LETTER.test(c)) return LETTER
  if (IS_EMOJI.test(c)) return EMOJI
  return IS_DIGIT.test(c) ? DIGIT : OTHER
}

/** Code units of the character at `at`: two for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

/** End of the letters and digits that begin at `at`. */
export function alphanumericEnd(text: string, at: number, to: number): number {
  while (at < to) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) break
    at += widthAt(text, at)
  }
  return Math.min(at, to)
}

/** End of the letters that begin at `at`. */
export function lettersEnd(text: string, at: number, to: number): number {
  while (at < to && classAt(text, at) === LETTER) at += widthAt(text, at)
  return Math.min(at, to)
}

/** End of the decimal digits that begin at `at`. */
export function digitsEnd(text: string, at: number, to: number): number {
  while (at < to && classAt(text, at) === DIGIT) at += widthAt(text, at)
  return Math.min(at, to)
}
