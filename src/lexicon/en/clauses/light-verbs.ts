/** Verbs under which a noun tells what happened: "no deaths were reported", "suffered an injury". */
export const carryingVerbs: ReadonlySet<string> = new Set(
  'be report record suffer cause make have find see register confirm sustain'.split(' '),
)

/** Verbs under which a noun tells what is to happen: "a service will be held", "is planned". */
export const stagingVerbs: ReadonlySet<string> = new Set(
  'hold stage plan schedule set slate fix take begin start'.split(' '),
)

/** Verbs that say how surely or needfully what stands under them happens: "had to leave", "appears to have failed". */
export const raisingVerbs: ReadonlySet<string> = new Set([
  'have',
  'appear',
  'seem',
  'happen',
  'begin',
  'start',
])

/** Verbs that say too little for one doing to be another: nobody said, somebody said. */
export const vagueVerbs: ReadonlySet<string> = new Set(
  `say tell do appear look seem carry be happen cause commit get show have want expect make take go come see know think feel give
  include bring become keep put let need use try work start stop call ask speak talk`.split(/\s+/),
)

/** Verbs under which a noun of a deed tells that it was done: "carried out a raid", "made an arrest". */
export const eventVerbs: ReadonlySet<string> = new Set([
  ...'make hold stage conduct mount launch undergo suffer'.split(' '),
  'carry out',
])

/** What is said of a deed that its noun names: "the raid took place", "her death came in May". */
export const happenings: ReadonlySet<string> = new Set([
  ...'come happen occur begin start follow ensue continue'.split(' '),
  'take place',
  'get under way',
  'come about',
  'go ahead',
])

/** Verbs that say that a state lasts: "remains shut", "stayed in custody". */
export const lastingVerbs: ReadonlySet<string> = new Set(['remain', 'stay'])

/** Verbs by whose object a body is harmed: "has a broken leg", "suffered a sprained wrist". */
export const SUFFERED: ReadonlySet<string> = new Set(['have', 'suffer', 'sustain'])

/** What was done to a part of the body of which such a word is said. */
export const HARMED_PARTS: ReadonlyMap<string, string> = new Map([
  ['broken', 'break'],
  ['fractured', 'fracture'],
  ['sprained', 'sprain'],
  ['dislocated', 'hurt'],
  ['bruised', 'hurt'],
  ['punctured', 'hurt'],
  ['burned', 'hurt'],
])
