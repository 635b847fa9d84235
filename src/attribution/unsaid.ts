/** Which drafts are no reports of the article: what is yet to be said, and what only tells who is meant. */
import { sayVerbs } from '../lexicon/en/reporting/reporting-frames'
import { lemma, relation, type Tree, word } from './attribution-tree'
import type { Draft, Layout } from './draft'

/** Rules that find attitudes as well as reports: "backs the ban", "wants to leave", "calls it a mistake". */
const attitudes = new Set(['object', 'naming', 'preposition', 'infinitive', 'adjective', 'loose-clause'])

/** The drafts that report; verbs of saying with a clause stay wherever they stand, since chains of sources rest on them. */
export function withoutUnsaid({ trees }: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(draft => {
    const tree = trees[draft.sentence]
    if (tree === undefined || (draft.rule === 'clause' && sayVerbs.has(lemma(tree, draft.head)))) return true
    return (
      !isNotYetSaid(tree, draft.head) &&
      !isVerdict(tree, draft) &&
      !isAdvised(tree, draft) &&
      !(attitudes.has(draft.rule) && describes(tree, draft.head))
    )
  })
}

/** "found him guilty": a verdict is what a court does, not what it tells of somebody. */
function isVerdict(tree: Tree, { rule, head }: Draft): boolean {
  return (
    rule === 'naming' &&
    lemma(tree, head) === 'find' &&
    tree.children[head].some(c => c > head && /^(?:guilty|liable|innocent|responsible)$/.test(word(tree, c)))
  )
}

/** "Drivers should expect delays": what somebody is to do or may do he has not done. */
function isAdvised(tree: Tree, { rule, head }: Draft): boolean {
  return (
    attitudes.has(rule) &&
    tree.children[head].some(c => c < head && relation(tree, c) === 'aux' && duties.test(word(tree, c)))
  )
}

const duties = /^(?:should|must|ought|may|might|could|can)$/

/** "met to discuss the plan": an infinitive tells what is to be said, not what was. */
function isNotYetSaid(tree: Tree, head: number): boolean {
  return tree.tokens[head].xpos === 'VB' && ['xcomp', 'advcl', 'acl'].includes(relation(tree, head))
}

/** "groups backing the ban": the verb only says which ones are meant. */
function describes(tree: Tree, head: number): boolean {
  return relation(tree, head) === 'acl'
}
