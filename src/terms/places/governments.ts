// Which country's government words mean: "the Norwegian government", and where it acts "Norway" and "Oslo".
import { GOVERNMENTS } from '../../lexicon/en/names/person-words'
import { relationOf } from '../../syntax/tree'
import type { Token } from '../../types'
import type { Term } from '../claim-terms'
import { standsForGovernment } from './relate-places'

export interface Government {
  readonly country: string
  /** Beside the noun for it, the term that says whose it is: "Norway" of "Norway’s government". */
  readonly named?: Term
}

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
