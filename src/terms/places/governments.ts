// Which country's government words mean: "the Norwegian government", and where it acts "Norway" and "Oslo".
import { GOVERNMENTS } from '../../lexicon/en/names/person-words'
import { countryOfCapital, countryOfSeat, findPlaces, placeOfPeople } from '../../names/places'
import { relationOf } from '../../syntax/tree'
import type { Token } from '../../types'
import type { Term } from '../claim-terms'

export interface Government {
  readonly country: string
  /** Beside the noun for it, the term that says whose it is: "Norway" of "Norway’s government". */
  readonly named?: Term
}

/**
 * The country whose government a name may stand for: a capital, a seat of government, the country itself or the word for its people;
 * undefined for others. Whether it does stand for it is told by what it does ("Beijing said"), not by the name.
 *
 * @example standsForGovernment('Beijing') // 'China'
 * @example standsForGovernment('Kremlin') // 'Russia'
 */
export const standsForGovernment = (name: string): string | undefined =>
  countryOfSeat(name) ??
  countryOfCapital(name) ??
  findPlaces(name).find(({ kind }) => kind === 'country')?.name ??
  placeOfPeople(name)

const OF_WHOM = /^(?:nmod|amod|compound)$/

/** @param at the term that covers a token */
export function governmentOf(
  tokens: readonly Token[],
  term: Term,
  at: (token: number) => Term | undefined,
): Government | undefined {
  const { kind, key, head, index } = term
  const countryOf = (name: Term) => standsForGovernment(name.tokens.map(i => tokens[i].text).join(' '))
  if (kind === 'name') {
    const acts = relationOf(head) === 'nsubj' || head.deprel === 'obl:agent'
    const country = acts ? countryOf(term) : undefined
    return country === undefined ? undefined : { country }
  }
  if (!GOVERNMENTS.has(key)) return undefined
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].head !== index || !OF_WHOM.test(relationOf(tokens[i]))) continue
    const named = at(i)
    const country = named?.kind === 'name' ? countryOf(named) : undefined
    if (country !== undefined) return { country, named }
  }
  return undefined
}
