import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const read = (text: string) => {
  const { claims, attributions } = segment(text)
  const sayer = (i: number | undefined) =>
    i === undefined ? '' : attributions[i].source.map(s => text.slice(s.start, s.end)).join(' ')
  return claims.map(c => ({
    text: c.text,
    by: sayer(c.attribution),
    modality: c.modality,
    lemma: c.predicate.lemma,
  }))
}
const textsOf = (text: string) => read(text).map(c => c.text)

describe('a dateline is no part of the sentence behind it', () => {
  it('tells what was reported, and by whom', () => {
    const found = read(
      'OSTEND (Newsline) — A barge carrying gravel sank off the pier on Monday, and two men were taken to hospital, the port said.',
    )
    expect(found.slice(0, 2)).toMatchObject([
      { text: 'A barge carrying gravel sank off the pier on Monday.', by: 'the port' },
      { text: 'Two men were taken to hospital.', by: 'the port' },
    ])
  })
})

describe('what is to come', () => {
  it.each([
    'The tunnel is due to open in June.',
    'The court is due to hear the appeal on Monday.',
    'Borealis to buy Harker Mills for $2 million',
  ])('%s', text => expect(read(text)[0].modality).toBe('planned'))

  it.each(['The delay is due to fog.', 'The crash was due to worn brakes.', 'The rise is due to a strike.'])(
    'none in: %s',
    text => expect(read(text).map(c => c.modality)).toEqual(['asserted']),
  )

  it('is said of each clause of a report', () => {
    const found = read('The bank said it had lost money and would close two branches.')
    expect(found.find(c => c.lemma === 'close')?.modality).toBe('planned')
  })

  it('is a condition where one is named', () => {
    expect(
      read('The bank said it would close two branches if sales fell.').find(c => c.lemma === 'close')
        ?.modality,
    ).toBe('conditional')
  })
})

describe('conditions', () => {
  it('nobody provides that', () => {
    const texts = textsOf(
      'The envoy said no soldier would leave before May, provided that the rebels signed.',
    )
    expect(texts.some(t => /provided that the rebels/.test(t))).toBe(true)
    expect(texts.some(t => /^The envoy provided/.test(t))).toBe(false)
  })
  it('somebody provides something', () => {
    expect(textsOf('The envoy provided a map that the rebels signed.')).toContain(
      'The envoy provided a map that the rebels signed.',
    )
  })
})

describe('a clause has its own subject', () => {
  it('after a conjunction', () => {
    const found = read(
      'The head of the school has resigned after an audit found that two bills were paid twice.',
    )
    expect(found.find(c => c.lemma === 'find')?.text).toMatch(/^An audit found/)
    expect(found.find(c => c.lemma === 'pay')?.by).toBe('an audit')
  })
  it('before a modal', () => {
    expect(read('Cheap vaccine may halt river fever, trial suggests')[0]).toMatchObject({
      text: 'Cheap vaccine may halt river fever.',
      modality: 'possible',
    })
  })
  it('behind a participle', () => {
    expect(textsOf('Doctors not involved in the trial urged caution.')).toEqual([
      'Doctors not involved in the trial urged caution.',
    ])
    expect(read('Doctors not involved in the trial urged caution.')[0].lemma).toBe('urge')
  })
  it('behind a relative clause', () => {
    const text =
      'A clerk who stole from his uncle to pay for a boat and a piano was sentenced to four years in prison.'
    expect(textsOf(text)).not.toContain('A piano was sentenced to four years in prison.')
  })
})

describe('who says it', () => {
  it('goes on to say it', () => {
    const found = read('Traders at the fair said the price looked low, adding that a frost was likely.')
    expect(found.find(c => c.lemma === 'likely')?.by).toBe('Traders at the fair')
  })
  it('says it last', () => {
    const found = read(
      'Aides think the talks may have failed, two guards posted at the gate told The Herald.',
    )
    expect(found.find(c => c.lemma === 'think')?.by).toBe('two guards posted at the gate')
  })
  it('is not who speaks meanwhile', () => {
    const found = read(
      'The guild said that fees do not pay, while the Swiss union called for strikes to go on.',
    )
    expect(found.find(c => c.lemma === 'call')?.by).toBe('')
  })
  it('sobs it', () => {
    const found = read('"I asked them twice," sobbed the young cook. "They laughed at me."')
    expect(found.at(-1)?.by).toBe('the young cook')
  })
  it('is a body before a colon of a headline', () => {
    expect(read('Museum: vase broke during cleaning')[0].by).toBe('Museum')
  })
  it('is not what stands in brackets with a colon', () => {
    expect(
      read('Harker plc (LSE: HRK) announced that it has sold a mill.').every(c => !/LSE$/.test(c.by)),
    ).toBe(true)
  })
})

describe('whole claims', () => {
  it('takes a name with an ampersand whole', () => {
    expect(
      textsOf('The fire began at Moss & Sons, which has sold coal since 1920, at noon on Monday.'),
    ).toContain('Moss & Sons has sold coal since 1920.')
  })
  it('keeps place and time together', () => {
    expect(textsOf('The firm was fined twice, in Bergen in 2015 and in Oslo in 2019.')).toEqual([
      'The firm was fined twice, in Bergen in 2015 and in Oslo in 2019.',
    ])
  })
  it('deals out what is side by side', () => {
    expect(textsOf('The nurses handed out blankets, soup and masks.')).toEqual([
      'The nurses handed out blankets.',
      'The nurses handed out soup.',
      'The nurses handed out masks.',
    ])
  })
  it('closes what a comma opened', () => {
    expect(textsOf('The club, Sons of Brindle, was founded in 1889 and has about 250 members.')).toContain(
      'The club, Sons of Brindle, has about 250 members.',
    )
    expect(textsOf('Walter Moss, 63, of Brindle, denied the theft.')).toContain(
      'Walter Moss, of Brindle, denied the theft.',
    )
  })
  it('says nothing of what a sentence opens with', () => {
    expect(textsOf('Among them was Carla Moss, 71, who left with her two dogs.')).toContain(
      'Carla Moss left with her two dogs.',
    )
  })
  it('does not cut a claim that was rejected', () => {
    expect(textsOf('The chairman accused the bank of delay, a charge that the bank denied.')).not.toContain(
      'The bank denied.',
    )
  })
  it('asks for all that is to be done', () => {
    expect(textsOf('Anyone who saw it is asked to call the yard, quoting number 71.')).toEqual([
      'Anyone who saw it is asked to call the yard, quoting number 71.',
    ])
  })
})
