/**
 * What English verbs do to the clause they govern: raising, control, light and aspectual verbs, and verbs that negate.
 */

const words = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

/** In the passive their subject belongs to the verb below: "is said to know". */
export const RAISING_PASSIVES: ReadonlySet<string> = new Set(
  words(`expect, believe, say, think, report, know, allege, estimate, suppose, consider, claim, rumour, rumor, understand,
    assume, predict, forecast, project, deem, hold, show, find, see`),
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

/** What they tell goes on: not to stay until nine is to leave before. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(
  'stay remain keep last continue extend postpone delay survive wait persist'.split(' '),
)
