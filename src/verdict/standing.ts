// How firmly a text stands by a node of its graph, and which verbs say and which deny.

import { commitmentOf } from '../claims/qualifiers/commitment'
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { CHARGING, PLANNING, SAYING } from '../lexicon/en/verdict/verdict-words'
import { growTree, type Tree } from '../syntax/clause-tree'
import type { Term } from '../terms/claim-terms'
import type { Standing } from '../terms/term-polarity'
import { mendedSentences } from '../terms/ties/mended'
import type { TieGraph } from '../terms/ties/ties'
import type { Document } from '../types'

export const isDenying = ({ head }: Term): boolean =>
  head.upos === 'VERB' && signatureOf('verb', 'that', head.lemma.toLowerCase())?.affirmed === '¬'

/** Whether a verb says of its infinitive that it was done, that it was not, or that its own subject is to do it. */
export function says({ head }: Term): boolean {
  const lemma = head.lemma.toLowerCase()
  const signature = signatureOf('verb', 'to', lemma)
  return PLANNING.has(lemma) || (signature?.affirmed === '+' && signature.denied === '-') || lemma === 'fail'
}
export const isSaying = ({ head }: Term): boolean =>
  head.upos === 'VERB' && SAYING.has(head.lemma.toLowerCase())

export function standingsOf(): (graph: TieGraph, node: number) => Standing {
  const trees = new Map<Document, Map<number, Tree>>()
  return ({ document, nodes }, node) => {
    const { sentence, term } = nodes[node]
    const grown = trees.get(document) ?? new Map<number, Tree>()
    trees.set(document, grown)
    const tree = grown.get(sentence) ?? growTree(mendedSentences(document)[sentence], sentence)
    grown.set(sentence, tree)
    const { polarity, modality, holders } = commitmentOf(tree, stateOver(tree, term.index))
    // An accusation says what it says of somebody who may not have done it.
    const isCharge = holders.some(h => CHARGING.has(tree.tokens[h].lemma.toLowerCase()))
    return { isNegative: polarity === 'negative', modality: isCharge ? 'possible' : modality }
  }
}

/** "Did not go bankrupt", "was not found guilty": what somebody became or was called is denied with the verb that says so. */
function stateOver({ tokens }: Tree, index: number): number {
  const { deprel, upos, xpos, head } = tokens[index]
  return deprel === 'xcomp' && head >= 0 && (upos === 'ADJ' || xpos === 'VBN') ? head : index
}
