// What a term of one text says of a term of another: the same, more, less, or what excludes it.

import type { EntityType } from '../types'
import type { QuantityTerm } from '../values/relate-quantities'
import { type Lexeme, lexeme } from '../words/lexemes'
import { relateWords, type WordRelation } from '../words/relate-words'
import { exclusiveInTables } from '../words/tables'
import type { Term } from './claim-terms'
import { relatePlaces } from './places/relate-places'
import { ofValues, relateQuantities, sameMeasure } from './values/quantity-relation'
import { isOfPart } from './values/sums'
import { relateTimes } from './values/time-relation'

export interface TermRelation {
  /** `general`: the first says less than the second, so that the second bears it out; `specific`: it says more. */
  readonly kind: 'same' | 'general' | 'specific' | 'opposite' | 'rival' | 'related' | 'unrelated'
  /** 0 to 1: how sure it is; for `related`, how near. */
  readonly strength: number
}

export interface TermContext {
  sameEntity(a: string | undefined, b: string | undefined): number
  /** Whether they are two people, whatever their names have in common. */
  areTwo(a: string | undefined, b: string | undefined): boolean
  /** Type of the entity of a term of the first and of the second document. */
  typeOf(side: 'a' | 'b', term: Term): EntityType | undefined
  /** The word that a noun makes with the noun before it: "prison cell", "dining room". */
  compoundOf?(term: Term): Lexeme | undefined
}

const UNRELATED: TermRelation = { kind: 'unrelated', strength: 0 }
const SAME: TermRelation = { kind: 'same', strength: 1 }
const TWO_PEOPLE: TermRelation = { kind: 'rival', strength: 0.8 }
/** A part of a name ("Disney") usually stands for the whole. */
const PART_OF_NAME = 0.8
/** Words nearer than this by use and taxonomy may stand for each other. */
const NEAR = 0.5

/** Relates terms with a memory of word pairs, since a text uses the same words again and again. */
export function termRelations(context: TermContext): (a: Term, b: Term) => TermRelation {
  const known = new Map<Lexeme, Map<Lexeme, TermRelation>>()
  const words = (x: Lexeme, y: Lexeme): TermRelation => {
    const row = known.get(x) ?? new Map<Lexeme, TermRelation>()
    known.set(x, row)
    const relation = row.get(y) ?? ofWords(relateWords(x, y))
    row.set(y, relation)
    return relation
  }
  const adjectives = new Map<Term, Lexeme>()
  const asAdjective = (term: Term): Lexeme => {
    if (term.head.upos !== 'VERB' || !/^VB[NGD]$/.test(term.head.xpos)) return term.lexeme
    const made = adjectives.get(term) ?? lexeme(term.head.text, 'ADJ')
    adjectives.set(term, made)
    return made
  }
  return (a, b) => {
    if (a.amount && b.amount && !areStretches(a, b)) return relateAmounts(a, a.amount, b, b.amount, words)
    if (a.time && b.time) return relateTimes(a, b)
    if (a.quantity || b.quantity || a.time || b.time)
      return a.key === b.key
        ? SAME
        : (a.kind === 'word' || b.kind === 'word') && !isNumber(a) && !isNumber(b)
          ? words(a.lexeme, b.lexeme)
          : UNRELATED
    if (context.areTwo(a.entity, b.entity)) return TWO_PEOPLE
    if (context.sameEntity(a.entity, b.entity) > 0 || a.key === b.key) return SAME
    if (a.kind === 'name' && b.kind === 'name') return relateNames(a, b, context)
    const [m, n] = [context.compoundOf?.(a), context.compoundOf?.(b)]
    if (m || n) {
      const whole = words(m ?? a.lexeme, n ?? b.lexeme)
      if (whole.kind !== 'unrelated' && whole.kind !== 'related') return whole
    }
    const plain = words(a.lexeme, b.lexeme)
    if (plain.kind !== 'unrelated' && plain.kind !== 'related') return plain
    // "is open" and "is closed": a participle may be an adjective.
    const [x, y] = [asAdjective(a), asAdjective(b)]
    return x !== a.lexeme || y !== b.lexeme ? better(plain, words(x, y)) : plain
  }
}

