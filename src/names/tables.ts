/** The tables of people's names, titles and roles, split once on first use and read-only from then on. */
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/en/names/given-names'
import { NICKNAMES } from '../lexicon/en/names/nicknames'
import { LEGAL_FORMS } from '../lexicon/en/names/organisations'
import { FEMALE_ROLES, MALE_ROLES, ROLES } from '../lexicon/en/names/roles'
import { HONORIFICS, SUFFIXES, TITLES_IN_FULL } from '../lexicon/en/names/titles'
import { SPELLINGS } from '../lexicon/en/names/transliteration'
import { foldName } from './fold'

export type Gender = 'male' | 'female'

/** A value computed at the first call and kept. */
export function once<T>(compute: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}

export const linesOf = (table: string): string[] => table.split('\n').filter(line => line.trim() !== '')
export const wordsOf = (words: string): string[] => words.split(/\s+/).filter(word => word !== '')
export const listOf = (list: string): string[] =>
  list
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')

const maleNames = once(() => new Set(wordsOf(MALE_NAMES)))
const femaleNames = once(() => new Set(wordsOf(FEMALE_NAMES)))

/** Whether the folded word is a given name we know. */
export const isGivenName = (word: string): boolean => maleNames().has(word) || femaleNames().has(word)

/** The gender of a folded given name, when the name is given to one alone. */
export function genderOfGivenName(word: string): Gender | undefined {
  const male = maleNames().has(word)
  return male === femaleNames().has(word) ? undefined : male ? 'male' : 'female'
}

/** Folded title → its gender. */
export const honorifics = once(() => {
  const titles = new Map<string, Gender | undefined>()
  for (const line of linesOf(HONORIFICS)) {
    const [letter, words] = line.split(';')
    const gender = letter === 'm' ? 'male' : letter === 'f' ? 'female' : undefined
    for (const word of listOf(words)) titles.set(foldName(word), gender)
  }
  return titles
})

/** Folded short title → the noun for it. */
export const titlesInFull = once(
  () =>
    new Map(
      listOf(TITLES_IN_FULL).map(pair => [
        pair.slice(0, pair.indexOf(':')),
        pair.slice(pair.indexOf(':') + 1),
      ]),
    ),
)

export const nameSuffixes = once(
  () => new Set(listOf(SUFFIXES).map(suffix => foldName(suffix).replace(/ /g, ''))),
)

/** Role noun → its gender. */
export const roles = once(() => {
  const found = new Map<string, Gender | undefined>()
  for (const role of listOf(ROLES)) found.set(role.toLowerCase(), undefined)
  for (const role of listOf(MALE_ROLES)) found.set(role, 'male')
  for (const role of listOf(FEMALE_ROLES)) found.set(role, 'female')
  return found
})
export const legalForms = once(() => new Set(listOf(LEGAL_FORMS)))

const groupsOf = (table: string): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  linesOf(table).forEach((line, group) => {
    for (const word of wordsOf(line).map(foldName)) {
      const known = groups.get(word)
      if (known) known.push(group)
      else groups.set(word, [group])
    }
  })
  return groups
}
const spellings = once(() => groupsOf(SPELLINGS))
const nicknames = once(() => groupsOf(NICKNAMES))

const share = (groups: Map<string, number[]>, a: string, b: string): boolean => {
  const others = groups.get(b)
  return others !== undefined && (groups.get(a)?.some(group => others.includes(group)) ?? false)
}

/** Whether two folded words are spellings of one name (Sergei, Sergey). */
export const isSpellingOf = (a: string, b: string): boolean => share(spellings(), a, b)
/** Whether two folded given names may name one person (Bill, William). */
export const isNicknameOf = (a: string, b: string): boolean => share(nicknames(), a, b)
