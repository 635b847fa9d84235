/**
 * Minimal pairs for each kind of meaning: a small source, and statements that differ in one thing. `+` is borne out, `-` is
 * belied, `?` is neither, `~` is borne out in part; two marks where either will do.
 */
export const MINIMAL_PAIRS = `
# bounds and sums
At least 60 homes were flooded when the dyke broke, the mayor said.
+ More than 50 homes were flooded.
- Fewer than 40 homes were flooded.
- Only 20 homes were flooded.
+ Dozens of homes were flooded.
Between 200 and 250 seals are stranded on the island, wardens said.
+ More than 100 seals are stranded on the island.
- Some 400 seals are stranded on the island.
+ Fewer than 300 seals are stranded on the island.
Twelve sailors and three officers were on board the tug.
+ Fifteen people were on board the tug.
- Twenty people were on board the tug.
No more than 80 guests may enter the vault at once.
- Up to 150 guests may enter the vault at once.
+ At most 80 guests may enter the vault at once.
Almost a third of the 900 pupils stayed at home on Monday.
+ Fewer than half of the pupils stayed at home.
- Most of the pupils stayed at home.
As many as 30 hens were stolen from the yard.
- About 90 hens were stolen from the yard.
The bakery sold exactly 41 cakes on Friday.
+ The bakery sold more than 40 cakes.
- The bakery sold 38 cakes.
# change
Rents rose by 4% to £910 a month in the spring.
+ Rents rose by 4%.
- Rents rose to 4%.
- Rents fell by 4%.
+ Rents rose to £910 a month.
The fine was raised from $50 to $80.
+ The fine was raised by $30.
+ The fine is now $80.
- The fine is now $50.
- The fine was cut to $50.
+ The fine used to be $50.
The choir has grown from 12 members to 30 since May.
+ The choir has 30 members.
- The choir has 12 members.
+ The choir had 12 members in May.
Sales of bicycles doubled last year, to 4,000.
+ Sales of bicycles rose last year.
- Sales of bicycles fell last year.
- Sales of bicycles halved last year.
# units
The tunnel is 3 miles long and 40 metres deep.
+ The tunnel is nearly 5km long.
- The tunnel is 3km long.
- The tunnel is 40 feet deep.
The pump weighs two tonnes.
+ The pump weighs 2,000kg.
- The pump weighs 200kg.
The museum paid 4m euros for the statue.
+ The museum paid four million euros for the statue.
- The museum paid 4m dollars for the statue.
- The museum paid 4,000 euros for the statue.
The ferry crosses the strait in 90 minutes.
+ The ferry crosses the strait in an hour and a half.
- The ferry crosses the strait in nine hours.
# times
The bridge opened on 4 May 2019 and closed in June 2021.
+ The bridge opened in 2019.
+ The bridge opened in spring 2019.
- The bridge opened in 2020.
- The bridge closed in May 2021.
+ The bridge closed two years after it opened.
The strike began on Monday and ended on Thursday.
+ The strike lasted less than a week.
- The strike began on Thursday.
+ The strike was over by Friday.
The library will not reopen until October.
+ The library will still be shut in September.
- The library will reopen in August.
? The library was built in October.
The mine has been closed since 1998.
+ The mine closed in 1998.
- The mine closed in 2005.
- The mine is still open.
The talks will resume on 3 July, a week after they broke off.
+ The talks broke off on 26 June.
- The talks broke off on 3 July.
# order
The driver phoned his wife before he boarded the ferry.
+ The driver boarded the ferry after he phoned his wife.
- The driver phoned his wife after he boarded the ferry.
The alarm sounded after the guests had left the hotel.
+ The guests left the hotel before the alarm sounded.
- The guests left the hotel after the alarm sounded.
The choir sang, and then the mayor spoke.
+ The mayor spoke after the choir sang.
- The mayor spoke before the choir sang.
The roof collapsed hours after the inspectors left.
- The inspectors left after the roof collapsed.
# coordination
The farm grows barley and beans but no wheat.
+ The farm grows barley.
- The farm grows wheat.
+ The farm does not grow wheat.
~ The farm grows beans and rice.
Neither the captain nor the mate was hurt.
+ The mate was not hurt.
- The captain was hurt.
+ The captain was unhurt.
Marta Soll won gold in the long jump, Ines Parr silver and Ruth Kemp bronze.
+ Ines Parr won silver.
- Ruth Kemp won silver.
+ Marta Soll won gold.
The council will close three pools in Denby but none in Halton.
+ The council will close pools in Denby.
- The council will close pools in Halton.
The tenor or the bass will sing the part.
? The tenor will sing the part.
The jury did not blame the pilot or the mechanic.
+ The mechanic was not blamed.
- The pilot was blamed.
The clerk was jailed for fraud and fined for perjury.
+ The clerk was jailed for fraud.
-? The clerk was jailed for perjury.
The thief broke a lock, took a lamp and fled on a moped.
+ The thief fled on a moped.
+ The thief took a lamp.
~ The thief took a lamp and wore a mask.
# quantifiers
All of the villages on the coast lost power.
+ Some of the villages lost power.
+ Every village on the coast lost power.
- None of the villages on the coast lost power.
Few of the tenants had locks on their doors.
+ Most of the tenants had no locks on their doors.
- Most of the tenants had locks on their doors.
Every minister except Tarrant voted for the plan.
- Tarrant voted for the plan.
+ Tarrant did not vote for the plan.
- All the ministers voted for the plan.
+ Most of the ministers voted for the plan.
Each of the four sisters will get £500.
+ The four sisters will get £2,000 in all.
- The four sisters will get £500 in all.
Most of the shops stayed open.
+ Some shops stayed open.
?- All the shops stayed open.
- No shops stayed open.
Only members may use the sauna.
+ Members may use the sauna.
-? Visitors may use the sauna.
None of the nine lambs survived.
+ All nine lambs died.
- Some of the lambs survived.
Half of the 60 lamps were broken.
+ Thirty lamps were broken.
- Forty lamps were broken.
# negation
The bank did not reveal the names of its clients.
+ The bank kept the names of its clients secret.
- The bank revealed the names of its clients.
Nobody was hurt when the crane fell.
- Several people were hurt when the crane fell.
+ The crane fell without hurting anyone.
The guards refused to let the reporters in.
- The reporters were let in.
+ The guards kept the reporters out.
The judge declined to lift the ban on hunting.
+ The ban on hunting stays in force.
- The ban on hunting was lifted.
The chancellor no longer believes the target can be met.
+ The chancellor once believed the target could be met.
- The chancellor believes the target can be met.
The letter was never sent.
- The letter was sent.
The minister did not deny that she had met the lobbyist.
-? The minister denied that she had met the lobbyist.
The runner failed to finish the race.
- The runner finished the race.
+ The runner did not finish the race.
The pump has not worked since Easter.
- The pump is working.
# modality
The airline plans to buy 20 jets.
+ The airline wants to buy 20 jets.
? The airline has bought 20 jets.
- The airline has no plans to buy jets.
The storm may reach the coast by Sunday.
? The storm reached the coast.
+ It is possible that the storm will reach the coast.
The vandals tried to set fire to the chapel.
? The vandals burned the chapel down.
+ There was an attempt to set fire to the chapel.
The swimmer managed to reach the buoy.
+ The swimmer reached the buoy.
- The swimmer did not reach the buoy.
The climber was able to free her leg.
+ The climber freed her leg.
- The climber could not free her leg.
The envoy was forced to leave the country.
+ The envoy left the country.
- The envoy stayed in the country.
The dog nearly drowned.
- The dog drowned.
+ The dog did not drown.
The clerk is accused of taking bribes.
? The clerk took bribes.
+ The clerk is said to have taken bribes.
The nurse was cleared of stealing drugs.
-? The nurse stole drugs.
# conditionals
If the council agrees, the pool will reopen in May.
? The pool will reopen in May.
? The council has agreed.
The factory will close unless the state lends it money.
? The factory will close.
The match would have been lost had the keeper not saved a penalty.
+ The keeper saved a penalty.
- The match was lost.
# credit
"The dam is safe," the engineer, Paula Voss, said. The mayor disagreed.
+ Paula Voss said the dam was safe.
- Paula Voss said the dam was not safe.
? The mayor said the dam was safe.
+ The mayor did not agree that the dam was safe.
According to the union, the owner hid the losses.
+ The union said the owner hid the losses.
? The owner said the union hid the losses.
The radio quoted the colonel as saying that the town had fallen.
+ The colonel said the town had fallen.
- The colonel said the town had not fallen.
The singer denied that she had signed the letter.
+ The singer said she had not signed the letter.
? The singer signed the letter.
- The singer said she had signed the letter.
# roles
Ostrava beat Liberec 3-1 on Saturday.
+ Liberec lost to Ostrava.
- Liberec beat Ostrava.
+ Ostrava won 3-1.
- Liberec won 3-1.
Helmut Rau sold the vineyard to Clara Dorn.
+ Clara Dorn bought the vineyard from Helmut Rau.
- Clara Dorn sold the vineyard to Helmut Rau.
- Helmut Rau bought the vineyard.
Ida Moss will take over from Karl Lund as head of the clinic.
+ Ida Moss will succeed Karl Lund.
- Karl Lund will succeed Ida Moss.
+ Karl Lund will be succeeded by Ida Moss.
The bishop was interviewed by the historian.
+ The historian interviewed the bishop.
? The bishop interviewed the historian.
Denmark has lent Malta 5m euros.
+ Malta has borrowed 5m euros from Denmark.
- Denmark has borrowed 5m euros from Malta.
A postman was bitten by a goose.
+ A goose bit a postman.
? A postman bit a goose.
# comparison
Kenya spends more on roads than Ghana does.
+ Ghana spends less on roads than Kenya.
- Ghana spends more on roads than Kenya.
- Kenya spends less on roads than Ghana.
? Ghana spends less on roads than Chad.
The new ferry is twice as long as the old one, which is 30 metres long.
+ The new ferry is 60 metres long.
+ The new ferry is longer than the old one.
- The old ferry is longer than the new one.
The quarry is the largest in the county.
+ No quarry in the county is larger.
- The quarry is the smallest in the county.
# places
A judge in Porto, Portugal, fined the circus.
+ The circus was fined in Portugal.
- The circus was fined in Spain.
+ A Portuguese judge fined the circus.
The pipe burst in the north of Kenya.
+ The pipe burst in Africa.
- The pipe burst in Asia.
? The pipe burst in Nairobi.
The embassy in Oslo was evacuated.
+ The embassy in the Norwegian capital was evacuated.
- The embassy in the Swedish capital was evacuated.
The yacht sank off Crete.
+ The yacht sank off a Greek island.
-? The yacht sank off Malta.
# kinds
A terrier bit the nurse on the hand.
+ A dog bit the nurse.
? A cat bit the nurse.
+ The nurse was bitten by a dog.
Thieves stole a cello from the van.
+ A musical instrument was stolen from the van.
-? A piano was stolen from the van.
The fake lawyer advised 40 clients.
? A lawyer advised 40 clients.
The former mayor opened the fair.
-? The mayor opened the fair.
A toy pistol was found in the bag.
? A pistol was found in the bag.
The minister's driver was hurt.
? The minister was hurt.
# names
The mayor, Anna Brandt, opened the bridge. Her brother Paul Brandt built it.
+ Paul Brandt built the bridge.
- Anna Brandt built the bridge.
+ Mayor Brandt opened the bridge.
The Norwegian firm Halden, which makes pumps, has bought Ferro, a Dutch rival.
+ Halden has bought a Dutch company.
+ A Norwegian company has bought Ferro.
- Ferro has bought Halden.
- A Dutch firm has bought Halden.
Telgro, formerly known as Nordel, is moving to Lyon.
+ Nordel changed its name to Telgro.
- Telgro is now called Nordel.
The World Health Organization (WHO) sent vaccines.
+ The WHO sent vaccines.
# outcomes
The tailor was acquitted of arson on Monday.
+ The tailor was found not guilty.
- The tailor was convicted.
? The tailor fled.
Both climbers survived the avalanche.
- The climbers were killed in the avalanche.
+ The climbers are alive.
Voters rejected the plan for a stadium.
- Voters approved the plan for a stadium.
+ Voters turned down the plan.
The talks between the guilds collapsed.
+ The talks ended without a deal.
- The talks succeeded.
The fire gutted the mill.
+ The mill burned.
- The mill was not damaged.
# references
Ola Berg met the painter Finn Rask. He sold her a portrait.
? Ola Berg sold a portrait.
Nora Lemos won the race on Sunday. She will skip the next one.
+ Nora Lemos will skip the next race.
- Nora Lemos lost the race.
The grocer Balda made a loss. It will close 40 shops.
+ Balda will close shops.
- Balda made a profit.
The committee weighed a toll and a permit, and chose the latter.
+ The committee chose a permit.
- The committee chose a toll.
Divers lost contact with the bell but soon restored it.
+ Contact with the bell was restored.
A boy and his grandmother were found in the cave. The child had a broken arm.
+ The boy had a broken arm.
-? The grandmother had a broken arm.
The crowd left early after the referee, Otto Ruch, was taken ill.
+ Otto Ruch was taken ill.
- Otto Ruch was well.
# nominalisations
The killing of the shepherd by a wolf shocked the valley.
+ A wolf killed the shepherd.
- The shepherd killed a wolf.
Bergen's purchase of the shipyard was announced on Friday.
+ Bergen bought the shipyard.
- Bergen sold the shipyard.
Smoke led to the evacuation of the school.
+ The school was evacuated.
- The school was not evacuated.
The resignation of the dean came after the audit.
+ The dean resigned.
- The dean refused to resign.
The parade was abandoned because of rain.
+ Rain put an end to the parade.
# several sentences
A lorry hit a tram in Graz on Friday. The lorry's driver was killed. Nine passengers were hurt.
+ One person was killed and nine were hurt.
- The driver of the tram was killed.
+ A lorry driver died in Graz.
- Nine passengers were killed.
The baker Tom Hale has two sons. The elder, Max, runs the shop. Pia Hale, his wife, keeps the books.
+ Max Hale runs the shop.
- Pia Hale runs the shop.
+ Pia Hale is married to Tom Hale.
`
