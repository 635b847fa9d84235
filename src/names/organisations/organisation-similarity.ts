/** Whether two names may name one organisation, event or work. */
import { compareTwoStrings } from 'string-similarity'
import { remember } from '../../memo'
import { foldName } from '../fold'
import { findPlaces, placeOfPeople } from '../places'
import { editDistance } from '../word-distance'
import { findOrganisation, isLegalForm, kindOfHead } from './organisations'

/** On each side a word that nothing on the other side answers: Democratic and Republican Party. */
const TWO_THINGS = 0.3
/** What a word left over on one side costs: a place or a kind of body says little, anything else much. */
const EXTRA_KIND = 0.06
const EXTRA_WORD = 0.13
/** A slip in a long word; in a short one it makes another word. */
const SHORTEST_MISSPELT = 6
const SLIP = 0.08
/** Names are compared word by word with word; what is longer is none. */
const MOST_WORDS = 24
/** Bigrams in common (Dice) at least, before one slip is forgiven. */
const LEAST_DICE = 0.6

/** Two nouns of kind make a name ("Treasury Department"), one does not. */
const KIND = 0.5
/** Marks a word that stands for a country, whether it was written as its name or its people's. */
export const COUNTRY = '@'

const FUNCTION_WORDS = new Set('the of for and in on at to a an'.split(' '))
const NUMBERS = new Map(
  'first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10'
    .split(' ')
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]] as const] : [])),
)

/**
 * Similarity of two names of organisations, events or works, 0 to 1: their words matched one to one,
 * legal forms and articles aside, nationalities read as their countries, acronyms spelled out.
 */
export function organisationSimilarity(a: string, b: string): number {
  const [first, second] = [findOrganisation(a), findOrganisation(b)]
  if (first && first === second) return 1
  const x = wordsOfOrganisation(first?.name ?? a)
  const y = wordsOfOrganisation(second?.name ?? b)
  if (x.length === 0 || y.length === 0) return 0
  if (isAcronymOf(a, y) || isAcronymOf(b, x)) return 0.9
  if (x.join('') === y.join('')) return 1
  const left = new Set(y.map((_, index) => index))
  let cost = 0
  let matched = 0
  const unmatched: string[] = []
  for (const word of x) {
    const at = [...left].find(index => y[index] === word) ?? [...left].find(index => isSlip(word, y[index]))
    if (at === undefined) unmatched.push(word)
    else {
      if (y[at] !== word) cost += SLIP
      matched += isKind(word) || isKind(y[at]) ? KIND : 1
      left.delete(at)
    }
  }
  const extra = [...left].map(index => y[index])
  if (unmatched.length > 0 && extra.length > 0) return TWO_THINGS
  const rest = [...unmatched, ...extra]
  // A number tells the 7th fleet from the fleet; what only the kind has in common is not the same.
  if (rest.some(word => /^\d/.test(word)) || (matched < 1 && rest.length > 0 && !rest.every(isPlace)))
    return TWO_THINGS
  return Math.max(
    0,
    1 - cost - rest.reduce((sum, word) => sum + (isKind(word) || isPlace(word) ? EXTRA_KIND : EXTRA_WORD), 0),
  )
}

export const isKind = (word: string): boolean => kindOfHead(word) !== undefined || isLegalForm(word)
const isPlace = (word: string): boolean => word.startsWith(COUNTRY) || findPlaces(word).length > 0

function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  if (shortest < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 1 || a.length > 40) return false
  return !isPlace(a) && !isPlace(b) && editDistance(a, b) === 1 && compareTwoStrings(a, b) >= LEAST_DICE
}

/** "OFAC" of office, foreign, assets, control. */
function isAcronymOf(name: string, words: readonly string[]): boolean {
  const letters = name.replace(/\./g, '')
  return (
    /^\p{Lu}{2,8}$/u.test(letters) &&
    words.length === letters.length &&
    words.every((word, index) => word[0] === letters[index].toLowerCase())
  )
}

/** Folded words; nationalities as countries, numbers as digits, one spelling for British and American. */
export function wordsOfOrganisation(name: string): readonly string[] {
  return name.length > LONGEST_KEPT ? readWords(name) : known(name)
}

/** Names taken apart lately; every name is compared with many. */
const MOST_KEPT = 2000
const LONGEST_KEPT = 120
const known = remember(readWords, MOST_KEPT)

function readWords(name: string): readonly string[] {
  const folded = foldName(name.replace(/\./g, '').replace(/&/g, ' and '))
  const all = folded
    .split(' ')
    .filter(word => word !== '' && !FUNCTION_WORDS.has(word))
    .slice(0, MOST_WORDS)
  const words: string[] = []
  for (let at = 0; at < all.length; at++) {
    // Countries of several words count as one: North Korea and South Korea share nothing.
    const width = [3, 2, 1].find(
      size => at + size <= all.length && countryOf(all.slice(at, at + size).join(' ')),
    )
    const country = width && countryOf(all.slice(at, at + width).join(' '))
    if (width && country) {
      words.push(COUNTRY + country)
      at += width - 1
    } else words.push(spelling(all[at]))
  }
  const withoutForms = words.filter(word => !isLegalForm(word) && word !== 'jointstock')
  return withoutForms.length > 0 ? withoutForms : words
}

const countryOf = (words: string): string | undefined =>
  placeOfPeople(words) ?? findPlaces(words).find(place => place.kind === 'country')?.name

function spelling(word: string): string {
  const number = NUMBERS.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1]
  if (number) return number
  return word
    .replace(/^defence$/, 'defense')
    .replace(/^cent(?:re|er)s?$/, 'center')
    .replace(/^labour$/, 'labor')
    .replace(/is(ation|ations|ed|ing)$/, 'iz$1')
    .replace(/^programmes?$/, 'program')
}
