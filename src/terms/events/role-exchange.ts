/** What follows when two parties of a verb have changed places between two texts. */

import { SYMMETRIC_VERBS } from '../../lexicon/en/words/converses'
import { EITHER_WAY, ONE_WAY } from '../../lexicon/en/words/role-exchange'
import { foldCompound } from '../../words/spelling'
import { classesOf, consequencesOf } from './event-classes'

/**
 * `same`: nothing has changed ("A met B", "B met A"). `exclusive`: both cannot be ("A beat B", "B beat A"). `separate`: they
 * are two facts, and one does not bear out the other ("A accused B", "B accused A").
 */
export type Exchange = 'same' | 'exclusive' | 'separate'

/**
 * What it makes of an event that subject and object change places; undefined of a verb that no table has, of which only this
 * is sure, that the one does not bear out the other.
 *
 * @param verb lemma, with its particle
 * @example exchangeOf('meet') // 'same'
 * @example exchangeOf('assassinate') // 'exclusive', as a way of killing
 * @example exchangeOf('phone') // 'separate'
 */
export function exchangeOf(verb: string): Exchange | undefined {
  const key = foldCompound(verb)
  exchanges ??= readExchanges()
  const own = exchanges.get(key)
  if (own) return own
  const inherited = classesOf(verb)
    .flatMap(consequencesOf)
    .flatMap(({ id, party }) => (party === 'subject' ? (exchanges?.get(foldCompound(id)) ?? []) : []))
  // Who is shot dead is both shot at, as either may be, and killed, as one alone can be.
  return inherited.find(exchange => exchange === 'exclusive') ?? inherited[0]
}

let exchanges: ReadonlyMap<string, Exchange> | undefined

/** The later rows win. */
function readExchanges(): ReadonlyMap<string, Exchange> {
  const rows = (verbs: Iterable<string>, exchange: Exchange) =>
    [...verbs].map(verb => [foldCompound(verb), exchange] as const)
  return new Map([
    ...rows(EITHER_WAY, 'separate'),
    ...rows(ONE_WAY, 'exclusive'),
    ...rows(SYMMETRIC_VERBS, 'same'),
  ])
}
