// What speaks for a clause and against it, in shares of its weight, for the models that weigh it.
import type { Standing } from '../terms/term-polarity'
import type { Defect, Evidence, Match } from './answers'
import { isFirm } from './commitments'
import type { GraphPair, NodeRelation } from './graph-pair'
import { BINDING } from './one-event'

export function evidenceOf(
  read: GraphPair,
  root: number,
  { borne, total, defects }: Match,
  relation: NodeRelation,
  isTurned: boolean,
  isCommitted: boolean,
  mine: Standing,
  theirs: Standing,
): Evidence {
  const { stated } = read
  const share = (fits: (d: Defect) => boolean) =>
    total === 0 ? 0 : defects.reduce((sum, d) => sum + (fits(d) ? d.weight : 0), 0) / total
  const isLost = (d: Defect) => d.kind === 'missing' && !read.isAnywhere(d.node)
  const isValue = (d: Defect) => BINDING.has(stated.nodes[d.node].term.kind)
  const borneShare = total === 0 ? 0 : borne / total
  const clash = (fits: (d: Defect) => boolean) =>
    defects.some(d => d.kind === 'exclusive' && fits(d)) ? borneShare : 0
  return {
    borne: borneShare,
    lost: share(isLost),
    lostValues: share(d => isLost(d) && isValue(d)),
    lostRoot: 0,
    taken: share(d => d.isTaken === true),
    clashOfValues: clash(d => d.node !== root && isValue(d)),
    clashOfWords: clash(d => d.node !== root && !isValue(d)),
    clashOfRoots: relation.kind === 'exclusive' ? borneShare : 0,
    turned: defects.some(d => d.kind === 'turned') ? borneShare : 0,
    denied: isTurned || defects.some(d => d.kind === 'denied') ? borneShare : 0,
    narrowed: isTurned && mine.isNegative ? share(isLost) : 0,
    uncommitted: isCommitted ? 0 : borneShare,
    possible: !isFirm(theirs) && !theirs.isNegative ? 1 : 0,
  }
}
