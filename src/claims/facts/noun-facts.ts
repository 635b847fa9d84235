// What noun phrases state in passing: titles before names, appositions beside nouns.

import { roles, titlesInFull } from '../../names/tables'
import { dependent, dependents, isNominal, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Phrasing } from '../clauses/phrases'
import { phrase, trimmed } from '../clauses/phrases'
import type { Piece, Proposition } from '../proposition'
import { article } from '../restate/article'
import { ageFact, isAge } from './age-facts'
import { bareName } from './bare-name'
import { partyFact, partyOf } from './party-facts'

/** Words before a name that only address its bearer. */
const honorifics = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'st',
  'mt',
  'sir',
  'lady',
  'lord',
  'doctor',
  'saint',
  'mount',
  'madam',
  'rev',
  'prof',
  'mv',
  'ss',
  'hms',
  'uss',
])

/** The words of a title that stands before the name `head`, in order; none when there is no title. */
export function titleWords(tree: Tree, head: number): number[] {
  // "the coast guard": a name has a capital.
  if (
    tree.tokens[head].upos !== 'PROPN' ||
    !/^[\p{Lu}\p{N}]/u.test(tree.tokens[head].text) ||
    ['nmod:desc', 'compound', 'flat'].includes(tree.tokens[head].deprel)
  )
    return []
  const left = tree.children[head].filter(c => c < head)
  const last = left.filter(c => isTitle(tree, c, head)).at(-1)
  // "rivals Harrow and Leeds": what several are called together is none's own title.
  if (last === undefined || /^NNP?S$/.test(tree.tokens[last].xpos)) return []
  const roots = left.filter(
    c =>
      (c <= last &&
        ['amod', 'compound', 'nmod', 'det', 'nummod', 'appos'].includes(relation(tree, c)) &&
        dependent(tree, c, 'case') < 0) ||
      isPossessive(tree, c),
  )
  const words: number[] = []
  const open = [...roots.filter(c => c <= last)]
  while (open.length > 0) {
    const at = open.pop() ?? last
    words.push(at)
    for (const c of tree.children[at]) if (relation(tree, c) !== 'punct' || isHyphen(tree, c)) open.push(c)
  }
  words.sort((a, b) => a - b)
  while (words.length > 0 && ['ADP', 'CCONJ', 'PUNCT'].includes(tree.tokens[words[0]].upos)) words.shift()
  // "Rep. A.B. Ortiz": initials begin the name.
  while (words.length > 1 && /^(?:\p{Lu}\.)+$/u.test(tree.tokens[words[words.length - 1]].text)) words.pop()
  // Several are not told in one word what each of them is.
  const isBare = unowned.test(lower(tree, words[0] ?? head)) || tree.tokens[head].xpos === 'NNPS'
  if (words.length === 1 && isBare) return []
  // A title reaches up to the name without a break.
  return words.length > 0 && words[words.length - 1] < head ? words : []
}

function isHyphen(tree: Tree, token: number): boolean {
  return tree.tokens[token].text === '-' || tree.tokens[token].text === '/'
}

function isPossessive(tree: Tree, token: number): boolean {
  return tree.tokens[token].deprel === 'nmod:poss'
}

function isTitle(tree: Tree, token: number, head: number): boolean {
  const { deprel, upos, xpos } = tree.tokens[token]
  if (honorifics.has(lower(tree, token).replace('.', ''))) return false
  if (deprel === 'nmod:desc') return true
  return (
    deprel === 'compound' &&
    upos === 'NOUN' &&
    xpos === 'NN' &&
    /^\p{Ll}/u.test(tree.tokens[token].text) &&
    token < head
  )
}

/** "wife Ana", "downtown Leeds": without an owner nobody's wife, and no town of its own. */
const unowned =
  /^(?:(?:ex-)?(?:wife|husband)|spouse|son|daughter|father|mother|brother|sister|widow|widower|uncle|aunt|downtown|uptown|midtown|suburban|nearby|rural|central)$/

