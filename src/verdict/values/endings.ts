// What lasts until a day ends on it: "closed until Wednesday" and "reopens on Wednesday", "lasts until Friday" and "ends on Friday".
import { ENDING, LASTING } from '../../lexicon/en/values/reckoning'
import { areReversals } from '../../terms/events/relate-events'
import { isCore } from '../../terms/ties/roles'
import type { TieGraph } from '../../terms/ties/ties'
import { relateEnds } from '../../terms/values/lasting'
import { commits, isFirm } from '../commitments'
import type { GraphPair } from '../graph-pair'
import type { ReckonedAnswer } from './reckoned'

export function byEnding(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const { stated, told } = read
  const node = dayOf(stated, root)
  if (node === undefined) return undefined
  const mine = read.standing(stated, root)
  for (let at = 0; at < told.nodes.length; at++) {
    if (!endsWhatIs(stated.nodes[root].term.key, told.nodes[at].term.key)) continue
    const against = dayOf(told, at)
    const theirs = read.standing(told, at)
    if (against === undefined || mine.isNegative || theirs.isNegative) continue
    const kind = relateEnds(stated.nodes[node].term, told.nodes[against].term)
    const [x, y] = [themeOf(stated, root), themeOf(told, at)]
    const isOfOne =
      x !== undefined &&
      y !== undefined &&
      read.relate(x, y).kind === 'entailed' &&
      stated.down[root].every(t => t.to === node || isCore(t.role) || read.isAnywhere(t.to))
    if (!isOfOne || (kind === 'same' ? !commits(theirs, mine) : !isFirm(theirs))) continue
    if (kind === 'same') return { outcome: 'supported', node, against }
    if (kind === 'rival') return { outcome: 'contradicted', node, against }
  }
  return undefined
}

const endsWhatIs = (x: string, y: string): boolean =>
  areReversals(x, y) || (LASTING.has(x) && ENDING.has(y)) || (ENDING.has(x) && LASTING.has(y))

/** What is closed, or ends by itself. */
const themeOf = ({ down }: TieGraph, verb: number): number | undefined =>
  (down[verb].find(t => t.role === 'patient') ?? down[verb].find(t => t.role === 'agent'))?.to

/** The one date that hangs from a verb. */
function dayOf({ nodes, down }: TieGraph, verb: number): number | undefined {
  const days = down[verb].filter(t => nodes[t.to].term.time?.type === 'date')
  return days.length === 1 ? days[0].to : undefined
}
