import { describe, expect, it } from 'vitest'
import { foldCompound, foldSpelling } from '../../src/words/spelling'

describe('spelling', () => {
  it.each([
    'defence defense',
    'colour color',
    'unfavourable unfavorable',
    'neighbourhoods neighborhoods',
    'organisation organization',
    'analysed analyzed',
    'travelled traveled',
    'labelling labeling',
    'centre center',
    'kilometres kilometers',
    'programmes programs',
    'manoeuvres maneuvers',
    'paediatric pediatric',
    'anaesthetise anesthetize',
    'judgement judgment',
    'grey gray',
    "Ukraine’s Ukraine's",
    'café cafe',
  ])('%s are one word', row => {
    const [british, american] = row.split(' ')
    expect(foldSpelling(british)).toBe(foldSpelling(american))
  })

  it.each([
    'tonne ton',
    'four for',
    'hour hor',
    'wise wize',
    'called caled',
    'storey store',
    'rally raly',
    'promise promize',
    'metro meter',
  ])('%s are two', row => {
    const [a, b] = row.split(' ')
    expect(foldSpelling(a)).not.toBe(foldSpelling(b))
  })

  it('meets open, hyphenated and closed compounds', () => {
    expect(foldCompound('Cease-fire')).toBe(foldCompound('cease fire'))
    expect(foldCompound('co-operate')).toBe(foldCompound('cooperate'))
    expect(foldCompound('defence-minister')).toBe(foldCompound('Defense minister'))
  })

  it('keeps apart what the hyphen keeps apart', () => {
    expect(foldCompound('re-sign')).not.toBe(foldCompound('resign'))
  })

  it('leaves what is no word as it is, whatever its length', () => {
    expect(foldSpelling('')).toBe('')
    expect(foldSpelling('our'.repeat(100_000))).toBe('our'.repeat(100_000))
    expect(foldCompound('- - -')).toBe('')
  })
})
