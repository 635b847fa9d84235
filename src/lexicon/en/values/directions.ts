/** Words that say on which side of one thing another lies, and the words for the other side; words for where one is going. */

const PAIRS = `north south
northern southern
east west
northeast southwest
north-east south-west
northwest southeast
north-west south-east
upstream downstream
above below
left right`

export const OTHER_SIDE: ReadonlyMap<string, string> = new Map(
  PAIRS.split('\n').flatMap(row => {
    const [a, b] = row.split(' ')
    return [
      [a, b],
      [b, a],
    ] as const
  }),
)

/** Lemmas of words that say where somebody or something is going. */
export const BOUND: ReadonlySet<string> = new Set([
  'bind',
  'bound',
  'head',
  'destine',
  'destined',
  'travel',
  'sail',
  'fly',
  'way',
])
/** Lemmas of verbs of those who set out from one place for another. */
export const SETTING_OUT: ReadonlySet<string> = new Set(
  'leave depart sail fly take set travel head go come run carry bring sink crash stop vanish disappear'.split(
    ' ',
  ),
)
