// Where in a text what hangs from a node of the statement may be: at the counterpart of that node, or near it.

import { isCore, roleFit } from '../terms/ties/roles'
import type { Role, Tie, TieGraph } from '../terms/ties/ties'
import type { GraphPair } from './graph-pair'
import { clashAt, fits, isOpen, tiesAt, tiesOfPhrase, WHERE } from './in-place'
import { isWhence } from './nodes/peoples'
import { isUnderAll, isUniversal } from './universals'

export interface Candidate {
  readonly at: number
  readonly strength: number
}

/** The nodes of the text that may answer a tie of the statement, the closest first. */
export function candidatesFor(read: GraphPair, node: number, tie: Tie, other: number): Candidate[] {
  const { stated, told } = read
  const candidates: Candidate[] = []
  const consider = (at: number, fit: number) => {
    if (fit <= 0) return
    const relation = read.relate(tie.to, at)
    const { kind, strength, via } = relation
    if (isCore(tie.role) && isUnderAll(stated, tie.to, told, at, relation))
      candidates.push({ at, strength: fit * UNDER_ALL })
    else if (kind === 'entailed') candidates.push({ at: via ?? at, strength: fit * strength })
  }
  const mine = stated.nodes[node].term
  const isNoun = mine.kind !== 'word' || mine.head.upos !== 'VERB'
  if (tie.role === 'rel') {
    const back = stated.down[tie.to].find(t => t.to === node)?.role ?? 'agent'
    for (const alias of read.aliases(other))
      for (const up of told.up[alias])
        consider(
          up.to,
          roleFit(stated.nodes[tie.to].term.lexeme, back, told.nodes[up.to].term.lexeme, up.role, false),
        )
  } else {
    for (const { from, tie: theirs } of [...tiesAt(read, other), ...tiesOfPhrase(read, node, other)]) {
      const word = told.nodes[from].term
      consider(theirs.to, fits(read, node, tie, from, theirs, isNoun || word.head.upos === 'NOUN'))
    }
    if (mine.kind === 'quantity')
      // "Inflation was 4 % in May" where it rose to 4 %: what a measure is said of is who reached it.
      for (const up of told.up[other]) {
        if (!REACHED.has(up.role)) continue
        for (const theirs of told.down[up.to])
          consider(theirs.to, isCore(tie.role) === isCore(theirs.role) ? 0.8 : 0)
      }
    // Within a noun phrase the parser's bracketing says little: "deputy chief executive of the bank".
    if (isNoun && LOOSE.has(tie.role))
      for (const near of told.down[other])
        if (LOOSE.has(near.role))
          // The leader of the club's youth wing is not the leader of the club.
          for (const next of told.down[near.to])
            if (LOOSE.has(next.role) && (near.role !== 'of' || next.role !== 'of')) consider(next.to, 0.8)
    const alike = tie.role === 'count' ? one(read, tie.to, other) : atHome(read, node, tie, other)
    if (alike !== undefined) candidates.push({ at: alike, strength: 0.8 })
    if (tie.role === 'count' || isWhence(tie, told.nodes[other].term)) consider(other, 1)
    if (tie.role === 'is' || tie.role === 'mod' || (tie.role === 'agent' && mine.kind === 'quantity'))
      for (const alias of read.aliases(other)) consider(alias, 1)
  }
  // The parser may have hung a participant elsewhere: where the verb has none in that place, one of the sentence may be it.
  if (
    candidates.length === 0 &&
    (tie.role === 'agent' || tie.role === 'patient') &&
    !isNoun &&
    isOpen(read, node, tie, other)
  )
    for (const at of nearby(read, other)) consider(at, ELSEWHERE)
  // A circumstance may hang from a verb above, or from what the verb has beside it.
  if (
    candidates.length === 0 &&
    !isCore(tie.role) &&
    tie.role !== 'count' &&
    !isNoun &&
    !(stated.nodes[tie.to].term.quantity && /^(?:to|from|by)$/.test(tie.role)) &&
    clashAt(read, node, tie, other) === undefined
  )
    for (const at of around(told, other, tie.role)) consider(at, ELSEWHERE)
  // "Sales last year were 80m" where they rose to it last year.
  if (candidates.length === 0 && isNoun && stated.nodes[tie.to].term.time)
    for (const up of told.up[other])
      if (isCore(up.role)) for (const theirs of told.down[up.to]) consider(theirs.to, ELSEWHERE)
  return candidates.sort((x, y) => y.strength - x.strength)
}

