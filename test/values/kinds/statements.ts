/** A statement, a source, and the verdicts that are right of it: s(upported), c(ontradicted), n(ot found), p(artly supported). */
export type Stated = readonly [statement: string, source: string, verdicts: string]

export const SUMS: readonly Stated[] = [
  ['There were 48 people on board.', 'The ferry carried 43 passengers and five crew.', 's'],
  ['There were 50 people on board.', 'The ferry carried 43 passengers and five crew.', 'c'],
  ['Nine of the dead were adults.', 'Twelve people died, three of them children.', 'sn'],
  ['Eight of the dead were adults.', 'Twelve people died, three of them children.', 'cn'],
  ['Four of the dead were children.', 'Twelve people died, three of them children.', 'c'],
  ['Three children died.', 'Twelve people died, three of them children.', 's'],
  ['Twelve people died.', 'Nine men and three women died.', 's'],
  ['Thirteen people died.', 'Nine men and three women died.', 'c'],
  ['The fire killed seven people.', 'The fire killed four men, two women and a child.', 's'],
  ['The fire killed eight people.', 'The fire killed four men, two women and a child.', 'c'],
]

export const SCORES: readonly Stated[] = [
  ['The Reds beat the Blues 3-1.', 'The Reds beat the Blues by three goals to one.', 's'],
  ['The Reds beat the Blues by three goals to one.', 'The Reds beat the Blues 3-1.', 's'],
  ['The Reds beat the Blues by three goals to two.', 'The Reds beat the Blues 3-1.', 'c'],
  ['The Reds beat the Blues 3-1.', 'The Blues lost 3-1 to the Reds.', 's'],
  ['The Reds beat the Blues 3-1.', 'The Blues lost 1-3 to the Reds.', 's'],
  ['The Reds beat the Blues 3-1.', 'The Blues beat the Reds 3-1.', 'c'],
  ['The Reds won 2-0.', 'The Reds won 2-1.', 'c'],
  ['The Reds won by two goals.', 'The Reds won 3-1.', 's'],
  ['The Reds won by two goals.', 'The Reds won 4-1.', 'c'],
  ['The Reds drew with the Blues.', 'The Reds and the Blues drew 1-1.', 's'],
  ['The Reds scored three goals.', 'The Reds beat the Blues 3-1.', 's'],
  ['The Blues scored once.', 'The Reds beat the Blues 3-1.', 's'],
  ['The Blues scored three goals.', 'The Reds beat the Blues 3-1.', 'c'],
  ['The Reds won three-one.', 'The Reds won 3-1.', 's'],
  ['The Reds beat the Blues 2-0.', 'The Reds beat the Blues 3-1 on Saturday and 2-0 on Monday.', 'snp'],
  ['The Reds beat the Greens 3-1.', 'The Reds beat the Blues 3-1.', 'cnp'],
  [
    'The Reds beat the Blues by three goals to one on Monday.',
    'The Reds beat the Blues 3-1 on Saturday.',
    'cnp',
  ],
  ['The Reds won by three goals.', 'The Reds hope to win 3-0.', 'cnp'],
  ['The Reds did not win by two goals.', 'The Reds won 3-1.', 'cnp'],
  ['The Blues won by three goals to one.', 'The Reds beat the Blues 3-1.', 'cnp'],
  ['The court upheld the ban by six votes to three.', 'The court upheld the ban 6-3.', 'sn'],
  ['The council approved the plan by six votes to three.', 'The council approved the road 6-3.', 'cnp'],
  ['The council rejected the plan by six votes to three.', 'The council approved the plan 6-3.', 'cnp'],
  ['The Reds and the Blues drew 2-2.', 'The Reds drew 2-2 with the Blues.', 'sn'],
]

export const VOTES: readonly Stated[] = [
  ['The council voted 8-5 for the plan.', 'The council voted eight to five for the plan.', 's'],
  ['The council passed the plan by eight votes to five.', 'The council passed the plan 8-5.', 's'],
  ['The council passed the plan by nine votes to five.', 'The council passed the plan 8-5.', 'c'],
  ['The council passed the plan by three votes.', 'The council passed the plan 8-5.', 's'],
  ['Eight members voted for the plan.', 'The council voted 8-5 for the plan.', 's'],
  ['Five members voted against the plan.', 'The council voted 8-5 for the plan.', 's'],
  ['Six members voted against the plan.', 'The council voted 8-5 for the plan.', 'c'],
  ['The council voted 8-5 against the plan.', 'The council voted 8-5 for the plan.', 'c'],
]

