// Two times of terms: the relation of their values, in the words of terms.

import { relateTimes as relateValues } from '../../values/relate-times'
import type { Term } from '../claim-terms'
import type { TermRelation } from '../term-relation'
import { ofValues, relateQuantities } from './quantity-relation'

export type TimeTerm = Pick<Term, 'key' | 'time' | 'words' | 'amount'>

/** A date reckoned from a day of publication is less sure than one that the words tell. */
const RECKONED = 0.7
/** As near as times with a word in common are. */
const SHARED_WORDS = 0.6

/** `general`: the first is the looser; `rival`: apart, so that one thing cannot have been at both. */
export function relateTimes(a: TimeTerm, b: TimeTerm): TermRelation {
  if (a.key === b.key) return { kind: 'same', strength: 1 }
  const [x, y] = [a.time, b.time]
  if (!x || !y) return { kind: 'unrelated', strength: 0 }
  if (x.type === 'duration' && y.type === 'duration' && a.amount && b.amount)
    return relateQuantities(a.amount, b.amount)
  const [told, heard] = [a.words ?? a.key, b.words ?? b.key]
  const relation = relateValues({ time: x, text: told }, { time: y, text: heard })
  if (relation === 'unknown')
    return shareWords(a.key, b.key)
      ? { kind: 'related', strength: SHARED_WORDS }
      : { kind: 'unrelated', strength: 0 }
  if (relation === 'exclusive' && (x.inferred || y.inferred)) {
    const [plain, other] = [undated(x), undated(y)]
    const named = relateValues({ time: plain, text: told }, { time: other, text: heard })
    if (named !== 'exclusive') return { kind: 'rival', strength: RECKONED }
  }
  return ofValues(relation)
}

/** A time of which nothing is known but its words. */
const undated = ({ type, precision, seconds }: NonNullable<Term['time']>) => ({
  type,
  precision,
  seconds,
  inferred: false,
})

function shareWords(a: string, b: string): boolean {
  const theirs = b.split(' ')
  return a.split(' ').some(word => word.length > 2 && theirs.includes(word))
}
