// The search itself: what hangs from a node of the statement must hang from its counterpart in the text.

import type { Term } from '../terms/claim-terms'
import { isCore, roleFit } from '../terms/ties/roles'
import type { Role, Tie, TieGraph } from '../terms/ties/ties'
import { isAmountWord } from '../terms/values/quantifiers'
import type { Match } from './answers'
import { clashAt, fits, isOpen, LITTLE, tiesAt, tiesOfPhrase, turnedAt, WHERE } from './in-place'
import type { GraphPair } from './node-relations'
import { isWhence } from './peoples'
import { isUnderAll, isUniversal } from './universals'
import { isParted, unlike } from './unlike'
import { isPast, orderOf, orderOfRole } from './values/order'
import { heldThroughout } from './values/spans-of-time'

/** Answers to one term that are looked into. */
const MOST_CANDIDATES = 4
/** No clause of news is nested deeper. */
const MOST_DEPTH = 12

/** What is said is looked for where it is said before it is looked for as a mark of him who says it. */
const clausesFirst = (ties: readonly Tie[]): readonly Tie[] =>
  [...ties].sort((x, y) => Number(y.role === 'clause') - Number(x.role === 'clause'))

/** What hangs from a node of the statement, looked for at what hangs from a node of the text. */
export function matchUnder(
  read: GraphPair,
  node: number,
  other: number,
  seen: Set<number>,
  depth: number,
): Match {
  const { stated } = read
  const match: Match = { borne: 0, total: 0, defects: [], pairs: [], denials: 0 }
  if (depth > MOST_DEPTH) return match
  const event = read.eventOf(node, other)
  const consumed = new Set([
    ...(event?.mine ?? []).map(token => stated.nodeAt(stated.nodes[node].sentence, token)),
    ...read.taken(node),
  ])
  // "Took a toll on the growers": what hangs from the object of a phrase hangs from the phrase.
  const below = [...consumed].flatMap(at =>
    at < 0 ? [] : stated.down[at].filter(t => t.role === event?.marks[0]),
  )
  const isDeniedOnce = read.standing(stated, node).isNegative !== read.standing(read.told, other).isNegative
  for (const tie of clausesFirst([...stated.down[node], ...below])) {
    if (seen.has(tie.to)) continue
    seen.add(tie.to)
    if (consumed.has(tie.to)) continue
    const { term } = stated.nodes[tie.to]
    const weight = term.weight
    // How many of them is asked of the noun.
    const isAsked = (tie.role === 'count' || tie.role === 'mod') && isAmountWord(term.key)
    if (weight < LITTLE || isAsked) {
      // A function word needs no answer of its own; what hangs from it does.
      continue
    }
    match.total += weight
    const plain = best(read, node, tie, other, seen, depth)
    const excepted = denied(read, node, tie, other, seen, depth)
    const isExcepted =
      excepted !== undefined &&
      (plain === undefined ||
        plain.match.defects.length > excepted.match.defects.length ||
        isUniversal(read.told, plain.at))
    const found: Found | undefined =
      (isExcepted ? excepted : plain) ??
      inOrder(read, node, tie, other, seen, depth) ??
      heldThroughout(read, tie, other)
    if (found) {
      const amounts = unlike(read, tie, found.at, event, isDeniedOnce)
      const isTurned = found.isOutOfOrder !== true && isParted(read, node, tie.to, found.at, other)
      const lacking = found.isOutOfOrder ? 'exclusive' : isTurned ? 'denied' : amounts.defect
      match.denials += found.match.denials + (found.isDenied ? 1 : 0) + (amounts.isTurned ? 1 : 0)
      if (lacking)
        match.defects.push({
          kind: lacking,
          role: tie.role,
          node: tie.to,
          against: found.at,
          weight,
          isTaken: true,
        })
      match.borne += weight * found.strength
      match.pairs.push([tie.to, found.at, found.strength], ...found.match.pairs)
      match.borne += found.match.borne
      match.total += found.match.total
      match.defects.push(...found.match.defects.filter(d => !amounts.isCounted || d.role !== 'count'))
      continue
    }
    const turned = turnedAt(read, node, tie, other)
    if (turned !== undefined) {
      match.defects.push({ kind: 'turned', role: tie.role, node: tie.to, against: turned, weight })
      continue
    }
    const clash = clashAt(read, node, tie, other)
    match.defects.push({
      kind: clash === undefined ? 'missing' : 'exclusive',
      role: tie.role,
      node: tie.to,
      against: clash,
      weight,
      isTaken: isTaken(read, node, tie, other),
    })
  }
  return match
}

const PREPOSITION = /^(?!mod$|of$|count$|time$|in$|on$|at$|by$)[a-z]+$/

