/** What happens every day: traffic and weather, talk and mind, sport and stage, things that work or do not; rows as in `index.ts`. */
export const DAILY = `
happen, occur, take place, come about
endure, last, run for, go on for
expire, run out, lapse
block, obstruct, clog, jam, seal off
unblock, clear
strand, get stuck, be stuck, run aground, be stranded, go aground, be trapped
refloat
derail, come off the rails, leave the tracks, derailment > crash
flip over, overturn, roll over, capsize, tip over, keel over, turn over
be late, be delayed, run late
be on time, be on schedule, be punctual
divert, reroute, redirect
pursue, chase, run after, give chase to
move, relocate, resettle, transfer
head for, be bound for, make for, set course for, be on its way to
let in, admit, give access to
keep out, keep out of, turn away, refuse entry, deny entry, shut out, refuse admission
give way, collapse, cave in, fall down, come down, crumble, tumble down
stay standing, remain standing, stay up
flood, inundate, submerge, swamp, be under water
leak, spill, seep, spew
batter, lash, pound, buffet, slam into
erupt, eruption
lose power, black out, be without power, be blacked out
pollute, contaminate, taint, foul
clean up, decontaminate, mop up
set fire to, torch, set on fire, set alight, set ablaze > burn@object
vandalize, deface > damage
smash, shatter, break
defraud, cheat, swindle, con, dupe
search for, look for, hunt for, hunt, be on the lookout for
retrieve, recover, get back, find, regain
pick up, winch up, pull out, lift off, take to safety, rescue, be rescued > rescue
be safe, out of danger, be out of danger
fracture, break leg, break arm, break wrist, break ankle, break rib, break nose, break hand > hurt
operate on, have surgery, have operation, undergo surgery, undergo operation, be operated on
treat, care for, look after, tend
go to prison, go to jail, be in prison, be in jail, be behind bars
go on trial, stand trial, face trial, be tried, be on trial, appear in court
challenge in court, go to court, take legal action, sue
testify, give evidence, take the stand, testimony
worry, be worried, be concerned, be anxious, be alarmed, fear, voice concern, express concern, be afraid
be pleased, be delighted, be happy, be glad, rejoice, be thrilled, be overjoyed
be unhappy, be upset, be dismayed, be disappointed, be sad, be devastated, be heartbroken, be miserable
be angry, be furious, be outraged, be incensed, be enraged
surprise, astonish, stun, amaze, take by surprise, be surprised, be astonished
expect, forecast, predict, anticipate, foresee, project, forecast, prediction
plan, intend, mean, aim, propose
promise, pledge, vow, undertake, guarantee
warn, caution, alert
urge, call on, exhort, implore, press, encourage
call for, demand, insist on, push for, appeal for
order, instruct, command, direct
apologize, say sorry, make an apology, express regret, be sorry, apology
decline to comment, refuse to comment, make no comment
ignore, disregard, pay no attention to, take no notice of, turn a deaf ear to, brush aside
listen to, heed, follow, take the advice of
discuss, talk about, debate, discussion
hold talks, negotiate, talk, negotiation
break down, founder, end in failure, get nowhere, fail, collapse
spot, notice, see, witness, catch sight of
cost, be priced at, sell for, go for
refund, reimburse, give one's money back, pay back
compensate, pay damages to, pay compensation to, recompense, indemnify
fund, finance, bankroll, pay for, sponsor, foot the bill for
spend, lay out, splash out
waste, squander, fritter away
save, put aside
inherit, come into
bequeath, leave, will
auction, auction off, sell at auction, go under the hammer
rent, lease, let out
belong to, be owned by, be part of
run, lead, head, chair, be in charge of, manage, be at the helm of
work for, be employed by, be on the staff of
replace, succeed, take over from, supersede, take the place of, step into the shoes of
retire, hang up one's boots, end one's career, call it a day
miss, skip, sit out, be ruled out of, be absent from, fail to attend, opt out of
compete in, play in, take part in, participate in, enter, appear in
score, net, find the net, get a goal
disallow, rule out, chalk off, annul
stand, be allowed, count, be given
send off, show a red card, be sent off, dismiss
equalize, level, draw level
break the record, set a record, set a new record
be crowned, win the title, lift the trophy, take the title, become champion > win
coach, train
perform, stage, put on, present, show
broadcast, air, screen, televise
write, author, pen, be the author of
premiere, debut, open
exhibit, display, put on display, be on show
hack, hack into, break into
be offline, go offline, be down, go down
be online, come back online, be restored
work, function, operate, be in service, be in operation, be operational, run, be running
be idle, stand idle, be out of service, be out of action, break down, be out of order, lie idle
take effect, come into force, enter into force, come into effect, be in force, remain in force, be in effect, apply, stay in force, be in place, be valid, remain valid, remain in place, stay in place, remain in effect
be invalid, be void, no longer apply
be contained, be under control, be brought under control, come under control, be tamed
rage, be out of control, get out of control, spread
prevent, avert, thwart, foil, forestall, head off
cause, lead to, trigger, spark, bring about, result in, set off, provoke, give rise to
blame, hold responsible, put down to, attribute to, point the finger at
gather, assemble, congregate, turn out, come together
scatter, disperse, go home
need, require, be in need of
lack, be short of, be without, have no, run short of, be out of
throw, hurl, toss, lob, fling
inspect, examine, check, look over, inspection
help, come to the aid of, assist, aid, lend a hand to
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
teach, give lessons to
graduate, take a degree, get a degree
volunteer, offer one's services
overhaul, revamp, refurbish, renovate, do up, modernize
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
hold talks | break down
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
`
