import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/names/find'
import { readingOf } from '../reading-of'

/** What each pronoun of the text is taken for: the name of an entity, a common noun, or nothing. */
function readings(text: string): Record<string, string | undefined> {
  const reading = readingOf(text)
  const { mentions, entities, antecedents } = findEntities(reading)
  const found: Record<string, string | undefined> = {}
  reading.sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((token, at) => {
      if (!/^(he|him|his|she|her|it|its|they|them|their)$/i.test(token.text)) return
      const entity = mentions.find(
        m => m.sentence === sentence && m.head === at && m.kind === 'pronoun',
      )?.entity
      const noun = antecedents.find(a => a.sentence === sentence && a.token === at)?.of
      found[token.text] =
        entities.find(e => e.id === entity)?.name ??
        (noun && reading.sentences[noun.sentence].tokens[noun.token].text)
    })
  })
  return found
}

describe('a pronoun', () => {
  it('takes up whoever is named behind what he or she is', () => {
    expect(readings('The mayor Tom Reed has died. He had five children.').He).toBe('Tom Reed')
    expect(readings('The writer Maud Ellery has died at her house. She left two novels.').She).toBe(
      'Maud Ellery',
    )
  })
  it('takes up the person that the text goes on about', () => {
    expect(readings('Laura Bell leads the council. She announced her plan on Monday.')).toEqual({
      She: 'Laura Bell',
      her: 'Laura Bell',
    })
  })
  it('in quoted words is not who says them', () => {
    const text = 'Mark Weber attacked Paul Lind on Friday. "He is a coward," Weber said.'
    expect(readings(text)).toEqual({ He: 'Paul Lind' })
  })
  it('takes up a common noun where the number leaves no other', () => {
    expect(readings('The engineers opened the dam. They left on Sunday.')).toEqual({ They: 'engineers' })
  })
  it('of who speaks is not whom the quoted words name', () => {
    const text = 'Mark Weber spoke on Friday. "Paul Lind is a coward," he said.'
    expect(readings(text)).toEqual({ he: 'Mark Weber' })
  })
  it('is not whom its own clause names', () => {
    const text = 'Mark Weber spoke on Friday. He said Paul Lind was tired.'
    expect(readings(text)).toEqual({ He: 'Mark Weber' })
  })
  it('owns what the subject of its clause has', () => {
    const text = 'Mark Weber spoke on Friday. Paul Lind was only joking to save his career.'
    expect(readings(text)).toEqual({ his: 'Paul Lind' })
  })
})

describe('a pronoun stays open', () => {
  it('between two joined by "and"', () => {
    expect(readings('Mark Weber and Paul Lind met. He was late.')).toEqual({ He: undefined })
  })
  it('when it announces a clause', () => {
    expect(readings('The bank closed. It is clear that nobody knew.')).toEqual({ It: undefined })
  })
  it('when it only happens', () => {
    expect(readings('Norway left the pact. Nobody thought it would happen.')).toEqual({ it: undefined })
  })
  it('when nothing came before', () => {
    expect(readings('They left early.')).toEqual({ They: undefined })
  })
  it('for whoever asks it of another', () => {
    expect(readings('Mark Weber suggested that he pay.')).toEqual({ he: undefined })
  })
})
