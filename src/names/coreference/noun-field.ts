/** What sort of thing a noun means, by WordNet's files of nouns. */
import { ADJECTIVE, fieldOf, firstSynsetOf, lexemeId, NOUN } from '../../words/wordnet'

export const FIELD_COUNT = 32

/** The file of persons. */
export const PERSONS = 18

/** The file of the noun's first sense; 0 where it is not known. */
export function nounField(noun: string): number {
  if (noun === '') return 0
  const lexeme = lexemeId(noun, NOUN)
  const synset = lexeme < 0 ? -1 : firstSynsetOf(lexeme)
  return synset < 0 ? 0 : Math.min(FIELD_COUNT - 1, fieldOf(synset))
}

/** Whether the word may describe a noun, whatever else it is: "gaunt", "lean". */
export const isAdjective = (word: string): boolean => lexemeId(word, ADJECTIVE) >= 0
