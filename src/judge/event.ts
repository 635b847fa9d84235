// Whether two claims speak of one event, asked before any difference is called: 100 working and 100 injured do not clash.

/** Least probability of one fact at which unequal slots are a difference. */
export const ONE_EVENT = 0.5
