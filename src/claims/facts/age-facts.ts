// Ages told between commas behind a name.

import { relation, type Tree } from '../../syntax/clause-tree'
import type { Proposition } from '../proposition'
import { bareName } from './bare-name'

/** People live no longer. */
const MAX_AGE = 120

/** "Ana Ortiz, 58, …": a number alone between commas behind a name is an age. */
export function isAge(tree: Tree, token: number): boolean {
  const { upos, head, text } = tree.tokens[token]
  if (upos !== 'NUM' || head < 0 || head > token || tree.tokens[head].upos !== 'PROPN') return false
  if (
    !/^\d{1,3}$/.test(text) ||
    Number(text) > MAX_AGE ||
    tree.children[token].some(c => relation(tree, c) !== 'punct')
  )
    return false
  return tree.tokens[token - 1].text === ',' && /^[,.]$/.test(tree.tokens[token + 1]?.text ?? '')
}

export function ageFact(tree: Tree, age: number): Proposition {
  const { head } = tree.tokens[age]
  return {
    predicate: age,
    subject: head,
    pieces: [{ words: bareName(tree, head) }, { insert: 'is' }, { words: [age] }],
  }
}
