// What noun phrases state in passing: titles before names, appositions beside nouns.

import { article } from './article'
import type { Phrasing } from './phrases'
import { phrase } from './phrases'
import type { Piece, Proposition } from './proposition'
import { dependent, dependents, isNominal, lower, relation, type Tree } from './tree'

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
])

/** The words of a title that stands before the name `head`, in order; none when there is no title. */
export function titleWords(tree: Tree, head: number): number[] {
  if (
    tree.tokens[head].upos !== 'PROPN' ||
    ['nmod:desc', 'compound', 'flat'].includes(tree.tokens[head].deprel)
  )
    return []
  const left = tree.children[head].filter(c => c < head)
  const last = left.filter(c => isTitle(tree, c, head)).at(-1)
  if (last === undefined) return []
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
    open.push(...tree.children[at].filter(c => relation(tree, c) !== 'punct' || isHyphen(tree, c)))
  }
  words.sort((a, b) => a - b)
  while (words.length > 0 && ['ADP', 'CCONJ', 'PUNCT'].includes(tree.tokens[words[0]].upos)) words.shift()
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

/** Whether the apposition says what its head is, rather than where it lies or how it is spelled. */
export function statesIdentity(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (head < 0 || relation(tree, token) !== 'appos') return false
  if (isParted(tree, head, token)) return false
  if (!isNominal(tree.tokens[token]) || !isNominal(tree.tokens[head])) return false
  if (tree.tokens[head].upos === 'PRON' && lower(tree, head) !== 'one') return false
  if (tree.tokens[token].upos === 'NUM' || tree.tokens[head].upos === 'NUM') return false
  const bare = (t: number) =>
    tree.tokens[t].upos === 'PROPN' && dependent(tree, t, 'det', 'nmod:poss', 'amod', 'nmod') < 0
  // "Medford, New Jersey"
  return !(bare(token) && bare(head))
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
    if (title.length > 0) facts.push(titleFact(phrasing, i, title))
    if (token.deprel === 'appos' && statesIdentity(tree, i)) facts.push(appositionFact(phrasing, i))
  })
  return facts
}

function titleFact(phrasing: Phrasing, head: number, title: readonly number[]): Proposition {
  const { tree } = phrasing
  const words = [...title]
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

/** The name alone: "Ana Ortiz" of "Ana Ortiz of Leeds, together with her staff". */
function bareName(tree: Tree, head: number, title: readonly number[]): number[] {
  const isPart = (w: number) =>
    w >= 0 &&
    w < tree.tokens.length &&
    (tree.tokens[w].upos === 'PROPN' || tree.tokens[w].text === '-' || nameParticles.has(lower(tree, w)))
  let from = head
  let to = head
  while (isPart(from - 1) && !title.includes(from - 1)) from--
  const touches = (w: number) => tree.tokens[w - 1].span.end === tree.tokens[w]?.span.start
  while (isPart(to + 1) || (tree.tokens[to].text === '-' && touches(to + 1))) to++
  while (to > head && tree.tokens[to].upos !== 'PROPN' && tree.tokens[to - 1].text !== '-') to--
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const nameParticles = new Set([
  'de',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'dos',
  'du',
  'le',
])

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
    { words: nounWords(phrasing, noun) },
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
  return head < token
}

/** "X is a film, a remake": the apposition of the predicate describes X. */
function copularSubject(tree: Tree, head: number): number {
  if (dependent(tree, head, 'cop') < 0) return head
  const subject = dependent(tree, head, 'nsubj')
  return subject >= 0 && !['it', 'this', 'that', 'there'].includes(lower(tree, subject)) ? subject : head
}
