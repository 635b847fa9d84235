// What stands in the place of a term of the statement: what fits there, what has changed places with it, what excludes it.
import type { Slot } from '../lexicon/en/words/converses'
import type { Term } from '../terms/claim-terms'
import { isCore, roleFit } from '../terms/ties/roles'
import type { Role, Tie, TieGraph } from '../terms/ties/ties'
import { converseSlots } from '../words/converses'
import { ordinalValue } from '../words/ordinals'
import type { GraphPair } from './graph-pair'
import { oneOfTwo } from './nodes/references'

/** Terms that tell less than this need no answer. */
export const LITTLE = 0.2
/** Roles that fit less than this make no conflict. */
const FITS = 0.8
/** Ties of a node of the text and of what it also goes by. */
export function tiesAt({ told, aliases }: GraphPair, node: number): { from: number; tie: Tie }[] {
  return aliases(node).flatMap(from => told.down[from].map(tie => ({ from, tie })))
}

/** What hangs from the object of a phrase hangs from the phrase: "took a toll on the growers". */
export function tiesOfPhrase(read: GraphPair, node: number, other: number): { from: number; tie: Tie }[] {
  const event = read.eventOf(node, other)
  if (event?.marks[1] === undefined) return []
  const { told } = read
  const { sentence } = told.nodes[other]
  return event.theirs.flatMap(token => {
    const at = told.nodeAt(sentence, token)
    return at < 0
      ? []
      : told.down[at].flatMap(tie => (tie.role === event.marks[1] ? [{ from: other, tie }] : []))
  })
}

/** Whether the text's verb has nothing in the place, so far as the tree shows. */
export function isOpen(read: GraphPair, node: number, tie: Tie, other: number): boolean {
  return !read.told.down[other].some(theirs => fits(read, node, tie, other, theirs, false) > 0)
}

export function fits(
  read: GraphPair,
  node: number,
  tie: Tie,
  from: number,
  theirs: Tie,
  isNoun: boolean,
): number {
  const { stated, told } = read
  const [x, y] = [stated.nodes[node].term, told.nodes[from].term]
  const event = read.eventOf(node, from)
  if (event?.party) {
    const [mine, other] = event.party
    if (tie.role === mine || theirs.role === other) return tie.role === mine && theirs.role === other ? 1 : 0
  }
  const [m, n] = [stated.nodes[tie.to].term, told.nodes[theirs.to].term]
  if (m.quantity && n.quantity && changeIn(tie.role) !== changeIn(theirs.role)) return 0
  if (m.amount?.change === 'by' && n.amount?.change === 'by') return 1
  const fit = roleFit(
    x.lexeme,
    placeOf(tie.role, event?.marks[0]),
    y.lexeme,
    placeOf(theirs.role, event?.marks[1]),
    isNoun,
  )
  if (fit > 0) return fit
  // "Is from Peru" where a Peruvian is told of.
  if (tie.role === 'is' && theirs.role === 'agent' && y.kind === 'name' && y.head.deprel === 'amod') return 1
  // "Was hurt" beside "is unharmed", "is in prison" beside "was freed": whose state it is underwent what made it so.
  if (event && undergoes(x, tie.role) && undergoes(y, theirs.role)) return 0.9
  // "The wall collapsed" where they pulled it down; "six died" where a bomb killed six: what has no object undergoes.
  const isIntransitive = !stated.down[node].some(t => t.role === 'patient')
  if (tie.role === 'agent' && theirs.role === 'patient' && isIntransitive) return 0.9
  return 0
}

const undergoes = ({ head }: Term, role: Role): boolean =>
  role === 'patient' || ((role === 'agent' || role === 'is') && head.upos !== 'VERB')

/** "Took over from her": what the preposition of a phrase marks is its object. */
const placeOf = (role: Role, mark: string | undefined): Role => (role === mark ? 'patient' : role)

/** "Rose to 5" and "rose by 5", "rose 5" and "fell from 5". */
const changeIn = (role: Role): string => (role === 'to' || role === 'from' ? role : '')

/** Who does what the statement's term undergoes, or the other way round. */
export function turnedAt(read: GraphPair, node: number, tie: Tie, other: number): number | undefined {
  const { stated, told } = read
  if (tie.role === 'clause' || tie.role === 'is' || tie.role === 'rel') return undefined
  const marks = read.eventOf(node, other)?.marks
  const isOfCore =
    isCore(placeOf(tie.role, marks?.[0])) ||
    (tie.role !== 'time' &&
      converseSlots(stated.nodes[node].term.lexeme, told.nodes[other].term.lexeme)?.[tie.role as Slot] !==
        undefined)
  const [x, y] = [stated.nodes[node].term, told.nodes[other].term]
  if (x.head.upos !== 'VERB' || y.head.upos !== 'VERB') return undefined
  // "Lost to her": whoever stands where she does not has taken her place.
  const isExchanged = (role: Role): boolean =>
    withObjects(stated, node).some(
      t =>
        t.role === role &&
        told.down[other].some(o => o.role === tie.role && read.relate(t.to, o.to).kind === 'entailed'),
    )
  const places = tiesAt(read, other).filter(({ from }) => from === other)
  for (const { tie: theirs } of [...places, ...withObjects(told, other).map(tie => ({ tie }))]) {
    if (read.relate(tie.to, theirs.to).kind !== 'entailed' || theirs.role === 'time') continue
    const isPerson = stated.nodes[tie.to].term.kind === 'name' || stated.nodes[tie.to].isDefinite
    const isParty = isCore(placeOf(theirs.role, marks?.[1]))
    const hasMoved = isOfCore && (isParty || converseSlots(x.lexeme, y.lexeme) !== undefined)
    if (isPerson && (hasMoved || isExchanged(theirs.role))) return theirs.to
  }
  return undefined
}

