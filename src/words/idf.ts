/** How telling a word is when claims are compared: common words little, rare ones much. */
import { LEAST_TELLING, TELLING } from '../lexicon/en/words/function-words'
import { remember } from '../memo'
import { foldSpelling } from './spelling'
import { rankOf } from './vectors'

/** Ranks beyond the table: names and rare words, the most telling there are. */
const UNKNOWN_RANK = 60_000
/** A word of this rank ("says", "city") weighs nothing by Zipf's law alone. */
const COMMON_RANK = 10
/** What words that only bind others weigh: near nothing, that equal clauses still beat unequal ones. */
const FUNCTION_WEIGHT = 0.05
/** Negations, quantifiers and what turns a claim round never weigh less, however common they are. */
const TELLING_WEIGHT = 0.5

/**
 * Weight of a word from 0.05 ("the") to 1 (a rare name); by Zipf's law the frequency of a word falls as its rank, so
 * this is an idf scaled to 0..1. Words that decide whether claims agree ("not", "before", "million") weigh 0.5 at least.
 * @example idf('the') // 0.05
 */
export function idf(word: string): number {
  return word.length > LONGEST_KEPT ? weigh(word) : known(word)
}

/** Room for the words of some long articles. */
const MOST_KEPT = 10_000
/** Longer "words" are not worth the room. */
const LONGEST_KEPT = 40

const known = remember(weigh, MOST_KEPT)

function weigh(word: string): number {
  const lower = word.toLowerCase()
  if (LEAST_TELLING.has(lower)) return FUNCTION_WEIGHT
  const rank = rankOf(lower) ?? rankOf(foldSpelling(lower)) ?? UNKNOWN_RANK
  const weight = Math.log(Math.max(1, (rank + 1) / COMMON_RANK)) / Math.log(UNKNOWN_RANK / COMMON_RANK)
  const bounded = Math.max(FUNCTION_WEIGHT, Math.min(1, weight))
  return TELLING.has(lower) ? Math.max(TELLING_WEIGHT, bounded) : bounded
}
