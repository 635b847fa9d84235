// Two names of one kind in one slot.

import { readPersonName } from '../../names/people/person-name'
import { placeContains } from '../../names/places'
import type { ClaimView, Term } from '../../terms/claim-terms'
import { governmentOf } from '../../terms/places/governments'
import { termAt } from '../../terms/term-at'
import type { EntityType, Reason, Span } from '../../types'
import { isCredited } from '../credit'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'

/** Kinds of which one slot holds one: a person, a place; an organisation may act through another. */
const EXCLUSIVE: ReadonlySet<EntityType> = new Set(['person', 'place', 'nationality'])

/** Another's doing the like is another event far oftener than a clash: all the rest must be the same. */
const SAME_BUT_FOR_NAME = 0.85

/** As likely one fact as this, one name of two forms, or one place by the same word, is not two. */
const LIKELY = 0.5
/** So many letters in common at the start make a short form or another spelling. */
const ONE_SPELLING = 3

export const judgeName: Judge = (a, b, context) => {
  const rival = rivalNames(a, b, context)
  if (rival) return [clash(a, rival.x, b, rival.y)]
  const reasons: Reason[] = []
  if (context.score < SAME_BUT_FOR_NAME) return reasons
  const { elsewhere } = context
  for (const slot of context.slots) {
    // Two lists of the same names in another order: each has the other's.
    if (elsewhere.a.includes(slot.a) || elsewhere.b.includes(slot.b)) continue
    const x = a.terms[slot.a]
    const y = b.terms[slot.b]
    if (x.kind !== 'name' || y.kind !== 'name' || context.sameEntity(x.entity, y.entity) > 0) continue
    // Two spokesmen of two people speak of one matter.
    if (isCredited(a.document, x.span) || isCredited(b.document, y.span)) continue
    // Who "she" is nobody is sure enough of to set her against a name.
    if (x.head.upos === 'PRON' || y.head.upos === 'PRON' || holdsPlace(a, x, b, y)) continue
    const type = typeOf(a, x)
    if (type === undefined || type !== typeOf(b, y) || !EXCLUSIVE.has(type)) continue
    reasons.push(clash(a, x, b, y))
  }
  return reasons
}

function clash(a: ClaimView, x: Term, b: ClaimView, y: Term): Reason {
  // Of two who bear one name the titles say that they are two.
  const [mine, theirs] = x.key === y.key ? [titled(a, x), titled(b, y)] : [x.span, y.span]
  return differs(
    'entity/other-name',
    isPlace(a, x) ? 'place' : 'entity',
    'conflict',
    evidence(a, mine, x.entity),
    evidence(b, theirs, y.entity),
    `A names ${evidence(a, mine).text}, B names ${evidence(b, theirs).text}.`,
  )
}

const titled = ({ sentence: { tokens } }: ClaimView, { span, index }: Term): Span => {
  const title = tokens.find(t => t.head === index && t.deprel === 'nmod:desc')
  return { start: Math.min(span.start, title?.span.start ?? span.start), end: span.end }
}

/**
 * Names that neither article has of the other, where both tell one fact: "Ruth Calder" and "Ida Calder", or where it was,
 * "cast in Dorn" and "cast in Holm".
 */
function rivalNames(a: ClaimView, b: ClaimView, context: JudgeContext): { x: Term; y: Term } | undefined {
  if (context.likely < LIKELY) return undefined
  const alone = ({ terms }: ClaimView, side: 'a' | 'b') => {
    const answered = new Set([
      ...context.terms.map(pair => pair[side]),
      ...context.elsewhere[side],
      ...context.told[side],
    ])
    return terms.filter((term, i) => term.kind === 'name' && term.head.upos !== 'PRON' && !answered.has(i))
  }
  const theirs = alone(b, 'b')
  for (const x of alone(a, 'a'))
    for (const y of theirs) {
      if (typeOf(a, x) !== typeOf(b, y) || context.sameEntity(x.entity, y.entity) > 0) continue
      if (
        areFormsOfOne(x.key, y.key) ||
        (x.key === y.key && context.areTwo(x.entity, y.entity)) ||
        areNumberedApart(x.key, y.key) ||
        areOneWhere(a, x, b, y, context) ||
        areOtherGovernments(a, x, b, y, context)
      )
        return { x, y }
    }
  return undefined
}

