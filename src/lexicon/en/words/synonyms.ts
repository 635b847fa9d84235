/** Words that say the same where WordNet parts them or ranks the sense low: news verbs, British and American vocabulary, short and long forms. One group a line. */

const rows = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

export const SYNONYMS: Readonly<Record<'NOUN' | 'VERB' | 'ADJ' | 'ADV' | 'PRON', readonly string[]>> = {
  NOUN: rows(`mother, mom, mommy, mama; father, dad, daddy, papa; parent, folk; grandmother, grandma, granny
    grandfather, grandpa, granddad; child, kid, youngster; infant, baby, newborn; boy, lad
    girl, lass; man, guy, bloke, fellow, gentleman, male; woman, lady, female
    person, individual, human, human being; people, person; lift, elevator; lorry, truck
    petrol, gasoline, gas; flat, apartment; pavement, sidewalk, footpath; holiday, vacation
    film, movie, motion picture; autumn, fall; rubbish, garbage, trash, litter, waste; football, soccer
    biscuit, cookie; sweet, candy; queue, line; underground, subway, metro, tube
    motorway, highway, freeway, expressway; street, road; railway, railroad
    lawyer, attorney, solicitor, barrister, counsel; doctor, physician, medic; nappy, diaper
    torch, flashlight; tap, faucet; trousers, pants; jumper, sweater, pullover; trainer, sneaker
    bike, bicycle; motorbike, motorcycle; car, automobile, auto; plane, airplane, aircraft, jet
    helicopter, chopper; ship, vessel; photo, photograph, picture, image; picture, image
    couch, sofa, settee; shop, store; supermarket, grocery store; cop, policeman, police officer, officer
    police, police force, law enforcement; firefighter, fireman; soldier, troop, serviceman
    troop, force, soldier; gunman, shooter, attacker, assailant; attacker, assailant; killer, murderer
    suspect, accused; death toll, toll; casualty, victim; victim, fatality; fatality, death
    assault, attack; strike, attack; raid, attack; blast, explosion; quake, earthquake; blaze, fire
    bushfire, wildfire, forest fire; typhoon, hurricane, cyclone; flood, flooding; storm, tempest
    crash, collision; accident, crash; illness, sickness, disease; injury, wound; drug, medicine, medication
    jab, vaccination, injection, shot; jail, prison; prisoner, inmate; lawsuit, suit, legal action
    trial, court case; verdict, ruling; ruling, decision, judgment; news, announcement; press, reporter; press, journalist; law, legislation; bill, legislation
    probe, investigation, inquiry; inquiry, investigation; vote, ballot; ballot, election, poll
    election, poll; poll, survey; politician, lawmaker; lawmaker, legislator
    legislator, parliamentarian, lawmaker; congressman, representative; candidate, nominee, contender
    prime minister, premier; head of state, president; leader, chief, head; boss, chief, head
    chief executive, chief executive officer, ceo; chairman, chairperson, chair
    spokesman, spokesperson, spokeswoman; government, administration; authority, official
    ministry, department; minister, secretary; country, nation, state; nation, state; town, city
    village, settlement; border, frontier; firm, company, business, corporation; company, business, enterprise
    employee, worker, staff; staff, personnel, worker; job, post, position; pay, wage, salary
    money, cash, fund; cash, fund; profit, earnings; revenue, sale; sale, turnover; price, cost
    fine, penalty; tax, levy; share, stock; deal, agreement, accord, pact; treaty, pact, accord
    ceasefire, truce, armistice; talk, negotiation, discussion; meeting, talk; summit, meeting
    speech, address; statement, declaration; announcement, declaration; claim, allegation, assertion
    accusation, allegation, charge; denial, rejection; objection, opposition; protest, demonstration, rally
    protester, demonstrator; riot, unrest; rebel, insurgent, guerrilla; militant, fighter
    fighter, combatant; terrorist, militant; war, conflict; conflict, fighting; fight, battle, combat
    weapon, arm; arms, weapons; gun, firearm; bomb, explosive; missile, rocket
    increase, rise, growth, surge, gain, hike, jump; decrease, fall, decline, drop, reduction, cut, slump
    start, beginning, outset, commencement; end, conclusion, finish, close; result, outcome
    effect, impact, consequence; cause, reason; aim, goal, objective, target, purpose; plan, proposal
    plan, scheme; help, aid, assistance, support; problem, difficulty, trouble, issue; answer, reply, response
    fight, row, quarrel, dispute, argument; chance, opportunity; likelihood, probability
    danger, risk, peril, threat; win, victory, triumph; loss, defeat; match, game; player, sportsman, athlete
    coach, manager; fan, supporter; crowd, audience; supporter, backer; opponent, rival, adversary
    foe, enemy, adversary; friend, pal, buddy, mate; partner, spouse; wedding, marriage; house, home, residence
    building, structure; college, university; pupil, student; teacher, instructor; scientist, researcher
    study, research; journalist, reporter; newspaper, paper, daily; report, article, story
    author, writer; tv, television, telly; phone, telephone, mobile, cell phone, cellphone
    computer, pc; internet, web; website, site; email, mail; dog, hound; rabbit, bunny; cat, kitty
    dinner, supper; lunch, luncheon; meal, dish; beer, ale; soda, soft drink; sea, ocean
    beach, shore, seaside, seashore; wood, forest; hill, mount; stream, brook; rock, stone; field, meadow
    garden, yard; hat, cap; coat, jacket; clothes, clothing, garment, attire; cup, mug; bucket, pail
    rug, carpet; bag, sack; rope, cord; stick, rod; middle, center; edge, rim; top, summit, peak
    noise, sound; smell, odor; gift, present; year, twelvemonth; amount, sum, quantity; percentage, percent
    half, fifty percent; area, region, zone; site, place, location, spot; visit, trip; trip, journey, travel
    departure, exit; arrival, coming; purchase, acquisition, buyout; takeover, acquisition, buyout
    merger, union; resignation, stepping down; sacking, firing, dismissal; murder, homicide, slaying
    killing, slaying; rape, sexual assault; robbery, theft, heist; kidnapping, abduction
    kidnapper, abductor; arrest, detention; bail, bond; immigrant, migrant; refugee, asylum seeker
    citizen, national; inhabitant, resident, dweller; supporter, advocate, proponent; critic, detractor
    expert, specialist; analyst, expert; advisor, consultant, aide; aide, assistant; envoy, diplomat
    ambassador, envoy; monarch, king; pope, pontiff; priest, clergyman, cleric; satellite, spacecraft
    astronaut, cosmonaut; nuclear test, atomic test; sanction, restriction; restriction, curb, limit
    shortage, lack, scarcity; damage, harm; blame, responsibility; fault, blame`),
  VERB: rows(`chop, dice, mince; hike, trek; mix, blend, amalgamate; say, state, declare; say, tell; announce, declare; announce, say; add, say
    claim, allege, assert, contend, maintain; insist, maintain; reveal, disclose, divulge, unveil
    confirm, verify; admit, acknowledge, concede, confess; deny, refute, reject, dispute
    reject, dismiss, turn down, rebuff, decline; refuse, decline; accept, agree; approve, endorse, back, ok
    back, support, endorse; oppose, object; criticize, condemn, denounce, slam, blast, attack
    praise, applaud, laud, commend, hail; urge, call on, exhort; ask, request; demand, call for
    order, command, instruct; warn, caution; promise, pledge, vow; plan, intend; intend, mean
    think, believe; believe, feel; expect, anticipate; predict, forecast; estimate, reckon
    show, demonstrate; prove, demonstrate; indicate, suggest; suggest, imply, hint; suggest, propose
    discuss, talk; talk, speak, chat; meet, encounter; buy, purchase, acquire; acquire, take over
    sell, vend; get, obtain, receive, acquire; give, provide, supply; give, hand, present
    donate, give, contribute; provide, supply, offer; send, dispatch, ship; take, seize
    seize, capture, grab, confiscate; hold, detain; arrest, detain, apprehend, take into custody
    jail, imprison, incarcerate; release, free, let go; free, liberate; charge, accuse, indict
    accuse, blame; convict, find guilty; acquit, clear; sue, take to court; fine, penalize
    kill, slay; murder, assassinate, slay; die, pass away, perish, be killed; shoot, gun down, fire
    wound, injure, hurt; attack, assault, strike; bomb, blow up; explode, blow up, detonate, go off
    raid, storm; invade, storm; fight, battle; destroy, demolish, wreck, raze; damage, harm
    burn, set fire; crash, collide; hit, strike; hit, knock; beat, defeat; win, triumph; lose, be defeated
    tie, draw; score, net; play, compete; start, begin, commence, launch, kick off; launch, initiate
    open, begin; end, finish, conclude, stop, cease; stop, halt, cease; quit, resign, step down, leave
    resign, step down; retire, step down; suspend, halt; cancel, call off, scrap, ax
    delay, postpone, put off, defer; continue, go on, carry on, proceed; keep, retain; keep, hold
    rise, increase, climb, grow, go up, gain, surge, jump, soar; increase, raise, boost, hike, lift
    fall, decrease, decline, drop, go down, sink, slip, plunge, tumble
    reduce, cut, lower, decrease, slash, trim; double, increase twofold; expand, grow, enlarge
    shrink, contract; improve, better, get better; worsen, deteriorate; help, assist, aid
    save, rescue; protect, defend, guard; build, construct, erect; make, produce, manufacture, create
    create, found, establish, set up; fix, repair, mend; fire, sack, dismiss, lay off
    hire, employ, recruit, engage; appoint, name; name, call; elect, vote in; choose, select, pick
    replace, succeed; lead, head; run, manage; govern, rule; arrive, come, reach, get; reach, arrive
    leave, depart, go; go, travel, head; travel, journey; visit, travel; return, come back, go back
    flee, escape, run away; enter, come in, go in; cross, go over; walk, stroll, march, go
    run, jog, sprint; drive, motor; ride, travel; fly, go by air; jump, leap, hop, bounce
    climb, scale; swim, bathe; fall, tumble; sit, be seated; stand, be standing; look, gaze, stare
    look, watch; see, watch, observe; see, spot, notice; find, discover, locate; search, look for, seek
    seek, look for; try, attempt; try, seek; want, wish, desire; like, love, enjoy; hate, loathe, detest
    need, require; let, allow, permit; ban, prohibit, forbid, outlaw, bar; prevent, stop, block
    block, obstruct, bar; force, compel, make; eat, consume; drink, sip, consume; cook, prepare
    prepare, make; cut, chop, slice; slice, chop; peel, skin; mix, blend, stir; pour, tip
    throw, toss, hurl, fling; catch, grab; hold, grip, grasp; pull, drag, tug; push, shove
    lift, raise, pick up; carry, bear; put, place, set; put on, don; wear, be dressed; clean, wash
    wipe, clean; speak, talk; shout, yell, scream; cry, weep, sob; laugh, giggle, chuckle
    smile, grin; sing, perform; perform, play; dance, perform; write, pen; read, peruse; draw, sketch
    teach, instruct; study, learn; study, examine; examine, inspect, check
    investigate, probe, look into, examine; happen, occur, take place; cause, lead, trigger, spark, prompt
    result, lead; change, alter, modify; become, turn, get; seem, appear; live, reside, dwell
    stay, remain; wait, await; work, labor; own, possess, have; include, contain, comprise
    use, utilize, employ; spend, expend; cost, be worth; pay, spend; earn, make; publish, release, issue
    issue, release; post, publish; report, cover; sign, ink; ratify, approve; pass, approve, adopt
    veto, block; vote, cast a ballot; join, enter; marry, wed; divorce, split up; bury, inter
    close, shut; shut down, close; lock, secure; connect, link; link, tie; compare, liken
    deploy, station; withdraw, pull out; land, touch down; take off, lift off; evacuate, clear
    rescue, save; abduct, kidnap; steal, rob; rape, assault; hide, conceal; cover, coat; decorate, adorn
    gather, assemble, collect; protest, demonstrate; rest, relax; relax, lounge; sleep, nap, doze
    feed, nourish; pet, stroke; chase, pursue; follow, pursue; exercise, work out; practice, train`),
  ADJ: rows(`big, large, great, huge, sizable; huge, enormous, gigantic, massive, immense, giant, vast
    small, little, tiny; tiny, minuscule, miniature, minute; sad, unhappy, miserable, sorrowful
    happy, glad, joyful, cheerful, pleased, delighted; angry, mad, furious, irate; afraid, scared, frightened, fearful
    quick, fast, rapid, speedy, swift; old, elderly, aged; young, youthful; new, recent; new, latest
    beautiful, pretty, lovely; pretty, attractive; clever, smart, intelligent; stupid, dumb
    ill, sick, unwell; hurt, injured, wounded; dead, deceased, killed; rich, wealthy, affluent
    poor, impoverished; good, fine; great, excellent, superb; bad, awful, terrible, horrible
    hard, difficult, tough; easy, simple; dangerous, hazardous, risky; deadly, lethal, fatal
    important, significant, major, key; main, chief, principal, primary, key; major, significant
    minor, small; strong, powerful; weak, feeble; cold, chilly; hot, warm; wet, damp; wrong, incorrect, false
    right, correct; true, correct; false, untrue; strange, odd, weird, unusual; usual, normal, ordinary, common
    famous, well-known, renowned; likely, probable; certain, sure; ready, prepared; whole, entire
    complete, full; total, complete; empty, vacant; different, distinct; same, identical
    similar, alike; near, close, nearby; far, distant; rapid, sharp; sharp, steep; former, ex
    former, previous; previous, prior, earlier; foreign, overseas; domestic, national; local, regional
    international, global, worldwide; nuclear, atomic; legal, lawful; illegal, unlawful; jobless, unemployed
    drunk, intoxicated; fat, overweight; thin, slim, slender, skinny; blond, blonde, fair-haired
    male, masculine; female, feminine; military, army; annual, yearly; monthly, every month
    daily, everyday; loud, noisy; quiet, silent; calm, peaceful; tasty, delicious; dirty, filthy, muddy
    sunny, bright; enough, sufficient; several, numerous, many; numerous, many; alleged, suspected, accused
    pregnant, expecting; barefoot, barefooted; joint, shared; unprecedented, unheard-of; accurate, correct
    mandatory, compulsory, obligatory`),
  ADV: rows(`quickly, fast, rapidly, swiftly; about, around, approximately, roughly, nearly, almost, some
    nearly, almost, close to; over, more than, above; under, less than, below; only, just, merely
    also, too, as well; often, frequently; seldom, rarely; always, constantly; never, at no time
    now, currently, at present, presently; soon, shortly; recently, lately; before, earlier, previously
    after, afterward, later, subsequently; then, later; finally, eventually, at last
    immediately, at once, instantly, straight away, right away; suddenly, abruptly; probably, likely
    perhaps, maybe, possibly; allegedly, reportedly; very, extremely, highly
    completely, totally, entirely, fully; mostly, mainly, largely; partly, partially; together, jointly
    separately, apart; abroad, overseas; nearby, close by; away, off; in front of, before
    behind, after; beneath, under, below, underneath; above, over; beside, next to, alongside, by
    near, close to, next to, by; inside, within, in; into, in; onto, on; on, upon, on top of, atop
    through, across; across, over; around, round; toward, to; toward, to; because of, due to, owing to
    despite, in spite of; during, in; until, till; except, apart from; against, versus
    regarding, concerning, about, on; with, along with, together with; per, each; outside, outdoors
    indoors, inside`),
  PRON: rows(`someone, somebody; everyone, everybody; anyone, anybody; no one, nobody, none; each, every, all
    some, several, a few; many, lots; another, other; whole, all, entire`),
}
