/**
 * Who is meant and how many of them: small sources, and statements that differ in one thing. `+` is borne out, `-` is belied, `?` is
 * neither, `~` is borne out in part.
 */
export const TOLD_APART = `
# reference
A plumber and his apprentice fell from a scaffold in Bexholm. The apprentice broke an arm. The older man escaped with bruises.
+ The apprentice broke an arm.
- The plumber broke an arm.
+ The plumber escaped with bruises.
The architect, Nora Feld, phoned the builder Tomas Ruhl on Sunday. He begged her to change the roof. She refused.
+ Tomas Ruhl begged Nora Feld to change the roof.
- Nora Feld begged Tomas Ruhl to change the roof.
+ Nora Feld refused.
- Tomas Ruhl refused.
Two sisters entered the marathon. One, a teacher, finished in three hours. The other gave up after 20km.
+ One of the sisters gave up after 20km.
- Both sisters gave up after 20km.
+ One of the two sisters finished in three hours.
- Neither of the sisters finished.
The council looked at a tram and a bus lane, and settled on the former.
+ The council settled on a tram.
- The council settled on a bus lane.
The library and the museum both applied for money. The former received £40,000, the latter nothing.
+ The library received £40,000.
- The museum received £40,000.
A seven-year-old boy and his aunt were rescued from the river Tolle. The child was taken to hospital. The woman needed no treatment.
+ The boy was taken to hospital.
- The aunt was taken to hospital.
+ The aunt needed no treatment.
- The boy needed no treatment.
The glazier Piet Rolfes has shut his studio. The 52-year-old set it up with his aunt in 1999. She means to teach in Oriel.
? Piet Rolfes means to teach in Oriel.
The singer Ida Moreau has cancelled her tour. The 61-year-old has had an operation on her knee. Her husband, the pianist Carl Moreau, will play alone.
+ Ida Moreau has had an operation on her knee.
+ Ida Moreau's husband will play alone.
+ Ida Moreau is 61.
Fernbrook Foods bought its rival Oatley Mills in March. The company, which makes porridge, has 300 workers. It closed the mill in Dorn last week.
? Oatley Mills makes shoes.
A lorry hit a taxi near Ansby. Its driver, a grandmother, was unhurt. The taxi was crushed.
+ The taxi was crushed.
- The lorry was crushed.
A dog bit a postman in Lerwick. The animal was put down. The man needed ten stitches.
+ The dog was put down.
+ The postman needed ten stitches.
Three hikers were lost on the ridge. One walked down by himself, another was carried by rescuers and a third was found dead.
+ One of the hikers was found dead.
- All three hikers were found dead.
- None of the hikers was found dead.
+ One of the hikers was carried by rescuers.
The tenor Paolo Righi quarrelled with the conductor Vera Stolz. She walked out. He apologised a day later.
+ Vera Stolz walked out.
- Paolo Righi walked out.
+ Paolo Righi apologised.
- Vera Stolz apologised.
The nurse gave the pensioner a pill at noon. She fainted an hour later.
? The doctor fainted.
Skylark Ferries carried two million people last year. Blue Line, the larger company, carried five million. The smaller firm has raised its fares.
+ Skylark Ferries has raised its fares.
Anna Berg and her daughter Lisa opened a bakery in 2019. The mother bakes the bread and the daughter runs the shop.
+ Anna Berg bakes the bread.
- Lisa bakes the bread.
The manager, Ole Winther, praised the goalkeeper, Sam Tanaka. "He kept us in it," Winther said.
+ Ole Winther praised Sam Tanaka.
A Swede and a Finn shared the prize. The Swede will give her half to charity.
+ The Swede will give her half to charity.
- The Finn will give her half to charity.
The mayor of Tarn, Elsa Brink, opened the rink with her deputy, Jon Kadar. He fell on the ice; she did not.
+ Jon Kadar fell on the ice.
- Elsa Brink fell on the ice.
The museum lent the portrait to a gallery in Oslo. The gallery has now lost it.
+ The gallery has lost the portrait.
- The museum has lost the portrait.
The bank sacked its auditor after it found errors in his report.
+ The bank found errors in the auditor's report.
Selma Ruiz, whose mother ran a circus, trains lions. Her brother trains horses.
+ Selma Ruiz's brother trains horses.
- Selma Ruiz trains horses.
+ Selma Ruiz's mother ran a circus.
The ship struck a whale and sank. Its crew of nine took to the lifeboats.
+ The ship's crew took to the lifeboats.
+ The ship sank.
A motorist and a cyclist collided on the bridge. The latter was taken to hospital; the former was breathalysed.
+ The cyclist was taken to hospital.
- The motorist was taken to hospital.
+ The motorist was breathalysed.
- The cyclist was breathalysed.
Both candidates want lower taxes, but only one of them, Rosa Keel, would close the port.
+ Rosa Keel would close the port.
The surgeon operated on the boxer for six hours. The patient is now stable.
- The surgeon is stable.
The council owns two pools. One has been shut since May, and the other opens at noon.
+ One of the pools has been shut since May.
- Both pools have been shut since May.
- Both of the council's pools open at noon.
# names
Quillon, formerly known as Dressler Paper, will shut its plant in Hovby.
+ Dressler Paper is now called Quillon.
- Quillon is now called Dressler Paper.
+ Quillon used to be called Dressler Paper.
- Dressler Paper used to be called Quillon.
+ Dressler Paper will shut its plant in Hovby.
The rapper Dwayne Pitt, better known as Big Tarn, was fined for speeding.
+ Big Tarn was fined for speeding.
Karlsson Marine, a subsidiary of Baltica Group, has gone bust. The parent firm is not affected.
+ A subsidiary of Baltica Group has gone bust.
+ Karlsson Marine has gone bust.
+ Karlsson Marine belongs to Baltica Group.
A Greek won the regatta. A Chilean was second and a Norwegian third.
+ A sailor from Greece won the regatta.
+ A competitor from Norway was third.
Walter Haines Sr. sold the farm in June. His son, Walter Haines Jr., still lives there.
+ The elder Walter Haines sold the farm.
- Walter Haines Jr. sold the farm.
+ Walter Haines Sr. sold the farm.
+ Walter Haines Jr. still lives there.
John Aldous was jailed on Friday. His brother Peter Aldous was cleared.
+ John Aldous was jailed.
- Peter Aldous was jailed.
+ Peter Aldous was cleared.
- John Aldous was cleared.
The novelist Jean Ashworth, née Lindqvist, was born in Malmo.
+ Jean Ashworth was born Jean Lindqvist.
+ Jean Ashworth was born in Malmo.
The International Cocoa Board (ICB) met in Accra. The ICB raised its forecast.
+ The International Cocoa Board raised its forecast.
The boxer Milo "Hammer" Duarte retired on Monday.
+ Hammer Duarte retired.
+ Milo Duarte retired.
Professor Helga Brandt won the prize, and Sir Colin Dray presented it.
+ Helga Brandt won the prize.
+ Colin Dray presented the prize.
Tanvold, now called Nordhaven, has 900 inhabitants.
+ Nordhaven was once called Tanvold.
- Tanvold was once called Nordhaven.
+ Nordhaven has 900 inhabitants.
Queen Anna II opened the bridge. Queen Anna I had laid its first stone.
+ Queen Anna II opened the bridge.
- Queen Anna I opened the bridge.
The band, originally called The Shivers, renamed itself Cold Front in 1998.
+ Cold Front was originally called The Shivers.
- The Shivers was originally called Cold Front.
An Australian and a Kenyan shared the lead after the first round.
+ A player from Kenya shared the lead.
? A player from Ghana shared the lead.
Two Danes were arrested in Lisbon with a bag of diamonds.
+ Two people from Denmark were arrested in Lisbon.
Susan Carter-Hale, who was born Susan Pike, chairs the trust.
+ Susan Carter-Hale was born Susan Pike.
- Susan Pike was born Susan Carter-Hale.
+ Susan Carter-Hale chairs the trust.
Leontine Marsh, née Dubois, swam the lake in 1956.
+ Leontine Marsh's maiden name was Dubois.
The Bishop of Wexley, the Right Reverend Owen Tighe, blessed the boats.
+ Owen Tighe blessed the boats.
+ The Bishop of Wexley blessed the boats.
+ The Bishop of Wexley is Owen Tighe.
The guitarist Raymond "Slim" Potter died on Monday. His cousin, the drummer Reggie Potter, survives him.
+ Slim Potter died on Monday.
- Reggie Potter died on Monday.
The World Pigeon Union, or WPU, has banned the bird. The WPU's president resigned.
+ The World Pigeon Union's president resigned.
Bombay, as Mumbai was then called, had two million people.
+ Mumbai was once called Bombay.
- Bombay was once called Mumbai.
Alphagrid belongs to a Swiss group, Terrano. Alphagrid will cut 200 jobs.
+ Terrano owns Alphagrid.
- Alphagrid owns Terrano.
+ Alphagrid is a subsidiary of Terrano.
- Terrano will cut 200 jobs.
Lindqvist Jr took over the shop when his father, Karl Lindqvist Sr, retired.
+ Karl Lindqvist Sr retired.
A Frenchman, a Pole and an Australian were rescued from the crevasse.
+ An Australian was rescued.
- A German was rescued.
The Peruvian swimmer Nilda Soto beat the Kenyan Faith Odhiambo.
+ Nilda Soto is from Peru.
- Nilda Soto is from Kenya.
+ Faith Odhiambo is from Kenya.
- Faith Odhiambo beat Nilda Soto.
Dame Judith Frayne played the queen; her daughter, Joan Frayne, played the maid.
+ Judith Frayne played the queen.
- Joan Frayne played the queen.
+ Joan Frayne played the maid.
The singer known as Moth, whose real name is Petra Olin, has cancelled.
+ Moth's real name is Petra Olin.
The Republic of Korea beat Japan 2-0.
+ South Korea beat Japan.
- North Korea beat Japan.
Georgia's parliament in Tbilisi passed the bill.
+ The Georgian parliament passed the bill.
Twitter, which was renamed X in 2023, is based in the south.
+ X was called Twitter until 2023.
- Twitter was called X until 2023.
A. J. Fenwick, the novelist, and T. R. Fenwick, the painter, are not related.
+ T. R. Fenwick is a painter.
- A. J. Fenwick is a painter.
The Duke of Marle's elder son, Hugo, inherits the title; the younger, Basil, gets the farm.
+ Basil gets the farm.
- Hugo gets the farm.
# quantifier
All but four of the school's 24 pupils passed the exam.
+ Twenty of the pupils passed the exam.
- All of the pupils passed the exam.
+ Most of the pupils passed the exam.
Only the bassist turned up for the rehearsal. The other musicians were stuck in traffic.
+ One of the musicians turned up for the rehearsal.
- Most of the musicians turned up for the rehearsal.
- All of the musicians turned up for the rehearsal.
+ The bassist turned up for the rehearsal.
Every country in the Nordic Council except Iceland signed the accord.
+ Sweden signed the accord.
- Iceland signed the accord.
+ Norway signed the accord.
Every member of the G7 apart from Japan raised its tariffs.
+ Canada raised its tariffs.
- Japan raised its tariffs.
Burglars took a clock, three rings and a radio from the flat but left the television.
+ The television was left.
No dogs apart from guide dogs are allowed on the beach in July.
+ Guide dogs are allowed on the beach in July.
- Guide dogs are not allowed on the beach in July.
+ Spaniels are not allowed on the beach in July.
- Spaniels are allowed on the beach in July.
Few of the farmers had paid for the water, the inspector said.
+ Most of the farmers had not paid for the water.
- Most of the farmers had paid for the water.
- All of the farmers had paid for the water.
Each of the four nurses will get €500.
+ Each nurse will get €500.
- Each nurse will get €2,000.
The four cousins inherited £80,000 between them.
+ The cousins inherited £80,000 in all.
+ The four cousins together inherited £80,000.
Neither of the pilots was hurt, and none of the passengers needed treatment.
+ No passengers needed treatment.
- One of the pilots was hurt.
- Some of the passengers needed treatment.
Half of the hotel's 80 rooms were flooded.
+ Forty of the rooms were flooded.
- Sixty of the rooms were flooded.
- All of the rooms were flooded.
Nobody except the cook saw the fire start.
+ The cook saw the fire start.
- The cook did not see the fire start.
Everyone on the committee bar the treasurer voted for the plan.
- The treasurer voted for the plan.
Not all the shops in the arcade have reopened.
- All the shops in the arcade have reopened.
None of the nine paintings was damaged.
- One of the paintings was damaged.
+ The nine paintings were not damaged.
Most of the 200 passengers were children.
- None of the passengers were children.
- Few of the passengers were children.
Only two of the 15 boats finished the race.
- Most of the boats finished the race.
+ Two of the boats finished the race.
- Three of the boats finished the race.
The pharmacy sells every painkiller but aspirin.
- The pharmacy sells aspirin.
The museum is open every day except Tuesday.
- The museum is open on Tuesday.
Only members may use the pool.
+ Members may use the pool.
More than half of the 60 delegates walked out.
- Fewer than 20 delegates walked out.
Three of the five judges voted to acquit.
- All five judges voted to acquit.
- None of the judges voted to acquit.
- Only two of the judges voted to acquit.
None but the two guides knew the way.
+ The two guides knew the way.
- The guides did not know the way.
With one exception, all the houses in the lane were damaged.
+ Most of the houses in the lane were damaged.
Neither road has reopened.
- One road has reopened.
- Both roads have reopened.
Two-thirds of the 300 workers went on strike.
+ 200 workers went on strike.
- 150 workers went on strike.
Every ward but the maternity unit will close.
+ Most wards will close.
- The maternity unit will close.
+ The maternity unit will not close.
The clinic treats only children.
- The clinic treats adults.
+ The clinic treats children.
None of the three bidders met the deadline.
- One of the three bidders met the deadline.
At least half of the votes were invalid.
- A quarter of the votes were invalid.
No passenger was hurt, but both drivers were.
- A passenger was hurt.
All six lifts are broken.
+ Several lifts are broken.
+ Six lifts are broken.
- Four lifts are broken.
Tickets cost £12 each, so the family of five paid £60.
+ The family paid £60 in all.
- Tickets cost £60 each.
Not every household has been paid.
- Every household has been paid.
- All households have been paid.
Some of the statues, though not the bronze ones, were sold.
+ Some of the statues were sold.
- The bronze statues were sold.
- All of the statues were sold.
# coordination
Police said one egg had been thrown from a balcony and another from a bus.
+ An egg was thrown from a bus.
Ivy Chan won the slalom, Greta Haas the downhill and Olga Ried the super-G.
+ Greta Haas won the downhill.
- Ivy Chan won the downhill.
- Olga Ried won the slalom.
+ Olga Ried won the super-G.
Halden and Skive won 4-0 and 2-1 respectively.
+ Halden won 4-0.
+ Skive won 2-1.
- Skive won 4-0.
The tailor was fined £300 for fraud and £90 for parking on a pavement.
+ The tailor was fined £300 for fraud.
- The tailor was fined £90 for fraud.
+ The tailor was fined £90 for parking on a pavement.
- The tailor was fined £300 for parking on a pavement.
The court gave the forger four years and his two helpers two each.
+ The forger was given four years.
- The forger was given two years.
The price of copper rose by 3% and that of tin by 5%, while lead fell.
+ The price of tin rose by 5%.
- The price of tin rose by 3%.
Lena Faust and Omar Said, who are both doctors, founded the clinic in 2011.
+ Omar Said founded the clinic.
The burglar broke a lock, took two cameras and fled on foot.
+ The burglar took two cameras.
+ The burglar fled on foot.
~ The burglar took two cameras and wore a hood.
The storm tore off roofs in Hask and uprooted trees in Brenn, but spared Lund.
+ The storm uprooted trees in Brenn.
+ Lund was spared by the storm.
The zoo bought two pandas from China and a tiger from India.
+ The zoo bought a tiger from India.
- The zoo bought a tiger from China.
- The zoo bought two pandas from India.
Tom plays the piano and Jill the violin.
+ Jill plays the violin.
- Jill plays the piano.
- Tom plays the violin.
The minister visited Quito but not Lima.
+ The minister visited Quito.
- The minister visited Lima.
Neither Ulla Rehn nor Bo Strand attended the funeral.
- Ulla Rehn attended the funeral.
- Bo Strand attended the funeral.
+ Bo Strand did not attend the funeral.
The firm will build 60 houses in Kell and 25 in Marn.
+ The firm will build 25 houses in Marn.
+ The firm will build 85 houses.
Not only the roof but also the cellar was damaged.
+ The cellar was damaged.
The eldest child inherited the house, the second the car and the youngest a ring.
+ The youngest child inherited a ring.
+ The second child inherited the car.
Italy sent 40 firefighters and Greece two planes.
+ Greece sent two planes.
- Italy sent two planes.
- Greece sent 40 firefighters.
Hail broke windows in Orm and flattened crops in Vell.
? Hail flattened crops in Orm.
+ Hail broke windows in Orm.
The chef and the waiter quit, but the cleaner stayed.
+ The cleaner stayed.
- The chef stayed.
+ The chef quit.
The committee will meet in Basel on Monday and in Geneva on Thursday.
+ The committee will meet in Geneva on Thursday.
- The committee will meet in Geneva on Monday.
- The committee will meet in Basel on Thursday.
She speaks Danish and Thai but not Greek.
+ She speaks Thai.
- She speaks Greek.
The train from Arles was cancelled and the one from Nice delayed.
+ The train from Nice was delayed.
In March the factory made 300 cars, in April 250 and in May none.
+ The factory made 250 cars in April.
- The factory made 300 cars in April.
- The factory made 250 cars in May.
He has neither a licence nor insurance.
- He has a licence.
- He has insurance.
+ He has no insurance.
Kim Sand and Lee Oakes married in 2015 and divorced in 2020.
+ Kim Sand and Lee Oakes divorced in 2020.
- Kim Sand and Lee Oakes divorced in 2015.
Rain stopped play on Friday and fog on Saturday.
- Rain stopped play on Saturday.
The red team won by four points, the blue team by nine.
+ The blue team won by nine points.
- The red team won by nine points.
- The blue team won by four points.
Police arrested the two brothers, who own the bar, and a barmaid.
- The barmaid owns the bar.
Teachers want more pay and nurses shorter shifts.
+ Nurses want shorter shifts.
A nurse was stabbed and a porter punched.
+ A porter was punched.
The novel won the Ryder prize, and its author, Kay Dunne, the Medlar medal.
- The novel won the Medlar medal.
Petrol costs €1.80 in Austria, €1.95 in Italy and €2.10 in Denmark.
+ Petrol costs €2.10 in Denmark.
- Petrol costs €1.80 in Denmark.
+ Petrol costs €1.95 in Italy.
The coach was sacked but his assistant, Leo Marsh, was not.
+ The coach was sacked.
The party won 12 seats in the north and four in the south.
+ The party won four seats in the south.
- The party won 12 seats in the south.
# what somebody became
The mill at Tarn did not go bankrupt.
- The mill at Tarn went bankrupt.
The clerk was not found guilty.
- The clerk was found guilty.
The bar will not stay open.
- The bar will stay open.
The bar at Tarn stayed open, and the mill went bankrupt.
+ The bar at Tarn stayed open.
+ The mill went bankrupt.
# credit
The fire brigade put the damage at £2m. The owner's own estimate was £5m.
+ The fire brigade put the damage at £2m.
- The fire brigade put the damage at £5m.
The mayor said the dam was safe. Engineers said it would burst within a year.
+ Engineers said the dam would burst within a year.
+ According to the mayor, the dam was safe.
Sales of pianos rose by 2% in May, the trade body said. Analysts had expected them to fall.
+ Analysts had expected sales of pianos to fall.
+ The trade body said sales of pianos rose by 2%.
In an email to players, the coach, Rita Solberg, blamed "lazy defending" for the defeat. The club's owner declined to comment.
? The club's owner blamed lazy defending for the defeat.
+ Rita Solberg blamed lazy defending for the defeat.
"The harvest," the grower Dan Oakes said, "is down by a quarter since 2020."
+ Dan Oakes said the harvest was down by a quarter since 2020.
? Dan Oakes said the harvest would recover.
The union claimed 40,000 people had marched. Police put the figure at 9,000.
+ The union said 40,000 people had marched.
- The union said 9,000 people had marched.
The lawyer denied that her client had lied.
+ According to his lawyer, the client had not lied.
- The lawyer said her client had lied.
The drug works, its maker says. Independent doctors doubt it.
+ The drug's maker says it works.
Ministers had hoped for growth of 3%. The statistics office reported growth of 1%.
+ The statistics office reported growth of 1%.
- The statistics office reported growth of 3%.
The ferry was overloaded, according to survivors. The captain said it was not.
+ Survivors said the ferry was overloaded.
The critic called the play "a triumph". Its author thought it was a mess.
+ The critic called the play a triumph.
The hotel has 90 rooms, its website says.
+ The hotel has 90 rooms, according to its website.
Neighbours told the paper that the couple had argued for hours.
+ According to neighbours, the couple had argued for hours.
The minister denied a claim by the unions that 4,000 posts would go.
- The minister claimed that 4,000 posts would go.
Rebels say they shot down the helicopter; the army says it had engine trouble.
+ According to the rebels, they shot down the helicopter.
"We were lucky," said the pilot, Ines Kolb. The co-pilot declined to speak.
+ Ines Kolb said they were lucky.
Doctors expect the actor to recover, his agent told a radio station.
+ The actor's agent said doctors expect him to recover.
? The actor has recovered.
The opposition put attendance at 20,000, twice the official figure.
+ The opposition put attendance at 20,000.
The village says the mine has poisoned its wells. The company rejects this.
+ According to the village, the mine has poisoned its wells.
The leak was first reported by the Hallam Post.
+ The Hallam Post reported the leak.
Witnesses spoke of three gunmen; police of two.
+ Police spoke of two gunmen.
The trainer blamed the weather, the jockey the horse.
- The jockey blamed the weather.
The report, by the engineer Alma Roth, found cracks in the hull.
+ Alma Roth's report found cracks in the hull.
Asked about the merger, a spokesman said only that talks were under way.
+ A spokesman said talks were under way.
? A spokesman said the merger was agreed.
The airline said the crew had followed the rules. Investigators disagreed.
+ The airline said the crew had followed the rules.
Hospital staff, but not the police, say the man was armed.
- Police say the man was armed.
+ Hospital staff say the man was armed.
The central bank expects prices to rise by 3%, the ministry by 5%.
- The central bank expects prices to rise by 5%.
The prosecutor called Mr Vane a liar. His lawyer called him a hero.
+ The prosecutor called Mr Vane a liar.
The bank was founded in 1804, its website claims; historians say it was 1811.
+ According to its website, the bank was founded in 1804.
`
