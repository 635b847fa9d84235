/** How far two words of a name are apart: the cost of taking one for a spelling of the other. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance'
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone'
import { remember } from '../memo'
import { genderOfGivenName, isGivenName, isNicknameOf, isSpellingOf, once } from './tables'

/** Two edits make a slip of the pen or another transliteration; three make another name. */
const MOST_EDITS = 2
/** Of a short word, two edits leave too little: Il and Un, Chol and Chun are two names, James and Jones may be a slip. */
const MOST_EDITED = 0.4
/** The same letters in another order pass the edits but not this. */
const LEAST_JARO_WINKLER = 0.7
/** A known variant costs little, so that among candidates the same spelling wins. */
const VARIANT = 0.2
/** Words are compared up to this many letters: the cost is quadratic. */
const LONGEST = 40

const metaphone = once(() => new DoubleMetaphone())

/**
 * The cost of reading two folded words as one: 0 when equal, `VARIANT` when tables or transliteration
 * make them one, else the number of edits (half as many where both sound alike); undefined when they are two words.
 */
export function wordDistance(a: string, b: string, isGiven: boolean): number | undefined {
  if (a === b) return 0
  if (isGiven) {
    if (isNicknameOf(a, b)) return VARIANT
    const genders = [genderOfGivenName(a), genderOfGivenName(b)]
    if (genders[0] && genders[1] && genders[0] !== genders[1]) return undefined
  }
  if (isSpellingOf(a, b)) return VARIANT
  const longest = Math.max(a.length, b.length)
  if (longest > LONGEST || Math.abs(a.length - b.length) > 2 * MOST_EDITS) return undefined
  if (transliterationKey(a) === transliterationKey(b)) return VARIANT
  const edits = editDistance(a, b)
  // Two given names that are both in use and differ by two letters are two names: Jason and James.
  if (isGiven && edits > 1 && isGivenName(a) && isGivenName(b)) return undefined
  if (edits > MOST_EDITS || edits / longest > MOST_EDITED || jaroWinkler(a, b) < LEAST_JARO_WINKLER)
    return undefined
  return soundAlike(a, b) ? edits / 2 : edits
}

/** Vowels that romanisations and slips put for each other. */
const KINDRED_VOWELS = ['ae', 'eiy', 'ou']

/** Muller and Miller, Hall and Hill: alike but for a vowel that no spelling puts for the other. */
export function haveOtherVowel(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  if (at < 0 || a.slice(at + 1) !== b.slice(at + 1)) return false
  const isVowel = (letter: string) => 'aeiouy'.includes(letter)
  return (
    isVowel(a[at]) &&
    isVowel(b[at]) &&
    !KINDRED_VOWELS.some(row => row.includes(a[at]) && row.includes(b[at]))
  )
}

function soundAlike(a: string, b: string): boolean {
  const [first, second] = metaphone().process(a)
  const other = metaphone().process(b)
  return first === other[0] || first === other[1] || second === other[0]
}

/** Rewritings of letters that romanisations of one name differ in, applied in order. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:hs|x)(?=[aeiu])/, 'sh'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/c(?=[aou]|$)/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/[yj]+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/ei$/, 'i'],
]

/** The letters of a folded word as far as romanisations agree on them. */
export function transliterationKey(word: string): string {
  return word.length > LONGEST ? romanise(word) : known(word)
}

/** Words of names met lately; each is compared with many. */
const MOST_KEPT = 5000
const known = remember(romanise, MOST_KEPT)

function romanise(word: string): string {
  let key = word
  for (const [letters, replacement] of ROMANISATIONS) key = key.replace(letters, replacement)
  return key
}

/** Optimal string alignment distance (Damerau 1964): insertions, deletions, substitutions, neighbours swapped. */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1
  let before = new Uint16Array(width)
  let above = Uint16Array.from({ length: width }, (_, j) => j)
  let row = new Uint16Array(width)
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const last = i > 1 ? a.charCodeAt(i - 2) : -1
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1)
      let least = above[j - 1] + (letter === other ? 0 : 1)
      if (above[j] + 1 < least) least = above[j] + 1
      if (row[j - 1] + 1 < least) least = row[j - 1] + 1
      if (j > 1 && last === other && letter === b.charCodeAt(j - 2) && before[j - 2] + 1 < least)
        least = before[j - 2] + 1
      row[j] = least
    }
    const spent = before
    before = above
    above = row
    row = spent
  }
  return above[b.length]
}
