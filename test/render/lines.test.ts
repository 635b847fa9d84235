import { describe, expect, it } from 'vitest'
import { sideBySide, withoutControls, wrap, wrapPieces } from '../../src/render/lines'

const STARS = { before: '*', after: '*' }
const BOLD = { before: '\u001b[1m', after: '\u001b[22m' }
const piece = (text: string, differs = false) => ({ text, differs })

describe('wrapping', () => {
  it('breaks at white space and keeps every line within the width', () => {
    expect(wrap('Heavy rain closed the bridge', 12)).toEqual(['Heavy rain', 'closed the', 'bridge'])
  })

  it('cuts a word longer than the line, between characters', () => {
    expect(wrap('ab🌊cd🌊ef', 4)).toEqual(['ab🌊', 'cd🌊', 'ef'])
  })

  it('counts wide characters twice, and combining ones, joined emoji and codes of colour as what is seen', () => {
    expect(wrap('東京東京', 4)).toEqual(['東京', '東京'])
    expect(wrap('e\u0301e\u0301 o', 4)).toEqual(['\u00e9\u00e9 o'])
    expect(wrap('👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧'])
    expect(sideBySide(['\u001b[1mab\u001b[22m', '東'], ['x', 'y'], 3, '|')).toEqual([
      '\u001b[1mab\u001b[22m |x',
      '東 |y',
    ])
  })

  it('has no lines where there are no words', () => {
    expect(wrap(' \n', 10)).toEqual([])
  })

  it('puts signs around a marked run and counts them', () => {
    expect(wrapPieces([piece('in '), piece('early', true), piece(' June, 2022')], 11, STARS)).toEqual([
      'in *early*',
      'June, 2022',
    ])
  })

  it('closes and opens a coloured mark at each line end', () => {
    expect(wrapPieces([piece('a '), piece('bb cc', true), piece('.')], 5, BOLD)).toEqual([
      'a \u001b[1mbb\u001b[22m',
      '\u001b[1mcc\u001b[22m.',
    ])
  })
})

describe('columns', () => {
  it('stand at the same place whatever the left one holds', () => {
    expect(sideBySide(['a', 'bb'], ['x'], 3, '| ')).toEqual(['a  | x', 'bb |'])
  })
})

describe('control characters of a source', () => {
  it('are shown, not obeyed', () => {
    expect(withoutControls('a\u001b[2Jb\u0007\u202ec\n')).toBe('a\ufffd[2Jb\ufffd\ufffdc\n')
  })
})
