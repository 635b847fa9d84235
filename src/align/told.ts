// Whether a name or a value that one article has stands in the other too.
import { UNIT_WORDS } from '../lexicon/en/values/units'
import type { Term } from '../terms/claim-terms'
import type { Quantity } from '../types'
import { isMeasured } from '../values/quantities/base-units'

/** As alike as this, two names or values are one. */
const ONE = 0.95

/**
 * @param termsOf the terms of both documents
 * @param score how alike a term of the first and one of the second are
 * @param areTwo whether they name two people
 */
export function rememberTold(
  termsOf: readonly (readonly Term[])[],
  score: (x: Term, y: Term) => number,
  areTwo: (x: Term, y: Term) => boolean,
): (side: 0 | 1, term: Term) => boolean {
  const named = termsOf.map(terms => terms.filter(isTelling))
  const told = new Map<Term, boolean>()
  return (side, term) => {
    const known = told.get(term)
    if (known !== undefined) return known
    const isOneOf = (other: Term) => {
      const [x, y] = side === 0 ? [term, other] : [other, term]
      return (
        other.kind === term.kind &&
        (score(x, y) >= ONE ||
          (term.time?.type !== 'time' && isOneTime(term, other)) ||
          isOneCount(x, y) ||
          (isLongerName(x, y) && !areTwo(x, y)))
      )
    }
    const found = isTelling(term) && named[1 - side].some(isOneOf)
    told.set(term, found)
    return found
  }
}

/** A word is told of in other words. */
const isTelling = ({ kind }: Term): boolean => kind !== 'word'

/** "Since 1902" and "in 1902", "until noon" and "at midday": told, whatever began or ended then; so is "Sunday" by "Sunday night". */
export function isOneTime({ time: s, key: mine }: Term, { time: t, key: other }: Term): boolean {
  if (s === undefined || t === undefined) return false
  if (s.start !== undefined && s.start === t.start && (s.end === t.end || !s.end || !t.end)) return true
  const theirs = bare(other).split(' ')
  return bare(mine)
    .split(' ')
    .every(word => theirs.includes(word))
}

const bare = (key: string): string => key.replace(MARK, '')
const MARK = /^(?:since|until|till|by|before|after|from|at|in|on|about|around|just after|just before)\s/

/** "120 jobs" and "about 120 people": a number as odd as that is seldom two. */
const isOneCount = ({ quantity: q }: Term, { quantity: r }: Term): boolean =>
  q !== undefined &&
  r !== undefined &&
  q.value === r.value &&
  q.value >= LEAST_ODD &&
  // "40 barrels" and "40 extra barrels", "forty of them": a bare number may count anything.
  ((isCount(q) && isCount(r)) || q.unit === undefined || r.unit === undefined || unitOf(q) === unitOf(r)) &&
  !areTurned(q, r)
const LEAST_ODD = 13
const unitOf = ({ unit = '' }: Quantity): string => UNIT_WORDS.get(unit) ?? unit
/** "More than 50" and "fewer than 50" */
const areTurned = (q: Quantity, r: Quantity): boolean =>
  (q.max === null && r.min === null) || (q.min === null && r.max === null)
const isCount = ({ unit }: Quantity): boolean => unit === undefined || !isMeasured(unit)

/** "Dev" and "Dev Malhotra", "Storm Ingrid" and "Ingrid": told, by more or by fewer of its words. */
function isLongerName(x: Term, y: Term): boolean {
  if (x.kind !== 'name' || y.kind !== 'name') return false
  const [mine, theirs] = [x.key.split(' '), y.key.split(' ')]
  return mine.every(word => theirs.includes(word)) || theirs.every(word => mine.includes(word))
}
