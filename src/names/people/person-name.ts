/** A name of a person taken apart: words in order, titles and generation set aside. */
import { GENERATIONS, TENTHS } from '../../lexicon/en/names/person-words'
import { foldName } from '../fold'
import { type Gender, honorifics, legalForms, nameSuffixes } from '../tables'

export interface PersonName {
  /** Folded, given names first where the name was written "Smith, John". */
  readonly words: readonly string[]
  /** `jr`, `sr`, `ii` … */
  readonly suffix?: string
  /** What the title says. */
  readonly gender?: Gender
}

/** Names are compared word by word with word; what is longer is none. */
const MOST_WORDS = 16

/**
 * Reads a name as written.
 *
 * @example readPersonName('SMITH, Dr. John W., Jr.') // { words: ['john', 'w', 'smith'], suffix: 'jr' }
 */
export function readPersonName(name: string): PersonName {
  const parts = name.split(',')
  const ordered =
    parts.length > 1 && !isSuffix(parts[1]) ? [...parts.slice(1), parts[0]].join(' ') : parts.join(' ')
  const words: string[] = []
  for (const part of ordered.split(/[\s.‐–-]+/u).slice(0, MOST_WORDS)) {
    const folded = foldName(part)
    if (folded === '') continue
    if (words.length === 0 && isInitials(part, ordered)) words.push(...folded)
    else words.push(...folded.split(' ').map(withoutLookalikes))
  }
  let gender: Gender | undefined
  // Two titles in a row ("Mr. President"): the first must go whether or not it adds a gender.
  while (words.length > 1 && honorifics().has(words[0])) {
    const title = words.shift() ?? ''
    gender ??= honorifics().get(title)
  }
  let suffix: string | undefined
  for (let at = words.length - 1; at > 0; at--) {
    const told = words[at - 1] === 'the' ? `the ${words[at]}` : words[at]
    const generation = GENERATIONS.get(told) ?? (isRegnal(words, at) ? words[at] : undefined)
    if (generation !== undefined) {
      suffix = generation
      if (told !== words[at]) words.splice(--at, 1)
    } else if (nameSuffixes().has(words[at])) {
      // "MP", "OBE": an honour, which another text may leave out or tell otherwise.
    } else if (!(at === words.length - 1 && legalForms().has(words[at]))) continue
    words.splice(at, 1)
  }
  return { words, suffix, gender }
}

/** "Elizabeth I", "Henry VIII": the last word, and a number; "Malcolm X" is a name, and "Pius X" was the tenth. */
const isRegnal = (words: readonly string[], at: number): boolean =>
  at === words.length - 1 &&
  ROMAN.test(words[at]) &&
  (words[at] !== 'x' || TENTHS.has(words[0])) &&
  (words[at].length > 1 || words.length === 2)
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/

const isSuffix = (part: string): boolean => nameSuffixes().has(foldName(part).replace(/ /g, ''))

/** "JC" at the head of a name that is not all capitals. */
const isInitials = (part: string, name: string): boolean => /^\p{Lu}{2}$/u.test(part) && /\p{Ll}/u.test(name)

/** Figures typed for the letters they look like. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' }),
)

const withoutLookalikes = (word: string): string =>
  /\d/.test(word) && /[a-z]/.test(word) ? word.replace(/\d/g, digit => LOOKALIKES.get(digit) ?? digit) : word
