import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'
import { type Phrase, phrasesOf, relatePhrases } from '../../../src/terms/events/event-words'

/** The phrases that the main predicate of a sentence may be read as, and the words beside its head in them. */
function read(text: string): { readonly phrases: readonly Phrase[]; readonly words: readonly string[] } {
  const { tokens } = segment(text).sentences[0]
  const phrases = phrasesOf(
    tokens,
    tokens.findIndex(token => token.head < 0),
  )
  return { phrases, words: phrases.map(({ text: phrase }) => phrase) }
}
const relate = (a: string, b: string) => relatePhrases(read(a).phrases, read(b).phrases)

describe('a predicate as phrases', () => {
  it.each([
    ['The warden is behind bars.', ['be behind bar']],
    ['The warden was in favour of the plan.', ['be in favour of', 'be in favour']],
    ['The warden is dead.', ['be dead', 'dead']],
    ['The warden put the vote off.', ['put off vote', 'put vote', 'put off', 'put']],
    ['The warden put an end to the dispute.', ['put end to', 'put end', 'put']],
    [
      'The warden gave the green light to it.',
      [
        'give green light to',
        'give green light',
        'give light to',
        'give light',
        'give to it',
        'give to',
        'give',
      ],
    ],
    ['The warden came to power in May.', ['come to power in', 'come to power', 'come to', 'come']],
    ['The warden was found not guilty.', ['find not guilty', 'be found', 'find']],
    ['The warden carried on with the work.', ['carry on with', 'carry on', 'carry']],
  ])('%s', (text, expected) => {
    const { words } = read(text)
    // The longest is first.
    expect(
      words.filter(word => expected.includes(word)).filter((word, i, all) => all.indexOf(word) === i),
    ).toEqual(expected)
  })

  it('is no phrase with what stands in no such place', () => {
    expect(read('The warden is dead.').words).toEqual(['be dead', 'dead'])
    expect(read('The death of the warden.').words).toEqual(['death'])
    expect(read('The warden was jailed.').words).toEqual(['jail'])
  })
})

describe('two predicates as phrases', () => {
  it.each([
    ['equal', 'The warden was in favour of the plan.', 'The warden supported the plan.'],
    ['exclusive', 'The warden was in favour of the plan.', 'The warden opposed the plan.'],
    ['equal', 'The warden was found guilty.', 'The warden was convicted.'],
    ['exclusive', 'The warden was found not guilty.', 'The warden was convicted.'],
    ['equal', 'The vote was put off.', 'The warden postponed the vote.'],
    ['exclusive', 'The warden is alive.', 'The warden died.'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(relate(a, b)?.relation).toBe(relation)
    expect(relate(b, a)?.relation).toBe(relation)
  })

  it('that no table has together have no relation', () => {
    expect(relate('The warden sang.', 'The warden slept.')).toBeUndefined()
  })

  it('name who answers whom where the places change, and only there', () => {
    expect(relate('The warden is dead.', 'The warden was killed.')?.party).toEqual(['agent', 'patient'])
    expect(relate('The warden was killed.', 'The warden is dead.')?.party).toEqual(['patient', 'agent'])
    expect(relate('The warden is dead.', 'The warden died.')?.party).toBeUndefined()
  })

  it('tell the words that they take in', () => {
    expect(relate('The warden was found not guilty.', 'The warden was acquitted.')).toMatchObject({
      mine: [5],
      theirs: [],
    })
    expect(relate('The warden was acquitted.', 'The warden was found not guilty.')).toMatchObject({
      mine: [],
      theirs: [5],
    })
  })
})
