/** Life, harm, rescue and the body; rows as in `index.ts`. */
export const LIFE = `
die, perish, lose one's life, pass away, succumb, be killed, dead, deceased, death, decease, demise, expire, be dead, drop dead, lose life, breathe one's last, be left dead, leave dead, meet one's death, be found dead, breathe last, lose battle, give up ghost, bleed out, pronounce dead, declare dead, be pronounced dead, be declared dead > casualty
casualty
kill, slay, claim the life of, take the life of, killing, be fatal to, leave dead, cost the life of, mow down > die@object, meet a violent death@object
murder, slaughter, butcher > kill, be the victim of murder@object
assassinate, gun down, shoot dead, shoot to death, fatally shoot > murder, shoot
stab to death, fatally stab, knife to death, hack to death > murder, stab
beat to death, bludgeon to death, strangle, suffocate, lynch, behead, decapitate, garrote, smother, massacre > murder
poison > harm
execute, put to death, hang, electrocute > kill
drown, starve to death, freeze to death, burn to death, bleed to death, suffocate to death, overdose > die
commit suicide, take one's own life, kill oneself > die
be murdered, be shot dead, be assassinated, be slain, be executed > die
survive, live on, stay alive, pull through, come through, cheat death, escape with one's life, be found alive, be rescued alive, be pulled out alive, outlive, be alive, alive, living, survival, surviving, walk away, walk away from, get out alive, emerge alive, come out alive, fight for life, cling to life, be in critical condition, pull alive, be rescued
harm, do harm to, hit, take a toll on, take its toll on, be bad for, devastate, wreak havoc on, ravage, hurt
hurt, injure, wound, leave injured, leave wounded, injured, wounded, injury, be hurt, be injured, be wounded, be bitten, break a leg, break an arm, break a bone, sprain, need stitche, suffer injury, suffer an injury, sustain injury, suffer burn, be burned > harm, casualty
bite, sting, scratch, gore, trample > hurt
maim, cripple, mutilate, disfigure, critically injure, seriously injure, severely injure, burn, scald > hurt
shoot, open fire on, gun > attack
stab, knife > attack
beat up, beat, batter, punch, kick, assault, maul, slap > attack
attack, set upon
bomb, shell, bombard, strafe, raid, ambush, storm, rocket, pound, rain down on, open fire on, fire at, target, blast, launch strike on > attack, come under fire@object
rape, sexually assault, molest, abuse, torture > harm
unhurt, unharmed, uninjured, unscathed, escape unhurt, escape injury, escape unharmed, safe, be unhurt, be unharmed, walk unhurt, walk without scratch, escape without scratch, get off without scratch > survive
get out unaided, escape unaided, escape alone, walk out unaided, leave unaided > survive
need rescue, be led to safety
rescue, save, pull to safety, bring to safety, pluck to safety, save the life of, winch to safety, pull out alive, pluck from, bring to shore, bring ashore, dig out alive, pull from, airlift, save from, pull out, lead out, lead to safety, lead from, carry out of, carry to safety, take aboard, take on board, fish out of, lift to safety, fly to safety, hoist, bring down from, lift from, help down, haul up, escort to safety, lift off, take off, bring off, bring to land, fish from water, free from > need rescue@object
save the life of > rescue
hospitalize, take to hospital, rush to hospital, admit to hospital, be hospitalized, be in hospital, take to clinic, need hospital treatment > be in hospital@object
be in critical condition, be in serious condition, be critically ill, be critical, fight for life, cling to life, be on life support, be in coma, be in intensive care
discharge from hospital, leave hospital, be discharged, discharge > leave hospital@object
fall ill, sicken, become ill, be taken ill, contract, catch, come down with, ill, sick, be infected, infected, go down with, fall sick, be taken sick, be laid low, suffer from, get sick, be sick, be ill
recover, get better, get well, recuperate, be cured, recovery, be on the mend, be getting better, be recovering, get over, pull through, make a recovery, make a full recovery, bounce back
healthy, well, fit
cure, heal > recover@object
infect > fall ill@object
diagnose, be diagnosed
test positive
test negative
conscious, awake, come round, wake up, regain consciousness
unconscious, lose consciousness, pass out, faint, collapse, in a coma
asleep, sleep, fall asleep, doze, nap, nod off, drop off, drift off, be asleep, be fast asleep
be born, birth
give birth, give birth to, bear, have a baby, have son, have daughter, have child, have twin, have cub, have pup, have calf, become mother, deliver, welcome son, welcome daughter, welcome baby > be born@object
miscarry, lose the baby
pregnant, be pregnant, expect a baby
marry, wed, get married, tie the knot, be married, married, marriage, wedding, become husband and wife, exchange vow, walk down aisle, get hitched, say yes, become wife, become husband, hold wedding, celebrate wedding
divorce, get divorced, divorced
separate, split up, break up, part
engaged, get engaged
single, unmarried, bachelor
kidnap, abduct, snatch, take hostage, seize, hijack, hold hostage, hold captive, carry off, take captive, spirit away, hold to ransom, bundle into, drag off
release, free, let go, set free, liberate, let out, released, be released, be freed, be free, turn loose, allow to leave, let off, allow to go home, grant parole, parole, be let out, set at liberty, bail > go free@object
escape, flee, get away, run away, break free, break out, abscond, get off, slip away, make off, give the slip, bust out, go over wall, breakout, tunnel out, break loose, wander off, slip leash, bolt, get clean away, jailbreak
be at large, remain at large, be on the run, be on the loose, be still at large, evade capture, be free
capture, catch, apprehend, take prisoner, captured, recapture, be caught, be recaptured, be captured, be rounded up, bring in, corner, net, take alive, trap
find, locate, discover, trace, track down, recover, come across, come upon, stumble on, stumble across, dig up, unearth, sniff out, turn up, run to earth, happen on, light on, uncover, detect
find alive, turn up alive, find safe, find well, turn up safe, turn up well, find unharmed, find unhurt, locate alive, bring back alive, pull out alive, dig out alive, pull alive > find, survive@object
find dead, discover dead, recover body, find body, discover body, retrieve body, pull body, recover remain, find remain, find corpse, dig out dead, pull out dead, pull dead, find lifeless, spot body, bring body, dig dead > find, die@object
go missing, disappear, vanish, be missing, missing, disappearance, be lost, get lost, go lost
appear, turn up, show up, reappear
bury, lay to rest, inter
cremate
exhume, dig up
evacuate, leave, move out, flee home, clear out, abandon home, move to safety, seek high ground, get to safety
stay, remain, stay put, stay behind, sit tight, hold out
trap, be trapped, stuck, trapped, be stuck in, pin, be cut off, be caught in, cut off
eat, devour, consume
drink, sip, gulp
smoke
guilty
innocent, blameless, not guilty
employed, be employed
unemployed, out of work, jobless
retired, retire
sober
drunk, intoxicated
vaccinate, inoculate, be vaccinated, vaccinated
unvaccinated, be unvaccinated
`

export const LIFE_EXCLUDES = `
die || survive
kill | rescue
kill | release
release <> kidnap
unhurt || hurt
need rescue | get out unaided
unhurt | die
hurt <> die
discharge from hospital <> hospitalize
fall ill | healthy
recover | die
recover <> be in critical condition
be safe <> be in critical condition
unhurt | be in critical condition
test positive | test negative
conscious || unconscious
conscious | asleep
give birth | miscarry
marry <> divorce
engaged | single
marry | single
escape <> capture
be at large || capture
be at large | arrest
find <> go missing
appear <> go missing
bury | cremate
bury <> exhume
evacuate || stay
guilty || innocent
employed || unemployed
sober | drunk
vaccinate || unvaccinated
`
