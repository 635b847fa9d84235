/**
 * Short reports, each with six statements: `+` two that it bears out in other words, `-` two that it belies, `?` two that look alike
 * and are neither. A mark behind an `x` is known not to be reached.
 */
export const NEAR_MISSES = `
Bakers hired before March received a bonus of 200 pounds, the Lowmoor Bakery said on Friday. Those who joined later got nothing. The firm's two night shifts will merge in August.
x+ Staff who joined the bakery before March were given a bonus.
x- Bakers who joined after March received the bonus.
? The bakery's drivers received a bonus.
+ In August the bakery will combine its two night shifts.
x- The bakery will keep its night shifts separate.
? The bakery will merge its two day shifts in August.
Pupils who live more than two miles from Carrow School travel by bus free of charge. The county council plans to end the free rides next year. Parents of younger children opposed the plan.
+ The bus costs nothing for pupils living over two miles from Carrow School.
? Pupils of Carrow School travel by bus free of charge.
- Parents of younger children supported the plan.
? All parents opposed the plan.
+ The council intends to stop the free rides next year.
- The council has no plans to end the free rides.
The lido in Penmarth would reopen on Saturday if the water tests came back clean, the manager, Rosa Field, said. It has been shut since a chlorine leak in May. Swimmers have used the harbour instead.
x+ Rosa Field said that clean water tests would allow the lido to open again on Saturday.
? The lido reopened on Saturday.
x- The lido has been open since May.
x+ The lido has been closed since chlorine escaped in May.
x- Swimmers have stayed away from the harbour.
? The chlorine leak injured swimmers.
Ferry crews will strike on Monday unless Norland Lines raises its offer, the union's secretary, Piet Aalders, warned. The company has offered three per cent. The crews want seven.
x+ If Norland Lines does not raise its offer, crews will walk out on Monday.
? Norland Lines has raised its offer.
x- The crews are asking for three per cent.
+ Piet Aalders warned of a strike by ferry crews.
- The crews have offered the company three per cent.
? Ferry crews went on strike on Monday.
Only residents of Holm may fish in the reservoir, under rules agreed by the parish on Tuesday. Visitors can still walk round it. Nobody spoke against the rules at the meeting.
x+ People who do not live in Holm are not allowed to fish in the reservoir.
x- Visitors may fish in the reservoir.
x? Only residents of Holm may sail on the reservoir.
+ There was no opposition to the rules at the meeting.
- Several people spoke against the rules at the meeting.
? The parish voted on the rules in secret.
None of the seven judges dissented when the court at Ostrava struck down the curfew. The ruling takes effect at once. A curfew for minors, passed by the same council, stays in force.
x+ All seven judges agreed to strike down the curfew.
- One of the judges dissented.
? None of the judges was a woman.
+ The curfew for minors remains valid.
x- The court struck down the curfew for minors.
x? The council will appeal against the ruling.
Most of the orchards in the Dell valley lost their blossom in the April frost, growers said. Two cherry farms escaped. No apple trees were killed.
+ More than half of the orchards in the Dell valley lost their blossom to frost.
- No orchard in the Dell valley lost its blossom.
? Most of the vineyards in the Dell valley lost their blossom.
x+ Two farms that grow cherries were spared.
- The frost killed apple trees.
? The frost killed pear trees.
Some of the 90 paintings in the Brandt collection are fakes, the museum in Kassel admitted. Experts examined each of them with X-rays. The museum did not say who had sold them.
x+ Not all the paintings in the Brandt collection are genuine.
x- Every painting in the Brandt collection is genuine.
? All the paintings in the Brandt collection are fakes.
x+ Specialists X-rayed the paintings.
x- The museum denied that any of the paintings were fakes.
x? The museum knew who had sold the paintings.
Lena Voss beat Mira Okoye in the final of the Tarbes Open on Sunday, 6-4, 7-5. It was her third title of the season. Okoye, who had knocked out the top seed on Friday, hurt her wrist in the second set.
x+ Mira Okoye lost the final of the Tarbes Open to Lena Voss.
- Mira Okoye defeated Lena Voss in the final.
x? Okoye has won three titles this season.
+ Okoye injured her wrist in the final.
x- Voss hurt her wrist in the second set.
x? Voss knocked out the top seed.
The Hill Street gallery bought a drawing from the heirs of the painter Josef Lind for 40,000 euros. It had hung in their kitchen for decades. The gallery will lend it to Vienna in the spring.
+ Lind's heirs sold a drawing to the Hill Street gallery.
- The gallery sold a drawing to the heirs of Josef Lind.
? Josef Lind bought a drawing from the gallery.
+ For decades the drawing hung in a kitchen.
- Vienna will lend the drawing to the gallery.
x? The gallery hung in a kitchen for decades.
Doctors believe that the outbreak in Mbeya began at a wedding, but they have not proved it. Sixty guests fell ill within two days. One of them, a man of 70, later died.
+ Doctors think the outbreak started at a wedding.
- Doctors have proved that the outbreak began at a wedding.
? The wedding food was tainted.
+ A 70-year-old guest died.
- None of the guests died.
? Sixty guests were taken to hospital.
The minister forgot to sign the order, so the new speed limit on the coast road did not come into force on 1 May. She signed it a week later. Fines given in between were cancelled.
x+ The minister failed to sign the order in time.
x- The minister remembered to sign the order before 1 May.
? The minister forgot to publish the order.
x+ Fines issued in the meantime were scrapped.
- The new speed limit came into force on 1 May.
x? The new speed limit came into force in April on the motorway.
The cargo ship Arvid managed to free itself from the sandbank at high tide. Two tugs had failed to pull it off the night before. Its crew of 14 stayed aboard throughout.
x+ The Arvid got off the sandbank.
- The tugs pulled the ship off the sandbank.
? The tugs managed to free another ship.
x+ The 14 crew members did not leave the ship.
x- The crew left the ship.
? The ship ran aground at high tide.
Ana Duarte pretended to be a nurse and worked at the clinic in Faro for eleven months, prosecutors say. A colleague reported her after noticing a forged diploma. She denies the charges.
x+ Prosecutors say that Ana Duarte posed as a nurse.
- Ana Duarte admits the charges.
? Ana Duarte was convicted of fraud.
+ A colleague reported Ana Duarte.
- Ana Duarte reported a colleague.
? A patient reported Ana Duarte.
Wheat is dearer than maize in Zambeli for the first time in a decade. A tonne of wheat now costs 290 dollars and a tonne of maize 270. Prices of both fell last month.
+ Maize is cheaper than wheat in Zambeli.
x- Maize is more expensive than wheat in Zambeli.
? Wheat is dearer than rice in Zambeli.
+ The price of maize dropped last month.
- The price of wheat rose last month.
? The price of sugar fell last month.
The new bridge at Tolna is longer than the old one but narrower. It opened to cyclists on Thursday and will open to cars in June. The old bridge was pulled down last year.
x+ The old bridge at Tolna was shorter than the new one.
x- The new bridge is wider than the old one.
x? The new bridge is higher than the old one.
+ Cyclists can already use the new bridge.
- The old bridge is still standing.
? Lorries have been allowed on the new bridge since Thursday.
The airline cancelled its flights to Sarn because ash from the volcano had reached the runway. Flights to the capital were not affected. Passengers were offered refunds or seats on later planes.
x+ Volcanic ash on the runway led the airline to cancel flights to Sarn.
x- The flights to Sarn were cancelled because of a strike.
? The volcano damaged the terminal at Sarn.
x+ Passengers could get their money back.
x- Flights to the capital were cancelled as well.
? Passengers were offered hotel rooms.
To save water, the city of Merida turned off its fountains on Wednesday. The reservoirs are a third full. Hospitals and schools are exempt from a ban on watering gardens that began the same day.
+ Merida switched off its fountains in order to save water.
- Merida switched on its fountains on Wednesday.
? Merida turned off its street lights to save power.
x+ Schools may still water their gardens.
x- Hospitals are banned from watering their gardens.
? The reservoirs were full a year ago.
The orchestra of Graz played in Ljubljana on Monday and in Trieste on Wednesday. Its conductor, Vera Simic, fell ill before the second concert and was replaced by her assistant. The tour ends in Venice next week.
x+ The orchestra gave a concert in Italy on Wednesday.
- The orchestra played in Trieste on Monday.
? The orchestra played in Udine on Tuesday.
x+ The assistant of Vera Simic stood in for her in Trieste.
x- Vera Simic conducted the concert in Trieste.
x? Vera Simic will conduct in Venice.
A fire broke out in a textile mill in Faisalabad in the small hours of Saturday. It was put out by noon. Nine workers were treated for burns and three for smoke, the rescue service said; all have gone home.
x+ The fire at the mill was extinguished before Saturday evening.
x- The mill was still burning on Saturday evening.
? The mill reopened on Saturday evening.
+ There was a fire at a factory in Pakistan.
x- Nobody was hurt in the fire.
? Nine fire engines were sent to the mill.
Of the 48 seats on the council, the Greens hold 20 and the Liberals 17. The rest belong to independents. The mayor, Otto Renn, is a Liberal.
x+ Independents hold 11 seats on the council.
x- The Liberals have more seats than the Greens.
x? The Greens have governed the council with the Liberals.
x+ The Greens are the largest party on the council.
x- The mayor belongs to the Greens.
? The mayor's deputy is a Liberal.
The rescue cost 1.2m dollars, of which the state of Oria paid 900,000 and the county the rest. Two climbers had been stuck on a ledge for three days. Both were flown to hospital and one has since been sent home.
x+ The county paid 300,000 dollars towards the rescue.
x- The county paid most of the cost of the rescue.
? The climbers paid part of the cost of the rescue.
x+ The two climbers were taken to hospital by air.
x- Both climbers are still in hospital.
? Both climbers broke their legs.
The union rejected the pay offer on Thursday, but agreed to meet the mediator again. Its members had voted by 812 to 340 against it. The employers called the vote a disappointment.
+ The union turned down the pay offer.
- The union accepted the pay offer.
? The employers rejected the mediator.
x+ More members voted against the offer than for it.
x- A majority of members voted for the pay offer.
? The union has agreed to end the strike.
A court in Leuven cleared the surgeon of manslaughter but found her guilty of forging records. She was fined 6,000 euros. The dead man's family plans to appeal.
+ The surgeon was acquitted of manslaughter.
- The surgeon was convicted of manslaughter.
? The surgeon was dismissed by the hospital.
+ The family of the dead man intends to appeal.
- The surgeon was cleared of forging records.
? The surgeon has appealed against the fine.
The government will not raise the fuel duty this year, the chancellor told parliament. She left open whether it would rise in the next budget. Hauliers welcomed the news.
x+ Fuel duty will stay where it is this year.
- The government will put up the fuel duty this year.
x? The government will not raise the duty on tobacco this year.
x+ Hauliers were pleased that the duty would not go up.
- Hauliers criticised the announcement.
? Fuel duty will rise in the next budget.
No passenger was hurt when a tram left the rails in Linz on Tuesday evening. The driver had a broken arm. The line stayed shut overnight.
+ The passengers on the tram were unhurt.
- Several passengers were injured in the tram accident.
? No pedestrian saw the tram leave the rails.
x+ A tram was derailed in Linz.
x- The driver of the tram escaped unhurt.
? The driver of the tram was arrested.
Neither the coach nor the captain of Bolton Rovers spoke to reporters after the defeat by Leigh. The goalkeeper, Sam Tull, apologised to the fans. Rovers have now lost five matches in a row.
x+ The coach of Bolton Rovers did not speak to the press.
- The captain of Bolton Rovers talked to reporters after the match.
? The owner of Bolton Rovers did not speak to reporters.
x+ Leigh beat Bolton Rovers.
- Bolton Rovers beat Leigh.
? Leigh have won five matches in a row.
The zoo in Arnsberg has two new tigers, both of them female, and one new lion. The tigers came from Leipzig and the lion from Lyon. Visitors will see the lion from Easter and the tigers from June.
+ The lion at the zoo came from France.
- The tigers came from Lyon.
? Both tigers were born in Leipzig.
+ The lion will be shown to visitors before the tigers.
- The zoo has two new lions.
? The zoo will open a new tiger house in June.
The editor told the reporter that he had been wrong to name the witness. The newspaper apologised on Monday and removed the name from its website. The witness has asked for damages.
x+ The paper said sorry and took the name of the witness down from its website.
- The newspaper refused to apologise.
? The editor was wrong to name the witness.
x+ The witness wants compensation.
- The newspaper has kept the name of the witness on its website.
x? The newspaper has paid the witness damages.
Inga Solberg, whose brother runs the rival firm Nordkapp, has been named head of Polar Cruises. She replaces Erik Dahl, who retired in May. He will stay on the board as an adviser.
+ Erik Dahl will remain on the board.
- Erik Dahl succeeds Inga Solberg at Polar Cruises.
x? Inga Solberg retired in May.
+ Inga Solberg is the new head of Polar Cruises.
x- Inga Solberg's brother runs Polar Cruises.
? Inga Solberg worked for Nordkapp.
Patients over 60 with asthma can now have the vaccine at any pharmacy in Wales. Others must go to a clinic. The health board has ordered 400,000 doses.
x+ In Wales a 70-year-old with asthma can be vaccinated at a pharmacy.
? Patients with asthma can have the vaccine at any pharmacy in England.
x- Patients over 60 with asthma must go to a clinic to have the vaccine.
+ Doses of the vaccine have been ordered by the health board.
- The health board ordered 40,000 doses.
? The health board has received 400,000 doses.
Diesel cars registered before 2010 are banned from the centre of Turin from Monday. Petrol cars are not covered. Drivers who ignore the ban face a fine of 160 euros.
x+ A diesel car registered in 2005 may not enter the centre of Turin from Monday.
x? Lorries are banned from the centre of Turin.
x- Petrol cars are banned from the centre of Turin.
x+ Drivers can be fined 160 euros if they break the ban.
- There is no penalty for drivers who ignore the ban.
? A driver was fined 160 euros for ignoring the ban.
Had the alarm worked, the guards would have caught the thieves, the police inspector said. It had been broken for a week. The thieves took two crowns and left through a skylight.
x+ According to the inspector, the guards would have caught the thieves if the alarm had been working.
- The guards caught the thieves.
x? The guards had reported the broken alarm.
+ Two crowns were stolen.
x- The alarm was working when the thieves came.
? The thieves have sold the crowns.
If the rains fail again, the government of Kasai may ask for food aid, the farm minister said. Last year's harvest was the smallest since 1998. The stores hold enough grain for four months.
x+ The minister said Kasai might seek food aid in the event of another drought.
? The government of Kasai has asked for food aid.
- Last year's harvest was larger than the one before it.
x+ No harvest since 1998 had been smaller than last year's.
x- The grain stores are empty.
? The rains have failed again this year.
Maria Keller, the head of the Alpine Club, persuaded the canton to close the glacier path. Hoteliers in Zinal had urged it not to. The path will be shut from 1 July to 30 September.
+ The canton agreed to close the glacier path.
- The canton refused to close the glacier path.
? The canton will close the ski lifts.
x+ The glacier path will be closed in August.
- The glacier path will be open all summer.
? The glacier path was closed last August.
Turkish police arrested a Dutch journalist in Izmir on Thursday and released her the next day. They accuse her of entering a military zone. Her newspaper says she had permission.
+ A reporter from the Netherlands was arrested by police in Turkey.
- Dutch police arrested a Turkish journalist.
? Dutch police have questioned the journalist.
x+ The journalist was set free on Friday.
- The journalist is still being held.
? The journalist entered a military zone.
Hardly any snow fell in the Tatra mountains in December, and the ski school in Zakopane laid off half its teachers. The hotels, by contrast, were almost full. January brought a metre of snow in two days.
+ There was very little snow in the Tatra mountains in December.
- Heavy snow fell in the Tatra mountains in December.
? Hardly any rain fell in the Tatra mountains in December.
+ Some of the teachers at the ski school lost their jobs.
- The ski school kept all its teachers.
? The hotels laid off half their staff.
All but two of the 27 member states backed the treaty on river pollution at the summit in Riga. Hungary and Malta voted against it. The treaty needs no further vote, and comes into force in 2027.
x+ Twenty-five member states backed the treaty.
- All the member states backed the treaty.
? All the member states have signed a treaty on air pollution.
x+ Malta opposed the treaty.
- Hungary backed the treaty.
? Hungary proposed the treaty.
The drug company Ferrin stopped its trial early after the pills worked better than expected. In the group that took them, deaths fell by a third. The firm's shares rose 12 per cent on the news.
x+ Ferrin ended the trial because the results were better than expected.
- Ferrin stopped the trial because the pills did not work.
? Ferrin stopped another trial because it ran out of money.
+ Shares in Ferrin went up.
- Ferrin's shares lost value on the news.
? The pills worked better than those of a rival.
The bank raised its main rate to 4 per cent from 3.5 per cent so as to slow inflation. Two of its nine directors wanted to keep it unchanged. The next decision is due in September.
x+ The bank put up its main rate in an effort to curb inflation.
x- The bank cut its main rate to 3.5 per cent.
? The bank sold bonds so as to slow inflation.
x+ Most of the directors did not want to leave the rate unchanged.
- All nine directors wanted to keep the rate unchanged.
x? Two of the directors wanted to cut the rate.
`

