/**
 * What words say of the clause or the event that they govern: implication signatures after Karttunen (1971, 2012) and Nairn,
 * Condoravdi and Karttunen (2006), and, where nothing follows, which commitment is left.
 */

import { VERBS } from './governing-verbs'

/** It holds; it does not; nothing follows, but the clause as it stands is what is meant; nothing follows, but its opposite is meant. */
type Effect = '+' | '-' | '·' | '¬'

/** Where nothing follows: the holder says so, thinks so, holds it possible, means it to come, or asks. */
type Leaves = 'said' | 'thought' | 'possible' | 'planned' | 'asked'

/**
 * How the complement hangs: "know THAT", "manage TO", "stop doING", "force him TO", "prevent him FROM doing", a noun that names
 * an event ("call off the STRIKE"), or the governing word said of its subject ("the ATTEMPT failed").
 */
export type Complement = 'that' | 'to' | 'ing' | 'object to' | 'object from' | 'event' | 'subject'

/** What follows when the governing word is affirmed and when it is denied, and what is left where nothing does. */
export interface Signature {
  readonly affirmed: Effect
  readonly denied: Effect
  readonly leaves: Leaves
}

/** The acts and states of mind that verbs and adjectives tell, as nouns: "a denial THAT", "an attempt TO", "the threat OF". */
const NOUNS = `
  that | + + | said | fact, news, revelation, admission, confession, discovery, knowledge, acknowledgement,
    acknowledgment, realisation, realization, disclosure, regret, shame, pity, irony, truth, reality
  that | + · | possible | proof, confirmation, guarantee, assurance
  that | · · | said | claim, allegation, statement, report, accusation, assertion, charge, argument, announcement,
    complaint, insistence, contention, testimony, remark, boast, ruling, finding, verdict, conclusion, message,
    warning, word, declaration
  that | ¬ · | said | denial, refutation, rebuttal
  that | - + | said | lie, myth, hoax, falsehood, fallacy, misconception, pretence, pretense, fiction, illusion
  that | ¬ + | possible | doubt
  that | · · | thought | belief, assumption, suspicion, view, opinion, impression, estimate, likelihood, probability,
    evidence, sign, indication, conviction, feeling, sense, consensus, confidence, understanding, theory
  that | · · | possible | possibility, chance, risk, prospect, fear, speculation, suggestion, threat, hope, idea,
    danger, concern, worry, hint, notion, rumour, rumor, talk, anxiety, question, potential, hypothesis, scenario,
    premise, gossip
  that | · ¬ | planned | promise, pledge, vow, plan, proposal, demand, order, call, request, expectation, prediction,
    forecast, recommendation, requirement, condition, agreement, decision
  to | - + | possible | failure, inability, neglect, omission, reluctance
  to | - · | possible | refusal, unwillingness
  to | + · | possible | courage, audacity, luck, misfortune, cheek, nerve, first, last, second, third, only
  to | · - | possible | ability, chance, opportunity, time, right, permission, power, freedom, authority, means,
    reason, need, way, option, capacity, licence, license, mandate
  to | · - | planned | attempt, plot, conspiracy, effort, bid, try, struggle, fight, battle, endeavour, endeavor,
    move, push, drive, race
  to | · ¬ | planned | plan, intention, aim, promise, pledge, vow, proposal, decision, offer, goal, wish, desire,
    commitment, agreement, target, intent, ambition, order, call, demand, request, campaign, preparation, design,
    deal, willingness, readiness, determination, scheme, project, bill, vote, mission, talk, negotiation, hope,
    aspiration, pact, strategy
  to | · ¬ | planned | threat, temptation, urge, discussion, appeal, application, petition, motion, instruction, duty,
    obligation
  to | · · | said | claim
  ing | + + | said | admission, fact, confession, habit, experience, act, process, history, conviction
  ing | - · | possible | verge, brink, cusp
  ing | ¬ · | said | denial
  ing | · · | said | accusation, allegation, charge, claim, count
  ing | · · | thought | suspicion
  ing | · - | planned | attempt, bid, effort
  ing | · ¬ | planned | plan, hope, intention, aim, aid, purpose, goal, call, proposal, view, interest, favour, favor,
    expectation, promise, threat
  ing | · · | possible | possibility, chance, risk, prospect, fear, idea, danger, dream, thought, talk, question,
    option, likelihood
  event | - · | possible | cancellation, abandonment, lack, absence, prevention, avoidance, rejection
  event | ¬ · | said | denial
  event | · · | said | accusation, allegation, charge, claim, report, suspicion
  event | · · | possible | possibility, chance, risk, prospect, fear, threat, danger, talk, rumour, rumor, warning,
    likelihood, idea, speculation, hint
  event | · - | planned | attempt, bid, effort
  event | · ¬ | planned | plan, proposal, call, demand, request, hope, promise, expectation, preparation, offer,
    intention, push, appeal, need, prediction, forecast
`

