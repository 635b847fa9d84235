// Which appositions state who somebody is.

import { areaNouns } from '../../lexicon/en/names/area-nouns'
import { isHuman } from '../../names/coreference/pronouns'
import {
  dependent,
  dependents,
  isNominal,
  lower,
  relation,
  subtree,
  type Tree,
} from '../../syntax/clause-tree'
import { partyOf } from './party-facts'

/** Whether the apposition says what its head is, rather than where it lies or how it is spelled. */
export function statesIdentity(tree: Tree, token: number): boolean {
  const head = tree.tokens[token].head
  if (head < 0 || relation(tree, token) !== 'appos') return false
  if (partyOf(tree, token) !== undefined || opensWithPreposition(tree, token)) return false
  if (isOfTitle(tree, head, token) || isParted(tree, head, token) || isVerbOfHeadline(tree, head, token))
    return false
  if (!isApart(tree, head, token) || isOfOne(tree, head, token)) return false
  // "40 men, most of them sailors": a clause without its verb says what the parts are.
  if (dependent(tree, token, 'nsubj') >= 0) return false
  if (!isNamed(tree, token) || !isNominal(tree.tokens[head])) return false
  if (tree.tokens[head].upos === 'PRON' && lower(tree, head) !== 'one') return false
  // "the Central Bank (CB)", "the senator's office (D-Ohio)"
  if (isInBrackets(tree, token) && /^\p{Lu}[\p{Lu}.&-]*\p{Ll}{0,5}\.?$/u.test(tree.tokens[token].text))
    return false
  // "turning rows of figures into maps, a task that …": it is the turning.
  if (DEEDS.test(tree.tokens[token].lemma) && !DEEDS.test(tree.tokens[head].lemma)) return false
  // "in Leeds, York county"
  if (areaNouns.has(lower(tree, token)) && dependent(tree, token, 'det', 'nmod:poss', 'amod') < 0)
    return false
  // "four doors, three windows": two counts are a list.
  if (
    dependent(tree, token, 'conj') < 0 &&
    [head, token].every(t => tree.tokens[t].xpos === 'NNS' && dependent(tree, t, 'nummod') >= 0)
  )
    return false
  // "Ortiz, Top Aides Call for Talks"
  if (isProper(tree, head) && isProper(tree, token) && tree.tokens[head].xpos !== tree.tokens[token].xpos)
    return false
  // "two walkers, their coats soaked by the rain": how, not who.
  if (isManner(tree, token) || isGapped(tree, head, token)) return false
  // "with Ortiz holding his hand", "countries, especially Chad": none of them is the other.
  if (dependents(tree, token, 'case').some(c => c < token && tree.tokens[c].upos !== 'PART')) return false
  if (
    tree.tokens[head].xpos === 'NNS' &&
    tree.tokens[token].xpos === 'NNP' &&
    dependent(tree, token, 'conj') < 0
  )
    return false
  if (isAmount(tree, token) || isAmount(tree, head) || isList(tree, head, token)) return false
  // "14,000 cars, a third of them lorries": part of what is named is not it.
  if (subtree(tree, token).some(w => isPartWord(tree, token, w))) return false
  if (isPartBefore(tree, head, token) || isRate(tree, head)) return false
  const bare = (t: number) =>
    tree.tokens[t].upos === 'PROPN' &&
    dependents(tree, t, 'det', 'amod', 'nmod').every(c => tree.tokens[c].deprel === 'nmod:desc')
  // "Medford, New Jersey"
  return !(bare(token) && bare(head))
}

/** "lead author Mei Tanaka, a biologist": told of her by her name, never of a bare title before it. */
const isOfTitle = (tree: Tree, head: number, token: number): boolean =>
  tree.tokens[head].xpos === 'NN' &&
  dependent(tree, head, 'det', 'nmod:poss') < 0 &&
  dependents(tree, head, 'appos').some(name => name === head + 1 && name < token && isProper(tree, name))

const isProper = (tree: Tree, token: number): boolean => tree.tokens[token].upos === 'PROPN'

const isInBrackets = (tree: Tree, token: number): boolean => tree.tokens[token - 1]?.text === '('

/** What a whole clause is summed up as. */
const DEEDS =
  /^(?:figure|total|charge|claim|allegation|accusation|suggestion|task|move|feat|step|tactic|gesture|habit|trend|development|practice|manoeuvre|maneuver)$/

const AMOUNTS =
  /^(?:second|minute|hour|day|week|month|year|foot|inch|mile|metre|meter|kilometre|kilometer|km|cent|percent|point|dollar|euro|pound|degree|ton|tonne|acre|hectare)$/

