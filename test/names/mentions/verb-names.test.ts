import { describe, expect, it } from 'vitest'
import { names } from '../../../src/index'

const people = (text: string): string[] => names(text).map(name => name.name)

describe('names that are verbs or months too', () => {
  for (const [text, expected] of [
    ['Will Harper was arrested on Monday.', ['Will Harper']],
    ['Will Smith spoke. Smith left.', ['Will Smith']],
    ['May resigned.', ['May']],
    ['Rose Green sold the house.', ['Rose Green']],
    ['Mark Stone spoke.', ['Mark Stone']],
    ['Bill May said so.', ['Bill May']],
  ] as const)
    it(text, () => expect(people(text)).toEqual(expected))

  for (const text of ['Will the deal hold?', 'May he stay?', 'Will prices fall in May?', 'Prices rose.'])
    it(`finds none in "${text}"`, () => expect(people(text)).toEqual([]))

  it('tells generations and reigns apart', () => {
    expect(people('John Smith Jr. met John Smith Sr. on Monday.')).toHaveLength(2)
    expect(people('King Charles III is named after King Charles II.')).toHaveLength(2)
    expect(people('John Smith Jr. spoke. John Smith Jr. left.')).toHaveLength(1)
  })

  it('keeps a modal verb before the name that it asks about', () => {
    expect(people('Will Smith resign?')).toEqual(['Smith'])
  })
})
