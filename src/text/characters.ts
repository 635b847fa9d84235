// Classes of characters, read from a table where the text is ASCII.

const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
/** Pictographs and what modifies them. */
export const EMOJI = 3

const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    ? LETTER
    : code >= 48 && code <= 57
      ? DIGIT
      : OTHER,
)
const IS_EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u
const IS_LETTER = /^[\p{L}\p{M}\p{Cf}]$/u
const IS_DIGIT = /^\p{Nd}$/u

/**
 * Class of the character at `at`, {@link OTHER} outside the text. Marks and format characters count as letters, for
 * they never begin a word of their own.
 */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return OTHER
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code]
  const c = String.fromCodePoint(text.codePointAt(at) ?? code)
  if (IS_LETTER.test(c)) return LETTER
  if (IS_EMOJI.test(c)) return EMOJI
  return IS_DIGIT.test(c) ? DIGIT : OTHER
}

/** Code units of the character at `at`: two for a surrogate pair. */
export function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1
}

/** End of the letters and digits that begin at `at`, at most `to`. */
export function alphanumericEnd(text: string, at: number, to: number): number {
  while (at < to) {
    const kind = classAt(text, at)
    if (kind !== LETTER && kind !== DIGIT) return at
    at += widthAt(text, at)
  }
  return to
}

/** End of the letters that begin at `at`, at most `to`. */
export function lettersEnd(text: string, at: number, to: number): number {
  return runEnd(text, at, to, LETTER)
}

/** End of the decimal digits that begin at `at`, at most `to`. */
export function digitsEnd(text: string, at: number, to: number): number {
  return runEnd(text, at, to, DIGIT)
}

function runEnd(text: string, at: number, to: number, kind: number): number {
  while (at < to) {
    if (classAt(text, at) !== kind) return at
    at += widthAt(text, at)
  }
  return to
}
