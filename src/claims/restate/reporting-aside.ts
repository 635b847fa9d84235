// Clauses that only say who is speaking: ", he said".
import { ADDRESSING } from '../../lexicon/en/clauses/restated-words'
import { clauseVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import { dependent, isNominal, isPredicate, relation, subtree, type Tree } from '../../syntax/clause-tree'

/** '"It is over," bristled Ana Ortiz': right behind closing marks a verb and who does it tell who speaks. */
function isBehindMarks(tree: Tree, head: number): boolean {
  const subject = dependent(tree, head, 'nsubj')
  const mark = (subject < head ? subtree(tree, subject)[0] : head) - 1
  return mark > 0 && tree.tokens[mark].xpos === "''" && /^[,!?…—–]$/.test(tree.tokens[mark - 1].text)
}

/** Whether a clause set in beside its head only says who is speaking: ", he said". */
export function isReportingAside(tree: Tree, head: number): boolean {
  return (
    relation(tree, head) === 'parataxis' &&
    isPredicate(tree, head) &&
    dependent(tree, head, 'nsubj') >= 0 &&
    (sayVerbs.has(tree.tokens[head].lemma) ||
      clauseVerbs.has(tree.tokens[head].lemma) ||
      isBehindMarks(tree, head)) &&
    dependent(tree, head, 'ccomp', 'xcomp') < 0 &&
    (dependent(tree, head, 'obj') < 0 || ADDRESSING.has(tree.tokens[head].lemma)) &&
    !isNominal(tree.tokens[head])
  )
}
