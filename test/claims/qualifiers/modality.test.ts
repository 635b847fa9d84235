import { describe, expect, it } from 'vitest'
import { commitmentOf } from '../../../src/claims/qualifiers/commitment'
import { eventOf } from '../../../src/claims/qualifiers/event'
import { growTree } from '../../../src/syntax/clause-tree'
import { read } from '../read'

const modality = (sentence: string, word: string) => {
  const tree = growTree(read(sentence).sentences[0], 0)
  const at = tree.tokens.findIndex(token => token.text === word)
  return commitmentOf(tree, eventOf(tree, at)).modality
}

describe('how a predicate is put forward', () => {
  it.each([
    ['The firm will open a factory.', 'open', 'planned'],
    ['She plans to open a factory.', 'open', 'planned'],
    ['She plans to open a factory.', 'plans', 'planned'],
    ['The firm is expected to open a factory.', 'open', 'planned'],
    ['The firm may open a factory.', 'open', 'possible'],
    ['The firm might open a factory.', 'open', 'possible'],
    ['Perhaps the firm closed the factory.', 'closed', 'possible'],
    ['The firm probably closed the factory.', 'closed', 'probable'],
    ['The firm reportedly closed the factory.', 'closed', 'probable'],
    ['The firm seems to own the factory.', 'own', 'probable'],
    ['Experts believe that the bridge collapsed.', 'collapsed', 'probable'],
    ['If the bridge collapses, the town floods.', 'collapses', 'conditional'],
    ['The town would flood if the bridge collapsed.', 'flood', 'conditional'],
    ['Did the firm close the factory?', 'close', 'asked'],
    ['She asked whether the firm closed the factory.', 'closed', 'asked'],
    ['The mayor said he would resign.', 'resign', 'planned'],
  ])('%s (%s): %s', (sentence, word, expected) => {
    expect(modality(sentence, word)).toBe(expected)
  })
})

describe('what is simply asserted', () => {
  it.each([
    ['The firm closed the factory in May.', 'closed'],
    ['The firm managed to close the factory.', 'close'],
    ['The firm said that it closed the factory.', 'closed'],
    ['The firm could not close the factory.', 'close'],
    ['Officials know that the bridge collapsed.', 'collapsed'],
  ])('%s', (sentence, word) => {
    expect(modality(sentence, word)).toBe('asserted')
  })
})
