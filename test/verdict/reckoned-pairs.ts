/**
 * Small sources, and statements whose amounts, times and places must be reckoned from them. `+` is borne out, `-` is belied, `?` is
 * neither; `@` and a date say when the source was published.
 */
export const RECKONED_PAIRS = `
# days
> The parcel depot will reopen the day after tomorrow, its manager said on Wednesday.
+ The parcel depot will reopen on Friday.
- The parcel depot will reopen on Saturday.
> The ferry sank yesterday, the coastguard said on Monday.
+ The ferry sank on Sunday.
- The ferry sank on Tuesday.
@2024-06-05 Voters in the region go to the polls in ten days.
+ Voters in the region go to the polls on 15 June.
- Voters in the region go to the polls on 20 June.
@2024-02-28 The referendum will be held the day after tomorrow, the mayor said.
+ The referendum will be held on 1 March.
- The referendum will be held on 3 March.
> The mayor resigned on Tuesday. The council met on Thursday.
+ The mayor resigned before the council met.
- The mayor resigned after the council met.
> The grocer's financial year ended on 31 March 2023. Its chairman retired in May of that year.
+ The grocer's chairman retired after the financial year ended.
- The grocer's chairman retired before the financial year ended.
# clocks
> The tram left the depot shortly before five.
- The tram left the depot at 4:15 p.m.
> The tram left the depot at 4:50 p.m.
+ The tram left the depot shortly before five.
+ The tram left the depot shortly before five in the afternoon.
> The tram left the depot at half past ten.
- The tram left the depot at 9.30am.
> The tram left the depot at 5:45 p.m.
+ The tram left the depot at a quarter to six.
> The tram left the depot at five in the morning.
- The tram left the depot at 5pm.
# the rest
> The town holds 30% of the shares and the guild the rest.
+ The guild holds 70% of the shares.
- The guild holds 50% of the shares.
- The town holds 70% of the shares.
+ The town holds 30% of the shares.
# shares
> A quarter of children are cold.
- One child in three is cold.
+ One child in four is cold.
> One child in three is cold.
+ A third of children are cold.
- One in four children is cold.
> One in four voters backs the plan.
+ A quarter of voters back the plan.
- Half of voters back the plan.
> Six out of ten farmers favour the fence.
+ Most farmers favour the fence.
- Four in ten farmers favour the fence.
> Two planes crashed in three days.
? Three planes crashed in two days.
# until then
> The museum will reopen on Wednesday.
+ The museum will be closed until Wednesday.
- The museum will be closed until Friday.
> The pass is shut until 4 May.
+ The pass reopens on 4 May.
- The pass reopens on 5 May.
> The strike will end on Friday.
+ The strike will last until Friday.
- The strike will last until Sunday.
> The march will go on until Tuesday.
- The march ends on Monday.
> The strike ended the talks on Friday.
? The strike will last until Friday.
> The gallery will reopen on Tuesday.
? The museum will be closed until Wednesday.
> The museum will reopen on Tuesday.
? The museum was closed on Monday.
> The museum may reopen on Tuesday.
? The museum will be closed until Wednesday.
# times as much
> Profit doubled.
+ Profit rose by 100%.
- Profit rose by 50%.
> Profit rose 50%.
- Profit doubled.
> Sales fell by 50%.
+ Sales halved.
> Sales halved.
- Sales fell by 30%.
> Profit rose from 4m euros to 8m euros.
+ Profit doubled.
- Profit tripled.
> Profit more than doubled.
? Profit rose by 150%.
- Profit rose by 40%.
> Profit rose by 150%.
+ Profit more than doubled.
> The club raised its debt by 100%.
+ The club doubled its debt.
> The price of tin doubled to $40.
+ The price rose by 100%.
> Profit rose by 100% in 2023.
? Profit doubled in 2024.
> Sales rose by 100%. Profit fell.
? Profit doubled.
# on board
> The plane was carrying 62 passengers and five crew.
+ There were 67 people on board.
- There were 72 people on board.
? There were 67 people on board the train.
> The jet had 62 passengers and a crew of five.
+ There were 67 people on board.
> The jet, with 62 passengers and five crew members, landed safely.
+ Sixty-seven people were on board the jet.
> All 62 passengers and five crew died when the plane crashed.
+ All 67 people on board died.
- All 72 people on board died.
# all but some
> All but two of the school's 24 pupils were saved by a tug.
+ Twenty-two of the pupils were saved.
- Ten of the pupils were saved.
# about as far
> The comet will pass about 31,000 miles from Mars on Friday.
+ The comet will pass about 50,000km from Mars.
- The comet will pass about 31,000km from Mars.
# what it came to
> Sales at the grocer Holm rose by 20m euros to 80m euros last year.
+ Sales at the grocer Holm last year were 80m euros.
- Sales at the grocer Holm last year were 20m euros.
? Sales at the grocer Holm in 2021 were 80m euros.
# what is ruled out
> The cause of the blast is not yet known, but the mayor said the pipe was old. She ruled out a leak.
- A leak caused the blast.
> The mayor ruled out a leak as the cause of the blast.
- A leak caused the blast.
> The mayor did not rule out a leak.
? A leak caused the blast.
> The mayor ruled out a tax. A leak caused the blast.
+ A leak caused the blast.
# either of two
> The mill sued the port because it had not paid.
? The mill had not paid.
> The mill closed because it had not paid.
+ The mill had not paid.
# one of them
> The van's driver was killed.
+ One person was killed.
? Two people were killed.
> A car was wrecked in the storm.
+ One car was wrecked.
> Every ship sank.
? One ship was spared.
# where their home is
> Turin won 2-0 at Lyon on Sunday.
+ Lyon lost 2-0 at home to Turin.
- Turin lost 2-0 at Lyon.
> Lyon lost 2-0 at home to Turin.
+ Turin won 2-0 at Lyon.
# whom a number counts
> A crane fell and killed at least nine people. The guard survived. In 2004 a crash killed 14 people.
? Thirty people were killed.
- Four people were killed.
> At least nine people were killed and 30 injured when a crane fell.
? Thirty people were killed.
+ Thirty people were hurt.
- Four people were killed.
> Crash kills nine
? Police were killed.
+ Nine people were killed.
# stretches
> The bridge will not open to lorries until November, the roads agency said.
- The bridge will be open to lorries in October.
> The observatory has been closed since 2018 and will reopen in 2026.
+ The observatory was closed in 2021.
- The observatory was open in 2021.
> The night market runs from 6pm until midnight.
+ The night market lasts six hours.
- The night market lasts four hours.
> The ban on fishing lasts from 1 May to 31 July.
+ The ban on fishing lasts three months.
- The ban on fishing lasts six weeks.
> The strike by bus drivers is now in its fourth week.
+ The strike has lasted for more than three weeks.
- The strike has lasted for less than a fortnight.
? The strike has lasted for 24 days.
> Prices have risen by a fifth since 2018.
? Prices rose by a fifth in 2021.
# clocks
> The bus left Ronda at 23:30 and arrived in Malaga two hours later.
+ The bus arrived in Malaga after midnight.
- The bus arrived in Malaga before midnight.
> The pact was signed on 3 June and came into force six months later.
+ The pact came into force in December.
- The pact came into force in June.
> The match will kick off at 7.45pm.
+ The match will kick off in the evening.
- The match will kick off in the morning.
> The explosion happened at 4.15am.
- The explosion happened in the afternoon.
? The explosion happened on a Tuesday.
# changes
> Turnout was 61%, up four percentage points on 2018.
+ In 2018 turnout was 57%.
- In 2018 turnout was 65%.
? In 2014 turnout was 57%.
> The party won 40 seats, 12 fewer than in 2019.
+ In 2019 the party won 52 seats.
- In 2019 the party won 28 seats.
> The fund's assets rose by $30m to $410m.
+ The fund's assets rose to $410m.
- The fund's assets rose to $30m.
- The fund's assets are $30m.
> Unemployment rose from 5% to 7%.
+ Unemployment rose by two percentage points.
- Unemployment rose by five percentage points.
> The number of patients has halved since May, to 300.
+ There were 600 patients in May.
- There were 150 patients in May.
> The club's debt trebled to 90m euros.
+ The club's debt had been 30m euros.
- The club's debt had been 45m euros.
# parts and votes
> The committee voted 9-2 to close the school.
+ Nine members voted to close the school.
+ Two members voted against closing the school.
- Nine members voted against closing the school.
> The senate passed the bill by 54 votes to 46.
+ Forty-six senators voted against the bill.
- Fifty-four senators voted against the bill.
> The tremor was the fourth to hit the town this week.
+ Three tremors had hit the town earlier this week.
- Five tremors had hit the town earlier this week.
> Twelve people were hurt, five of them seriously.
+ Five people were seriously hurt.
- Twelve people were seriously hurt.
> The dam will cost 900m pesos, a third of it paid by the province.
+ The province will pay 300m pesos towards the dam.
- The province will pay 600m pesos towards the dam.
> Of the 60 islands, 12 are inhabited.
+ A fifth of the islands are inhabited.
- Half of the islands are inhabited.
# measures
> The cavers were found 400 metres down.
- The cavers were found 400 feet down.
> The firm bought the vineyard for 12m pounds.
+ The firm paid 12,000,000 pounds for the vineyard.
- The firm paid 12m dollars for the vineyard.
> The museum bought the vase for 80,000 euros.
- The vase cost 80,000 dollars.
> The fee for the keeper is 3m euros.
? The keeper will earn 3m euros a year.
# places
> The wreck lies 20km south of the port of Kribi, divers said.
+ Kribi lies north of the wreck.
- Kribi lies south of the wreck.
> Lima is west of Cusco.
+ Cusco is east of Lima.
- Cusco is west of Lima.
> A court in Paris, Texas, jailed a farmer for fraud.
+ A farmer was jailed in Texas.
? A farmer was jailed in France.
> The plane took off from Lisbon for Dakar on Monday.
+ The plane was bound for Senegal.
- The plane was bound for Portugal.
`
