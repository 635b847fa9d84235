/** Amounts that change, business and money; rows as in `index.ts`. */
export const TRADE = `
rise, increase, go up, grow, climb, gain, advance, edge up, inch up, tick up, creep up, swell, mount, strengthen, rally, firm, appreciate, rebound, pick up, growth, upturn, be up, gain ground, edge higher, creep upward, creep higher, end higher, close higher, close up, finish higher, get dearer, cost more, become dearer, become more expensive, get more expensive, be on the rise, be on the up, become more common, become more frequent, gain value, gain in value, move up, move higher, trend upward, head up, inch higher, close in plus, be in plus, end in black, hit record high, turn up, be in ascendant, edge upward, tick higher, nudge up, be climbing, be gaining
soar, surge, jump, rocket, skyrocket, shoot up, spike, leap, balloon, boom, take off > rise
double > soar
triple, treble > soar
quadruple > soar
fall, decrease, go down, drop, decline, dip, slip, slide, ease, edge down, inch down, shrink, dwindle, lessen, diminish, weaken, sink, recede, subside, depreciate, shed, downturn, be down, lose ground, edge lower, creep downward, creep lower, end lower, close lower, close down on, finish lower, get cheaper, cost less, become cheaper, become less expensive, get less expensive, be on the decline, be on the wane, ebb, become rarer, become less common, become less frequent, leave down, drop back, lose value, lose in value, retreat, go into reverse, head down, move lower, end in red, close in red, end in minus, lose point, abate, taper off, drift lower, edge downward, tick lower, drift down, be falling, begin to fall
plunge, plummet, slump, tumble, crash, collapse, nosedive, tank, dive > fall
halve, be halved > fall
unchanged, stay flat, hold steady, remain unchanged, stagnate, flat, stable, steady, stabilize, stand still, be unchanged, remain the same, level off, plateau, stay the same, hold, be steady
raise, increase, hike, put up, lift, boost, push up, step up, bump up, ramp up, add to, charge more, up, jack up, mark up, push higher, hoist, top up > rise@object
cut, reduce, lower, decrease, trim, bring down, scale back, scale down, curb, pare, drop, cut back, reduction, charge less, mark down, knock off, take off, shave off, chop > fall@object
slash > cut
keep unchanged, hold, leave unchanged, leave untouched, leave intact, leave alone, keep steady, freeze, keep, keep the same, leave as it is, maintain, hold at, keep at, leave on hold, stand pat, leave at, leave rate, leave as is > unchanged@object
expand, widen, enlarge, broaden, extend, lengthen, prolong, expansion, extension
contract, shrink, narrow, shorten, contraction
accelerate, speed up, quicken, gather pace
slow, slow down, decelerate, lose pace, cool
improve, get better, brighten, improvement, be on mend, perk up, pick up, look up
worsen, deteriorate, get worse, decline, worsening, deterioration, go downhill, get bad
strengthen, reinforce, bolster, beef up
weaken, undermine, erode
exceed, surpass, top, beat, outstrip, go beyond, outperform, overshoot, do better than, come in above, smash target, outdo, better
fall short of, miss, undershoot, come in below, lag behind, do worse than, fall short, fall below
match, meet, be in line with
buy, purchase, acquire, snap up, take over, buy out, buy up, acquisition, takeover, pick up, swallow, gobble up, take control of, bag, complete takeover of, complete purchase of, become owner of, complete acquisition of > own
own, possess, have, hold, ownership > belong to@object
sell, offload, dispose of, divest, sell off, sale > find a buyer@object
lend, loan, make a loan to
borrow, take a loan from
repay, pay back, pay off
supply, deliver, provide, furnish, delivery > give
give, hand, hand over, grant, donate, award, present, donation
receive, get, obtain, be given, be awarded
withhold, hold back
take, take away, confiscate, seize, impound, confiscation
pay, pay out, hand over
earn, take home
profit, make a profit, be profitable, be in profit, profitable, be in black, post profit, report profit, turn profit, return to profit, make money, book profit, swing to profit, record profit, announce profit, stay in black, show profit
make a loss, lose money, run at a loss, unprofitable, be in deficit, post loss, report loss, be in red, slip into red, book loss, fall into loss, suffer loss, swing to loss, announce loss, bleed money, go into red, record loss, sustain loss, slump to loss, slide into red, show loss, lose million
go bankrupt, collapse, fold, go under, go bust, go out of business, file for bankruptcy, become insolvent, bankrupt, bankruptcy, be insolvent, be bust, be bankrupt, go to wall, file for insolvency, call in administrator, go into administration, enter administration, go into receivership, go into liquidation, go broke, be broke, declare bankruptcy, be wound up, seek bankruptcy protection, call in receiver > close
open, start trading, inaugurate, opening, be opened, be inaugurated
reopen, open again, be open again, be back in business > open
close, shut, shut down, close down, wind up, shutter, closure, shut up shop, cease trading, be shut, go out of business, close for good, be closed, be shut down
start, begin, commence, kick off, get under way, launch, open, initiate, beginning, get off the ground, set in motion, set up, come into being, set out on
end, stop, finish, conclude, cease, halt, come to an end, wrap up, terminate, conclusion, put a stop to, put an end to, bring to an end, bring to a close, call time on, cut short, bring to a halt, draw to close, wind up, run its course > be over@object
resume, restart, begin again, pick up again, resumption, start again, get going again, run again, be back on, go on again, be running again
suspend, pause, interrupt, halt, put on hold, freeze, suspension, put on ice, be suspended, break off
continue, go on, carry on, keep going, proceed, persist, keep on, press on, press ahead, keep at it, go on with, keep up, drag on, be ongoing, rumble on, wear on, be under way, be in progress, grind on, stretch on
complete, finish, finalize, completion, wrap up, see through, bring to conclusion, carry out, round off > go through@object
abandon, give up, drop, ditch, give up on, walk away from, turn back, call it off, back away from
succeed, be successful, pay off, success, successful, be success, be hit, be triumph, go well, go smoothly, go to plan, go off well, be great success, be huge success, draw crowd, go down well, be big hit, be box-office hit, be huge hit, be big success, prove success
fail, be unsuccessful, flop, fall through, failure, unsuccessful, go wrong, go awry, backfire, misfire, be failure, be flop, bomb, be disaster, go badly, sink without trace, tank, be fiasco, fall flat, be big flop, prove failure, come to nothing
pass, pass the exam, pass the test, make it through
flunk, fail the exam, fail the test, fail
hire, take on, recruit, add job, create job, be hiring, add staff, expand workforce > employ
employ, have on the payroll
fire, sack, dismiss, lay off, let go, make redundant
invest in, put money into
divest, pull money out of, disinvest from
export, ship abroad
import, bring in from abroad
publish, release, make public, disclose, reveal, unveil, leak, go public with, issue, publication, disclosure, bring to light, make known, bring out, put out, post, make available, hand over, go public, come out with, lift lid on
conceal, withhold, hide, cover up, suppress, keep secret, keep to oneself, keep under wrap, concealment, keep quiet about, keep from, sit on, draw veil over, hush up, keep dark
announce, declare, make known, announcement
recall, withdraw, pull, call back, take off market, take off shelf, remove from shelf, take off sale, order recall of, issue recall
launch, unveil, introduce, bring out, roll out, release
true, be true, correct, accurate, right
false, be false, untrue, incorrect, inaccurate, wrong, fake
increase one's stake, raise one's stake
possible, be possible
impossible, be impossible
full, be full, packed, crowded, be packed, be crowded, be sold out, sell out, be overflowing, be heaving
empty, be empty, deserted, be deserted, be abandoned
open to the public, be open, open
shut to the public, be closed, closed
locked, lock
unlocked, unlock
switch on, turn on, activate, power up
switch off, turn off, deactivate, power down
load, fill
unload, empty
arrive, come, reach, get to, turn up, arrival, get in, pull in, show up, be back
depart, leave, set off, go, set out, departure, start out, take one's leave, head off, pull out
enter, go in, go into, come in, entry
exit, leave, come out of, go out of
return, come back, go back, get back, make one's way back, fly home, go home, come home, turn back
ascend, climb, go up, rise, ascent
descend, go down, come down, descent
push, shove
pull, drag, tug
remember, recall
forget
trust, have confidence in, believe
distrust, mistrust, doubt, disbelieve
like, be fond of, enjoy, be keen on, be a fan of, take to
hate, loathe, detest, despise > dislike
dislike
love, adore > like
know, be aware of
be unaware of, be ignorant of
include, contain, comprise
exclude, leave out, omit
connect, link, join
disconnect, cut off, sever
accelerate the pace of, speed
win the contract, secure the contract, be awarded contract, land contract, get contract, win contract, contract go to, clinch contract, award contract, secure contract, order go to, win order, land order, win tender, win bid
lose the contract, lose contract, lose order, lose tender, lose bid for, miss out on contract
raise money, raise fund
first, come first
last, come last
`

export const TRADE_EXCLUDES = `
rise | fall | unchanged
double | triple | quadruple
expand | contract
accelerate | slow
improve | worsen
strengthen | weaken
exceed | match | fall short of
buy <> sell
lend | borrow
give | receive
give | withhold
give <> take
profit | make a loss
open <> close
start <> end
resume <> suspend
resume <> end
continue || end
continue <> suspend
complete | abandon
complete | suspend
continue | abandon
succeed || fail
pass || flunk
hire <> fire
employ <> fire
invest in <> divest
export | import
publish || conceal
recall <> launch
true || false
possible || impossible
full | empty
open to the public <> shut to the public
locked <> unlocked
switch on <> switch off
load <> unload
arrive <> depart
enter <> exit
ascend <> descend
push | pull
remember || forget
trust | distrust
like | dislike
know || be unaware of
include || exclude
connect <> disconnect
win the contract | lose the contract
first | last
`
