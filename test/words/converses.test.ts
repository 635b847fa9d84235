import { describe, expect, it } from 'vitest'
import { CONVERSES } from '../../src/lexicon/en/words/converses'
import { converseSlots } from '../../src/words/converses'
import { lexeme } from '../../src/words/lexemes'
import { foldSpelling } from '../../src/words/spelling'

const slots = (a: string, b: string, upos: string) => converseSlots(lexeme(a, upos), lexeme(b, upos))

describe('one event from its two ends', () => {
  it('the seller of a sale is whom the buyer buys from', () => {
    expect(slots('sell', 'buy', 'VERB')?.subject).toEqual(['from'])
    expect(slots('sell', 'purchase', 'VERB')?.to).toEqual(['subject'])
    expect(slots('buy', 'sell', 'VERB')?.from).toEqual(['subject'])
  })

  it('the winner stands as object of "lose to"', () => {
    expect(slots('defeat', 'lose', 'VERB')?.object).toEqual(['subject'])
    expect(slots('lose', 'defeat', 'VERB')?.to).toEqual(['subject'])
  })

  it("a parent's child is a child's parent", () =>
    expect(slots('mother', 'son', 'NOUN')?.of).toEqual(['subject']))

  it('whoever comes after another has one who made way', () => {
    expect(slots('replace', 'make way', 'VERB')?.subject).toEqual(['object', 'for', 'to'])
    expect(slots('make way', 'replace', 'VERB')?.for).toEqual(['subject'])
    expect(slots('catch', 'infect', 'VERB')?.from).toEqual(['subject'])
    expect(slots('house', 'live', 'VERB')?.object).toEqual(['subject'])
    expect(slots('precede', 'follow', 'VERB')?.subject).toEqual(['object', 'by'])
  })

  it('either of two who meet may come first', () => {
    expect(slots('meet', 'meet', 'VERB')?.object).toEqual(['subject'])
    expect(slots('Marry', 'marry', 'VERB')).toBeDefined()
  })

  it('other pairs are none', () => {
    expect(slots('sell', 'sell', 'VERB')).toBeUndefined()
    expect(slots('kill', 'kill', 'VERB')).toBeUndefined()
    expect(slots('buy', 'acquire', 'VERB')).toBeUndefined()
    expect(slots('table', 'chair', 'NOUN')).toBeUndefined()
  })

  it('the table keeps to the spelling that words are folded to', () => {
    const all = CONVERSES.flatMap(({ first, second }) => [...first, ...second])
    expect(all.filter(word => foldSpelling(word) !== word)).toEqual([])
  })
})