export const BY_AND_TO: readonly Stated[] = [
  ['Prices rose by 3%.', 'Prices rose to 3%.', 'cnp'],
  ['Inflation rose to 4%.', 'Inflation rose from 2% to 4%.', 's'],
  ['Inflation rose by two percentage points.', 'Inflation rose from 2% to 4%.', 's'],
  ['Inflation rose to 5%.', 'Inflation rose from 2% to 4%.', 'c'],
  ['Sales doubled.', 'Sales rose from $2m to $4m.', 's'],
  ['Sales doubled.', 'Sales rose by 100%.', 's'],
  ['Sales tripled.', 'Sales rose from $2m to $4m.', 'c'],
  ['Sales halved.', 'Sales fell by 50%.', 's'],
  ['The bank cut rates by 25 basis points.', 'The bank cut rates by a quarter of a percentage point.', 's'],
  ['The bank cut rates to 4%.', 'The bank cut rates by a quarter point to 4%.', 's'],
  ['The price fell by £10.', 'The price fell from £50 to £40.', 's'],
  ['The price fell by £20.', 'The price fell from £50 to £40.', 'c'],
]

export const UNITS: readonly Stated[] = [
  ['The fire burned 100 acres.', 'The fire burned 40 hectares.', 's'],
  ['The pipe is 62 miles long.', 'The pipe is 100km long.', 's'],
  ['The pipe is 90 miles long.', 'The pipe is 100km long.', 'c'],
  ['It was 104F in the city.', 'It was 40C in the city.', 's'],
  ['It was 95F in the city.', 'It was 40C in the city.', 'c'],
  ['The car was doing 60mph.', 'The car was doing 97km/h.', 's'],
  ['He is 6ft tall.', 'He is 1.83m tall.', 's'],
  ['Two dozen boats sank.', 'Twenty-four boats sank.', 's'],
  ['A quarter of pupils failed.', 'Thirty per cent of pupils failed.', 'c'],
  ['Several boats sank.', 'Five boats sank.', 's'],
  ['Dozens of boats sank.', 'Six boats sank.', 'c'],
  ['Most pupils failed.', 'Forty per cent of pupils failed.', 'c'],
  ['Half of pupils failed.', 'One in two pupils failed.', 's'],
]

export const TIMES: readonly Stated[] = [
  ['The mill burned on 5 May 2024.', 'The mill burned on Sunday, 5 May 2024.', 's'],
  ['The mill burned on 6 May 2024.', 'The mill burned on 5 May 2024.', 'c'],
  ['The mill burned in the 1990s.', 'The mill burned in 1994.', 's'],
  ['The mill burned in the 1980s.', 'The mill burned in 1994.', 'c'],
  ['The mill burned at noon.', 'The mill burned at 12pm.', 's'],
  ['The mill burned at 3pm.', 'The mill burned at 15:00.', 's'],
  ['The mill burned at 3pm.', 'The mill burned at 4pm.', 'c'],
  ['The mill burned on Easter Sunday 2024.', 'The mill burned on 31 March 2024.', 's'],
  ['The truce will last six weeks.', 'The truce will last 42 days.', 's'],
  ['The truce will last six weeks.', 'The truce will last five weeks.', 'c'],
  ['The market is held every Monday.', 'The market is held every Tuesday.', 'cnp'],
]

export const AGES: readonly Stated[] = [
  ['The woman is 27.', 'The 27-year-old woman was rescued.', 's'],
  ['The woman is 28.', 'The 27-year-old woman was rescued.', 'c'],
  ['The woman is in her twenties.', 'The woman, 27, was rescued.', 's'],
  ['The woman is in her thirties.', 'The woman, 27, was rescued.', 'c'],
  ['A 27-year-old woman was rescued.', 'A woman aged 27 was rescued.', 's'],
  ['A 27-year-old woman was rescued.', 'A woman aged 29 was rescued.', 'c'],
]
