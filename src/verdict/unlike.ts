// Where two nodes answer each other and yet do not say the same: one denied, a former one, another amount.
import { PRIVATIVE } from '../lexicon/en/verdict/verdict-words'
import { isReportingVerb } from '../names/mentions/name-context'
import type { PhraseReading } from '../terms/events/event-words'
import type { TermNode, Tie, TieGraph } from '../terms/ties/ties'
import {
  type Amount,
  amountOf,
  amountOfShare,
  isAmountWord,
  isNearly,
  relateAmounts,
} from '../terms/values/quantifiers'
import type { DefectKind } from './answers'
import type { GraphPair } from './graph-pair'
import { isDenying, isSaying } from './standing'

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
  if (stated.nodes[top].term.head.upos !== 'VERB' || told.nodes[other].term.head.upos !== 'VERB') return false
  const [x, y] = [stated.nodes[top].term, told.nodes[other].term]
  const isSaid = (isSaying(x) || isDenying(x)) && (isSaying(y) || isDenying(y))
  const isPredicate = ({ term: { head } }: TermNode) =>
    head.upos === 'VERB' || (isSaid && head.upos === 'ADJ')
  if (!isPredicate(stated.nodes[node]) && !isPredicate(told.nodes[at])) return false
  if (x.key !== y.key && !(isReportingVerb(x.head.lemma) && isReportingVerb(y.head.lemma))) return false
  const isOdd = isDenying(x) !== isDenying(y)
  // What is denied is not so, even where the tree has it in another clause: "They say he fled. She denies it."
  const isTurned = (graph: TieGraph, below: number, above: number) =>
    (isOdd && isDenying(graph.nodes[above].term)) ||
    standing(graph, below).isNegative !== standing(graph, above).isNegative
  return isTurned(stated, node, top) !== isTurned(told, at, other)
}

/** Of two such events the one holds where the other does not: who did not survive died. */
export const isComplement = (event: PhraseReading | undefined): boolean =>
  event?.relation === 'exclusive' && event.exclusion === 'complement'

export interface Unlike {
  readonly defect?: DefectKind
  /** Few of them did, and so most did not. */
  readonly isTurned?: boolean
  /** How many they are is told along with it. */
  readonly isCounted?: boolean
}

/**
 * Heads meet, but one is a former or a would-be one, or there are other amounts of it.
 * @param isDenied whether one side alone denies what it is said of: what two in nine did most did not
 * @param event how the predicates above relate: told by the complement, that none survived says that all died
 */
export function unlike(
  { stated, told, standing }: GraphPair,
  { to }: Tie,
  at: number,
  event: PhraseReading | undefined,
  isDenied: boolean,
): Unlike {
  const [mine, theirs] = [stated.nodes[to], told.nodes[at]]
  if (mine.term.head.upos === 'VERB' || theirs.term.head.upos === 'VERB') return {}
  const member = ofSeveral({ stated, told }, to, at)
  if (member) return member
  const privative = (graph: TieGraph, node: number): string | undefined =>
    graph.nodes[node].term.key.startsWith('ex-')
      ? 'ex'
      : [...graph.down[node], ...graph.down[node].flatMap(t => (t.role === 'mod' ? graph.down[t.to] : []))]
          .map(t => graph.nodes[t.to].term.key)
          .find(key => PRIVATIVE.has(key))
  const [x, y] = [privative(stated, to), privative(told, at)]
  if (y !== undefined && x === undefined) return { defect: 'missing' }
  // Numbers are set against each other as numbers.
  if (shareAt(stated, to) !== undefined && shareAt(told, at) !== undefined) return {}
  const [m, n] = [amountAt(stated, to), amountAt(told, at)]
  const rest = isDenied && m !== undefined && n !== undefined ? REST[n] : undefined
  if (rest !== undefined && relateAmounts(m, rest) === 'entailed') return { isTurned: true, isCounted: true }
  const isTurned = (m === 'few') !== (n === 'few')
  const [own, other] = isTurned ? [m === 'few' ? 'most' : m, n === 'few' ? 'most' : n] : [m, n]
  const isNone = (amount: typeof m) => amount === 'none'
  if (isComplement(event) && isNone(own) !== isNone(other))
    return ofAmounts(relateAmounts(isNone(own) ? 'all' : own, isNone(other) ? 'all' : other), isTurned)
  if (event?.relation === 'exclusive' && !isTurned) {
    const isPart = stated.down[to].some(t => t.role === 'count') && mine.term.head.deprel === 'nmod'
    const shares = [own ?? (isPart ? 'some' : 'all'), other ?? 'all'].map(amount => LEAST[amount])
    // Who dismissed half of them has not kept them all, and may have kept some.
    if (shares.every(share => share !== undefined))
      return shares[0] + shares[1] > 1 ? {} : { defect: 'missing' }
  }
  if (standing(stated, to).isNegative || standing(told, at).isNegative) return { isTurned }
  return ofAmounts(relateAmounts(own, other), isTurned)
}

