/** What an article says that something is, beside its name: "Arden, a lift company", "the lift company Arden", "Arden is a company". */
import { DENIALS } from '../../lexicon/en/clauses/negation'
import type { EntityType, Sentence } from '../../types'
import type { ReadName } from '../entities/read-name'
import { foldName } from '../fold'
import { isPlaceHead, kindOfHead } from '../organisations/organisations'
import { roles } from '../tables'
import type { NameMention } from './name-mentions'
import { mayBeCalled } from './name-nouns'

/** The common nouns told of a name, as lemmas. */
export function nounsToldOf(
  { tokens }: Sentence,
  { head, from, to }: NameMention,
  children: readonly (readonly number[])[],
): string[] {
  const { deprel, head: above } = tokens[head]
  // In a list of names what follows the last is told of none.
  const isListed = children[head].filter(child => /^(?:appos|conj)$/.test(tokens[child].deprel)).length > 1
  const found = children[head].filter(child =>
    tokens[child].deprel === 'appos'
      ? child >= to && !isListed
      : /^(?:nmod:desc|compound)$/.test(tokens[child].deprel) && child === from - 1,
  )
  const isSaidToBe =
    deprel === 'nsubj' &&
    children[above].some(child => tokens[child].deprel === 'cop') &&
    !children[above].some(child => DENIALS.has(tokens[child].lemma.toLowerCase()))
  if (isSaidToBe || (deprel === 'appos' && above === from - 1)) found.push(above)
  return found
    .map(at => tokens[at])
    .filter(({ upos, text }) => upos === 'NOUN' || (upos === 'PROPN' && /^\p{Ll}/u.test(text)))
    .map(({ lemma }) => lemma.toLowerCase())
}

/** Names that nothing else is sure of are of the type that is told of one of their mentions. */
export function settleToldTypes(names: readonly ReadName[]): ReadName[] {
  const sure = new Set(names.filter(name => name.isSure).map(keyOf))
  const told = new Map<string, EntityType>()
  for (const name of names) {
    const type = name.nouns.map(typeOfNoun).find(each => each !== undefined)
    const key = keyOf(name)
    if (type !== undefined && !sure.has(key) && !told.has(key)) told.set(key, type)
  }
  return names.map(name => {
    const type = told.get(keyOf(name))
    return type === undefined ? name : { ...name, type, isSure: true }
  })
}

const keyOf = ({ mention }: ReadName): string => foldName(mention.text)

function typeOfNoun(noun: string): EntityType | undefined {
  if (roles().has(noun)) return undefined
  if (kindOfHead(noun) !== undefined && mayBeCalled('organisation', noun)) return 'organisation'
  return isPlaceHead(noun) && mayBeCalled('place', noun) ? 'place' : undefined
}
