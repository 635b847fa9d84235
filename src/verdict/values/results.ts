// A result told in other words: 3-1 is three goals to one, a win by two, and one goal for the side that lost.

import type { TieGraph } from '../../terms/ties/ties'
import { type Result, resultsIn } from '../../terms/values/results'
import { contains } from '../../text/spans'
import { commits, isFirm } from '../commitments'
import type { GraphPair } from '../graph-pair'
import type { ReckonedAnswer } from './reckoned'

export function byResult(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const { stated, told } = read
  const { sentence, term } = stated.nodes[root]
  const mine = resultsIn(stated.document).find(r => r.sentence === sentence && r.verb === term.index)
  if (!mine || read.standing(stated, root).isNegative) return undefined
  const answers = resultsIn(told.document).flatMap((theirs): ReckonedAnswer[] => {
    const isSame = areSame(read, mine, theirs)
    const anchor = told.nodeAt(theirs.sentence, theirs.verb)
    if (isSame === undefined || anchor < 0 || !isToldElse(read, root, mine)) return []
    const [own, other] = [read.standing(stated, root), read.standing(told, anchor)]
    if (other.isNegative || !(isSame ? commits(other, own) : isFirm(other))) return []
    const node = amountIn(stated, mine) ?? root
    const against = amountIn(told, theirs) ?? anchor
    return [{ outcome: isSame ? 'supported' : 'contradicted', node, against }]
  })
  // One text may tell of two matches of the same sides.
  return answers.find(({ outcome }) => outcome === 'supported') ?? answers[0]
}

/** Whether two results come to the same; undefined where they may be of two matches, or do not tell. */
function areSame(read: GraphPair, mine: Result, theirs: Result): boolean | undefined {
  const isOne = (x: number | undefined, y: number | undefined): boolean | undefined => {
    if (x === undefined || y === undefined) return undefined
    const [a, b] = [read.stated.nodeAt(mine.sentence, x), read.told.nodeAt(theirs.sentence, y)]
    return a >= 0 && b >= 0 && read.relate(a, b).kind === 'entailed'
  }
  const [more, less] = theirs.points ?? []
  if (more === undefined || less === undefined) return undefined
  if (mine.kind === 'scored') {
    if (theirs.kind === 'voted') return undefined
    if (isOne(mine.ahead, theirs.ahead)) return mine.scored === more
    return isOne(mine.ahead, theirs.behind) ? mine.scored === less : undefined
  }
  if (mine.isAgainst !== theirs.isAgainst) return undefined
  if (mine.kind !== theirs.kind || !isOne(mine.ahead, theirs.ahead)) return undefined
  if (mine.behind !== undefined && !isOne(mine.behind, theirs.behind)) return undefined
  if (mine.margin !== undefined) return mine.margin === more - less
  return mine.points && mine.points[0] === more && mine.points[1] === less
}

/** Whether what else hangs from the statement's verb is told in the text. */
function isToldElse(read: GraphPair, root: number, { span }: Result): boolean {
  const { stated } = read
  return stated.down[root].every(({ to }) => {
    const { term } = stated.nodes[to]
    const isOfResult =
      contains(span, term.span) || stated.down[to].some(t => contains(span, stated.nodes[t.to].term.span))
    return isOfResult || read.isAnywhere(to)
  })
}

const amountIn = ({ nodes }: TieGraph, { sentence, span }: Result): number | undefined => {
  const at = nodes.findIndex(
    n => n.sentence === sentence && n.term.kind === 'quantity' && contains(span, n.term.span),
  )
  return at < 0 ? undefined : at
}
