import { describe, expect, it } from 'vitest'
import { asset } from '../../src/assets'
import { readEncoder } from '../../src/encoder/encoder'
import { withHeads } from '../../src/syntax/model'
import { LONGEST, parse } from '../../src/syntax/parse'
import type { RawToken } from '../../src/text/tokens'
import type { Sentence, Token } from '../../src/types'
import { growth, LINEAR } from '../properties/growth'
import { sized } from '../properties/how-much'

describe('trees of plain sentences', () => {
  it('find subject, object and oblique', () => {
    const tokens = read('The mayor opened a new bridge in March .')
    expect(relation(tokens, 'mayor')).toBe('nsubj < opened')
    expect(relation(tokens, 'bridge')).toBe('obj < opened')
    expect(relation(tokens, 'March')).toBe('obl < opened')
    expect(relation(tokens, 'new')).toBe('amod < bridge')
  })
  it('tell the passive from the active', () => {
    const tokens = read('The bridge was closed by the police .')
    expect(relation(tokens, 'bridge')).toBe('nsubj:pass < closed')
    expect(relation(tokens, 'was')).toBe('aux:pass < closed')
    expect(relation(tokens, 'police')).toMatch(/^obl(:agent)? < closed$/)
  })
  it('hang what is said below the verb of saying', () => {
    const tokens = read('Officials said the flood had killed nine people .')
    expect(relation(tokens, 'killed')).toBe('ccomp < said')
    expect(relation(tokens, 'Officials')).toBe('nsubj < said')
    expect(relation(tokens, 'nine')).toBe('nummod < people')
  })
  it('see negation and auxiliaries', () => {
    const tokens = read("They did n't accept the offer .")
    expect(relation(tokens, "n't")).toBe('advmod < accept')
    expect(relation(tokens, 'did')).toBe('aux < accept')
  })
  it('give tags and lemmas', () => {
    const tokens = read('Two armies were crossing the longest rivers .')
    expect(tokens.map(token => token.lemma)).toEqual([
      'two',
      'army',
      'be',
      'cross',
      'the',
      'long',
      'river',
      '.',
    ])
    expect(tokens.map(token => token.upos)).toEqual([
      'NUM',
      'NOUN',
      'AUX',
      'VERB',
      'DET',
      'ADJ',
      'NOUN',
      'PUNCT',
    ])
    expect(tokens[3].xpos).toBe('VBG')
  })
})

describe('every result is a tree', () => {
  it.each([
    ['a word', 'Yes'],
    ['nothing but punctuation', '. . . ! ? ( ) [ ] "'],
    ['emoji and lone surrogates', '🙂 \ud800 \udc00 👍🏽 ok'],
    ['other scripts', 'Москва 北京 القاهرة'],
    ['names of object members', '__proto__ constructor toString hasOwnProperty'],
    ['a very long word', `${'x'.repeat(5000)} ran`],
    ['a sentence longer than the network sees', 'and then they left , '.repeat(200)],
    ['the same word again', 'buffalo '.repeat(150)],
  ])('of %s', (_, text) => {
    const tokens = read(text)
    expect(tokens.filter(token => token.head < 0)).toHaveLength(1)
    tokens.forEach((token, index) => {
      expect(token.head).not.toBe(index)
      expect(token.deprel === 'root').toBe(token.head < 0)
    })
    const limit = tokens.length + 1
    for (const start of tokens.keys()) {
      let steps = 0
      for (let at = start; at >= 0; at = tokens[at].head) expect(++steps).toBeLessThan(limit)
    }
  })
  it('is empty for no words', () => {
    expect(parse([])).toEqual([])
    expect(parse([[]])).toEqual([[]])
  })
})

describe('the plain arithmetic', () => {
  it('gives the same bits as WebAssembly', () => {
    const plain = withHeads(readEncoder(asset('encoder'), 'plain'))
    for (const text of [
      'The treaty , signed in 1998 by eleven states , has not been ratified .',
      'Storm Kills Three In Coastal Town',
      'Hello',
      'one two three four five six seven eight nine ten eleven '.repeat(9),
    ])
      expect(parse([words(text)], plain)).toEqual(parse([words(text)]))
  })
  it('reads a sentence the same whatever stands beside it', () => {
    const first = words('Rain fell all night .')
    const second = words('The river rose by two metres .')
    expect(parse([second, first])[1]).toEqual(parse([first])[0])
  })
})

describe('the cost of a long sentence', () => {
  it('grows with its length, not with the square of it', () => {
    const read = (count: number) => parse([words('the committee and the board met again '.repeat(count))])
    expect(growth(read, sized(240, 600))).toBeLessThan(LINEAR)
  })
  it('cuts it into parts that hang from the first root', () => {
    const tokens = read('she sang , '.repeat(LONGEST))
    for (const index of tokens.keys()) expect(ancestorsOf({ tokens }, index).length).toBeLessThan(LONGEST + 1)
  })
})

function words(text: string): RawToken[] {
  let start = 0
  return text
    .trim()
    .split(/ +/)
    .map(word => {
      const span = { start, end: start + word.length }
      start = span.end + 1
      return { span, text: word }
    })
}

function read(text: string): Token[] {
  return parse([words(text)])[0]
}

function relation(tokens: readonly Token[], text: string): string {
  const token = tokens.find(candidate => candidate.text === text)
  return token ? `${token.deprel} < ${tokens[token.head]?.text}` : 'absent'
}

/** The heads above a token, nearest first. */
function ancestorsOf({ tokens }: Pick<Sentence, 'tokens'>, index: number): number[] {
  const above: number[] = []
  for (let { head } = tokens[index]; head >= 0; head = tokens[head].head) above.push(head)
  return above
}
