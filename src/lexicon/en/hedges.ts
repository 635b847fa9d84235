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

/** Adverbs that stress that it is so; they are no hedge, and none must take them for one. */
export const CERTAINTY_ADVERBS: ReadonlySet<string> = new Set(
  words(`certainly, definitely, undoubtedly, clearly, obviously, surely, indeed, actually, really, truly, undeniably,
    indisputably, unquestionably, of course, in fact, without doubt, beyond doubt, for sure, conclusively, absolutely`),
)

/** Adjectives over a clause or a noun: "it is likely that", "the alleged attack". */
export const HEDGE_ADJECTIVES: Readonly<Record<Exclude<HedgeModality, 'conditional'>, readonly string[]>> = {
  probable:
    words(`likely, probable, apparent, alleged, presumed, suspected, reported, supposed, purported, expected,
    accused, believed, anticipated, rumoured, rumored, ostensible, putative, reputed, accused, seeming, so-called, estimated, bound, certain to`),
  possible:
    words(`possible, potential, conceivable, plausible, unlikely, doubtful, uncertain, unclear, unconfirmed,
    tentative, hypothetical, speculative, theoretical, unproven, unverified, improbable, would-be, questionable, dubious, feared, threatened`),
  planned:
    words(`planned, proposed, scheduled, intended, due, set, future, upcoming, forthcoming, projected, prospective,
    promised, envisaged, ready, poised, slated, pending, incoming, next, attempted, would-be, willing, prepared, supposed, about, going, expected, imminent, aspiring`),
}

/** Verbs over a complement: "plans to close", "seems to know", "is expected to resign". */
export const HEDGE_VERBS: Readonly<Record<HedgeModality, readonly string[]>> = {
  probable:
    words(`seem, appear, look, expect, believe, think, presume, suppose, assume, suspect, reckon, understand,
    predict, forecast, allege, claim, tend, estimate, anticipate, figure, rumour, rumor, report, say, purport, deem, look set, turn`),
  possible:
    words(`suggest, speculate, wonder, doubt, hint, hope, fear, imagine, consider, contemplate, mull, weigh,
    ponder, threaten, risk, dream, explore, discuss, debate, examine, worry, eye, toy, stand to, study, aspire`),
  planned:
    words(`plan, intend, aim, want, hope, wish, seek, decide, agree, promise, pledge, vow, propose, schedule,
    prepare, arrange, resolve, mean, expect, offer, try, attempt, go, opt, choose, swear, threaten, set out, look, slate,
    target, commit, design, undertake, order, ask, urge, demand, request, call, recommend, tell, advise, invite, want, conspire, plot, bid, campaign, vote, strive, endeavour, endeavor, struggle, be about, be due, be set, be going`),
  conditional: words(`depend, require, hinge, hang, presuppose, rest on, need`),
}

/** Nouns over a complement: "the possibility that", "a plan to". */
export const HEDGE_NOUNS: Readonly<Record<Exclude<HedgeModality, 'conditional'>, readonly string[]>> = {
  probable: words(
    `likelihood, probability, appearance, expectation, belief, assumption, allegation, claim, prediction, forecast, suspicion, estimate, impression, rumour, rumor, sign, indication`,
  ),
  possible: words(
    `possibility, chance, risk, prospect, fear, speculation, suggestion, threat, doubt, hope, idea, danger, option, potential, question, concern, worry, theory, hint, notion`,
  ),
  planned:
    words(`plan, intention, aim, promise, pledge, vow, proposal, decision, offer, attempt, effort, bid, aim, goal,
    schedule, purpose, wish, desire, commitment, agreement, agenda, target, intent, ambition, order, call, demand, request, campaign, threat, preparation, design, plot, conspiracy, talk, negotiation`),
}

/** Conjunctions whose clause is not asserted. */
export const CONDITIONAL_MARKERS: ReadonlySet<string> = new Set(
  words(
    `if, unless, whether, provided, providing, in case, as long as, so long as, suppose, supposing, assuming, lest, otherwise, even if, only if, on condition that, in the event`,
  ),
)