/** What hangs from a verb or from its object: of "a tax on imports" trees are of two minds. */
const withObjects = ({ down }: TieGraph, verb: number): readonly Tie[] => [
  ...down[verb],
  ...down[verb].flatMap(t => (t.role === 'patient' ? down[t.to].filter(o => !LOOSE.has(o.role)) : [])),
]
const LOOSE: ReadonlySet<Role> = new Set(['mod', 'of', 'is', 'rel', 'count'])

/** An act wanted, planned or said that excludes the one that the statement has in its place, done to the same thing. */
function opposedBelow(read: GraphPair, tie: Tie, other: number): number | undefined {
  const { stated, told } = read
  if (!/^(?:VERB|ADJ)$/.test(stated.nodes[tie.to].term.head.upos)) return undefined
  const { deprel } = stated.nodes[tie.to].term.head
  // Who wants a price to rise wants something of the price; who says that he lost says something of himself.
  const isOf = (t: Tie) =>
    t.role === 'patient' ||
    t.role === 'is' ||
    (t.role === 'agent' && (deprel.startsWith('xcomp') || stated.nodes[tie.to].term.head.upos === 'ADJ'))
  const objects = stated.down[tie.to].filter(t => isOf(t) && stated.nodes[t.to].term.weight >= LITTLE)
  for (const theirs of told.down[other]) {
    if (theirs.role !== 'clause' || read.relate(tie.to, theirs.to).kind !== 'exclusive') continue
    // "Not safe" is unsafe.
    if (read.standing(stated, tie.to).isNegative || read.standing(told, theirs.to).isNegative) continue
    const isSame = (object: Tie) =>
      told.down[theirs.to].some(t => isOf(t) && read.relate(object.to, t.to).kind === 'entailed')
    if (objects.length > 0 && objects.every(isSame)) return theirs.to
  }
  return undefined
}

/** What stands where the statement's term should, and excludes it. */
export function clashAt(read: GraphPair, node: number, tie: Tie, other: number): number | undefined {
  const { stated, told } = read
  // One may say many things, and yet not vow to raise a tax and to cut it.
  if (tie.role === 'clause') return opposedBelow(read, tie, other)
  if (tie.role.startsWith('c:')) return undefined
  const { term } = stated.nodes[tie.to]
  // "Ana came first, Berta second": of two who come the reader cannot say which came so.
  const doers = told.down[other].filter(t => t.role === 'agent').length
  const isOrdinal = ordinalValue(term.key) !== undefined
  if (isOrdinal ? doers > 1 : term.head.upos === 'ADV') return undefined
  const mine = stated.nodes[node].term
  const isNoun = mine.kind !== 'word' || mine.head.upos !== 'VERB'
  for (const theirs of told.down[other]) {
    if (fits(read, node, tie, other, theirs, isNoun) < FITS) continue
    if (read.relate(tie.to, theirs.to).kind === 'exclusive') return theirs.to
    const two = oneOfTwo(told, theirs.to)
    if (two && read.relate(tie.to, two.other).kind === 'entailed') return theirs.to
    // Whose or where it is may be told in two ways; who does it may not.
    const isParty =
      isCore(tie.role) && isCore(theirs.role) && !isNoun && told.nodes[other].term.head.upos === 'VERB'
    if (isParty && read.isNamedApart(tie.to, theirs.to)) return theirs.to
  }
  return placeApart(read, tie, other)
}

export const WHERE: ReadonlySet<Role> = new Set(['in', 'at', 'on', 'near', 'off', 'outside', 'inside'])

/** Where the text has it, when that is somewhere else: all the places that it gives for the event exclude the statement's. */
function placeApart(read: GraphPair, { role, to }: Tie, other: number): number | undefined {
  const { stated, told } = read
  if (!WHERE.has(role)) return undefined
  const places: number[] = []
  const gather = (at: number, depth: number) => {
    for (const t of told.down[at]) {
      const isPlace = told.nodes[t.to].term.kind === 'name'
      if (WHERE.has(t.role) || (depth > 0 && (t.role === 'of' || t.role === 'is'))) {
        if (isPlace && !places.includes(t.to)) places.push(t.to)
        if (depth < 3) gather(t.to, depth + 1)
      } else if (depth === 0 && (t.role === 'agent' || t.role === 'patient')) gather(t.to, depth + 1)
    }
  }
  gather(other, 0)
  const relations = places.map(at => read.placeOf(to, at))
  const at = relations.indexOf('exclusive')
  return at >= 0 &&
    relations.every(r => r === 'exclusive' || r === undefined) &&
    stated.nodes[to].term.kind !== 'time'
    ? places[at]
    : undefined
}
