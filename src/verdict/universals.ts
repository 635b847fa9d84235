// What is said of all or of none holds of each: of Peru, where all signed save Chile; of poodles, where no dog may bathe.
import { UNIVERSAL } from '../lexicon/en/verdict/verdict-words'
import { isMemberState, isStateNoun } from '../terms/places/country-groups'
import type { TieGraph } from '../terms/ties/ties'
import type { NodeRelation } from './graph-pair'

/** Said of all or of none. */
export const isUniversal = ({ nodes, down }: TieGraph, node: number): boolean =>
  down[node].some(t => (t.role === 'mod' || t.role === 'count') && UNIVERSAL.has(nodes[t.to].term.key))

/** Whether the second is said of all of a kind, or of a group, to which the first belongs. */
export function isUnderAll(
  stated: TieGraph,
  node: number,
  told: TieGraph,
  at: number,
  relation: NodeRelation,
): boolean {
  if (!isUniversal(told, at)) return false
  const [x, y] = [stated.nodes[node].term, told.nodes[at].term]
  if (x.kind === 'word' && relation.kind === 'narrower') return true
  if (x.kind !== 'name' || !isStateNoun(y.key)) return false
  return told.down[at].some(
    t => /^(?:in|of|mod|from)$/.test(t.role) && isMemberState(x.key, told.nodes[t.to].term.key),
  )
}
