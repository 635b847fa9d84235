/** Words that say whether two claims are of one event, and how a count of it goes on. */

/** Words that set a thing apart from the one spoken of: "an earlier offer" is not "the offer". */
export const OTHER_EVENT: ReadonlySet<string> = new Set(
  `another other earlier previous prior later subsequent similar separate different former next further
  additional`.split(/\s+/),
)

/** Which of several events it was. */
export const ORDINALS: ReadonlySet<string> = new Set(
  `first second third fourth fifth last final opening closing`.split(/\s+/),
)

/** A doubt in one word. */
export const DOUBT: ReadonlySet<string> = new Set(['may', 'might', 'perhaps', 'maybe', 'possibly'])

/** A count beside these grows with time. */
export const GROWING: ReadonlySet<string> = new Set(
  `toll rise climb grow jump reach increase mount swell`.split(/\s+/),
)

/** What stands under these is when, and no part of the event. */
export const BOUNDING_PREPOSITIONS: ReadonlySet<string> = new Set(['until', 'till', 'before', 'since'])

/** What happens again has happened before. */
export const AGAIN: ReadonlySet<string> = new Set(['again', 'another', 'further', 'repeat'])

/** Verbs of which the place that somebody came in hangs. */
export const TAKING_A_PLACE: ReadonlySet<string> = new Set(['finish', 'come', 'place', 'rank', 'end', 'take'])

/** Moments of a day that stand before its name: "by dusk Thursday". */
export const DAY_MOMENTS: ReadonlySet<string> = new Set(
  'dawn daybreak sunrise breakfast lunchtime dusk sunset nightfall teatime'.split(' '),
)

/** What stands under these says when something else was. */
export const BOUNDING_CONJUNCTIONS: ReadonlySet<string> = new Set(
  'before after until till when once as since'.split(' '),
)
