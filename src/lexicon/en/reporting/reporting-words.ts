/** Verbs and nouns of saying, by what may follow them. */

/** What people think inside what people say is theirs to report, not a link of its own. */
export const MUSING: ReadonlySet<string> = new Set(
  `think believe hope know understand accept prove mean signal feel see expect determine decide reflect
  want guess assume realize realise worry fear suspect imagine consider suggest show`.split(/\s+/),
)

/** Heads of labels that speak without a name: "Poll:", "Police:". */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  `poll survey study report analysis official police expert minister president spokesman spokeswoman
  scientist researcher prosecutor court judge witness`.split(/\s+/),
)

/** Their object and the charge make one content: "accused the firm of fraud". */
export const ACCUSING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'charge'])

/** Within quoted words they tell what a third has said: "She told me the mill had burned". */
export const PASSED_ON: ReadonlySet<string> = new Set('say tell claim'.split(' '))

/** In a clause beside, they tell that another speaks there. */
export const SPEAKING: ReadonlySet<string> = new Set(
  `say tell call urge warn add describe accuse argue insist demand ask deny reject put estimate caution stress
  concede acknowledge`.split(/\s+/),
)

/** Verbs that take a clause without "that", and no noun phrase to speak of. */
export const BARE_CLAUSE_VERBS: ReadonlySet<string> = new Set(
  `say think believe claim add argue hope suggest insist contend acknowledge admit note tell warn show
  know indicate reveal confirm estimate predict maintain`.split(/\s+/),
)

/** Of these, verbs whose object alone is common: only the rest of a clause tells. */
export const PERSON_TOLD: ReadonlySet<string> = new Set(
  `tell remind assure inform warn advise notify ask`.split(/\s+/),
)

/** Verbs that do nothing but name: what follows them is the object and its name, however it was parsed. */
export const LABELLING: ReadonlySet<string> = new Set(['call', 'label', 'dub', 'brand', 'term', 'nickname'])
