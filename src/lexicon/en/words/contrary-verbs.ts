/** Verbs that are never both true of one thing at one time: opposite directions, reversed and opposite acts. Format as in `opposites.ts`. */

const rows = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

export const CONTRARY_VERBS: readonly string[] =
  rows(`rise, increase, grow, climb, soar, surge, jump, go up, rocket, swell, expand, spike, mount, escalate, multiply | fall, decrease, decline, drop, plunge, shrink, sink, tumble, go down, plummet, slump, dwindle, diminish, contract, dip, slide, ebb, recede, subside, slip
    raise, increase, lift, boost, hike, up | lower, cut, reduce, decrease, slash, trim, curb, drop
    strengthen, reinforce, fortify, bolster | weaken, undermine, erode, sap
    improve, recover, better, get better | worsen, deteriorate, degrade, get worse
    accelerate, speed up, hasten, quicken | decelerate, slow, slow down, delay
    confirm, admit, acknowledge, concede, affirm | deny, refute, contradict, rebut
    support, back, endorse, favor, advocate, champion | oppose, resist, fight, combat
    praise, applaud, hail, commend, laud, welcome, congratulate | criticize, condemn, denounce, blast, slam, attack, censure, rebuke, deplore, lambaste, decry, berate
    love, like, adore, enjoy | hate, dislike, detest, loathe, despise, abhor
    allow, permit, let, authorize, legalize | ban, forbid, prohibit, bar, block, outlaw, disallow, prevent
    arrive, come, turn up, show up, get in, land | leave, depart, go, set off, set out
    enter, come in, go in, get in, board, join | leave, exit, go out, get out, come out, quit
    start, begin, commence, launch, initiate | stop, end, finish, cease, conclude, halt, quit, terminate
    continue, resume, keep, go on, carry on, proceed, persist, restart | stop, end, quit, halt, cease, suspend, abandon, discontinue, give up, interrupt, pause
    open, reopen, unlock | close, shut, lock, seal
    build, construct, erect, create, make | destroy, demolish, raze, dismantle, tear down, knock down, wreck
    attack, assault | defend, protect, guard
    accuse, charge, indict, blame | absolve, exonerate, clear, exculpate
    convict, sentence | acquit, pardon, release
    arrest, detain, imprison, jail, capture, incarcerate, lock up | release, free, liberate, let go, set free
    hire, employ, recruit, appoint, engage | fire, dismiss, sack, lay off, discharge, oust
    give, donate, provide, hand over, supply, grant | take, withhold, seize, deny, take away, confiscate, steal
    give | receive, take, get; send, dispatch, ship | receive, get; buy, purchase, acquire | sell
    lend, loan | borrow; push, shove | pull, tug, drag
    ascend, climb, go up, come up | descend, go down, come down
    advance, approach, move in | retreat, withdraw, recede, pull back, pull out, fall back
    deploy | withdraw, recall, pull out
    attach, fasten, join, tie, connect, link, bind, unite | detach, unfasten, separate, untie, disconnect, sever, divide, split
    unite, merge, combine, unify | split, divide, separate, part; marry, wed | divorce, separate
    gain, earn, win, make | lose, forfeit; gain, put on | lose, shed
    save, rescue, spare | kill, destroy, sacrifice, abandon; save | spend, waste, squander, lose
    spend | save, earn; add | subtract, remove, delete, deduct, take away
    insert, put in | remove, extract, take out, pull out
    cover, hide, conceal, bury | uncover, reveal, expose, show, disclose, unveil, unearth
    reveal, disclose, publish, declassify, leak | conceal, hide, withhold, suppress, classify, cover up
    load | unload; fill | empty, drain; inflate | deflate; heat, warm | cool, chill; freeze | melt, thaw, boil
    dry | wet, soak, moisten, dampen; wake, awaken, wake up, awake | sleep, fall asleep, doze, nap
    laugh, smile | cry, weep, sob, frown, scowl
    sit, sit down | stand, stand up, get up, rise, walk, run, lie, jump, dance
    lie, lie down | stand, stand up, sit, run, walk, get up; stand | sit, lie, run, walk, kneel, crouch, squat
    walk | run, drive, ride, fly, sleep, sit, swim, stand; run | walk, sit, stand, sleep, stop, swim
    swim | walk, run, drown, fly, drive; ride | walk, dismount
    move | stop, stand still, stay, rest, freeze, remain
    speak, talk, shout, whisper, sing | be silent, fall silent, keep quiet, keep silent, shut up
    shout, yell, scream | whisper, murmur, mutter; ask | answer, reply, respond; teach | learn
    lead | follow, trail; precede | follow, succeed
    pass, adopt, enact, ratify | reject, repeal, defeat, vote down, block, revoke, rescind, scrap
    enact, introduce, impose, establish, institute | repeal, abolish, lift, revoke, rescind, scrap, end, remove, cancel
    impose, tighten | lift, ease, loosen, relax
    uphold, affirm, sustain | overturn, overrule, reverse, strike down, quash, overthrow, annul
    sign, ratify | veto, withdraw from, tear up; encourage, urge | discourage, dissuade, deter
    help, aid, assist, support | hinder, hamper, obstruct, impede, harm, hurt, thwart
    heal, cure, recover | injure, wound, hurt, sicken, harm, fall ill, contract, catch
    harm, damage, hurt, injure | benefit, help, heal, repair
    repair, fix, mend, restore | break, damage, destroy, wreck, smash, ruin
    escape, flee, run away | be caught, be captured, surrender, return; catch | drop, miss, throw, release
    throw | catch; find, locate, discover, recover | lose, miss, mislay, misplace
    pick up, lift | put down, drop, set down; drop | catch, pick up, lift, hold
    put on, don, wear | take off, remove, doff, strip
    turn on, switch on, activate, enable | turn off, switch off, deactivate, disable, shut off, shut down
    log in, sign in | log out, sign out; check in | check out; take off | land, touch down
    float | sink; surrender, yield, capitulate, give in, give up | resist, fight on, hold out, fight, persevere
    fight, battle | make peace, reconcile; hope | despair, fear
    expand, enlarge, widen, extend, lengthen, broaden | contract, shrink, narrow, reduce, shorten, shrivel
    exceed, surpass, top, outperform | fall short, trail, underperform, lag, miss; overestimate | underestimate
    overpay | underpay; import | export; emigrate | immigrate; invest | divest; deposit | withdraw
    borrow | repay, return; nationalize | privatize
    legalize | criminalize, outlaw; centralize | decentralize
    respect, admire | despise, disrespect, scorn; thank | blame, curse; please, satisfy, delight | annoy, anger, displease, irritate, disappoint, upset; reward | punish, penalize
    forgive, pardon | punish, blame, condemn, resent; bless | curse; celebrate | mourn, lament
    flourish, thrive, prosper, boom | wither, languish, fail, struggle, collapse, decay
    create, form, found, establish | abolish, dissolve, disband, close, dismantle
    elect, re-elect, vote in | oust, vote out, unseat, reject; promote | demote, relegate
    invade, occupy | withdraw, liberate, leave
    keep, retain, hold, preserve | lose, discard, drop, abandon, scrap, throw away, relinquish, give up, dump, remove, return
    prove, verify | disprove, refute, debunk, falsify
    comfort, reassure, calm, soothe | alarm, frighten, upset, scare, agitate; simplify | complicate
    maximize | minimize; delay, postpone | hasten, expedite, bring forward, advance
    cancel, call off, scrap | hold, go ahead, proceed, confirm, reinstate, stage; tell the truth | lie
    eat | fast, starve, drink; defeat, beat | lose to, surrender to; wait, stay | leave, go
    come | go; bring | take; return, go back, come back | leave, depart, stay away
    undress, disrobe, strip | dress, clothe, get dressed; clean, wash, cleanse | dirty, soil, pollute, stain
    tighten | loosen; sharpen | blunt, dull; straighten | bend, curl, twist; fold | unfold
    wrap, pack | unwrap, unpack; plug | unplug; roll | unroll; tie | untie; lock | unlock
    mount | dismount; appear, emerge | disappear, vanish; survive | be killed, die
    kill, murder | save, spare, revive; bury | exhume, dig up; plant, sow | harvest, reap, uproot
    work, toil | rest, idle, loaf, play
    gather, assemble, convene, collect | disperse, scatter, adjourn, disband; focus | blur
    brighten, lighten | darken, dim; exhale, breathe out | inhale, breathe in; agree | refuse, disagree, decline
    oppose | accept, agree`)
