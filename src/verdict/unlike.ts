// Where two nodes answer each other and yet do not say the same: one denied, a former one, another amount.
import { isReportingVerb } from '../names/name-context'
import { amountOf, relateAmounts } from '../terms/quantifiers'
import type { Tie, TieGraph } from '../terms/ties'
import type { DefectKind } from './answers'
import type { GraphPair } from './node-relations'

/**
 * Of two clauses told of alike, the one denied where the other is not: "said that it would pay", "said that it would not". Who is
 * denied at the top is denied below as well.
 */
export function isParted(
  { stated, told, standing }: GraphPair,
  top: number,
  node: number,
  at: number,
  other: number,
): boolean {
  if (stated.nodes[node].term.head.upos !== 'VERB' && told.nodes[at].term.head.upos !== 'VERB') return false
  if (stated.nodes[top].term.head.upos !== 'VERB' || told.nodes[other].term.head.upos !== 'VERB') return false
  const [x, y] = [stated.nodes[top].term, told.nodes[other].term]
  if (x.key !== y.key && !(isReportingVerb(x.head.lemma) && isReportingVerb(y.head.lemma))) return false
  const isTurned = (graph: TieGraph, below: number, above: number) =>
    standing(graph, below).isNegative !== standing(graph, above).isNegative
  return isTurned(stated, node, top) !== isTurned(told, at, other)
}

/** Heads meet, but one is a former or a would-be one, or there are other amounts of it. */
export function unlike(
  { stated, told, standing }: GraphPair,
  { to }: Tie,
  at: number,
): DefectKind | undefined {
  const [mine, theirs] = [stated.nodes[to], told.nodes[at]]
  if (mine.term.head.upos === 'VERB' || theirs.term.head.upos === 'VERB') return undefined
  const privative = (graph: TieGraph, node: number): string | undefined =>
    [...graph.down[node], ...graph.down[node].flatMap(t => (t.role === 'mod' ? graph.down[t.to] : []))]
      .map(t => graph.nodes[t.to].term.key)
      .find(key => PRIVATIVE.has(key))
  const [x, y] = [privative(stated, to), privative(told, at)]
  if (y !== undefined && x === undefined) return 'missing'
  if (standing(stated, to).isNegative || standing(told, at).isNegative) return undefined
  const relation = relateAmounts(
    amountOf(stated.document.sentences[mine.sentence].tokens, mine.term.index),
    amountOf(told.document.sentences[theirs.sentence].tokens, theirs.term.index),
  )
  return relation === 'exclusive' ? 'exclusive' : relation === 'unknown' ? 'missing' : undefined
}

/** What stands before a noun and takes the thing itself away: a former minister is no minister. */
const PRIVATIVE = new Set(
  'former ex late fake would-be alleged suspected supposed deputy vice assistant acting interim aspiring mock toy counterfeit potential possible planned proposed future failed attempted ousted self-styled retired outgoing shadow'.split(
    ' ',
  ),
)
