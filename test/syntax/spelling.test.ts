import { describe, expect, it } from 'vitest'
import { segment } from '../../src/index'

const trees = (text: string) =>
  segment(text).sentences.flatMap(({ tokens }) =>
    tokens.map(({ upos, deprel, head }) => `${upos} ${deprel} ${head}`),
  )
const words = (text: string) =>
  segment(text).sentences.flatMap(({ tokens }) => tokens.map(token => token.text))

describe('British and American spelling', () => {
  it.each([
    [
      'Councillors voted 9 to 6 in favour after a long debate.',
      'Councilors voted 9 to 6 in favor after a long debate.',
    ],
    [
      'She apologises for the programme, criticised by neighbours.',
      'She apologizes for the program, criticized by neighbors.',
    ],
    [
      'The theatre organised grey flights that were cancelled.',
      'The theater organized gray flights that were canceled.',
    ],
  ])('have one tree: %s', (british, american) => expect(trees(british)).toEqual(trees(american)))

  it('stay as they are written', () => {
    expect(words('The harbour was grey.')).toEqual(['The', 'harbour', 'was', 'grey', '.'])
  })
})
