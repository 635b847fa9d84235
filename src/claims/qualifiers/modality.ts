// How the words of its own clause put a predicate forward: as so, as probable or possible, as planned, under a condition, or as a question.
import {
  CONDITIONAL_MARKERS,
  DUTIES,
  HEARSAY_ADVERBS,
  HEDGE_ADVERBS,
  MODAL_AUXILIARIES,
  NO_HEDGES,
  PLANNED_VERBS,
} from '../../lexicon/en/clauses/hedges'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Modality } from '../../types'
import { firstConjunct } from '../clauses/antecedents'
import { isQuotedWord } from '../restate/quotation-marks'
import { sharedCondition } from './condition'
import { sharedWith } from './event'
import { isContraryToFact, isNegated } from './polarity'

/** From the least to the most committed: a claim is put forward as its weakest part is. */
const STRENGTH: readonly Modality[] = ['asked', 'conditional', 'possible', 'planned', 'probable', 'asserted']

export const weaker = (x: Modality, y: Modality): Modality =>
  STRENGTH.indexOf(x) < STRENGTH.indexOf(y) ? x : y

/** The modality that auxiliaries, adverbs, conditions, questions, commands and purposes give a predicate. */
export function ownModality(tree: Tree, predicate: number): Modality {
  const shared = sharedWith(tree, predicate)
  const inherited = shared >= 0 ? weaker(auxiliaries(tree, shared), adverbs(tree, shared)) : 'asserted'
  return [auxiliaries(tree, predicate), adverbs(tree, predicate), clauseModality(tree, predicate)].reduce(
    weaker,
    inherited,
  )
}

function auxiliaries(tree: Tree, predicate: number): Modality {
  let found: Modality = 'asserted'
  for (const auxiliary of dependents(tree, predicate, 'aux')) {
    const word = lower(tree, auxiliary)
    const modality = MODAL_AUXILIARIES.get(word)
    if (!modality) continue
    // "cannot", "could not": what is not possible is not so.
    if (['can', 'could', 'ca'].includes(word) && isNegated(tree, predicate)) continue
    if (DUTIES.has(word)) found = weaker(found, dutyOf(tree, predicate, modality))
    else if (modality === 'conditional') found = weaker(found, wouldOf(tree, predicate))
    else found = weaker(found, modality)
  }
  return found
}

/** "should resign" tells what is wanted, "must be tired" and "must have left" what is likely. */
function dutyOf(tree: Tree, predicate: number, otherwise: Modality): Modality {
  if (hasWord(tree, predicate, 'have')) return isContraryToFact(tree, predicate) ? 'asserted' : otherwise
  const isState =
    dependent(tree, predicate, 'cop') >= 0 || ['be', 'have'].includes(tree.tokens[predicate].lemma)
  return isState ? otherwise : 'planned'
}

/** "said he would resign" tells of a plan; "would resign if" of a condition; "'d" may be "had". */
function wouldOf(tree: Tree, predicate: number): Modality {
  if (
    tree.tokens[predicate].xpos === 'VBN' &&
    dependent(tree, predicate, 'aux') >= 0 &&
    !hasWord(tree, predicate, 'have')
  ) {
    if (hasWord(tree, predicate, "'d") && !hasWord(tree, predicate, 'be')) return 'asserted'
  }
  const clause = firstConjunct(tree, predicate)
  const isReported =
    relation(tree, clause) === 'ccomp' &&
    /^VB[DN]$/.test(tree.tokens[tree.tokens[clause].head]?.xpos ?? '') &&
    !isSpoken(tree, clause)
  if (isReported && !hasWord(tree, predicate, 'have') && !hasCondition(tree, predicate)) return 'planned'
  return ['like', 'love', 'prefer'].includes(tree.tokens[predicate].lemma) ? 'planned' : 'conditional'
}

/** 'She said: "It would help"': words as they were spoken keep their tense. */
const isSpoken = (tree: Tree, clause: number): boolean => {
  const subject = dependent(tree, clause, 'nsubj')
  return subject >= 0 && isQuotedWord(tree, subject) && !isQuotedWord(tree, tree.tokens[clause].head)
}

const hasWord = (tree: Tree, predicate: number, word: string) =>
  dependents(tree, predicate, 'aux').some(a => lower(tree, a) === word)

