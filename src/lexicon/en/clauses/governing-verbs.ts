/**
 * Complement, what follows when the word is affirmed and when it is denied, what is left where nothing does, and the words.
 * A particle or a preposition stands behind its verb; "be …" is a passive that
 * means something else than its verb.
 */
export const VERBS = `
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
    stop, pause, turn, gather, meet, win
  to | + - | possible | learn
  to | · · | said | say
  to | - + | possible | fail, forget, neglect, omit
  to | - · | possible | refuse, decline, disdain, scorn, cease, be forbidden, be barred, be banned
  to | - - | said | pretend, feign
  to | - - | possible | have yet, be yet
  to | · + | possible | hesitate
  to | · - | possible | be allowed, be permitted, be enabled, afford, be free, be let, be authorised, be authorized,
    be cleared
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
    compete, be sworn, be entitled, be sent, be dispatched, be deployed, be flown, be brought in, go, race, come out
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
  event | · ¬ | said | accept, believe, credit, share, endorse, buy into
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
