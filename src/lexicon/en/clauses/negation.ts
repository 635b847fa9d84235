/** Words that deny: the one table of them, whoever asks. */

/** Beside a predicate they deny it. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'nt',
  'never',
  'hardly',
  'scarcely',
  'seldom',
  'rarely',
  'nowhere',
  'neither',
  'nor',
])

/** After "not" these make no denial: "not only", "not until", "not to mention". */
export const NOT_DENIED: ReadonlySet<string> = new Set(
  `only just merely simply solely until least necessarily exactly even`.split(/\s+/),
)

/** Auxiliaries of what was not so: "should have left". */
export const UNREAL: ReadonlySet<string> = new Set(['would', "'d", 'should', 'ought'])

/** As a party they deny the whole. */
export const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set([
  'nobody',
  'nothing',
  'none',
  'neither',
  'no-one',
  'noone',
])

/** Who does it to a claim says that it is not so. */
export const DENYING_VERBS: ReadonlySet<string> = new Set(
  `deny reject dismiss dispute refute rebut rubbish`.split(/\s+/),
)

/** The plainest denials of a verb. */
export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never'])

/** Words of a phrase that deny it. */
export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never', 'nor', 'none'])

/** Before an amount or "all" they make it less: "not all", "almost all", "at least". */
export const TURNING_QUANTIFIERS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'hardly',
  'almost',
  'nearly',
  'virtually',
  'at',
])

/** "Is no doctor": what is denied of a name is not what it is. */
export const DENIALS: ReadonlySet<string> = new Set(["n't", 'no', 'not', 'never', 'neither'])

/** Words that deny without a "not": "refused to", "lacks", "zero", "unable", "instead of". */
export const HIDDEN: ReadonlySet<string> = new Set(
  `refuse fail lack avoid deny prevent decline cease stop unable incapable impossible unlikely zero
  hardly barely scarcely nowhere rarely seldom abstain refrain neglect instead except unsuccessful
  unsuccessfully false untrue fake absent absence`.split(/\s+/),
)
