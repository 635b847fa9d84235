import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const told = (a: string, b: string) =>
  compare(a, b)
    .findings.filter(({ relation }) => relation !== 'unmatched')
    .flatMap(({ reasons }) => reasons.map(({ message }) => message))
const closer = (a: string, b: string) => told(a, b).filter(line => line.includes('more exactly'))

const CAME = 'A wall came down in Marl % and shut the lane.'
const LATER = 'A wall came down in Marl on Tuesday and shut the lane. It fell %.'

describe('who says more exactly when', () => {
  it.each([
    ['early on Tuesday', 'just past 6am'],
    ['early on Tuesday', 'at about 5.30am'],
    ['on Tuesday morning', 'at 8am'],
    ['late on Tuesday', 'at 11pm'],
  ])('is not the one where the other has it elsewhere: %s / %s', (x, y) =>
    expect(closer(CAME.replace('%', x), LATER.replace('%', y))).toEqual([]),
  )
  it.each([
    ['early on Tuesday', 'at 9pm'],
    ['on Tuesday evening', 'at 7am'],
  ])('is the one where the other has another hour: %s / %s', (x, y) =>
    expect(closer(CAME.replace('%', x), LATER.replace('%', y))).not.toEqual([]),
  )
  it('is nobody where the day was cut out of another time', () =>
    expect(closer('The lane was shut at 10 p.m. Thursday.', 'By dusk Thursday the lane was shut.')).toEqual(
      [],
    ))
  it('is nobody of one hour', () =>
    expect(
      closer(
        'The lights failed at 6.45pm, the mill said.',
        'The lights failed at a quarter to seven, the mill said.',
      ),
    ).toEqual([]))
})

describe('one time in two forms', () => {
  it.each([
    ['The fair, due on % in Marl, is off.', '13 June', 'the 13th'],
    ['The power failed in Marl on %, the mill said.', 'Monday night', 'Monday evening'],
    ['The lights failed at %, the mill said.', '6.52pm', 'eight minutes to seven'],
    ['The calf stood up % and fed.', 'within an hour', 'less than an hour later'],
  ])('is told by both: %s', (frame, x, y) => {
    const lines = told(frame.replace('%', x), frame.replace('%', y))
    expect(lines).not.toEqual([])
    expect(lines.filter(line => /^(?:Only|. says)/.test(line))).toEqual([])
  })
  it.each([
    ['The fair, due on % in Marl, is off.', '14 June', 'the 13th'],
    ['The power failed in Marl on %, the mill said.', 'Monday morning', 'Monday evening'],
    ['The lights failed at %, the mill said.', '6.52pm', 'eight minutes past seven'],
  ])('is two where the words differ: %s', (frame, x, y) =>
    expect(told(frame.replace('%', x), frame.replace('%', y)).some(line => /^A says/.test(line))).toBe(true),
  )
  it('keeps the words that bound it', () =>
    expect(
      told(
        'The calf stood up within two hours and fed.',
        'The calf stood up less than two hours later and fed.',
      ).join(),
    ).toContain('“less than two hours later”'))
  it('is not the same day a week before', () =>
    expect(
      told(
        'The hall burned on Monday.',
        'The hall burned on Monday. The alarm in the hall burned a week before.',
      ).some(line => line.includes('“a week before” agree')),
    ).toBe(false))
  it('is the day before the one that is named', () => {
    const back = 'The power came back in Marl on Thursday, after it had failed the evening before.'
    expect(compare('The power failed in Marl on Wednesday evening.', back).summary.differs).toBe(0)
    expect(told('The power failed in Marl on Tuesday evening.', back).join()).toMatch(/Tuesday evening/)
  })
})
