import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const only = (a: string, b: string) =>
  compare(a, b).findings.flatMap(({ relation, reasons }) =>
    relation === 'unmatched'
      ? []
      : reasons.filter(({ judge }) => judge === 'detail/unanswered').map(({ message }) => message),
  )

/** What the other article has in other words is never said to stand in one alone. */
const TOLD = [
  [
    'The road reopened at noon.',
    'Traffic was diverted until midday, when the street was opened again.',
    'noon',
  ],
  [
    'The mill, built in 1902, is to close with the loss of 140 jobs.',
    'The mill, open since 1902, will close. About 140 people will be out of work.',
    '1902',
  ],
  [
    'The mill is to close with the loss of 140 jobs.',
    'The mill will close. About 140 people will be out of work.',
    '140',
  ],
  [
    'Boss Laura Finch said the mill would close on Sunday.',
    'The mill will close on Sunday night, Laura Finch said.',
    'Sunday',
  ],
  ['The local MP, Ann Wray, wants talks.', 'MP Ann Wray wants talks about the mill.', 'Wray'],
  [
    'The theatre opened on Friday, two years later than promised.',
    'After a wait that stretched two years beyond the date, the theatre opened on Friday.',
    'two years',
  ],
  [
    'The town board in Marl voted to sell Elm House.',
    'MARL — The town board voted to sell Elm House.',
    'Marl',
  ],
  [
    'The landlord ordered 40 barrels for the fair.',
    'The landlord ordered barrels. There were forty of them.',
    '40',
  ],
  [
    'The mill shut on Monday night with 140 jobs gone.',
    'The mill shut, and 140 jobs are gone. It was Monday evening.',
    'night',
  ],
  ['A fire engine came. Mr Poe was taken to hospital.', 'Tom Poe was taken to hospital by ambulance.', 'Mr'],
] as const

describe('what only one article says', () => {
  for (const [a, b, word] of TOLD)
    it(`is not “${word}”: ${a} / ${b}`, () => {
      expect(only(a, b).filter(message => message.includes(word))).toEqual([])
    })
  it('is a closer time', () =>
    expect(
      compare('The mill will close on Sunday night.', 'The mill will close on Sunday.').findings.map(
        ({ relation }) => relation,
      ),
    ).toEqual(['adds-detail']))
  it('is a bound of the other kind', () =>
    expect(
      compare('More than 50 people were hurt.', 'Fewer than 50 people were hurt.').findings.map(
        ({ relation }) => relation,
      ),
    ).not.toContain('agrees'))
  it('is told as standing elsewhere where no claim of the other has it', () =>
    expect(
      compare(
        'The town board in Marl voted to sell Elm House.',
        'MARL — The town board voted to sell Elm House.',
      )
        .findings.flatMap(({ reasons }) => reasons.map(({ message }) => message))
        .join(),
    ).toContain('A says “Marl”, B elsewhere.'))
  it('is a place that the other names no more than it', () =>
    expect(
      only(
        'The town board in Marl voted to sell Elm House.',
        'OSTER — The town board voted to sell Elm House.',
      ).join(),
    ).toContain('Marl'))
  it('is another number', () =>
    expect(only('The mill is to close with the loss of 140 jobs.', 'The mill is to close.').join()).toContain(
      '140',
    ))
})
