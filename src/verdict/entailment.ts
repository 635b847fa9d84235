// Whether one text states what a statement says: the statement's graph of ties is looked for in the text's. Every term must be
// entailed by one that stands where it stands (MacCartney and Manning 2009; the alignment of graphs after Haghighi, Ng and
// Manning 2005). Words in common elsewhere are no support.
import { tieGraph } from '../terms/ties/ties'
import type { Document, Entity } from '../types'
import { type ClauseAnswer, NOTHING } from './answers'
import { statesNothing } from './commitments'
import { byExclusion } from './excluded'
import type { GraphPair } from './graph-pair'
import { isBound } from './match'
import { pairGraphs } from './nodes/node-relations'
import { BINDING } from './one-event'
import { withNamings } from './renamed'
import { answersIn } from './tellings'
import { unitsOf } from './units'
import { byDirection } from './values/directions'
import { byEnding } from './values/endings'
import { asReckoned, reckon } from './values/reckoned'

export function answersOf(
  statement: Document,
  sources: readonly Document[],
  likeness?: (a: Entity, b: Entity) => number,
): ClauseAnswer[] {
  const stated = tieGraph(statement)
  const told = sources.map(document => pairGraphs(stated, statement, document, likeness))
  const answer = (root: number): ClauseAnswer => {
    for (const [source, read] of told.entries()) {
      const reckoned =
        reckon(read, root) ?? byDirection(read, root) ?? byEnding(read, root) ?? byExclusion(read, root)
      if (reckoned) return asReckoned(read, reckoned, source)
    }
    const found = told.flatMap((read, source) => answersIn(read, root).map(answer => ({ ...answer, source })))
    if (found.length === 0)
      return told
        .map((read, source) => unanswered(read, root, source))
        .reduce((x, y) => (isBetter(y, x) ? y : x))
    const best = found.reduce((best, next) => (isBetter(next, best) ? next : best), {
      outcome: 'open',
      root,
      anchor: -1,
      source: 0,
      borne: 0,
      defects: [],
      pairs: [],
      stated,
      told: told[0]?.told ?? stated,
      evidence: NOTHING,
    } as ClauseAnswer)
    // The clash still speaks against it; it belies nothing.
    const isOfAnother = isCountClash(best) && found.some(each => isBoundAt(told[each.source], each))
    return isOfAnother ? { ...best, outcome: 'open' } : best
  }
  return unitsOf(stated).map(root => withNamings(answer(root)))
}

/** The count is all that the text has otherwise. */
const isCountClash = ({ outcome, stated, defects }: ClauseAnswer): boolean =>
  outcome === 'contradicted' &&
  defects.every(({ kind, role, node }) =>
    kind === 'exclusive' ? role === 'count' && stated.nodes[node].term.quantity !== undefined : false,
  )

/** "At least 12 were killed" bears 31 out as little as it belies them: then 18 were killed in another crash. */
const isBoundAt = ({ told, relate }: GraphPair, { outcome, stated, defects, pairs }: ClauseAnswer): boolean =>
  outcome === 'open' &&
  defects.length === 1 &&
  defects[0].kind === 'missing' &&
  defects[0].role === 'count' &&
  pairs.some(
    ([noun, at]) =>
      stated.down[noun].some(({ to }) => to === defects[0].node) &&
      told.down[at].some(
        ({ role, to }) =>
          role === 'count' &&
          isBound(told.nodes[to].term) &&
          relate(defects[0].node, to).kind !== 'exclusive',
      ),
  )

const RANK = { supported: 2, contradicted: 1, open: 0 }
const isBetter = (x: ClauseAnswer, y: ClauseAnswer): boolean =>
  RANK[x.outcome] !== RANK[y.outcome] ? RANK[x.outcome] > RANK[y.outcome] : x.borne > y.borne

/** A predicate that nothing in the text answers, with how much of the rest the text has at all. */
function unanswered(read: GraphPair, root: number, source: number): ClauseAnswer {
  const { stated, told } = read
  const members: number[] = []
  const visit = (node: number) => {
    if (members.includes(node)) return
    members.push(node)
    for (const { to } of stated.down[node]) visit(to)
  }
  visit(root)
  const weights = members.map(n => stated.nodes[n].term.weight)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const share = (fits: (n: number) => boolean) =>
    total === 0 ? 0 : members.reduce((sum, n, i) => sum + (fits(n) ? weights[i] : 0), 0) / total
  const isLost = (n: number) => !read.isAnywhere(n)
  return {
    outcome: 'open',
    root,
    anchor: -1,
    source,
    borne: 0,
    defects: members.map(node => ({
      kind: 'missing',
      role: 'root',
      node,
      weight: stated.nodes[node].term.weight,
    })),
    pairs: [],
    stated,
    told,
    evidence: {
      ...NOTHING,
      lost: share(isLost),
      lostValues: share(n => isLost(n) && BINDING.has(stated.nodes[n].term.kind)),
      lostRoot: read.isKnownEvent(root) ? 1 : 0,
      uncommitted: statesNothing(read, root) ? 1 : 0,
    },
  }
}
