// "it", "they" and "he" in what somebody says stand for who says it, where number and kind agree and nobody else is spoken to.

import { ASKING_OF_OTHERS, COUNT_NOUNS, SHOWING } from '../../lexicon/en/clauses/restated-words'
import { mouthpieces } from '../../lexicon/en/reporting/mouthpieces'
import { clauseVerbs, directiveVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import { kindOfHead } from '../../names/organisations/organisations'
import { roles } from '../../names/tables'
import { dependent, dependents, lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import type { Mention } from '../../types'
import { firstConjunct } from '../clauses/antecedents'
import type { Proposition } from '../proposition'
import type { Replacement } from './restate'

/** "The union said it showed that …": what shows, proves and means is what was spoken of, and not who speaks; nor is what a clause says. */
export function showsSomething(tree: Tree, { predicate, subject }: Proposition): boolean {
  if (subject < 0 || lower(tree, subject) !== 'it') return false
  return (
    isOfClause(tree, predicate, subject) ||
    (SHOWING.has(tree.tokens[predicate].lemma) && relation(tree, firstConjunct(tree, predicate)) === 'ccomp')
  )
}

/** "The board said it had been agreed that …": agreed is what the clause says; but told, asked and assured was the board. */
function isOfClause(tree: Tree, predicate: number, subject: number): boolean {
  const { lemma, xpos } = tree.tokens[predicate]
  if (xpos !== 'VBN' || tree.tokens[subject].deprel !== 'nsubj:pass') return false
  if (!clauseVerbs.has(lemma) || directiveVerbs.has(lemma)) return false
  const next = tree.tokens[predicate + 1]?.text ?? ''
  // "was founded when the war ended" tells a time; "has not been decided when it will open" does not.
  const isNegative = dependents(tree, predicate, 'advmod').some(a => /^(?:not|n't)$/.test(lower(tree, a)))
  return (
    dependent(tree, predicate, 'ccomp', 'csubj') > predicate ||
    /^(?:that|whether|why|how|who|what)$/.test(next) ||
    (isNegative && /^(?:when|where|if|which)$/.test(next))
  )
}

/** The words for whoever says the clause, in place of the pronoun that is its subject. */
export function sayerOf(
  tree: Tree,
  { predicate, subject }: Proposition,
  mentions: readonly Mention[],
  source: string,
): Replacement | undefined {
  if (subject < 0 || tree.tokens[subject].upos !== 'PRON' || tree.tokens[subject].deprel === 'expl')
    return undefined
  if (showsSomething(tree, { predicate, subject, pieces: [] })) return undefined
  // "said it would close the plant and move": who says it does both.
  const clause = firstConjunct(tree, predicate)
  if (tree.tokens[subject].head !== clause || relation(tree, clause) !== 'ccomp') return undefined
  const verb = tree.tokens[clause].head
  const { lemma } = tree.tokens[verb]
  if ((!sayVerbs.has(lemma) && !clauseVerbs.has(lemma)) || ASKING_OF_OTHERS.has(lemma)) return undefined
  const sayer = dependent(tree, verb, 'nsubj')
  // "It was not ready, the firm said": a pronoun before its sayer may be of anything that came before.
  if (sayer < 0 || sayer > verb || subject < sayer) return undefined
  const pronoun = lower(tree, subject)
  const heard = dependents(tree, verb, 'obj', 'iobj', 'obl')
  // "The judge told the lawyer that she …": who hears it may be meant as well.
  if (heard.some(h => isPronoun(tree, h) || agrees(tree, pronoun, h, mentions))) return undefined
  if (!agrees(tree, pronoun, counted(tree, sayer), mentions)) return undefined
  // "Her lawyer said she was innocent": who speaks for another speaks of the other.
  if (mouthpieces.has(tree.tokens[sayer].lemma.toLowerCase())) return undefined
  const words = subtree(
    tree,
    sayer,
    c => tree.tokens[c].text === '-' || !['acl', 'appos', 'punct', 'parataxis'].includes(relation(tree, c)),
  )
  const first = words[0]
  const last = words[words.length - 1]
  if (last - first + 1 !== words.length || words.includes(subject)) return undefined
  const text = source.slice(tree.tokens[first].span.start, tree.tokens[last].span.end).replace(/\s+/g, ' ')
  const isNamed = tree.tokens[first].upos === 'PROPN'
  return { from: subject, to: subject, text: isNamed ? text : text.charAt(0).toLowerCase() + text.slice(1) }
}

function isPronoun(tree: Tree, token: number): boolean {
  return tree.tokens[token].upos === 'PRON'
}

/** "a handful of aides": those counted are spoken of. */
function counted(tree: Tree, noun: number): number {
  if (!COUNT_NOUNS.has(tree.tokens[noun].lemma)) return noun
  return (
    dependents(tree, noun, 'nmod').find(c =>
      dependents(tree, c, 'case').some(p => lower(tree, p) === 'of'),
    ) ?? noun
  )
}

function agrees(tree: Tree, pronoun: string, sayer: number, mentions: readonly Mention[]): boolean {
  const { upos, xpos, lemma } = tree.tokens[sayer]
  if (upos !== 'NOUN' && upos !== 'PROPN') return false
  const type = mentions.find(m => m.head === sayer && m.kind !== 'pronoun')?.type
  if (pronoun === 'they') return xpos === 'NNS' && upos === 'NOUN'
  if (xpos !== 'NN' && xpos !== 'NNP') return false
  const noun = lemma.toLowerCase()
  if (pronoun === 'it')
    return (
      type === 'organisation' || type === 'place' || (type === undefined && kindOfHead(noun) !== undefined)
    )
  if (pronoun !== 'he' && pronoun !== 'she') return false
  const gender = roles().get(noun)
  return roles().has(noun) && (gender === undefined || gender === (pronoun === 'he' ? 'male' : 'female'))
}
