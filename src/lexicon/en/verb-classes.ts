/**
 * What English verbs do to the clause they govern: raising, control, light and aspectual verbs, and verbs that negate.
 */

const words = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

/** Their subject belongs to the verb below: "he seems to know". */
export const RAISING_VERBS: ReadonlySet<string> = new Set(
  words(`seem, appear, tend, happen, turn out, prove, begin, start, continue, cease, come, fail, be likely, be unlikely,
    be certain, be sure, be due, be set, be bound, be about, be going, have, need, get, threaten, promise, stop, keep, remain`),
)

/** In the passive their subject belongs to the verb below: "is said to know". */
export const RAISING_PASSIVES: ReadonlySet<string> = new Set(
  words(`expect, believe, say, think, report, know, allege, estimate, suppose, consider, claim, rumour, rumor, understand,
    assume, predict, forecast, project, deem, hold, show, find, see`),
)

/** The subject of the complement is their subject: "he tried to leave". */
export const SUBJECT_CONTROL_VERBS: ReadonlySet<string> = new Set(
  words(`try, attempt, want, wish, hope, plan, intend, expect, refuse, decline, manage, decide, choose, promise, vow,
    pledge, agree, offer, threaten, forget, remember, fail, seek, aim, claim, prepare, pretend, dare, hesitate, struggle,
    strive, need, like, love, hate, prefer, learn, struggle, volunteer, swear, resolve, undertake, afford, opt, rush,
    hasten, consider, avoid, enjoy, regret, admit, deny, risk, finish, quit, stop, resume, neglect, bother, arrange, ask,
    beg, demand, aspire, consent, determine, conspire, plot, long, yearn, proceed, help, wait, go, come, travel, stay`),
)

/** The subject of the complement is their object: "she told him to leave". */
export const OBJECT_CONTROL_VERBS: ReadonlySet<string> = new Set(
  words(`tell, ask, order, urge, force, compel, make, let, allow, permit, enable, cause, persuade, convince, encourage,
    invite, advise, command, instruct, warn, request, beg, forbid, prohibit, prevent, stop, keep, ban, bar, block, teach,
    train, remind, challenge, direct, require, oblige, coerce, lead, drive, prompt, spur, help, press, pressure, induce,
    authorise, authorize, dissuade, discourage, deter, recommend, get, have, see, hear, watch, want, expect, need,
    appoint, elect, nominate, hire, pay, send, inspire, provoke, motivate, empower, implore, nudge, lobby, trust, accuse`),
)

