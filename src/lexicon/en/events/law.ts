/** Crime, courts, police and the making of laws; rows as in `index.ts`. */
export const LAW = `
suspect, suspicion
accuse, allege against, point the finger at, accusation
investigate, probe, look into, inquire into, investigation, inquiry
question, interrogate, interview, quiz, grill
arrest, take into custody, nab, catch, apprehend, be arrested, take away in handcuffs, pick up, seize, round up, collar, haul in > detain
detain, hold, keep in custody, be detained, detention, hold captive, keep captive, keep behind bars, take prisoner, keep locked up
remand, remand in custody > detain
bail, release on bail, free on bail > release
charge, indict, bring charges against, press charges against, be charged, indictment
try, put on trial, prosecute, trial, prosecution
convict, find guilty, pronounce guilty, be convicted, be found guilty, conviction, be found guilty of
acquit, clear, exonerate, find not guilty, find innocent, absolve, be acquitted, be cleared, acquittal, exoneration, let off, declare innocent
plead guilty, admit guilt
plead not guilty, deny guilt
admit, confess, own up, acknowledge, concede, admission, confession
deny, reject, dispute, refute, denial
confirm, verify, corroborate, confirmation
sentence, hand a sentence to, sentencing > convict
jail, imprison, send to prison, send to jail, incarcerate, lock up, put behind bars, be jailed, give a prison sentence to, put in prison, be sent to prison, be behind bars, sentence to prison, sentence to jail > convict, go to prison@object
fine, order to pay, be fined, impose a fine on, hit with a fine > penalize
penalize, punish, sanction, discipline
sentence to death, condemn to death > sentence
sentence to life, jail for life > jail, sentence
pardon, grant clemency, give amnesty, amnesty
extradite, deport, expel, send home, repatriate, remove
sue, take to court, file suit against, file a lawsuit against, bring a suit against
settle, reach a settlement, settle out of court, settlement
throw out, dismiss, toss out, drop, discontinue, dismissal
uphold, affirm, sustain, let stand > take effect@object
overturn, quash, reverse, strike down, annul, overrule, set aside, nullify, invalidate > be invalid@object
appeal, lodge an appeal, file an appeal, challenge
steal, pinch, rob of, shoplift, pickpocket, loot, embezzle, theft, make off with, run off with, get away with, carry off, take, walk off with, help oneself to, be stolen, swipe, filch, snatch
rob, mug, hold up, burgle, burglarize > steal
give back, return, hand back, hand in, be returned, be handed back, hand over
smuggle, traffic
bribe, pay off
perjure oneself, lie, lie under oath
tell the truth
obey, comply with, comply, heed, observe, abide by, adhere to, respect, compliance, follow, follow the instructions of, follow the orders of, follow the advice of, do as one is told, carry out, carry out the orders of, stick to, keep to, toe the line
violate, break, breach, defy, disobey, flout, infringe, ignore, contravene, violation, breach, go against, fall foul of, disregard, take no notice of, pay no heed to, refuse to obey
legal, lawful, licit, legalize
illegal, unlawful, illicit, criminalize, outlaw
ban, prohibit, forbid, bar, outlaw, proscribe, make illegal, prohibition
allow, permit, let, authorize, license, give permission, permission, authorization, greenlight
approve, pass, adopt, enact, ratify, endorse, vote for, back, give the green light to, rubber-stamp, okay, approval, adoption, ratification, wave through, give its approval to, give approval to, nod through, sign off, sign off on, give the go-ahead to, give one's blessing to, say yes to, clear, carry, agree to, vote through
reject, vote down, vote against, turn down, throw out, veto, defeat, block, disapprove, rebuff, rejection, veto, say no to, rule out, spurn, dismiss, knock back, refuse, decline
postpone, delay, put off, defer, adjourn, push back, shelve, suspend, postponement, delay, put back, hold over
bring forward, advance, hasten, expedite
cancel, call off, scrap, abandon, axe, drop, cancellation, shelve, scrub, ditch, give up, back down over, give up plans, call a halt to, pull the plug on
stage, hold, go ahead, take place, go ahead with, proceed, press ahead with, press on with, go on with, push ahead with, proceed with, forge ahead with
repeal, revoke, rescind, abolish, lift, scrap, withdraw, end, repeal, abolition, do away with, get rid of, dispense with, put an end to, strike off the books > be invalid@object
introduce, impose, bring in, establish, institute, enact, put in place, introduction, imposition, bring into force, put into effect
sign, put one's name to, ink, initial
tighten, toughen, stiffen, harden
ease, relax, loosen, soften, weaken
win the case, win the appeal
lose the case, lose the appeal
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
