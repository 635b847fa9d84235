/** Elections, offices, contests, war and diplomacy; rows as in `index.ts`. */
export const POWER = `
win, triumph, prevail, come first, come out on top, be victorious, be the winner, victory, triumph, victorious
win the election, win election, be elected, be elected president, be voted in > win
win reelection, be reelected, retain one's seat, hold on to one's seat > win the election
lose, be defeated, be beaten, suffer defeat, come off worst, go down to, be trounced
lose the election, be voted out, lose one's seat, be unseated, concede defeat > lose
draw, tie, finish level, be held to a draw, stalemate
beat, defeat, overcome, see off, get the better of, best, vanquish, edge, edge out, oust, upset, knock out, eliminate > win, lose@object
thrash, rout, crush, trounce, demolish, hammer, outclass, sweep aside > beat
qualify, go through, progress, reach the final, advance, qualification
be eliminated, be knocked out, go out, crash out, exit
lead, be ahead, be in front, be in the lead
trail, be behind, lag
elect, vote in, choose, reelect > win@object
vote
abstain, boycott
nominate, put forward
appoint, name, hire, install, take on, recruit, appointment, hiring > take office@object
take office, be sworn in, be inaugurated, assume office, take over, become, be appointed
run for, stand for, run for office, stand for office, seek election, seek reelection
withdraw, pull out, drop out, bow out, withdrawal
leave office, leave, step aside, go, depart
resign, quit, step down, stand down, hand in one's resignation, tender one's resignation, abdicate, resignation > leave office
dismiss, fire, sack, oust, remove, depose, let go, topple, unseat, overthrow, dismissal, firing, sacking, ouster, removal > leave office@object
be dismissed, be fired, be sacked, be ousted, lose one's job, be removed > leave office
make redundant, lay off, ax > dismiss
retain, keep, keep on
stay on, remain, stay in office, remain in office, hold on, stay, cling to power
promote, promotion
demote, relegate, demotion, relegation
reinstate, restore, bring back
agree, reach agreement, reach a deal, strike a deal, come to terms, sign a deal, agreement, accord
disagree, fail to agree, fail to reach agreement, disagreement
accept, take up, say yes, welcome, acceptance
refuse, decline, turn down, reject, rebuff, spurn, say no, refusal
support, back, endorse, favor, champion, be in favor of, be for, support, backing
oppose, object to, resist, be against, come out against, opposition, objection
praise, hail, applaud, commend, laud, acclaim, pay tribute to
criticize, slam, blast, lambast, rebuke, censure, fault, chide, criticism, condemnation
condemn, denounce, deplore, decry > criticize
invade, march into, overrun, invasion
occupy, seize, capture, take, take control of, conquer, retake, recapture, occupation
withdraw from, pull out of, retreat from, pull back from, retreat, withdraw, pull out, withdrawal, retreat
deploy, send in, station, dispatch, deployment
launch an attack on, assault > attack
defend, protect, guard, defense
surrender, give up, lay down one's arms, capitulate, yield, surrender
fight on, hold out, resist
fight, battle, clash with, wage war on
make peace, sign a ceasefire, agree a truce, cease fire, ceasefire, truce, peace
at war, war
declare war on, go to war with
join, enter, accede to, sign up to, accession
quit, leave, pull out of, withdraw from, exit
recognize, acknowledge
boycott, stay away from, shun
attend, go to, be present at, take part in, participate in, attendance
present, be present
absent, be absent, absence
invite, ask to attend
meet, hold talks with, hold a meeting with, have talks with, meeting
visit, pay a visit to, make a visit to, tour, visit
host, welcome, receive
protest, demonstrate, rally, march, take to the streets, protest, demonstration
riot, run amok > protest
disperse, break up, break up a protest
strike, walk out, down tools, go on strike
return to work, call off a strike, end a strike
independent, gain independence
democratic
nationalize, take into public ownership
privatize, sell off
unite, unify, merge, reunite
divide, split, partition, break up
dissolve, disband
form, found, set up, establish, create, launch, foundation, creation
intact, undamaged, unscathed
destroy, demolish, raze, wreck, level, flatten, tear down, pull down, knock down, gut, ruin, pulverize, obliterate, wipe out, destruction, demolition > damage
damage, hit
build, construct, erect, put up, construction
rebuild, reconstruct, restore
repair, fix, mend, patch up
shoot down, bring down > destroy
hit, strike, score a hit on
fail to hit, miss, fly wide of
sink, go down, go under
float, stay afloat
crash, come down
land, touch down, land safely, landing
take off, lift off
collide, run into, crash into
burn, catch fire, burn down, go up in flames
put out, extinguish, douse
explode, blow up, detonate, go off, explosion
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
repair <> destroy
hit || fail to hit
sink || float
crash | land
take off <> land
burn <> put out
explode | defuse
explode || fail to explode
`