/** Their object names the event: "take a walk", "make a decision", "hold talks". The event noun is the predicate. */
export const LIGHT_VERBS: Readonly<Record<string, readonly string[]>> = {
  make: words(`decision, choice, announcement, statement, remark, comment, speech, call, visit, trip, attempt, effort,
    offer, promise, pledge, vow, claim, allegation, accusation, suggestion, proposal, recommendation, request, demand,
    appeal, plea, appearance, arrest, arrival, change, mistake, error, move, payment, profit, loss, progress, purchase,
    recovery, reference, sale, sacrifice, start, stop, transfer, use, investment, donation, contribution, deal,
    agreement, bid, bet, prediction, forecast, discovery, admission, confession, apology, complaint, contact, guess,
    reply, response, return, journey, escape, distinction, comparison, adjustment, improvement, point, plan, jump`),
  take: words(`walk, look, step, action, break, rest, nap, bath, shower, decision, photograph, photo, picture, ride,
    trip, tour, swim, drive, flight, seat, stand, vote, test, exam, turn, risk, chance, note, notice, care, control,
    charge, command, possession, responsibility, revenge, pride, part, place, effect, shape, aim, bite, sip, drink,
    breath, dive, fall, hit, interest, jump, leap, lead, lesson, measure, oath, refuge, shelter, shot, swing, bow`),
  have: words(`look, talk, chat, conversation, discussion, argument, fight, row, quarrel, dispute, drink, meal, lunch,
    dinner, breakfast, walk, swim, rest, sleep, nap, bath, shower, party, meeting, try, effect, impact, influence, doubt,
    belief, hope, plan, intention, desire, need, fear, knowledge, affair, baby, laugh, fun, accident, attack, surgery,
    operation, dream, dance, disagreement, success, respect, use, bearing, wish`),
  give: words(`speech, talk, lecture, interview, performance, concert, advice, answer, reply, response, order, command,
    permission, approval, consent, support, backing, help, aid, assistance, warning, promise, birth, chase, rise, notice,
    account, description, explanation, definition, estimate, indication, impression, testimony, evidence, kick, push,
    kiss, hug, look, smile, shout, cry, wave, nod, sigh, laugh, try, thought, consideration, ride, lift, call, demonstration`),
  hold: words(`meeting, talk, discussion, negotiation, conversation, conference, summit, rally, protest, demonstration,
    election, vote, referendum, hearing, trial, ceremony, event, party, celebration, session, vigil, inquiry, exercise,
    belief, view, opinion, hope, debate, auction, parade, march, review, interview, drill, service, funeral, poll`),
  do: words(`damage, harm, work, business, research, study, job, dance, deal, interview, repair, test, exercise, good,
    review, analysis, survey, search, check, favour, favor, shopping, cooking, cleaning, painting, drawing, trick, flip, jump, stunt`),
  pay: words(`visit, tribute, attention, homage, respect, compliment, call, heed`),
  launch: words(
    `attack, strike, assault, offensive, raid, investigation, inquiry, probe, campaign, appeal, bid, search, protest, invasion, operation`,
  ),
  carry: words(`out`),
  conduct:
    words(`investigation, inquiry, interview, search, survey, study, test, research, review, raid, strike,
    operation, experiment, exercise, poll, negotiation, talk, attack, analysis, audit, trial, launch, drill`),
  commit: words(
    `murder, suicide, crime, fraud, offence, offense, error, perjury, theft, robbery, adultery, violation, atrocity, foul, treason, assault`,
  ),
  issue: words(
    `statement, warning, order, apology, denial, call, threat, ruling, decree, demand, appeal, report, correction, condemnation, recommendation, permit, ban, verdict, invitation`,
  ),
  offer: words(
    `apology, support, help, condolence, explanation, assistance, sympathy, advice, congratulation, prayer, resignation, thanks, view`,
  ),
  reach: words(
    `agreement, deal, decision, conclusion, compromise, settlement, consensus, verdict, understanding, accord`,
  ),
  come: words(`agreement, conclusion, end, decision, power, contact, conflict`),
  put: words(`end, stop, pressure, question, emphasis, ban, block, blame, effort`),
  deliver: words(
    `speech, statement, address, verdict, warning, blow, lecture, ruling, apology, message, judgment, judgement, attack, performance`,
  ),
  perform: words(
    `surgery, operation, dance, trick, task, duty, test, examination, autopsy, analysis, stunt, jump, song, concert, search`,
  ),
  stage: words(
    `protest, demonstration, rally, attack, coup, walkout, comeback, strike, raid, march, performance, revolt, uprising`,
  ),
  raise: words(`question, objection, doubt, concern, complaint, alarm, protest`),
  file: words(
    `complaint, lawsuit, suit, appeal, request, motion, report, objection, petition, application, charge, protest, claim`,
  ),
  lodge: words(`complaint, appeal, protest, objection, request, claim`),
  place: words(`order, bet, call, ban, blame, emphasis, restriction, pressure, limit, bid, trust`),
  enter: words(`agreement, contract, plea, negotiation, deal, talk, race, bid`),
  strike: words(`deal, agreement, bargain, balance, compromise, blow, accord`),
  draw: words(
    `conclusion, comparison, criticism, distinction, attention, parallel, inference, condemnation, praise`,
  ),
  reap: words(`benefit, reward, profit`),
  undergo: words(
    `surgery, operation, treatment, change, test, training, examination, review, transformation, trial, repair, transplant`,
  ),
  suffer: words(
    `loss, defeat, injury, damage, setback, blow, death, decline, breakdown, collapse, attack, stroke, wound, fall, casualty`,
  ),
  wage: words(`war, campaign, battle, attack, struggle, fight`),
  express: words(
    `concern, hope, regret, doubt, support, sympathy, thanks, desire, gratitude, fear, view, interest, outrage, anger, condolence, confidence, disappointment, satisfaction, belief, wish, opposition`,
  ),
  show: words(
    `support, interest, respect, sign, concern, improvement, sympathy, preference, desire, contempt`,
  ),
  get: words(
    `permission, help, support, approval, look, start, divorce, injury, call, promotion, kick, treatment, warning, response, answer`,
  ),
  receive: words(
    `support, help, treatment, call, approval, warning, praise, criticism, training, injury, payment, donation, visit, threat, invitation, sentence, answer`,
  ),
  pose: words(`threat, question, risk, danger, challenge`),
  provide: words(
    `support, help, aid, assistance, explanation, answer, description, protection, training, estimate, care, treatment, funding, proof`,
  ),
}

/** They pick a phase of the event that their complement names. */
export const ASPECTUAL_VERBS: Readonly<Record<'begin' | 'continue' | 'end', ReadonlySet<string>>> = {
  begin: new Set(
    words(
      `begin, start, commence, launch, initiate, open, set about, embark on, resume, restart, set off, get, kick off, take up, set out, burst out, break out, inaugurate`,
    ),
  ),
  continue: new Set(
    words(
      `continue, keep, keep on, go on, carry on, persist, remain, stay, maintain, proceed, extend, prolong, last, endure`,
    ),
  ),
  end: new Set(
    words(
      `end, stop, finish, cease, quit, halt, complete, conclude, terminate, give up, discontinue, close, wrap up, leave off, break off, suspend, abandon, wind up, shut down, call off`,
    ),
  ),
}

/** Words with negation inside: what they govern did not happen, is not so or is not there. */
export const NEGATIVE_WORDS: Readonly<Record<string, readonly string[]>> = {
  VERB: words(`deny, lack, refuse, avoid, prevent, fail, decline, reject, neglect, omit, forget, miss, refrain, abstain,
    prohibit, forbid, ban, disprove, refute, doubt, rule out, exclude, stop, cease, cancel, disclaim, withhold, preclude,
    dispute, renounce, disavow, repudiate, contradict, dismiss, dissuade, deter, disapprove, disagree, dislike, ignore`),
  NOUN: words(`lack, absence, denial, refusal, failure, rejection, dearth, shortage, want, ban, prohibition, avoidance,
    prevention, cancellation, omission, nothing, nobody, none, non-payment, neglect, void, inability, unwillingness, reluctance`),
  ADJ: words(`unable, absent, unlikely, false, untrue, no, devoid, free, bereft, impossible, unwilling, reluctant, void,
    unaware, missing, lacking, empty, incapable, exempt, immune, unnecessary, baseless, unfounded, fake, bogus`),
  ADV: words(
    `not, n't, never, hardly, scarcely, barely, seldom, rarely, nowhere, neither, nor, no, falsely, wrongly, little, no longer, not yet`,
  ),
  ADP: words(
    `without, except, minus, barring, excluding, sans, unlike, instead of, rather than, other than, short of, apart from, out of`,
  ),
  DET: words(`no, neither, few, little`),
  PRON: words(`nobody, nothing, none, neither, no one, few`),
  SCONJ: words(`unless, lest, without, rather than, before`),
}
