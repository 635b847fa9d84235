// Words by which those who answer a question, or vote, are counted on one of its sides.

export type Stance = 'for' | 'against' | 'neither'

const rows: readonly (readonly [Stance, string])[] = [
  [
    'for',
    'for favour favor favourable favorable support supportive back approve approval agree yes aye yea satisfied',
  ],
  ['against', 'against oppose opposed reject disapprove disapproval disagree no nay dissatisfied'],
  ['neither', 'undecided abstain abstention unsure uncertain neutral undeclared blank spoiled spoilt'],
]

/** Lemma in lower case to the side it counts on. */
export const STANCES: ReadonlyMap<string, Stance> = new Map(
  rows.flatMap(([stance, words]) => words.split(' ').map(word => [word, stance] as const)),
)
