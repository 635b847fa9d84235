/** Accidents, fires, storms and quakes, searches, animals and bodies; rows as in `index.ts`. */
export const MISHAPS = `
knock down, run over, run down, knock over, hit, strike, plow into, plough into, drive into, knock off bike, knock off bicycle, crash into, smash into, slam into, ram, rear-end, bump into, be run over, run into, collide
leave the road, veer off road, come off road, run off road, go off road, skid off road, swerve off road, slide off road, plunge off road, land in ditch, slide into ditch, skid into ditch, roll into ditch, go into ditch
stay on the road, remain on road, keep to road
stop at the scene, remain at scene, stay at scene, wait for police, stay with victim, stop to help
flee the scene, leave scene, flee scene, drive off, drive away, speed off, hit and run, run from scene, ride off
flow again, traffic flow, run freely, get moving again, be moving again
overrun the runway, overshoot runway, skid off runway, slide off runway, run off runway, veer off runway, come off runway, roll off runway, leave runway
fly on, continue to destination, continue flight, keep flying
turn round, turn back, turn around, head back, double back, return to base, return to port, return to airport, fly back, retrace step
be grounded, ground, stay on ground, remain on ground
take to the air, take off, leave ground, lift off, become airborne, be airborne
abandon ship, take to lifeboat, take to boat, jump overboard, leave ship, leave vessel, abandon vessel, climb into lifeboat
stay on board, remain on board, stay aboard, remain aboard, stay with ship, stay on ship
reach port, limp into port, make port, limp home, limp into harbor, reach harbor, get to port > float
tow into port, tow to port, tow to harbor, tow into harbor, take in tow, tow ashore, tow to safety > reach port@object
tear through, rip through, sweep through, race through, engulf, consume, gut, spread through > burn@object
deliberate, be deliberate, on purpose, intentional, be intentional, be arson, start on purpose, start deliberately, set deliberately, light on purpose, set on purpose, light deliberately, do on purpose, arson
accidental, be accidental, be accident, start by accident, start accidentally, happen by accident, start by chance, be mishap, be mere accident, be tragic accident
lose its roof, lose roof, tear roof, tear off roof, rip off roof, blow off roof, rip roof, take off roof, carry off roof, strip of roof
make landfall, come ashore, hit land, reach land, hit coast, strike coast, slam ashore, hit shore, move ashore
shake, rock, jolt, rattle, strike, hit, jar, feel tremor, quake, tremble
burst, breach, be breached, give way, break
be fractured, fractured, be in piece, be smashed, be shattered, be snapped
be fine, be okay, be all right, be unbroken, be in order, be in good shape, be in perfect order, be whole
call off the search, call off search, give up search, abandon search, end search, suspend search, stop look, stop search, call off hunt, halt search, scale down search, give up hunt, abandon hunt, search end, search be over, search be off, break off search
keep searching, continue search, keep looking, resume search, carry on look, be still search, go on look, search continue, search go on, keep up search, widen search, expand search, step up search
put down, put to sleep, euthanize, cull, shoot dead > kill
swim free, return to sea, swim off, swim away, return to water > survive
call for help, send distress call, send SOS, issue mayday, radio for help, cry for help, send mayday, send out SOS, send distress signal, fire flare, put out mayday, shout for help, ask for help
be in hospital, remain in hospital, stay in hospital, be in intensive care, recover in hospital, lie in hospital, be in clinic
leave hospital, go home, be home, be out of hospital, be back home, leave clinic, be discharged, be at home, recover at home, return home
be effective, effective, work, prove effective, do trick, show benefit, have effect, do job, make difference, prove itself, show effect
be ineffective, ineffective, be useless, prove useless, prove ineffective, have little effect
be to blame, be at fault, be responsible, bear blame, bear responsibility, be behind, carry blame, take blame, be fault of, be culprit, be blamed
be blameless, be in clear
clear of blame > be blameless@object
be alight, be ablaze, be on fire, be in flame, be still burn, burn, smolder, be still alight, be still ablaze
`

export const MISHAPS_EXCLUDES = `
leave the road || stay on the road
stop at the scene || flee the scene
fly on || turn round
be grounded | take to the air
be grounded | depart
abandon ship | stay on board
reach port | sink
deliberate || accidental
be fractured || be fine
be fractured | intact
call off the search <> keep searching
be effective || be ineffective
leave hospital <> be in hospital
be in hospital <> discharge from hospital
be to blame || be blameless
swim free | die
crash | land
spare | tear through
spare | burn
stay standing || burst
block <> flow again
be alight <> put out
`
