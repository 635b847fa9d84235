/** Amounts that change, business and money; rows as in `index.ts`. */
export const TRADE = `
rise, increase, go up, grow, climb, gain, advance, edge up, inch up, tick up, creep up, swell, mount, strengthen, rally, firm, appreciate, rebound, pick up, rise, increase, growth, upturn
soar, surge, jump, rocket, skyrocket, shoot up, spike, leap, balloon, boom, take off > rise
double > soar
triple, treble > soar
quadruple > soar
fall, decrease, go down, drop, decline, dip, slip, slide, ease, edge down, inch down, shrink, dwindle, lessen, diminish, weaken, sink, recede, subside, depreciate, shed, fall, decrease, decline, downturn
plunge, plummet, slump, tumble, crash, collapse, nosedive, tank, dive > fall
halve, be halved > fall
unchanged, stay flat, hold steady, remain unchanged, stagnate, flat, stable, steady, stabilize, stand still, be unchanged, remain the same, level off, plateau
raise, increase, hike, put up, lift, boost, push up, step up, bump up, ramp up > rise@object
cut, reduce, lower, decrease, trim, bring down, scale back, scale down, curb, pare, drop, cut back, bring down, reduction > fall@object
slash > cut
keep unchanged, hold, leave unchanged, keep steady, freeze > unchanged@object
expand, widen, enlarge, broaden, extend, lengthen, prolong, expansion, extension
contract, shrink, narrow, shorten, contraction
accelerate, speed up, quicken, gather pace
slow, slow down, decelerate, lose pace, cool
improve, get better, brighten, improvement
worsen, deteriorate, get worse, decline, worsening, deterioration
strengthen, reinforce, bolster, beef up
weaken, undermine, erode
exceed, surpass, top, beat, outstrip, go beyond, outperform, overshoot
fall short of, miss, undershoot
match, meet, be in line with
buy, purchase, acquire, snap up, take over, buy out, buy up, purchase, acquisition, takeover > own
own, possess, have, hold, ownership > belong to@object
sell, offload, dispose of, divest, sell off, sale
lend, loan, make a loan to
borrow, take a loan from
repay, pay back, pay off
supply, deliver, provide, furnish, supply, delivery > give
give, hand, hand over, grant, donate, award, present, donation
receive, get, obtain, be given, be awarded
withhold, hold back
take, take away, confiscate, seize, impound, confiscation
pay, pay out, hand over
earn, take home
profit, make a profit, be profitable, be in profit, profitable
make a loss, lose money, run at a loss, unprofitable, be in deficit
go bankrupt, collapse, fold, go under, go bust, go out of business, file for bankruptcy, become insolvent, bankrupt, bankruptcy > close
open, start trading, inaugurate, open its doors, opening
reopen, open again > open
close, shut, shut down, close down, wind up, close its doors, shutter, closure
start, begin, commence, kick off, get under way, launch, open, initiate, start, beginning, launch
end, stop, finish, conclude, cease, halt, come to an end, wrap up, terminate, end, conclusion, halt
resume, restart, begin again, pick up again, resumption
suspend, pause, interrupt, halt, put on hold, freeze, suspension
continue, go on, carry on, keep going, proceed, persist, keep on, last
complete, finish, finalize, completion
abandon, give up, drop, ditch
succeed, be successful, pay off, success, successful
fail, be unsuccessful, flop, come to nothing, fall through, founder, failure, unsuccessful
pass, pass the exam, pass the test, make it through
flunk, fail the exam, fail the test, fail
hire, take on, recruit > employ
employ, have on the payroll
fire, sack, dismiss, lay off, let go, make redundant
invest in, put money into
divest, pull money out of, disinvest from
export, ship abroad
import, bring in from abroad
publish, release, make public, disclose, reveal, unveil, leak, go public with, issue, publication, disclosure
conceal, withhold, hide, cover up, suppress, keep secret, keep to oneself, keep under wraps, concealment
announce, declare, make known, announcement
recall, withdraw, pull from the shelves, pull
launch, unveil, introduce, bring out, roll out, release
true, be true, correct, accurate, right
false, be false, untrue, incorrect, inaccurate, wrong, fake
increase one's stake, raise one's stake
possible, be possible
impossible, be impossible
full, be full, packed, crowded
empty, be empty, deserted
open to the public, be open, open
shut to the public, be closed, closed
locked, lock
unlocked, unlock
switch on, turn on, activate, power up
switch off, turn off, deactivate, power down
load, fill
unload, empty
arrive, come, reach, get to, turn up, arrival
depart, leave, set off, go, set out, departure
enter, go in, go into, come in, entry
exit, leave, come out of, go out of
return, come back, go back, get back
ascend, climb, go up, rise, ascent
descend, go down, come down, descent
push, shove
pull, drag, tug
remember, recall
forget
trust, have confidence in, believe
distrust, mistrust, doubt, disbelieve
like, be fond of, enjoy
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
win the contract, secure the contract
lose the contract
raise money, raise funds
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
