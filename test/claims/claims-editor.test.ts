import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

const read = (text: string) => segment({ text })
const claims = (text: string): string[] => read(text).claims.map(c => c.text)
const holders = (text: string): (string | undefined)[] => {
  const { claims, attributions } = read(text)
  return claims.map(({ attribution }) =>
    attribution === undefined
      ? undefined
      : attributions[attribution].source.map(s => text.slice(s.start, s.end)).join(' '),
  )
}

describe('names that the tree hangs on the wrong word', () => {
  it.each([
    [
      'A spokeswoman for the South Harwick Council, Petra Lund, said the pool would close.',
      'Petra Lund is a spokeswoman for the South Harwick Council.',
    ],
    [
      'Voss, whose role is largely ceremonial, could now ask Halas to form a cabinet.',
      'Voss could now ask Halas to form a cabinet.',
    ],
    [
      'Retired teacher Joan Amery, 71, who started the petition, said: "Larkfield has no bank."',
      'Retired teacher Joan Amery started the petition.',
    ],
    [
      'He said 84 people had been rescued, 11 of whom were in critical condition.',
      '11 of 84 people were in critical condition.',
    ],
    [
      'Brandt, a 19-year-old signed from Norwegian club Fram for $2.5 million, replaced Paul Keane on the hour.',
      'Brandt replaced Paul Keane on the hour.',
    ],
  ])('%s', (text, claim) => {
    expect(claims(text)).toContain(claim)
  })
})

describe('what is not told by itself', () => {
  it.each([
    ['More sites were needed before anyone drew conclusions for policy.', 'Anyone drew'],
    ['Norvane said its finance chief would leave in May, sending its shares down.', 'sends'],
    ['Take away the library and what is left?', 'What is left'],
    ['Had the samples been taken earlier, Solheim added, the beds would have been larger.', 'The beds would'],
    ['Residents can:', 'Residents'],
  ])('%s', (text, opening) => {
    expect(claims(text).filter(c => c.startsWith(opening) || c.includes(` ${opening} `))).toEqual([])
  })

  it('but two commands are two', () => {
    expect(claims('Come to the fair and bring a friend.')).toHaveLength(2)
  })
})

describe('whose word it is', () => {
  it('is the writer’s, of a thing named in a deed denied', () => {
    expect(holders('Osgood had denied setting the fire, which gutted the premises.')).toEqual([
      undefined,
      undefined,
    ])
    expect(holders('Osgood said that he had lit the fire, which gutted the premises.')).toContain('Osgood')
  })

  it('is nobody’s, where a goal is added', () => {
    expect(
      holders(
        "Coker headed in a corner and Prado, the league's leading scorer, added a second from the spot.",
      ),
    ).toEqual([undefined, undefined, undefined])
  })

  it('is of the one named behind the verb', () => {
    expect(holders('Prices will fall, said the bank.')).toContain('the bank')
  })
})

it('keeps the marks of words quoted in two parts', () => {
  expect(
    claims(
      '"They gave me a broom on the first day," she told the BBC in 1988, "and by the end of the year they had given me the lathe."',
    ),
  ).toContain('"They gave me a broom on the first day," she told the BBC in 1988.')
})

it('takes a lawyer’s client for nobody else, unless the lawyer speaks', () => {
  expect(
    claims("Osgood was cleared. Osgood's solicitor said his client was relieved.").join(' '),
  ).not.toContain("Osgood's client")
})