/** "One person" where "the driver" stands. */
function one({ stated, told }: GraphPair, count: number, other: number): number | undefined {
  const { term } = told.nodes[other]
  const isOne = stated.nodes[count].term.key === 'one' && /^NNP?$/.test(term.head.xpos)
  return isOne && !told.down[other].some(t => t.role === 'count') && !isUniversal(told, other)
    ? other
    : undefined
}

/** "Bern lost at home" where they lost at Bern: who is at home is where he has his name from. */
function atHome({ stated, told, relate }: GraphPair, node: number, { role, to }: Tie, other: number) {
  const host = ({ nodes, down }: TieGraph, verb: number, at: number): number =>
    nodes[at].term.key === 'home' ? (down[verb].find(t => t.role === 'agent')?.to ?? at) : at
  const mine = host(stated, node, to)
  return told.down[other].find(t => {
    const theirs = host(told, other, t.to)
    const isHome = (mine !== to) !== (theirs !== t.to)
    return WHERE.has(role) && WHERE.has(t.role) && isHome && relate(mine, theirs).kind === 'entailed'
  })?.to
}

/** What holds of all holds of each. */
const UNDER_ALL = 0.9
const LOOSE: ReadonlySet<Role> = new Set(['mod', 'of'])
const REACHED: ReadonlySet<Role> = new Set(['to', 'at', 'patient', 'is', 'of', 'mod', 'by'])

/** Names and nouns of the sentence that are nobody else's agent, have no place at the verb, and belong to none of its parties. */
function nearby({ told }: GraphPair, verb: number): number[] {
  const { nodes, up, down } = told
  const { sentence } = nodes[verb]
  const placed = new Set(down[verb].filter(t => isCore(t.role) && t.role !== 'clause').map(t => t.to))
  for (const at of placed)
    for (const t of down[at]) if (t.role === 'of' || t.role === 'mod' || t.role === 'is') placed.add(t.to)
  return nodes.flatMap((n, at) =>
    !placed.has(at) &&
    !up[at].some(t => t.role.startsWith('or:') || t.role.startsWith('not:')) &&
    n.sentence === sentence &&
    n.term.head.upos !== 'VERB' &&
    !up[at].some(
      t => t.role === 'agent' && t.to !== verb && nodes[t.to].term.head.upos === 'VERB' && t.to > verb,
    )
      ? [at]
      : [],
  )
}

/** The circumstances of the clauses above a node, and what hangs from its own arguments. */
function around({ down, up, nodes }: TieGraph, node: number, wanted: Role): number[] {
  const found: number[] = []
  // Where one is from is not where one is.
  const isMet = (role: Role) => !role.includes(':') && (role !== 'from' || !WHERE.has(wanted))
  const below = (at: number) => {
    for (const { to, role } of down[at])
      if (nodes[to].term.head.upos !== 'VERB' && isMet(role)) found.push(to)
  }
  for (const { to, role } of down[node])
    if (role === 'patient' || role === 'agent' || nodes[to].term.head.upos !== 'VERB') below(to)
  let above = node
  for (let steps = 0; steps < 3; steps++) {
    const tie = up[above].find(t => t.role === 'clause' || t.role.startsWith('c:'))
    if (!tie) break
    above = tie.to
    for (const t of down[above]) if (!isCore(t.role) && isMet(t.role)) found.push(t.to)
  }
  return found
}

/** Somewhere else in the sentence. */
export const ELSEWHERE = 0.6
