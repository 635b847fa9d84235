/** What grammar forbids a pronoun to take up (Chomsky's Principles B and C, verbs that ask things of others), and who is human. */
import { IMPERSONAL_VERBS } from '../../lexicon/en/names/person-words'
import type { Sentence } from '../../types'
import { roles } from '../tables'
import { nounField, PERSONS } from './noun-field'

/** "As he left, Ortiz …": the subject of a clause that opens the sentence may well be that of the main clause behind it. */
export function looksForward({ tokens }: Sentence, at: number): boolean {
  const clause = tokens[at].head
  if (tokens[at].deprel !== 'nsubj' || clause < 0 || tokens[clause].deprel !== 'advcl') return false
  const main = tokens[clause].head
  if (main < clause) return false
  const subject = tokens.findIndex((t, i) => i > clause && t.head === main && t.deprel.startsWith('nsubj'))
  return subject >= 0 && tokens[subject].upos === 'PROPN'
}

/** "Ortiz suggested that he pay": who suggests or demands means somebody else to do it. */
function isAskedOfAnother({ tokens }: Sentence, at: number, candidate: number): boolean {
  const clause = tokens[at].head
  if (tokens[at].deprel !== 'nsubj' || clause < 0 || !/^VBP?$/.test(tokens[clause].xpos)) return false
  if (tokens[clause].deprel !== 'ccomp') return false
  if (tokens[candidate].head !== tokens[clause].head || tokens[candidate].deprel !== 'nsubj') return false
  return !tokens.some(t => t.head === clause && t.deprel === 'aux')
}

/** An object pronoun is not the subject of its own clause (Principle B); a possessive may be. */
export function isBarred(sentence: Sentence, at: number, candidate: number): boolean {
  const { tokens } = sentence
  if (tokens[at].deprel === 'nmod:poss') return false
  if (isAskedOfAnother(sentence, at, candidate)) return true
  const other = tokens[candidate]
  return (other.head === tokens[at].head && other.head >= 0) || other.head === at
}

/** "it happens", "it seems": no thing does that. */
export function isImpersonal({ tokens }: Sentence, at: number): boolean {
  const { head, deprel } = tokens[at]
  return deprel === 'nsubj' && head >= 0 && IMPERSONAL_VERBS.has(tokens[head].lemma.toLowerCase())
}

/** "He praised Ortiz", "He said Ortiz left": a name that the pronoun's clause holds behind it is another (Principle C). */
export function isNamedBelow({ tokens }: Sentence, at: number, name: number): boolean {
  const clause = tokens[at].head
  if (!tokens[at].deprel.startsWith('nsubj') || name < at || clause < 0) return false
  let above = name
  while (above >= 0 && above !== clause) above = tokens[above].head
  return above === clause
}

/** Nouns for people that are in no table of roles, by their endings. */
export const isHuman = (lemma: string): boolean =>
  roles().has(lemma) || /(?:man|woman|ist|person|ician)$/.test(lemma)

/** Also what WordNet has for a person first of all: "skipper", "rebel". */
export const isPersonNoun = (lemma: string): boolean => isHuman(lemma) || nounField(lemma) === PERSONS
