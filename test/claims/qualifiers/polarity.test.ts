import { describe, expect, it } from 'vitest'
import { commitmentOf } from '../../../src/claims/qualifiers/commitment'
import { eventOf } from '../../../src/claims/qualifiers/event'
import { growTree } from '../../../src/syntax/clause-tree'
import { read } from '../read'

/** Polarity of the word in the sentence. */
const polarity = (sentence: string, word: string) => {
  const tree = growTree(read(sentence).sentences[0], 0)
  const at = tree.tokens.findIndex(token => token.text === word)
  return commitmentOf(tree, eventOf(tree, at)).polarity
}

describe('negation', () => {
  it.each([
    ['The company did not sign the deal.', 'sign'],
    ["The company didn't sign the deal.", 'sign'],
    ['The minister never met the workers.', 'met'],
    ['No witness saw the crash.', 'saw'],
    ['Nobody saw the crash.', 'saw'],
    ['The police found nothing in the car.', 'found'],
    ['The mayor no longer supports the plan.', 'supports'],
    ['The bridge is not safe.', 'safe'],
    ['She left without paying the bill.', 'paying'],
    ['The workers can hardly pay their rent.', 'pay'],
    ['They did not eat or drink.', 'drink'],
  ])('%s', (sentence, word) => {
    expect(polarity(sentence, word)).toBe('negative')
  })

  it('stops at "but"', () => {
    expect(polarity('He did not resign but apologized to the voters.', 'apologized')).toBe('affirmative')
  })
})

describe('verbs that settle what they govern', () => {
  it.each([
    ['The team failed to reach the summit.', 'reach', 'negative'],
    ['The team did not fail to reach the summit.', 'reach', 'affirmative'],
    ['The team managed to reach the summit.', 'reach', 'affirmative'],
    ['The team did not manage to reach the summit.', 'reach', 'negative'],
    ['The driver forgot to lock the door.', 'lock', 'negative'],
    ['The driver refused to open the door.', 'open', 'negative'],
    ['The driver refused to open the door.', 'refused', 'negative'],
    ['The bank denied that it lost the money.', 'lost', 'negative'],
    ['The analysts do not think that prices rose.', 'rose', 'negative'],
  ])('%s (%s)', (sentence, word, expected) => {
    expect(polarity(sentence, word)).toBe(expected)
  })
})

describe('words that look like negation', () => {
  it.each([
    ['The firm not only paid the fine but also apologized.', 'paid'],
    ['No fewer than 20 people attended the meeting.', 'attended'],
    ['The council did not vote until Friday.', 'vote'],
    ['The report is about a notable success.', 'success'],
    ['The mayor signed the bill.', 'signed'],
  ])('%s', (sentence, word) => {
    expect(polarity(sentence, word)).toBe('affirmative')
  })
})
