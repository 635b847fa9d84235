import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/text/quotations'

const quoted = (text: string) =>
  findQuotations(text, { start: 0, end: text.length }).map(q => text.slice(q.start, q.end))

describe('pairing quotation marks', () => {
  it('pairs typographic, straight and doubled single marks', () => {
    expect(quoted('“Yes,” he said, “and no.”')).toEqual(['“Yes,”', '“and no.”'])
    expect(quoted('"Yes," he said, "and no."')).toEqual(['"Yes,"', '"and no."'])
    expect(quoted("''Yes,'' he said.")).toEqual(["''Yes,''"])
  })
  it('keeps a quotation within a quotation as part of its words', () => {
    expect(quoted('"People say, \'Stay home,\'" she said.')).toEqual(['"People say, \'Stay home,\'"'])
  })
  it('takes single marks in headlines for quotation marks', () => {
    expect(quoted("Mayor: 'one in three' bridges unsafe")).toEqual(["'one in three'"])
    expect(quoted('Mayor calls plan ‘a joke’')).toEqual(['‘a joke’'])
  })
  it('lets a quotation that never closes run to the end of its paragraph', () => {
    expect(findQuotations('She said: “We left.', { start: 0, end: 19 })).toEqual([
      { start: 10, end: 19, closed: false, single: false },
    ])
  })
})

describe('marks that quote nothing', () => {
  it('leaves apostrophes and possessives alone', () => {
    expect(quoted("The voters' choice wasn't the party's.")).toEqual([])
    expect(quoted('The voters’ choice wasn’t the party’s.')).toEqual([])
    expect(quoted("Rock 'n' roll in the '90s, 'til dawn")).toEqual([])
  })
})
