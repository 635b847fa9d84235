/** Councils and parliaments, talks and treaties, offices, business told from the other end; rows as in `index.ts`. */
export const AFFAIRS = `
insure, be insured, have insurance, have full insurance, carry insurance, have insurance cover, have cover, be covered by insurance
uninsured, be uninsured, have no insurance, lack insurance, be without insurance, go uninsured
win approval, pass, get go-ahead, get green light, win backing, secure approval, be carried, motion pass, motion carry, bill pass, measure pass, be given go-ahead, win permission, get permission, receive permission, be given permission, win support of, get approval, receive approval, clear parliament, clear senate, clear house, get through parliament, plan pass, win clearance, get clearance, get nod
be refused, motion fall, motion fail, bill fall, bill fail, proposal fail, proposal fall, be denied permission, be defeated, be voted down, be thrown out, measure fail, amendment fail, plan fail, plan fall
keep open, rescue from closure, spare from closure, save, keep alive, vote against closure > stay open@object
stay open, remain open, escape closure, avoid closure, keep door open, be saved
be shut, be closed, close, shut, close down, shut down, shut up shop, close for good, be shut down, face closure
be unanimous, decide unanimously, vote unanimously, agree unanimously, pass unanimously
be split, be divided
survive the vote, win vote of confidence, survive confidence vote, survive vote, stay in power, cling to power, win confidence vote, survive in office, remain in power, survive no-confidence vote, survive no-confidence motion
fall from power, government fall, lose confidence vote, lose vote of confidence, be brought down, government collapse, be toppled, fall in vote, lose no-confidence vote
resign of one's own accord, quit voluntarily, go voluntarily, leave voluntarily, resign voluntarily, go of accord, quit of accord, leave of accord, resign of accord, choose to go, choose to leave, step down voluntarily
restore tie, resume relation, restore relation, mend tie, normalize relation, patch up tie, resume tie, mend fence, reopen embassy, normalize tie, reestablish tie, establish relation, reestablish relation, mend relation
cut tie, break off relation, sever tie, break off tie, sever relation, cut off relation, recall ambassador, suspend relation, close embassy, freeze relation, break relation, suspend tie
stay in, remain in, stick with, remain part of, remain member of, stay part of, sign new contract, extend contract, renew contract, commit future to, sign contract extension, stay member of, agree new contract
extend, renew, prolong, keep in place, roll over, leave in place, maintain, keep in force, keep up
fall to, fall into hand, be lost to, change hand, be taken by, be overrun, be captured
hold out, hold ground, stand ground, hold line, hold position, dig in, stand firm, hold firm, stay put, be in hand of, hold on, keep control of
come under fire, come under attack, be under fire, be under attack, be shelled, be bombed, take fire
truce hold, ceasefire hold, calm hold, observe truce, respect truce, honor truce, observe ceasefire, respect ceasefire, honor ceasefire, stick to truce, keep truce, truce be holding, keep peace, deal hold
break the truce, break truce, violate truce, breach truce, break ceasefire, violate ceasefire, breach ceasefire, truce collapse, ceasefire collapse, truce break, ceasefire break, truce end, truce fall apart, truce fail, deal collapse, truce be broken, ceasefire be broken
fall through, be off, be dead, be scuttled, fall apart, be called off, be scrapped, deal be off, be shelved, come unstuck, deal collapse, merger collapse, sale collapse, takeover collapse, bid collapse, plan collapse, come to nothing
go through, be completed, be sealed, be finalized, complete, go ahead, come off, be done, be in bag, be concluded
back out of, walk away from, pull out of, withdraw from, drop bid, withdraw bid, withdraw offer, abandon bid, drop out of, abandon deal, walk away, back out, pull plug on, get cold foot, ditch deal, drop offer, abandon offer, pull bid
raise the bid, raise bid, raise offer, increase bid, increase offer, sweeten bid, sweeten offer, improve offer, improve bid, up bid, up offer
go on sale, hit shop, hit shelf, hit market, be available, go on market, be in shop, come onto market, hit store, reach shop, hit street, be on sale, arrive in shop, be in store, be on market, come out, come onto shelf
be off the market, be withdrawn, disappear from shelf, be off shelf, be off sale, be discontinued, discontinue
raise the forecast, raise forecast, lift forecast, upgrade forecast, raise outlook, raise guidance, increase forecast, raise target, lift outlook, lift guidance
cut the forecast, cut forecast, lower forecast, issue profit warning, warn on profit, cut outlook, lower guidance, slash forecast, downgrade forecast, trim forecast, cut guidance, lower outlook, scale back forecast, give profit warning
pay no dividend, scrap dividend, cancel dividend, skip dividend, axe dividend, suspend dividend, drop dividend, omit dividend, ax dividend, forgo dividend
pay a dividend, pay dividend, raise dividend, increase dividend, declare dividend, keep dividend, lift dividend, pay out dividend
solvent, be solvent, remain solvent, pay debt, meet debt, be financially sound, be in rude health
find a buyer, change hand, be sold, sell, go under hammer, fetch, be snapped up, find taker, attract bid, draw bid
go unsold, remain unsold, be unsold, be left unsold
exist, be in existence, be active, be at work, be in business, be still around
no longer exist, cease to exist, be defunct, be extinct, be history, die out, be dissolved, stop exist
bottom out, stop fall, cease to fall, stabilize, hit bottom, level off, touch bottom, stop slide, find floor
lose contact, go silent, fall silent, lose touch, stop transmit, go quiet, stop respond, stop send, contact be lost, go dead, contact break off
be in contact, send datum, transmit, respond, keep in touch, be in touch, phone home, send signal, make contact, beam back, send picture, send image, reestablish contact
scrub the launch, scrub launch, call off launch, cancel launch, abort launch, postpone launch, delay launch > stay on the pad@object
stay on the pad, remain on pad, remain on ground, stay on ground
burn up, break up, disintegrate
take the exam, sit exam, take exam, sit for exam, write exam, sit test, take test
give up the throne, abdicate, renounce throne, renounce crown, relinquish throne, give up crown, pass on crown
stay on the throne, remain on throne, keep throne, keep crown, reign on, cling to throne, retain throne, remain king, remain queen
call off the wedding, call off wedding, cancel wedding, break off engagement, wedding be off, leave at altar, jilt, postpone wedding, end engagement
win the award, win award, win prize, take prize, go home with, scoop, pick up award, take award, pick up prize, land prize, collect prize, carry off prize, receive prize, prize go to, award go to, medal go to, title go to, honor go to, receive award, be honored with, take home, be awarded
miss out on, lose out on, go home empty-handed, be overlooked, be snubbed, be passed over, leave without prize, miss out
pass off peacefully, remain peaceful, be peaceful, pass peacefully, go off peacefully, stay peaceful, end peacefully, pass without incident
turn violent, end in violence, erupt into violence, descend into violence, turn ugly, end in clash, become violent, degenerate into violence, end in riot, turn into riot, descend into chaos
face a runoff, be runoff, face runoff, go to runoff, head for runoff, need second round, be second round, head to runoff, runoff
win outright, avoid runoff > win the election
make concession, give ground, meet halfway, give way, climb down, back down, blink, soften stance, offer concession, bend
stand firm, hold firm, dig in heel, stick to gun, stand pat, harden stance, hold out
be over, be at end, be past, end, finish, come to end, draw to close, peter out, fizzle out, run course, conclude, cease, stop, drought break, heatwave break, fever break, storm pass, die down, blow over, be finished, be done with
go on, drag on, be ongoing, rumble on, wear on, be under way, be in progress, continue, persist, enter week, enter day, enter month, hold on, carry on
keep one's promise, keep word, keep promise, honor pledge, deliver on promise, fulfil promise, fulfill promise, honor promise, keep pledge
break one's promise, renege, break promise, break word, break pledge, go back on
be ready, be finished, be complete, be done, stand ready
be unfinished, be unready, be incomplete, lie unfinished, be half-finished
ascend the throne, ascend throne, come to throne, take throne, accede to throne, become king, become queen
`

export const AFFAIRS_EXCLUDES = `
win approval | be refused
be over || go on
keep open | close
stay open | be shut
stay open | close
be unanimous | be split
survive the vote || fall from power
resign of one's own accord | be dismissed
restore tie <> cut tie
stay in || quit
extend | lift
extend | repeal
extend | end
fall to | hold out
withdraw from | hold out
truce hold || break the truce
fall through | go through
back out of | complete
back out of | raise the bid
back out of | stick to
go on sale <> be off the market
go on sale <> recall
raise the forecast | cut the forecast
pay no dividend || pay a dividend
solvent || go bankrupt
find a buyer || go unsold
exist || no longer exist
bottom out <> fall
lose contact <> be in contact
lift off | stay on the pad
lift off | scrub the launch
give up the throne || stay on the throne
call off the wedding | marry
win the award || miss out on
pass off peacefully || turn violent
face a runoff | win outright
make concession || stand firm
keep one's promise || break one's promise
be ready || be unfinished
insure || uninsured
`
