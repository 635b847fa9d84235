import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const published = '2024-03-06'
const agreements = (a: string, b: string) =>
  compare({ text: a, published }, { text: b, published })
    .findings.flatMap(({ reasons }) => reasons)
    .filter(({ effect, facet }) => effect === 'agrees' && (facet === 'number' || facet === 'time'))
    .map(reason => `${reason.a?.text} / ${reason.b?.text}`)

describe('a bound and what lies far on its open side', () => {
  it.each([
    [
      'At least five sailors died when the Orla sank off Tarn Head.',
      'The Orla sank off Tarn Head, and 24 sailors died.',
    ],
    ['The ferry has run to Tarn Head since 2012.', 'The ferry ran to Tarn Head yesterday.'],
    [
      'People within half a mile of the depot were told to leave.',
      'People within two miles of the depot were told to leave.',
    ],
    // Near, but another number is known.
    [
      'At least 12 sailors died when the Orla sank off Tarn Head.',
      'The Orla sank off Tarn Head, and at least 15 sailors died.',
    ],
    [
      'Families within half a mile of the depot were told to stay indoors.',
      'Families within a mile of the depot were told to stay indoors.',
    ],
  ])('is no agreement: %s', (a, b) => {
    expect(agreements(a, b)).toEqual([])
  })

  it.each([
    [
      'More than 100 sailors were saved when the Orla sank.',
      'When the Orla sank 120 sailors were saved.',
      'More than 100 / 120',
    ],
    [
      'The mayor of Tarn took office in 2018.',
      'The mayor of Tarn took office six years ago.',
      '2018 / six years ago',
    ],
    ['The pool in Tarn opens daily.', 'The pool in Tarn opens every day.', 'daily / every day'],
  ])('but what lies near it agrees: %s', (a, b, told) => {
    expect(agreements(a, b)).toContain(told)
  })

  it.each([
    ['At least 12 sailors died when the Orla sank.', 'When the Orla sank, at least 15 sailors died.'],
    ['At least 12 sailors died when the Orla sank.', 'When the Orla sank, 14 sailors died.'],
    [
      'Families within half a mile of the depot were told to stay indoors.',
      'Families within a mile of the depot were told to stay indoors.',
    ],
  ])('is told as another number, not as a conflict: %s', (a, b) => {
    const [finding] = compare(a, b).findings.filter(({ relation }) => relation === 'differs')
    expect(finding?.severity).toBe('framing')
    expect(finding?.reasons.map(({ judge }) => judge)).toContain('number/far-bound')
  })
})
