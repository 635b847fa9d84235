// Terms of a statement and of a text that cannot both be true of one thing, by kind and by how surely they answer each other.
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { TermRelation } from '../../terms/term-relation'
import { areInTurn, endingOf } from '../../terms/values/lasting'
import { COVERED, type Comparison, type Cover, type Relate } from './cover'
import { bringsIn, hangers } from './main-terms'

export interface Clashes {
  readonly oppositeInSlot: number
  readonly opposite: number
  readonly rivalInSlot: number
  readonly rival: number
  readonly numberInSlot: number
  readonly number: number
  readonly nameInSlot: number
  readonly name: number
  readonly time: number
  /** What clashes in one slot, the surest first. */
  readonly pairs: readonly { readonly a: number; readonly b: number }[]
}

/** Terms in one place of the two trees, though of unlike parts of speech. */
const ONE_PLACE = 0.9
/** Surer than this, a pair in one slot counts as a clash of its own. */
const COUNTS = 0.3

/** The strongest clash of each kind, in a slot and anywhere among the terms without a partner. */
export function clashes(
  { statement, source, terms, slots }: Comparison,
  { partners, scores, turned }: Cover,
  relate: Relate,
): Clashes {
  const out = {
    oppositeInSlot: 0,
    opposite: 0,
    rivalInSlot: 0,
    rival: 0,
    numberInSlot: 0,
    number: 0,
    nameInSlot: 0,
    name: 0,
    time: 0,
  }
  const pairs: { a: number; b: number; score: number }[] = []
  const ending = endingOf(statement, source)
  const isInTurn = areInTurn(statement, source)
  if (ending && !ending.isOne) {
    out.time = 1
    pairs.push({ ...ending, score: 1 })
  }
  const note = (a: number, b: number, inSlot: number): void => {
    if (turned.has(a) && partners[a] === b) return
    const x = statement.terms[a]
    const y = source.terms[b]
    if (isInTurn && x.head.upos === 'VERB') return
    const { kind, strength } = inSlot > 0 ? inOneSlot(x, y, relate(x, y)) : relate(x, y)
    if (kind !== 'opposite' && kind !== 'rival') return
    // "A woman is singing" does not belie "A man is singing": each brings its own person in.
    if (bringsIn(statement, x) && bringsIn(source, y)) return
    const score = inSlot * strength
    if (inSlot > 0 && strength > COUNTS) pairs.push({ a, b, score })
    if (x.time && y.time) out.time = Math.max(out.time, Math.max(score, strength / 2))
    else if (x.quantity && y.quantity) {
      out.numberInSlot = Math.max(out.numberInSlot, score)
      out.number = Math.max(out.number, strength)
    } else if (x.kind === 'name' && y.kind === 'name') {
      out.nameInSlot = Math.max(out.nameInSlot, score)
      out.name = Math.max(out.name, strength)
    } else if (kind === 'opposite') {
      out.oppositeInSlot = Math.max(out.oppositeInSlot, score)
      out.opposite = Math.max(out.opposite, strength)
    } else {
      out.rivalInSlot = Math.max(out.rivalInSlot, score)
      out.rival = Math.max(out.rival, strength)
    }
  }
  for (const pair of slots) note(pair.a, pair.b, pair.score)
  for (const pair of terms) note(pair.a, pair.b, 1)
  const isFound = (i: number) => partners[i] !== undefined && scores[i] >= COVERED
  const taken = new Set(partners.filter((p, i) => p !== undefined && isFound(i)))
  const answers = answering(statement, source, partners)
  statement.terms.forEach((_, i) => {
    if (isFound(i)) return
    source.terms.forEach((__, j) => {
      if (!taken.has(j)) note(i, j, answers(i, j) ? ONE_PLACE : 0)
    })
  })
  pairs.sort((p, q) => q.score - p.score)
  return { pairs, ...out }
}

/** Two counts in one place count one thing, though it be called by two names or cut wrongly: "9 bank machines". */
function inOneSlot(x: Term, y: Term, relation: TermRelation): TermRelation {
  if (!x.quantity || !y.quantity || relation.kind !== 'unrelated') return relation
  return isCount(x.quantity.unit) && isCount(y.quantity.unit) && x.quantity.value !== y.quantity.value
    ? { kind: 'rival', strength: COUNTS_OF_ONE }
    : relation
}

/** How sure it is that two counts in one place are of one thing. */
const COUNTS_OF_ONE = 0.8

/** Whether a unit is a counted noun's lemma rather than a measure or money. */
const isCount = (unit: string | undefined): boolean => unit === undefined || /^[a-z]{3,}$/.test(unit)

/** Whether two terms hang from what answers each other, or hold what does. */
function answering(
  statement: ClaimView,
  source: ClaimView,
  partners: readonly (number | undefined)[],
): (i: number, j: number) => boolean {
  const mine = hangers(statement)
  const theirs = hangers(source)
  return (i, j) => {
    if (mine[i] < 0 || theirs[j] < 0) return mine[i] < 0 && theirs[j] < 0
    return partners[mine[i]] === theirs[j]
  }
}