/** Over a clause or an infinitive: "it is likely THAT", "unable TO"; over the noun beside them, "the alleged EVENT". */
const ADJECTIVES = `
  that | + + | said | thrilled, contented, frustrated, stupefied, overwhelmed, irritated, amused, crushed, distressed,
    appalled, startled, comforted, stunned, saddened, astonished, enraged, outraged, angered, infuriated, dismayed,
    disgusted, bewildered, puzzled, honoured, honored, humbled, flattered, touched, heartened, troubled, bothered,
    disturbed, dumbfounded, baffled, elated, excited, gutted, devastated, mortified, offended, insulted, intrigued,
    fascinated, impressed, gratified, vexed, rattled, unnerved, scandalised, scandalized, unsettled, aggrieved,
    galled, tickled, charmed, bemused, perplexed, jubilant, ecstatic, overjoyed, incensed, livid, thankful, content,
    aghast, incredulous, remorseful, nostalgic, bitter, resentful, unhappy, miserable, heartbroken, agitated,
    aggravated, flustered, frightening, worrying, alarming, shocking, astonishing, remarkable, notable, telling,
    fitting, appropriate, annoying, embarrassing, disappointing, encouraging, heartening, disgraceful, shameful,
    scandalous, absurd, ridiculous, outrageous, unfair, noteworthy, understandable, inexcusable, unforgivable,
    conscious, mindful, ignorant
  to | + + | said | thrilled, contented, frustrated, stupefied, overwhelmed, embarrassed, irritated, amused, crushed,
    distressed, appalled, startled, comforted, stunned, saddened, astonished, enraged, outraged, angered, infuriated,
    dismayed, disgusted, bewildered, puzzled, honoured, honored, humbled, flattered, touched, heartened, troubled,
    bothered, disturbed, dumbfounded, baffled, elated, excited, gutted, devastated, mortified, offended, insulted,
    intrigued, fascinated, impressed, gratified, vexed, rattled, unnerved, scandalised, scandalized, unsettled,
    aggrieved, galled, tickled, charmed, bemused, perplexed, jubilant, ecstatic, overjoyed, incensed, livid, thankful,
    content, aghast, incredulous, remorseful, nostalgic, bitter, resentful, unhappy, miserable, heartbroken, agitated,
    aggravated, flustered, amazed, shocked, horrified, disappointed, relieved, ashamed, grateful, sad, angry, furious,
    upset, annoyed
  that | + + | said | aware, glad, sorry, happy, sad, proud, surprised, angry, amazed, unaware, oblivious, delighted,
    pleased, disappointed, furious, shocked, tragic, strange, odd, surprising, ironic, significant, grateful, ashamed,
    relieved, upset, annoyed, embarrassed, horrified, interesting, good, bad, regrettable, lucky, fortunate,
    unfortunate
  that | + - | possible | true, correct, right
  that | + · | possible | clear, certain, obvious, evident, plain, undeniable, indisputable, definite, undisputed,
    well-known
  that | - + | possible | false, untrue, wrong, incorrect, mistaken, impossible, inconceivable, unthinkable
  that | · ¬ | thought | likely, probable, apparent, sure, confident, convinced, plausible, positive, credible,
    adamant
  that | ¬ · | thought | unlikely, improbable
  that | ¬ · | possible | doubtful, sceptical, skeptical, dubious
  that | · · | possible | possible, conceivable, unclear, uncertain, hopeful, afraid, worried, fearful, concerned,
    unconfirmed, unproven, suspicious, wary, unsure, anxious, alarmed, unknown
  that | · · | planned | important, essential, vital, necessary, imperative, crucial, desirable, determined, eager,
    keen, insistent
  to | - + | possible | unable, powerless, incapable, helpless, loath, impossible
  to | · - | possible | able, free, eligible, competent, possible, easy, hard, difficult, fit, capable, entitled
  to | · ¬ | planned | ready, willing, due, set, about, keen, eager, determined, prepared, bound, anxious, poised,
    impatient, desperate, hungry, intent, scheduled, going, certain, sure, supposed, liable, inclined, slated, obliged
  to | ¬ · | possible | unwilling, reticent, disinclined
  to | · · | possible | reluctant, afraid, hesitant, tempted, scared, slow, prone, apt, vulnerable, welcome, worth
  to | · ¬ | thought | likely, reputed, alleged, rumoured, rumored, thought
  to | ¬ · | thought | unlikely, improbable
  to | + · | said | quick, first, last, glad, happy, sorry, proud, surprised, delighted, pleased, wrong, right,
    foolish, wise, lucky, stupid, brave, kind, careless
  ing | + + | said | guilty of, sorry for, responsible for, ashamed of, proud of, used to, busy, famous for, known
    for, notorious for
  ing | - · | possible | incapable of, innocent of, close to, near, short of
  ing | · - | possible | capable of, suspicious of, afraid of, worth, wary of, tired of
  ing | · ¬ | planned | keen on, intent on, committed to, bent on, set on
  event | - + | possible | attempted, failed, foiled, thwarted, averted, cancelled, canceled, aborted, abandoned,
    botched, unsuccessful, abortive, fake, mock, simulated, bogus, false, fictitious, imaginary, fictional, staged,
    phantom, non-existent, nonexistent, sham, would-be, unfulfilled, unrealised, unrealized, pretend
  event | · ¬ | thought | alleged, suspected, apparent, reported, supposed, purported, presumed, probable, likely,
    claimed, putative, ostensible, so-called, rumoured, rumored, believed
  event | · · | possible | possible, potential, feared, conceivable, hypothetical, theoretical, threatened,
    unconfirmed, unlikely, speculative, unproven, any
  event | · ¬ | planned | planned, proposed, scheduled, intended, upcoming, forthcoming, future, projected,
    prospective, promised, envisaged, pending, imminent, expected, postponed, delayed, impending, looming,
    anticipated, mooted, suggested, coming
  event | ¬ · | said | former, ex, erstwhile, onetime, one-time, then
`

