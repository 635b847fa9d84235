/** Nouns, adjectives and pronouns that say a number without naming it: how many, which place, what share, how old. */

/** Word to its value, the least and the greatest that usage allows (null: open), and the unit of what it measures, if any. */
export const NUMBER_NOUNS: ReadonlyMap<
  string,
  readonly [value: number, min: number, max: number | null, unit?: string]
> = new Map([
  ['both', [2, 2, 2]],
  ['pair', [2, 2, 2]],
  ['duo', [2, 2, 2]],
  ['twin', [2, 2, 2]],
  ['trio', [3, 3, 3]],
  ['triplet', [3, 3, 3]],
  ['quartet', [4, 4, 4]],
  ['quintet', [5, 5, 5]],
  ['runner-up', [2, 2, 2, 'ordinal']],
  ['runners-up', [2, 2, 2, 'ordinal']],
  ['maiden', [1, 1, 1, 'ordinal']],
  ['majority', [0.75, 0.5, 1, '1']],
  ['bulk', [0.75, 0.5, 1, '1']],
  ['teen', [16, 13, 19, 'a']],
  ['teenage', [16, 13, 19, 'a']],
  ['teenager', [16, 13, 19, 'a']],
  ['septuagenarian', [75, 70, 79, 'a']],
  ['octogenarian', [85, 80, 89, 'a']],
  ['nonagenarian', [95, 90, 99, 'a']],
  ['centenarian', [100, 100, null, 'a']],
])
