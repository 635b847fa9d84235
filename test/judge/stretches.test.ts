import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

const judgesOf = (a: string, b: string): string[] =>
  compare(a, b).findings.flatMap(({ reasons }) => reasons.map(({ judge }) => judge))

describe('stretches of time', () => {
  it.each([
    [
      'The pool was closed from 3 May to 10 June for repairs.',
      'Repairs kept the pool closed between 3 May and 24 June.',
    ],
    ['The exhibition runs from 2 March until 30 April.', 'The exhibition runs from 2 March until 14 May.'],
  ])('that share one end are two: %s / %s', (a, b) => {
    expect(judgesOf(a, b)).toContain('time/disjoint')
  })

  it.each([
    ['The road was closed from 3 May to 10 June.', 'The bridge was closed from 3 May to 12 June.'],
    [
      'The exhibition runs from 2 March until 30 April.',
      'The exhibition is open from 2 March until 30 April.',
    ],
  ])('are no difference of other things, nor where both ends are the same: %s / %s', (a, b) => {
    expect(judgesOf(a, b)).not.toContain('time/disjoint')
  })

  it('since when is no closer told by when', () => {
    expect(
      judgesOf('The record was set by Ada Lund in 1998.', 'The record has stood to Ada Lund since 1998.'),
    ).not.toContain('time/closer')
  })
})

describe('a length of time', () => {
  it('that the other article tells of as well is nothing that one alone says', () => {
    const { findings } = compare(
      'The hospital admitted its first patients on Monday, two years later than planned.',
      'After a wait of two years, the town has its hospital. The hospital admitted its first patients on Monday.',
    )
    const messages = findings.flatMap(({ reasons }) => reasons.map(({ message }) => message))
    expect(messages.filter(message => message.startsWith('Only B says'))).not.toContainEqual(
      expect.stringContaining('two years'),
    )
  })
})
