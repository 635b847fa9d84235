/** The rows of the table of learned weights, block by block. */
import { layout } from './layout'
import { FIELD_COUNT } from './noun-field'
import { KLASS_COUNT } from './spots'

/** Kinds of mention that take things up alike. */
const FAMILIES = [0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 7, 8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 11]
export const familyOf = (klass: number): number => FAMILIES[klass]
/** How many families there are. */
export const F = 12
export const K = KLASS_COUNT
const T = 6

const pair = layout(
  {
    klasses: K * K,
    sentences: 8 * F,
    between: 7 * F,
    chainsBetween: 6 * F,
    counts: 9 * F,
    sexes: 25 * F,
    size: 5 * F,
    role: 12 * F,
    roles: 12 * 12,
    first: 2 * F,
    main: 2 * F,
    block: 5 * F,
    quotation: 5 * F,
    speaking: 12 * 9,
    relation: 12 * F,
    saying: 4 * F,
    determiners: 49,
    headMatch: 8 * F,
    phrase: 4 * F,
    modifiers: 6 * F,
    nameMatch: 8 * F,
    told: 6 * F,
    type: T * F,
    fields: FIELD_COUNT * FIELD_COUNT,
    cosine: 8 * F,
    isLatest: 2 * F,
    hasNoun: 4 * F,
    speaker: 3 * F,
    quotedSayer: 2 * F,
  },
  0,
)
/** Where the rows of taking up a candidate begin. */
export const P = pair.at

const alone = layout(
  {
    none: K,
    klass: K,
    role: 12 * F,
    firstOfText: 3 * F,
    position: 4 * F,
    above: 7 * F,
    announces: 3 * F,
    modified: 4 * F,
    right: 6 * F,
    headSeen: 3 * F,
    phraseSeen: 2 * F,
    apt: 5 * F,
    determiner: 7 * F,
    field: FIELD_COUNT * 3,
    count: 3 * F,
    quoted: 2 * F,
    proper: 3 * F,
    aboveTo: 6 * F,
    forward: 2 * F,
    impersonal: 2 * F,
  },
  pair.end,
)
/** Where the rows of a mention by itself begin. */
export const A = alone.at
/** Rows of the table. */
export const FEATURE_COUNT = alone.end

/** Which step of a stair a value stands on. */
export const step = (value: number, bounds: readonly number[]): number => {
  let at = 0
  while (at < bounds.length && value >= bounds[at]) at++
  return at
}
export const is = (condition: boolean): number => (condition ? 1 : 0)
