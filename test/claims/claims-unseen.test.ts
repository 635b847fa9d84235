import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import { segment } from '../../src/segment'

const read = (text: string) => {
  const { claims, attributions } = segment(text)
  const sayers = (i: number | undefined): string[] =>
    i === undefined
      ? []
      : [
          attributions[i].source.map(s => text.slice(s.start, s.end)).join(' '),
          ...sayers(attributions[i].parent),
        ]
  return claims.map(c => ({
    text: c.text,
    by: sayers(c.attribution).join(' < '),
    polarity: c.polarity,
    modality: c.modality,
    lemma: c.predicate.lemma,
  }))
}
const textsOf = (text: string) => read(text).map(c => c.text)

describe('what is said not to be shown is told of nobody', () => {
  it.each([
    [
      'The inspectors said there was no evidence that the mason was taking bribes.',
      'The mason was taking bribes.',
    ],
    ['There has been no suggestion that the clerk was hiding cash.', 'The clerk was hiding cash.'],
    ['Detectives have no record that the van was moving at the time.', 'The van was moving at the time.'],
    ['There was no sign that the ferry had been drifting.', 'The ferry had been drifting.'],
    [
      'What Wessel does not accept is the notion, spread by a local blog, that the choir stole the bell.',
      'The choir stole the bell.',
    ],
    ['What the abbot denies is the claim that the choir stole the bell.', 'The choir stole the bell.'],
  ])('%s', (text, told) => {
    expect(textsOf(text)).not.toContain(told)
    expect(check(told, text).verdict).not.toBe('supported')
  })

  it.each([
    'He does not accept the claim that the choir stole the bell.',
    'What he denies is that the choir stole the bell.',
  ])('and is denied by: %s', text => {
    expect(check('The choir stole the bell.', text).verdict).toBe('contradicted')
  })

  it('but what nobody doubts, and what is a fact, is told', () => {
    expect(textsOf('There was no doubt that the bridge was leaning.')).toContain('The bridge was leaning.')
    expect(textsOf('The fact that the bridge had shifted worried Wessel.')).toContain(
      'The bridge had shifted.',
    )
  })

  it('and a letter tells what was written in it, whatever is set in between', () => {
    expect(read('He told me in a letter, sent on Monday, that the mill had burned.')).toContainEqual(
      expect.objectContaining({ text: 'The mill had burned.', by: 'He' }),
    )
  })
})

describe('the verb behind what is set in between commas', () => {
  it.each([
    [
      'Halvorsen, who was raised in Ghent and had never ridden a horse, still sleeps in a barn.',
      'Halvorsen still sleeps in a barn.',
    ],
    [
      'Pavel Roth, who lost a leg in the mine and had never learned to swim, often walks to the coast.',
      'Pavel Roth often walks to the coast.',
    ],
    [
      'Her brother Milo Stanek, 41, wept as the names were read out.',
      'Her brother Milo Stanek wept as the names were read out.',
    ],
  ])('is that of the sentence: %s', (text, told) => {
    const found = textsOf(text)
    expect(found).toContain(told)
    expect(found.filter(t => !t.includes(' ') || t === 'Pavel Roth.')).toEqual([])
  })

  it.each([
    'Anna Weiss, who lives in Bonn, books and all.',
    'Harlan Pike, the mayor who lost the vote in May, friends and foes of the plan.',
    'Wilma Dorn, the baker who fed the town',
  ])('but nouns are no verbs: %s', text => {
    expect(read(text).map(c => c.lemma)).not.toContain('book')
    expect(read(text).map(c => c.lemma)).not.toContain('friend')
  })
})
