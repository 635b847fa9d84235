/** How two names for kinds of things relate: by WordNet's kinds, with heads and modifiers told apart. */
import { DISJOINT_KINDS } from '../../lexicon/en/words/disjoint-kinds'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { ordinalValue } from '../../words/ordinals'
import { foldSpelling } from '../../words/spelling'
import { exclusiveInTables, isKindInTables, opposedInTables } from '../../words/tables'
import { hypernymDistance, opposition, synonymy } from '../../words/word-relations'
import { converseRelation, type Relation, rememberPairs } from '../relation'
import { type KindPhrase, readKind } from './kind-phrases'

const SURE_SYNONYM = 0.6
const SURE_OPPOSITE = 0.5
/** How usual the sense of a kind must be, and of the general word, which the kind tells the sense of ("fern", "plant"). */
const USUAL_KIND = 0.3
const USUAL_GENERAL = 0.2

/**
 * The relation of two noun phrases as kinds: "nurse" is narrower than "person", "police car" than "car"; "man" and "woman", "red
 * car" and "blue car" exclude each other; "toy gun" excludes "gun", and "alleged thief" leaves "thief" open. Words that merely stand
 * side by side in WordNet ("nurse", "guard") are unknown: one may be both.
 *
 * @param a a noun or noun phrase, best in the singular
 * @example relateKinds('nurse', 'person') // 'narrower'
 * @example relateKinds('former minister', 'minister') // 'exclusive'
 * @example relateKinds("the general's driver", 'general') // 'unknown'
 */
export const relateKinds: (a: string, b: string) => Relation = rememberPairs((a, b) => {
  if (a === b) return 'equal'
  const [x, y] = [readKind(a), readKind(b)]
  if (x.whole.word === y.whole.word) return 'equal'
  const whole = relateHeads(x.whole, y.whole)
  if (whole !== 'unknown') return whole
  const relation = beyondHeads(x, y)
  if (relation !== 'unknown') return relation
  // "Gold medal" and "silver medal" are words of their own, and yet two medals; that a hot dog is a dog follows from nothing.
  const isCompound = x.head.word.includes(' ') || y.head.word.includes(' ')
  return isCompound && beyondHeads(readKind(a, 1), readKind(b, 1)) === 'exclusive' ? 'exclusive' : 'unknown'
})

/** What modifiers make of the relation of the heads. */
function beyondHeads(x: KindPhrase, y: KindPhrase): Relation {
  // "Replica gun" is a replica.
  if (x.negating.includes(y.whole.word)) return 'narrower'
  if (y.negating.includes(x.whole.word)) return 'wider'
  const heads = relateHeads(x.head, y.head)
  if (heads === 'unknown') return heads
  if (!haveSame(x.unsettling, y.unsettling)) return 'unknown'
  if (!haveSame(x.negating, y.negating)) return ofNegated(x, y, heads)
  if (heads === 'exclusive') return heads
  const mine = x.modifiers.filter(
    word => !y.modifiers.some(other => modifierRelation(word, other) === 'equal'),
  )
  const theirs = y.modifiers.filter(
    word => !x.modifiers.some(other => modifierRelation(word, other) === 'equal'),
  )
  if (mine.some(word => theirs.some(other => modifierRelation(word, other) === 'exclusive')))
    return 'exclusive'
  return combine(heads, relateModifiers(mine, theirs))
}

/** A former wife is no wife, and neither is a former spouse; but she is a woman. */
function ofNegated(x: KindPhrase, y: KindPhrase, heads: Relation): Relation {
  if (heads === 'equal' && x.negating.length !== y.negating.length) return 'exclusive'
  if (heads === 'wider' && y.negating.length === 0) return 'exclusive'
  return heads === 'narrower' && x.negating.length === 0 ? 'exclusive' : 'unknown'
}

const haveSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(word => b.includes(word))

function relateModifiers(mine: readonly string[], theirs: readonly string[]): Relation {
  if (mine.length === 0) return theirs.length === 0 ? 'equal' : 'wider'
  if (theirs.length === 0) return 'narrower'
  if (theirs.every(other => mine.some(word => modifierRelation(word, other) === 'narrower')))
    return 'narrower'
  if (mine.every(word => theirs.some(other => modifierRelation(word, other) === 'wider'))) return 'wider'
  return 'unknown'
}

function combine(a: Relation, b: Relation): Relation {
  if (a === 'equal') return b
  return b === 'equal' || a === b ? a : 'unknown'
}

/** Two words before a noun, as adjectives and as nouns; phrases after it only by identity. */
function modifierRelation(a: string, b: string): Relation {
  if (a === b) return 'equal'
  for (const upos of ['ADJ', 'NOUN'] as const) {
    const [x, y] = [lexeme(a, upos), lexeme(b, upos)]
    if (x.word === y.word) return 'equal'
    if (opposedInTables(x, y) || exclusiveInTables(x, y) || opposition(x, y) >= SURE_OPPOSITE)
      return 'exclusive'
    if (x.id >= 0 && y.id >= 0 && synonymy(x, y) >= SURE_SYNONYM) return 'equal'
    if (upos === 'NOUN') return areDisjoint(x, y) ? 'unknown' : relateHeads(x, y)
  }
  return 'unknown'
}

function relateHeads(x: Lexeme, y: Lexeme): Relation {
  if (x.word === y.word) return 'equal'
  const [first, second] = [ordinalValue(x.word), ordinalValue(y.word)]
  if (first !== undefined && second !== undefined) return first === second ? 'equal' : 'exclusive'
  const isUnder = isBelow(x, y)
  const isOver = isBelow(y, x)
  if (synonymy(x, y) >= SURE_SYNONYM && !areDisjoint(x, y)) return 'equal'
  if (isUnder !== isOver) return isUnder ? 'narrower' : converseRelation('narrower')
  if (isUnder) return 'unknown'
  return areDisjoint(x, y) || exclusiveInTables(x, y) || opposedInTables(x, y) ? 'exclusive' : 'unknown'
}

const isBelow = (x: Lexeme, y: Lexeme): boolean =>
  isKindInTables(x, y) ||
  (x.id >= 0 && y.id >= 0 && hypernymDistance(y, x, USUAL_KIND, USUAL_GENERAL) !== undefined)

/** Where a word stands in the table: row and side. */
type Sides = ReadonlyMap<string, ReadonlyMap<number, number>>
let sides: Sides | undefined

/** Whether a row of the table has the words on different sides, and none has them on one. */
function areDisjoint(x: Lexeme, y: Lexeme): boolean {
  sides ??= readSides()
  const mine = sides.get(x.word)
  const theirs = mine && sides.get(y.word)
  if (!mine || !theirs) return false
  return [...mine].some(([row, side]) => theirs.has(row) && theirs.get(row) !== side)
}

function readSides(): Sides {
  const byWord = new Map<string, Map<number, number>>()
  DISJOINT_KINDS.forEach((row, number) => {
    row.split(' | ').forEach((words, side) => {
      for (const word of words.split(', ')) {
        const key = foldSpelling(word)
        byWord.set(key, (byWord.get(key) ?? new Map()).set(number, side))
      }
    })
  })
  return byWord
}
