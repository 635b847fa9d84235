/**
 * Kinds of persons, bodies and things of which nothing is two at once, or plays both parts in one event, beyond the sets of
 * `sets.ts` and the opposites of `contraries.ts`: a row's sides exclude each other, words of a side do not.
 */
export const DISJOINT_KINDS: readonly string[] = `
  man, boy, gentleman, lad, son, father, brother, husband, uncle, nephew, grandfather, grandson, king, prince, bridegroom, widower, monk, schoolboy, policeman, salesman, fisherman | woman, girl, lady, lass, daughter, mother, sister, wife, aunt, niece, grandmother, granddaughter, queen, princess, bride, widow, nun, schoolgirl, policewoman, saleswoman, actress, waitress
  victim, casualty | suspect, perpetrator, attacker, assailant, gunman, shooter, culprit, offender
  hostage, captive | gunman, kidnapper, hostage taker, captor
  soldier, troop, serviceman | civilian, noncombatant
  militant, fighter, rebel, insurgent, guerrilla, gunman, terrorist | civilian, bystander, noncombatant
  policeman, police officer | civilian, protester, demonstrator, prisoner, inmate
  driver, pilot, captain | passenger, commuter | pedestrian, passer-by | cyclist, bicyclist | motorcyclist, biker
  guard, warder, jailer | prisoner, inmate, detainee
  plaintiff, claimant | defendant, accused | judge, magistrate | juror | prosecutor
  witness | judge, magistrate, juror
  incumbent | challenger
  winner | loser | runner-up
  president | vice president | prime minister, premier | mayor | governor | monarch, king, queen
  embassy | consulate
  election | referendum
  general election | by-election | local election | primary
  murder | manslaughter | suicide | accident
  plaintiff | lawyer
  teacher, professor, lecturer | pupil, student, schoolchild
  doctor, surgeon, nurse, paramedic | patient
  shareholder | creditor
  landlord | tenant
  resident, inhabitant, local, townspeople | visitor, tourist, outsider, holidaymaker
  member | guest, nonmember, outsider
  import | export
  revenue, sale, turnover, income | cost, expense, expenditure
  profit | loss | revenue | turnover
  inflation | unemployment, joblessness
  share, stock, equity | bond
  buyer, purchaser, bidder | seller, vendor
  lender, creditor | borrower, debtor
  immigrant | emigrant
  immigration | emigration
  birth | death | marriage | divorce
  heart | lung | liver | kidney | brain | stomach | spleen
  arm | leg | head | hand | foot
  quarterfinal | semifinal | final
  goal | own goal
  home win | away win | draw
  quarter | half | third
  bill | act
  arson | robbery | kidnapping | rape | fraud | perjury | smuggling
  earthquake, quake | flood | hurricane, cyclone, typhoon | tornado | drought | tsunami | wildfire | eruption | avalanche
  bridge | tunnel
  runway | motorway, highway | railway
  bus, coach | train | tram | ferry | plane | helicopter | truck, lorry | car | motorcycle | bicycle
  engine | wing | wheel
  virus | bacterium
  mine | refinery
  novel | film | play | song | album | painting
  striker | goalkeeper | midfielder
  breakfast | lunch | dinner
  bishop | imam | rabbi
  senator | congressman
  coup | election
  ceasefire, truce | offensive, invasion, attack
  landslide victory | narrow victory
  bullet | shrapnel
  drizzle | downpour
`
  .trim()
  .split('\n')
  .map(row => row.trim())
