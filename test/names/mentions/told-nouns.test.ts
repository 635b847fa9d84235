import { describe, expect, it } from 'vitest'
import { segment } from '../../../src'
import { isKindOf, mayBeCalled, nounOfName } from '../../../src/names/mentions/name-nouns'

/** Name and type of each entity. */
const typesIn = (text: string): Record<string, string> =>
  Object.fromEntries(segment(text).entities.map(({ name, type }) => [name, type]))

/** What each description stands for. */
const describedIn = (text: string): Record<string, string | undefined> => {
  const { mentions, entities } = segment(text)
  return Object.fromEntries(
    mentions
      .filter(({ kind }) => kind === 'description')
      .map(({ span, entity }) => [
        text.slice(span.start, span.end),
        entities.find(({ id }) => id === entity)?.name,
      ]),
  )
}

describe('what is told of a name', () => {
  it('says the type of every mention of it', () => {
    expect(typesIn('Tarvo said profits fell. Tarvo, a lift company, sold two plants.')).toEqual({
      Tarvo: 'organisation',
    })
    expect(typesIn('The research firm Melvane said sales rose.')).toMatchObject({ Melvane: 'organisation' })
    expect(segment('Oil major Tarvo said on Monday that it would cut jobs.').entities[0].roles).toEqual([])
  })

  it('leaves a person who is told to be one, or not to be a body', () => {
    expect(typesIn('Tarvo, a plumber, said the pipes froze.')).toMatchObject({ Tarvo: 'person' })
    expect(typesIn('Tarvo said he is not a company.')).toMatchObject({ Tarvo: 'person' })
  })

  it('is what a description takes up', () => {
    expect(describedIn('Melvane, an aid group, works in Ghana. The group feeds 400 families.')).toMatchObject(
      { 'The group': 'Melvane' },
    )
  })
})

describe('the noun within a name', () => {
  it('is the one that heads it', () => {
    expect(nounOfName('the Kelmore Hospital')).toBe('hospital')
    expect(nounOfName('Bank of Kelmore')).toBe('bank')
    expect(nounOfName('Cyclone Ida')).toBe('cyclone')
    expect(nounOfName('Rent Reform Bill')).toBe('bill')
    expect(nounOfName('Kelmore')).toBeUndefined()
  })

  it('is a kind of what says more than "thing"', () => {
    expect(isKindOf(new Set(['hurricane']), 'storm')).toBe(true)
    expect(isKindOf(new Set(['storm']), 'hurricane')).toBe(false)
    expect(isKindOf(new Set(['hospital']), 'building')).toBe(false)
    expect(mayBeCalled('organisation', 'company')).toBe(true)
    expect(mayBeCalled('place', 'war')).toBe(false)
  })

  it('is what a description takes up, by itself or as what it is a kind of', () => {
    expect(
      describedIn('Police searched the Kelmore Hospital on Monday. The hospital has 200 beds.'),
    ).toMatchObject({ 'The hospital': 'Kelmore Hospital' })
  })

  it('stands for none where two have it, and not for what no such thing can be', () => {
    expect(
      describedIn('Kelmore Hospital sued Tarvo Hospital on Monday. The hospital has 200 beds.'),
    ).not.toHaveProperty('The hospital')
    expect(describedIn('Reporters of Kelmore News met in Oslo. They liked the news.')).not.toHaveProperty(
      'the news',
    )
  })
})
