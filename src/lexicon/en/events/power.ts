/** Elections, offices, contests, war and diplomacy; rows as in `index.ts`. */
export const POWER = `
win, triumph, prevail, come first, come out on top, be victorious, be the winner, victory, triumph, victorious, come top, take first place, take gold, take the gold, win gold, win the gold, carry the day, be successful, clinch victory, secure victory, take the trophy, win the match, win the game, come out ahead
win the election, win election, be elected, be elected president, be voted in > win
win reelection, be reelected, retain one's seat, hold on to one's seat > win the election
lose, be defeated, be beaten, suffer defeat, come off worst, go down to, be trounced, finish last, be runner-up, go down, come second
lose the election, be voted out, lose one's seat, be unseated, concede defeat > lose
draw, tie, finish level, be held to a draw, stalemate
beat, defeat, overcome, see off, get the better of, best, vanquish, edge, edge out, oust, upset, knock out, eliminate > win, lose@object
thrash, rout, crush, trounce, demolish, hammer, outclass, sweep aside > beat
qualify, go through, progress, reach the final, advance, qualification, reach the semi-finals, reach the next round, make it to the final, make it through, get through, make the cut, book a place in the final
be eliminated, be knocked out, go out, crash out, exit, fail to qualify, be out, bow out, miss the cut
lead, be ahead, be in front, be in the lead
trail, be behind, lag
elect, vote in, choose, reelect > win@object
vote
abstain, boycott
nominate, put forward
appoint, name, hire, install, take on, recruit, appointment, hiring, put in charge of, choose, pick, select, bring in > take office@object
take office, be sworn in, be inaugurated, assume office, take over, become, be appointed
run for, stand for, run for office, stand for office, seek election, seek reelection
withdraw, pull out, drop out, bow out, withdrawal, pull out of, drop out of, bow out of, scratch
leave office, leave, step aside, go, depart, step down, bow out, stand aside, give up one's post, vacate
resign, quit, step down, stand down, hand in one's resignation, tender one's resignation, abdicate, resignation, give up one's post, throw in the towel, hand in one's notice, give notice > leave office
dismiss, fire, sack, oust, remove, depose, let go, topple, unseat, overthrow, dismissal, firing, sacking, ouster, removal, show the door to, kick out, boot out, axe, relieve of one's duties, relieve of one's command, strip of one's post, drop, discharge > leave office@object
be dismissed, be fired, be sacked, be ousted, lose one's job, be removed > leave office
make redundant, lay off, ax, axe, cut, shed > dismiss, be dismissed@object
retain, keep, keep on, stand by, leave in charge
stay on, remain, stay in office, remain in office, hold on, stay, cling to power
promote, promotion
demote, relegate, demotion, relegation
reinstate, restore, bring back
agree, reach agreement, reach a deal, strike a deal, come to terms, sign a deal, agreement, accord, come to an agreement, reach an accord, clinch a deal, shake hands on, conclude an agreement
disagree, fail to agree, fail to reach agreement, disagreement, fall out, quarrel, argue, be at odds, be at loggerheads, clash, squabble, bicker, row, feud
accept, take up, say yes, welcome, acceptance, agree to, say yes to, go along with
refuse, decline, turn down, reject, rebuff, spurn, say no, refusal, say no to, balk at, shrink from
support, back, endorse, favor, champion, be in favor of, be for, support, backing, side with, come out in favor of, throw one's weight behind, get behind, stand by, rally behind, be behind, call for, argue for, plead for
oppose, object to, resist, be against, come out against, opposition, objection, argue against, campaign against, speak out against, be hostile to, set oneself against, fight
praise, hail, applaud, commend, laud, acclaim, pay tribute to, be full of praise for, speak highly of, sing the praises of, congratulate, salute, compliment, welcome
criticize, slam, blast, lambast, rebuke, censure, fault, chide, criticism, condemnation, find fault with, take to task, hit out at, lash out at, attack, deride, take issue with, lambaste, come under fire from, be scathing about, call a disgrace, pour scorn on, lay into, speak out against, upbraid, reprimand, castigate, berate, scold, be critical of
condemn, denounce, deplore, decry > criticize
invade, march into, overrun, invasion
occupy, seize, capture, take, take control of, conquer, retake, recapture, occupation, overrun, gain control of
withdraw from, pull out of, retreat from, pull back from, retreat, withdraw, pull out, withdrawal, retreat
deploy, send in, station, dispatch, deployment
launch an attack on, assault > attack
defend, protect, guard, defense
surrender, give up, lay down one's arms, capitulate, yield, surrender, give in, back down, climb down
fight on, hold out, resist
fight, battle, clash with, wage war on, come to blows, exchange blows, scuffle, brawl, feud
make peace, sign a ceasefire, agree a truce, cease fire, ceasefire, truce, peace
at war, war
declare war on, go to war with
join, enter, accede to, sign up to, accession
quit, leave, pull out of, withdraw from, exit, bow out of, drop out of
recognize, acknowledge
boycott, stay away from, shun, stay away, give a miss, snub, skip
attend, go to, be present at, take part in, participate in, attendance, turn up at, turn up for, show up at, show up for, be there for, go along to, come to
present, be present
absent, be absent, absence
invite, ask to attend
meet, hold talks with, hold a meeting with, have talks with, meeting
visit, pay a visit to, make a visit to, tour, visit, pay a call on, call on, call at, drop in on, travel to, go to, make a trip to
host, welcome, receive
protest, demonstrate, rally, march, take to the streets, protest, demonstration
riot, run amok > protest
disperse, break up, break up a protest, drive off, clear
strike, walk out, down tools, go on strike
return to work, call off a strike, end a strike
independent, gain independence
democratic
nationalize, take into public ownership
privatize, sell off
unite, unify, merge, reunite
divide, split, partition, break up
dissolve, disband, wind up, close down, break up, shut down
form, found, set up, establish, create, launch, foundation, creation, start, start up, bring into being
intact, undamaged, unscathed, in one piece, be unharmed, be intact, without a scratch, escape unscathed, escape unharmed, escape undamaged, escape damage, survive intact, come through unscathed
destroy, demolish, raze, wreck, level, flatten, tear down, pull down, knock down, gut, ruin, pulverize, obliterate, wipe out, destruction, demolition, be destroyed, burn down, reduce to ashes, reduce to rubble, blow up, bulldoze, leave nothing of > damage
damage, hit, be damaged, dent, scratch, deface, batter
build, construct, erect, put up, construction, be built, be erected, set up
rebuild, reconstruct, restore
repair, fix, mend, patch up, be repaired, be mended, put right, patch, fix up
shoot down, bring down > destroy
hit, strike, score a hit on
fail to hit, miss, fly wide of
sink, go down, go under, go to the bottom, go to bottom, founder
float, stay afloat, remain afloat, be afloat
keep afloat, hold afloat > float@object
crash, come down, plunge into, smash into, plough into, plow into, crash into, hit the ground
land, touch down, land safely, landing, make a safe landing, make an emergency landing, come down safely
take off, lift off
collide, run into, crash into
burn, catch fire, burn down, go up in flames, be on fire, be ablaze, be in flames, blaze, burn to the ground, be gutted, be destroyed by fire
put out, extinguish, douse
explode, blow up, detonate, go off, explosion, be blown up, go up
defuse, disarm, make safe
fail to explode
`

export const POWER_EXCLUDES = `
win | lose | draw
beat | draw
qualify || be eliminated
lead | trail
vote || abstain
take office <> leave office
run for | withdraw
leave office || stay on
dismiss || retain
dismiss <> appoint
dismiss <> reinstate
promote | demote | dismiss
agree || disagree
accept | refuse
support | oppose
praise | criticize
occupy <> withdraw from
invade <> withdraw from
deploy <> withdraw from
attack | defend
surrender || fight on
fight <> make peace
at war <> make peace
declare war on <> make peace
join <> quit
boycott || attend
attend || absent
present || absent
strike <> return to work
nationalize <> privatize
unite <> divide
form <> dissolve
damage || intact
build <> destroy
rescue | destroy
repair <> destroy
hit || fail to hit
sink || float
crash | land
take off <> land
burn <> put out
explode | defuse
explode || fail to explode
`
