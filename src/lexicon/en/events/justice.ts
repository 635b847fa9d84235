/** Crimes told in other words, cases and their ends, who is held and who is free; rows as in `index.ts`. */
export const JUSTICE = `
break into, break in, burgle, burglarize, smash way in, force way in, smash way into, force way into, gain entry, force entry, raid, hold up, rob, ransack, burglary, break-in, robbery, get into, heist
leave empty-handed, go away empty-handed, escape empty-handed, flee empty-handed, come away empty-handed, take nothing, get nothing
beat unconscious, knock unconscious, knock cold, lay out > unconscious@object
die a natural death, die in sleep, die peacefully, die naturally, die of illness, die of cancer > die
meet a violent death, be slain, be killed by > die
be the victim of murder, be murdered, be slain > die
die by accident, die accidentally, die in accident > die
be charged, face charge, stand accused, be under indictment, face indictment
drop the charge, drop charge, drop case, withdraw charge, dismiss charge, drop prosecution, abandon prosecution, throw out charge, close case, drop investigation, shelve case, close file, drop inquiry, end investigation, close investigation, close inquiry, dismiss case, throw out case, abandon case, discontinue, shelve investigation, abandon investigation, case be closed, end inquiry, halt prosecution
go free, walk free, be off hook, avoid jail, escape jail, avoid prison, escape prison, be free, be at liberty, leave prison, leave jail, be out of prison, be out of jail, be out of custody, be let go, regain freedom, be reunited with, leave court free, be back with, win freedom
spare jail, spare prison, give suspended sentence > go free@object
stay captive, remain captive, stay in jail, remain in jail, stay in prison, remain in prison, stay behind bar, remain behind bar, stay locked up, remain in custody, stay in custody, remain in captivity, be still hold, be in hand, be in captivity, be held hostage, be held captive, be hostage, be captive
refuse bail, deny bail, deny parole, refuse parole, keep in jail, keep in prison, turn down parole > stay captive@object
reach a verdict, return verdict, deliver verdict, come to verdict, agree on verdict, hand down verdict, give verdict
be deadlocked, deadlock, be hung, jury hang, be stuck, be split
give oneself up, give up oneself, turn in oneself, hand in oneself, hand over oneself, surrender, go to police, report to police
be let in, win asylum, get asylum, be granted asylum, receive asylum, be given refuge
grant asylum, give asylum, give refuge, offer refuge, offer asylum, grant refuge, take in, recognize as refugee, grant residence > be let in@object
deny asylum, refuse asylum, reject asylum request, refuse refuge
allow to stay, let stay, permit to stay, may stay, get to stay
evict, turn out, throw out, kick out, turf out, eject, put on street, be evicted
expel, throw out, kick out, drum out, turf out, boot out, show door, strip of membership, exclude, cast out, expulsion
remain a member, keep one's seat, stay in party, remain in party
pay the ransom, hand over ransom, meet demand, pay kidnapper
search the home, raid, search, turn over, comb, go through, carry out raid, carry out search, swoop
answer, respond, reply, give answer
veto, send back, withhold signature > reject
be found, turn up, come to light, be recovered, surface, be returned
get away with it, go unpunished, escape punishment, escape justice, go scot-free > go free
`

export const JUSTICE_EXCLUDES = `
leave empty-handed | steal
die a natural death | meet a violent death
commit suicide | meet a violent death
commit suicide | die a natural death
commit suicide | die by accident
die by accident | be the victim of murder
drop the charge <> charge
drop the charge | convict
drop the charge | go on trial
go free <> go to prison
go free || stay captive
reach a verdict || be deadlocked
give oneself up | be at large
be at large <> go to prison
extradite || allow to stay
evict || allow to stay
expel || allow to stay
expel || remain a member
grant asylum || deny asylum
be let in | extradite
sign | veto
be found <> go missing
`