/** "Elizabeth I" and "Elizabeth II": one name, and the number that tells the two apart. */
function areNumberedApart(x: string, y: string): boolean {
  const [m, n] = [readPersonName(x), readPersonName(y)]
  return (
    m.suffix !== undefined &&
    n.suffix !== undefined &&
    m.suffix !== n.suffix &&
    m.words.join(' ') === n.words.join(' ')
  )
}

/** One family name, or one ship's, under given names that are no short forms of each other. */
function areFormsOfOne(x: string, y: string): boolean {
  const [mine, theirs] = [x.split(' '), y.split(' ')]
  const isWord = (word: string) => word.length >= ONE_SPELLING && /^\p{L}/u.test(word)
  const own = mine.filter(word => isWord(word) && !theirs.includes(word))
  const other = theirs.filter(word => isWord(word) && !mine.includes(word))
  if (mine.length < 2 || theirs.length < 2 || !mine.some(word => isWord(word) && theirs.includes(word)))
    return false
  return (
    own.length > 0 &&
    other.length > 0 &&
    !own.some(word => other.some(w => w.slice(0, ONE_SPELLING) === word.slice(0, ONE_SPELLING)))
  )
}

/** Whether two places say where one deed is done, by the same preposition. */
function areOneWhere(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  if (!isPlace(a, x) || !isPlace(b, y) || x.relation !== y.relation || holdsPlace(a, x, b, y)) return false
  const where = caseOf(a, x)
  // In June here and in July there, so much here and so much there.
  const own = (view: ClaimView, side: 'a' | 'b') =>
    view.terms.some(
      ({ time, quantity }, i) => (time ?? quantity) !== undefined && !terms.some(pair => pair[side] === i),
    )
  return (
    where !== undefined &&
    !(own(a, 'a') && own(b, 'b')) &&
    where === caseOf(b, y) &&
    terms.some(pair => a.terms[pair.a].index === x.head.head && b.terms[pair.b].index === y.head.head)
  )
}

/** Whether two governments do one deed: "Norway’s cabinet", "Stockholm". */
function areOtherGovernments(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  const [mine, theirs] = [actingFor(a, x), actingFor(b, y)]
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.country !== theirs.country &&
    terms.some(pair => a.terms[pair.a].index === mine.deed && b.terms[pair.b].index === theirs.deed)
  )
}

/** The country whose government a name, or the noun above it, means, and the head of what that does. */
function actingFor(view: ClaimView, term: Term): { country: string; deed: number } | undefined {
  const { tokens } = view.sentence
  const at = (token: number): Term | undefined => view.terms[termAt(view, token)]
  for (const actor of [term, at(term.head.head)]) {
    const government = actor && governmentOf(tokens, actor, at)
    if (government && (government.named ?? actor) === term)
      return { country: government.country, deed: actor.head.head }
  }
  return undefined
}

const caseOf = ({ sentence }: ClaimView, { index }: Term): string | undefined =>
  sentence.tokens.find(({ head, deprel }) => head === index && deprel === 'case')?.text.toLowerCase()

const isPlace = (view: ClaimView, term: Term): boolean => typeOf(view, term) === 'place'

/** Pyongyang and North Korea are not two places. */
function holdsPlace(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  const [mine, theirs] = [evidence(a, x.span).text, evidence(b, y.span).text]
  return placeContains(mine, theirs) === true || placeContains(theirs, mine) === true
}

const typeOf = (view: ClaimView, term: Term): EntityType | undefined =>
  view.document.entities.find(entity => entity.id === term.entity)?.type
