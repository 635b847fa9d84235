/** Words before a noun that take back what it says, or leave it open. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/,\s*/))

/** What is called so is none: a toy gun is no gun, a former minister no minister. */
export const NEGATING_MODIFIERS: ReadonlySet<string> =
  words(`fake, toy, counterfeit, imitation, replica, dummy, mock, bogus, sham, pretend, phoney, phony, forged, hoax, fictional,
  fictitious, imaginary, make-believe, play, stuffed, inflatable, deputy, vice, assistant, junior, under, former, ex, onetime, one-time, erstwhile,
  would-be, wannabe, failed, aborted, averted, thwarted, foiled, cancelled, canceled, non, pseudo, quasi, faux, shadow`)

/** It may be one or not. */
export const UNSETTLING_MODIFIERS: ReadonlySet<string> =
  words(`alleged, suspected, supposed, purported, reputed, so-called, possible, potential, likely, apparent, presumed, putative, claimed, rumored, rumoured,
  self-styled, self-proclaimed, self-declared, attempted, planned, proposed, future, prospective, incoming, designate, elect, unconfirmed, near, virtual,
  partial, aspiring, hopeful, accused, probable, feared, threatened, expected, projected, intended, theoretical, hypothetical, honorary, retired, late, artificial, synthetic, simulated, model, draft, outgoing`)

/** They tell which one, and nothing of it. */
export const IDLE_MODIFIERS: ReadonlySet<string> = words(
  `a, an, the, some, this, that, these, those, his, her, its, their, our, my, your, any, one, certain, same, said, very, actual, real, genuine, such, own, current, sitting, serving, present`,
)

/** Negating words that say the same: the word, and the one that it is read as. */
export const MODIFIER_FORMS: ReadonlyMap<string, string> = new Map([
  ['ex', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['erstwhile', 'former'],
  ['counterfeit', 'fake'],
  ['forged', 'fake'],
  ['bogus', 'fake'],
  ['sham', 'fake'],
  ['phony', 'fake'],
  ['phoney', 'fake'],
  ['imitation', 'replica'],
  ['wannabe', 'would-be'],
  ['foiled', 'thwarted'],
  ['canceled', 'cancelled'],
])
