/** Elections, offices, contests, war and diplomacy; rows as in `index.ts`. */
export const POWER = `
win, triumph, prevail, come first, come out on top, be victorious, be the winner, victory, victorious, come top, take first place, take gold, take the gold, win gold, win the gold, carry the day, be successful, clinch victory, secure victory, take the trophy, win the match, win the game, come out ahead, cross line first, take checkered flag, take chequered flag, come home first, finish first, storm to victory, cruise to victory, claim title, take crown, claim gold, bring home gold, take victory, claim win, ride to victory, race to victory
win the election, win election, be elected, be elected president, be voted in, election go to, sweep to victory, win seat, take seat, win presidency, gain seat, come to power, win power, sweep to power, top poll, win most vote, take most vote, win majority, secure majority, win second term, claim victory, keep seat, hold seat, win vote, retain seat, hold onto seat > win
win reelection, be reelected, retain one's seat, hold on to one's seat > win the election
lose, be defeated, be beaten, suffer defeat, come off worst, go down to, be trounced, finish last, be runner-up, go down, come second, be knocked out, finish second, come home second, place second, take silver, win silver, settle for silver, settle for second, settle for bronze, be pipped, slip to defeat, crash to defeat, slump to defeat, fall to defeat, taste defeat, come unstuck, be thrashed, be hammered
lose the election, be voted out, lose one's seat, be unseated, concede defeat, concede, admit defeat, lose power, fall from power, lose majority, lose seat, lose vote, lose presidency > lose
draw, tie, finish level, be held to a draw, stalemate, share spoil, share point, end in draw, end level, finish all square, end all square, play out draw, play to draw, hold to draw, end in stalemate, finish in draw, play to tie
beat, defeat, overcome, see off, get the better of, best, vanquish, edge, edge out, oust, upset, knock out, eliminate, get past, knock off, overpower, outplay, pip, overwhelm, dispatch, take down, brush aside, prevail over, triumph over, outgun, win against, stun, put out > win, lose@object
thrash, rout, crush, trounce, demolish, hammer, outclass, sweep aside > beat
qualify, go through, progress, reach the final, advance, qualification, reach the semi-final, reach the next round, make it to the final, make it through, get through, make the cut, book a place in the final, book place, reach last, make final, make last, make semi-final, reach quarter-final, reach semi-final, make playoff, reach playoff, win place in, earn place in, secure place in, reach second round, be through, sail through, reach next round
be eliminated, be knocked out, go out, crash out, exit, be out, bow out, miss the cut, be sent packing, bow out of, tumble out of, lose in final, go out of, fail to qualify
lead, be ahead, be in front, be in the lead
trail, be behind, lag
elect, vote in, choose, reelect > win@object
vote, go to poll, head to poll, cast vote, cast ballot, hold election, hold its election, hold vote, hold poll, hold ballot, poll open, hold referendum
abstain, boycott
nominate, put forward
appoint, name, hire, install, take on, recruit, appointment, hiring, put in charge of, choose, pick, select, bring in, put at helm, hand job to, give job, give post > take office@object
take office, be sworn in, be inaugurated, assume office, take over, become, be appointed, take over from, succeed, take helm, take rein, take charge, get job, land job, step into shoe, get post
run for, stand for, run for office, stand for office, seek election, seek reelection
withdraw, pull out, drop out, bow out, withdrawal, pull out of, drop out of, bow out of, scratch
leave office, leave, step aside, go, depart, step down, bow out, stand aside, give up one's post, vacate
resign, quit, step down, stand down, hand in one's resignation, tender one's resignation, abdicate, resignation, give up one's post, throw in the towel, hand in resignation, submit resignation, offer resignation, announce resignation, leave post, leave job, fall on sword, clear desk, call it quits, relinquish post, vacate post, hand in notice, give notice, give in notice > leave office
dismiss, fire, sack, oust, remove, depose, let go, topple, unseat, overthrow, dismissal, firing, sacking, ouster, removal, show the door to, kick out, boot out, axe, relieve of one's command, strip of one's post, drop, discharge, give boot, give sack, give marching order, show door, relieve of duty, strip of post, force out, push out, part company with, part way with, hand marching order, strip of office, get rid of > leave office@object
be dismissed, be fired, be sacked, be ousted, lose one's job, be removed > leave office
make redundant, lay off, ax, axe, cut, shed, slash job, reduce headcount, eliminate job > dismiss, be dismissed@object
retain, keep, keep on, stand by, leave in charge
stay on, remain, stay in office, remain in office, hold on, stay, cling to power, keep job, keep post, cling to job, hang on, see out term, serve out term, cling on
promote, promotion
demote, relegate, demotion, relegation
reinstate, restore, bring back
agree, reach agreement, reach a deal, strike a deal, come to term, sign a deal, agreement, accord, come to an agreement, reach an accord, clinch a deal, shake hand on, conclude an agreement, settle, bury hatchet, resolve dispute, end dispute, hammer out deal, thrash out deal, cut deal, seal deal, reach compromise, find compromise, find common ground, strike bargain, reach settlement, reach understanding, make deal, do deal, reach deal, make up
disagree, disagreement, fall out, quarrel, argue, be at odds, be at loggerheads, clash, squabble, bicker, row, feud, break off talk, leave without deal, hit impasse, reach impasse, be deadlocked, be in deadlock, part without agreement, talk collapse, talk break down, talk fail, talk founder, end in deadlock, be far apart, negotiation break down, negotiation collapse, negotiation fail, talk end without, fail to agree
accept, take up, say yes, welcome, acceptance, agree to, say yes to, go along with
refuse, decline, turn down, reject, rebuff, spurn, refusal, balk at, shrink from
support, back, endorse, favor, champion, be in favor of, be for, backing, side with, come out in favor of, throw one's weight behind, get behind, stand by, rally behind, be behind, call for, argue for, plead for, vote for, come out for, give backing to, give support to, lend support to, put weight behind, be in favor
oppose, object to, resist, be against, come out against, opposition, objection, argue against, campaign against, speak out against, be hostile to, set oneself against, fight, vote against, be opposed to, set face against, have objection to
praise, hail, applaud, commend, laud, acclaim, pay tribute to, be full of praise for, speak highly of, congratulate, salute, compliment, welcome
criticize, slam, blast, lambast, rebuke, censure, fault, chide, criticism, condemnation, find fault with, take to task, hit out at, lash out at, attack, deride, take issue with, lambaste, come under fire from, be scathing about, call a disgrace, pour scorn on, lay into, speak out against, upbraid, reprimand, castigate, berate, scold, be critical of, give bad mark, come down on
condemn, denounce, deplore, decry > criticize
invade, march into, overrun, invasion
occupy, seize, capture, take, take control of, conquer, retake, recapture, occupation, overrun, gain control of, march into, storm, move into, take over, wrest, win control of, roll into, win back, regain > fall to@object
withdraw from, pull out of, retreat from, pull back from, retreat, withdraw, pull out, withdrawal, fall back, pull back, give ground, beat retreat, turn tail, abandon position, draw back
deploy, send in, station, dispatch, deployment
launch an attack on, assault > attack
defend, protect, guard, defense
surrender, give up, capitulate, yield, give in, back down, climb down, lay down weapon, wave white flag, raise white flag, throw in towel
fight on, hold out, resist
fight, battle, clash with, wage war on, come to blow, exchange blow, scuffle, brawl, feud
make peace, sign a ceasefire, agree a truce, cease fire, ceasefire, truce, peace, agree to ceasefire, agree to truce, agree on ceasefire, agree on truce, lay down arm, lay down weapon, stop fight, silence gun, gun fall silent, sign truce, sign armistice, armistice, hold fire, end hostility, end war, agree ceasefire, bury hatchet, declare truce, declare ceasefire
at war, war
declare war on, go to war with
join, enter, accede to, sign up to, accession, become member, sign up with, team up with, sign for, move to, sign with, switch to, complete move to, seal move to, come on board
quit, leave, pull out of, withdraw from, exit, bow out of, drop out of, walk out of, walk out on, turn back on, break with, part company with, cut tie with, opt out of
recognize, acknowledge
boycott, stay away from, shun, stay away, give a miss, snub, skip, turn back on
attend, go to, be present at, take part in, participate in, attendance, turn up at, turn up for, show up at, show up for, be there for, go along to, come to, be there, come along to, turn out for
present, be present
absent, be absent, absence
invite, ask to attend
meet, hold talk with, hold a meeting with, have talk with, meeting
visit, pay a visit to, make a visit to, tour, pay a call on, call on, call at, drop in on, travel to, go to, make a trip to, come to see, look round, fly to, travel
host, welcome, receive
protest, demonstrate, rally, march, demonstration, hold demonstration, hold rally, stage protest, take to street, hold protest, stage sit-in, stage demonstration
riot, run amok > protest
disperse, break up, break up a protest, drive off, clear, scatter
strike, walk out, down tool, go on strike, lay down tool, walk off job, stage walkout, take industrial action, stage strike, be on strike, withdraw labor, walkout, stop work, hold strike, call out member
return to work, call off a strike, end a strike, end walkout, call off action, resume work, strike be over, strike end, call off walkout, abandon strike, suspend strike, return to job, halt strike
independent, gain independence
democratic
nationalize, take into public ownership
privatize, sell off
unite, unify, merge, reunite
divide, split, partition, break up
dissolve, disband, wind up, close down, break up, shut down, cease to exist, be defunct, be wound up, die out
form, found, set up, establish, create, launch, foundation, creation, start, start up, bring into being
intact, undamaged, unscathed, in one piece, be unharmed, be intact, without a scratch, escape unscathed, escape unharmed, escape undamaged, escape damage, survive intact, come through unscathed
destroy, demolish, raze, wreck, level, flatten, tear down, pull down, knock down, gut, ruin, pulverize, obliterate, wipe out, destruction, demolition, be destroyed, burn down, reduce to ash, reduce to rubble, blow up, bulldoze, leave nothing of > damage, be in ruins@object
have slight damage, suffer slight damage, suffer minor damage, suffer only slight damage, suffer only minor damage, suffer little damage, escape with minor damage, escape with slight damage, sustain minor damage, sustain slight damage > be harmed
slightly damage, damage slightly, do minor damage, do little damage, do slight damage, cause minor damage, cause slight damage > have slight damage@object
be harmed, suffer damage, sustain damage, be the worse for wear
be in ruins, lie in ruins, be a ruin, be reduced to rubble
damage, hit, be damaged, dent, scratch, deface, batter > be harmed@object
build, construct, erect, put up, construction, be built, be erected, set up
rebuild, reconstruct, restore
repair, fix, mend, patch up, be repaired, be mended, put right, patch, fix up
shoot down, bring down > destroy
hit, strike, score a hit on
fail to hit, miss, fly wide of
sink, go down, go under, go to the bottom, go to bottom, founder, be lost, slip beneath wave, disappear beneath wave
float, stay afloat, remain afloat, be afloat
keep afloat, hold afloat > float@object
crash, come down, plunge into, smash into, plough into, plow into, crash into, hit the ground, plunge to ground, fall from sky, hit ground
land, touch down, land safely, landing, make a safe landing, make an emergency landing, come down safely, set down, touchdown, come to rest, put down, crash-land, make touchdown, bring down in, make successful landing
take off, lift off
collide, run into, crash into
burn, catch fire, burn down, be on fire, be ablaze, be in flame, blaze, burn to the ground, be gutted, be destroyed by fire, fire break out, burst into flame, catch light, catch alight, be alight, be well alight, fire start, fire rage, fire burn, reduce to ash
put out, extinguish, douse, fire be out, blaze be out, flame be out, be extinguished, snuff out, quench, beat out
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
make redundant <> hire
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
be harmed || intact
have slight damage | be in ruins
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
