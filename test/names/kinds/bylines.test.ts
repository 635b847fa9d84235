import { expect, it } from 'vitest'
import { segment } from '../../../src/index'

const STORY = 'The mill burned down on Monday.'
const claimsOf = (text: string): string[] => segment(text).claims.map(claim => claim.text)

it.each([
  'By Nora Crane',
  'By Nora Crane, Health Correspondent',
  'Nora Crane, Health Correspondent',
  'Nora Crane, chief political editor',
  'By NORA CRANE and TOM HALE',
  'By Nora Crane | Staff writer',
  'By Nora Crane for The Herald',
  'By Nora Crane in Leeds',
  'Words by Nora Crane',
  'Reporting by Nora Crane; editing by Tom Hale',
  '(Reporting by Nora Crane in Leeds; Editing by Tom Hale)',
])('a byline says nothing: %s', line => expect(claimsOf(`${line}\n\n${STORY}`)).toEqual([STORY]))

it.each([
  'By the river, Nora Crane spoke.',
  'Nora Crane, the Herald’s editor, resigned.',
  'Nora Crane named chief editor',
  'Ministers, unions and business back the chief editor',
])('no byline: %s', line => expect(claimsOf(`${line}\n\n${STORY}`).length).toBeGreaterThan(1))
