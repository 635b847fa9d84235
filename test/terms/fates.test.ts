import { describe, expect, it } from 'vitest'
import { compare } from '../../src'
import { segment } from '../../src/segment'
import { viewClaims } from '../../src/terms/claim-terms'
import { fateOf } from '../../src/terms/values/fates'

/** The fate of each number of a sentence. */
const fatesIn = (text: string) =>
  Object.fromEntries(
    viewClaims(segment(text)).flatMap(view =>
      view.terms
        .filter(({ quantity }) => quantity)
        .map(term => [text.slice(term.span.start, term.span.end), fateOf(view, term)]),
    ),
  )

describe('what befell those whom a number counts', () => {
  it.each([
    ['The blast at the mill killed 14 people.', { 14: 'dead' }],
    ['The blast left nine people dead.', { nine: 'dead' }],
    ['Hospitals in Tarn reported 17 wounded.', { 17: 'hurt' }],
    ['At the mill 19 people died and 11 are missing.', { 19: 'dead', 11: 'missing' }],
    ['Police arrested 31 soldiers.', { 31: 'held' }],
    [
      'Five cooks were killed and 12 injured when a kiln burst near Tarn on Monday.',
      { Five: 'dead', 12: 'hurt' },
    ],
  ])('%s', (text, told) => {
    expect(fatesIn(text)).toEqual(told)
  })

  it('is not told of a number that nothing befell', () => {
    expect(fatesIn('The company runs 14 mills.')).toEqual({ 14: undefined })
  })

  it('keeps equal numbers of the dead and of the hurt from agreeing', () => {
    const agreements = (a: string, b: string) =>
      compare(a, b)
        .findings.flatMap(({ reasons }) => reasons)
        .filter(({ judge }) => judge === 'number/agree').length
    const dead = 'Two workers were killed when the crane fell at the harbour of Tarn on Monday.'
    expect(
      agreements(dead, 'Two workers were injured when the crane fell at the harbour of Tarn on Monday.'),
    ).toBe(0)
    expect(
      agreements(dead, 'Two workers were killed on Monday when the crane fell at the harbour of Tarn.'),
    ).toBe(1)
  })

  it.each([
    [
      'Three sailors died and two were injured when the Orla struck a pier on Saturday.',
      'Two sailors were killed and three hurt on Saturday when the Orla struck a pier.',
    ],
    ['Orla strikes pier, killing three', 'Two dead, three hurt as Orla strikes pier'],
  ])('tells of exchanged numbers as a conflict: %s', (a, b) => {
    const conflicts = (x: string, y: string) =>
      compare(x, y).findings.filter(
        ({ severity, facets }) => severity === 'conflict' && facets.includes('number'),
      ).length
    expect(conflicts(a, b)).toBeGreaterThan(0)
    expect(conflicts(b, a)).toBeGreaterThan(0)
    expect(conflicts(a, a)).toBe(0)
  })
})
