// What noun phrases state in passing: appositions, ages and parties behind nouns. A title before a name is part of the name.

import { isHuman } from '../../names/coreference/pronouns'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { type Phrasing, phrase } from '../clauses/phrases'
import { trimmed } from '../clauses/punctuation'
import type { Piece, Proposition } from '../proposition'
import { ageFact, isAge } from './age-facts'
import { hasName, statesIdentity } from './identities'
import { partyFact } from './party-facts'

export function nounFacts(phrasing: Phrasing): Proposition[] {
  const { tree } = phrasing
  const facts: Proposition[] = []
  tree.tokens.forEach((token, i) => {
    if (isAge(tree, i)) facts.push(ageFact(tree, i))
    const party = token.text === '(' ? partyFact(tree, i) : undefined
    if (party !== undefined) facts.push(party)
    if (token.deprel === 'appos' && statesIdentity(tree, i)) facts.push(appositionFact(phrasing, i))
  })
  return facts
}

/** "Ana Ortiz and Jan Berg, the founders": both are. */
const nameSeveral = (tree: Tree, noun: number, token: number): boolean =>
  noun < token &&
  /^NNP?S$/.test(tree.tokens[token].xpos) &&
  dependents(tree, noun, 'conj').some(c => c < token)

/** A noun with what belongs to its name, without its descriptions and conjuncts, but for those named. */
function nounWords(phrasing: Phrasing, head: number, kept: readonly string[] = []): number[] {
  const { tree } = phrasing
  const apart = tree.children[head].filter(
    c =>
      // "Among them is the Star, a portrait": what the sentence opens with is no part of the name.
      (c < head && tree.tokens[c].deprel === 'nmod' && dependent(tree, c, 'case') >= 0) ||
      ['case', 'conj', 'cop', 'nsubj', 'mark', 'cc', 'acl', 'aux', 'appos', 'advcl', 'parataxis', 'advmod']
        .filter(name => !kept.includes(name))
        .includes(relation(tree, c)),
  )
  return phrase(phrasing, head, undefined, apart)
}

function appositionFact(phrasing: Phrasing, token: number): Proposition {
  const { tree } = phrasing
  const head = tree.tokens[token].head
  const noun = copularSubject(tree, head)
  const areBoth = nameSeveral(tree, noun, token)
  // "Harker Foods, a maker of jam": a body whose name has a plural is one.
  const isOne =
    tree.tokens[noun].xpos === 'NNPS' &&
    tree.tokens[token].xpos === 'NN' &&
    dependents(tree, token, 'det').some(d => /^(?:an?|the)$/.test(lower(tree, d)))
  const plural = areBoth || (/^NNP?S$/.test(tree.tokens[noun].xpos) && !isOne)
  // "the top seed, Ana Ortiz, 6-4, 7-5": figures behind a name are no part of it.
  const figures = tree.children[token].filter(c => c > token && tree.tokens[c].upos === 'NUM')
  const name = phrase(phrasing, token, undefined, [...dependents(tree, token, 'case'), ...figures])
  const pieces: Piece[] = [
    // "the host of the debate, Ana Ortiz, but …": what follows the name is no part of what it names.
    {
      words: withoutVerb(
        tree,
        trimmed(
          tree,
          nounWords(phrasing, noun, areBoth ? ['cc', 'conj'] : []).filter(w => w < token || noun > token),
        ),
      ),
    },
    { insert: plural ? 'are' : 'is' },
    { words: name },
  ]
  // "a former aide, Luis Berg": it is the one named of whom something is said.
  if (hasName(tree, token) && tree.tokens[noun].upos === 'NOUN' && noun < token && noun === head) {
    const [described, be, named] = pieces
    return { predicate: token, subject: noun, pieces: [named, be, described] }
  }
  const bare = missingArticle(tree, token)
  return {
    predicate: token,
    subject: noun,
    pieces: bare === undefined ? pieces : [pieces[0], pieces[1], { insert: bare }, pieces[2]],
  }
}

/** "Among them is the Star, a portrait": the verb before what it is said of is none of its name. */
const withoutVerb = (tree: Tree, words: readonly number[]): readonly number[] =>
  words.filter(w => tree.tokens[w].upos !== 'AUX')

/** "Ana Ortiz, painter who lit up the city, dies": headlines leave out the article; of offices there is none: "mayor of Leeds". */
function missingArticle(tree: Tree, noun: number): string | undefined {
  const { xpos, upos, text } = tree.tokens[noun]
  if (upos !== 'NOUN' || xpos !== 'NN' || text !== text.toLowerCase()) return undefined
  if (dependents(tree, noun, 'det', 'nmod:poss', 'nummod', 'amod').length > 0) return undefined
  if (!isHuman(text) || !dependents(tree, noun, 'acl').length) return undefined
  return 'a'
}

/** "X is a film, a remake": the apposition of the predicate describes X. */
function copularSubject(tree: Tree, head: number): number {
  if (dependent(tree, head, 'cop') < 0) return head
  const subject = dependent(tree, head, 'nsubj')
  return subject >= 0 && !['it', 'this', 'that', 'there'].includes(lower(tree, subject)) ? subject : head
}
