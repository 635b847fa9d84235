import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'

const verdict = (statement: string, source: string) => check(statement, source).verdict

describe('words that stand in a source as a clause of their own', () => {
  it.each([
    [
      'who is quoted',
      'Ana Ortiz said: "I have seldom seen anything so cold."',
      '"You did it," Ana Ortiz told him. "I have seldom seen anything so cold."',
    ],
    [
      'what is quoted of a thing',
      'Nobody likes sitting in a jam for an hour either.',
      '"But nobody likes sitting in a jam for an hour either," the mayor said.',
    ],
    [
      'what a relative clause adds to what is reported',
      'Ana Ortiz joined the bank as a girl.',
      'The court heard that Ana Ortiz, who joined the bank as a girl, had left in May.',
    ],
    [
      'who says it of himself',
      'The governor expected it to fall by June.',
      'Prices rose. The governor said he expected it to fall by June.',
    ],
  ])('are borne out: %s', (_, statement, source) => {
    expect(verdict(statement, source)).toBe('supported')
  })
  it.each([
    [
      'another said it',
      'Ana Ortiz said: "I have seldom seen anything so cold."',
      'Ana Ortiz left. "I have seldom seen anything so cold," Paul Lind said.',
    ],
    ['they belong to two clauses', 'The boy died in the fire.', 'The mother of the boy died in the fire.'],
    [
      'it is a condition',
      'The ship is needed elsewhere.',
      'The group plans to return unless the ship is needed elsewhere.',
    ],
    [
      'it is denied',
      'Managers had ignored a warning.',
      'The bank denied that managers had ignored a warning.',
    ],
  ])('are not, where %s', (_, statement, source) => {
    expect(verdict(statement, source)).not.toBe('supported')
  })
})