/** Whether something else stands where a term is missing, or the term stands there as one of two possibilities alone. */
function isTaken(read: GraphPair, node: number, tie: Tie, other: number): boolean {
  const isPutAside = (t: Tie) => /^(?:or|not):/.test(t.role) && read.relate(tie.to, t.to).kind === 'entailed'
  if (read.told.down[other].some(isPutAside)) return true
  if (isCore(tie.role) && tie.role !== 'clause') return !isOpen(read, node, tie, other)
  if (tie.role.startsWith('c:')) return true
  // "31 were killed" where at least 12 were: a bound stands in its place, and the 31 elsewhere are no answer.
  if (tie.role === 'count')
    return read.told.down[other].some(t => t.role === 'count' && isBound(read.told.nodes[t.to].term))
  // "Marched against the tax" where they marched against the dam.
  const isAnother = (t: Tie) => t.role === tie.role && read.relate(tie.to, t.to).kind !== 'entailed'
  return PREPOSITION.test(tie.role) && read.told.down[other].some(isAnother)
}

/** "At least 12", "up to nine" */
export const isBound = ({ quantity }: Term): boolean => quantity?.min === null || quantity?.max === null

interface Found {
  readonly at: number
  readonly isDenied?: boolean
  readonly isOutOfOrder?: boolean
  readonly strength: number
  readonly match: Match
}

/** "Only Peru objected", "only members may vote": whom the text says it of, where the statement's term is another's. */
function onlyOther(read: GraphPair, tie: Tie, at: number): boolean {
  const { stated, told } = read
  if (!isCore(tie.role) || !told.down[at].some(t => told.nodes[t.to].term.key === 'only')) return false
  const [x, y] = [stated.nodes[tie.to].term, told.nodes[at].term]
  if (stated.down[tie.to].some(t => t.role === 'mod' && stated.nodes[t.to].term.key === 'other')) return true
  const { kind } = read.relate(tie.to, at)
  return kind === 'exclusive' || (kind !== 'entailed' && x.kind === 'name' && y.kind === 'name')
}

/** What the text says it of all but this of: "beans but no wheat", "everybody except Malta". */
function denied(
  read: GraphPair,
  node: number,
  tie: Tie,
  other: number,
  seen: ReadonlySet<number>,
  depth: number,
): Found | undefined {
  const mine = read.stated.nodes[node].term
  const isNoun = mine.kind !== 'word' || mine.head.upos !== 'VERB'
  for (const { from, tie: theirs } of tiesAt(read, other)) {
    if (onlyOther(read, tie, theirs.to) && fits(read, node, tie, from, theirs, isNoun) > 0)
      return {
        at: theirs.to,
        strength: 0.9,
        isDenied: true,
        match: { borne: 0, total: 0, defects: [], pairs: [], denials: 0 },
      }
    if (!theirs.role.startsWith('not:')) continue
    const role = theirs.role.slice('not:'.length)
    const { kind, strength } = read.relate(tie.to, theirs.to)
    if (kind !== 'entailed' || fits(read, node, tie, from, { role, to: theirs.to }, isNoun) <= 0) continue
    return {
      at: theirs.to,
      strength,
      isDenied: true,
      match: matchUnder(read, tie.to, theirs.to, new Set(seen), depth + 1),
    }
  }
  return undefined
}

/** The event before or after which it was, wherever the text tells of it, and whether the text has the two the other way round. */
function inOrder(
  read: GraphPair,
  node: number,
  { role, to }: Tie,
  other: number,
  seen: ReadonlySet<number>,
  depth: number,
): Found | undefined {
  const wanted = orderOfRole(role) ?? (role === 'c:when' && isPast(read.stated, node) ? 'before' : undefined)
  if (wanted === undefined || read.stated.nodes[to].term.kind !== 'word') return undefined
  for (let at = 0; at < read.told.nodes.length; at++) {
    if (at === other || read.relate(to, at).kind !== 'entailed') continue
    const order = orderOf(read.told, other, at)
    if (order === undefined) continue
    const match = matchUnder(read, to, at, new Set(seen), depth + 1)
    return { at, strength: 0.9, isOutOfOrder: order !== wanted, match }
  }
  return undefined
}

function best(
  read: GraphPair,
  node: number,
  tie: Tie,
  other: number,
  seen: Set<number>,
  depth: number,
): Found | undefined {
  const { stated, told } = read
  const candidates: { at: number; strength: number }[] = []
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
  candidates.sort((x, y) => y.strength - x.strength)
  let chosen: Found | undefined
  for (const { at, strength } of candidates.slice(0, MOST_CANDIDATES)) {
    const match = matchUnder(read, tie.to, at, new Set(seen), depth + 1)
    const isLess = chosen === undefined || weightOf(match) < weightOf(chosen.match)
    if (isLess) chosen = { at, strength, match }
  }
  if (chosen) for (const [a] of chosen.match.pairs) seen.add(a)
  if (chosen) for (const d of chosen.match.defects) seen.add(d.node)
  return chosen
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
const weightOf = ({ defects }: Match): number => defects.reduce((sum, d) => sum + d.weight, 0)
