import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/index'
import { timeKey } from '../../../src/terms/values/time-key'

const key = (words: string) => timeKey(words.split(' '))
const relations = (a: string, b: string) => compare(a, b).findings.map(({ relation }) => relation)

describe('the key of a time', () => {
  it.each([
    ['5 september', 'sept. 5'],
    ['5 september', 'the 5th of september'],
    ['within twelve day', 'within 12 day'],
    ['last twenty-five year', 'last 25 year'],
    ['last twenty - five year', 'last 25 year'],
    ['in the three month to september', 'in the 3 month to september'],
  ])('is one for %s and %s', (a, b) => expect(key(a)).toBe(key(b)))

  it.each([
    ['5 september', '6 september'],
    ['within twelve day', 'within 20 day'],
    ['last twenty-five year', 'last twenty year'],
    ['in the three month to september', '3 september'],
  ])('is another for %s and %s', (a, b) => expect(key(a)).not.toBe(key(b)))
})

describe('numbers of a time, in words and in figures', () => {
  it.each([
    ['It spread to the barn within 20 minutes.', 'It spread to the barn within twenty minutes.'],
    ['They must rebuild the weir within five years.', 'They must rebuild the weir within 5 years.'],
    [
      'The mill made a loss in the three months to September.',
      'The mill made a loss in the 3 months to September.',
    ],
    ['The pier was shut for the last twenty-five years.', 'The pier was shut for the last 25 years.'],
  ])('agree: %s', (a, b) => expect(relations(a, b)).toEqual(['agrees']))

  it('do not agree when they are others', () => {
    expect(relations('It will open within twelve days.', 'It will open within 20 days.')).not.toContain(
      'agrees',
    )
  })
})

describe('a dateline', () => {
  it.each(['GENEVA—', 'GENEVA (Reuters)—', 'GENEVA, May 3 — ', 'GENEVA - '])(
    'is no part of what is claimed: %s',
    line => {
      const [{ relation, claims }] = compare(`${line}The lake froze.`, 'The lake froze.').findings
      expect([relation, claims.a.length]).toEqual(['agrees', 1])
    },
  )
})
