// Which of two lies on which side of the other, told from either: the wreck south of the port, and so the port north of the wreck; and
// where one is bound for, who left one place for another.
import { BOUND, OTHER_SIDE, SETTING_OUT } from '../../lexicon/en/values/directions'
import type { TieGraph } from '../../terms/ties/ties'
import type { GraphPair } from '../graph-pair'
import type { ReckonedAnswer } from './reckoned'

/** What lies on a side, the side, and of what. */
interface Side {
  readonly what: readonly number[]
  readonly word: string
  readonly node: number
  readonly of: readonly number[]
}

export function byDirection(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const { stated, told } = read
  if (read.standing(stated, root).isNegative) return undefined
  return bySides(read, root) ?? (stated.nodes[root] ? byDestination(read, root, told) : undefined)
}

function bySides(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const { stated, told } = read
  const { sentence } = stated.nodes[root]
  const [mine, ...others] = sidesIn(stated).filter(({ node }) => stated.nodes[node].sentence === sentence)
  if (!mine || others.length > 0) return undefined
  const meet = (xs: readonly number[], ys: readonly number[]): boolean =>
    xs.some(x => ys.some(y => read.relate(x, y).kind === 'entailed'))
  for (const theirs of sidesIn(told)) {
    const isSame = theirs.word === mine.word
    const isOther = OTHER_SIDE.get(theirs.word) === mine.word
    if (!isSame && !isOther) continue
    const isStraight = meet(mine.what, theirs.what) && meet(mine.of, theirs.of)
    const isTurned = meet(mine.what, theirs.of) && meet(mine.of, theirs.what)
    if (isStraight === isTurned) continue
    return {
      outcome: isStraight === isSame ? 'supported' : 'contradicted',
      node: mine.node,
      against: theirs.node,
    }
  }
  return undefined
}

/** "The wreck lies 20km south of the port of Kribi" */
function sidesIn({ nodes, down, up }: TieGraph): readonly Side[] {
  return nodes.flatMap((n, node): Side[] => {
    const word = n.term.key.split(' ').at(-1) ?? ''
    if (!OTHER_SIDE.has(word)) return []
    const own = down[node].filter(t => t.role === 'of')
    const of = own.flatMap(({ to }) => [to, ...namesUnder(down, to, 0)])
    const above = up[node].flatMap(({ to, role }) =>
      nodes[to].term.head.upos === 'VERB' || role === 'is' || nodes[to].term.kind === 'quantity' ? [to] : [],
    )
    const subjects = [node, ...above].flatMap(at =>
      [...down[at], ...down[at].flatMap(t => (t.role === 'is' ? down[t.to] : []))].flatMap(({ role, to }) =>
        (role === 'agent' || role === 'patient' || role === 'is') && to !== node ? [to] : [],
      ),
    )
    const heads = up[node].flatMap(({ to, role }) => (role === 'is' || role === 'mod' ? [to] : []))
    const what = [...subjects, ...heads].filter(
      at => nodes[at].term.kind !== 'quantity' && nodes[at].term.head.upos !== 'VERB' && !of.includes(at),
    )
    return of.length > 0 && what.length > 0 ? [{ what, word, node, of }] : []
  })
}

const namesUnder = (down: TieGraph['down'], at: number, depth: number): number[] =>
  depth > 2
    ? []
    : down[at].flatMap(({ role, to }) =>
        role === 'of' || role === 'is' ? [to, ...namesUnder(down, to, depth + 1)] : [],
      )

/** "Was bound for Senegal", where it took off from Lisbon for Dakar. */
function byDestination(read: GraphPair, root: number, told: TieGraph): ReckonedAnswer | undefined {
  const { stated } = read
  const { term } = stated.nodes[root]
  if (!BOUND.has(term.key)) return undefined
  const [goal, ...more] = stated.down[root].filter(t => t.role === 'for' || t.role === 'to')
  if (!goal || more.length > 0 || stated.nodes[goal.to].term.kind !== 'name') return undefined
  const who = stated.down[root].filter(t => t.role === 'agent' || t.role === 'patient')
  for (let at = 0; at < told.nodes.length; at++) {
    const node = told.nodes[at]
    const ties = told.down[at]
    const isTrip = SETTING_OUT.has(node.term.key) || ties.some(t => t.role === 'from')
    const ends = ties.filter(
      t => (t.role === 'for' || t.role === 'to') && told.nodes[t.to].term.kind === 'name',
    )
    if (!isTrip || ends.length !== 1) continue
    const doers = [at, ...ties.flatMap(t => (t.role === 'agent' || t.role === 'patient' ? [t.to] : []))]
    const isOne = who.some(w => doers.some(d => read.relate(w.to, d).kind === 'entailed'))
    if (!isOne) continue
    const [end] = ends
    const place =
      read.placeOf(goal.to, end.to) ??
      (read.relate(goal.to, end.to).kind === 'entailed' ? 'equal' : undefined)
    if (place === 'equal' || place === 'wider')
      return { outcome: 'supported', node: goal.to, against: end.to }
    if (place === 'exclusive') return { outcome: 'contradicted', node: goal.to, against: end.to }
    const isFrom = ties.some(
      t =>
        (t.role === 'from' || t.role === 'patient') &&
        read.relate(goal.to, t.to).kind === 'entailed' &&
        told.nodes[t.to].term.kind === 'name',
    )
    if (isFrom) return { outcome: 'contradicted', node: goal.to, against: end.to }
  }
  return undefined
}
