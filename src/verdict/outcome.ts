// What one place of a text makes of a clause: borne out, belied, or left open.
import { exchangeOf } from '../terms/events/role-exchange'
import { isCore } from '../terms/ties/roles'
import type { ClauseAnswer, Defect, Match } from './answers'
import { commits, isAside, isDenial, isFirm, isNarrowed, statesNothing } from './commitments'
import { evidenceOf } from './evidence'
import { heldDefects } from './former'
import type { GraphPair, NodeRelation } from './graph-pair'
import { LITTLE } from './in-place'
import { matchUnder } from './match'
import { CLASHING, isEnough, isOneEvent } from './one-event'
import { isStateOf, isStill } from './states'
import { addedTo } from './units'
import { isComplement } from './unlike'

/** @param relation of the clause’s predicate to the word at that place */
export function outcomeAt(
  read: GraphPair,
  root: number,
  anchor: number,
  relation: NodeRelation,
): ClauseAnswer {
  const { stated, told } = read
  const seen = new Set([root, ...addedTo(stated, root)])
  const match = matchUnder(read, root, anchor, seen, 0)
  const weight = Math.max(LITTLE, stated.nodes[root].term.weight)
  match.total += weight
  const [mine, own] = [read.standing(stated, root), read.standing(told, anchor)]
  const theirs = { ...own, isNegative: own.isNegative !== (match.denials % 2 === 1) }
  // Who did not survive died, and what was spared was not destroyed.
  const event = read.eventOf(root, anchor)
  const isExcluded =
    event?.exclusion === 'outcome' &&
    mine.isNegative &&
    !theirs.isNegative &&
    // What one of several did says nothing of the rest, nor of none of them.
    match.pairs.length > 0 &&
    !match.pairs.some(([, at]) => told.members.has(at))
  const isOpposite =
    relation.kind === 'exclusive' && (isExcluded || isComplement(event) || isStill(told, anchor))
  const isByOpposite = isOpposite && mine.isNegative !== theirs.isNegative
  const isTurned = mine.isNegative !== theirs.isNegative && !isByOpposite
  if (relation.kind === 'entailed' || isByOpposite) match.borne += weight
  else match.defects.push({ kind: 'exclusive', role: 'root', node: root, against: anchor, weight })
  match.pairs.push([root, anchor, relation.strength])
  // "Admitted that he fled" and "denied that he fled" part in one thing.
  if (relation.kind === 'exclusive')
    match.defects = match.defects.filter(d => d.kind !== 'denied' || d.role !== 'clause')
  if (relation.kind === 'exclusive' && isStateOf(read, root, anchor, match))
    match.defects = match.defects.filter(d => d.kind !== 'missing' || d.role !== 'agent')
  match.defects = heldDefects(read, root, relation.via ?? anchor, match.defects, weight)
  if (match.defects.some(d => d.kind === 'turned'))
    match.defects = match.defects.map(d => (isMoved(read, anchor, d) ? { ...d, kind: 'turned' } : d))
  const missing = match.defects.filter(d => d.kind === 'missing')
  const clashes = match.defects.filter(d => CLASHING.has(d.kind))
  const isCommitted = commits(theirs, mine) && !statesNothing(read, root)
  const isTurnedAbout = clashes.every(d => d.kind === 'turned' || isOtherEnd(read, d, clashes))
  const isExchanged = clashes.length > 1 && isTurnedAbout
  const isKnown = isExchanged
    ? isOneWay(read, root, anchor) || hasContent(read, root, match)
    : isOneEvent(read, root, match)
  // What is to be done has not been done, for all that.
  const isAhead = theirs.modality === 'planned' && mine.modality === 'asserted'
  let outcome: ClauseAnswer['outcome'] = 'open'
  if (missing.length === 0 && clashes.length === 0) {
    if (!isTurned) outcome = isCommitted ? 'supported' : 'open'
    else if (isDenial(theirs) && isFirm(mine) && !isAhead && !isNarrowed(read, anchor, match, own)) {
      outcome = 'contradicted'
      match.defects.push({ kind: 'denied', role: 'root', node: root, against: anchor, weight })
    }
  } else if (
    // Who denies the wider has denied the narrower: no flight, and so no flight by night.
    clashes.length === 0 &&
    isTurned &&
    theirs.isNegative &&
    isDenial(theirs) &&
    isFirm(mine) &&
    missing.every(d => isAside(read, d)) &&
    !isNarrowed(read, anchor, match, own)
  ) {
    outcome = 'contradicted'
    match.defects.push({ kind: 'denied', role: 'root', node: root, against: anchor, weight })
  } else if (
    clashes.length > 0 &&
    isEnough(read, match, clashes) &&
    (clashes.length === 1 || isTurnedAbout) &&
    !isTurned &&
    !isByOpposite &&
    !mine.isNegative &&
    isKnown &&
    isFirm(theirs)
  )
    outcome = 'contradicted'
  const evidence = evidenceOf(
    read,
    root,
    match,
    isByOpposite ? BY_OPPOSITE : relation,
    isTurned,
    isCommitted,
    mine,
    theirs,
  )
  if (outcome === 'open' && !isCommitted)
    match.defects.push({ kind: 'uncommitted', role: 'root', node: root, against: anchor, weight })
  return {
    outcome,
    root,
    anchor,
    source: 0,
    borne: match.total === 0 ? 0 : match.borne / match.total,
    defects: match.defects,
    pairs: match.pairs,
    stated,
    told,
    evidence,
  }
}

/** Whom the statement has elsewhere, and the text as a party of the verb. */
const isMoved = ({ told, relate }: GraphPair, anchor: number, { kind, node }: Defect): boolean =>
  kind === 'missing' && told.down[anchor].some(t => isCore(t.role) && relate(node, t.to).kind === 'entailed')

/** Whether both cannot be: of verbs that no table has, a text that tells of the one tells of no other. */
const isOneWay = ({ stated, told }: GraphPair, root: number, anchor: number): boolean => {
  const exchange = exchangeOf(stated.nodes[root].term.key) ?? exchangeOf(told.nodes[anchor].term.key)
  return exchange === undefined || exchange === 'exclusive'
}

/** In "she begged him to stop" he stands both where he is begged and where he stops. */
const isOtherEnd = ({ relate }: GraphPair, { against }: Defect, clashes: readonly Defect[]): boolean =>
  against !== undefined &&
  clashes.some(d => d.kind === 'turned' && relate(d.node, against).kind === 'entailed')

/** What one asks another to do the other hardly asks of him. */
const hasContent = ({ stated }: GraphPair, root: number, { pairs }: Match): boolean =>
  stated.down[root].some(
    t =>
      t.role === 'clause' && stated.nodes[t.to].term.head.upos === 'VERB' && pairs.some(([a]) => a === t.to),
  )

const BY_OPPOSITE: NodeRelation = { kind: 'entailed', strength: 0.9 }
