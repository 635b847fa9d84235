// Whether a statement and a text that part in something tell one event, so that both cannot be true.
import type { Term } from '../terms/claim-terms'
import { isCore } from '../terms/ties/roles'
import type { Tie, TieGraph } from '../terms/ties/ties'
import type { Defect, Match } from './answers'
import { ELSEWHERE } from './candidates'
import type { GraphPair } from './graph-pair'

export const CLASHING: ReadonlySet<Defect['kind']> = new Set(['exclusive', 'turned', 'denied'])

/** The rest may lack a circumstance or two; what it is about must be there. */
export function isEnough(
  { stated }: GraphPair,
  { defects, total }: Match,
  clashes: readonly Defect[],
): boolean {
  const missing = defects.filter(d => d.kind === 'missing')
  if (missing.some(d => BINDING.has(stated.nodes[d.node].term.kind))) return false
  const isFew = missing.reduce((sum, d) => sum + d.weight, 0) <= MOST_MISSING * total
  return isFew && (clashes[0].kind === 'turned' || missing.every(d => !isCore(d.role)))
}

/** Another time, amount or name that the text is silent on may be another event. */
export const BINDING: ReadonlySet<Term['kind']> = new Set(['time', 'quantity', 'name'])

/** Share of a statement's weight that a text may be silent on and still belie it. */
const MOST_MISSING = 0.4

/** "A man", "a van" */
const isOneOfMany = ({ nodes, document }: TieGraph, at: number): boolean => {
  const { term, sentence } = nodes[at]
  return document.sentences[sentence].tokens.some(t => t.head === term.index && /^an?$/i.test(t.text))
}

/** Whether what met says which of many is meant: its number, its time, or what describes it. */
const isToldApart = (stated: TieGraph, root: number, met: readonly Tie[]): boolean =>
  met.some(t => isCore(t.role)) &&
  !met.some(t => isCore(t.role) && isOneOfMany(stated, t.to)) &&
  (met.length > 1 || stated.down[root].some(t => met.includes(t) && stated.down[t.to].length > 0))

/**
 * Whether the two tell one event: what is done to a thing known by name or by "the" is done once; what somebody does or is he
 * does not otherwise at the same time. A second doer of what many may do contradicts nobody.
 */
export function isOneEvent({ stated, told }: GraphPair, root: number, { pairs, defects }: Match): boolean {
  const clash = defects.find(d => CLASHING.has(d.kind))
  const met = new Set(pairs.filter(p => p[2] > ELSEWHERE).map(([a]) => a))
  const isKind = clash?.role === 'mod' && stated.nodes[clash.node].term.kind === 'word'
  const isOver = (t: Tie) => isKind && stated.down[t.to].some(d => d.to === clash.node)
  const isWithin = stated.down[root].some(t => isCore(t.role) && isOver(t))
  // "The tram driver" and "the lorry driver" are two, and what befell the one may have befallen the other.
  const arguments_ = stated.down[root].filter(t => met.has(t.to) && t.to !== clash?.node && !isOver(t))
  // One of two of whom each is told of, and both.
  if (clash?.against !== undefined && told.members.has(clash.against)) return true
  // Other amounts of one known thing.
  if (clash?.isTaken && clash.kind === 'exclusive' && stated.nodes[clash.node].isDefinite) return true
  const isValue =
    clash !== undefined && clash.node !== root && stated.nodes[clash.node].term.quantity !== undefined
  if (isValue || clash?.role === 'count' || clash?.role === 'time')
    return arguments_.some(t => isCore(t.role))
  return (
    arguments_.some(t => isCore(t.role) && stated.nodes[t.to].isDefinite) ||
    // Two outcomes of one thing that is told of at length, at one time or to one number.
    (clash?.node === root && isToldApart(stated, root, arguments_)) ||
    // Another amount, day or place where all the rest is the same, unless it is said of one of many.
    (clash !== undefined &&
      BINDING.has(stated.nodes[clash.node].term.kind) &&
      !defects.some(d => d.kind === 'missing') &&
      arguments_.some(t => isCore(t.role)) &&
      !arguments_.some(t => isCore(t.role) && isOneOfMany(stated, t.to))) ||
    (clash !== undefined &&
      clash.node !== root &&
      (!isWithin || arguments_.some(t => isCore(t.role))) &&
      !stated.down[root].some(t => t.to === clash.node))
  )
}
