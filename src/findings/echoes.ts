// A clash is told of the claims that state it, not of their neighbours in the sentence.

import type { Alignment } from '../align/align'
import type { Reason } from '../types'
import { holds, isClash } from './clashes'

/** Two claims, and what the judges say of them. */
export interface Telling {
  readonly pair: Alignment
  readonly reasons: readonly Reason[]
}

/**
 * The reasons of each telling but for clashes that another states. Judges look at whole sentences: where two disagree on when
 * a gate was cast, they are seen to in what they say of its weight as well. What no telling states the first of them keeps.
 */
export function withoutEchoes(tellings: readonly Telling[]): (readonly Reason[])[] {
  const homes = new Map<string, { readonly at: number; readonly isStated: boolean }>()
  tellings.forEach(({ pair, reasons }, at) => {
    for (const clash of reasons) {
      const place = placeOf(pair, clash)
      if (place === undefined) continue
      const isStated = states(pair, clash)
      const home = homes.get(place)
      if (home === undefined || (isStated && !home.isStated)) homes.set(place, { at, isStated })
    }
  })
  return tellings.map(({ pair, reasons }, at) => {
    const isEcho = (reason: Reason): boolean => {
      const place = placeOf(pair, reason)
      return place !== undefined && homes.get(place)?.at !== at && !states(pair, reason)
    }
    return reasons.some(isEcho) ? reasons.filter(reason => !isEcho(reason)) : reasons
  })
}

/** Where the second source clashes: the first may be another in every fact. */
const placeOf = ({ b }: Alignment, reason: Reason): string | undefined =>
  isClash(reason) ? `${b.document.source.id} ${reason.b.span.start}` : undefined

const states = ({ a, b }: Alignment, reason: Reason): boolean =>
  isClash(reason) && holds(a, reason.a.span) && holds(b, reason.b.span)
