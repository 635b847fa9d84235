/** General words and kinds of them that WordNet does not put under them, or only in a rare sense. `general | specific, …`, one row a line. */

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

export const KINDS: Readonly<Record<'NOUN' | 'VERB' | 'ADJ', readonly string[]>> = {
  NOUN: lines(`child, kid, youngster | boy, girl, toddler, baby, infant, son, daughter, schoolboy, schoolgirl, pupil
    person, human, individual, human being, someone, somebody, one | man, woman, boy, girl, child, kid, adult, teenager, baby, lady, gentleman, guy, player, worker, soldier, officer, policeman, official, student, teacher, doctor, nurse, athlete, rider, surfer, dancer, singer, musician, artist, biker, runner, skater, swimmer, driver, passenger, tourist, villager, protester, victim, suspect, prisoner, refugee, migrant, voter, resident, citizen, fan, customer, patient, member, leader, politician
    people | man, woman, person, child, crowd, kid, adult, boy, girl, worker, soldier, protester, resident, villager, tourist, fan, civilian, citizen, student, family, couple, audience, group, crew, staff
    man | policeman, fireman, gentleman, guy, cowboy, businessman, waiter, husband, father, king, prince
    woman | lady, policewoman, waitress, wife, mother, bride, queen, princess, actress, businesswoman
    parent | mother, father, mom, dad
    relative, family member | mother, father, son, daughter, brother, sister, husband, wife, uncle, aunt, cousin, nephew, niece, grandmother, grandfather, grandson, granddaughter, parent, child, sibling
    sibling | brother, sister, twin
    spouse, partner | husband, wife
    official | minister, president, spokesman, spokeswoman, governor, mayor, ambassador, diplomat, secretary, commissioner, premier, prime minister, envoy, general, judge, officer, aide
    leader | president, prime minister, premier, king, queen, chairman, chief, governor, mayor, dictator, chancellor, pope, commander, captain, head, emir, sultan
    politician | senator, minister, president, congressman, mayor, governor, lawmaker, premier, prime minister, representative, deputy, councilor, candidate, legislator, mp
    lawmaker, legislator | senator, congressman, congresswoman, representative, deputy, mp
    health worker, hospital worker, medical worker, healthcare worker, medical staff | nurse, doctor, surgeon, paramedic, midwife, physician
    emergency worker, rescuer, rescue worker, first responder | firefighter, fireman, paramedic, lifeguard
    law enforcement officer | policeman, policewoman, police officer, sheriff, detective, constable, trooper
    public servant, civil servant, public official | minister, mayor, ambassador, diplomat, teacher
    head of government | prime minister, premier, chancellor
    head of state | president, king, queen, monarch, emperor
    cleric, clergyman, religious leader | priest, bishop, imam, rabbi, pope, cardinal, archbishop, vicar, pastor
    road user | driver, cyclist, pedestrian, motorcyclist, motorist
    public transport | bus, train, tram, metro, underground
    worker, employee | nurse, teacher, driver, farmer, waiter, cook, chef, miner, engineer, clerk, builder, carpenter, cleaner, laborer
    force, security force | army, police, troop, soldier, militia, navy, air force
    military | army, navy, air force, marine, troop
    soldier, troop | sergeant, corporal, private, marine, paratrooper, infantryman, sniper, commander
    officer | policeman, sergeant, captain, lieutenant, colonel, major, general, constable
    fighter | rebel, militant, soldier, insurgent, guerrilla, militiaman
    journalist | reporter, correspondent, editor, columnist, photographer
    expert | analyst, scientist, professor, economist, specialist, researcher, engineer
    scientist | physicist, chemist, biologist, astronomer, geologist, researcher
    athlete, sportsman | player, runner, swimmer, footballer, boxer, cyclist, skier, gymnast, sprinter, cricketer, golfer, surfer
    player | footballer, striker, goalkeeper, pitcher, quarterback, batsman, defender, midfielder
    musician | guitarist, pianist, singer, drummer, violinist, saxophonist
    artist | painter, musician, sculptor, singer
    criminal | murderer, thief, robber, rapist, killer, burglar, smuggler
    victim, casualty | dead, injured, wounded, fatality
    attack, assault | raid, bombing, strike, airstrike, shooting, ambush, shelling, stabbing, offensive, bombardment, explosion
    violence | attack, killing, murder, rape, riot, clash, shooting, fighting, assault
    fighting | clash, battle, war, gunfight
    conflict | war, battle, clash, fighting
    crime, offense | murder, rape, robbery, theft, fraud, assault, kidnapping, burglary, arson, smuggling, corruption, perjury, manslaughter, bribery
    killing, death | murder, assassination, execution, suicide, massacre, homicide
    weapon, arm | missile, rocket, gun, rifle, pistol, bomb, grenade, knife, sword, tank, mine, artillery, drone, warhead
    disaster | earthquake, flood, hurricane, tsunami, famine, cyclone, wildfire, tornado, avalanche, landslide, typhoon, quake, drought
    accident | crash, collision, derailment, explosion, shipwreck
    storm | hurricane, cyclone, typhoon, blizzard, thunderstorm, tornado
    weather | rain, snow, storm, wind, fog, heat
    meeting, talk | summit, conference, session, negotiation, discussion, reunion
    event | meeting, ceremony, match, festival, concert, election, rally, conference, wedding, game, race, party, show, war, attack, accident
    celebration | party, wedding, parade, festival, birthday
    protest, demonstration | march, rally, sit-in, strike, walkout, riot
    statement, comment | denial, announcement, speech, claim, remark, declaration, tweet
    document | report, letter, contract, treaty, memo, passport, certificate, will, agreement
    report | article, study, survey
    money, fund | dollar, euro, pound, cash, pay, salary, donation, grant, loan, tax, wage
    currency | dollar, euro, pound, yen, ruble, yuan, franc, rupee
    company, firm, business | bank, airline, manufacturer, retailer, carmaker, insurer, subsidiary, startup, publisher
    organization, group | company, party, charity, union, agency, club, militia, team, association, church, committee
    body | council, committee, commission, panel, agency
    institution | bank, university, school, hospital, museum, church, court
    place, location | city, town, village, country, house, park, street, room, beach, region, school, airport, building
    building | house, school, church, hospital, hotel, temple, mosque, tower, bathroom, kitchen, barn, castle, library, museum, office, factory, shop, restaurant, stadium, apartment
    room | bathroom, kitchen, bedroom, hallway, living room, dining room, classroom, office, lounge, lobby, studio, basement, hall
    house, home | apartment, villa, cottage, mansion, bungalow, flat, cabin
    area, region | city, province, district, village, zone, state, town, neighborhood, county
    country | kingdom, republic
    settlement | village, town, city, camp
    water | sea, ocean, river, lake, pool, pond, stream, waterfall, wave
    land | field, farm, desert, forest, plain
    vehicle | car, truck, bus, van, motorcycle, bicycle, train, boat, plane, tank, ambulance, helicopter, ship, bike, jeep, tractor, taxi, scooter, lorry, sled
    boat, vessel, ship | canoe, kayak, ferry, yacht, raft, sailboat, tanker, submarine, cruiser, destroyer, frigate, trawler
    aircraft, plane | jet, helicopter, fighter, airliner, drone, bomber, glider
    animal, pet, creature | dog, cat, horse, cow, bird, fish, sheep, goat, lion, tiger, elephant, monkey, rabbit, hamster, deer, bear, panda, puppy, kitten
    food, meal | bread, rice, meat, fruit, vegetable, cheese, soup, salad, pizza, cake, egg, pasta, fish, chicken, sandwich, burger, potato, carrot, onion, garlic, shrimp, butter, breakfast, lunch, dinner
    vegetable | potato, tomato, carrot, onion, cucumber, pepper, lettuce, cabbage, bean, pea, broccoli, garlic, celery
    meat | beef, pork, chicken, lamb, ham, bacon, sausage, steak, turkey
    drink, beverage, liquid | water, beer, wine, coffee, tea, milk, juice, soda, lemonade, vodka, whiskey, cider, rum, gin
    alcohol, liquor | beer, wine, vodka, whiskey, rum, gin, brandy, tequila, champagne, cider
    wine | champagne, prosecco, sherry, claret
    clothing, clothes, garment | shirt, dress, coat, jacket, hat, trousers, skirt, uniform, suit, shoe, sweater, sock, glove, jeans, scarf
    furniture | table, chair, bed, sofa, desk, bench, couch
    tool, device | hammer, knife, saw, phone, computer, camera, drill, scissors
    toy | doll, teddy bear, lego, kite
    ball | football, basketball, baseball, tennis ball, soccer ball
    game | match, chess, poker, football, basketball, baseball, tennis, soccer, cricket
    sport | football, basketball, baseball, tennis, golf, hockey, rugby, cricket, soccer, swimming, boxing, volleyball, wrestling, skiing
    plant | tree, flower, bush, grass, rose, weed
    metal | gold, silver, iron, steel, copper, aluminum, bronze, tin, lead, zinc
    fuel | coal, oil, gas, petrol, diesel, wood, gasoline
    disease, illness | cancer, malaria, flu, cholera, aids, pneumonia, covid, ebola, diabetes, tuberculosis
    injury, wound | burn, fracture, cut, bruise, concussion
    law | bill, act, statute, rule, regulation, ban
    punishment, penalty | fine, jail, imprisonment, execution, suspension, ban, sentence
    relation | marriage, friendship, alliance, partnership
    media | newspaper, television, radio, press, magazine
    book | novel, biography, memoir, dictionary, textbook
    picture, image | photo, photograph, painting, drawing, portrait, sketch
    film, show | documentary, comedy, thriller, drama, western, sequel
    change | increase, decrease, rise, fall, reform, improvement, shift
    problem | crisis, shortage, defect, illness, debt`),
  VERB: lines(`say, state | announce, claim, insist, warn, confirm, admit, add, explain, declare, argue, allege, report, acknowledge, reveal, deny, suggest, reply, complain, promise, predict, whisper, shout, testify, tweet, stress, note, assert, contend, maintain, concede, joke
    tell, inform | warn, remind, notify, brief, assure
    go, move, travel | walk, run, drive, fly, ride, swim, sail, march, crawl, climb, cycle, jog, race, hike, skate, leave, arrive, return, enter, cross, drift, rush
    walk | stroll, march, limp, stride, wander, pace, hike, trudge
    run | sprint, jog, dash, race
    kill | murder, assassinate, execute, massacre, slaughter, behead, poison, strangle, drown, stab to death, shoot dead, lynch, hang
    die | drown, perish, starve
    attack | bomb, shell, raid, ambush, shoot, stab, assault, invade, storm, bombard, strike, punch, beat
    hurt, harm, injure | wound, stab, burn, shoot, beat, maim, bruise
    hit | punch, slap, kick, beat, smash, strike, ram, bump
    damage | destroy, wreck, ruin, smash, vandalize, burn
    break | smash, shatter, snap, crack
    cut | slice, chop, dice, carve, trim, saw, shred, mince, peel
    cook, prepare | fry, boil, bake, roast, grill, steam, barbecue, stew, saute
    eat | devour, chew, nibble, munch, dine, swallow, bite
    clean | wash, wipe, scrub, sweep, mop, rinse, polish, brush, dust
    make, create | build, produce, manufacture, cook, write, compose, construct, paint, draw, design, sew, knit
    get, obtain | buy, receive, win, earn, steal, inherit, borrow, acquire, purchase, seize
    take | steal, seize, grab, snatch, confiscate, borrow, capture, rob
    give | donate, lend, hand, award, grant, pay, offer, send
    pay | reimburse, compensate, tip, bribe
    work | farm, teach, mine, labor
    speak, talk | whisper, shout, chat, lecture, mumble, argue, negotiate, discuss
    communicate | email, phone, call, write, text, talk, speak
    ask | beg, demand, urge, interrogate, question, plead, request, inquire
    look | stare, gaze, glance, peer, watch, inspect, peek
    see | witness, notice, spot, observe, glimpse
    think | believe, suspect, consider, guess, assume, imagine
    feel | fear, love, hate, regret, enjoy, worry
    change, alter | increase, decrease, rise, fall, improve, worsen, reform, amend, modify
    leave | flee, escape, resign, emigrate, depart, evacuate, desert, withdraw
    enter | invade, burst in, storm, break in
    stop, end | cancel, ban, halt, abandon, suspend, quit, terminate
    arrest, catch | handcuff, nab, capture
    punish | jail, fine, execute, suspend, imprison, sentence, expel, whip
    play | strum, perform, compete
    play an instrument | strum, drum, fiddle
    exercise | jog, swim, cycle, lift weights, train, work out
    perform | dance, sing, act, play, juggle
    jump | leap, hop, vault, bounce, dive
    hold | grip, clutch, carry, hug, grasp
    touch | stroke, pat, tickle, rub, pet, kiss, hug
    throw | toss, hurl, fling, pitch, lob
    put, place | lay, insert, hang, load, pour, spread, plant
    remove | extract, delete, peel, erase, strip, evict
    fall, decrease, decline | plunge, plummet, collapse, tumble, slump, halve
    rise, increase, grow | soar, surge, double, triple, jump, rocket, skyrocket
    support, help | finance, fund, arm, endorse, rescue, treat, subsidize, defend, sponsor
    oppose | protest, veto, boycott, resist, fight, condemn
    criticize | condemn, denounce, slam, lambast, attack, blast, ridicule, rebuke, lash out
    decide | rule, vote, resolve, choose, order
    use | drink, wear, drive, deploy, wield, consume
    show | demonstrate, exhibit, display, reveal, prove
    write | sign, type, scribble, draft, author, blog
    rest, relax | sleep, nap, lounge, lie, sunbathe
    cross | ford, jump over`),
  ADJ: lines(`good | excellent, great, perfect, superb, wonderful
    bad | terrible, awful, horrible, dreadful, worst
    big, large | huge, enormous, giant, massive, gigantic, vast
    small, little | tiny, minuscule, minute
    hot, warm | boiling, scorching
    cold, cool | freezing, icy, frozen
    happy | delighted, overjoyed, ecstatic, thrilled
    sad, unhappy | devastated, heartbroken, miserable, depressed
    angry | furious, enraged, livid
    afraid, scared | terrified
    sick, ill | dying, terminally ill
    hurt | wounded, injured
    red | scarlet, crimson
    blue | navy, azure, turquoise
    colored, colorful | red, blue, green, yellow, orange, purple, pink
    european | french, german, italian, spanish, british, polish, greek, dutch, swedish
    asian | chinese, japanese, korean, indian, thai, vietnamese
    african | nigerian, kenyan, egyptian, ethiopian, sudanese
    british | english, scottish, welsh
    korean | north korean, south korean
    old | ancient, elderly
    violent | deadly, bloody`),
}
