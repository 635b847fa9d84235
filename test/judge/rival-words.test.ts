import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const told = (a: string, b: string) =>
  compare(a, b).findings.flatMap(({ relation, severity, reasons }) =>
    relation === 'unmatched'
      ? []
      : [{ relation: severity ?? relation, judges: reasons.map(({ judge }) => judge) }],
  )
const relations = (a: string, b: string) => told(a, b).map(({ relation }) => relation)

/** Two words that exclude each other, in one place of one fact, however the rest is put. */
const CLASH = [
  ['The driver suffered a broken arm.', 'The driver was left with a broken leg.'],
  ['Keeper Ann Pool was carried off with a knee injury.', 'Keeper Ann Pool went off with a shoulder injury.'],
  ['The gang escaped in a white van.', 'The gang drove away in a black van.'],
  [
    'A skier broke her wrist when a lift chair hit her.',
    'A skier suffered a fractured ankle after a lift chair hit her.',
  ],
  ['A plumber found the ring.', 'The ring was found by a dentist.'],
  ['Anna Kole opened the bridge on Friday.', 'The bridge was opened on Friday by Peter Lund.'],
  [
    'Tom Avery scored the winner ten minutes from time.',
    'Jamie Holt headed the winner ten minutes from the end.',
  ],
  ['The firm will move production to Poland.', 'The company will transfer production to Romania.'],
  [
    'The club reached the cup final for the first time.',
    'It is the second time that the club have reached the cup final.',
  ],
  ['The boathouse was destroyed.', 'The boathouse suffered only slight damage.'],
  ['The painting was not insured.', 'The owner had full insurance for the painting.'],
  ['A man was arrested over the theft.', 'Police have not arrested anyone over the theft.'],
] as const

const NO_CLASH = [
  ['The driver broke his arm.', 'A passenger suffered a broken leg.'],
  ['He bought a red car.', 'He sold a blue car.'],
  ['A cat was rescued from the flat.', 'A dog was rescued from the flat, and later a cat.'],
  ['Both the dog and the cat were rescued.', 'Firefighters rescued the dog.'],
  [
    'Walter Hale, a grandfather of the bride, fell ill.',
    'Walter Hale, whose granddaughter was the bride, fell ill.',
  ],
  ['The fire destroyed 30 homes in Elmer.', 'In Elmer, the fire destroyed 12 shops.'],
  ['Police shot the man.', 'Officers shot the man.'],
  ['The boat sank on Monday.', 'The ship sank on Monday.'],
  [
    'The prize was presented by the actor Dame Ruth Orme.',
    'The prize was handed over by the actress Dame Ruth Orme.',
  ],
  ['The meeting lasted more than three hours.', 'The three-hour meeting ended at noon.'],
  ['It was closed for the first time in 1990.', 'It was closed for the second time in 1994.'],
  ['None of the guests died of the fever.', 'The guests fell ill, but recovered.'],
] as const

describe('words that exclude each other', () => {
  for (const [a, b] of CLASH) it(`clash: ${a} / ${b}`, () => expect(relations(a, b)).toContain('conflict'))
  for (const [a, b] of NO_CLASH)
    it(`do not: ${a} / ${b}`, () => expect(relations(a, b)).not.toContain('conflict'))

  it('are told the same from the other side', () => {
    for (const [a, b] of CLASH) expect(relations(b, a).sort()).toEqual(relations(a, b).sort())
  })
  it('differ, but do not exclude each other where some may be both', () =>
    expect(
      relations(
        'Inspectors found mice in the kitchen of the hotel.',
        'In the kitchen, inspectors found cockroaches.',
      ),
    ).toEqual(['framing']))
})

describe('one part filled by two', () => {
  const PARTS = [
    ['The meal was paid for by her father.', 'The groom paid for the meal.'],
    ['The walkers were rescued by helicopter.', 'A lifeboat rescued the walkers.'],
    ['Frost cracked the main tank.', 'Tree roots cracked the main tank.'],
  ] as const
  for (const [a, b] of PARTS)
    it(`is no agreement: ${a} / ${b}`, () => {
      expect(relations(a, b)).toEqual(['adds-detail'])
      expect(told(a, b).flatMap(({ judges }) => judges)).toContain('wording/other')
    })
})

describe('what comes to the same', () => {
  const SAME = [
    ['The road was closed until noon.', 'The street was shut until midday.'],
    ['The blaze injured two people.', 'Two people were hurt in the fire.'],
    ['A van struck the bridge.', 'A van hit the bridge.'],
  ] as const
  for (const [a, b] of SAME) it(`is agreed: ${a} / ${b}`, () => expect(relations(a, b)).toEqual(['agrees']))
})

describe('who somebody is', () => {
  it('is all that a title and an apposition agree on', () => {
    const findings = compare(
      'Mayor Anita Rao voted in favour of the closure.',
      'Anita Rao, the mayor, is a keen swimmer.',
    ).findings.filter(({ relation }) => relation === 'agrees')
    expect(
      findings.flatMap(({ reasons }) => reasons.map(({ judge, a, b }) => [judge, a?.text, b?.text])),
    ).toEqual([['entity/same-title', 'Mayor', 'mayor']])
  })
})

describe('which of a row it was', () => {
  it('is no agreement where each has its own', () =>
    expect(
      compare(
        "Moser wins Tarn Cup for the second time\n\nAustria's Ida Moser won the Tarn Cup on Sunday for the second time, drawing her last game with Jon Lund in 40 moves.",
        'Ida Moser takes first Tarn title\n\nIt was a maiden triumph for Ida Moser, 31, who needed only a draw against Jon Lund to claim the Tarn Cup. Lund was second.',
      )
        .findings.filter(({ reasons }) => reasons.some(({ judge }) => judge === 'words/same'))
        .flatMap(({ claims }) => claims.a),
    ).toEqual([]))
})

describe('who is credited', () => {
  const credited = (a: string, b: string) =>
    compare(a, b).findings.flatMap(({ relation, reasons }) =>
      relation === 'unmatched' ? [] : reasons.filter(({ judge }) => judge === 'attribution/only-one'),
    )
  it('is not who wants or promises a thing', () => {
    expect(
      credited('The owner offered £2,000 for its return.', 'Ann Pell has promised £2,000 for its return.'),
    ).toEqual([])
    expect(credited('Her father wants his money back.', 'Mark Ives wants a refund.')).toEqual([])
  })
  it('is who confirms a thing', () =>
    expect(
      credited('Two people died in the fire.', 'Police confirmed the deaths of two people in the fire.'),
    ).toHaveLength(1))
})
