/** Words that decide what a text lets one conclude. */

/** Words that say that it was, or is, otherwise at another time. */
export const OTHER_TIMES: ReadonlySet<string> = new Set(
  `once still already yet formerly previously initially originally earlier before now`.split(/\s+/),
)

/** Prepositions of what surrounds an event and is no part of it. */
export const SETTINGS: ReadonlySet<string> = new Set(
  `in at on time after before during near since with for from by`.split(/\s+/),
)

/** Whose subject is the cause of the object. */
export const BRINGING_ABOUT: ReadonlySet<string> = new Set(['cause', 'trigger', 'spark'])

/** Before a noun: it is one no longer. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(
  `former ex erstwhile onetime one-time retired ex-`.split(/\s+/),
)

/** Beside a verb: it does so no longer. */
export const ONCE: ReadonlySet<string> = new Set(['once', 'formerly', 'previously'])

/** Whoever takes part, whatever else he or she is. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `person people man woman citizen national competitor contestant participant player athlete entrant
  rival runner rider sailor visitor traveller tourist resident candidate`.split(/\s+/),
)

/** What they mean only the text before could say. */
export const OPEN_PRONOUNS: ReadonlySet<string> = new Set(`he she it they this these those`.split(/\s+/))

/** Words that leave all others out. */
export const RESTRICTORS: ReadonlySet<string> = new Set([
  'only',
  'solely',
  'exclusively',
  'merely',
  'purely',
  'just',
])

/** Words that make one preposition with the one after them. */
export const BEFORE_A_PLACE: ReadonlySet<string> = new Set(
  `in on at to far away close near next front top back side ahead out up down inside outside right left`.split(
    /\s+/,
  ),
)

/** Prepositions that say too little of place to differ. */
export const PLACELESS: ReadonlySet<string> = new Set(['of', 'by', 'as', 'for', 'to', 'with'])

/** Verbs of what is meant to be done. */
export const PLANNING: ReadonlySet<string> = new Set(['plan', 'intend', 'mean', 'aim'])

/** Verbs that do no more than say. */
export const SAYING: ReadonlySet<string> = new Set(
  `say state tell declare insist maintain claim assert`.split(/\s+/),
)

/** Verbs under which what is charged is not yet so. */
export const CHARGING: ReadonlySet<string> = new Set(
  `accuse charge suspect allege indict arrest try sue acquit clear investigate question blame`.split(/\s+/),
)

/** Words that speak of all, or of none. */
export const UNIVERSAL: ReadonlySet<string> = new Set(`all every each no none any neither both`.split(/\s+/))

/** What stands before a noun and takes the thing itself away: a former minister is no minister. */
export const PRIVATIVE: ReadonlySet<string> = new Set(
  `former ex late fake would-be alleged suspected supposed deputy vice assistant acting interim
  aspiring mock toy counterfeit potential possible planned proposed future failed attempted ousted
  self-styled retired outgoing shadow`.split(/\s+/),
)

/** Words that put a clause behind the one before it. */
export const THEN: ReadonlySet<string> = new Set(['then', 'later', 'afterwards', 'subsequently', 'afterward'])

/** Words that make one amount of another: half of it, two each, all but three, seven points down, 340 more than planned. */
export const RECKONING: ReadonlySet<string> = new Set(
  `half third quarter fifth tenth each apiece every twice double triple doubled tripled halved down up
  than but except together planned meant remaining rest other`.split(/\s+/),
)

/** "A year", "each": another amount for each of many. */
export const RATES: ReadonlySet<string> = new Set(
  `year month week day hour each per annual annually monthly weekly daily`.split(/\s+/),
)

/** "More than a decade" */
export const BOUNDS: ReadonlySet<string> = new Set(`more less over under nearly almost at least`.split(/\s+/))

/** Verbs that tell how something is, not that something comes about. */
export const STATES: ReadonlySet<string> = new Set(
  `be remain stay stand lie live work serve hold keep sleep wait belong rule govern run`.split(/\s+/),
)
