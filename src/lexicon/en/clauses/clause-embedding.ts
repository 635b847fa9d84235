/**
 * What words say of the clause or the event that they govern: implication signatures after Karttunen (1971, 2012) and Nairn,
 * Condoravdi and Karttunen (2006), and, where nothing follows, which commitment is left.
 */

/** It holds; it does not; nothing follows, but the clause as it stands is what is meant; nothing follows, but its opposite is meant. */
export type Effect = '+' | '-' | '·' | '¬'

/** Where nothing follows: the holder says so, thinks so, holds it possible, means it to come, or asks. */
export type Leaves = 'said' | 'thought' | 'possible' | 'planned' | 'asked'

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

/**
 * Complement, what follows when the word is affirmed and when it is denied, what is left where nothing does, and the words.
 * A particle or a preposition stands behind its verb; "be …" is a passive that
 * means something else than its verb.
 */
const VERBS = `
  that | + + | said | know, realise, realize, regret, notice, see, discover, find out, learn, recall, remember,
    forget, acknowledge, admit, recognise, recognize, reveal, disclose, resent, appreciate, understand, overlook,
    ignore, emphasise, emphasize, point out, deplore, lament, concede, confess, detect, celebrate, discern, spot,
    uncover, rejoice, reiterate, underline, highlight, stress, bemoan, mourn, rue, unveil, care, divulge, leak, grasp,
    own up, figure out, hate, love, like
  that | + · | possible | show, prove, demonstrate, establish, confirm, verify, ensure, mean, find, observe, hear,
    document, corroborate, conclude, determine, indicate, substantiate, authenticate, turn out, happen, emerge,
    transpire, ascertain, be found, be known, illustrate, certify, guarantee
  that | - - | said | pretend, feign, lie, fabricate, fantasise, fantasize, fake
  that | - + | said | disprove, rule out, falsify, debunk
  that | ¬ · | said | deny, refute, dispute, reject, dismiss, disclaim, rebut, contradict, disavow, disagree
  that | ¬ · | possible | doubt, question, disbelieve
  that | · · | said | say, claim, allege, argue, assert, insist, maintain, contend, state, report, declare, announce,
    tell, add, write, note, explain, warn, reply, respond, answer, remark, comment, tweet, post, testify, affirm,
    boast, complain, protest, inform, notify, assure, swear, proclaim, accuse, charge, attest, rule, hold, decide,
    agree, mention, remind, signal, quip, caution, brag, moan, counter, retort, object
  that | · ¬ | thought | think, believe, suppose, assume, suspect, reckon, guess, presume, figure, feel, imagine,
    seem, appear, estimate, be said, be reported, be alleged, be claimed, be believed, be thought, be understood,
    sense, gather, infer, deduce, surmise, consider, trust, judge, deem, be rumoured, be rumored, convince, persuade
  that | · · | possible | suggest, hint, imply, speculate, wonder, hope, wish, fear, worry, dream, be feared, be
    hoped, conjecture, theorise, theorize, posit, rumour, rumor, pray, dread, pose
  that | · · | planned | promise, pledge, vow, threaten, expect, predict, forecast, foresee, anticipate, project,
    demand, propose, recommend, urge, order, request, require, ask, command, decree, stipulate, advise, move,
    instruct, beg, intend, plan, want, prefer, dictate, mandate, arrange, be expected, advocate, agitate
  to | + - | possible | manage, happen, bother, dare, deign, condescend, remember, get, succeed, proceed, go on, come,
    begin, start, turn out, prove, see fit, trouble, stoop, be found, be known, be shown, be seen, be born, be used, use, contrive,
    had
  to | + · | possible | rush, hasten, hurry, help, serve, compel, continue, live, grow, be forced, be made, be caused,
    be compelled, be obliged, be obligated, be led, be driven, suffice, combine, unite, persist, return, wake, rise,
    stop, pause, go, turn, gather, meet, win, race
  to | - + | possible | fail, forget, neglect, omit
  to | - · | possible | refuse, decline, disdain, scorn, cease, be forbidden, be barred, be banned
  to | - - | said | pretend, feign
  to | - - | possible | have yet, be yet
  to | · + | possible | hesitate
  to | · - | possible | be allowed, be permitted, be enabled, afford, be free, be let, be authorised, be authorized,
    be cleared, learn
  to | · - | planned | try, attempt, struggle, strive, endeavour, endeavor, seek, fight, battle, work, move, bid,
    apply
  to | · ¬ | planned | want, wish, hope, plan, intend, expect, aim, agree, vow, pledge, threaten, offer, prepare,
    decide, choose, opt, determine, resolve, volunteer, propose, need, long, swear, undertake, consent, desire, yearn,
    aspire, arrange, mean, be set, be due, be poised, be expected, be scheduled, be supposed, be prepared, be planned,
    be slated, be intended, be going, be determined, be predicted, be projected, be forecast, be tipped, be inclined,
    be, have, set out, elect, commit, be committed, be designed, be meant, be primed
  to | · · | planned | promise, demand, ask, beg, campaign, lobby, conspire, plot, scheme, negotiate, vote, petition,
    sue, push, press, be asked, be told, be ordered, be urged, be invited, be encouraged, be advised, be instructed,
    be requested, be pressed, be required, be needed, be called on, be wanted, clamour, clamor, itch, pray, queue,
    compete, be sworn, be entitled
  to | · · | possible | consider, contemplate, be tempted, risk, tend, stand, dream, be feared, be warned, be
    threatened
  to | · ¬ | thought | seem, appear, look, be likely, be thought, be believed, be said, be reported, be alleged, be
    understood, be rumoured, be rumored, be presumed, be estimated, be considered, be suspected, be assumed, be
    claimed, be deemed, be reputed, be accused
  to | · · | said | claim, profess, purport, affect, confess
  ing | + - | possible | begin, start, finish, succeed in, get round to, get around to, resort to, engage in,
    specialise in, specialize in, end up, wind up, take to, persist in, assist in, participate in, complete, go,
    spend, get away with, practise, practice
  ing | + + | said | stop, quit, cease, regret, remember, recall, resume, continue, keep, keep on, carry on, enjoy,
    resent, mind, admit, admit to, acknowledge, give up, celebrate, apologise for, apologize for, confess to, own up
    to, repent of, thank for, praise for, blame for, fine for, jail for, imprison for, punish for, forgive for, pardon
    for, reward for, credit with, criticise for, criticize for, sack for, fire for, suspend for, honour for, honor
    for, love, hate, like, dislike, detest, relish, boast of, brag about, complain of, complain about, see, hear,
    watch, find, catch, film, discover, leave, describe, mention, report
  ing | - + | possible | avoid, escape, forgo, miss, refrain from, abstain from, fail at, fail in, desist from, shy
    away from, resist, evade
  ing | - · | possible | refuse, rule out, decide against, stop short of, come close to, give up on, back away from,
    shrink from, be spared, back out of, withdraw from, pull out of, draw back from
  ing | ¬ · | said | deny, clear of, acquit of, exonerate of, absolve of, dispute
  ing | · · | said | accuse of, charge with, convict of, blame on, arrest for, indict for, indict on, try for,
    prosecute for, sue for, claim, sentence for, be wanted for, denounce for, arrest on, try on
  ing | · · | thought | suspect of, imagine, believe in
  ing | · · | possible | consider, contemplate, suggest, recommend, propose, advocate, discuss, debate, mull, weigh,
    ponder, dream of, talk of, talk about, think of, think about, risk, fear, worry about, look at, study, explore,
    flirt with, toy with, warn of, hint at, speak of, threaten, hope for, joke about
  ing | · ¬ | planned | plan on, insist on, count on, bank on, aim at, look forward to, intend, agree on, postpone,
    delay, defer, put off, focus on, favour, favor, support, back, call for, push for, ask for, press for, vote for,
    campaign for, prepare for, wait for, apply for, be intent on, bet on, opt for, argue for, decide on, work on,
    embark on, want
  ing | ¬ · | planned | oppose, warn against, advise against, object to, argue against, vote against, protest against,
    campaign against, guard against, caution against, lobby against, protest
  object to | + · | possible | force, compel, make, oblige, coerce, get, lead, drive, persuade, induce, convince,
    prompt, spur, provoke, inspire, impel, bring, help, see, hear, watch, trick, drag, cause, have, let, find, bully,
    con, dupe, know, show, enable, exploit, embolden
  object to | - · | possible | forbid, prohibit, dissuade, discourage, ban, bar
  object to | · - | possible | allow, permit, authorise, authorize, entitle, free, clear
  object to | · · | planned | ask, tell, order, urge, want, encourage, invite, advise, expect, command, instruct,
    request, beg, pressure, press, require, teach, train, challenge, direct, call on, call for, appeal to, nominate,
    prepare, need, like, prefer, wish, recommend, beseech, implore, lobby, push, pay, hire, send, appoint, commission,
    petition, motivate, tempt, intend, mean, schedule, set, remind, arrange for, wait for, warn, use, dare, design,
    task, choose, select, elect, sue, deploy, launch, build, take, raise, hold, spend, promise, pledge, plan
  object to | · ¬ | thought | believe, think, consider, understand, report, allege, say, suppose, estimate, presume,
    assume, claim, reckon, judge, deem, rumour, rumor, suspect
  object from | - + | possible | prevent, stop, keep, block, save, spare, deter, dissuade, discourage, hinder,
    restrain, preclude, rescue, protect, inhibit, shield
  object from | - · | possible | prohibit, ban, bar, disqualify, exclude, exempt, discharge, excuse, forbid, suspend,
    enjoin, disbar
  event | + - | possible | cause, achieve, accomplish, conduct, carry out, commit, perform, undergo, hold, stage,
    make, complete, implement, execute, wage, mount, launch, bring about, produce, create, trigger, experience,
    witness, suffer, see, begin, start, enter, win, have, do, take, give, deliver, sign, secure, reach, spark,
    unleash, prompt, lead, provoke
  event | - · | possible | cancel, scrap, abort, veto, abandon, call off, scupper, derail, rule out, refuse, decline,
    withhold, quash, forestall, stave off, ward off, preclude, do without, go without, shelve, drop, axe, ditch, skip,
    miss, omit, lack, shun, shirk, foil, thwart, nix, sidestep, fake, forgo, head off
  event | - + | possible | prevent, avoid, avert, block, escape, evade, feign
  event | - · | planned | prohibit, forbid, reject, oppose, resist
  event | ¬ · | said | deny, refute, dispute, dismiss, rebut, disclaim, disavow, debunk
  event | · · | said | allege, claim
  event | · · | possible | fear, threaten, suggest, face, risk, consider, contemplate, mull, weigh, discuss, debate,
    ponder, explore, suspect, predict, envisage, imagine
  event | · ¬ | planned | plan, propose, seek, want, demand, expect, promise, pledge, vow, attempt, urge, request,
    plot, prepare, schedule, postpone, delay, put off, defer, support, favour, favor, back, forecast, anticipate,
    offer, order, need, require, await, pursue, recommend, advocate, intend
  subject | - + | possible | fail, collapse, fall through, founder, miscarry, misfire, flounder, falter, fizzle,
    fizzle out, be foiled, be thwarted, be averted, be avoided, be prevented, be blocked, be cancelled, be canceled,
    be called off, be abandoned, be scrapped, be shelved, be aborted, be dropped, be ruled out, be denied, be
    rejected, be dismissed, be quashed, be disproved, be debunked, be refuted, be defeated, be stopped
  subject | · ¬ | planned | be planned, be proposed, be expected, be scheduled, be postponed, be delayed, be put off,
    be sought, be set, loom, be due, be feared
`

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
