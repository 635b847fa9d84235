/** Crime, courts, police and the making of laws; rows as in `index.ts`. */
export const LAW = `
suspect, suspicion, have suspicion, be under suspicion
accuse, allege against, point the finger at, accusation
investigate, probe, look into, inquire into, investigation, inquiry, open investigation into, open inquiry into, launch investigation into, launch inquiry into, look at, begin investigation into, examine, hold inquiry into
question, interrogate, interview, quiz, grill, speak to, take statement from, talk to
arrest, take into custody, be in custody, be held in custody, be held on suspicion, be held on suspicion of, hold on suspicion of, nab, catch, apprehend, be arrested, pick up, seize, round up, collar, haul in, be under arrest, take away, lead away, put in handcuff, handcuff, make arrest, slap handcuff on, swoop on, pull in > detain, capture
detain, hold, keep in custody, be detained, detention, hold captive, keep captive, keep behind bar, take prisoner, keep locked up, keep in cell, be in custody, remain in custody, put in cell, lock up
remand, remand in custody > detain
bail, release on bail, free on bail > release
charge, indict, be charged, indictment, bring charge, file charge, lay charge against, press charge, arraign, book > be charged@object
try, put on trial, prosecute, trial, prosecution
convict, find guilty, pronounce guilty, be convicted, be found guilty, conviction, be found guilty of
acquit, clear, exonerate, find innocent, absolve, be acquitted, be cleared, acquittal, exoneration, let off, declare innocent, rule innocent, find not guilty, declare not guilty > go free@object
plead guilty, admit guilt, admit charge, admit offense, admit crime, enter guilty plea, confess to, admit murder, admit theft, admit fraud, admit wrongdoing > admit
plead not guilty, deny guilt, deny charge, protest innocence, maintain innocence, insist on innocence, deny wrongdoing, profess innocence, deny murder, deny theft, deny fraud, be innocent > deny
admit, confess, own up, acknowledge, concede, admission, confession, come clean, fess up
deny, reject, dispute, refute, denial, protest innocence, dismiss accusation, dismiss claim, call false, call untrue
confirm, verify, corroborate, confirmation
sentence, hand a sentence to, sentencing > convict
jail, imprison, send to prison, send to jail, incarcerate, lock up, put behind bar, be jailed, give a prison sentence to, put in prison, be sent to prison, be behind bar, sentence to prison, sentence to jail, send down, be sent down, lock away, give jail sentence, give jail term, get year > convict, go to prison@object
fine, order to pay, be fined, impose a fine on, hit with a fine > penalize
penalize, punish, sanction, discipline
sentence to death, condemn to death > sentence
sentence to life, jail for life > jail, sentence
pardon, grant clemency, give amnesty, amnesty
extradite, deport, expel, send home, repatriate, remove, kick out, throw out, tell to leave, order out, order to leave, send packing, put on plane, send back
sue, take to court, file suit against, file a lawsuit against, bring a suit against
settle, reach a settlement, settle out of court, settlement, reach out-of-court settlement, come to settlement
throw out, dismiss, toss out, drop, discontinue, dismissal
uphold, affirm, sustain, let stand, let verdict stand, leave in place, leave standing, reject appeal, dismiss appeal, turn down appeal, throw out appeal, leave in force, stand by > take effect@object
overturn, quash, reverse, strike down, annul, overrule, set aside, nullify, invalidate, allow appeal, uphold appeal, grant appeal, void, vacate, throw out verdict, strike out > be invalid@object
appeal, lodge an appeal, file an appeal, challenge
steal, pinch, rob of, shoplift, pickpocket, loot, embezzle, theft, make off with, run off with, get away with, carry off, take, walk off with, help oneself to, be stolen, swipe, filch, snatch, relieve of, clean out, nick, siphon off, pocket, misappropriate, disappear with, be carried off, leave with, be taken, escape with, flee with, haul away
rob, mug, hold up, burgle, burglarize, raid, be robbed > steal
give back, return, hand back, hand in, be returned, be handed back, hand over
smuggle, traffic
bribe, pay off
perjure oneself, lie, lie under oath
tell the truth
obey, comply with, comply, heed, observe, abide by, adhere to, respect, compliance, follow, follow the advice of, do as one is told, carry out, stick to, keep to, toe the line, cooperate, do as tell, answer question, go quietly
violate, break, breach, defy, disobey, flout, infringe, ignore, contravene, violation, go against, fall foul of, disregard, resist arrest
legal, lawful, licit, legalize
illegal, unlawful, illicit, criminalize, outlaw
ban, prohibit, forbid, bar, outlaw, proscribe, make illegal, prohibition, rule against, put ban on, impose ban on, slap ban on, stop
allow, permit, let, authorize, license, give permission, permission, authorization, greenlight, give leave, lift ban on, end ban on, make legal, give license, give permit
approve, pass, adopt, enact, ratify, endorse, vote for, back, give the green light to, rubber-stamp, okay, approval, adoption, ratification, wave through, give its approval to, give approval to, nod through, sign off, sign off on, give the go-ahead to, give one's blessing to, say yes to, clear, carry, agree to, vote through, give go-ahead, give green light, give permission for, give thumb up, vote in favor, vote yes, give consent, grant, give assent to, wave on, give nod > win approval@object
reject, vote down, vote against, turn down, throw out, veto, defeat, block, disapprove, rebuff, rejection, rule out, spurn, dismiss, knock back, refuse, decline, deny permission, kick out, shoot down, give thumb down, torpedo, kill off, withhold approval, deny planning permission > be refused@object
postpone, delay, put off, defer, adjourn, push back, shelve, suspend, postponement, put back, hold over, put on ice, put on hold, hold off, reschedule, leave for later, push to, set back, move back
bring forward, advance, hasten, expedite
cancel, call off, scrap, abandon, axe, drop, cancellation, scrub, ditch, give up, back down over, call a halt to, pull the plug on, be off, decide against > fall through@object
stage, hold, go ahead, take place, go ahead with, proceed, press ahead with, press on with, go on with, push ahead with, proceed with, forge ahead with, be on, go forward, come off
repeal, revoke, rescind, abolish, lift, scrap, withdraw, end, abolition, do away with, get rid of, dispense with, put an end to, strike down, throw out, phase out > be invalid@object
introduce, impose, bring in, establish, institute, enact, put in place, introduction, imposition, bring into force, put into effect, roll out, phase in, slap on
sign, put one's name to, ink, initial, put name to, give royal assent, put signature to
tighten, toughen, stiffen, harden, clamp down on, crack down on, get tough on
ease, relax, loosen, soften, weaken, water down, slacken, let up on
win the case, win the appeal, win suit, win lawsuit, win in court, win court battle, win claim, win damage
lose the case, lose the appeal, lose suit, lose lawsuit, lose in court, lose court battle, lose claim
`

export const LAW_EXCLUDES = `
convict | acquit | throw out
convict | innocent
acquit | guilty
plead guilty | plead not guilty
admit | deny
confirm | deny
pardon <> penalize
detain <> release
jail <> release
uphold || overturn
steal <> give back
perjure oneself || tell the truth
obey || violate
legal || illegal
ban || allow
approve | reject | postpone | cancel
postpone | bring forward | cancel
stage | cancel | postpone
repeal <> introduce
tighten | ease
win the case | lose the case
settle | try
uphold | throw out
`