/** Adverbs on a word of saying, by which the writer takes a side: "falsely claimed", "rightly suspected". */
export const WRONGLY: ReadonlySet<string> = new Set(
  listed(
    'falsely, wrongly, mistakenly, erroneously, incorrectly, wrongfully, untruthfully, inaccurately, baselessly',
  ),
)
export const RIGHTLY: ReadonlySet<string> = new Set(
  listed('rightly, correctly, truthfully, accurately, rightfully'),
)

/** Adverbs by which what they modify did not happen, or no more. */
export const NOT_QUITE: ReadonlySet<string> = new Set(listed('almost, nearly, all but'))

export type Governor = 'verb' | 'noun' | 'adjective'

const tables: Readonly<Record<Governor, ReadonlyMap<string, Signature>>> = {
  verb: tabulated(VERBS),
  noun: tabulated(NOUNS),
  adjective: tabulated(ADJECTIVES),
}

/** What the governing word says of such a complement; undefined for words of no row. */
export function signatureOf(governor: Governor, complement: Complement, word: string): Signature | undefined {
  return tables[governor].get(`${complement}:${word}`)
}

/** A word stands in one row a complement. */
function tabulated(rows: string): ReadonlyMap<string, Signature> {
  const table = new Map<string, Signature>()
  for (const [complement, effects, leaves, words] of rowsOf(rows)) {
    const [affirmed, denied] = effects.split(' ')
    if (!isEffect(affirmed) || !isEffect(denied) || !isLeft(leaves))
      throw new TypeError(`clause-embedding: no signature in "${complement} | ${effects} | ${leaves}"`)
    for (const word of listed(words)) {
      const key = `${complement}:${word}`
      if (table.has(key)) throw new TypeError(`clause-embedding: two signatures for "${key}"`)
      table.set(key, { affirmed, denied, leaves })
    }
  }
  return table
}

/** A row goes on over the lines without a bar. */
function rowsOf(text: string): string[][] {
  const rows: string[] = []
  for (const line of text.trim().split('\n'))
    if (line.includes(' | ')) rows.push(line.trim())
    else rows[rows.length - 1] += ` ${line.trim()}`
  return rows.map(row => row.split(' | '))
}

function isEffect(sign: string): sign is Effect {
  return ['+', '-', '·', '¬'].includes(sign)
}

function isLeft(left: string): left is Leaves {
  return ['said', 'thought', 'possible', 'planned', 'asked'].includes(left)
}

function listed(words: string): string[] {
  return words.split(', ')
}