/** Of how many it does not hold what holds of so many. */
const REST: Readonly<Partial<Record<string, Amount>>> = {
  'not all': 'some',
  minority: 'most',
  half: 'half',
  most: 'minority',
}

/** The least share that an amount is of. */
const LEAST: Readonly<Partial<Record<string, number>>> = {
  some: 0.01,
  many: 0.01,
  minority: 0.01,
  half: 0.5,
  most: 0.51,
  all: 1,
}

/** What holds of one of two does not hold of both, where the other is told of apart. */
function ofSeveral(
  { stated, told }: Pick<GraphPair, 'stated' | 'told'>,
  to: number,
  at: number,
): Unlike | undefined {
  const set = told.members.get(at)
  if (set === undefined) return undefined
  const { head } = stated.nodes[to].term
  const amount = amountAt(stated, to)
  const counts = stated.down[to].map(t => stated.nodes[t.to].term.key)
  if (head.xpos !== 'NNS' || counts.includes('one') || counts.includes('some') || amount === 'none') return {}
  const isOnly = told.down[at].some(t => told.nodes[t.to].term.key === 'only')
  const isApart = isOnly || [...told.members].some(([other, of]) => of === set && other !== at)
  return { defect: isApart ? 'exclusive' : 'missing', isCounted: true }
}

function amountAt(graph: TieGraph, node: number): ReturnType<typeof amountOf> {
  const { document, nodes, nodeAt } = graph
  const { sentence, term } = nodes[node]
  const { tokens } = document.sentences[sentence]
  const share = shareAt(graph, node)
  if (share !== undefined) return amountOfShare(share)
  // "Few" is how many; "no more than 80", "fewer than half" are numbers.
  const isCounted = (token: number): boolean => {
    const own = nodes[nodeAt(sentence, token)]?.term
    return own?.kind === 'quantity' && !isNearly(own.key) && (own.tokens.length > 1 || !isAmountWord(own.key))
  }
  return amountOf(tokens, term.index, isCounted)
}

/** "Two thirds of the farmers", "seven of the ten jurors" */
function shareAt({ document, nodes, down, nodeAt }: TieGraph, node: number): number | undefined {
  const [count, other] = down[node]
    .flatMap(t => (t.role === 'count' ? nodes[t.to].term : []))
    .filter(term => term.quantity)
  const quantity = count?.quantity
  if (other || !quantity) return undefined
  const { value, min, max, unit, approximate } = quantity
  // "Some 20 %" are a minority however many more they are; "about half" may be most.
  if (approximate && (min === null || max === null || !areOneAmount(min, max, unit))) return undefined
  const beyond = (share: number): number | undefined =>
    min === max || approximate
      ? share
      : max === null && share >= 0.5
        ? (1 + share) / 2
        : min === null && share <= 0.5
          ? share / 2
          : undefined
  // "A Norwegian third" is no third of them; "one child in three" is.
  if (unit === '1')
    return nodes[node].term.head.deprel === 'nmod' || count.head.upos === 'NUM' ? beyond(value) : undefined
  if (unit === '%') return beyond(value / 100)
  const { sentence, term } = nodes[node]
  const of = document.sentences[sentence].tokens.findIndex(
    (t, i) => t.head === term.index && t.deprel === 'nummod' && i > term.head.head && i < term.index,
  )
  const whole = of < 0 ? undefined : nodes[nodeAt(sentence, of)]?.term.quantity
  return whole && term.head.deprel === 'nmod' && whole.value > value ? value / whole.value : undefined
}

const areOneAmount = (min: number, max: number, unit: string | undefined): boolean => {
  const whole = unit === '%' ? 100 : 1
  return amountOfShare(min / whole) === amountOfShare(max / whole)
}

function ofAmounts(relation: ReturnType<typeof relateAmounts>, isTurned: boolean): Unlike {
  if (relation === 'entailed') return { isTurned }
  return { isTurned, defect: relation === 'exclusive' ? 'exclusive' : 'missing' }
}
