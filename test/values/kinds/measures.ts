/** Kinds of amounts that measure, score and date, each with cases of its own. */
import type { Usage } from '../usage-quantities'

export const MAGNITUDES: readonly Usage[] = [
  ['A magnitude-5.1 quake shook the bay.', '5.1 magnitude'],
  ['A magnitude 5.1 quake shook the bay.', '5.1 magnitude'],
  ['A 5.1-magnitude quake shook the bay.', '5.1 magnitude'],
  ['A 5.1 magnitude quake shook the bay.', '5.1 magnitude'],
  ['A quake of magnitude 5.1 shook the bay.', '5.1 magnitude'],
  ['A quake with a magnitude of 5.1 shook the bay.', '5.1 magnitude'],
  ['The quake measured 5.1 on the Richter scale.', '5.1 magnitude'],
  ['The quake was of magnitude 5.', '5 magnitude'],
  ['A preliminary magnitude of 5.1 was given.', '5.1 magnitude'],
  ['The quake had a magnitude of between 5 and 6.', '5..6 magnitude'],
]

export const SCORES: readonly Usage[] = [
  ['The Reds won 3-1.', '3 point; 1 point'],
  ['The Reds won by three goals to one.', '3 goal; 1 goal'],
  ['The Reds won three goals to one.', '3 goal; 1 goal'],
  ['The Reds won by 3 goals to 1.', '3 goal; 1 goal'],
  ['The Reds drew 2-2 with the Blues.', '2 point; 2 point'],
  ['The Reds lost 0-4 at home.', '0 point; 4 point'],
  ['The Reds lost 4-0 to the Blues.', '4 point; 0 point'],
  ['The Reds beat the Blues 21-14.', '21 point; 14 point'],
  ['The Reds beat the Blues by 21 points to 14.', '21 point; 14 point'],
  ['The Reds won by two goals.', '2 goal'],
  ['She won 6-3, 6-4.', '6 point; 3 point; 6 point; 4 point'],
  ['The Reds were held to a 1-1 draw.', '1 point; 1 point'],
  ['The Reds won three-one.', '3 point; 1 point'],
]

export const VOTES: readonly Usage[] = [
  ['The council voted 8 to 5.', '8 vote; 5 vote'],
  ['The council voted 8-5 for the plan.', '8 vote; 5 vote'],
  ['The council voted eight to five.', '8 vote; 5 vote'],
  ['The plan passed by eight votes to five.', '8 vote; 5 vote'],
  ['The plan passed by 8 votes to 5.', '8 vote; 5 vote'],
  ['The plan passed 8-5.', '8 vote; 5 vote'],
  ['The plan was rejected by 8 votes to 5.', '8 vote; 5 vote'],
  ['The judges ruled 6-3 against the firm.', '6 vote; 3 vote'],
  ['The bill passed in a 218-210 vote.', '218 vote; 210 vote'],
  ['The bill passed by a vote of 218 to 210.', '218 vote; 210 vote'],
  ['The bill passed with a majority of eight.', '8'],
]

export const ODDS: readonly Usage[] = [
  ['The horse won at 7-2.', '3.5 odds'],
  ['The horse won at odds of 7-2.', '3.5 odds'],
  ['The horse won at odds of seven to two.', '3.5 odds'],
  ['The 7-2 favourite won.', '3.5 odds'],
  ['Bookmakers offered 20-1.', '20 odds'],
  ['The odds were 20-1.', '20 odds'],
  ['The odds were twenty to one.', '20 odds'],
  ['The horse was priced at 9/4.', '2.25 odds'],
  ['The horse was backed at 33-1.', '33 odds'],
  ['The odds are 5/1 against.', '5 odds'],
]

export const AGES: readonly Usage[] = [
  ['A woman, 27, was rescued.', '27 a'],
  ['A 27-year-old woman was rescued.', '27 a'],
  ['A woman aged 27 was rescued.', '27 a'],
  ['The woman is 27.', '27 a'],
  ['The woman is 27 years old.', '27 a'],
  ['A 27 year old woman was rescued.', '27 a'],
  ['A six-week-old baby was rescued.', '6 wk'],
  ['A woman in her thirties was rescued.', '30..39 a'],
  ['A woman in her mid-30s was rescued.', '34..36 a'],
  ['A girl of nine was rescued.', '9 a'],
  ['Women over 70 were rescued.', '70.. a'],
  ['Boys aged 8 and 11 were rescued.', '8 a; 11 a'],
  ['She was rescued at the age of 27.', '27 a'],
  ['She turned 27 last week.', '27 a'],
  ['The over-75s get it free.', '75.. a'],
]

