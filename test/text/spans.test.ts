import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold'
import { contains, hull, mergeSpans, overlapLength, overlaps, trimSpan } from '../../src/text/spans'

const span = (start: number, end: number) => ({ start, end })

describe('spans', () => {
  it('contain, overlap and touch as half-open ranges do', () => {
    expect(contains(span(0, 5), span(2, 5))).toBe(true)
    expect(contains(span(0, 5), span(2, 6))).toBe(false)
    expect(overlaps(span(0, 5), span(5, 6))).toBe(false)
    expect(overlapLength(span(0, 5), span(3, 9))).toBe(2)
    expect(overlapLength(span(0, 2), span(3, 9))).toBe(0)
    expect(hull([span(4, 5), span(1, 2)])).toEqual(span(1, 5))
    expect(hull([])).toBeUndefined()
  })

  it('merge when they touch, and over white space when the text is given', () => {
    expect(mergeSpans([span(5, 9), span(0, 5), span(7, 8), span(3, 3)])).toEqual([span(0, 9)])
    expect(mergeSpans([span(0, 2), span(3, 5)])).toEqual([span(0, 2), span(3, 5)])
    expect(mergeSpans([span(0, 2), span(3, 5)], 'ab cd')).toEqual([span(0, 5)])
  })

  it('trim to what is not white space', () => {
    expect(trimSpan(' \u00a0ab\u2028', span(0, 5))).toEqual(span(2, 4))
    expect(trimSpan('   ', span(0, 3))).toEqual(span(3, 3))
  })
})

describe('fold', () => {
  it('folds quotes, apostrophes and spaces one unit for one', () => {
    const text = 'Lowʼs ‘x’ “y” «z»\u00a0non‑stop'
    expect(fold(text)).toBe('Low\'s \'x\' "y" "z" non-stop')
    expect(fold(text)).toHaveLength(text.length)
  })

  it('leaves dashes and letters alone', () => {
    expect(fold('a – b — é')).toBe('a – b — é')
  })
})
