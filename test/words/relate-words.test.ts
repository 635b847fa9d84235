import { describe, expect, it } from 'vitest'
import { eventForms } from '../../src/words/event-forms'
import { lexeme } from '../../src/words/lexemes'
import { ordinalValue } from '../../src/words/ordinals'
import { relateWords } from '../../src/words/relate-words'
import { isLaterStage, isStronger } from '../../src/words/tables'

/** Kind of the relation of two words ("_" for the space of a phrase) of a part of speech, or of two. */
function kind(row: string): string {
  const [a, b, upos, other = upos] = row.split(' ').map(word => word.replaceAll('_', ' '))
  return relateWords(lexeme(a, upos), lexeme(b, other)).kind
}

describe('what one word says of another', () => {
  it.each([
    ['tonne tonne NOUN', 'same'],
    ['third 3rd ADJ', 'synonym'],
    ['attack attack NOUN VERB', 'derived'],
    ['arrive arrival VERB NOUN', 'derived'],
    ['buy purchase VERB', 'synonym'],
    ['lorry truck NOUN', 'synonym'],
    ['approve reject VERB', 'opposite'],
    ['open closed ADJ', 'opposite'],
    ['nobody someone PRON', 'opposite'],
    ['with without ADP', 'opposite'],
    ['first second ADJ', 'rival'],
    ['trumpet flute NOUN', 'rival'],
    ['missile weapon NOUN', 'specific'],
    ['weapon missile NOUN', 'general'],
    ['murder kill VERB', 'specific'],
    ['boy child NOUN', 'specific'],
    ['banana parliament NOUN', 'unrelated'],
  ])('%s: %s', (row, expected) => expect(kind(row)).toBe(expected))

  it.each([
    'man person NOUN',
    'big large ADJ',
    'return stay VERB',
    'believe suspect VERB',
    'office shop NOUN',
    'product export NOUN',
    'minister official NOUN',
    'wine champagne NOUN',
    'accuse charge VERB',
    'talk meeting NOUN',
    'kill die VERB',
    'red scarlet ADJ',
    'several many ADJ',
  ])('%s: neither opposites nor rivals', row => expect(['opposite', 'rival']).not.toContain(kind(row)))

  it('mends what a lemmatiser leaves half done', () => {
    expect(kind('tomatoe tomato NOUN')).toBe('same')
    expect(kind('knive knife NOUN')).toBe('same')
    expect(kind('shoe sho NOUN')).not.toBe('same')
  })
})

describe('scales and stages', () => {
  it('murder says more than kill, and not the other way round', () => {
    const [murder, kill] = [lexeme('murder', 'VERB'), lexeme('kill', 'VERB')]
    expect(isStronger(murder, kill)).toBe(true)
    expect(isStronger(kill, murder)).toBe(false)
  })

  it('a conviction comes after a charge, which it does not say again', () => {
    const [convict, charge] = [lexeme('convict', 'VERB'), lexeme('charge', 'VERB')]
    expect(isLaterStage(convict, charge)).toBe(true)
    expect(isStronger(convict, charge)).toBe(false)
  })
})

describe('the noun of an event and its verb', () => {
  it.each([
    ['arrive', 'VERB', 'arrival'],
    ['destroy', 'VERB', 'destruction'],
    ['attack', 'VERB', 'attack'],
    ['resignation', 'NOUN', 'resign'],
    ['meeting', 'NOUN', 'meet'],
    ['Die', 'VERB', 'death'],
  ])('%s %s: %s', (lemma, upos, form) => expect(eventForms(lemma, upos)).toContain(form))

  it('gives no agents, and nothing for words that tell no event', () => {
    expect(eventForms('attack', 'VERB')).not.toContain('attacker')
    expect(eventForms('green', 'ADJ')).toEqual([])
    expect(eventForms('xyzzy', 'VERB')).toEqual([])
  })
})

describe('ordinals', () => {
  it.each([
    ['first', 1],
    ['Twelfth', 12],
    ['21st', 21],
    ['forty-second', 42],
    ['ninetieth', 90],
    ['100th', 100],
  ])('%s is %d', (word, value) => expect(ordinalValue(word)).toBe(value))

  it.each(['one', 'fort', 'st', '21', 'twenty', 'twenty-tenth', 'month', 'last', ''])('"%s" is none', word =>
    expect(ordinalValue(word)).toBeUndefined(),
  )
})
