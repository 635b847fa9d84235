/**
 * Sets whose members exclude each other: what is one of them is not, at the same time, another. A set a line (and its
 * indented continuation): what members are called, then the members; a/b are names or kinds of one member.
 */
export const EXCLUSIVE_SETS: readonly {
  readonly name: string
  readonly members: readonly (readonly string[])[]
}[] = `
  color: red/scarlet/crimson, blue/navy/azure, green, yellow, orange, purple/violet, pink, brown, black,
    white, gray, gold/golden, silver/silvery, beige/tan, turquoise/teal, maroon, khaki, cream, magenta,
    indigo, lavender
  hair: blond/blonde/fair-haired/blond-haired/blonde-haired, brunette/brown-haired/dark-haired,
    redheaded/red-haired/ginger, gray-haired/grey-haired/white-haired, bald, black-haired
  day: monday, tuesday, wednesday, thursday, friday, saturday, sunday
  month: january/jan, february/feb, march, april/apr, may, june/jun, july/jul, august/aug,
    september/sept/sep, october/oct, november/nov, december/dec
  season: spring/springtime, summer/summertime, autumn/fall, winter/wintertime
  time of day: morning/dawn/sunrise, noon/midday, afternoon, evening/dusk/sunset, night/midnight/nighttime
  day: yesterday, today/tonight, tomorrow
  direction: north/northern, south/southern, east/eastern, west/western, northeast/north-east/northeastern,
    northwest/north-west/northwestern, southeast/south-east/southeastern, southwest/south-west/southwestern
  planet: mercury, venus, earth, mars, jupiter, saturn, uranus, neptune, pluto, moon, sun
  continent: africa, asia, europe, north america, south america, australia/oceania, antarctica
  instrument: guitar/electric guitar/acoustic guitar/bass guitar, piano/grand piano/keyboard, violin/fiddle,
    cello, viola, double bass, flute, clarinet, oboe, bassoon, saxophone/sax, trumpet, trombone, tuba,
    french horn, cornet, bugle, drum/drum kit/drums/snare drum, harp, accordion, harmonica, banjo, mandolin,
    ukulele, organ, xylophone, tambourine, bagpipe/bagpipes, recorder, cymbal, triangle, lute, sitar,
    harpsichord, bongo, synthesizer, maraca, didgeridoo, marimba, piccolo
  material: wood/wooden/timber, metal/metallic, plastic, glass, stone, brick, concrete/cement, paper,
    cardboard, leather, rubber, cotton, wool/woolen, silk, linen, clay, sand, wax, marble, granite,
    ceramic/porcelain, ivory, foam, straw, ice, bamboo, fiberglass, nylon, polyester, denim,
    velvet, mud, iron, steel, copper, bronze, brass, tin, zinc,
    aluminum, gold/golden, silver, platinum, titanium, lead
  metal: iron, steel, copper, bronze, brass, tin, lead, zinc, aluminum, gold/golden, silver,
    platinum, nickel, titanium, uranium, mercury, lithium, cobalt
  room: kitchen, bathroom/restroom/washroom/toilet/lavatory, bedroom, living room/lounge/sitting room,
    dining room, hallway/corridor/hall, basement/cellar, attic/loft, garage, classroom/schoolroom, office,
    laundry/laundry room, ballroom, courtroom, waiting room, locker room/changing room, conference
    room/boardroom/meeting room, nursery, pantry/larder, common room, library, gym/gymnasium,
    cafeteria/canteen, lobby/foyer, prison cell, operating room/operating theatre, ward, closet,
    balcony, porch, staircase, conservatory, auditorium, emergency room, playroom, showroom, studio
  drink: water, milk, coffee/espresso/cappuccino/latte, tea, juice/orange juice/apple juice, lemonade,
    soda/cola/coke/pop/soft drink/sprite/pepsi, beer/ale/lager/stout, wine/red wine/white wine/champagne,
    cider, vodka, whiskey/bourbon/scotch, rum, gin, tequila, brandy/cognac, hot chocolate/cocoa,
    milkshake, cocktail, smoothie, sake, mead, liqueur, absinthe, punch, energy drink
  wine: champagne/prosecco, port, sherry, claret, burgundy, red wine, white wine, rose
  vegetable: potato/potatoes, tomato, carrot, onion, cucumber, lettuce, cabbage, spinach, broccoli,
    cauliflower, celery, pea, bean/green bean, corn/maize/sweetcorn, pepper/bell pepper, aubergine/eggplant,
    courgette/zucchini, pumpkin, squash, radish, turnip, beet/beetroot, leek, garlic, asparagus, artichoke,
    mushroom, avocado, sweet potato/yam, kale, parsnip, okra, chard, brussels sprout, lentil
  fruit: apple, orange, banana, pear, peach, plum, cherry, grape, strawberry, raspberry, blueberry,
    blackberry, lemon, lime, melon, watermelon, pineapple, mango, papaya, kiwi/kiwifruit, fig, date,
    apricot, grapefruit, coconut, pomegranate, avocado, tangerine/mandarin, cranberry, lychee, nectarine,
    guava, tomato
  meat: beef/steak, pork/ham/bacon, lamb/mutton, chicken, turkey, duck, fish/salmon/tuna/cod, veal, venison,
    shrimp/prawn, sausage
  food: bread/toast, rice, pasta/spaghetti/noodle/noodles, pizza, soup, salad, sandwich,
    burger/hamburger/cheeseburger, cake, pie, cheese, egg, butter, ice cream, chocolate, sushi, taco,
    burrito, hot dog, cereal, pancake, cookie/biscuit, popcorn, yogurt, honey, sugar, salt, steak, fruit,
    vegetable, meat
  meal: breakfast, brunch, lunch/luncheon, dinner/supper, snack, dessert
  animal: dog/puppy/hound/poodle/terrier/bulldog/labrador/retriever/collie/beagle/greyhound/dalmatian,
    cat/kitten, horse/pony/foal/stallion/mare, cow/calf/cattle/bull/ox, pig/piglet/hog/boar,
    sheep/lamb/ram/ewe, goat, donkey, mule, chicken/hen/rooster, duck, goose, turkey, rabbit/bunny, hare,
    mouse, rat, hamster, squirrel, fox, wolf, bear/polar bear, lion/lioness, tiger, leopard, cheetah,
    panther, elephant, giraffe, zebra, hippo/hippopotamus, rhino/rhinoceros, monkey, ape/gorilla/chimpanzee,
    kangaroo, koala, panda, deer, moose/elk, camel, llama, bat, whale, dolphin, seal, shark, fish, crab,
    lobster, octopus, squid, frog/toad, snake, lizard, turtle/tortoise, crocodile/alligator, dinosaur, bird,
    eagle, owl, parrot, pigeon/dove, penguin, swan, crow/raven, seagull, ostrich, flamingo, insect,
    bee, wasp, ant, fly, mosquito, butterfly, moth, spider, beetle, worm, snail, cockroach, flea, maggot, slug,
    mole, hedgehog, badger, otter, beaver, ferret, weasel, stoat, lynx
  vehicle: car/automobile/sedan/limousine/convertible, truck/lorry/pickup, bus/coach/minibus, van/minivan,
    train, tram/streetcar/trolley, taxi/cab, bicycle/bike, motorcycle/motorbike, scooter/moped, tricycle,
    ambulance, fire engine/fire truck, tractor, boat/ship/vessel/canoe/kayak/rowboat/sailboat/ferry/yacht,
    submarine, raft, plane/airplane/aircraft/jet/airliner, helicopter/chopper, balloon, drone,
    rocket, spaceship/spacecraft, sled/sledge/sleigh, skateboard, wagon/cart/carriage, wheelchair,
    surfboard, snowmobile, tank, jeep
  sport: football/soccer/american football, basketball, baseball/softball, tennis, volleyball, golf,
    hockey/ice hockey, cricket, rugby, boxing, wrestling, swimming, cycling, badminton, table tennis/ping
    pong/ping-pong, polo, water polo, gymnastics, skiing, snowboarding, surfing, skateboarding, ice skating,
    figure skating, rowing, sailing, archery, fencing, karate, judo, lacrosse, bowling, squash, darts,
    chess, poker, rodeo, marathon, sprint, motocross, diving, weightlifting, javelin
  religion: christianity/catholicism/protestantism, islam, judaism, hinduism, buddhism, sikhism, atheism,
    taoism, shinto, jainism
  believer: christian, muslim/islamic/sunni/shia/shiite, jew/jewish, hindu, buddhist, sikh,
    atheist/atheistic
  denomination: catholic, protestant/anglican/lutheran/baptist/methodist/presbyterian/evangelical, orthodox
  branch of islam: sunni, shia/shiite/shi'ite
  party: republican/gop, democrat/democratic, libertarian, independent, green
  party: conservative/tory, labor, liberal democrat/lib dem, ukip, plaid cymru
  language: english, french, german, spanish, italian, portuguese, russian, ukrainian, polish, dutch,
    swedish, norwegian, danish, finnish, greek, turkish, arabic, hebrew, persian/farsi, hindi, urdu,
    bengali, chinese/mandarin/cantonese, japanese, korean, vietnamese, thai, latin, czech, hungarian,
    romanian, swahili
  relative: mother/mom/mommy/mummy/mama, father/dad/daddy/papa, son, daughter, brother, sister, husband,
    wife, grandmother/grandma, grandfather/grandpa, grandson, granddaughter, uncle, aunt/auntie, nephew,
    niece, cousin, stepfather, stepmother, father-in-law, mother-in-law, brother-in-law, sister-in-law,
    fiance/fiancee, twin
  age: baby/infant/newborn, toddler, teenager/teen/adolescent, adult/grown-up
  furniture: chair/armchair/stool, table, desk, bed/crib/cot, sofa/couch, bench, wardrobe, shelf/bookcase,
    cabinet/cupboard, lamp, mirror, carpet/rug
  garment: shirt/t-shirt/blouse, trousers/pants/jeans, shorts, skirt, dress/gown, coat/overcoat/raincoat,
    sweater/jumper/pullover, suit/tuxedo, hat/cap, scarf, glove/mitten, sock, shoe/boot/sandal/sneaker, tie,
    swimsuit/bikini, uniform, vest, robe, apron, underwear, belt, helmet, wig
  landscape: mountain/hill, valley, desert, forest/wood/woods/jungle, beach/shore/seashore, ocean/sea,
    river/stream/creek, lake/pond, island, swamp/marsh, field/meadow, cave, glacier, street/road/highway,
    garden, park, playground
  building: house/home, school, hospital/clinic, church/cathedral/chapel, mosque, synagogue, temple,
    prison/jail, hotel/motel, restaurant/diner/cafe, bar/pub, factory, warehouse, museum, library,
    theater/cinema, bank, airport, stadium/arena, castle, palace, barn, supermarket/grocery
    store, shop/store, farm, station, courthouse, embassy, university/college, skyscraper, tent, lighthouse,
    gas station, bakery, pharmacy, mill
  weather: sun/sunny/sunshine, rain/rainy, snow/snowy, fog/foggy, hail, cloudy/overcast
  body part: head, face, neck, shoulder, collarbone/clavicle, arm, elbow, wrist, hand, finger/thumb, chest,
    rib/ribcage, breastbone, stomach/belly/abdomen, back, spine, groin, pelvis, hip, leg, thigh, knee, shin, calf,
    hamstring, ankle, heel, foot, toe, eye, ear, nose, mouth, jaw/jawbone, cheek/cheekbone, skull, throat, tooth
  branch of the forces: army, navy, air force, marines, coast guard, police
  medal: gold, silver, bronze
  disaster: earthquake, flood/flooding, hurricane/typhoon/cyclone, tornado/twister, tsunami,
    wildfire/bushfire, drought, avalanche, landslide/mudslide, volcanic eruption,
    blizzard/snowstorm, famine, heatwave/heat wave, epidemic/pandemic
  disease: cancer/leukemia, malaria, cholera, tuberculosis, measles, flu/influenza,
    covid/covid-19/coronavirus, ebola, aids/hiv, diabetes, polio, smallpox, pneumonia, stroke, heart attack,
    dementia/alzheimer's
  weapon: gun/pistol/rifle/handgun/shotgun/firearm/revolver, knife/dagger, sword, bomb/explosive/grenade,
    missile, ax, bow, spear, club/bat, poison
  fuel: coal, gas/natural gas, oil/petroleum, petrol/gasoline, diesel, nuclear, solar, wind, hydrogen
  occupation: doctor/physician/surgeon, nurse, teacher, lawyer/attorney, soldier, pilot, farmer, chef/cook,
    plumber, carpenter, dentist, firefighter/fireman, policeman/police officer/cop, fisherman, butcher,
    baker, barber/hairdresser, waiter/waitress, mechanic, electrician, priest, judge, student/pupil
  office: president, prime minister/premier, king, queen, governor, mayor, senator, ambassador, pope, vice
    president/vice-president, chancellor
  family state: single/unmarried, married, divorced, widowed, engaged
  shape: square, round/circular/circle, triangle/triangular, oval, rectangle/rectangular, star
  state of matter: solid, liquid, gas/gaseous, frozen
  size: small/tiny/little, medium/medium-sized/middle-sized, big/large/huge
  school: kindergarten/nursery school/preschool, primary school/elementary school, high school/secondary
    school, university/college
  unit of time: second, minute, hour, day, week/weekend, fortnight, month, year, decade, century
  posture: sit, stand, lie, kneel, squat/crouch
  gait: walk/stroll, run/sprint/jog, crawl, swim, fly, sleep, drive, ride
  art: painting, sculpture/statue, photograph/photo, poem, novel, opera, symphony, film/movie
  death: murder, manslaughter, suicide, accident
  container: bottle, cup/mug, glass, bowl, plate, bucket, box, bag, basket, jar, barrel, can
  tableware: knife, fork, spoon, chopstick/chopsticks
`
  .trim()
  .split(/\n {2}(?! )/)
  .map(row => {
    const [name, members] = row.split(': ')
    return {
      name: name.trim(),
      members: members.split(',').map(names => names.split('/').map(word => word.trim())),
    }
  })
