/** Words that no table of spellings holds, one of them written as the other sounds: "accomodate" and "accommodate". */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance'
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone'
import { compareTwoStrings } from 'string-similarity'
import { remember } from '../memo'
import type { Lexeme } from './lexemes'

/** In shorter words a letter makes another word. */
const SHORTEST = 7
const LONGEST = 40
/** Letters in place (Jaro-Winkler) and pairs of letters in common (Dice), both at least. */
const LEAST_ALIKE = 0.92
const LEAST_PAIRS = 0.7
/** A slip adds or drops one letter; words with another ending ("predict", "predicate") are other forms or other words. */
const MOST_LETTERS = 1
const ENDING = 3
/** Room for the rare words of some long articles. */
const MOST_KEPT = 2000

const metaphone = new DoubleMetaphone()
const soundOf = remember((word: string) => metaphone.process(word)[0], MOST_KEPT)

/** Two words that dictionaries know are two words, however alike: one of them must be unknown. */
export function isSpellingVariant(a: Lexeme, b: Lexeme): boolean {
  if (a.part !== b.part || (isKnown(a) && isKnown(b))) return false
  const [x, y] = [a.word, b.word]
  if (Math.min(x.length, y.length) < SHORTEST || Math.max(x.length, y.length) > LONGEST) return false
  if (!/^[a-z]+$/.test(x) || !/^[a-z]+$/.test(y)) return false
  if (Math.abs(x.length - y.length) > MOST_LETTERS || x.slice(-ENDING) !== y.slice(-ENDING)) return false
  return (
    jaroWinkler(x, y) >= LEAST_ALIKE && compareTwoStrings(x, y) >= LEAST_PAIRS && soundOf(x) === soundOf(y)
  )
}

const isKnown = (word: Lexeme): boolean => word.id >= 0 || word.rank !== undefined
