// The search itself: what hangs from a node of the statement must hang from its counterpart in the text.

import type { Term } from '../terms/claim-terms'
import { isCore } from '../terms/ties/roles'
import type { Tie } from '../terms/ties/ties'
import { isAmountWord } from '../terms/values/quantifiers'
import type { Match } from './answers'
import { candidatesFor } from './candidates'
import type { GraphPair } from './graph-pair'
import { clashAt, fits, isOpen, LITTLE, tiesAt, turnedAt } from './in-place'
import { isUniversal } from './universals'
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
    ...read.taken(node, other),
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
  let chosen: Found | undefined
  for (const { at, strength } of candidatesFor(read, node, tie, other).slice(0, MOST_CANDIDATES)) {
    const match = matchUnder(read, tie.to, at, new Set(seen), depth + 1)
    const isLess = chosen === undefined || weightOf(match) < weightOf(chosen.match)
    if (isLess) chosen = { at, strength, match }
  }
  if (chosen) for (const [a] of chosen.match.pairs) seen.add(a)
  if (chosen) for (const d of chosen.match.defects) seen.add(d.node)
  return chosen
}

const weightOf = ({ defects }: Match): number => defects.reduce((sum, d) => sum + d.weight, 0)