/** Smaller ones: of which the statements say one thing more, or less, or another. */
export const ONE_THING = `
Only the captain of the team was fined.
- The other players were fined.
Only two of the nine ships reached port.
+ Most of the ships did not reach port.
- All nine ships reached port.
Not all of the flats were damaged.
+ Some of the flats were not damaged.
- All of the flats were damaged.
? None of the flats were damaged.
Every clinic in the region has a generator.
- No clinic in the region has a generator.
+ The clinics in the region have generators.
Half of the workers walked out.
- All the workers walked out.
+ Some of the workers walked out.
? Most of the workers stayed at work.
Two of the three suspects were arrested.
- All three suspects were arrested.
Both bridges were closed.
- Neither bridge was closed.
At least 20 people were hurt.
- Nobody was hurt.
A majority of voters backed the plan.
- Most voters rejected the plan.
- A minority of voters backed the plan.
The museum bought the vase and the library bought the map.
- The museum bought the map.
+ The library bought the map.
The museum bought the vase and the library the map.
+ The library bought the map.
- The library bought the vase.
Trains to Leeds and buses to York were cancelled.
? Buses to Leeds were cancelled.
The clerk stole a ring and hid a watch.
? The clerk hid a ring.
? The clerk stole a watch.
The firm will close its Leeds plant but keep its York plant.
- The York plant will close.
The firm will close its Leeds plant but not its York plant.
- The York plant will close.
+ The firm will not close its York plant.
+ The firm will close its Leeds plant.
Neither the mayor nor her deputy attended the funeral.
- The deputy attended the funeral.
Either the pump or the valve had failed.
? The pump had failed.
The nurse denied stealing the pills.
+ The nurse said she had not stolen the pills.
The council has not yet approved the tunnel.
- The tunnel has been approved.
The council has yet to approve the tunnel.
- The council has approved the tunnel.
The strike failed to halt the trains.
- The strike halted the trains.
There was no sign of the missing boat.
- The missing boat was found.
The pilot was not drunk.
- The pilot was drunk.
The law does not ban smoking in parks.
- Smoking in parks is banned.
The factory never reopened after the fire.
- The factory reopened after the fire.
The minister did not resign but was sacked.
- The minister resigned.
+ The minister was dismissed.
The trial will go ahead without the main witness.
- The main witness will testify at the trial.
He left the party without paying.
- He paid.
The mayor met the bishop. The latter called the talks useful.
+ The bishop said the talks were useful.
The winger scored twice. Her team won 2-0.
+ The winger's team won.
The court upheld the ban.
- The court overturned the ban.
The factory employs 300 people.
+ Three hundred people work at the factory.
The guard was unhurt.
- The guard was injured.
The orchard belongs to the abbey.
+ The abbey owns the orchard.
The ship sank off Crete.
+ The vessel went down near Crete.
A spaniel bit the postman.
+ A dog bit the postman.
A dog bit the postman.
? A spaniel bit the postman.
The thieves stole jewellery.
? The thieves stole a necklace.
The thieves stole a necklace.
+ The thieves stole jewellery.
The bill was passed unanimously.
+ Nobody voted against the bill.
Only Peru objected to the treaty.
- Chile objected to the treaty.
+ Peru objected to the treaty.
Only residents may park here.
? Cyclists may park here.
The bank refused to lend the money.
- The bank lent the money.
The bank lent the farmer the money.
- The bank refused to lend the farmer the money.
The aunt persuaded the boy to sing.
+ The boy agreed to sing.
- The boy refused to sing.
The aunt urged the boy to sing.
? The boy agreed to sing.
The mill laid off half its weavers.
- The mill kept all its weavers.
? The mill kept some of its weavers.
Nearly all the seats were sold.
- All the seats were sold.
Most of the ewes were sold.
+ More than half of the ewes were sold.
More than a third of the ewes were sold.
? Most of the ewes were sold.
Two of the nine ships reached port.
? Few of the ships reached port.
No apple trees died.
? The frost killed pear trees.
No trees died.
- The frost killed pear trees.
Neither the pump nor the valve had failed.
- The pump had failed.
The bank sued the city because it had not paid.
? The bank had not paid.
The shop closed because it had no staff.
+ The shop had no staff.
`