function isAmount(tree: Tree, token: number): boolean {
  const { upos, lemma } = tree.tokens[token]
  // "one of two daughters" tells who somebody is.
  if (lower(tree, token) === 'one' && lower(tree, token + 1) === 'of') return false
  return (
    upos === 'NUM' ||
    upos === 'SYM' ||
    (AMOUNTS.test(lemma.toLowerCase()) && dependent(tree, token, 'nummod') >= 0)
  )
}

/** "some houses, a clinic and a school": several things and one are a list, whatever the tree says. */
function isList(tree: Tree, head: number, token: number): boolean {
  if (tree.tokens[head].xpos !== 'NNS' || token < head) return false
  // "the crew, a cook and three divers": the tree hangs the last on the first.
  if (dependents(tree, head, 'conj').some(c => c > token)) return true
  return (
    tree.tokens[token].xpos === 'NN' &&
    dependent(tree, token, 'conj') >= 0 &&
    dependents(tree, token, 'det').some(d => /^an?$/.test(lower(tree, d)))
  )
}

function isManner(tree: Tree, token: number): boolean {
  const isTheirs = dependents(tree, token, 'nmod:poss').some(c => tree.tokens[c].xpos === 'PRP$')
  return isTheirs && /^VB[NG]$/.test(tree.tokens[token + 1]?.xpos ?? '')
}

/** "The first goes to Leeds, the second to Calder": a second goes somewhere else, and is not where the first went. */
function isGapped(tree: Tree, head: number, token: number): boolean {
  const own = dependents(tree, head, 'case').map(c => lower(tree, c))
  // "a nod to Ortiz, an aide to the mayor": who it is has a preposition of his own.
  if (
    tree.tokens[head].upos !== 'NOUN' ||
    dependents(tree, token, 'det').some(d => /^an?$/.test(lower(tree, d)))
  )
    return false
  return (
    own.length > 0 &&
    dependents(tree, token, 'nmod').some(
      n =>
        n > token &&
        dependents(tree, n, 'case').some(c => lower(tree, c) !== 'of' && own.includes(lower(tree, c))),
    )
  )
}

/** "a third of them", "most of whom" */
function isPartWord(tree: Tree, token: number, word: number): boolean {
  return (
    /^(?:them|whom|which)$/.test(lower(tree, word)) &&
    word > 0 &&
    lower(tree, word - 1) === 'of' &&
    word - token < 4 &&
    word > token
  )
}

/** "at least 30 guests, nine of them pupils": pupils are nine, whatever the tree hangs them on. */
function isPartBefore(tree: Tree, head: number, token: number): boolean {
  for (let i = head + 2; i < token; i++)
    if (/^(?:them|whom|which)$/.test(lower(tree, i)) && lower(tree, i - 1) === 'of') return true
  return false
}

/** "90 crowns a share, a discount of 12%", "40 euros per night": what follows is said of the price, with all its words. */
function isRate(tree: Tree, head: number): boolean {
  const isPer = (word: number) => /^(?:per|an?)$/.test(tree.lowered[word] ?? '')
  if (isPer(head + 1) && dependent(tree, head, 'nummod') >= 0) return true
  const unit = head - 2
  return (
    unit > 0 && isPer(head - 1) && tree.tokens[unit].upos === 'NOUN' && tree.tokens[unit - 1].upos === 'NUM'
  )
}

/** "33 cents a share", "the film Casablanca": without a mark between them the second only completes the first. */
function isApart(tree: Tree, head: number, token: number): boolean {
  for (let i = Math.min(head, token) + 1; i < Math.max(head, token); i++)
    if (/^[,(–—-]+$/.test(tree.tokens[i].text)) return true
  return false
}

/** "the makers of the drug, Acme and Borealis": two are not one drug; "the founder and former head" may be one person. */
function isOfOne(tree: Tree, head: number, token: number): boolean {
  return (
    /^NNP?$/.test(tree.tokens[head].xpos) &&
    dependents(tree, token, 'conj').some(
      c => isNominal(tree.tokens[c]) && !areOfOnePerson(tree, head, token, c),
    ) &&
    dependent(tree, head, 'conj') < 0
  )
}

/** "Ana Ortiz, the former mayor and founder of Harker": two things that one person is, under one article. */
const areOfOnePerson = (tree: Tree, head: number, token: number, other: number): boolean =>
  tree.tokens[head].upos === 'PROPN' &&
  [token, other].every(t => tree.tokens[t].xpos === 'NN' && isHuman(tree.tokens[t].text)) &&
  // "Ana Ortiz, a poet, and critic Luis Berg"
  tree.tokens[other + 1]?.upos !== 'PROPN' &&
  dependent(tree, other, 'det', 'nmod:poss') < 0

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

/** "Luis Berg", "the baker Luis Berg" */
export function hasName(tree: Tree, token: number): boolean {
  if (tree.tokens[token].upos === 'PROPN') return true
  return dependents(tree, token, 'appos', 'flat').some(
    c => c === token + 1 && tree.tokens[c].upos === 'PROPN',
  )
}