/** Whether the apposition says what its head is, rather than where it lies or how it is spelled. */
export function statesIdentity(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (head < 0 || relation(tree, token) !== 'appos') return false
  if (partyOf(tree, token) !== undefined || opensWithPreposition(tree, token)) return false
  if (isParted(tree, head, token) || isVerbOfHeadline(tree, head, token)) return false
  if (!isNamed(tree, token) || !isNominal(tree.tokens[head])) return false
  if (tree.tokens[head].upos === 'PRON' && lower(tree, head) !== 'one') return false
  if (tree.tokens[token].upos === 'NUM' || tree.tokens[head].upos === 'NUM') return false
  const bare = (t: number) =>
    tree.tokens[t].upos === 'PROPN' && dependent(tree, t, 'det', 'nmod:poss', 'amod', 'nmod') < 0
  // "Medford, New Jersey"
  return !(bare(token) && bare(head))
}

/** "a talk Tuesday on Leeds Radio's morning show": where it was is no other name of it. */
function opensWithPreposition(tree: Tree, token: number): boolean {
  let first = token
  for (;;) {
    const next = tree.children[first].find(c => relation(tree, c) !== 'punct')
    if (next === undefined || next >= first) break
    first = next
  }
  return first < token && tree.tokens[first].upos === 'ADP' && tree.tokens[first].head !== token
}

/** "Ana Ortiz, Mayor of Leeds, Scoffs at …": behind an apposition a plural is no further name of one, but a verb misread. */
function isVerbOfHeadline(tree: Tree, head: number, token: number): boolean {
  if (tree.tokens[head].xpos !== 'NNP' || !/^NNP?S$/.test(tree.tokens[token].xpos)) return false
  return dependents(tree, head, 'appos').some(a => a < token)
}

/** A noun, or an adjective with an article that stands for one: "a Brazilian". */
function isNamed(tree: Tree, token: number): boolean {
  if (isNominal(tree.tokens[token])) return true
  return (
    tree.tokens[token].upos === 'ADJ' &&
    dependents(tree, token, 'det').some(d => ['a', 'an'].includes(lower(tree, d)))
  )
}

/** A semicolon or an item's colon parts two things rather than two names of one. */
function isParted(tree: Tree, head: number, token: number): boolean {
  for (let i = Math.min(head, token) + 1; i < Math.max(head, token); i++)
    if (/^[;:]$/.test(tree.tokens[i].text)) return true
  return false
}

export function nounFacts(phrasing: Phrasing): Proposition[] {
  const { tree } = phrasing
  const facts: Proposition[] = []
  tree.tokens.forEach((token, i) => {
    const title = titleWords(tree, i)
    if (title.length > 0 && !isSharedOffice(tree, title)) facts.push(titleFact(phrasing, i, title))
    if (isAge(tree, i)) facts.push(ageFact(tree, i))
    const party = token.text === '(' ? partyFact(tree, i, name => titleWords(tree, name)) : undefined
    if (party !== undefined) facts.push(party)
    if (token.deprel === 'appos' && statesIdentity(tree, i)) facts.push(appositionFact(phrasing, i))
  })
  return facts
}

/** Offices held by one at a time: "Ortiz is mayor". Of other titles there are many: "Ortiz is a captain". */
const soleOffices = new Set(
  'president premier chancellor king queen pope mayor governor speaker emperor empress sultan emir chairman chairwoman'.split(
    ' ',
  ),
)

/** "President Grant, President Hayes": what only one can be at a time none of several is now. */
function isSharedOffice(tree: Tree, title: readonly number[]): boolean {
  const office = lower(tree, title[0])
  if (title.length > 1 || !soleOffices.has(office)) return false
  return tree.lowered.filter((word, i) => word === office && tree.tokens[i + 1]?.upos === 'PROPN').length > 1
}

/** The one word of a title that names no sole office, in small letters; undefined for other titles. */
function commonTitle(tree: Tree, words: readonly number[]): string | undefined {
  const last = words[words.length - 1]
  const bare = words.length === 2 && lower(tree, words[0]) === 'the' ? words.slice(1) : words
  if (bare.length !== 1 || tree.tokens[last].xpos === 'POS') return undefined
  const short = lower(tree, last)
  const word = titlesInFull().get(short.replace('.', '')) ?? short
  return soleOffices.has(word) || !roles().has(word) ? undefined : word
}

