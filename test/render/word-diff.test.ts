import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords, type Piece } from '../../src/render/word-diff'

const show = (pieces: readonly Piece[]) =>
  pieces.map(piece => (piece.differs ? `[${piece.text}]` : piece.text)).join('')
const marks = (a: string, b: string) => {
  const marked = diffWords(a, b)
  return [show(marked.a), show(marked.b)]
}

describe('diffWords marks the words that differ', () => {
  it('on both sides, word by word', () => {
    expect(marks('Russia was buying shells', 'Russia is buying shells and missiles')).toEqual([
      'Russia [was] buying shells',
      'Russia [is] buying shells [and missiles]',
    ])
  })

  it('as one run across a short word between two that differ', () => {
    expect(marks('the mayor of Paris spoke', 'the head of France spoke')[0]).toBe(
      'the [mayor of Paris] spoke',
    )
  })

  it('with amounts and percentages whole', () => {
    expect(marks('it cost $1,200.50 or 15%', 'it cost $1,300.50 or 15%')[0]).toBe(
      'it cost $[1,200.50] or 15%',
    )
  })

  it('and leaves emoji whole', () => {
    expect(marks('rain 🌊 came today', 'rain 🌊 came on Monday')).toEqual([
      'rain 🌊 came [today]',
      'rain 🌊 came [on Monday]',
    ])
  })
})

describe('diffWords does not mark', () => {
  it('words that are known to be alike', () => {
    const { a, b } = diffWords('Sergey Shoigu came on Monday', 'Sergei Shoigu came on Tuesday', [
      'Sergey Shoigu',
      'Sergei Shoigu',
    ])
    expect([show(a), show(b)]).toEqual(['Sergey Shoigu came on [Monday]', 'Sergei Shoigu came on [Tuesday]'])
  })

  it('case, punctuation, spacing and the shape of apostrophes', () => {
    expect(marks('Russiaʼs “plan”,  it said', "russia's plan it SAID")).toEqual([
      'Russiaʼs “plan”,  it said',
      "russia's plan it SAID",
    ])
  })

  it('anything where there is nothing to compare', () => {
    expect(marks('', '')).toEqual(['', ''])
    expect(marks('!!! …', '?')).toEqual(['!!! …', '?'])
  })

  it('wordings with more distinct words than there are private characters', () => {
    const many = Array.from({ length: 3900 }, (_, index) => `w${index}`).join(' ')
    const others = Array.from({ length: 3900 }, (_, index) => `v${index}`).join(' ')
    expect(diffWords(many, others).a).toEqual([{ text: many, differs: false }])
  })
})

describe('the pieces', () => {
  it('joined give back each wording, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const marked = diffWords(a, b)
        expect(marked.a.map(piece => piece.text).join('')).toBe(a)
        expect(marked.b.map(piece => piece.text).join('')).toBe(b)
      }),
      { numRuns: 50 },
    )
  })

  it('mark nothing in equal wordings', () => {
    const words = fc
      .array(fc.constantFrom('the', 'dam', 'burst', 'on', 'Monday', '120', 'people'))
      .map(list => list.join(' '))
    fc.assert(
      fc.property(words, a => {
        expect(diffWords(a, a).a.some(piece => piece.differs)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})
