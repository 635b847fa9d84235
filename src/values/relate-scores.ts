/** How two scores or votes relate: whose the numbers are, and in which order. */
import type { ValueRelation } from './value-relation'

/** Points or votes of two sides, with whose the first are where the text says. */
export interface Score {
  readonly points: readonly [number, number]
  /** Who has the first number: any key that tells the sides apart. */
  readonly first?: string
}

/**
 * Relates two scores or votes: 2-1 to one side is 1-2 to the other.
 *
 * @example relateScores({ points: [2, 1], first: 'reds' }, { points: [1, 2], first: 'blues' }) // 'equal'
 */
export function relateScores(a: Score, b: Score): ValueRelation {
  const isKnown = a.first !== undefined && b.first !== undefined
  const [x, y] = isKnown && a.first !== b.first ? [b.points[1], b.points[0]] : b.points
  if (a.points[0] === x && a.points[1] === y) return isKnown || x === y ? 'equal' : sameOrder(a, b)
  const isTurned = a.points[0] === y && a.points[1] === x
  return isTurned && !isKnown ? 'unknown' : 'exclusive'
}

/** With one side unnamed the order of the numbers is all there is: the named one says more. */
function sameOrder(a: Score, b: Score): ValueRelation {
  if (a.first === undefined && b.first === undefined) return 'equal'
  return a.first === undefined ? 'wider' : 'narrower'
}
