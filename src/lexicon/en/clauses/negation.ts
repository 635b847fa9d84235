/** Words that deny: the one table of them, whoever asks. */

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

export const UNREAL: ReadonlySet<string> = new Set(['would', "'d", 'should', 'ought'])

export const NEGATIVE_PRONOUNS: ReadonlySet<string> = new Set([
  'nobody',
  'nothing',
  'none',
  'neither',
  'no-one',
  'noone',
])

export const DENYING_VERBS: ReadonlySet<string> = new Set(
  `deny reject dismiss dispute refute rebut rubbish`.split(/\s+/),
)

export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never'])

export const PLAIN_NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'no', 'never', 'nor', 'none'])

export const TURNING_QUANTIFIERS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'hardly',
  'almost',
  'nearly',
  'virtually',
  'at',
])

export const DENIALS: ReadonlySet<string> = new Set(["n't", 'no', 'not', 'never', 'neither'])

/** Words that deny without a "not": "refused to", "lacks", "zero", "unable", "instead of". */
export const HIDDEN: ReadonlySet<string> = new Set(
  `refuse fail lack avoid deny prevent decline cease stop unable incapable impossible unlikely zero
  hardly barely scarcely nowhere rarely seldom abstain refrain neglect instead except unsuccessful
  unsuccessfully false untrue fake absent absence`.split(/\s+/),
)
