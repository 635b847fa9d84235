/** Words that say how sure a statement is, mapped to the modality of the claim they stand in; see `Modality` in the public types. */

export type HedgeModality = 'probable' | 'possible' | 'planned' | 'conditional'

const words = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(word => word.trim())
    .filter(word => word !== '')

/** Modal auxiliaries. "will" and "shall" are planned or foretold; "can" of ability is not a hedge, so it is left to its reader. */
export const MODAL_AUXILIARIES: ReadonlyMap<string, HedgeModality> = new Map([
  ['may', 'possible'],
  ['might', 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['would', 'conditional'],
  ["'d", 'conditional'],
  ['should', 'probable'],
  ['ought', 'probable'],
  ['must', 'probable'],
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['sha', 'planned'],
])

/** Adverbs (and adverbial phrases). Of hearsay ("reportedly") the writer does not vouch: `probable`, and a framing. */
export const HEDGE_ADVERBS: Readonly<
  Record<Exclude<HedgeModality, 'planned' | 'conditional'>, readonly string[]>
> = {
  probable:
    words(`probably, likely, apparently, presumably, seemingly, evidently, reportedly, supposedly, ostensibly,
    purportedly, allegedly, in all likelihood, in all probability, most likely, doubtless, very likely, by all accounts,
    it seems, it appears, it is said, no doubt, undoubtedly, as far as is known, to all appearances, almost certainly, as good as, arguably, officially, understandably`),
  possible:
    words(`possibly, perhaps, maybe, conceivably, potentially, perchance, theoretically, in theory, in principle,
    hypothetically, not necessarily, arguably, unlikely, improbably, hopefully, tentatively, speculatively, at best, at worst`),
}

/** Adverbs of hearsay: the writer reports and does not vouch. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(
  words(
    `reportedly, allegedly, supposedly, purportedly, ostensibly, apparently, rumouredly, rumoredly, by all accounts, it is said, so-called, self-proclaimed, self-described, officially`,
  ),
)

/** Conjunctions whose clause is not asserted; "should" and "were" where they open it. */
export const CONDITIONAL_MARKERS: ReadonlySet<string> = new Set(
  words(
    `if, unless, whether, provided, providing, case, suppose, supposing, assuming, lest, otherwise, should, were`,
  ),
)

export const DUTIES: ReadonlySet<string> = new Set(['should', 'must', 'ought'])

/** Listed as hedges of a kind, but they say how and why, not whether. */
export const NO_HEDGES: ReadonlySet<string> = new Set([
  'officially',
  'understandably',
  'hopefully',
  'so-called',
  'self-proclaimed',
  'self-described',
])

export const PLANNED_VERBS: ReadonlySet<string> = new Set([
  'plan',
  'schedule',
  'set',
  'slate',
  'fix',
  'pencil',
])
