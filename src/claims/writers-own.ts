// What stands within a report and is the writer's word all the same.

import { dependent, dependents, lower, relation, type Tree } from '../syntax/clause-tree'
import { contains } from '../text/spans'
import type { Attribution, Span } from '../types'
import { firstConjunct } from './clauses/antecedents'
import type { Proposition } from './proposition'
import { isQuotedWord } from './restate/quotation-marks'

/** Whether the claim is the writer's, though the words are part of what is credited to somebody. */
export function isWritersOwn(
  tree: Tree,
  { predicate, inPassing }: Proposition,
  { kind, cue }: Attribution,
): boolean {
  if (isQuotedWord(tree, predicate)) return false
  // "Mayor Ortiz" in a report of what others said: that she is mayor the writer says.
  if (inPassing === true) return kind !== 'direct'
  const clause = firstConjunct(tree, predicate)
  return isAsideOfDeed(tree, clause, cue) || isQualification(tree, clause, cue)
}

/**
 * "denied lighting the fire, which spread to the roof": what is denied or urged is a deed, and a clause set off behind it tells
 * of a thing named there; but "denied that he lit the fire, which …" may be the report's in all its words.
 */
function isAsideOfDeed(tree: Tree, clause: number, cue: readonly Span[]): boolean {
  if (!/relcl$/.test(tree.tokens[clause].deprel) || !isBehindComma(tree, clause)) return false
  for (let at = tree.tokens[clause].head; at >= 0; at = tree.tokens[at].head) {
    const { span, xpos } = tree.tokens[at]
    if (cue.some(c => contains(c, span))) return true
    if (hasTense(xpos) || tree.children[at].some(c => helpsFinite(tree, c))) return false
  }
  return false
}

/** "The rebels say they have the votes, although none has come forward": which of those who speak did what, the writer says. */
function isQualification(tree: Tree, clause: number, cue: readonly Span[]): boolean {
  const mark = dependents(tree, clause, 'mark').find(m => /^(?:al)?though$/.test(lower(tree, m))) ?? -1
  if (mark < 1 || relation(tree, clause) !== 'advcl' || tree.tokens[mark - 1].text !== ',') return false
  const subject = dependent(tree, clause, 'nsubj', 'nsubj:pass')
  if (subject < 0 || !/^(?:none|neither|few|some|most|several|all|both)$/.test(lower(tree, subject)))
    return false
  if (tree.children[subject].some(c => relation(tree, c) !== 'advmod')) return false
  const said = tree.tokens.findIndex(t => cue.some(c => contains(c, t.span)) && t.upos === 'VERB')
  const sayer = said < 0 ? -1 : dependent(tree, said, 'nsubj')
  if (sayer < 0 || sayer > said || mark < said) return false
  return tree.tokens[sayer].xpos === 'NNS' || dependent(tree, sayer, 'conj') >= 0
}

const hasTense = (xpos: string): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

const helpsFinite = (tree: Tree, word: number): boolean =>
  /^(?:aux|cop|nsubj)$/.test(relation(tree, word)) &&
  (hasTense(tree.tokens[word].xpos) || relation(tree, word) === 'nsubj')

function isBehindComma(tree: Tree, clause: number): boolean {
  const word = tree.tokens.findIndex(
    (_, i) =>
      i < clause && i > tree.tokens[clause].head && /^(?:wh(?:ich|ose?|om)|where|when)$/.test(lower(tree, i)),
  )
  return word > 0 && [1, 2, 3].some(back => tree.tokens[word - back]?.text === ',')
}
