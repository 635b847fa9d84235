/** Sentences of one event that differ in one value: whether both can be true. */
export type ValuePair = readonly [a: string, b: string]

/** Both cannot be true. */
export const CONFLICTS: readonly ValuePair[] = [
  ['The fire broke out on 3 May.', 'The fire broke out on 5 May.'],
  ['The fire broke out at 3pm on Friday.', 'The fire broke out at 5pm on Friday.'],
  ['The strike began on Monday.', 'The strike began on Tuesday.'],
  ['The train left at 18:40.', 'The train left at 7.40pm.'],
  ['The museum opened in 1911.', 'The museum opened in 1912.'],
  ['The museum opened in 1911.', 'The museum opened in the 1920s.'],
  ['The storm will reach Cuba on Wednesday.', 'The storm will reach Cuba on Thursday.'],
  ['The fire broke out at noon on Monday.', 'The fire broke out at 3pm on Monday.'],
  ['A 34-year-old man was arrested.', 'A 43-year-old man was arrested.'],
  ['A man aged 34 was arrested.', 'A man in his twenties was arrested.'],
  ['Jon Reed, 34, of Leeds, was arrested.', 'Jon Reed, 36, of Leeds, was arrested.'],
  ['The victim was 17.', 'The victim was a 19-year-old girl.'],
  ['The hearing lasted two hours.', 'The hearing lasted three hours.'],
  ['The hearing lasted more than three hours.', 'The hearing lasted two and a half hours.'],
  ['He was jailed for four years.', 'He was jailed for six years.'],
  ['He was given a four-year sentence.', 'He was given a six-year sentence.'],
  ['The siege ended after six days.', 'The siege ended after 16 days.'],
  ['Twelve people died.', 'Fifteen people died, three of them children.'],
  [
    'The council raised the levy by half a percentage point.',
    'The council raised the levy by 25 basis points.',
  ],
  ['A magnitude-6.1 tremor shook Lima.', 'A tremor of magnitude 5.2 shook Lima.'],
]

/** The one says the other more closely, or in other words. */
export const TRAPS: readonly ValuePair[] = [
  ['The stadium will cost $2.97 billion.', 'The stadium will cost about $3 billion.'],
  ['The fire broke out on 3 May.', 'The fire broke out in May.'],
  ['The fire broke out on 3 May.', 'The fire broke out on May 3.'],
  ['The fire broke out on 3 May 2024.', 'The fire broke out on 3/5/2024.'],
  ['The fire broke out at 3pm on Friday.', 'The fire broke out on Friday afternoon.'],
  ['The fire broke out shortly after noon.', 'The fire broke out at 12.10pm.'],
  ['The fire broke out early on Sunday.', 'The fire broke out at 2am on Sunday.'],
  ['The strike began on Monday morning.', 'The strike began on Monday.'],
  ['The train left at 18:40.', 'The train left at 6.40pm.'],
  ['The museum opened in 1911.', 'The museum opened in the 1910s.'],
  ['The truce began at midnight on Sunday.', 'The truce began on Sunday.'],
  ['A 34-year-old man was arrested.', 'A man in his thirties was arrested.'],
  ['The man, 34, was arrested.', 'A man aged 34 was arrested.'],
  ['The victim was 17.', 'The victim was a 17-year-old girl.'],
  ['The hearing lasted two hours.', 'The hearing lasted 120 minutes.'],
  ['The hearing lasted more than two hours.', 'The hearing lasted two and a half hours.'],
  ['The repairs took 18 months.', 'The repairs took a year and a half.'],
  ['The ferry sank off Corfu.', 'The ferry sank off Greece.'],
  ['The plane carried 67 people.', 'The plane carried 62 passengers and five crew members.'],
  ['Twelve people died.', 'Twelve people died, including three children.'],
  ['Several sheep drowned in the storm.', '31 sheep drowned in the storm.'],
]
