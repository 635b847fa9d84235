/** Words by which a clause is told from what only looks like one, and by which its parts are. */

/** They open a cause. */
export const CAUSAL: ReadonlySet<string> = new Set(`because since due owing thanks amid over`.split(/\s+/))

/** They open a condition. */
export const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'whether'])

/** They open a time. */
export const TEMPORAL: ReadonlySet<string> = new Set(
  `when after before until while once since as during till`.split(/\s+/),
)

/** They open a place, where one follows. */
export const SPATIAL: ReadonlySet<string> = new Set(
  `in at near to from into through across inside outside off around toward towards over on`.split(/\s+/),
)

/** Participles that join as prepositions do: "compared with last year" does not say that anybody compared. */
export const PREPOSITIONAL: ReadonlySet<string> = new Set(
  `compared based given including regarding concerning according following depending excluding assuming
  barring considering`.split(/\s+/),
)

/** Their clause may tell of what is yet to come. */
export const OF_WHAT_IS_AHEAD: ReadonlySet<string> = new Set(
  `when once after until before as whenever`.split(/\s+/),
)

/** Nouns that a clause explains: "the result is that …". */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  `result outcome consequence effect truth problem trouble reason cause question answer point issue
  idea fact thing upshot solution difference`.split(/\s+/),
)

/** Verbs of remarks in passing: "as they say", "you know". */
export const NODDING: ReadonlySet<string> = new Set(
  `say know see note expect put mention describe understand`.split(/\s+/),
)

/** After a preposition they only tie a sentence to the one before. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  `example instance addition contrast course fact particular general`.split(/\s+/),
)

/** Adverbs that tie a sentence to the one before and say nothing of its event. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `however meanwhile moreover furthermore therefore thus nevertheless nonetheless additionally besides
  hence likewise similarly consequently`.split(/\s+/),
)

/** Conjunctions whose clause only stands beside the main one; the others say when, why or under what condition. */
export const CONCESSIVE: ReadonlySet<string> = new Set(['although', 'though', 'whereas', 'while', 'but'])

/** What is measured in these is one amount, whatever joins its parts. */
export const MEASURES: ReadonlySet<string> = new Set(
  `second minute hour day week month year foot inch yard mile metre meter centimetre pound ounce stone
  dollar cent pence`.split(/\s+/),
)

/** Beside a participle they make it past. */
export const PAST_ADVERBS: ReadonlySet<string> = new Set(
  `previously formerly once first originally recently earlier initially ago`.split(/\s+/),
)

/** What one comes by once, so that it is over when it is told. */
export const GAINING: ReadonlySet<string> = new Set(
  `obtain acquire buy gather collect unearth win seize leak`.split(/\s+/),
)

/** Verbs of more syllables whose last consonant doubles because it is stressed. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
  `admit commit compel confer control defer deter equip expel incur infer occur omit patrol permit
  prefer propel rebel recur refer regret remit repel submit transfer transmit`.split(/\s+/),
)

/** They open a relative clause. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set(
  `who whom whose which that where when why`.split(/\s+/),
)

/** Nouns that say little of what a clause says of them. */
export const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  `time place case way reason day moment point kind sort manner extent thing one evening morning night
  afternoon week month year period`.split(/\s+/),
)

/** Verbs whose object is what somebody said or did. */
export const ON_TRUTH: ReadonlySet<string> = new Set(
  `deny dispute reject confirm admit acknowledge concede doubt contest refute regret`.split(/\s+/),
)

/** What events do to people and things. */
export const HARMFUL_VERBS: ReadonlySet<string> = new Set(
  `kill injure wound hurt trap destroy damage force send leave bring displace flood bury sweep cut
  knock close block strand`.split(/\s+/),
)

/** Nouns of a count of what was done. */
export const SUMS: ReadonlySet<string> = new Set(`total toll number tally count figure sum`.split(/\s+/))

/** They stand in names in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `de la van von der bin al el di da dos du le`.split(/\s+/),
)

/** Nouns of events that no ending betrays. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `arrest attack murder launch purchase sale theft raid strike transfer takeover visit defeat release
  rescue seizure siege collapse death return victory win use loss ban`.split(/\s+/),
)

/** Verbs that only bring in words: without them they say nothing. */
export const PLAIN_CUES: ReadonlySet<string> = new Set(
  `say tell add write note announce report state claim explain continue conclude tweet post`.split(/\s+/),
)

/** Verbs of which who does the one does the other: nobody is declined to do a thing. */
export const SELF_BOUND: ReadonlySet<string> = new Set(
  `decline refuse fail try plan promise forget manage hope intend agree decide attempt threaten`.split(/\s+/),
)
