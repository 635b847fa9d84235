import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

const told = (a: string, b: string) =>
  compare(a, b).findings.flatMap(({ reasons }) => reasons.map(({ message }) => message))
const SHUT = 'The mill in Marl will shut in May.'
const BROKE = 'A rail broke when the train derailed, Northrail said.'

describe('who said so', () => {
  it.each([
    ['Kestrel has agreed to buy the mill in Marl for £3m.', 'The mill in Marl is being bought for £3m.'],
    ['Kestrel decided to shut the mill in Marl in May.', 'The mill in Marl is to shut in May.'],
    [
      'Kestrel refused to keep the mill in Marl open until May.',
      'The mill in Marl will not stay open until May.',
    ],
    ['Marl Crown Court heard that the mill will shut in May.', 'The mill will shut in May.'],
    [SHUT, 'Those who warned that the mill in Marl will shut in May were right.'],
  ])('is nobody: %s / %s', (a, b) => expect(told(a, b).join()).not.toContain('who said so'))

  it.each([
    [
      'Kestrel promised to keep the mill in Marl open until May.',
      'The mill in Marl will stay open until May.',
      'Kestrel',
    ],
    ['Kestrel said it would shut the mill in Marl in May.', 'The mill in Marl is to shut in May.', 'Kestrel'],
    ['The union, which said the mill in Marl will shut in May, is angry.', SHUT, 'The union'],
    [
      'Two miners died, the Ferrow County Sheriff’s Office said.',
      'Two miners died.',
      'the Ferrow County Sheriff’s Office',
    ],
  ])('is told: %s', (a, b, who) => expect(told(a, b)).toContain(`Only A names who said so: ${who}.`))

  it.each(['Investigators in Castle Marl', 'Those looking into the crash near Castle Marl'])(
    'is no town: %s',
    who =>
      expect(told(BROKE, `${who} said a rail broke when the train derailed.`).join()).not.toContain(
        'credits Castle',
      ),
  )
  it('is a person named by whom they lead', () =>
    expect(
      told(BROKE, 'Ida Moss, an inspector from Marl, said a rail broke when the train derailed.').join(),
    ).toContain('B credits Ida Moss'))
})
