/** Words that say whether a clause can be told alone, and by whom it is told. */

/** Words before a noun that leave open which one is meant, or that there is one. */
export const OPEN_DETERMINERS: ReadonlySet<string> = new Set(
  `no any every each either neither what which whatever another`.split(/\s+/),
)

/** Verbs of speech whose object is the hearer. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  `tell inform remind assure warn ask advise notify urge`.split(/\s+/),
)

/** "suggested that he pay": what is wanted of somebody is wanted of another. */
export const ASKING_OF_OTHERS: ReadonlySet<string> = new Set(
  `suggest propose demand insist urge recommend request order ask`.split(/\s+/),
)

export const SHOWING: ReadonlySet<string> = new Set([
  'show',
  'prove',
  'mean',
  'demonstrate',
  'suggest',
  'signal',
])

export const COUNT_NOUNS: ReadonlySet<string> = new Set(
  `handful number group majority couple dozen pair string crowd`.split(/\s+/),
)

export const FIRST_OR_SECOND: ReadonlySet<string> = new Set(
  `i me my mine myself we us our ours ourselves you your yours`.split(/\s+/),
)
