/** What happens every day: traffic and weather, talk and mind, sport and stage, things that work or do not; rows as in `index.ts`. */
export const DAILY = `
sound, ring, blare
steer, be at helm, be at helm of, be at wheel, be at wheel of, be behind wheel, be behind wheel of, be at controls, be at controls of, drive, pilot
receive refund, receive full refund, get refund, get full refund, be refunded, get one's money back, be given refund
rule out refund, refuse refund, offer no refund, give no refund, deny refund
happen, occur, take place, come about
endure, last, run for, go on for, run from, stand for
expire, run out, lapse
block, obstruct, clog, jam, seal off, be blocked, be cut off, be impassable, close, shut, be closed, bar, be shut, be closed off
unblock, clear, reopen, open again, be open again, be open, be passable, be clear
strand, get stuck, be stuck, run aground, be stranded, go aground, be trapped, run onto rock, run onto a sandbank, be stuck fast, run ashore, be beached, hit a reef, be washed ashore, hit sandbank, hit rock, strike rock, become stuck, ground on
refloat, pull free, float off, tow off, be floated, be freed, get free
derail, leave the track, derailment, jump track, jump rail, leave rail, leave track, come off rail, come off track, come off line > crash
flip over, overturn, roll over, capsize, tip over, keel over, turn over
be late, arrive late, turn up late, be delayed, run late, hold up, delay, be held up, be behind schedule, run behind schedule, be overdue
be on time, arrive on time, arrive on schedule, arrive punctually, be on schedule, be punctual, run on time, keep to schedule, run to time, be running on time
divert, reroute, redirect
pursue, chase, run after, give chase to
move, relocate, resettle, transfer
head for, be bound for, make for, set course for, be on its way to
let in, admit, give access to
keep out, keep out of, turn away, refuse entry, deny entry, shut out, refuse admission, push back, send back, turn back, bar entry, shut door to, close door to, refuse admittance
give way, collapse, cave in, fall down, come down, crumble, tumble down, burst, dam burst, levee burst, bank burst, dam break, bridge fall, wall fall, building fall, tower fall, tree fall, topple over, fall to ground, come crashing down, reduce to rubble, turn to rubble, fall apart, buckle, fall in
stay standing, remain standing, stay up, still stand, withstand, hold firm, stand firm, stand up to, hold out against, weather, ride out, dam hold, levee hold, bridge hold, wall hold, roof hold, dike hold, remain upright, stay upright, still be standing, bear up
flood, inundate, submerge, swamp, be under water, burst bank, break bank, overflow, spill over, be awash, wash over, come over bank
leak, spill, seep, spew, drip, be leaking, gush, pour, flow out, escape, be spilled
batter, lash, pound, buffet, slam into
erupt, eruption
lose power, black out, be without power, be without electricity, be blacked out, be in the dark, be cut off, lose electricity
pollute, contaminate, taint, foul
clean up, decontaminate, mop up
set fire to, torch, set on fire, set alight, set ablaze > burn@object
vandalize, deface > damage
smash, shatter, break > be fractured@object
defraud, cheat, swindle, con, dupe
search for, look for, hunt for, hunt, be on the lookout for, search, comb, scour, mount search for, be look for, keep look for
retrieve, recover, get back, find, regain
pick up, winch up, pull out, lift off, take to safety, rescue, be rescued > rescue
be safe, out of danger, be out of danger
fracture, break leg, break arm, break wrist, break ankle, break rib, break hand, leave broken, snap, crack, break collarbone, break hip, break finger, break foot, break jaw, break toe, break shoulder, suffer fracture, break nose, break skull, break pelvis, break spine, break neck, break back, break thumb, break elbow, break knee, break tooth > hurt, be fractured@object
operate on, have surgery, have operation, undergo surgery, undergo operation, be operated on
treat, care for, look after, tend
go to prison, go to jail, be in prison, be in jail, be behind bar, serve a prison sentence, be jailed, start a prison sentence, be imprisoned, be sent to prison, serve time, serve sentence, get jail sentence, get jail term, do time, be inside
go on trial, stand trial, face trial, be tried, be on trial, appear in court, be in the dock, go before a judge, appear before a judge, face court, face judge, face jury, answer charge, come to trial, come before court, trial begin, trial open
challenge in court, go to court, take legal action, sue, go to law, bring a lawsuit, bring legal action, contest in court, mount a legal challenge
testify, give evidence, take the stand, testimony
worry, be worried, be concerned, be anxious, be alarmed, fear, voice concern, express concern, be afraid, voice alarm, express alarm, voice fear, express fear, voice worry, be troubled, fret, have misgiving, be nervous, be uneasy, raise concern, alarm, express worry, raise the alarm, sound the alarm, have concern, be fearful
be pleased, be delighted, be happy, be glad, rejoice, be thrilled, be overjoyed, voice delight, express delight, express satisfaction, be satisfied, be cheered, celebrate, welcome, be relieved, voice relief, express relief, be ecstatic, be proud, cheer
be unhappy, be upset, be dismayed, be disappointed, be sad, be devastated, be heartbroken, be miserable, voice disappointment, express disappointment, express regret, regret, voice dismay, express dismay, be saddened, be crestfallen, be let down, be gloomy, call a disaster, call a catastrophe, lament, be dejected
be angry, be furious, be outraged, be incensed, be enraged, voice anger, express anger, voice outrage, express outrage, voice fury, be livid, be irate, fume, seethe, call a disgrace, call an outrage, be indignant
surprise, astonish, stun, amaze, take by surprise, be surprised, be astonished
expect, forecast, predict, anticipate, foresee, project, prediction
plan, intend, mean, aim, propose
promise, pledge, vow, undertake, guarantee
warn, caution, alert, sound a warning, issue a warning, give a warning, raise the alarm
urge, call on, exhort, implore, press, encourage, appeal to, plead with, call upon, beg
call for, demand, insist on, push for, appeal for, ask for, want
order, instruct, command, direct
apologize, say sorry, make an apology, express regret, be sorry, apology, ask forgiveness, ask for forgiveness, express remorse, offer an apology, issue an apology
decline to comment, refuse to comment
ignore, disregard, turn a deaf ear to, brush aside, shrug off, dismiss, defy, disobey, flout
listen to, heed, follow, take the advice of, obey, act on, take on board, take notice of, pay attention to, pay heed to
discuss, talk about, debate, discussion
hold talk, negotiate, talk, negotiation, meet for talk
break down, founder, end in failure, fail, collapse, fall apart, come apart, break up, end without agreement, end without a deal, unravel, hit the buffer, come to nothing
spot, notice, see, witness, catch sight of
cost, be priced at, sell for, go for, fetch, change hand for
refund, reimburse, give one's money back, pay back, get one's money back, be refunded, be reimbursed, receive a refund, get a refund, give the money back, money back
compensate, pay damage to, pay compensation to, recompense, indemnify
fund, finance, bankroll, pay for, sponsor, foot the bill for
spend, lay out, splash out, fork out, shell out
waste, squander, fritter away
save, put aside, rescue
inherit, come into
bequeath, leave, will
auction, auction off, sell at auction, go under the hammer
rent, lease, let out
belong to, be owned by, be part of
run, lead, head, chair, be in charge of, manage, be at the helm of
work for, be employed by, be on the staff of
replace, succeed, take over from, supersede, take the place of
retire, end one's career, call it a day
miss, skip, sit out, be ruled out of, be absent from, opt out of, stay away from, pull out of, fail to attend
compete in, play in, take part in, participate in, enter, appear in
score, net, find the net, get a goal, head home, slot home, tap in, fire home, grab goal, notch, break deadlock, poke home, get on scoresheet, head goal, head winner, head equalizer, volley home, volley goal, strike winner, get winner, grab winner, fire winner, hit winner, score goal, score winner
disallow, rule out, chalk off, annul, be ruled out, cancel out, wave away, rule offside, be offside, flag offside, cancel goal
stand, be allowed, count, be given, be allowed to stand, be awarded, award goal, goal stand, goal count, give goal
send off, show a red card, be sent off, dismiss, be shown a red card, get a red card, see red, be expelled, be ejected
equalize, level, draw level
break the record, set a record, set a new record, break record, set record, set new record, smash record, beat record, better record, shatter record, rewrite record book, establish record
be crowned, win the title, lift the trophy, take the title, become champion > win
coach, train
perform, stage, put on, present, show, appear at, sing at, play at, take the stage at
broadcast, air, screen, televise
write, author, pen, be the author of
premiere, debut, open, have premiere, show first, first show, have first night, have debut, get first showing, celebrate premiere
exhibit, display, put on display, be on show
hack, hack into, break into
be offline, go offline, be down, go down
be online, come back online, be restored
work, function, operate, be in order, be in working order, be in service, be in operation, be operational, run, be running, be up and running, be working, be back in service, be back on, be on grid, be online, go back online, be back online, produce, be up, be back up
be idle, stand idle, be out of service, be out of action, break down, be out of order, lie idle, shut down, be shut down, be switched off, be turned off, grind to a halt, be at a standstill, stand still, be off, fail, stop working, be out, come to halt, come to standstill, be at standstill, be halted, go off grid, take off grid, trip, lie still, be offline, stand empty
take effect, come into force, enter into force, come into effect, be in force, remain in force, be in effect, apply, stay in force, be in place, be valid, remain valid, remain in place, stay in place, remain in effect, become law, kick in, go into effect, come into operation, come in force, be law, be in operation
be invalid, be void, no longer apply, be struck down, be scrapped, be off book, lapse
be contained, be under control, be brought under control, come under control, be tamed, bring under control, contain, get under control, gain control of, be beaten back, have under control
rage, be out of control, get out of control, spread, be raging, burn out of control
prevent, avert, thwart, foil, forestall, head off, block, stop, keep from happening, fend off, stave off
cause, lead to, trigger, spark, bring about, result in, set off, provoke, give rise to
blame, hold responsible, put down to, attribute to, point the finger at, put the blame on, lay the blame on, pin the blame on, hold to blame
gather, assemble, congregate, turn out, come together, crowd together, throng, flock
scatter, disperse, go home
need, require, be in need of
lack, be short of, be without, run short of, be out of, go without
throw, hurl, toss, lob, fling
inspect, examine, check, look over, inspection
help, come to the aid of, assist, aid, lend a hand to, give hand to, give help to
hinder, hamper, impede, hold up, get in the way of
restrict, limit, cap, put a limit on
reach, get to, make it to
make it back, get back, return
lift, end, remove > be invalid@object
impose, slap
live, reside, be resident, be based
name, call, dub, christen, be known as, be called, go by the name of
honor, pay tribute to, commemorate
adopt, take in
teach, give lesson to
graduate, take a degree, get a degree
volunteer, offer one's service
overhaul, revamp, refurbish, renovate, do up, modernize
rain, pour, it rains
stay dry, be dry
make an effort, try, attempt, endeavor, strive, have a go at, make an attempt
crush, put down, quell, suppress, stamp out, quash, regain control of, retake control of, restore order, end riot
interrupt, suspend, break off, halt, adjourn, pause, be interrupted, call a break in
get into, drift into, enter, seep into, find its way into, penetrate, spread to
tow, haul, lug, cart, ferry, airlift > transport
transport, take, carry, bring, convey
offer to buy, make a bid for, bid for, make an offer for, table an offer for, want to buy, try to buy, seek to buy, launch a bid for
succeed in, bring off, pull off, manage, achieve, accomplish
threaten, make threat against, menace, issue a threat, pull knife on, pull gun on, hold at gunpoint, hold at knifepoint, wave gun at, point gun at, brandish
recommend, advise, counsel
pretend to be, pose as, impersonate, pass oneself off as, masquerade as, get in as
stand guard, keep watch
catch, make, be in time for, board
miss the train, miss the flight, miss the bus, miss the boat, miss
reveal, lay bare, bring to light, let slip, expose
spoil, ruin, wreck, mar
speed up, hurry, quicken the pace
give evidence against, testify against
deceive, mislead, trick, fool, take in, lie to, hoodwink
tell off, reprimand, scold, rebuke, carpet, give a dressing-down to
put up with, tolerate, endure, stand for
look forward to, await, anticipate
stay silent, keep quiet, remain silent, keep mum, hold one's tongue, say nothing
speak out, speak up, break one's silence, speak
vote for, cast a vote for, cast one's ballot for, plump for, back
vote against, cast a vote against
lift off, blast off, be launched, take off, launch, blastoff, liftoff, leave pad, go into space, head into space, soar into space, roar into sky
orbit, be in orbit, reach orbit, go into orbit, circle
consider, mull, weigh up, contemplate, be open to, look into
win over, persuade, convince, talk into, bring round, prevail on > agree@object, accept@object
fail to persuade, talk out of, dissuade
sell out, be sold out
play down, make light of, downplay, minimize
exaggerate, overstate, blow out of proportion, play up
treat as, regard as, look on as, consider, see as, view as, deem
hold a grudge against, resent
give up, kick, quit, stop using
free, dislodge, work loose, get loose, release, pull free
be jammed, jammed, be stuck, stuck, be wedged, be trapped, stuck fast
restore power, restore, bring back, reconnect, come back on, be back on, power be back, electricity be back
be down, be out, be off, be cut off, be cut
force back, drive back, beat back, turn back, be forced back, be driven back, be turned back
keep, hang on to, hold on to, retain, cling to
spare, be spared, leave unharmed, leave untouched, escape flame, escape fire, escape blaze, leave standing, be left standing
change, alter, amend, modify, revise, be changed, make change to
stick to, stand by, adhere to
bring to a halt, halt, put an end to, call a halt to, stop, end, abandon
`

export const DAILY_EXCLUDES = `
block <> unblock
strand <> refloat
be late || be on time
let in || keep out
give way || stay standing
pollute <> clean up
be pleased | be unhappy
be pleased | be angry
ignore | listen to
ignore | obey
disallow || stand
miss || compete in
hold talk | break down
be offline || be online
work || be idle
take effect || be invalid
be contained <> rage
prevent | cause
gather <> scatter
help | hinder
spend | save
impose <> lift
inherit <> bequeath
go to prison <> release
go to prison | acquit
flip over | stay standing
rain || stay dry
visit | boycott
speed up | slow
break down || succeed
crush | succeed
catch || miss the train
block <> be contained
stay silent || speak out
win over | fail to persuade
consider | reject
play down | exaggerate
vote for | vote against
receive refund | rule out refund
be pleased | worry
strand | sink
refloat | sink
obey | ignore
recover <> fall ill
spare | harm
free <> be jammed
free <> trap
repair <> leak
restore power <> be down
restore power <> lose power
reach | force back
give back | keep
spare | hurt
spare | kill
spare | destroy
stay standing | destroy
change || keep unchanged
stick to || change
`
