// Events told as nouns with those who took part: "the arrest of X by Y on Monday" says that it took place.

import { EVENT_NOUNS } from '../../lexicon/en/clauses/clause-words'
import { dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { type Phrasing, phrase } from '../clauses/phrases'
import type { Proposition } from '../proposition'
import { commitmentOf } from '../qualifiers/commitment'

/** "killing", "appointment", "invasion", "removal", "discovery" */
const eventEnding = /[^aeiou](ing|ment|sion|tion|val|very)$/

const days =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$|^(1[89]|20)\d\d$/

export function eventFacts(phrasing: Phrasing): Proposition[] {
  const { tree } = phrasing
  const facts: Proposition[] = []
  tree.tokens.forEach((token, noun) => {
    if (token.upos !== 'NOUN' || !(EVENT_NOUNS.has(token.lemma) || eventEnding.test(token.lemma))) return
    if (!tree.children[noun].some(c => lower(tree, c) === 'the' || tree.tokens[c].deprel === 'nmod:poss'))
      return
    if (!isTold(tree, noun) || looksAhead(tree, noun)) return
    const apart = tree.children[noun].filter(
      c => relation(tree, c) !== 'nmod' && !['det', 'amod', 'compound'].includes(relation(tree, c)),
    )
    facts.push({
      predicate: noun,
      subject: -1,
      pieces: [{ words: phrase(phrasing, noun, new Map([[noun, noun]]), apart) }, { insert: 'took place' }],
    })
  })
  return facts
}

/** Whether at least two of what was done to whom, by whom and when are told. */
function isTold(tree: Tree, noun: number): boolean {
  const told = new Set<string>()
  for (const child of dependents(tree, noun, 'nmod')) {
    if (tree.tokens[child].deprel === 'nmod:poss') continue
    const preposition = dependents(tree, child, 'case').map(c => lower(tree, c))[0]
    if (preposition === 'of' || preposition === 'by') told.add(preposition)
    else if (days.test(lower(tree, child))) told.add('when')
  }
  return told.size >= 2
}

/** Under "will", "if", a denial or a plan the event may be none. */
function looksAhead(tree: Tree, noun: number): boolean {
  for (let at = noun; at >= 0; at = tree.tokens[at].head) {
    const { polarity, modality } = commitmentOf(tree, at)
    if (polarity === 'negative' || modality !== 'asserted') return true
    if (tree.children[at].some(c => relation(tree, c) === 'case' && open.has(lower(tree, c)))) return true
  }
  return false
}

const open = new Set(['to', 'for', 'without', 'against'])
