import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'
import { deedPhrases, type Phrase, phrasesOf, relatePhrases } from '../../../src/terms/events/event-words'

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

/** The phrases of what a sentence says to be done. */
function deeds(text: string): readonly Phrase[] {
  const { tokens } = segment(text).sentences[0]
  return deedPhrases(
    tokens,
    tokens.findIndex(token => token.head < 0),
  )
}

/** "relation: first / second": deeds of the news in other words; "none" merely look alike or come one after the other. */
const NEWS = `
equal: The train came off the rails. / The train jumped the tracks.
equal: The river burst its banks. / The river overflowed.
equal: Workers at the mill downed tools. / A strike began at the mill.
equal: The council gave the go-ahead for the pier. / The pier was approved by the council.
equal: Voters went to the polls on Sunday. / The island held an election on Sunday.
equal: The king passed away. / The death of the king came on Sunday.
equal: The parties struck a deal. / A deal between the parties was reached.
equal: The firm made a profit. / The firm was in the black.
equal: The rowers went out of the cup. / The rowers were knocked out of the cup.
equal: The council shelved the plan. / The plan has been put on ice.
equal: The firm walked away from the deal. / The firm pulled out of the deal.
equal: The police raided the farm. / The police carried out a raid on the farm.
exclusive: The strike is over. / The strike goes on.
exclusive: The truce is holding. / The truce collapsed.
exclusive: The driver stopped at the scene. / The driver fled the scene.
exclusive: The motion was carried. / The motion fell.
exclusive: The march passed off peacefully. / The march turned violent.
exclusive: The merger is off. / The merger has been completed.
exclusive: The firm won the contract. / The firm missed out on the contract.
exclusive: The fire was started deliberately. / The fire was an accident.
exclusive: The baker killed himself. / The baker was murdered.
exclusive: The dam held. / The dam burst.
none: The driver was breathalysed. / The driver was fined.
none: The union met the owners. / The union held a concert.
none: The plane was refuelled. / The plane took off.
none: The girl was seen in the park. / The girl was kidnapped.
none: The council debated the pier. / The council visited the pier.
`

describe('deeds of the news', () => {
  it.each(
    NEWS.trim()
      .split('\n')
      .map(line => line.split(': ')),
  )('are %s: %s', (relation, pair) => {
    const [a, b] = pair.split(' / ')
    expect(relatePhrases(deeds(a), deeds(b))?.relation.replace(/narrower|wider/, 'equal') ?? 'none').toBe(
      relation,
    )
  })

  it('that are still so have not been undone', () => {
    expect(relate('The cat is missing.', 'The cat was found.')?.exclusion).toBe('reversal')
    expect(relate('The cat is still missing.', 'The cat was found.')?.exclusion).toBe('outcome')
  })

  it('that are implied are told in the words of the deed, whose polarity the claim has', () => {
    const implied = (text: string) => deeds(text).map(({ text: phrase }) => phrase)
    expect(implied('The parties failed to agree.')).toEqual(['agree'])
    expect(implied('The parties hoped to agree.')).not.toContain('agree')
  })
})
