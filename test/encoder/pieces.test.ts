import { describe, expect, it } from 'vitest'
import { isCapitalHeavy, readPieces, shapeOf } from '../../src/encoder/pieces'

describe('pieces of words', () => {
  const vocabulary = ['[CLS]', '[UNK]', 'flood', '##ed', '##s', 'f', '##l', 'un', 'cafe', '.', 's']
  const { of, beginning } = readPieces(vocabulary)
  const read = (word: string) => of(word).map(row => vocabulary[row])
  it.each([
    ['the longest that fits first', 'floods', ['flood', '##s']],
    ['whatever the case', 'FLOODED', ['flood', '##ed']],
    ['without accents', 'Café', ['cafe']],
    ['marks by themselves, each beginning anew', 'f.s', ['f', '.', 's']],
    ['what no piece fits is unknown as a whole', 'floodq', ['flood', '[UNK]']],
    ['nothing is unknown', '', ['[UNK]']],
    ['another script', '北京', ['[UNK]']],
  ])('%s', (_, word, pieces) => {
    expect(read(word)).toEqual(pieces)
  })
  it('are at most eight, however long the word', () => {
    expect(of('s.'.repeat(3000))).toHaveLength(8)
  })
  it('know the piece that begins a sentence', () => {
    expect(vocabulary[beginning]).toBe('[CLS]')
  })
})

describe('how a word is written', () => {
  it.each([
    ['--', 0],
    ['rain', 1],
    ["n't", 1],
    ['Rain', 2],
    ['RAIN', 3],
    ['McRae', 4],
    ['iPhone', 4],
    ['A', 5],
    ['3rd', 6],
  ])('%s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape)
  })
  it('tells a headline by its capitals', () => {
    expect(isCapitalHeavy(['Storm', 'Kills', 'Three', 'in', 'Town'])).toBe(true)
    expect(isCapitalHeavy(['The', 'storm', 'killed', 'three', '.'])).toBe(false)
    expect(isCapitalHeavy(['New', 'York'])).toBe(false)
  })
})
