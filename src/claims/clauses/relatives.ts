// A relative clause as a sentence: what the relative word stands for takes its place.

import { LIGHT_NOUNS, ON_TRUTH } from '../../lexicon/en/clauses/clause-words'
import { collectiveNouns } from '../../lexicon/en/clauses/collective'
import { areaNouns } from '../../lexicon/en/names/area-nouns'
import { isHuman } from '../../names/coreference/pronouns'
import { kindOfHead } from '../../names/organisations/organisations'
import { dependent, dependents, isVerb, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Piece } from '../proposition'
import { carriedAuxiliaries, subjectWords } from './carried-over'
import type { Clause } from './clauses'
import type { Choice, Phrasing } from './phrases'
import { wordBefore } from './relative-words'

/** "no state that …" says of no state that it does. */
export function isNobody(tree: Tree, noun: number): boolean {
  if (relation(tree, noun) === 'expl' || lower(tree, noun) === 'there') return true
  return tree.children[noun].some(
    c => ['no', 'any', 'not', 'neither'].includes(lower(tree, c)) || /^W/.test(tree.tokens[c].xpos),
  )
}

/** "bought the mill from a bank, which …": a noun that stands nearer and is no part of the one named may be meant as well. */
function isPassedOver(tree: Tree, antecedent: number, relative: number): boolean {
  const word = lower(tree, relative)
  if (word === 'whose')
    return tree.tokens[antecedent].upos === 'NOUN' && wordBefore(tree, relative) !== antecedent
  if (word !== 'which' && word !== 'whom') return false
  const preposition = dependent(tree, relative, 'case')
  // "the reply of the aides, some of whom": a reply is nobody.
  const { upos, xpos, lemma } = tree.tokens[antecedent]
  if (word === 'whom' && upos === 'NOUN' && !isHuman(lemma) && xpos !== 'NNS') return true
  // "a council and a bank, neither of which …": both are meant, and one of them alone is told.
  if (preposition >= 0 && lower(tree, preposition) === 'of' && isOneOfSeveral(tree, antecedent)) return true
  const nearest = wordBefore(tree, preposition >= 0 && preposition < relative ? preposition : relative)
  if (isOtherThing(tree, antecedent, nearest, relative)) return true
  let at = nearest
  while (at > antecedent) at = tree.tokens[at].head
  return at !== antecedent
}

/**
 * "a cure for the fever, which has spread": the fever may be meant as well, unless the verb's number tells. Of names a body may be;
 * where a thing lies, and whom it was done with, hardly.
 */
function isOtherThing(tree: Tree, antecedent: number, nearest: number, relative: number): boolean {
  if (nearest <= antecedent || relation(tree, nearest) !== 'nmod') return false
  if (tree.tokens[antecedent].upos !== 'NOUN' || areaNouns.has(tree.tokens[antecedent].lemma)) return false
  const isWord = /^\p{Ll}/u.test(tree.tokens[nearest].text)
  if (tree.tokens[nearest].upos === 'PROPN' && !isWord) return isBody(tree, nearest)
  if ((tree.tokens[nearest].upos !== 'NOUN' && !isWord) || isHuman(tree.tokens[nearest].lemma)) return false
  return !disagrees(tree, tree.tokens[relative].head, nearest, relative)
}

/** Whether a word of the name says that it is one of a body: "the Union of Teachers". */
const isBody = (tree: Tree, name: number): boolean =>
  [name, ...tree.children[name]].some(
    word => tree.tokens[word].upos === 'PROPN' && kindOfHead(lower(tree, word)) !== undefined,
  )

const isOneOfSeveral = (tree: Tree, noun: number) =>
  relation(tree, noun) === 'conj' || dependent(tree, noun, 'conj') >= 0

const saysOfMany = (tree: Tree, head: number): boolean =>
  [head, ...dependents(tree, head, 'aux', 'cop')].some(
    w => tree.tokens[w].xpos === 'VBP' || lower(tree, w) === 'were',
  )

/** "the towns of a land that are poor": the verb's number tells that the noun nearby is not meant. */
function disagrees(tree: Tree, head: number, noun: number, relative: number): boolean {
  if (
    relative < 0 ||
    !tree.tokens[relative].deprel.startsWith('nsubj') ||
    tree.tokens[relative].head !== head
  )
    return false
  const verb = [head, ...dependents(tree, head, 'aux', 'cop')]
    .sort((a, b) => a - b)
    .find(w => /^VB[PZ]$/.test(tree.tokens[w].xpos))
  if (verb === undefined || dependent(tree, noun, 'conj', 'nummod') >= 0) return false
  const { xpos, upos } = tree.tokens[noun]
  if (upos !== 'NOUN') return false
  return (
    xpos === (tree.tokens[verb].xpos === 'VBZ' ? 'NNS' : 'NN') &&
    !collectiveNouns.has(tree.tokens[noun].lemma)
  )
}

/** Whether an indefinite noun behind a comma sums up the clause it hangs on. */
export function isSummary(tree: Tree, noun: number): boolean {
  const { head, deprel } = tree.tokens[noun]
  if (!/^(?:parataxis|appos|obj|obl)/.test(deprel) || head < 0 || head > noun) return false
  if (!isVerb(tree.tokens[head]) || dependent(tree, noun, 'cop', 'nsubj') >= 0) return false
  const article = dependents(tree, noun, 'det').find(d => ['a', 'an'].includes(lower(tree, d)))
  return article !== undefined && tree.tokens[article - 1]?.text === ','
}