const adverbModality = new Map<string, Modality>([
  ...HEDGE_ADVERBS.probable.map((word): [string, Modality] => [word, 'probable']),
  ...HEDGE_ADVERBS.possible.map((word): [string, Modality] => [word, 'possible']),
  // The writer passes on what others say and vouches for nothing.
  ...[...HEARSAY_ADVERBS].map((word): [string, Modality] => [word, 'probable']),
])
function adverbs(tree: Tree, predicate: number): Modality {
  let found: Modality = 'asserted'
  for (const adverb of dependents(tree, predicate, 'advmod')) {
    const word = lower(tree, adverb)
    const modality = NO_HEDGES.has(word) ? undefined : adverbModality.get(word)
    if (modality) found = weaker(found, modality)
  }
  return found
}

/** What kind of clause it is: question, condition, command, purpose. */
function clauseModality(tree: Tree, predicate: number): Modality {
  const role = relation(tree, predicate)
  const marks = dependents(tree, predicate, 'mark').map(m => lower(tree, m))
  if (marks.includes('whether')) return 'asked'
  if (marks.includes('if') && (role === 'ccomp' || role === 'csubj')) return 'asked'
  if (role === 'advcl' && marks.some(m => CONDITIONAL_MARKERS.has(m)))
    return isEvenIf(tree, predicate) ? 'possible' : 'conditional'
  // "is planned for Friday"
  if (isPlanned(tree, predicate)) return 'planned'
  // "is to leave on Friday"
  const be = dependent(tree, predicate, 'cop', 'aux')
  if (
    be >= 0 &&
    tree.tokens[be].lemma === 'be' &&
    marks.includes('to') &&
    be < dependent(tree, predicate, 'mark')
  )
    return 'planned'
  if (isMain(tree, predicate)) {
    if (isAsked(tree, predicate)) return 'asked'
    if (isOrdered(tree, predicate, marks)) return 'planned'
  }
  return hasCondition(tree, predicate) && MODAL_AUXILIARIES.has(auxiliaryOf(tree, predicate))
    ? 'conditional'
    : 'asserted'
}

/** "Is scheduled for May", "was set for Friday": what is planned so is yet to come. */
const isPlanned = (tree: Tree, predicate: number): boolean =>
  tree.tokens[predicate].xpos === 'VBN' &&
  PLANNED_VERBS.has(tree.tokens[predicate].lemma) &&
  dependent(tree, predicate, 'aux', 'cop') >= 0 &&
  dependents(tree, predicate, 'obl').some(o =>
    dependents(tree, o, 'case').some(c => lower(tree, c) === 'for'),
  )
/** "flew home to see it", "the man to see": an infinitive that no word governs tells what is meant. */
export const isPurpose = (tree: Tree, predicate: number): boolean =>
  ['advcl', 'acl'].includes(relation(tree, predicate)) &&
  dependents(tree, predicate, 'mark').some(m => lower(tree, m) === 'to')

const isMain = (tree: Tree, predicate: number) => {
  const { deprel, head } = tree.tokens[predicate]
  return head < 0 || deprel === 'parataxis' || deprel === 'ccomp'
}

const auxiliaryOf = (tree: Tree, predicate: number) => {
  const auxiliary = dependent(tree, predicate, 'aux')
  return auxiliary < 0 ? '' : lower(tree, auxiliary)
}

const isEvenIf = (tree: Tree, predicate: number) =>
  dependents(tree, predicate, 'advmod', 'mark').some(m => lower(tree, m) === 'even')

const hasCondition = (tree: Tree, predicate: number) =>
  sharedCondition(tree, predicate) >= 0 ||
  dependents(tree, predicate, 'advcl').some(
    clause =>
      dependents(tree, clause, 'mark').some(m => CONDITIONAL_MARKERS.has(lower(tree, m))) &&
      !isEvenIf(tree, clause),
  )

/** A question mark closes the predicate's own clause. */
function isAsked(tree: Tree, predicate: number): boolean {
  const { deprel } = tree.tokens[predicate]
  const marked = dependents(tree, predicate, 'punct').some(
    p => p > predicate && tree.tokens[p].text.startsWith('?'),
  )
  if (deprel === 'ccomp') return marked
  return marked || (tree.tokens[predicate].head < 0 && tree.tokens.slice(-2).some(t => t.text === '?'))
}

/** "Stop the war", "Couples To Get Relief": nothing happened yet. */
function isOrdered(tree: Tree, predicate: number, marks: readonly string[]): boolean {
  const { xpos, head } = tree.tokens[predicate]
  if (head >= 0 || xpos !== 'VB' || dependent(tree, predicate, 'aux', 'cop') >= 0) return false
  return marks.includes('to') || dependent(tree, predicate, 'nsubj', 'expl', 'csubj') < 0
}
