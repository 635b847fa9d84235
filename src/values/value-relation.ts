/** How one value relates to another, in the terms of natural logic (MacCartney and Manning 2009). */

/**
 * `equal`: the same at the precision given; `narrower`: the first says more, so that it bears out the second; `wider`: the
 * second says more; `exclusive`: one thing cannot be both; `unknown`: neither follows.
 */
export type ValueRelation = 'equal' | 'narrower' | 'wider' | 'exclusive' | 'unknown'

/** Both ends included; infinite where the words leave a side open. */
export interface Extent {
  readonly min: number
  readonly max: number
}

/** Extents of one line: the same, one within the other, apart, or across one another. */
export function relateExtents(a: Extent, b: Extent): ValueRelation {
  if (a.min === b.min && a.max === b.max) return 'equal'
  if (b.min <= a.min && a.max <= b.max) return 'narrower'
  if (a.min <= b.min && b.max <= a.max) return 'wider'
  return a.max < b.min || b.max < a.min ? 'exclusive' : 'unknown'
}
