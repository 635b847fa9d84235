// What somebody ruled out did not bring it about: "a leak caused the blast" where "she ruled out a leak".
import { BRINGING_ABOUT } from '../lexicon/en/verdict/verdict-words'
import { isFirm } from './commitments'
import type { GraphPair } from './graph-pair'
import type { ReckonedAnswer } from './values/reckoned'

export function byExclusion(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const { stated, told } = read
  const [agent, ...more] = stated.down[root].filter(t => t.role === 'agent')
  if (!agent || more.length > 0 || !BRINGING_ABOUT.has(stated.nodes[root].term.key)) return undefined
  if (read.standing(stated, root).isNegative) return undefined
  // What is said to have been brought about must be what the text speaks of.
  if (!stated.down[root].every(t => t === agent || read.isAnywhere(t.to))) return undefined
  const against = told.nodes.findIndex((n, at) => {
    const isOut = told.down[at].some(t => t.role === 'mod' && told.nodes[t.to].term.key === 'out')
    const theirs = read.standing(told, at)
    return (
      (n.term.key === 'rule out' || (n.term.key === 'rule' && isOut)) &&
      !theirs.isNegative &&
      isFirm(theirs) &&
      told.down[at].some(t => t.role === 'patient' && read.relate(agent.to, t.to).kind === 'entailed')
    )
  })
  return against < 0 ? undefined : { outcome: 'contradicted', node: agent.to, against }
}
