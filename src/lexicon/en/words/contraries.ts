/** Words that are never both true of one thing at one time though both can be false: opposite ends, times and ways. Format as in `opposites.ts`. */

const rows = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

export const CONTRARY: Readonly<Record<'NOUN' | 'ADJ' | 'ADV' | 'ADP', readonly string[]>> = {
  NOUN: rows(`gain, profit, surplus | loss, deficit
    rise, increase, growth, gain, surge, jump, climb, hike, upturn, boom | fall, decrease, decline, drop, plunge, reduction, cut, loss, slump, dip, downturn, contraction, bust
    start, beginning, opening, outset, launch, onset | end, ending, finish, close, conclusion, closure
    arrival, entry | departure, exit; entrance | exit; birth | death; war, conflict | peace, truce, ceasefire
    friend, ally, partner | enemy, foe, adversary, rival, opponent
    supporter, backer, advocate, proponent, fan | opponent, critic, detractor
    support, backing | opposition, resistance
    praise, approval, acclaim | criticism, condemnation, disapproval, blame
    love, affection | hate, hatred, loathing; hope, optimism | despair, pessimism, hopelessness
    optimist | pessimist; confirmation, admission | denial
    agreement, consent, consensus | disagreement, refusal, dissent
    permission, authorization | ban, prohibition
    attack, offense, offensive | defense, retreat
    attacker, aggressor, perpetrator | defender, victim; buyer, purchaser | seller, vendor
    purchase | sale; lender, creditor | borrower, debtor; asset | liability; employer | employee
    landlord | tenant; teacher | pupil, student; doctor, nurse | patient
    parent, father, mother | child, son, daughter; winner, victor, champion | loser; hero | villain, coward
    guest | host; plaintiff, prosecutor, prosecution | defendant, defense; predator | prey
    master | servant, slave; leader | follower; question | answer; import | export
    income, revenue | expense, expenditure, cost; supply | demand; strength | weakness
    advantage, benefit, upside | disadvantage, drawback, downside
    improvement, recovery | deterioration, worsening, relapse; top, peak, summit | bottom, base, foot
    front | back, rear; left | right; inside, interior | outside, exterior; north | south
    east | west; day, daytime | night, nighttime; morning, dawn | evening, dusk, night
    sunrise, dawn | sunset, dusk; summer | winter; heat, warmth | cold, coldness
    light, brightness | darkness, dark; sun | moon; sunshine | rain, cloud, shade, darkness
    land | sea, water; heaven | hell; god | devil; good | evil; rich | poor; wealth, riches | poverty
    health | illness, sickness, disease; wisdom | folly; truth | lie
    freedom, liberty | slavery, captivity, imprisonment; release | arrest, detention, imprisonment, capture
    hiring, appointment | firing, dismissal, sacking, resignation; marriage, wedding | divorce
    man, boy, male, gentleman, guy, lad | woman, girl, female, lady
    man, woman, adult, grown-up | boy, girl, child, baby, infant, kid, toddler; husband | wife
    father, dad, daddy | mother, mom, mummy, mommy; son | daughter; brother | sister
    uncle | aunt; nephew | niece; grandfather, grandpa | grandmother, grandma; king | queen
    prince | princess; waiter | waitress; bride | groom, bridegroom; widow | widower
    bachelor | spinster; boyfriend | girlfriend; policeman | policewoman; chairman | chairwoman
    bull | cow; rooster, cock | hen; stallion | mare; ram | ewe; maximum | minimum; majority, most | few
    conservative | liberal, progressive; capitalism | communism, socialism
    dictatorship, autocracy, tyranny | democracy; monarchy | republic; peacetime | wartime
    ascent | descent; acceleration | deceleration; expansion | contraction
    construction | demolition, destruction; creation | destruction, abolition; promotion | demotion
    inflation | deflation; introduction | repeal, abolition, conclusion; vowel | consonant
    past | future; ancestor | descendant; predecessor | successor
    joy, happiness, delight | sorrow, sadness, grief, misery; pleasure | pain; courage, bravery | cowardice
    order | chaos, disorder; unity | division, disunity; stability | instability; certainty | uncertainty
    legality | illegality; justice | injustice; equality | inequality; trust | distrust, mistrust
    knowledge | ignorance; shortage, scarcity, lack | surplus, abundance, glut; ceiling | floor
    city, town | countryside, country, village; floor | ceiling, roof; slowdown | acceleration
    ground | sky, air; smile | frown`),
  ADJ: rows(`big, large, huge, enormous, giant, great, massive, vast, gigantic, immense | small, little, tiny, minute, miniature, minuscule
    tall, high | short, low; long | short, brief; wide, broad | narrow; thick, fat | thin, slim, slender
    fat, overweight, obese | thin, skinny, slim, slender, lean; deep | shallow; heavy | light, lightweight, thin
    strong, powerful | weak, feeble, powerless
    hot, boiling, scorching, warm | cold, freezing, chilly, cool, icy, frozen
    wet, damp, soaked, moist, rainy | dry, arid; hard | soft, easy
    fast, quick, rapid, swift, speedy | slow, sluggish; early | late
    old, elderly, aged, ancient, senior | young, new, modern, youthful, junior
    new, modern, brand-new, recent, fresh | old, used, ancient, antique, stale, second-hand, outdated
    good, great, excellent, nice, fine, wonderful, superb | bad, poor, awful, terrible, horrible, dreadful, evil, lousy
    better | worse; best | worst
    happy, glad, cheerful, joyful, delighted, pleased, content, joyous | sad, unhappy, miserable, depressed, gloomy, upset, angry, sorrowful, mournful
    calm, relaxed, peaceful, quiet | angry, furious, agitated, excited, nervous, anxious, violent, panicked, frantic
    rich, wealthy, affluent, prosperous | poor, impoverished, needy, broke, destitute, penniless
    expensive, costly, dear, pricey | cheap, inexpensive, affordable, free
    easy, simple | difficult, hard, tough, complicated, complex
    beautiful, pretty, attractive, handsome, lovely | ugly, hideous, unattractive
    clean, pristine | dirty, filthy, muddy, polluted, soiled, messy
    bright, light, sunny | dark, dim, gloomy, dull; light, pale | dark
    sunny, clear | cloudy, rainy, overcast, snowy, foggy; loud, noisy | quiet, silent, soft
    brave, courageous, fearless | cowardly, afraid, fearful, scared, timid
    clever, intelligent, smart, bright | stupid, dumb, foolish, unintelligent; wise | foolish, unwise
    kind, nice, friendly | cruel, unkind, mean, nasty, hostile, unfriendly; friendly | hostile, unfriendly
    polite | rude, impolite; healthy, well, fit | sick, ill, unhealthy, unwell, diseased
    safe, harmless, secure | dangerous, harmful, hazardous, risky, deadly; positive | negative
    optimistic, hopeful, upbeat | pessimistic, gloomy, hopeless, downbeat
    likely, probable | unlikely, improbable; high | low; upper, top | lower, bottom; front | back, rear
    left, left-hand | right, right-hand; left-wing, leftist | right-wing, rightist
    northern, north | southern, south; eastern, east | western, west
    near, close, nearby | far, distant, remote, faraway; first, initial | last, final; next | previous, last
    major | minor; maximum, maximal | minimum, minimal; senior | junior; superior | inferior
    ancient | modern; urban | rural; liberal, progressive | conservative
    democratic, democrat | republican, undemocratic, authoritarian, autocratic
    pro-government | anti-government, opposition; smooth | rough, bumpy; sharp | blunt, dull
    straight | crooked, curved, bent, curly, wavy; tight | loose; sweet | sour, bitter, salty, savory
    full | hungry, empty; crowded, packed, busy | empty, deserted, uncrowded; busy | idle, free
    active | inactive, passive, dormant, idle; fresh | stale, rotten, frozen, canned; ripe | unripe
    solid | liquid, hollow; transparent, clear | opaque; guilty | not guilty
    tired, exhausted, weary | energetic, rested, fresh; proud | ashamed, humble
    generous | stingy, mean, selfish; lazy | hardworking, industrious, diligent
    careful, cautious | careless, reckless; patient | impatient; famous, renowned | unknown, obscure
    important, significant, crucial | unimportant, insignificant, trivial, minor; useful | useless
    interesting, exciting | boring, dull; funny | serious; modest | arrogant, conceited
    sober | drunk, intoxicated; dead | alive, living; barefoot | shod; bald | hairy, long-haired
    lucky, fortunate | unlucky, unfortunate; many, numerous | few; much | little; more | less, fewer
    most | least, fewest; total, complete | partial; general | specific, particular
    global, international, worldwide | local, national, domestic; national, federal | local, regional
    wild | tame, domestic; horizontal | vertical; clockwise | anticlockwise, counterclockwise, counter-clockwise
    inner | outer; ascending | descending; stable, steady | unstable, volatile, shaky, critical
    fatal, deadly, lethal | harmless, non-fatal, minor, survivable
    peaceful, non-violent, nonviolent | violent, bloody; civil | criminal, military
    profitable | unprofitable, loss-making; black | white; adult, grown | young, juvenile, infant, underage
    masculine | feminine; gentle | rough, harsh, violent; mild | severe, harsh, extreme, serious
    slight | serious, severe, heavy; strict | lenient, lax; bullish | bearish; hawkish | dovish
    supportive | critical, opposed; opposed | supportive, in favor
    blonde, blond | brunette, dark-haired, black-haired; tidy, neat | untidy, messy; sitting, seated | standing
    elder, older | younger; lit, bright | unlit, dark; offensive | defensive; outgoing | incoming
    vague | precise, exact, specific; approximate | exact, precise
    sufficient, adequate, enough | insufficient, inadequate; simultaneous | consecutive, successive
    unharmed, unhurt, safe | dead, killed, injured, wounded`),
  ADV: rows(`up, upward, uphill, upstairs | down, downward, downhill, downstairs
    in | out; on | off; forward, ahead | backward, back, behind
    left, leftward | right, rightward; north, northward | south, southward
    east, eastward | west, westward; here | there; now | then, later, previously, formerly
    before, previously, earlier, beforehand | after, afterward, later, subsequently, since
    early | late; soon, shortly, immediately, promptly, at once, instantly | later, never, eventually
    first, firstly | last, lastly, finally
    often, frequently, usually, regularly, always, commonly | rarely, seldom, hardly ever, infrequently, never, hardly
    more | less; most | least; better | worse, badly; best | worst; well | badly, poorly, ill
    fast, quickly, rapidly, swiftly, speedily | slowly, gradually
    suddenly, abruptly, sharply | gradually, slowly
    sharply, steeply, dramatically, significantly, substantially, considerably, greatly | slightly, marginally, modestly, a little, a bit, barely, little
    strongly, heavily, hard | weakly, lightly, gently, slightly, softly
    loudly, noisily, aloud | quietly, silently, softly
    happily, gladly, cheerfully | sadly, unhappily, miserably
    calmly | angrily, furiously, nervously, frantically
    easily, effortlessly, comfortably | hardly, with difficulty, narrowly, barely
    overwhelmingly, comfortably, easily | narrowly, barely; closely, nearby, near | far, away, afar
    above, overhead | below, beneath, underneath
    completely, entirely, fully, totally, wholly | partly, partially, half; everywhere | nowhere
    carefully, cautiously | carelessly, recklessly; politely | rudely; peacefully | violently
    officially, formally | unofficially, informally; exactly, precisely | roughly, approximately, about
    certainly, definitely | possibly, perhaps, maybe; home | away, abroad
    domestically | abroad, internationally, overseas; yesterday | today, tomorrow; today | tomorrow
    alone | together; directly | via`),
  ADP: rows(`above, over, on top of, atop | below, under, beneath, underneath
    on, over, on top of, atop | under, beneath, underneath, below; up | down; into, onto | out of, off, from
    in front of, ahead of, before | behind, in back of; toward | away from
    near, close to, next to, beside, by, near to | far from, away from, far away from; during | before, after
    over, more than, above, upwards of | under, less than, below, fewer than; at least | at most
    to | from; north of | south of; east of | west of; left of | right of; inside | outside
    upstream of | downstream of; alongside | against`),
}
