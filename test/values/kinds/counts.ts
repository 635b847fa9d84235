/** Kinds of amounts that count and share out, each with cases of its own. */
import type { Usage } from '../usage-quantities'

export const MONEY: readonly Usage[] = [
  ['The port sold for $7MM.', '7e6 USD'],
  ['The port sold for 9m euro.', '9e6 EUR'],
  ["The port sold for CHF 1'250'000.", '1250000 CHF'],
  ['The port sold for Rs 3 lakh crore.', '3e12 INR'],
  ['The port sold for Rs 40 crore.', '40e7 INR'],
  ['The port sold for €2.2bn-€2.6bn.', '2.2e9..2.6e9 EUR'],
  ['The port sold for €2.2bn to €2.6bn.', '2.2e9..2.6e9 EUR'],
  ['The port sold for $2-3 million.', '2e6..3e6 USD'],
  ['The port sold for around £30m.', '27e6..33e6 GBP'],
  ['The port sold for C$12.5 million.', '12.5e6 CAD'],
  ['The port sold for 45 million Swiss francs.', '45e6 CHF'],
  ['The port sold for half a million pounds.', '500000 GBP'],
  ['The port sold for a billion dollars.', '1e9 USD'],
  ['The port sold for one and a half billion dollars.', '1.5e9 USD'],
  ['The port sold for £1,999.99.', '1999.99 GBP'],
  ['A ticket costs 50 pence.', '50 GBX'],
]

export const POINTS: readonly Usage[] = [
  ['The bank raised rates by 50 basis points.', '50 bp'],
  ['The bank raised rates by half a point.', '0.5 pp'],
  ['The bank raised rates a quarter of a percentage point.', '0.25 pp'],
  ['The bank raised rates by a quarter-point.', '0.25 pp'],
  ['The bank raised rates by three quarters of a point.', '0.75 pp'],
  ['The bank raised rates by one and a half percentage points.', '1.5 pp'],
  ['The bank raised rates by 0.25 of a percentage point.', '0.25 pp'],
  ['The bank raised rates by a full percentage point.', '1 pp'],
  ['The bank raised rates by 75bp.', '75 bp'],
  ['The bank made a quarter-point cut.', '0.25 pp'],
  ['The bank made a 25-basis-point cut.', '25 bp'],
  ['Support fell four points.', '4 point'],
]

export const NUMBER_WORDS: readonly Usage[] = [
  ['Half a dozen boats sank.', '6 boat'],
  ['A dozen boats sank.', '12 boat'],
  ['Three dozen boats sank.', '36 boat'],
  ['A score of boats sank.', '20 boat'],
  ['A hundred boats sank.', '100 boat'],
  ['A hundred and one boats sank.', '101 boat'],
  ['Seventy-three boats sank.', '73 boat'],
  ['A thousand boats sank.', '1000 boat'],
  ['Three hundred thousand boats sank.', '300000 boat'],
  ['A million and a half boats sank.', '1.5e6 boat'],
  ['Twelve hundred boats sank.', '1200 boat'],
]

export const SHARES: readonly Usage[] = [
  ['One in five pupils failed.', '0.2 1'],
  ['Two in five pupils failed.', '0.4 1'],
  ['Nine out of ten pupils failed.', '0.9 1'],
  ['Nine out of every ten pupils failed.', '0.9 1'],
  ['Two-thirds of pupils failed.', '0.666667 1'],
  ['A fifth of pupils failed.', '0.2 1'],
  ['Three fifths of pupils failed.', '0.6 1'],
  ['Over half of pupils failed.', '0.5.. 1'],
  ['Under a quarter of pupils failed.', '..0.25 1'],
  ['A quarter of all pupils failed.', '0.25 1'],
  ['One pupil in seven failed.', '0.142857 1'],
  ['Around a third of pupils failed.', '0.3..0.366667 1'],
  ['Every other pupil failed.', ''],
]

export const TIMES_AS_MUCH: readonly Usage[] = [
  ['Sales doubled.', '2 x'],
  ['Sales have doubled.', '2 x'],
  ['Sales more than doubled.', '2.. x'],
  ['Sales nearly doubled.', '1.8..2 x'],
  ['Sales tripled.', '3 x'],
  ['Sales trebled.', '3 x'],
  ['Sales quadrupled.', '4 x'],
  ['Sales halved.', '0.5 x'],
  ['Sales grew fivefold.', '5 x'],
  ['Sales grew five-fold.', '5 x'],
  ['Sales are twice what they were.', '2 x'],
  ['Sales are 1.5 times as high.', '1.5 x'],
]

export const COUNT_NOTHING: readonly Usage[] = [
  ['Ring 0161 496 0000 for help.', ''],
  ['Ring (555) 010-9999 for help.', ''],
  ['Flight XY204 was late.', ''],
  ['The case rests on Section 90.', ''],
  ['The case rests on Article 12.', ''],
  ['The case rests on Title 42.', ''],
  ['The A303 was shut.', ''],
  ['Highway 61 was shut.', ''],
  ['Junction 9 was shut.', ''],
  ['They flew an Airbus A320.', ''],
  ['They sold an iPhone 12.', ''],
  ['Windows 11 was patched.', ''],
  ['The 9/11 attacks shook him.', ''],
  ['They met in Room 101.', ''],
  ['Apollo 11 landed.', ''],
  ['Platform 9 was shut.', ''],
  ['The G20 met.', ''],
  ['Psalm 23 was read.', ''],
]

export const VAGUE: readonly Usage[] = [
  ['Several boats sank.', '3..9 boat'],
  ['A handful of boats sank.', '3..7 boat'],
  ['A few boats sank.', '2..9 boat'],
  ['A couple of boats sank.', '2..3 boat'],
  ['Dozens of boats sank.', '24..240 boat'],
  ['Scores of boats sank.', '40..400 boat'],
  ['Hundreds of boats sank.', '200..2000 boat'],
  ['Thousands of boats sank.', '2000..20000 boat'],
  ['Hundreds of thousands of boats sank.', '200000..2e6 boat'],
  ['Most boats sank.', '0.5..1 1'],
  ['Most of the boats sank.', '0.5..1 1'],
  ['Nearly all the boats sank.', '0.9..1 1'],
  ['A majority of boats sank.', '0.5..1 1'],
  ['Several dozen boats sank.', '36..108 boat'],
]
