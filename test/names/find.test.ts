import { describe, expect, it } from 'vitest'
import { findEntities } from '../../src/names/find'
import { entitiesOf, entityNamed, readingOf } from './reading-of'

describe('a body named in quotation marks', () => {
  it('is one when the noun before says what kind of body', () => {
    const typeOf = (text: string) => entitiesOf(text).find(entity => entity.name === 'Calder')?.type
    expect(typeOf('The mining company "Calder" received a shipment of pumps.')).toBe('organisation')
    expect(typeOf('The painter "Calder" received a shipment of pumps.')).not.toBe('organisation')
  })
})

describe('people', () => {
  it('bear the titles and roles before and after their names', () => {
    expect(
      entityNamed('Russian Defence Minister Anna Keller arrived in Geneva.', 'Anna Keller'),
    ).toMatchObject({
      type: 'person',
      roles: ['Russian Defence Minister'],
    })
    expect(entityNamed("Tomas Lind, Norway's finance minister, resigned.", 'Tomas Lind').roles).toEqual([
      "Norway's finance minister",
    ])
    expect(entityNamed('White House spokeswoman Laura Bell said so.', 'Laura Bell').roles).toEqual([
      'White House spokeswoman',
    ])
    expect(entityNamed('Prosecutor David Hall spoke.', 'David Hall').type).toBe('person')
    expect(entityNamed('Apple CEO Nora Quist spoke.', 'Nora Quist').roles).toEqual(['Apple CEO'])
  })
  it('are taken up by surname, role and pronoun', () => {
    const text =
      'Tomas Lind, the finance minister, resigned. The minister said he was tired. Lind had led the party for years.'
    expect(entityNamed(text, 'Tomas Lind').words).toEqual([
      'Tomas Lind',
      'the finance minister',
      'The minister',
      'he',
      'Lind',
    ])
  })
  it('are known by their titles in a headline', () => {
    const text =
      'Norwegian Finance Minister resigns\n\nNorwegian Finance Minister Tomas Lind has resigned, his office said.'
    expect(entityNamed(text, 'Tomas Lind').words).toContainEqual(expect.stringMatching(/Minister$/))
  })
  it('say "I" in their own words', () => {
    expect(entityNamed('"I will not resign," Mayor Julia Stone said.', 'Julia Stone').words).toContain('I')
  })
  it('are found with particles, hyphens, initials and in reverse', () => {
    const names = (text: string) =>
      entitiesOf(text)
        .filter(entity => entity.type === 'person')
        .map(entity => entity.name)
    expect(names('Bill de Blasio met Kang Sun-nam.')).toEqual(['Bill de Blasio', 'Kang Sun-nam'])
    expect(names('Smith, John A. spoke to reporters.')).toEqual(['Smith, John A.'])
  })
})

describe('organisations', () => {
  it('introduce their acronyms in brackets', () => {
    const text = 'The Bureau of Coastal Affairs (BCA) fined the owner. The BCA said the fine was fair.'
    expect(entityNamed(text, 'Bureau of Coastal Affairs').words).toEqual([
      'Bureau of Coastal Affairs',
      'BCA',
      'BCA',
    ])
  })
  it('are taken up by their initials and by what they are', () => {
    const text =
      'The New York Times published the memo. The NYT declined to comment. The newspaper moved to Boston.'
    expect(entityNamed(text, 'New York Times').words).toEqual(['New York Times', 'NYT', 'The newspaper'])
  })
  it('keep their numbers', () => {
    expect(entitiesOf('The 7th Fleet and the 8th Fleet held drills.').map(entity => entity.name)).toEqual([
      '7th Fleet',
      '8th Fleet',
    ])
  })
})

describe('countries', () => {
  it('are meant by their people, their government and their capital as an actor', () => {
    const text =
      'Moscow rejected the accusation. Russian troops had left, the Russian government said. A plane landed in Moscow.'
    expect(entityNamed(text, 'Russia').words).toEqual([
      'Moscow',
      'Russian',
      'the Russian government',
      'Russian',
    ])
    expect(entityNamed(text, 'Moscow').words).toEqual(['Moscow'])
  })
  it('are one under other names', () => {
    const text =
      "The Democratic People's Republic of Korea fired a missile. The DPRK has denied it. South Korea protested."
    expect(entityNamed(text, 'North Korea').words).toEqual(["Democratic People's Republic of Korea", 'DPRK'])
    expect(entityNamed(text, 'South Korea').words).toEqual(['South Korea'])
  })
})

describe('events and works', () => {
  it('have types of their own', () => {
    const types = Object.fromEntries(
      entitiesOf('She wrote the novel "The Long Winter" about World War II and the Battle of Midway.').map(
        entity => [entity.name, entity.type],
      ),
    )
    expect(types).toMatchObject({
      'Long Winter': 'work',
      'World War II': 'event',
      'Battle of Midway': 'event',
    })
  })
})

describe('what is not safe to say', () => {
  it('stays open when two people share the surname', () => {
    const text = 'John Porter and Jane Porter attended. Porter spoke first.'
    const { mentions } = findEntities(readingOf(text))
    expect(
      mentions.filter(mention => mention.kind === 'name').map(mention => mention.entity !== undefined),
    ).toEqual([true, true, false])
  })
  it('stays open when two people of one gender may be meant', () => {
    for (const text of [
      'Mark Weber and Paul Lind met. He was late.',
      'A book on Mark Weber by Paul Lind is out. He was late.',
    ])
      expect(entitiesOf(text).flatMap(entity => entity.words)).not.toContain('He')
  })
  it('never takes a woman for "he" or a man for "she"', () => {
    const text = 'Laura Bell thanked Peter Novak. He smiled.'
    expect(entityNamed(text, 'Laura Bell').words).not.toContain('He')
  })
  it('never makes names of the calendar or of words that begin a sentence', () => {
    expect(entitiesOf('Later on Monday, in May, nothing happened. However, it rained. I agree.')).toEqual([])
  })
})

describe('any text', () => {
  it('is read without a fault, with spans inside it', () => {
    for (const text of [
      '',
      ' ',
      '"',
      '"""',
      '😀 Åse',
      'A',
      'A-',
      "'s",
      'The',
      '(A) (B',
      'Mr.',
      'General',
      'The Russian',
      'of A of B',
      'X, Y, Z.',
    ]) {
      const { mentions, entities } = findEntities(readingOf(text))
      for (const { span } of mentions)
        expect(span.start >= 0 && span.end <= text.length && span.start < span.end).toBe(true)
      for (const entity of entities) expect(entity.mentions.length).toBeGreaterThan(0)
    }
  })
})
