/** Words by which slips of the parser are known. */

/** Words that are both a noun and what somebody or something may be due to do. */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `begin start open close end face meet take become leave appear return arrive finish expire retire
  resume launch land debut run play vote visit speak give go come stand sit sail fly travel report
  reopen perform marry rule decide`.split(/\s+/),
)

export const DONE_TO_CLAIMS: ReadonlySet<string> = new Set(
  `reject deny dispute dismiss refute contest make repeat withdraw drop face`.split(/\s+/),
)

/** Verbs that say what is done to somebody; without an object somebody has it done to him. */
export const DONE_TO_PARTIES: ReadonlySet<string> = new Set(
  `order ask tell force allow require charge sentence fine ban bar jail arrest convict acquit rescue
  evacuate treat appoint elect award name detain suspend place remand transfer release transport
  airlift hospitalise hospitalize deport extradite question escort remove evict exile expel dismiss
  replace demote accuse impeach indict summon oust overthrow kidnap abduct torture injure wound crush
  trap destroy damage demolish cancel delay postpone divert`.split(/\s+/),
)

/** What people speak in or on: where a verb of saying reports, that is where it was said. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  `interview statement tweet post speech address letter email e-mail memo conference briefing broadcast
  podcast`.split(/\s+/),
)

/** Verbs whose past tense is no participle, and those of refusing, which go on from a denial. */
export const TOLD_APART_BY_FORM: ReadonlySet<string> = new Set(
  `go take give do see come become begin break choose drive eat fall fly forget grow know ride rise run
  speak steal swear throw wear write be show draw drink sing bite blow drive hide ring shake sink swim
  tear wake refuse decline`.split(/\s+/),
)

/** What headlines call winning against somebody. */
export const BEATING: ReadonlySet<string> = new Set(
  `stun beat edge sink thrash topple down floor crush outlast overpower hammer trounce rout pip outclass humble oust
  upset dethrone`.split(/\s+/),
)
