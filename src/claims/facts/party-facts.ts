// The party and state that stand in brackets behind a politician's name.

import { relation, type Tree } from '../../syntax/clause-tree'
import type { Proposition } from '../proposition'
import { bareName } from './bare-name'

const parties: ReadonlyMap<string, string> = new Map([
  ['R', 'a Republican'],
  ['D', 'a Democrat'],
  ['I', 'an Independent'],
])

/** Letter, hyphen, and the state in one to three words. */
const MAX_PARTY_WORDS = 5

/** The bracket of "Ortiz (R-Ohio)" or "Ortiz (Ohio.)" that a word stands in, with the words between its marks. */
export function partyOf(tree: Tree, word: number): { open: number; words: number[] } | undefined {
  let open = word
  while (open > word - MAX_PARTY_WORDS && open > 0 && tree.tokens[open].text !== '(') open--
  if (open === 0 || tree.tokens[open].text !== '(' || tree.tokens[open - 1].upos !== 'PROPN') return undefined
  const words: number[] = []
  for (let i = open + 1; i < tree.tokens.length && tree.tokens[i].text !== ')'; i++) {
    if (words.length === MAX_PARTY_WORDS) return undefined
    words.push(i)
  }
  const [letter, mark] = words
  if (letter === undefined || open + 1 + words.length === tree.tokens.length) return undefined
  const isParty = parties.has(tree.tokens[letter].text) && tree.tokens[mark]?.text === '-' && words.length > 2
  const isState = words.length === 1 && /^\p{Lu}\p{L}+\.$/u.test(tree.tokens[letter].text)
  return isParty || isState ? { open, words } : undefined
}

/** "Ortiz (R-Ohio)": a Republican from Ohio. */
export function partyFact(tree: Tree, bracket: number): Proposition | undefined {
  const party = partyOf(tree, bracket)
  if (party === undefined) return undefined
  const { words } = party
  let name = bracket - 1
  while (['flat', 'compound'].includes(relation(tree, name)) && tree.tokens[name].head < bracket) {
    if (tree.tokens[name].head < 0) break
    name = tree.tokens[name].head
  }
  const letter = parties.get(tree.tokens[words[0]].text)
  return {
    predicate: words[words.length - 1],
    subject: name,
    pieces: [{ words: bareName(tree, name) }, { insert: words.length === 1 ? 'is from' : 'is' }, { words }],
    forms:
      letter === undefined
        ? undefined
        : new Map([
            [words[0], letter],
            [words[1], ' from '],
          ]),
  }
}