/** "From 8pm to 10pm" and "from 11pm to 1am": as long as each other, and not at one time. */
export const areStretches = ({ time: x }: Term, { time: y }: Term): boolean =>
  x !== undefined && y !== undefined && x.type !== 'duration' && y.type !== 'duration'

/** The "one" of "thirty-one" is nobody. */
const isNumber = ({ quantity, head }: Term): boolean =>
  quantity !== undefined && quantity.value !== 1 && head.lemma === 'one'

/** Amounts as their sentences have them: a part is no second count of the whole, and parts of one row are their sum. */
function relateAmounts(
  a: Term,
  x: QuantityTerm,
  b: Term,
  y: QuantityTerm,
  words: (x: Lexeme, y: Lexeme) => TermRelation,
): TermRelation {
  const areShares = isShare(x) && isShare(y)
  if (isOfPart(a, b) && !areShares && (x.unit === undefined || x.unit !== y.unit)) return UNRELATED
  const [mine, theirs] = [sumCounting(a, y, words), sumCounting(b, x, words)]
  if (mine || theirs) return relateQuantities(mine ?? x, theirs ?? y)
  return relateCounts(x, y, words)
}

/** "A fifth of the flats" and "20 % of the flats" are of one whole. */
const isShare = ({ unit }: QuantityTerm): boolean => unit === '1' || unit === '%'

/** What a row adds up to, if the other amount counts all that is in the row: people for passengers and crew. */
function sumCounting(
  { partWhole }: Term,
  { unit }: QuantityTerm,
  words: (x: Lexeme, y: Lexeme) => TermRelation,
): QuantityTerm | undefined {
  if (!partWhole?.sum || unit === undefined || partWhole.units.includes(unit)) return undefined
  const whole = lexeme(unit, 'NOUN')
  const isCounted = partWhole.units.every(one => words(lexeme(one, 'NOUN'), whole).kind === 'specific')
  return isCounted ? partWhole.sum : undefined
}

/** Amounts, and counts of what goes by two names: "two kids" are two children, and two people. */
function relateCounts(
  x: QuantityTerm,
  y: QuantityTerm,
  words: (x: Lexeme, y: Lexeme) => TermRelation,
): TermRelation {
  const { unit } = y
  if (!x.unit || !unit || x.unit === unit || sameMeasure(x, y)) return relateQuantities(x, y)
  const { kind } = words(lexeme(x.unit, 'NOUN'), lexeme(unit, 'NOUN'))
  if (kind !== 'same' && kind !== 'general' && kind !== 'specific') return UNRELATED
  const relation = relateQuantities({ ...x, unit }, y)
  // Seven people may be among them five children.
  return kind === 'same' || relation.kind !== 'rival' ? relation : UNRELATED
}

const better = (plain: TermRelation, other: TermRelation): TermRelation =>
  other.kind === 'unrelated' ? plain : other

function ofWords({ kind, strength }: WordRelation): TermRelation {
  switch (kind) {
    case 'same':
      return SAME
    case 'synonym':
    case 'derived':
      return { kind: 'same', strength: 0.7 + 0.3 * strength }
    case 'related':
      return strength >= NEAR ? { kind: 'related', strength } : { kind: 'unrelated', strength }
    case 'unrelated':
      return { kind, strength }
    default:
      return { kind, strength }
  }
}

const EXCLUSIVE: ReadonlySet<EntityType> = new Set(['person', 'place', 'nationality', 'organisation'])

function relateNames(a: Term, b: Term, context: TermContext): TermRelation {
  const mine = a.key.split(' ')
  const theirs = b.key.split(' ')
  const shared = mine.filter(word => theirs.includes(word)).length
  const [x, y] = [context.typeOf('a', a), context.typeOf('b', b)]
  if (shared > 0 && x !== 'person' && y !== 'person')
    return { kind: 'related', strength: (PART_OF_NAME * shared) / Math.max(mine.length, theirs.length) }
  if (exclusiveInTables(a.lexeme, b.lexeme)) return { kind: 'rival', strength: 1 }
  if (x === 'place' && y === 'place') {
    const part = relatePlaces(a.key, b.key)
    if (part === 'narrower' || part === 'wider' || part === 'equal') return ofValues(part)
  }
  if (x !== undefined && x === y && EXCLUSIVE.has(x)) return { kind: 'rival', strength: 0.8 }
  return UNRELATED
}
