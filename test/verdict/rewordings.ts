/** Minimal pairs for the ways in which people reword what happened; marks as in `minimal-pairs.ts`. */
export const REWORDINGS = `
# verbs with particles
Negotiations between the dockers and the port fell apart on Tuesday. The union has called a strike.
+ Negotiations between the dockers and the port collapsed.
- Negotiations between the dockers and the port succeeded.
The climber set off alone at dawn and turned back at noon because of the wind.
+ The climber started out at dawn.
- The climber pressed on in spite of the wind.
The board turned down the takeover offer from Halden on Monday. Shares in the company fell.
+ The board rejected the takeover offer.
- The board accepted the takeover offer.
The council has done away with parking fees in the centre.
+ The council has abolished parking fees in the centre.
- The council has introduced parking fees in the centre.
Inspectors came across mould in the school's kitchen last week.
+ Inspectors found mould in the kitchen of the school.
? Inspectors closed the kitchen of the school.
The singer pulled out of the festival an hour before her show. Fans were offered refunds.
+ The singer withdrew from the festival.
- The singer performed at the festival.
The army put down the revolt within two days, the defence ministry said.
+ The army crushed the revolt.
- The revolt succeeded.
The two firms have fallen out over the design of the battery.
+ The two firms have quarrelled over the design of the battery.
? The two firms have gone to court over the design of the battery.
Ministers have backed down over plans to close rural post offices.
+ Ministers have given up plans to close rural post offices.
- Ministers are going ahead with plans to close rural post offices.
The bakery laid off 30 workers in March and took on six apprentices.
+ The bakery dismissed 30 workers.
- The bakery hired 30 workers.
The charity was set up in 1998 by two retired nurses.
+ Two retired nurses founded the charity.
- The charity was wound up in 1998.
Snow held up trains between Bern and Thun for three hours.
+ Trains between Bern and Thun were delayed by snow.
- Trains between Bern and Thun ran on time.
# verbs with nouns
The ministers voiced alarm about the fall in the birth rate.
+ The ministers were alarmed about the fall in the birth rate.
- The ministers were pleased about the fall in the birth rate.
A power cut brought the concert to an end after three songs.
+ A power cut ended the concert.
? A power cut delayed the concert.
The firm has made a bid for its smaller rival, Tellus.
+ The firm has offered to buy its smaller rival.
- The firm has ruled out a bid for Tellus.
The president paid a visit to the flooded villages on Sunday.
+ The president visited the flooded villages.
- The president stayed away from the flooded villages.
The goalkeeper took the blame for the defeat.
+ The goalkeeper blamed himself for the defeat.
- The goalkeeper blamed the referee for the defeat.
Farmers gave a warm welcome to the new subsidy.
+ Farmers welcomed the new subsidy.
- Farmers criticised the new subsidy.
The airline has put a stop to flights over the desert.
+ The airline has stopped flights over the desert.
- The airline continues to fly over the desert.
The captain made an apology to the fans after the match.
+ The captain apologised to the fans.
- The captain refused to apologise to the fans.
The mayor came under fire from shopkeepers for closing the bridge.
+ Shopkeepers criticised the mayor for closing the bridge.
- Shopkeepers praised the mayor for closing the bridge.
The drought took a heavy toll on olive growers.
+ The drought hit olive growers.
- Olive growers were spared by the drought.
Parliament gave its approval to the treaty by a single vote.
+ Parliament approved the treaty.
- Parliament rejected the treaty.
The two clubs reached agreement on a transfer late on Friday.
+ The two clubs agreed on a transfer.
- The two clubs failed to agree on a transfer.
# nouns for verbs
The sacking of the coach, Ilmari Koski, came after six defeats.
+ Ilmari Koski was sacked.
The chairman's resignation surprised investors. He gave no reason.
+ The chairman resigned.
- The chairman was dismissed.
The closure of the steelworks cost 900 jobs in the valley.
+ The steelworks closed.
- The steelworks stayed open.
The arrest of the banker Piet Roos on Friday shocked colleagues.
+ Piet Roos was arrested on Friday.
? Piet Roos was convicted.
The sale of the painting to a museum in Basel was announced yesterday.
+ The painting was sold to a museum in Basel.
- The painting was bought by a museum in Geneva.
Doctors praised the decision to postpone the exams.
+ The exams were postponed.
- The exams were brought forward.
The judge's refusal to grant bail angered the family.
+ The judge refused to grant bail.
- The judge granted bail.
The discovery of a Roman well under the car park has delayed the work.
+ A Roman well was discovered under the car park.
? A Roman villa was discovered under the car park.
The council's failure to repair the dam was criticised in the report.
+ The council did not repair the dam.
- The council repaired the dam.
Her victory in the marathon was the first by a Peruvian.
+ She won the marathon.
- She lost the marathon.
The collapse of the bank led to a run on its rivals.
+ The bank collapsed.
- The bank survived.
The rejection of the budget by the senate was expected.
- The senate passed the budget.
# words before a noun
Drivers who had no permits were fined 90 euros each.
+ Drivers without permits were fined.
? All drivers were fined.
A firm based in Oslo will build the ferries. They will carry 200 cars each.
+ An Oslo-based firm will build the ferries.
- A Bergen-based firm will build the ferries.
Workers who belong to a union walked out at noon. The others stayed at their desks.
+ Unionised workers walked out.
- All workers walked out.
The boat, which runs on solar power, crossed the lake in four hours.
+ The solar-powered boat crossed the lake.
? The diesel boat crossed the lake.
The Kenyan runner Amos Kip won the race in Lisbon.
+ A runner from Kenya won the race.
- A runner from Portugal won the race.
A bus with Polish number plates was stopped near the border.
+ A bus registered in Poland was stopped.
- A bus registered in Austria was stopped near the border.
The French minister of health met doctors' leaders on Monday.
+ France's health minister met doctors' leaders.
- Italy's health minister met doctors' leaders on Monday.
Two armed men held up a jeweller's in Porto.
+ Two men with weapons robbed a jeweller's in Porto.
- Two unarmed men robbed a jeweller's in Porto.
Customers who are older than 65 will travel free from May.
+ Customers over 65 will travel free.
- Customers over 65 will pay to travel.
The bridge, which is 300 metres long, was opened by the king.
+ The 300-metre bridge was opened by the king.
- The 200-metre bridge was opened by the king.
# wider words
Customs officers confiscated two pistols and 40 cartons of cigarettes from a truck with Estonian plates.
+ Customs officers seized two firearms from a truck.
- Customs officers found no weapons in the truck.
A retriever tracked down the missing toddler in a maize field.
+ A dog found the missing child.
- A cat found the missing child.
Burglars made off with a necklace and two rings from a villa in Nice.
+ Jewellery was stolen from a villa in Nice.
- Burglars left the villa in Nice empty-handed.
The zoo has bought a python and two iguanas from a breeder.
+ The zoo has bought reptiles.
- The zoo has sold reptiles.
The surgeon hurried to the ward when the alarm went off.
+ A doctor went to the ward.
? A nurse went to the ward.
Hailstones smashed windows in the village and killed two cows.
+ Hailstones broke windows in the village.
? Hailstones damaged cars in the village.
The trawler was towed to Bergen with engine trouble.
+ The ship was taken to Bergen.
- The ship sank off Bergen.
Thieves took a violin and a trumpet from the music school.
+ Instruments were stolen from the music school.
? A piano was stolen from the music school.
The senator murmured a short prayer at the graveside.
+ The politician said a prayer.
? The politician sang a hymn.
Police in Malmo are questioning a plumber about the fire.
+ A man is being questioned by police about the fire.
? A plumber has confessed to the fire.
# opposites
The ferry ran onto rocks but was pulled free at dawn.
? The ferry was badly damaged.
- The ferry sank.
The referee gave a penalty, and then changed his mind after watching a replay.
- The penalty stood.
The road through the pass is open again after the landslide.
+ The road through the pass has reopened.
- The road through the pass is still blocked.
The dog bit the postman, who needed six stitches. Its owner has apologised.
+ The postman was bitten.
- The postman was unhurt.
The opposition boycotted the session. The bill was passed without a debate.
+ The opposition stayed away from the session.
- The opposition took part in the session.
The reactor has been shut down since the leak in May.
+ The reactor is not running.
- The reactor is running.
The hostages were set free on Thursday after nine days.
+ The hostages were released.
- The hostages are still being held.
Rain spared the wedding: the sky stayed clear all day.
- It rained during the wedding.
The bank kept its interest rate at 4%.
+ The bank left its interest rate unchanged.
- The bank raised its interest rate.
The pilot followed the controller's instructions and landed safely.
+ The pilot obeyed the controller.
- The pilot disobeyed the controller.
- The plane crashed.
The two leaders shook hands and agreed to meet again.
- The two leaders refused to shake hands.
The appeal court upheld the verdict against the surgeon.
+ The appeal court confirmed the verdict.
- The appeal court overturned the verdict.
The patient is on the mend after the operation.
+ The patient is recovering.
- The patient died.
The museum is full of visitors again after two quiet years.
- The museum is empty.
All the beaches on the island have reopened after the oil spill.
- The beaches on the island are closed.
# apposed descriptions
Nina Falk, a vet from Aarhus, won the lottery. She plans to give half of it away.
+ A vet from Aarhus won the lottery.
- A teacher from Aarhus won the lottery.
The winner, a 70-year-old retired welder, flew home on Sunday.
+ A retired welder won.
+ The winner is a retired welder.
The firm's founder, Hugo Lind, has sold his shares to his sister, Vera.
+ Hugo Lind founded the firm.
- Vera Lind founded the firm.
Tom Ferry, the band's drummer, broke his arm in a fall. The band's singer, Al Moss, was unhurt.
+ The drummer of the band broke his arm.
- Al Moss broke his arm.
The novelist Ines Prado, whose first book sold a million copies, died on Friday.
+ Ines Prado's first book sold a million copies.
? Ines Prado's second book sold a million copies.
Olga Brandt, who heads the nurses' union, met the minister on Monday.
+ The head of the nurses' union met the minister.
+ Olga Brandt is the head of the nurses' union.
? Olga Brandt is a minister.
Karl Voss, owner of the vineyard, said the frost had ruined the crop.
+ Karl Voss owns the vineyard.
? Karl Voss sold the vineyard.
Adam Reyes, the trainer of the horse Windfall, was banned for a year.
? The horse Windfall was banned for a year.
+ A trainer was banned for a year.
The brother of the goalkeeper Jan Stoll was arrested on Sunday in Ghent.
? Jan Stoll was arrested on Sunday.
+ The brother of a goalkeeper was arrested.
The car of the minister, Eva Horn, was stolen from her garage.
? Eva Horn was kidnapped.
+ Eva Horn's car was stolen.
- Eva Horn stole a car.
# purposes
Divers went down to free the propeller, but it was still jammed when night fell.
+ The divers had not freed the propeller by nightfall.
- The divers freed the propeller.
Engineers worked all night to restore power, and by morning the lights were back on.
+ Engineers restored power.
- Power was still out in the morning.
Rescuers tried to reach the cave, but rising water forced them back.
+ Rescuers did not reach the cave.
- Rescuers reached the cave.
Police were sent to clear the square. The protesters were still there on Friday.
- Police cleared the square.
She flew to Lima to buy the painting, and came home without it.
- She bought the painting.
A crew was hired to repair the roof, but it is still leaking.
- The roof has been repaired.
Firefighters battled to save the church. Nothing is left of it but the walls.
- Firefighters saved the church.
# obligations
The court told the landlord to return the deposit. He has kept it.
+ The landlord has not returned the deposit.
- The landlord has returned the deposit.
The inspector ordered the captain to stay in port. The ship sailed at midnight.
+ The captain disobeyed the inspector.
- The captain obeyed the inspector.
Although her doctor had advised her to rest, she ran the race.
+ She ignored her doctor's advice.
- She followed her doctor's advice.
The judge sentenced the driver to two years in prison for fraud.
+ The driver must go to prison for two years.
- The driver must go to prison for three years.
- The driver was acquitted of fraud.
The court ordered the paper to pay damages of 8,000 euros to the actor.
+ The paper must pay the actor damages.
- The actor must pay the paper damages.
Visitors will need a visa from July.
+ Visitors must have a visa from July.
- Visitors can come without a visa from July.
The club will appeal against the fine, its lawyer said.
+ The club intends to appeal against the fine.
- The club has accepted the fine.
# what is over
Rolf Berg, a former Danish trade minister, will chair the inquiry.
+ Rolf Berg was once Denmark's trade minister.
- Rolf Berg is Denmark's trade minister.
The ex-captain Lou Danso now coaches the under-18 side.
+ Lou Danso used to be captain.
- Lou Danso is the captain.
Mia Torres, who used to play for Cadiz, scored twice for Huelva.
+ Mia Torres is a former Cadiz player.
- Mia Torres plays for Cadiz.
The building used to be a cinema; it is now a gym.
+ The building is a former cinema.
- The building is a cinema.
Ana Silva, once a dancer, runs a bakery in Braga.
+ Ana Silva is a former dancer.
? Ana Silva owns a theatre.
Sean Doyle, a retired judge, will lead the panel.
+ Sean Doyle used to be a judge.
Iris Holm worked for the bank for ten years before she founded her own firm.
+ Iris Holm is a former employee of the bank.
- Iris Holm has never worked for the bank.
# two clauses
The cup final was played in heavy rain. Dover won it 2-0. Their striker broke a toe.
+ Dover won the cup final, but their striker broke a toe.
- Dover won the cup final, and their striker was unhurt.
~ Dover won the cup final, and their manager resigned.
Parliament passed the budget on Tuesday. The finance minister then resigned.
+ The budget was passed and the finance minister stepped down.
- The budget was rejected and the finance minister stepped down.
~ The budget was passed and the finance minister moved to Spain.
The lorry overturned on the ring road at noon. Its driver was not hurt. The road was closed until six.
+ The lorry overturned, but the driver was unharmed.
- The lorry overturned, and the driver was killed.
~ The lorry overturned, and its load of oranges was lost.
The ring was found in a pawnshop on Monday. It is scratched. The thief has not been caught.
+ The ring has been found, and the thief is still at large.
- The ring has been found, and the thief has been caught.
Voters in Tromso chose a new mayor. Turnout was low.
+ Tromso has a new mayor and few people voted.
~ Tromso has a new mayor, who is a fisherman.
The spacecraft reached orbit, but one of its panels failed to open.
+ The spacecraft is in orbit but one panel did not open.
- The spacecraft reached orbit, and all of its panels opened.
# other ends
Petra Lund will take over from Owen Hart as head of the museum in May.
+ Petra Lund will succeed Owen Hart.
- Owen Hart will succeed Petra Lund.
+ Owen Hart will be replaced by Petra Lund.
- Owen Hart will take over from Petra Lund.
Bruges won 3-1 at Ghent on Saturday.
+ Ghent lost 3-1 at home to Bruges.
- Ghent won 3-1 at home to Bruges.
- Bruges lost 3-1 at Ghent.
The pension fund sold the tower to a Qatari investor for 90m euros.
+ A Qatari investor bought the tower from the pension fund.
- The pension fund bought the tower from a Qatari investor.
Lara Bost was beaten by Mei Wong in the semi-final.
+ Mei Wong beat Lara Bost.
- Lara Bost beat Mei Wong.
- Mei Wong lost to Lara Bost.
The bank lent the city 40m euros for new trams.
+ The city borrowed 40m euros from the bank.
- The bank borrowed 40m euros from the city.
Sweden exports more timber than Norway does.
+ Norway exports less timber than Sweden.
- Norway exports more timber than Sweden.
The red team finished ahead of the blue team.
+ The blue team finished behind the red team.
- The blue team finished ahead of the red team.
The older brother inherited the farm from his uncle.
+ The uncle left the farm to the older brother.
Japan's ambassador to Kenya was called home after Kenya's president described the loan as a trap.
+ Kenya's president called the loan a trap.
- Japan's president called the loan a trap.
# what was not done
The striker nearly missed the flight after a puncture.
- The striker missed the flight.
+ The striker caught the flight.
The company planned to open a plant in Riga but gave up the idea.
- The company opened a plant in Riga.
The minister had asked deputies to back the tax. They threw it out.
- The minister had asked deputies to reject the tax.
- The deputies backed the tax.
An attempt to blow up the bridge failed when the fuse went out.
- The bridge was blown up.
Two hikers were almost hit by a falling rock.
- Two hikers were hit by a falling rock.
The nurse was cleared of stealing morphine.
? The nurse stole morphine.
+ The nurse was acquitted.
- The nurse was found guilty.
The prosecutor had wanted six years; the judge gave him two.
- He was sentenced to six years.
Inspectors suspect that the mine's owner bribed an official.
? The mine's owner bribed an official.
The striker denied that he had bitten the defender.
? The striker bit the defender.
- The striker admitted that he had bitten the defender.
The plan to widen the canal has been shelved.
+ The canal will not be widened for now.
- The canal has been widened.
Would the club sell its stadium? The chairman would not say.
? The club will sell its stadium.
# put off
The board did not publish its accounts until 3 May. Nobody on it objected.
+ The board published its accounts on 3 May.
- The board published its accounts on 2 May.
- The board never published its accounts.
The abbot did not name a keeper of the library until Thursday.
+ The abbot named a keeper of the library on Thursday.
- The abbot named a keeper of the library on Tuesday.
The shop did not stay open until nine.
- The shop stayed open until nine.
The synod did not hold the vote until 4 May.
+ The synod held the vote on 4 May.
- The synod held the vote on 2 May.
# whose it is
A cyclist was hit by a tram in Brno on Monday. The driver of the tram was treated for shock.
? The cyclist was treated for shock.
? The driver of the tram has been arrested.
Shares in the brewer Halm rose 5%. Its rival, Brunn, said sales had fallen.
? Shares in Brunn rose 5%.
- Sales of Halm had fallen, it said.
The bakery, which was opened in 1921 by two sisters, burned down on Monday.
? The bakery burned down in 1921.
+ The bakery burned down on Monday.
The letter was signed by the coach, Ada Finn. The chairman, Lev Orlov, said he had not read it.
? The letter was signed by Lev Orlov.
+ Ada Finn signed the letter.
Ivo Marsh, 31, was elected to the city council, beating Dora Klein by 55% to 45%.
- Dora Klein won 55% of the vote.
+ Ivo Marsh won 55% of the vote.
+ Dora Klein was defeated.
The firm will shut 12 shops in Wales but none in Scotland.
- The firm will shut 12 shops in Scotland.
+ The firm will shut shops in Wales.
Ruth Vale left her library to the town. Her nephew will get the piano.
- Ruth Vale left her library to her nephew.
Lillo beat Brac in the final, and so took the cup for the first time.
- Brac won the cup.
+ Brac lost the final.
`