/** "those who…", "what is…" and "the way he…" say nothing of anything named. */
export function isWorthSaying(tree: Tree, { head, antecedent, relative, ownSubject }: Clause): boolean {
  if (antecedent < 0) return false
  if (['PRON', 'DET', 'ADV', 'ADJ'].includes(tree.tokens[antecedent].upos)) return false
  if (isNobody(tree, antecedent) || disagrees(tree, head, antecedent, relative)) return false
  if (relative >= 0 && isPassedOver(tree, antecedent, relative)) return false
  // "Leeds or York, who meet on Sunday": both do.
  if (isOneOfSeveral(tree, antecedent) && saysOfMany(tree, head)) return false
  // "is said to have fled, which he denies": what is denied is no thing.
  if (relative >= 0 && lower(tree, relative) === 'which' && isTruthOf(tree, relative)) return false
  // "…, a move that angered many": only the clause before says what the move is.
  if (isSummary(tree, antecedent)) return false
  const isLight = LIGHT_NOUNS.has(tree.tokens[antecedent].lemma) && !isTimeSetOff(tree, antecedent, relative)
  if (isLight || tree.tokens[head].lemma === 'do') return false
  return relative >= 0 || !ownSubject || dependent(tree, head, 'obj') < 0
}

/** "the week of the flood, when he slept": what stands behind the comma does not tell which week. */
const isTimeSetOff = (tree: Tree, noun: number, relative: number): boolean =>
  relative > 0 &&
  lower(tree, relative) === 'when' &&
  tree.tokens[relative - 1].text === ',' &&
  dependent(tree, noun, 'nmod') >= 0

const isTruthOf = (tree: Tree, relative: number): boolean =>
  relation(tree, relative) === 'obj' && ON_TRUTH.has(tree.tokens[tree.tokens[relative].head].lemma)

export function relativePieces(
  phrasing: Phrasing,
  clause: Clause,
  choice: Choice,
  own: readonly number[],
): { pieces: Piece[]; unspoken?: number[] } {
  const { tree } = phrasing
  const { relative, antecedent, head } = clause
  const noun = subjectWords(phrasing, antecedent, choice, head)
  if (relative < 0) {
    if (clause.ownSubject) return afterVerb(tree, head, own, noun)
    // "a bakery, where she rose at two and earned little": it is she who earned.
    if (clause.subject >= 0 && clause.subject !== antecedent) {
      const subject = subjectWords(phrasing, clause.subject, choice, head)
      return { pieces: [{ words: subject }, { words: [...carriedAuxiliaries(tree, head), ...own] }] }
    }
    return { pieces: [{ words: noun }, { words: [...carriedAuxiliaries(tree, head), ...own] }] }
  }
  const rest = own.filter(w => w !== relative)
  const governor = tree.tokens[relative].head
  const role = relation(tree, relative)
  const name = lower(tree, relative)
  if (name === 'whose') {
    const owned = own.filter(w => w <= governor && w > relative)
    return {
      pieces: [
        { words: noun },
        { insert: tree.tokens[noun[noun.length - 1]]?.text.endsWith('s') ? "'" : "'s" },
        { words: owned },
        { words: rest.filter(w => !owned.includes(w)) },
      ],
      unspoken: [relative],
    }
  }
  const preposition = dependents(tree, relative, 'case').filter(c => own.includes(c))
  if (preposition.length > 0) {
    const clean = rest.filter(w => !preposition.includes(w))
    // "one of whom left": the phrase keeps its place before the verb
    if (role === 'nmod') {
      const before = clean.filter(w => w < relative)
      return {
        pieces: [
          { words: before },
          { words: preposition },
          { words: noun },
          { words: clean.filter(w => w > relative) },
        ],
        unspoken: [relative],
      }
    }
    // "letters, of which 80 per cent are against it": what is counted is told with its number.
    const counted = lower(tree, preposition[0]) === 'of' ? countBehind(tree, clause) : -1
    const before = counted < 0 ? clean : clean.filter(w => w <= counted)
    const behind = clean.filter(w => !before.includes(w))
    return {
      pieces: [{ words: before }, { words: preposition }, { words: noun }, { words: behind }],
      unspoken: [relative],
    }
  }
  if (name === 'where' || name === 'when') {
    const insert =
      name === 'where'
        ? 'in'
        : /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(tree, antecedent))
          ? 'on'
          : 'in'
    const told = rest.slice(rest.findIndex(w => tree.tokens[w].upos !== 'PUNCT'))
    return { pieces: [{ words: told }, { insert }, { words: noun }], unspoken: [relative] }
  }
  if (role === 'nsubj' || role === 'csubj' || clause.subject === antecedent)
    return { pieces: [{ words: noun }, { words: rest }] }
  return afterVerb(tree, governor, rest, noun)
}

/** The subject right behind "of which", where it is a number or a share; -1 where it is none. */
function countBehind(tree: Tree, { head, relative }: Clause): number {
  const subject = dependent(tree, head, 'nsubj', 'nsubj:pass')
  if (subject < relative || subject > head) return -1
  const { upos, text } = tree.tokens[subject]
  const isShare = /^(?:%|percent|cent|half|most|many|some|several|few|all|none|quarters?|thirds?)$/i.test(
    text,
  )
  return isShare || upos === 'NUM' ? subject : -1
}

/** Puts what the relative stood for where the object of `governor` stands. */
function afterVerb(
  tree: Tree,
  governor: number,
  words: readonly number[],
  noun: readonly number[],
): { pieces: Piece[] } {
  const particles = dependents(tree, governor, 'compound:prt').filter(c => c === governor + 1)
  const stranded = tree.children[governor].filter(
    c => tree.tokens[c].upos === 'ADP' && c > governor && tree.children[c].length === 0,
  )
  const at = Math.max(governor, ...particles, ...stranded)
  return {
    pieces: [{ words: words.filter(w => w <= at) }, { words: noun }, { words: words.filter(w => w > at) }],
  }
}
