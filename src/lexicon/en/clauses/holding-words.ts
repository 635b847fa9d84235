/** Words of having and of lacking. */

/** What their object names the subject has, or comes to have. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  `have get receive obtain hold own possess carry wear keep contain include bear show suffer sustain enjoy
  attract face report record take find`.split(/\s+/),
)

/** What their object names comes to be by the subject: "made no arrests", "offered an apology". */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  `make give offer issue provide do conduct hold stage mount launch carry pay send`.split(/\s+/),
)

/** What their object names the subject has not. */
export const LACKING_VERBS: ReadonlySet<string> = new Set(['lack', 'forgo', 'escape', 'avoid'])

/** Of such a thing something is free: "clear of snow", "devoid of life". */
export const FREE_OF: ReadonlySet<string> = new Set(['free', 'clear', 'devoid', 'empty', 'bare'])

/** Of such a thing something is full: "covered in snow", "infested with rats". */
export const FULL_OF: ReadonlySet<string> = new Set(
  `full covered cover riddled riddle infested infest littered litter contaminated contaminate blanketed
  blanket packed pack fitted fit equipped equip filled fill coated coat laden lined line plagued plague`.split(
    /\s+/,
  ),
)

/** Prepositions of which a thing can stand in one only: "with a deal", "without a deal"; "on a lead", "off the lead". */
export const OPPOSITE_PREPOSITIONS: readonly (readonly [string, string])[] = [
  ['with', 'without'],
  ['in', 'without'],
  ['under', 'without'],
  ['on', 'off'],
  ['in', 'out of'],
  ['inside', 'outside'],
  ['within', 'outside'],
  ['above', 'below'],
  ['for', 'against'],
]

/** Where and when a "nobody" of the moment ends: "no one was arrested at the scene". */
export const PASSING: ReadonlySet<string> = new Set(['scene', 'spot', 'time', 'moment', 'first', 'outset'])

/** Before a noun they leave out some of what it names. */
export const PARTIAL: ReadonlySet<string> = new Set(
  'some most many several few half other certain'.split(' '),
)

/** What their object names comes to somebody: "will get a refund". */
export const RECEIVING_VERBS: ReadonlySet<string> = new Set(['get', 'receive', 'give', 'grant'])

/** What their object names is to come: "promised a refund". */
export const PROMISING_VERBS: ReadonlySet<string> = new Set(['promise', 'pledge', 'offer', 'guarantee'])