function titleFact(phrasing: Phrasing, head: number, title: readonly number[]): Proposition {
  const { tree } = phrasing
  const common = commonTitle(tree, title)
  const words = common === undefined ? [...title] : title.slice(-1)
  if (common !== undefined)
    return {
      predicate: words[0],
      subject: head,
      pieces: [{ words: bareName(tree, head, title) }, { insert: `is ${article(common)}` }, { words }],
      forms: new Map([[words[0], common]]),
    }
  const first = tree.tokens[words[0]]
  const last = tree.tokens[words[words.length - 1]]
  const determined =
    first.upos === 'DET' || first.xpos === 'PRP$' || words.some(w => tree.tokens[w].xpos === 'POS')
  const bare = /^\p{Ll}/u.test(last.text) || /^\p{Ll}/u.test(first.text)
  const insert = determined || !bare ? 'is' : `is ${article(first.text)}`
  return {
    predicate: words[words.length - 1],
    subject: head,
    pieces: [{ words: bareName(tree, head, title) }, { insert }, { words }],
  }
}

/** A noun with what belongs to its name, without its descriptions and conjuncts. */
function nounWords(phrasing: Phrasing, head: number): number[] {
  const { tree } = phrasing
  const apart = tree.children[head].filter(c =>
    [
      'case',
      'conj',
      'cop',
      'nsubj',
      'mark',
      'cc',
      'acl',
      'aux',
      'appos',
      'advcl',
      'parataxis',
      'advmod',
    ].includes(relation(tree, c)),
  )
  return phrase(phrasing, head, undefined, apart)
}

function appositionFact(phrasing: Phrasing, token: number): Proposition {
  const { tree } = phrasing
  const head = tree.tokens[token].head
  const noun = copularSubject(tree, head)
  const plural = /^NNP?S$/.test(tree.tokens[noun].xpos)
  const name = phrase(phrasing, token, undefined, dependents(tree, token, 'case'))
  if (isClose(tree, token)) {
    // "the film Casablanca": the name comes first when it is told
    const described = nounWords(phrasing, head).filter(w => w < token && !isDefinite(tree, w))
    const owned = described.some(w => tree.tokens[w].xpos === 'POS' || tree.tokens[w].xpos === 'PRP$')
    const insert = plural ? 'are' : owned ? 'is' : `is ${article(tree.tokens[described[0]].text)}`
    return { predicate: head, subject: token, pieces: [{ words: name }, { insert }, { words: described }] }
  }
  const pieces: Piece[] = [
    // "the host of the debate, Ana Ortiz, but …": what follows the name is no part of what it names.
    {
      words: trimmed(
        tree,
        nounWords(phrasing, noun).filter(w => w < token || noun > token),
      ),
    },
    { insert: plural ? 'are' : 'is' },
    { words: name },
  ]
  return { predicate: token, subject: noun, pieces }
}

function isDefinite(tree: Tree, token: number): boolean {
  return ['the', 'this', 'that', 'a', 'an'].includes(lower(tree, token)) && tree.tokens[token].upos === 'DET'
}

/** Whether a name follows its noun without a break: "the film Casablanca". */
export function isClose(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (tree.tokens[head].upos !== 'NOUN' || tree.tokens[token].upos !== 'PROPN') return false
  for (let i = head + 1; i < token; i++) if (/^[,(–—:;-]+$/.test(tree.tokens[i].text)) return false
  // A singular noun that describes a name has a word before it: "the film", "her son".
  const described =
    tree.tokens[head].xpos !== 'NN' || dependent(tree, head, 'det', 'nmod:poss', 'amod', 'compound') >= 0
  return head < token && described
}

/** "X is a film, a remake": the apposition of the predicate describes X. */
function copularSubject(tree: Tree, head: number): number {
  if (dependent(tree, head, 'cop') < 0) return head
  const subject = dependent(tree, head, 'nsubj')
  return subject >= 0 && !['it', 'this', 'that', 'there'].includes(lower(tree, subject)) ? subject : head
}
