/** Names without what spelling alone varies: case, accents, apostrophes, hyphens. */
import { remember } from '../memo'

/** Names folded lately; every name is compared with many. */
const MOST_KEPT = 5000
/** Longer ones are no names, and not worth the room. */
const LONGEST_KEPT = 80

/** Letters that carry no separable accent. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    ə: 'a',
    ŋ: 'ng',
    ħ: 'h',
  }),
)

/**
 * A name in lower case without accents, apostrophes and the possessive ending; hyphens, points and
 * everything else that is neither letter nor digit become single spaces.
 *
 * @example foldName('Nicolás Maduro’s') // 'nicolas maduro'
 */
export function foldName(name: string): string {
  return name.length > LONGEST_KEPT ? fold(name) : known(name)
}

const known = remember(fold, MOST_KEPT)

function fold(name: string): string {
  // Most names are plain words: no letter of them needs looking at.
  if (/^[a-z]+(?: [a-z]+)*$/i.test(name)) return name.toLowerCase()
  let folded = ''
  for (const letter of withoutPossessive(name).normalize('NFKD').toLowerCase()) {
    if (isLetterOrDigit(letter)) folded += LETTERS.get(letter) ?? letter
    else if (!isIgnored(letter)) folded += ' '
  }
  return folded.trim().replace(/ {2,}/g, ' ')
}

/** The name up to an ending `'s` or `'`. */
function withoutPossessive(name: string): string {
  return name.replace(/['’ʼ]s?$/iu, '')
}

const isLetterOrDigit = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || /[\p{L}\p{N}]/u.test(letter)

// Combining marks and everything used as an apostrophe or as the sign for ayn and hamza.
const isIgnored = (letter: string): boolean => /[\p{M}'’‘ʼʻʿʾ`´]/u.test(letter)
