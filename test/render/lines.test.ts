import { describe, expect, it } from 'vitest'
import { displayWidth, sideBySide, withoutControls, wrap, wrapPieces } from '../../src/render/lines'

const STARS = { before: '*', after: '*', isVisible: true }
const BOLD = { before: '<b>', after: '</b>', isVisible: false }
const piece = (text: string, differs = false) => ({ text, differs })

describe('wrapping', () => {
  it('breaks at white space and keeps every line within the width', () => {
    expect(wrap('Heavy rain closed the bridge', 12)).toEqual(['Heavy rain', 'closed the', 'bridge'])
  })

  it('cuts a word longer than the line, between characters', () => {
    expect(wrap('ab🌊cd🌊ef', 4)).toEqual(['ab🌊', 'cd🌊', 'ef'])
  })

  it('counts wide characters twice and combining ones not at all', () => {
    expect(displayWidth('東京')).toBe(4)
    expect(displayWidth('e\u0301')).toBe(1)
    expect(displayWidth('\u001b[1mab\u001b[22m')).toBe(2)
  })

  it('puts signs around a marked run and counts them', () => {
    expect(wrapPieces([piece('in '), piece('early', true), piece(' June, 2022')], 11, STARS)).toEqual([
      'in *early*',
      'June, 2022',
    ])
  })

  it('closes and opens a coloured mark at each line end', () => {
    expect(wrapPieces([piece('a '), piece('bb cc', true), piece('.')], 5, BOLD)).toEqual([
      'a <b>bb</b>',
      '<b>cc</b>.',
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
