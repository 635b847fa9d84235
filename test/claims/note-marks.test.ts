import { expect, it } from 'vitest'
import { segment } from '../../src/index'

const claims = (text: string): string[] => segment(text).claims.map(claim => claim.text)

it('marks of notes are no digits of the numbers before them', () => {
  expect(claims('The storm sank 8[2] boats in 2021.[3] It cost €7m.[4][5]')).toEqual([
    'The storm sank 8 boats in 2021.',
    'It cost €7m.',
  ])
})

it('and what an editor puts in brackets stays', () => {
  expect(claims('He said "we [the club] won" on Monday.')).toContain('We [the club] won.')
})