export const HEIGHTS_AND_AREAS: readonly Usage[] = [
  ['He is 6ft tall.', '6 ft'],
  ['He is 6ft 3in tall.', '6.25 ft'],
  ['He is six feet three inches tall.', '6.25 ft'],
  ['He is 6\'3" tall.', '6.25 ft'],
  ['He is 1.83m tall.', '1.83 m'],
  ['He is 6-foot-3.', '6.25 ft'],
  ['The tower is 90 metres high.', '90 m'],
  ['The 90-metre tower fell.', '90 m'],
  ['The park covers 12 sq km.', '12 km2'],
  ['The park covers 12 square kilometres.', '12 km2'],
  ['The park covers 300 acres.', '300 acre'],
  ['The flat has 900 square feet.', '900 ft2'],
  ['The flat has 900 sq ft.', '900 ft2'],
  ['The reservoir holds 2 million cubic metres.', '2e6 m3'],
]

export const TEMPERATURES: readonly Usage[] = [
  ['It was 41C on Monday.', '41 °C'],
  ['It was 41 °C on Monday.', '41 °C'],
  ['It was 41 degrees Celsius.', '41 °C'],
  ['It was 106 degrees Fahrenheit.', '106 °F'],
  ['It was 41C (106F).', '41 °C; 106 °F'],
  ['It was minus 12C.', '-12 °C'],
  ['It was −12C.', '-12 °C'],
  ['Temperatures rose by 1.5C.', '1.5 Δ°C'],
  ['Temperatures rose 1.5C.', '1.5 Δ°C'],
  ['Temperatures rose to 41C.', '41 °C'],
  ['It was 5C colder than usual.', '5 Δ°C'],
  ['Highs of 41C are likely.', '41 °C'],
  ['Warming must stay below 1.5C.', '..1.5 °C'],
]

export const SPEEDS_AND_FUEL: readonly Usage[] = [
  ['The train ran at 125mph.', '125 mph'],
  ['The train ran at 125 mph.', '125 mph'],
  ['The train ran at 125 miles an hour.', '125 mph'],
  ['The train ran at 200kph.', '200 km/h'],
  ['The train ran at 200 km per hour.', '200 km/h'],
  ['The train ran at 200 kilometers per hour.', '200 km/h'],
  ['The ship made 18 knots.', '18 kn'],
  ['Winds blew at 30 metres per second.', '30 m/s'],
  ['The van does 35 miles per gallon.', '35 mi/gal'],
  ['The van does 35 mpg.', '35 mi/gal'],
  ['The van burns 7 litres per 100 kilometres.', '7 l/100km'],
  ['The well gives 900 barrels per day.', '900 bbl/d'],
]

export const MARKS: readonly Usage[] = [
  ['The wreck lies at 48°30′ north.', '48.5 deg'],
  ['The mast leans 12°.', '12 deg'],
  ['The yard covers 60 m².', '60 m2'],
  ['The tank holds 60 m³.', '60 m3'],
  ['The jar held 10⁶ cells.', '1e6 cell'],
  ['The fire killed 14[1] people.', '14 people'],
  ['The fire killed 14¹ people.', '14 people'],
  ['The fire killed 14 people.[12]', '14 people'],
  ['Fourteen people died.¹', '14 people'],
  ['The fire killed 14* people.', '14 people'],
  ['Fourteen people died¹ and nine were hurt².', '14 people; 9'],
]

/** What looks like one of these and is none. */
export const NO_SUCH_MEASURES: readonly Usage[] = [
  ['The house is 27.', '27'],
  ['The woman is 27 up.', '27'],
  ['The team is 27.', '27'],
  ['It weighs 5.1 on the scale.', '5.1'],
  ['A magnitude was given to 5 people.', '5 people'],
  ['The full point was lost.', ''],
  ['He won four-wheel drives.', '4 wheel'],
  ['They work 24/7.', ''],
  ['A majority of 12 was enough.', '12'],
  ['A majority of eight seats was enough.', '8 seat'],
  ['The basis was 25.', '25'],
]
