/** Whether two names may name one person: their words matched one to one, what is left over weighed. */
import { FAMILY_FIRST, HALVES, PARTICLES, SON_OF } from '../../lexicon/en/names/person-words'
import { remember } from '../../memo'
import { isSpellingOf } from '../tables'
import { editDistance, haveOtherVowel, wordDistance } from '../word-distance'
import { type PersonName, readPersonName } from './person-name'

/** Names at least this similar are taken to name one thing, as far as names can tell. */
export const SAME_NAME = 0.75
/** Two people: on each side a word that nothing on the other side answers. */
const TWO_PEOPLE = 0.3
/** One word in common and nothing against it, yet too little to tell (a given name alone). */
const TOO_LITTLE = 0.6
/** A few words in common, and more on one side that are not: as a rule another name. */
const MORE_OF_ITS_OWN = 0.5
/** A surname against a full name: what an article's later mentions are. */
const SURNAME_ALONE = 0.8
/** More edits than this over the whole name make another name. */
const MOST_EDITS = 2

/** A given name and a surname in common, and so many names between them, still make one person. */
const MOST_MIDDLE_NAMES = 2

/**
 * Similarity of two names of people, 0 to 1.
 *
 * Words are matched one to one at the least cost, whatever their order; initials answer words that begin
 * with them; titles do not count. Words left over on one side are a detail, on both sides a conflict.
 */
export function personSimilarity(a: string, b: string): number {
  return similarityOfPersonNames(read(a), read(b))
}

/** Names taken apart lately; every name is compared with many. */
const MOST_KEPT = 2000
const LONGEST_KEPT = 120
const known = remember(readPersonName, MOST_KEPT)
const read = (name: string): PersonName => (name.length > LONGEST_KEPT ? readPersonName(name) : known(name))

/** The same of names already read. */
export function similarityOfPersonNames(a: PersonName, b: PersonName): number {
  if (a.words.length === 0 || b.words.length === 0) return 0
  if (a.gender && b.gender && a.gender !== b.gender) return 0
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return TWO_PEOPLE
  if (areOtherInitials(a.words, b.words)) return TWO_PEOPLE
  if (isSameWhole(a.words, b.words)) return a.suffix === b.suffix ? 1 : 0.9
  const [first, second] = [joinedAs(a.words, b.words), joinedAs(b.words, a.words)]
  return first.length <= second.length ? compareWords(first, second) : compareWords(second, first)
}

/** Two words that the other name writes as one: Jong un, Jongun; Chin-ping, Jinping. */
function joinedAs(words: readonly string[], others: readonly string[]): readonly string[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const joined = words[at] + words[at + 1]
    if (others.some(other => other === joined || isSpellingOf(other, joined)))
      return [...words.slice(0, at), joined, ...words.slice(at + 2)]
  }
  return words
}

/** Written together, apart or with a hyphen: the same letters in the same order. */
function isSameWhole(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length) return a.every((word, index) => word === b[index])
  const [whole, other] = [a.join(''), b.join('')]
  if (whole === other) return true
  // One slip is forgiven in a long name only: in a short one it may be a word of its own.
  const isLong = Math.min(whole.length, other.length) >= 10 && whole.length <= 60
  return isLong && Math.abs(whole.length - other.length) < 2 && editDistance(whole, other) <= 1
}

function compareWords(shorter: readonly string[], longer: readonly string[]): number {
  // Of a surname alone nothing beside it says that a slip is one.
  if (longer.length === 1 && haveOtherVowel(shorter[0], longer[0])) return TWO_PEOPLE
  const pairs = matchWords(shorter, longer)
  const matched = pairs.filter(({ i, j }) => !PARTICLES.has(shorter[i]) || !PARTICLES.has(longer[j]))
  if (!matched.some(({ i, j }) => shorter[i].length > 1 && longer[j].length > 1)) return TWO_PEOPLE
  const cost = pairs.reduce((sum, pair) => sum + pair.cost, 0)
  const left = leftOver(
    shorter,
    pairs.map(pair => pair.i),
  )
  const extra = leftOver(
    longer,
    pairs.map(pair => pair.j),
  )
  if ((left.words > 0 && extra.words + extra.light > 0) || (extra.words > 0 && left.light > 0))
    return TWO_PEOPLE
  if (cost > MOST_EDITS || isFatherOf(shorter, longer)) return TWO_PEOPLE
  const details = left.words + extra.words
  const between = details + left.light + extra.light
  const score = Math.max(SAME_NAME, 1 - 0.06 * cost - 0.03 * details)
  if (details === 0) return score
  if (matched.length > 1) {
    const isFramed = [0, 1].every(end =>
      pairs.some(({ i, j }) => i === end * (shorter.length - 1) && j === end * (longer.length - 1)),
    )
    return details < matched.length || (isFramed && between <= MOST_MIDDLE_NAMES) ? score : MORE_OF_ITS_OWN
  }
  const { i, j } = matched[0]
  const isFamily = (words: readonly string[], at: number): boolean =>
    at === words.length - 1 || (at === 0 && FAMILY_FIRST.has(words[0]))
  return isFamily(longer, j) && isFamily(shorter, i) && cost <= 1 ? SURNAME_ALONE : TOO_LITTLE
}

interface Pair {
  readonly i: number
  readonly j: number
  readonly cost: number
}

function matchWords(shorter: readonly string[], longer: readonly string[]): Pair[] {
  const candidates: Pair[] = []
  shorter.forEach((word, i) => {
    longer.forEach((other, j) => {
      const cost = pairCost(word, other, i < shorter.length - 1 || j < longer.length - 1)
      if (cost !== undefined) candidates.push({ i, j, cost })
    })
  })
  // Cheapest first; of equals, those that stand in the same place.
  candidates.sort((x, y) => x.cost - y.cost || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i)
  const taken = { i: new Set<number>(), j: new Set<number>() }
  return candidates.filter(({ i, j }) => {
    if (taken.i.has(i) || taken.j.has(j)) return false
    taken.i.add(i)
    taken.j.add(j)
    return true
  })
}

/** An initial answers a word at a cost above that of any variant, so that whole words are matched first. */
const INITIAL = 0.3

function pairCost(a: string, b: string, isGiven: boolean): number | undefined {
  if (a === b) return 0
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? INITIAL : undefined
  return wordDistance(a, b, isGiven)
}

/** Words not matched: those that tell people apart, and the light ones (halves of names, words said twice). */
function leftOver(words: readonly string[], matched: readonly number[]): { words: number; light: number } {
  const left = { words: 0, light: 0 }
  words.forEach((word, index) => {
    if (matched.includes(index) || PARTICLES.has(word)) return
    if (HALVES.has(word) || (word.length > 1 && words.indexOf(word) !== words.lastIndexOf(word))) left.light++
    else left.words++
  })
  return left
}

/** George W. and George H. W.: where a middle initial is given, the first of them counts. */
function areOtherInitials(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3 || (a[1].length > 1 && b[1].length > 1)) return false
  return a[0] === b[0] && a[a.length - 1] === b[b.length - 1] && a[1][0] !== b[1][0]
}

/** "A bin B" and "B bin A" are son and father. */
function isFatherOf(a: readonly string[], b: readonly string[]): boolean {
  const [i, j] = [a.findIndex(word => SON_OF.has(word)), b.findIndex(word => SON_OF.has(word))]
  if (i < 1 || j < 1 || i + 1 >= a.length || j + 1 >= b.length) return false
  return a[i - 1] !== b[j - 1] && a[i - 1] === b[j + 1]
}
