// Clauses that only say who is speaking: ", he said".
import { clauseVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import { dependent, isNominal, isPredicate, relation, type Tree } from '../../syntax/clause-tree'

/** Verbs of speech whose object is the hearer. */
const addressing = new Set(['tell', 'inform', 'remind', 'assure', 'warn', 'ask', 'advise', 'notify', 'urge'])

/** Whether a clause set in beside its head only says who is speaking: ", he said". */
export function isReportingAside(tree: Tree, head: number): boolean {
  return (
    relation(tree, head) === 'parataxis' &&
    isPredicate(tree, head) &&
    dependent(tree, head, 'nsubj') >= 0 &&
    (sayVerbs.has(tree.tokens[head].lemma) || clauseVerbs.has(tree.tokens[head].lemma)) &&
    dependent(tree, head, 'ccomp', 'xcomp') < 0 &&
    (dependent(tree, head, 'obj') < 0 || addressing.has(tree.tokens[head].lemma)) &&
    !isNominal(tree.tokens[head])
  )
}
